"""What a token is good for: my rooms, copying one, deleting one."""

from pathlib import Path

import pytest

from server.decks import library, read_deck
from server.print.codes import card_codes
from server.settings import Settings
from server.wire import PROTOCOL
from tests.server.http.house import House, intent, running, token


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
        "kept_until", "kept_days", "names_until", "rehearsal",
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


async def test_a_facilitator_sees_the_notes_on_the_cards_and_how_often_each_was_played(house: House) -> None:
    room = await house.opened()
    found = await house.ask("/api/cards", {"token": room.token, "language": "ar"})
    assert found["decks"] == [
        {
            "id": "together-in-care",
            "title": "معًا في الرعاية",
            "language": "ar",
            "dir": "rtl",
            "file": "same",
            "held": None,
        }
    ]
    assert len(found["cards"]) == 60
    assert {(card["played"], card["aside"]) for card in found["cards"]} == {(0, 0)}
    assert {card["dir"] for card in found["cards"] if card["note"]} == {"rtl"}


async def test_a_room_keeps_its_cards_and_its_facilitators_are_told_what_became_of_the_file(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    settings = Settings(data=tmp_path / "data", client=tmp_path / "none", own_decks=own)
    good = (settings.decks / "a-street-for-everyone.yaml").read_bytes().replace(b"id: a-str", b"id: my-str", 1)
    deck = own / "my-street-for-everyone.yaml"
    deck.write_bytes(good)
    async with running(settings) as house:
        room = await house.opened(decks=["my-street-for-everyone"])

        async def told() -> tuple[str, bool]:
            (line,) = (await house.ask("/api/cards", {"token": room.token}))["decks"]
            return line["file"], line["held"] is not None

        assert await told() == ("same", False)
        deck.write_bytes(good + b"cards: []\n")
        assert await told() == ("same", True)
        listed = {one["id"]: one["held"] for one in (await house.client.get("/api/decks")).json()}
        assert listed.pop("my-street-for-everyone")["file"] == deck.name
        assert set(listed.values()) == {None}
        deck.write_bytes(good.replace(b"title: ", b"title: My ", 1))
        assert await told() == ("newer", False)
        deck.unlink()
        assert await told() == ("gone", False)
        assert (await house.post("/api/cards", {"token": await house.joined(room)})).status_code == 403


async def test_cards_written_in_a_room_are_a_file_that_can_be_played_again(house: House) -> None:
    room = await house.opened()
    assert (await house.post("/api/cards/file", {"token": room.token})).json()["code"] == "no_cards"
    card = {"type": "write_card", "title": "Home: by four", "text": "- Nobody rang.", "spoken_by": None, "table": None}
    said = {"protocol": PROTOCOL, "token": room.token, "id": intent(), "command": card}
    assert (await house.ask("/api/do", said))["messages"][0]["type"] == "accepted"
    answer = await house.post("/api/cards/file", {"token": room.token})
    assert answer.headers["content-disposition"] == 'attachment; filename="our-cards.yaml"'
    deck = read_deck(answer.content, "our-cards.yaml").value
    assert deck is not None
    assert [(one.title, one.text) for one in deck.cards] == [("Home: by four", "- Nobody rang.")]
    (line,) = [one for one in (await house.ask("/api/cards", {"token": room.token}))["cards"] if one["written_here"]]
    assert (line["title"], line["note"], line["played"]) == ("Home: by four", None, 0)
    exported = await house.post("/api/report", {"token": room.token, "form": "markdown"})
    assert "Cards written in the room" in exported.text
    guest = await house.joined(room)
    assert (await house.post("/api/cards/file", {"token": guest})).status_code == 403


async def test_the_cards_of_a_room_are_chosen_after_it_was_opened(house: House) -> None:
    room = await house.opened(left_out=["together-in-care:cake-for-the-ward"])
    asked = {"token": room.token, "language": "en"}
    there = await house.ask("/api/cards/choice", asked)
    assert there["left_out"] == ["together-in-care:cake-for-the-ward"]
    some = [one["card"]["id"] for one in there["cards"] if one["themes"]][:3]
    for command, cards, left_out in (
        ("leave_out_cards", some, {*some, *there["left_out"]}),
        ("take_in_cards", there["left_out"], set(some)),
    ):
        said = {"protocol": PROTOCOL, "token": room.token, "id": intent(), "command": {"type": command, "cards": cards}}
        assert (await house.ask("/api/do", said))["messages"][0]["type"] == "accepted"
        assert set((await house.ask("/api/cards/choice", asked))["left_out"]) == left_out
    assert set((await house.ask("/api/plan", {"token": room.token}))["left_out"]) == set(some)
    assert (await house.post("/api/cards/choice", {"token": await house.joined(room)})).status_code == 403


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
