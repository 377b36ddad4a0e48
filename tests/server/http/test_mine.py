"""What a token is good for: my rooms, copying one, deleting one, taking words home."""

import pytest

from server.decks import library
from server.print.codes import card_codes
from tests.server.http.house import House, token


async def test_my_rooms_on_this_device(house: House) -> None:
    one, other = await house.opened(title="One"), await house.opened(title="Other")
    guest = await house.joined(other)
    lines = await house.ask("/api/mine", {"tokens": [one.token, token(), guest, "rubbish", "\x00"]})
    assert [(line["token_index"], line["title"], line["role"]) for line in lines] == [
        (0, "One", "facilitator"),
        (2, "Other", "participant"),
    ]
    assert lines[0].keys() == {
        "token_index", "room", "member", "code", "title", "purpose", "role", "standing", "phase", "closed", "opened_at",
        "kept_until", "kept_days",
    }  # fmt: skip
    assert (lines[0]["phase"], lines[0]["closed"], lines[0]["kept_until"]) == ("lobby", False, None)
    assert lines[0]["kept_days"] == 30
    assert lines[0]["opened_at"] > 1_700_000_000_000


async def test_a_facilitator_copies_a_room(house: House) -> None:
    room = await house.opened(left_out=[], door="locked", table_size=5, language="en")
    plan = await house.ask("/api/plan", {"token": room.token})
    copied = {key: value for key, value in plan.items() if key != "title"}
    again = await house.opened(preset=None, title="Again", **copied)
    assert await house.ask("/api/plan", {"token": again.token}) == {**plan, "title": "Again"}
    assert (plan["door"], plan["table_size"], plan["facilitator"]) == ("locked", 5, "Fay")
    assert plan["decks"] == ["together-in-care"]


async def test_a_copy_leaves_out_the_same_cards(house: House) -> None:
    deck = await house.client.get("/api/decks/together-in-care")
    tender = [one["card"]["id"] for one in deck.json()["cards"] if one["card"]["sensitivity"] != "low"]
    room = await house.opened(left_out=tender)
    assert sorted((await house.ask("/api/plan", {"token": room.token}))["left_out"]) == sorted(tender)


async def test_a_deleted_room_is_gone_for_everybody(house: House) -> None:
    room = await house.opened()
    guest = await house.joined(room)
    assert await house.ask("/api/delete", {"token": room.token}) == {"done": True}
    assert await house.ask("/api/mine", {"tokens": [room.token, guest]}) == []
    for path in ("/api/plan", "/api/delete"):
        assert (await house.post(path, {"token": room.token})).json()["code"] == "unknown_token"


@pytest.mark.parametrize("path", ["/api/plan", "/api/delete"])
async def test_only_facilitators_copy_and_delete(house: House, path: str) -> None:
    room = await house.opened()
    guest = await house.joined(room)
    refused = await house.post(path, {"token": guest})
    assert (refused.status_code, refused.json()["code"]) == (403, "facilitators_only")
    unknown = await house.post(path, {"token": token()})
    assert (unknown.status_code, unknown.json()["code"]) == (404, "unknown_token")
    assert (await house.client.get(path)).status_code == 405


@pytest.mark.parametrize(
    ("wanted", "ending", "kind"),
    [
        ("markdown", "md", "text/markdown; charset=utf-8"),
        ("csv", "csv", "text/csv; charset=utf-8; header=present"),
        ("json", "json", "application/json"),
    ],
)
async def test_words_are_taken_home_as_a_file(house: House, wanted: str, ending: str, kind: str) -> None:
    room = await house.opened()
    for key in (room.token, await house.joined(room, "Zoë Unseen")):
        answer = await house.post("/api/export", {"token": key, "format": wanted})
        assert answer.status_code == 200
        assert answer.headers["content-type"] == kind
        assert answer.headers["content-disposition"] == f'attachment; filename="shoebox-{room.code.lower()}.{ending}"'
        assert answer.headers["cache-control"] == "no-store"
        assert "Home by four" in answer.text
        assert "Unseen" not in answer.text
        assert "Fay" not in answer.text


async def test_nobody_takes_home_what_is_not_theirs(house: House) -> None:
    answer = await house.post("/api/export", {"token": token(), "format": "json"})
    assert (answer.status_code, answer.json()["code"]) == (404, "unknown_token")
    room = await house.opened()
    assert (await house.post("/api/export", {"token": room.token, "format": "pdf"})).status_code == 400


async def test_a_printed_code_leads_to_its_card_however_it_is_typed(house: House) -> None:
    room = await house.opened(left_out=["together-in-care:cake-for-the-ward"])
    ann = await house.joined(room)
    for code in ("886-ktq", "https://play.example.org/rooms#886KTQ"):
        found = await house.ask("/api/card", {"token": ann, "code": code, "language": "ar"})
        assert found == [{"id": "together-in-care:home-by-four", "title": "في البيت عند الرابعة"}]
    shelf = library([house.settings.decks]).decks["together-in-care"]
    left_out = next(code for code, card in card_codes(shelf.id, shelf.cards).items() if card == "cake-for-the-ward")
    for key, code, refusal in (
        (ann, left_out, "unknown_card"),
        (ann, "222222", "unknown_card"),
        (token(), "886KTQ", "unknown_token"),
    ):
        answer = await house.post("/api/card", {"token": key, "code": code})
        assert (answer.status_code, answer.json()["code"]) == (404, refusal)
