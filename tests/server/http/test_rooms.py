"""Opening rooms, seeing what a code leads to, joining, and links to give away."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from server.settings import Settings
from tests.server.http.house import House, OpenRoom, intent, running, token


def form(**changes: object) -> dict[str, object]:
    """A room as the opening page asks for it."""
    asked = {
        "id": intent(),
        "token": token(),
        "title": "Home by four",
        "purpose": "To hear",
        "decks": ["together-in-care"],
    }
    return {**asked, **changes}


def knock(room: OpenRoom, **changes: object) -> dict[str, object]:
    """A person as the joining page asks for them."""
    return {"id": intent(), "token": token(), "code": room.code, "name": "Ann", "agreed": True, **changes}


async def test_a_room_is_opened_and_its_code_leads_to_it(house: House) -> None:
    room = await house.opened(title="Home by\u202e four", door="knock", naming="anonymous")
    seen = await house.ask("/api/look", {"code": f" {room.code[:4].lower()}-{room.code[4:]} "})
    assert seen["title"] == "Home by four"
    assert (seen["door"], seen["naming"], seen["language"]) == ("knock", "anonymous", "en")
    assert (seen["full"], seen["closed"], seen["started"]) == (False, False, False)
    assert len(seen["shoes"]) >= 8
    assert seen["shoes"][0].keys() == {"id", "name", "colour", "icon", "language", "dir"}
    assert seen["agreement"]
    assert seen["statements"]


async def test_the_shoes_are_named_in_the_language_asked_for(house: House) -> None:
    room = await house.opened()
    seen = await house.ask("/api/look", {"code": room.code, "language": "ar"})
    assert {shoe["dir"] for shoe in seen["shoes"]} == {"rtl"}


async def test_the_same_intent_opens_one_room(house: House) -> None:
    asked = form()
    first, again = await house.ask("/api/rooms", asked), await house.ask("/api/rooms", asked)
    assert first == again


async def test_a_run_sheet_of_one_s_own(house: House) -> None:
    phases = [
        {"id": "a", "kind": "lobby"},
        {"id": "b", "kind": "play", "minutes": 20, "mode": "own_shoes", "dealing": "chosen"},
        {"id": "c", "kind": "closed"},
    ]
    room = await house.opened(preset=None, phases=phases, agreement="Listen.", statements=["I feel heard"])
    plan = await house.ask("/api/plan", {"token": room.token})
    assert [phase["kind"] for phase in plan["phases"]] == ["lobby", "play", "closed"]
    assert (plan["agreement"], plan["statements"]) == ("Listen.", ["I feel heard"])


async def test_a_deck_that_is_not_there_is_refused(house: House) -> None:
    for decks in (["none"], ["together-in-care", "together-in-care"]):
        answer = await house.post("/api/rooms", form(decks=decks))
        assert (answer.status_code, answer.json()["code"]) == (404, "unknown_deck")


BAD = {
    "no JSON": b"{",
    "not an object": b"[]",
    "nothing": b"",
    "an unknown field": b'{"code": "MJ4T9KWD", "admin": true}',
    "a number for a text": b'{"code": 12345678}',
    "null": b'{"code": null}',
    "a very long code": b'{"code": "' + b"M" * 500 + b'"}',
    "a lone surrogate": b'{"code": "\\ud800"}',
    "bytes that are no UTF-8": b'{"code": "\xff"}',
    "NaN": b'{"code": NaN}',
    "deeply nested": b'{"code": ' + b"[" * 20_000,
}


@pytest.mark.parametrize("body", BAD.values(), ids=BAD.keys())
async def test_what_cannot_be_understood_is_a_problem_that_repeats_nothing(house: House, body: bytes) -> None:
    answer = await house.client.post("/api/look", content=body, headers={"content-type": "application/json"})
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_request")
    assert answer.headers["content-type"] == "application/problem+json"
    assert "admin" not in answer.text
    assert "MMMM" not in answer.text


async def test_a_form_is_no_json(house: House) -> None:
    answer = await house.client.post(
        "/api/look", content=b'{"code":"MJ4T9KWD"}', headers={"content-type": "text/plain"}
    )
    assert answer.status_code == 400


@pytest.mark.parametrize(
    "changes",
    [
        {"token": "short"}, {"id": "x"}, {"preset": 60}, {"decks": []}, {"decks": ["../etc"]}, {"language": "<b>"},
        {"phases": [{"id": "<script>", "kind": "lobby"}]}, {"phases": [{"id": "a", "kind": "party"}]},
        {"left_out": ["x" * 200]}, {"table_size": 10**9}, {"title": "x" * 5000}, {"naming": "both"}, {"code": "AAAA"},
    ],
)  # fmt: skip
async def test_a_room_that_cannot_be_is_not_opened(house: House, changes: dict[str, object]) -> None:
    answer = await house.post("/api/rooms", form(**changes))
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_request")


async def test_the_rules_refuse_with_their_own_codes(house: House) -> None:
    untitled = await house.post("/api/rooms", form(title=" \u200b "))
    assert untitled.json()["code"] == "words_missing"
    endless = await house.post("/api/rooms", form(title="x" * 81))
    assert endless.json()["code"] == "words_too_long"
    assert "shorter" in endless.json()["detail"]
    assert "(title)" in endless.json()["detail"]


async def test_a_body_that_is_too_large_is_refused_before_it_is_read(house: House) -> None:
    for content in (b"x" * 70_000, b" " * 10_000_000):
        answer = await house.client.post("/api/mine", content=content, headers={"content-type": "application/json"})
        assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


async def test_a_body_that_does_not_say_its_size_is_counted(house: House) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(100):
            yield b" " * 1024

    answer = await house.client.post("/api/mine", content=endless(), headers={"content-type": "application/json"})
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


async def test_people_join_by_the_code(house: House) -> None:
    room = await house.opened()
    asked = knock(room, name="Zoë \u202e", tag=None, access=["more_time"], language="ar")
    first, again = await house.ask("/api/join", asked), await house.ask("/api/join", asked)
    assert first == again
    assert (first["room"], first["standing"]) == (room.room, "in")
    watching = await house.ask("/api/join", knock(room, role="observer"))
    assert watching["member"] != first["member"]


async def test_a_door_tells_the_truth_to_a_right_code(house: House) -> None:
    waiting = await house.ask("/api/join", knock(await house.opened(door="knock")))
    assert waiting["standing"] == "at_door"
    locked = await house.post("/api/join", knock(await house.opened(door="locked")))
    assert (locked.status_code, locked.json()["code"]) == (409, "door_locked")
    unsure = await house.post("/api/join", knock(await house.opened(), agreed=False))
    assert unsure.json()["code"] == "agree_first"
    long = await house.post("/api/join", knock(await house.opened(), name="x" * 33))
    assert long.json()["code"] == "words_too_long"


@pytest.mark.parametrize("role", ["facilitator", "screen", "admin"])
async def test_no_code_makes_a_facilitator(house: House, role: str) -> None:
    answer = await house.post("/api/join", knock(await house.opened(), role=role))
    assert answer.status_code == 400


async def test_a_token_of_one_room_opens_no_other(house: House) -> None:
    one, other = await house.opened(), await house.opened()
    key = await house.joined(one)
    answer = await house.post("/api/join", knock(other, token=key))
    assert (answer.status_code, answer.json()["code"]) == (409, "token_used")


async def test_two_hundred_phones_behind_one_address_join_within_a_minute(house: House) -> None:
    room = await house.opened()
    async with asyncio.timeout(60):
        keys = []
        for _ in range(8):
            look = [house.ask("/api/look", {"code": room.code}) for _ in range(24)]
            await asyncio.gather(*look)
            keys += await asyncio.gather(*(house.joined(room, f"Guest {n}") for n in range(24)))
    assert len(set(keys)) == 192
    (mine,) = await house.ask("/api/mine", {"tokens": [keys[-1]]})
    assert mine["standing"] == "in"


async def test_a_facilitator_gives_links_away(house: House) -> None:
    room = await house.opened()
    for role in ("facilitator", "observer", "screen"):
        key, again = token(), intent()
        asked = {"token": room.token, "id": again, "new_token": key, "role": role, "name": ""}
        first = await house.ask("/api/links", asked)
        assert await house.ask("/api/links", asked) == first
        (mine,) = await house.ask("/api/mine", {"tokens": [key]})
        assert (mine["role"], mine["member"]) == (role, first["member"])


async def test_nobody_else_gives_links_away(house: House) -> None:
    room = await house.opened()
    key = await house.joined(room)
    asked = {"token": key, "id": intent(), "new_token": token(), "role": "screen"}
    refused = await house.post("/api/links", asked)
    assert (refused.status_code, refused.json()["code"]) == (403, "facilitators_only")
    stranger = await house.post("/api/links", {**asked, "token": token()})
    assert (stranger.status_code, stranger.json()["code"]) == (404, "unknown_token")


async def test_the_house_may_take_in_fewer_people(tmp_path: Path, client_folder: Path) -> None:
    async with running(Settings(data=tmp_path, client=client_folder, members_per_room=2)) as house:
        room = await house.opened()
        ann = await house.joined(room)
        asked = {"id": intent(), "token": token(), "code": room.code, "name": "Bo", "agreed": True}
        refused = await house.post("/api/join", asked)
        assert (refused.status_code, refused.json()["code"]) == (409, "room_full")
        again = await house.ask("/api/join", {**asked, "token": ann})
        assert again["room"] == room.room
