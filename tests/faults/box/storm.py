"""Busy rooms behind a bad network, on a server that is frozen and killed now and then."""

import asyncio
import random
import signal
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.box.house import House
from tests.faults.box.people import Crowd, missing
from tests.faults.box.proxy import Proxy


@dataclass
class Weathered:
    """What a storm did, and what was left of it. `right`: seconds from its end until everybody was right again."""

    faults: Counter[str] = field(default_factory=Counter)
    told: int = 0
    wrong: list[str] = field(default_factory=list)
    right: float = 0.0


async def storm(folder: Path, *, seconds: float, rooms: int, people: int, seed: int) -> Weathered:
    """So many seconds of everything at once, then a good network: nothing is lost and everybody is right again."""
    rng, done = random.Random(seed), Weathered()
    house = House(folder)
    await house.start()
    try:
        async with Proxy(house.port, rng).open() as proxy:
            crowd = Crowd(lambda: proxy.port, rng)
            for number in range(rooms):
                room = await house.room(people, f"Room {number}")
                for place, token in enumerate(room.tokens, 1):
                    crowd.add(room.id, f"s{place}", token)
            try:
                await crowd.right()
                crowd.busy(0.5)
                end = time.monotonic() + seconds
                while time.monotonic() < end:
                    await _strike(proxy, house, rng, done)
                    await asyncio.sleep(rng.uniform(0.1, 0.5))
                proxy.heal()
                healed = time.monotonic()
                for person in crowd.people:
                    person.wrong()
                    person.wake()
                await crowd.right()
                done.right = time.monotonic() - healed
                await crowd.quiet()
            finally:
                await crowd.leave()
    finally:
        house.kill()
    done.told = len(crowd.told)
    done.wrong = missing(crowd.told, house.log())
    return done


async def _strike(proxy: Proxy, house: House, rng: random.Random, done: Weathered) -> None:
    what = rng.choice(("lag", "slices", "hold", "cut", "cut", "idle", "freeze", "kill", "calm"))
    done.faults[what] += 1
    match what:
        case "lag":
            proxy.lag = rng.uniform(0.01, 0.6)
        case "slices":
            proxy.slice_bytes = rng.choice((1, 3, 50))
        case "hold":
            proxy.flowing.clear()
            await asyncio.sleep(rng.uniform(0.2, 1.0))
            proxy.flowing.set()
        case "cut":
            proxy.cut(0.5)
        case "idle":
            proxy.idle_seconds = 1.0
        case "freeze":
            house.signal(signal.SIGSTOP)
            await asyncio.sleep(rng.uniform(0.3, 1.5))
            house.signal(signal.SIGCONT)
        case "kill" if rng.random() < 0.4:
            house.kill()
            await house.start()
        case _:
            proxy.heal()
