"""Personal codes: a seat waits for its person on any device, a facilitator's right comes back by its code alone."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from server.access import ALPHABET, PERSONAL_LENGTH
from server.settings import Settings
from tests.server.http.house import House, OpenRoom, intent, running, token


def drawn() -> str:
    """A personal code as a client draws it."""
    return "".join(secrets.choice(ALPHABET) for _ in range(PERSONAL_LENGTH))


@pytest.fixture
async def hasty(tmp_path: Path, client_folder: Path) -> AsyncIterator[House]:
    """A server whose rejoin codes are over at once."""
    settings = Settings(data=tmp_path / "data", client=client_folder, rejoin_minutes=0.000_001)
    async with running(settings) as one:
        yield one


async def made(house: House, key: str, kind: str = "rejoin", seat: str | None = None) -> str:
    code = drawn()
    await house.ask("/api/codes", {"token": key, "code": code, "kind": kind, "seat": seat})
    return code


async def member_of(house: House, key: str) -> str | None:
    found = await house.ask("/api/mine", {"tokens": [key]})
    return found[0]["member"] if found else None


async def back(house: House, code: str, key: str | None = None) -> dict[str, Any]:
    answer: dict[str, Any] = await house.ask("/api/return", {"code": code, "token": key or token()})
    return answer


async def refused(house: House, path: str, body: dict[str, Any]) -> str:
    answer = await house.post(path, body)
    assert answer.status_code >= 400, answer.text
    code: str = answer.json()["code"]
    return code


async def test_one_moves_to_another_device_by_a_code_of_ones_own(house: House) -> None:
    room = await house.opened()
    rosa, new = await house.joined(room, "Rosa"), token()
    code = await made(house, rosa)
    typed = f"{code[:4].lower()} {code[4:8].lower()}-{code[8:]}"
    answer = await back(house, typed, new)
    assert answer == {
        "room": room.room, "member": "m2", "role": "participant", "code": room.code, "title": "Home by four",
    }  # fmt: skip
    assert await member_of(house, new) == await member_of(house, rosa) == "m2"


async def test_a_code_works_once_and_the_lost_answer_of_that_once_is_given_again(house: House) -> None:
    room = await house.opened()
    code, new = await made(house, await house.joined(room, "Rosa")), token()
    first = await back(house, code, new)
    assert await back(house, code, new) == first
    assert await refused(house, "/api/return", {"code": code, "token": token()}) == "unknown_code"


async def test_making_another_kills_the_last_of_that_kind_alone(house: House) -> None:
    room = await house.opened()
    rejoin, recovery = await made(house, room.token), await made(house, room.token, "recovery")
    again = await made(house, room.token, "recovery")
    assert await refused(house, "/api/return", {"code": recovery, "token": token()}) == "unknown_code"
    assert (await back(house, again))["role"] == "facilitator"
    assert (await back(house, rejoin))["member"] == room.member


async def test_a_recovery_code_gives_the_same_powers_on_any_device_as_often_as_needed(house: House) -> None:
    room = await house.opened()
    code = await made(house, room.token, "recovery")
    for _ in range(3):
        new = token()
        assert (await back(house, code, new))["member"] == room.member
        assert (await house.ask("/api/plan", {"token": new}))["title"] == "Home by four"


async def test_a_facilitator_makes_a_code_for_any_seat(house: House) -> None:
    room = await house.opened()
    rosa = await house.joined(room, "Rosa")
    code = await made(house, room.token, seat="s1")
    assert (await back(house, code))["member"] == await member_of(house, rosa)


async def link(house: House, room: OpenRoom, role: str) -> str:
    key = token()
    await house.ask("/api/links", {"token": room.token, "id": intent(), "new_token": key, "role": role, "name": "Max"})
    return key


async def test_nobody_gets_a_code_for_what_is_not_theirs(house: House) -> None:
    room = await house.opened()
    rosa, _ines = await house.joined(room, "Rosa"), await house.joined(room, "Ines")
    observer = await link(house, room, "observer")
    for key in (rosa, observer):
        asked = {"token": key, "code": drawn(), "kind": "rejoin", "seat": "s2"}
        assert await refused(house, "/api/codes", asked) == "facilitators_only"
        asked = {"token": key, "code": drawn(), "kind": "recovery"}
        assert await refused(house, "/api/codes", asked) == "facilitators_only"
    asked = {"token": room.token, "code": drawn(), "kind": "rejoin", "seat": "s9"}
    assert await refused(house, "/api/codes", asked) == "unknown"
    assert await refused(house, "/api/codes", {**asked, "token": token()}) == "unknown_token"


async def test_a_code_in_use_elsewhere_is_drawn_again(house: House) -> None:
    room, other = await house.opened(), await house.opened()
    code = await made(house, room.token, "recovery")
    asked = {"token": other.token, "code": code, "kind": "recovery"}
    assert await refused(house, "/api/codes", asked) == "busy"
    assert (await back(house, code))["room"] == room.room


async def test_a_code_whose_time_is_over_works_no_more(hasty: House) -> None:
    room = await hasty.opened()
    code = await made(hasty, room.token)
    assert await refused(hasty, "/api/return", {"code": code, "token": token()}) == "unknown_code"


async def test_a_removed_member_and_a_deleted_room_have_no_codes(house: House) -> None:
    room = await house.opened()
    rosa = await house.joined(room, "Rosa")
    code, recovery = await made(house, rosa), await made(house, room.token, "recovery")
    command = {"type": "remove_member", "member": "m2"}
    await house.ask("/api/do", {"protocol": 1, "token": room.token, "id": intent(), "command": command})
    assert await refused(house, "/api/return", {"code": code, "token": token()}) == "unknown_code"
    assert await refused(house, "/api/codes", {"token": rosa, "code": drawn(), "kind": "rejoin"}) == "unknown_token"
    await house.ask("/api/delete", {"token": room.token})
    assert await refused(house, "/api/return", {"code": recovery, "token": token()}) == "unknown_code"


async def test_guesses_use_up_the_budget_of_wrong_codes(tmp_path: Path, client_folder: Path) -> None:
    async with running(Settings(data=tmp_path / "data", client=client_folder, wrong_codes=3)) as house:
        room = await house.opened()
        code = await made(house, await house.joined(room, "Rosa"))
        for _ in range(3):
            assert await refused(house, "/api/return", {"code": drawn(), "token": token()}) == "unknown_code"
        assert await refused(house, "/api/return", {"code": drawn(), "token": token()}) == "too_fast"
        assert await refused(house, "/api/look", {"code": "22222222"}) == "too_fast"
        assert (await back(house, code))["room"] == room.room


async def test_a_room_code_is_no_personal_code_and_gets_a_hint_that_costs_nothing(house: House) -> None:
    room = await house.opened()
    answer = await house.post("/api/return", {"code": room.code, "token": token()})
    assert answer.json()["detail"].startswith("A code has 12 letters")


async def test_making_codes_without_end_is_slowed(tmp_path: Path, client_folder: Path) -> None:
    async with running(Settings(data=tmp_path / "data", client=client_folder, command_bucket=3)) as house:
        room = await house.opened()
        rosa = await house.joined(room, "Rosa")
        for _ in range(3):
            await made(house, rosa)
        assert await refused(house, "/api/codes", {"token": rosa, "code": drawn(), "kind": "rejoin"}) == "too_fast"


async def test_neither_code_nor_token_is_kept_as_it_is(house: House) -> None:
    room = await house.opened()
    new, code = token(), await made(house, room.token, "recovery")
    await back(house, code, new)
    kept = b"".join(path.read_bytes() for path in house.settings.data.iterdir())
    assert code.encode() not in kept
    assert new.encode() not in kept


async def test_a_lost_phone_is_signed_out_by_its_owner_with_the_codes_made_on_it(house: House) -> None:
    room = await house.opened()
    lost, new = await house.joined(room, "Rosa"), token()
    await back(house, await made(house, lost), new)
    left_behind = await made(house, lost)
    assert await house.ask("/api/sign-out", {"token": new}) == {"devices": 1}
    assert (await member_of(house, lost), await member_of(house, new)) == (None, "m2")
    for path, body in (
        ("/api/return", {"code": left_behind, "token": token()}),
        ("/api/codes", {"token": lost, "code": drawn(), "kind": "rejoin"}),
        ("/api/sign-out", {"token": lost}),
    ):
        assert await refused(house, path, body) in ("unknown_code", "unknown_token")
    assert await house.ask("/api/sign-out", {"token": new}) == {"devices": 0}


async def test_a_facilitator_ends_a_borrowed_laptop_and_keeps_the_recovery_code(house: House) -> None:
    room = await house.opened()
    recovery, borrowed = await made(house, room.token, "recovery"), token()
    await back(house, recovery, borrowed)
    assert await house.ask("/api/sign-out", {"token": room.token}) == {"devices": 1}
    assert await refused(house, "/api/plan", {"token": borrowed}) == "unknown_token"
    assert (await back(house, recovery))["member"] == room.member


async def test_with_a_new_code_for_a_seat_the_old_phone_no_longer_gets_in(house: House) -> None:
    room = await house.opened()
    lost, other = await house.joined(room, "Rosa"), await house.joined(room, "Ines")
    code = drawn()
    await house.ask("/api/codes", {"token": room.token, "code": code, "kind": "rejoin", "seat": "s1", "sign_out": True})
    assert (await member_of(house, lost), await member_of(house, other)) == (None, "m3")
    assert await member_of(house, room.token) == "m1"
    new = token()
    assert (await back(house, code, new))["member"] == await member_of(house, new) == "m2"


async def test_nobody_signs_out_somebody_else(house: House) -> None:
    room = await house.opened()
    rosa, ines = await house.joined(room, "Rosa"), await house.joined(room, "Ines")
    asked = {"token": rosa, "code": drawn(), "kind": "rejoin", "seat": "s2", "sign_out": True}
    assert await refused(house, "/api/codes", asked) == "facilitators_only"
    assert await member_of(house, ines) == "m3"


async def asks(house: House, key: str, command: dict[str, Any]) -> str:
    answer = await house.ask("/api/do", {"protocol": 1, "token": key, "id": intent(), "command": command})
    said: str = answer["messages"][0]["type"]
    return said


async def test_one_of_two_seats_of_a_phone_gets_a_phone_of_its_own_by_its_code(house: House) -> None:
    room = await house.opened()
    rosa = await house.joined(room, "Rosa")
    assert await asks(house, rosa, {"type": "add_seat", "name": "Gran"}) == "accepted"
    code, new = await made(house, rosa, "seat", "s2"), token()
    first = await back(house, code, new)
    assert (first["member"], first["role"]) == ("m3", "participant")
    assert await back(house, code, new) == first, "the lost answer is given again"
    rename = {"type": "rename", "seat": "s2", "name": "Gran Rosa"}
    assert [await asks(house, rosa, rename), await asks(house, new, rename)] == ["rejected", "accepted"]
    assert await refused(house, "/api/return", {"code": code, "token": token()}) == "unknown_code"
    assert await refused(house, "/api/codes", {"token": rosa, "code": drawn(), "kind": "seat", "seat": "s1"}) == (
        "already_so"
    )


async def test_two_phones_with_one_code_for_a_seat_are_one_holder(house: House) -> None:
    room = await house.opened()
    rosa = await house.joined(room, "Rosa")
    await asks(house, rosa, {"type": "add_seat", "name": "Gran"})
    code = await made(house, room.token, "seat", "s2")
    answers = await asyncio.gather(
        *(house.post("/api/return", {"code": code, "token": token()}) for _ in range(3)),
    )
    assert sorted(answer.status_code for answer in answers) == [200, 404, 404]


async def test_who_may_not_act_for_a_seat_gets_no_code_for_it(house: House) -> None:
    room = await house.opened()
    rosa, ines = await house.joined(room, "Rosa"), await house.joined(room, "Ines")
    await asks(house, rosa, {"type": "add_seat", "name": "Gran"})
    asked = {"token": ines, "code": drawn(), "kind": "seat", "seat": "s3"}
    assert await refused(house, "/api/codes", asked) == "not_yours"
    assert await refused(house, "/api/codes", {**asked, "seat": None}) == "unknown"
    assert await refused(house, "/api/codes", {**asked, "token": room.token, "seat": "s2"}) == "already_so"
    await made(house, room.token, "seat", "s3")


async def test_signing_out_ends_the_codes_for_seats_made_on_the_lost_phone(house: House) -> None:
    room = await house.opened()
    lost, new = await house.joined(room, "Rosa"), token()
    await asks(house, lost, {"type": "add_seat", "name": "Gran"})
    await back(house, await made(house, lost), new)
    code = await made(house, lost, "seat", "s2")
    await house.ask("/api/sign-out", {"token": new})
    assert await refused(house, "/api/return", {"code": code, "token": token()}) == "unknown_code"
