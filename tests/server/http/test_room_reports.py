"""Reports over HTTP: for facilitators, at a link that shows one thing for a while, in every form."""

import json

import pytest

from server.tickets import SECONDS, Tickets
from tests.server.http.house import House, token

SIGNS = {
    "page": b"<!doctype html>",
    "pdf": b"%PDF-",
    "word": b"PK",
    "excel": b"PK",
    "csv": b"\xef\xbb\xbf",
    "markdown": b"# To hear",
    "json": b"{",
}


async def test_the_link_shows_the_report_without_scripts_and_every_form_of_it(house: House) -> None:
    room = await house.opened(language="ar")
    ticket = token()
    await house.ask("/api/report/link", {"token": room.token, "ticket": ticket})
    address = f"/api/report/page/{ticket}"
    answer = await house.client.get(address)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert '<html lang="ar" dir="rtl">' in answer.text
    assert "<script" not in answer.text
    assert room.token not in answer.text
    for form, sign in SIGNS.items():
        assert f'href="{address}/{form}"' in answer.text
        file = await house.client.get(f"{address}/{form}")
        assert file.status_code == 200, file.text
        assert file.content.startswith(sign), form
        assert file.headers["content-disposition"].startswith(
            f'attachment; filename="shoebox-{room.code.lower()}-report.'
        )


async def test_a_facilitator_takes_the_report_in_another_language(house: House) -> None:
    room = await house.opened()
    answer = await house.post("/api/report", {"token": room.token, "form": "json", "language": "cy"})
    assert json.loads(answer.text)["language"] == "cy"
    answer = await house.post("/api/report", {"token": room.token, "form": "page", "language": "cy"})
    assert '<html lang="cy" dir="ltr">' in answer.text


@pytest.mark.parametrize(
    ("form", "ending", "kind"),
    [
        ("markdown", "md", "text/markdown; charset=utf-8"),
        ("csv", "csv", "text/csv; charset=utf-8"),
        ("json", "json", "application/json"),
        ("page", "html", "text/html; charset=utf-8"),
    ],
)
async def test_a_participant_takes_home_what_is_theirs(house: House, form: str, ending: str, kind: str) -> None:
    room = await house.opened()
    answer = await house.post("/api/report", {"token": await house.joined(room, "Zoë Unseen"), "form": form})
    assert answer.status_code == 200
    assert answer.headers["content-type"] == kind
    assert answer.headers["content-disposition"] == f'attachment; filename="shoebox-{room.code.lower()}.{ending}"'
    assert answer.headers["cache-control"] == "no-store"
    assert "Home by four" in answer.text
    assert "Unseen" not in answer.text
    assert "Fay" not in answer.text


async def test_nobody_else_gets_it(house: House) -> None:
    room = await house.opened()
    ann = await house.joined(room)
    ticket = token()
    for path, body in (("", {"form": "pdf"}), ("", {"form": "word"}), ("/link", {"ticket": ticket})):
        for key, status, code in ((ann, 403, "facilitators_only"), (token(), 404, "unknown_token")):
            answer = await house.post(f"/api/report{path}", {"token": key, **body})
            assert (answer.status_code, answer.json()["code"]) == (status, code)
    for address in (ticket, room.token, ann, "x" * 400):
        answer = await house.client.get(f"/api/report/page/{address}")
        assert (answer.status_code, answer.json()["code"]) == (404, "unknown_token")


async def test_the_link_ends_with_the_room(house: House) -> None:
    room = await house.opened()
    ticket = token()
    await house.ask("/api/report/link", {"token": room.token, "ticket": ticket})
    await house.ask("/api/delete", {"token": room.token})
    assert (await house.client.get(f"/api/report/page/{ticket}")).status_code == 404


async def test_a_room_is_opened_with_one_of_the_ready_made_sets(house: House) -> None:
    sets = {
        one["id"]: one["statements"] for one in (await house.client.get("/api/report/statements?language=cy")).json()
    }
    assert {name: len(lines) for name, lines in sets.items()} == {"dimensions": 6, "principles": 10}
    room = await house.opened(statements=sets["principles"])
    plan = await house.ask("/api/plan", {"token": room.token})
    assert plan["statements"] == sets["principles"]


@pytest.mark.parametrize(("later", "there"), [(SECONDS - 1, True), (SECONDS + 1, False)])
def test_a_ticket_is_good_for_two_hours(later: float, there: bool) -> None:
    now = [0.0]
    tickets = Tickets(lambda: now[0])
    tickets.give("a ticket", "a token")
    now[0] = later
    assert tickets.whose("a ticket") == ("a token" if there else None)
    assert tickets.whose("another") is None
