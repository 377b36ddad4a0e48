"""Run sheets over HTTP: those of the server, one read from a file, one written to a file."""

from game.modes import MODES
from tests.server.http.house import House
from tests.sheets.reports import BROKEN


async def test_the_sheets_of_the_server_are_told_in_one_s_language_and_open_a_room(house: House) -> None:
    listed = (await house.client.get("/api/run-sheets?language=cy")).json()
    titles = {one["id"]: (one["title"], one["own_language"]) for one in listed}
    assert titles == {"half-a-day": ("Hanner diwrnod", "cy"), "three-days": ("Tri diwrnod", "cy")}
    (half, three) = (one["phases"] for one in listed)
    assert (half[0]["kind"], half[-1]["kind"]) == ("lobby", "closed")
    assert {one["mode"] for one in three} - {None} <= MODES.keys()
    room = await house.opened(preset=None, phases=three)
    assert (await house.ask("/api/plan", {"token": room.token}))["phases"] == three


async def test_a_sheet_goes_to_a_file_and_comes_back_the_same(house: House) -> None:
    (half, _) = (await house.client.get("/api/run-sheets")).json()
    file = await house.ask(
        "/api/run-sheets/write", {"title": "Our half day", "language": "en", "phases": half["phases"]}
    )
    assert file["name"] == "our-half-day.yaml"
    read = await house.ask("/api/run-sheets/read", {"text": file["text"], "language": "ar"})
    assert read["problems"] == []
    assert (read["sheet"]["title"], read["sheet"]["own_language"]) == ("Our half day", "en")
    assert read["sheet"]["phases"] == half["phases"]


async def test_a_broken_file_is_told_of_by_line_and_what_cannot_be_a_file_is_refused(house: House) -> None:
    text = (BROKEN / "unknown-mode.yaml").read_text(encoding="utf-8")
    read = await house.ask("/api/run-sheets/read", {"text": text})
    assert read["sheet"] is None
    assert [(one["line"], one["level"]) for one in read["problems"]] == [(10, "error"), (13, "error"), (16, "error")]
    lines = [{"id": "p1", "kind": "lobby"}, {"id": "p2", "kind": "welcome"}, {"id": "p3", "kind": "closed"}]
    refused = await house.post("/api/run-sheets/write", {"title": "No minutes", "phases": lines})
    assert (refused.status_code, refused.json()["code"]) == (400, "bad_request")
    large = await house.post("/api/run-sheets/read", {"text": "x" * 70_000})
    assert large.status_code == 413
