"""A room with a fault is read anew; when that does not help it is shut for a while, alone, and then tried again."""

import asyncio
import sqlite3
from pathlib import Path

import pytest

from server.errors import NodeFull, RoomShut
from server.rooms.faults import WITHIN_SECONDS, Faults
from server.rooms.pace import Pace
from server.rooms.session import Session
from server.settings import Settings
from server.store.opening import FILE_NAME
from server.wire import Close
from tests.server.stage import StandingClock, until
from tests.server.test_rooms import Caller, House, living


def break_it(house: House, room: str) -> Pace:
    """Spoils what the room has in memory: the next thing that happens in it is a fault."""
    pace = house.rooms.node.here(room)
    assert pace is not None
    assert pace.live.showing is not None
    pace.live.showing.state = None  # type: ignore[assignment]
    pace.live.showing.move_to = lambda *_: None  # type: ignore[method-assign]
    return pace


def showing(house: House, room: str) -> list[Session]:
    pace = house.rooms.node.here(room)
    return list(pace.live.showing or ()) if pace is not None else []


async def fault(house: House, room: str, caller: Caller, name: str) -> None:
    pace = break_it(house, room)
    caller.do(name, {"type": "retitle", "title": name})
    await until(lambda: house.rooms.node.here(room) is not pace)


def test_three_faults_within_a_minute_are_enough() -> None:
    clock = StandingClock()
    faults = Faults(clock.tick, minutes=10)
    assert [faults.count("r1"), faults.count("r2"), faults.count("r1")] == [False] * 3
    clock.move(WITHIN_SECONDS + 1)
    assert not faults.count("r1")
    assert not faults.is_shut("r1")
    clock.move(1)
    assert not faults.count("r1")
    assert faults.count("r1")
    assert faults.is_shut("r1")
    assert not faults.is_shut("r2")
    clock.move(600)
    assert not faults.is_shut("r1")
    assert not faults.count("r1"), "it begins anew"
    clock.move(3600)
    faults.tidy()
    assert not faults._seen


async def test_a_room_whose_faults_repeat_is_shut_alone_and_tried_again_later(tmp_path: Path) -> None:
    async with living(tmp_path, shut_minutes=10) as house:
        ill, well = await house.open(), await house.open("Gus", code="22222222")
        caller, neighbour = await house.caller("Fay"), await house.caller("Gus")
        for number in range(2):
            await fault(house, ill.room, caller, f"Fault {number}")
            await until(lambda: caller.conversation.session in showing(house, ill.room))
            assert caller.link.closed is None
        await fault(house, ill.room, caller, "Fault 2")
        await until(lambda: caller.link.closed)
        assert caller.link.closed is Close.ROOM_SHUT
        goodbye = caller.heard("bye")[-1]
        assert (goodbye["code"], goodbye["again"], goodbye["after_ms"]) == (4503, True, 60_000)
        house.clock.move(570)
        back = await house.caller("Fay")
        assert back.link.closed is Close.ROOM_SHUT
        assert back.heard("bye")[-1]["after_ms"] == 30_000, "just when the room opens"
        with pytest.raises(RoomShut, match="Try again later"):
            await house.join(ill, "Ann")
        neighbour.do("well", {"type": "retitle", "title": "Undisturbed"})
        await until(lambda: neighbour.heard("accepted"))
        assert house.rooms.node.here(well.room) is not None

        house.clock.move(30)
        again = await house.caller("Fay")
        assert again.link.closed is None
        assert again.heard("show")
        assert (await house.join(ill, "Ann")).member == "m2"


async def test_a_room_that_cannot_be_read_is_shut_and_others_are_not(tmp_path: Path) -> None:
    async with living(tmp_path) as house:
        ill, well = await house.open(), await house.open("Gus", code="22222222")
    with sqlite3.connect(tmp_path / FILE_NAME) as raw:
        raw.execute('UPDATE log SET events = \'[{"type":"no_such_event"}]\' WHERE room = ?', (ill.room,))
    raw.close()
    async with living(tmp_path) as house:
        caller = await house.caller("Fay")
        assert caller.link.closed is Close.ROOM_SHUT
        with pytest.raises(RoomShut):
            await house.rooms.state(ill.room)
        assert (await house.rooms.state(well.room)).hall.code == "22222222"


async def test_as_many_rooms_are_in_memory_as_may_be(tmp_path: Path) -> None:
    async with living(tmp_path, rooms_open=2) as house:
        places = [await house.open(f"Fay {n}", code=f"2222222{n + 2}") for n in range(3)]
        assert house.rooms.counts()[0] == 2
        first, third = await house.caller("Fay 0"), await house.caller("Fay 2")
        assert (first.link.closed, third.link.closed) == (None, None)
        refused = await house.caller("Fay 1")
        assert refused.link.closed is Close.RESTARTING
        with pytest.raises(NodeFull):
            await house.rooms.state(places[1].room)
        third.conversation.over()
        await asyncio.sleep(0)
        assert (await house.caller("Fay 1")).link.closed is None
        assert first.link.closed is None


def test_the_defaults_are_those_of_the_promises() -> None:
    settings = Settings()
    assert (settings.rooms_open, settings.unknown_sockets, settings.header_seconds) == (5000, 500, 10)
