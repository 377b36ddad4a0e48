"""All that is held about me, and nothing about anybody else."""

import hashlib
import json

from tests.server.http.house import House, intent, token

KEY = "a key of this device"


async def test_all_that_is_held_about_me_and_nothing_of_others(house: House) -> None:
    room = await house.opened()
    mine, other = await house.joined(room, "Ann", access=["easy_read"]), await house.joined(room, "Bo")
    for key in (mine, other):
        await say(house, room.token, {"type": "enter_phase", "phase": "p5"})
        await say(house, key, capture("s1" if key == mine else "s2", "mine" if key == mine else "theirs"))
    told = await house.ask("/api/about-me", {"token": mine})
    assert (told["name"], told["access"], told["role"], told["kept_days"]) == ("Ann", ["easy_read"], "participant", 30)
    assert (told["kept_until"], told["names_until"]) == (None, None)
    (seat,) = told["seats"]
    assert [(one["about"], one["text"], one["in_report"]) for one in seat["texts"]] == [("capture", "mine", True)]
    assert "theirs" not in json.dumps(told)
    assert "Bo" not in json.dumps(told)


async def test_what_was_written_without_a_name_is_theirs_who_shows_the_key(house: House) -> None:
    room = await house.opened(naming="anonymous")
    mine = await house.joined(room, "Ann")
    await say(house, room.token, {"type": "enter_phase", "phase": "p5"})
    await say(house, mine, {**capture("s1", "mine"), "edit_hash": hashed(KEY)})
    for keys, texts in (([], []), (["another"], []), ([KEY], ["mine"])):
        told = await house.ask("/api/about-me", {"token": mine, "keys": keys})
        assert [one["text"] for one in told["without_a_name"]] == texts
        assert told["seats"][0]["texts"] == []


async def test_a_capture_kept_out_of_the_report_is_in_no_file(house: House) -> None:
    room = await house.opened()
    mine = await house.joined(room, "Ann")
    await say(house, room.token, {"type": "enter_phase", "phase": "p5"})
    await say(house, mine, capture("s1", "Only for the room"))
    told = await house.post("/api/report", {"token": room.token, "form": "json"})
    assert "Only for the room" in told.text
    table = (await house.app.rooms.state(room.room)).tables["t1"]
    await say(house, mine, {"type": "keep_out_of_report", "capture": next(iter(table.captures)), "out": True})
    for file in ("markdown", "csv", "json"):
        told = await house.post("/api/report", {"token": room.token, "form": file})
        assert "Only for the room" not in told.text
    about = await house.ask("/api/about-me", {"token": mine})
    assert about["seats"][0]["texts"][0]["in_report"] is False


async def test_a_stranger_is_told_nothing(house: House) -> None:
    assert (await house.post("/api/about-me", {"token": token()})).json()["code"] == "unknown_token"


def capture(seat: str, text: str) -> dict[str, object]:
    return {"type": "add_capture", "seat": seat, "round": None, "kind": "insight", "noticed": text}


def hashed(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


async def say(house: House, key: str, command: dict[str, object]) -> None:
    asked = {"protocol": 1, "token": key, "id": intent(), "command": command}
    answer = await house.ask("/api/do", asked)
    assert answer["messages"][0]["type"] == "accepted", answer
