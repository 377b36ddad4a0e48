"""What nobody looks after: a disk that fills up, rooms that were left standing, clocks that jump."""

from pathlib import Path
from typing import Any, NamedTuple

import pytest

from game.run_sheet import PhaseKind
from server.access import token_hash
from server.errors import DiskFull
from server.ports import SystemClock
from server.records import CodeKind
from server.rooms.space import Space
from server.settings import Settings
from tests.server.stage import token_of, until
from tests.server.test_rooms import Caller, House, living

GIB = 1 << 30
DAY = 86_400


class Disk:
    """A disk whose free space is set by hand."""

    def __init__(self, house: House) -> None:
        self.free = 10 * GIB
        self._space = house.rooms.node.space = Space(lambda: self.free, house.rooms.settings)

    def has(self, free: int) -> None:
        self.free = free
        self._space.look()


async def _asked(caller: Caller, name: str, command: dict[str, Any]) -> str:
    seen = len(caller.heard("accepted")) + len(caller.heard("rejected"))
    caller.do(name, command)
    await until(lambda: len(caller.heard("accepted")) + len(caller.heard("rejected")) > seen)
    return next((str(one["code"]) for one in caller.heard("rejected")[-1:]), "accepted")


async def test_a_disk_that_fills_up_is_told_before_it_is_full_and_taken_up_again(tmp_path: Path) -> None:
    async with living(tmp_path) as house:
        disk = Disk(house)
        place = await house.open()
        caller = await house.caller("Fay")
        disk.has(GIB - 1)
        with pytest.raises(DiskFull):
            await house.open("Gus", code="22222222")
        assert (await house.open()).room == place.room, "it is there already"
        assert (await house.join(place, "Ann")).member == "m2"
        caller.do("goes on", {"type": "retitle", "title": "Goes on"})
        await until(lambda: caller.heard("accepted"))
        assert await house.rooms.ready()

        disk.has(GIB // 4 - 1)
        assert await _asked(caller, "too late", {"type": "retitle", "title": "Too late"}) == "disk_full"
        with pytest.raises(DiskFull):
            await house.join(place, "Bea")
        assert not await house.rooms.ready()
        reader = await house.caller("Ann")
        assert reader.heard("show"), "reading goes on"
        assert await house.rooms.close_idle() == 0

        disk.has(GIB)
        caller.do("again", {"type": "retitle", "title": "Again"})
        await until(lambda: len(caller.heard("accepted")) == 2)
        assert (await house.join(place, "Bea")).member == "m3"
        disk.has(0)
        await house.rooms.delete(place.room)
        assert await house.rooms.record(place.room) is None


async def test_a_disk_that_cannot_be_asked_changes_nothing(tmp_path: Path) -> None:
    def gone() -> int:
        raise OSError("the disk is gone")

    space = Space(gone, Settings(data=tmp_path))
    space.look()
    assert (space.opening, space.writing) == (True, True)


async def _play(house: House, caller: Caller) -> None:
    caller.do("tables", {"type": "arrange_tables", "size": 4})
    caller.do("play", {"type": "enter_phase", "phase": "p4"})
    await until(lambda: len(caller.heard("accepted")) == 2)


async def test_a_room_that_was_played_and_left_standing_closes_itself(tmp_path: Path) -> None:
    async with living(tmp_path, facilitator_bucket=10**6) as house:
        played, never = await house.open(), await house.open("Gus", code="22222222")
        await house.join(played, "Ann")
        caller = await house.caller("Fay")
        await _play(house, caller)
        caller.conversation.over()
        house.clock.move(7 * DAY - 61)
        assert await house.rooms.close_idle() == 0
        house.clock.move(62)
        assert await house.rooms.close_idle() == 1
        assert await house.rooms.close_idle() == 0
        assert (await house.rooms.state(played.room)).hall.now.kind is PhaseKind.CLOSED
        assert (await house.rooms.state(never.room)).hall.now.kind is PhaseKind.LOBBY
        record = await house.rooms.record(played.room)
        assert record is not None
        assert record.closed_at == house.clock.wall()

        back = await house.caller("Fay")
        back.do("again", {"type": "enter_phase", "phase": "p4"})
        await until(lambda: back.heard("accepted"))
        record = await house.rooms.record(played.room)
        assert record is not None
        assert record.closed_at is None
        house.clock.move(8 * DAY)
        assert await house.rooms.close_idle() == 1, "a debrief that is owed is no reason to stay open"


async def test_hosts_may_leave_rooms_open_for_ever(tmp_path: Path) -> None:
    async with living(tmp_path, idle_days=0) as house:
        await house.open()
        caller = await house.caller("Fay")
        await house.join(await house.open(), "Ann")
        await _play(house, caller)
        house.clock.move(80 * DAY)
        assert await house.rooms.close_idle() == 0


class Jump(NamedTuple):
    """What the machine's clock does."""

    name: str
    seconds: int


JUMPS = [Jump("hour on", 3600), Jump("hour back", -3600), Jump("day on", DAY), Jump("day back", -DAY)]


@pytest.mark.parametrize("jump", JUMPS, ids=lambda jump: jump.name)
async def test_a_machine_s_clock_that_jumps_does_no_harm(tmp_path: Path, jump: Jump) -> None:
    machine = {"wall": 1_760_000_000_000_000_000, "tick": 100.0}
    clock = SystemClock(wall_ns=lambda: int(machine["wall"]), tick=lambda: machine["tick"])

    def passes(seconds: float) -> None:
        machine["wall"] += int(seconds * 1e9)
        machine["tick"] += seconds

    async with living(tmp_path, idle_days=1) as house:
        house.rooms.clock = house.rooms.node.clock = clock
        place = await house.open()
        await house.join(place, "Ann")
        caller = await house.caller("Fay")
        await _play(house, caller)
        access = await house.rooms.by_token(token_hash(token_of("Fay")))
        assert access is not None
        until_ = await house.rooms.keep_code(access.room, access.member, CodeKind.REJOIN, "code")
        ends = (await house.rooms.state(place.room)).hall.ends_at
        before = clock.wall()
        assert ends is not None

        machine["wall"] += int(jump.seconds * 1e9)
        passes(60)
        assert clock.wall() == before + 60_000
        caller.do("after", {"type": "extend_phase", "minutes": 5})
        await until(lambda: len(caller.heard("accepted")) == 3)
        assert (await house.rooms.state(place.room)).hall.ends_at == ends + 300_000
        assert [one["seq"] for one in caller.heard("accepted")] == [3, 4, 5]
        caller.say({"type": "ping"})
        await until(lambda: caller.heard("beat"))
        assert caller.heard("beat")[-1]["now"] == clock.wall()
        assert until_ is not None
        assert until_ > clock.wall()
        assert await house.rooms.redeem("code", "new token") is not None
        assert (await house.rooms.close_idle(), await house.rooms.delete_overdue()) == (0, 0)
        passes(DAY + 61)
        assert await house.rooms.close_idle() == 1


async def test_the_disk_is_looked_at_by_itself(tmp_path: Path) -> None:
    async with living(tmp_path) as house:
        await house.open()
        caller = await house.caller("Fay")
    async with living(tmp_path, disk_for_writing=1 << 60) as house:
        await until(lambda: not house.rooms.node.space.writing)
        assert not await house.rooms.ready()
        caller = await house.caller("Fay")
        await until(lambda: caller.heard("saving"), tries=4000)
        assert not caller.heard("saving")[0]["ok"]
