"""When sessions are compared: at once where nothing else is to be done, and in small shares beside other work."""

import asyncio
import random
from typing import Any

from server.rooms.comparing import Comparing
from tests.faults.sim.loop import SimLoop

PEOPLE = 60
EACH = 0.001


def _times_as_long(part_of_the_time_used: float) -> float:
    """How many times as long as the work itself it takes until everybody was compared, beside this much other work."""
    loop = SimLoop(random.Random(1))
    compared: list[object] = []
    all_done = asyncio.Event()

    def show(session: object, _everything: bool) -> None:
        loop.now += EACH
        compared.append(session)
        if len(compared) == PEOPLE:
            all_done.set()

    async def compare() -> None:
        comparing = Comparing(used=lambda: loop.now * part_of_the_time_used)
        people: Any = [object() for _ in range(PEOPLE)]
        comparing.want(people, show)
        await all_done.wait()
        comparing.stop()
        assert compared == people

    loop.run_until_complete(compare())
    loop.close()
    return loop.now / (PEOPLE * EACH)


def test_where_nothing_else_is_to_be_done_nobody_is_held_up() -> None:
    assert _times_as_long(0.1) < 2.5


def test_beside_other_work_comparing_takes_a_small_share() -> None:
    assert 12 < _times_as_long(0.6) < 18
