"""Killed again and again under busy rooms: what it costs, and that nothing is lost."""

import asyncio
import random
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.box.house import House
from tests.faults.box.people import Crowd, missing


@dataclass
class Killed:
    """What a run gave. `right` are the seconds from the open port until a client was right again, for all and all
    kills; `down` how long the port was closed; `gone` how long a stopped process took to be gone."""

    kills: int = 0
    told: int = 0
    wrong: list[str] = field(default_factory=list)
    right: list[float] = field(default_factory=list)
    down: list[float] = field(default_factory=list)
    gone: list[float] = field(default_factory=list)

    @property
    def p99(self) -> float:
        """99 of 100 were right again so soon after the port was open."""
        return sorted(self.right)[int(len(self.right) * 0.99)] if self.right else 0.0


async def kill_again_and_again(
    folder: Path,
    *,
    kills: int,
    rooms: int,
    people: int,
    seed: int,
    every: float = 1.0,
    gently: bool = False,
    minutes: float = 0,
) -> Killed:
    """`rooms` rooms of busy people; the server is killed (or stopped `gently`) at random moments, and comes back.

    Ends early after so many `minutes`.
    """
    rng, done = random.Random(seed), Killed()
    house = House(folder)
    crowd = Crowd(lambda: house.port, rng)
    await house.start()
    try:
        for number in range(rooms):
            room = await house.room(people, f"Room {number}")
            for place, token in enumerate(room.tokens, 1):
                crowd.add(room.id, f"s{place}", token)
        await crowd.right()
        crowd.busy(every)
        end = time.monotonic() + (minutes * 60 or 1e9)
        while done.kills < kills and time.monotonic() < end:
            await asyncio.sleep(rng.uniform(0.3, 1.5))
            began = time.monotonic()
            if gently:
                done.gone.append(await asyncio.to_thread(house.stop))
            else:
                house.kill()
            for person in crowd.people:
                person.wrong()
            opened = await house.start()
            done.down.append(opened - began)
            await crowd.right()
            done.right += [person.right_at - opened for person in crowd.people]
            done.kills += 1
        await crowd.quiet()
        for person in crowd.people:
            person.wrong()
            person.wake()
        await crowd.right()
    finally:
        await crowd.leave()
        house.kill()
    done.told = len(crowd.told)
    done.wrong = missing(crowd.told, house.log())
    if (told := house.sound()) != "ok":
        done.wrong.append(told)
    return done
