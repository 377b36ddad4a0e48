"""Looking back over HTTP: facilitators alone, one moment at a time, nothing of it kept."""

import asyncio
from typing import Any

import pytest

from tests.server.http.house import House, OpenRoom, intent, token

PLACES = ("/api/back", "/api/back/at")


async def do(house: House, room: OpenRoom, command: dict[str, Any], key: str | None = None) -> None:
    """Somebody does something; it is accepted."""
    body = {"protocol": 1, "token": key or room.token, "id": intent(), "command": command}
    answer = await house.ask("/api/do", body)
    assert [one["type"] for one in answer["messages"]][-1] == "accepted", answer


async def played(house: House, **form: Any) -> tuple[OpenRoom, str]:
    """A room in play, with somebody in it."""
    room = await house.opened(**form)
    ann = await house.joined(room)
    await do(house, room, {"type": "enter_phase", "phase": "p4"})
    return room, ann


async def test_moments_and_the_console_at_each_of_them(house: House) -> None:
    room, ann = await played(house)
    note = {"type": "add_capture", "seat": "s1", "round": None, "kind": "insight", "noticed": "Nobody asked"}
    await do(house, room, note, ann)
    await do(house, room, {"type": "enter_phase", "phase": "p6"})
    told = await house.ask("/api/back", {"token": room.token})
    assert [line["kind"] for line in told["moments"]] == [
        "room_opened", "phase_entered", "capture_added", "phase_entered",
    ]  # fmt: skip
    assert (told["more"], told["moments"][2]["words"]) == (False, "Nobody asked")
    seqs = [line["seq"] for line in told["moments"]]
    for seq, phase, words in zip(seqs, ("p1", "p4", "p4", "p6"), (0, 0, 1, 1), strict=True):
        then = await house.ask("/api/back/at", {"token": room.token, "seq": seq})
        assert then["parts"]["room"]["phase"] == phase
        assert len(then["parts"].get("stream.1", {"items": []})["items"]) == words
        assert then["parts"]["console"]["offers"] == []
        assert all(part["offers"] == [] for name, part in then["parts"].items() if name.startswith("line."))
        assert then["parts"]["shoes"]["items"]
        assert not {"me", "table", "mine.1"} & set(then["parts"])
    between = await house.ask("/api/back/at", {"token": room.token, "seq": seqs[-1] + 50})
    assert between["seq"] == seqs[-1]
    later = await house.ask("/api/back", {"token": room.token, "after": seqs[1]})
    assert [line["seq"] for line in later["moments"]] == seqs[2:]
    early = await house.post("/api/back/at", {"token": room.token, "seq": 0})
    assert (early.status_code, early.json()["code"]) == (400, "bad_request")


async def test_after_the_close_too_and_what_was_taken_back_is_gone(house: House) -> None:
    room, ann = await played(house)
    note = {"type": "add_capture", "seat": "s1", "round": None, "kind": "insight", "noticed": "Zauberwort"}
    await do(house, room, note, ann)
    place = (await house.ask("/api/back", {"token": room.token}))["moments"][-1]
    assert place["words"] == "Zauberwort"
    await do(house, room, {"type": "enter_phase", "phase": "p10"})
    await do(house, room, {"type": "withdraw_capture", "capture": place["capture"], "edit_key": None}, ann)
    for path in PLACES:
        answer = await house.post(path, {"token": room.token, **({"seq": place["seq"]} if "at" in path[-3:] else {})})
        assert answer.status_code == 200, answer.text
        assert "Zauberwort" not in answer.text
        assert answer.headers["cache-control"] == "no-store"


async def test_only_for_facilitators(house: House) -> None:
    room, ann = await played(house)
    stranger = token()
    for path in PLACES:
        more = {} if path == "/api/back" else {"seq": 1}
        refused = await house.post(path, {"token": ann, **more})
        assert (refused.status_code, refused.json()["code"]) == (403, "facilitators_only")
        for wrong in (stranger, token()):
            nobody = await house.post(path, {"token": wrong, **more})
            assert (nobody.status_code, nobody.json()["code"]) == (404, "unknown_token")
            assert nobody.text == (await house.post(path, {"token": stranger, **more})).text
    await do(house, room, {"type": "remove_member", "member": "m2"})
    gone = await house.post("/api/back", {"token": ann})
    assert gone.json()["code"] == "unknown_token"


@pytest.mark.parametrize(
    "body",
    [{}, {"seq": 1}, {"seq": -1}, {"seq": 10**10}, {"seq": 1.5}, {"seq": None}, {"seq": 1, "at": 3},
     {"seq": 1, "language": "<b>"}, {"after": -1}],
)  # fmt: skip
async def test_bad_questions_are_refused(house: House, body: dict[str, Any]) -> None:
    room = await house.opened()
    known = {} if body == {"seq": 1} else {"token": room.token}
    answer = await house.post("/api/back/at", {**known, **body})
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_request")


async def test_one_moment_after_the_other_and_a_few_each_second(house: House) -> None:
    room, _ = await played(house)
    answers = await asyncio.gather(*(house.post("/api/back/at", {"token": room.token, "seq": 2}) for _ in range(4)))
    codes = sorted(answer.status_code for answer in answers)
    assert codes[0] == 200
    assert set(codes[1:]) <= {200, 429}
    many = [(await house.post("/api/back/at", {"token": room.token, "seq": 2})).status_code for _ in range(20)]
    assert 429 in many


async def test_nothing_of_it_is_kept(house: House) -> None:
    room, _ = await played(house)
    rows = await house.app.rooms.node.read(lambda store: store.rows(room.room))
    before = names_in(house)
    await house.ask("/api/back/at", {"token": room.token, "seq": 2})
    assert await house.app.rooms.node.read(lambda store: store.rows(room.room)) == rows
    assert names_in(house) - before <= {"shoebox.db-wal", "shoebox.db-shm"}


def names_in(house: House) -> set[str]:
    """The files that the server keeps."""
    return {path.name for path in house.settings.data.rglob("*")}
