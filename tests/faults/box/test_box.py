"""The short form of what `python3 dev.py faults` does at length: a real server killed, stopped, starved of disk."""

import asyncio
from pathlib import Path

import pytest

from server.settings import Settings
from tests.faults.box.churn import come_and_go, come_and_go_at
from tests.faults.box.disk import fail
from tests.faults.box.killing import kill_again_and_again
from tests.faults.box.powercut import NORMAL, cut, run
from tests.faults.box.storm import storm
from tests.faults.box.tracer import tracer
from tests.server.served import serving
from tests.server.stage import token_of, until

SLOW_MACHINE_SECONDS = 15.0
"""The promise is 3. Tests run beside others, so the short form only sees that nobody is left behind."""


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("kills", "gently"), [(2, False), (1, True)], ids=["killed", "redeployed"])
async def test_rooms_go_on_after_it(tmp_path: Path, kills: int, gently: bool) -> None:
    done = await kill_again_and_again(tmp_path, kills=kills, rooms=2, people=8, seed=11, every=0.5, gently=gently)
    assert done.wrong == []
    assert done.kills == kills
    assert done.told > 20 * kills
    assert done.p99 < SLOW_MACHINE_SECONDS
    assert all(seconds < 8 for seconds in done.gone)


@pytest.mark.timeout(300)
async def test_after_a_storm_nothing_is_lost_and_everybody_is_right_again(tmp_path: Path) -> None:
    done = await storm(tmp_path, seconds=6, rooms=1, people=6, seed=21)
    assert done.wrong == []
    assert done.told > 20
    assert done.right < SLOW_MACHINE_SECONDS
    assert len(done.faults) > 3


@pytest.mark.timeout(300)
async def test_a_power_cut_loses_nothing_and_with_synchronous_normal_it_would(tmp_path: Path) -> None:
    program = tracer()
    if program is None:
        return
    sound = await run(tmp_path / "full", program, commands=40, seed=3)
    cuts = cut(sound, tmp_path / "full" / "data", tmp_path / "scratch", seed=3)
    assert (cuts.losing, cuts.unsound) == (0, 0)
    assert cuts.images >= 3 * 20
    planted = await run(tmp_path / "normal", program, commands=10, seed=3, code=NORMAL)
    assert cut(planted, tmp_path / "normal" / "data", tmp_path / "scratch", seed=3).losing > 0


@pytest.mark.timeout(300)
async def test_a_failing_disk_lies_to_nobody(tmp_path: Path) -> None:
    """An error of the disk; how it is when space runs out, `tests/web/test_full_disk.py` sees on a small full one."""
    program = tracer()
    if program is None:
        return
    failed = await fail(tmp_path, program, call="fdatasync", error="EIO", when="10..12", seed=5)
    assert failed.wrong == []
    assert failed.not_saved > 0


@pytest.mark.timeout(300)
async def test_who_came_and_went_leaves_nothing_behind(tmp_path: Path) -> None:
    left = await come_and_go(tmp_path, cycles=500, seed=7)
    assert left.sockets == 0
    assert left.descriptors <= 5


async def test_who_came_and_went_leaves_no_task_behind(tmp_path: Path) -> None:
    """In this process, where tasks can be counted."""
    async with serving(Settings(data=tmp_path)) as served:
        place = await served.open("tasks")
        await served.join(place, "tasks")
        tokens = (token_of("tasks m1"), token_of(served.last))
        before = len(asyncio.all_tasks())
        await come_and_go_at(served.port, tokens, cycles=250, seed=2)
        await until(lambda: served.rooms.counts()[1] == 0 and len(asyncio.all_tasks()) <= before + 2)
