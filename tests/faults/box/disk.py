"""A disk that fails under a running server: no space, or an error, at chosen writes and syncs."""

import asyncio
import random
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.box.house import House
from tests.faults.box.people import Crowd, missing
from tests.faults.box.tracer import failing
from tests.faults.history import Rejected


@dataclass
class Failed:
    """What a run gave: commands accepted, those told that they were not saved, and what was wrong in the end."""

    told: int = 0
    not_saved: int = 0
    wrong: list[str] = field(default_factory=list)


async def fail(folder: Path, program: str, *, call: str, error: str, when: str, seed: int) -> Failed:
    """Busy people while `call` on the database's files fails with `error` at the times of `when`, and after it."""
    failed = Failed()
    house = House(folder, settings={"SHOEBOX_LOG_LEVEL": "error"})
    await house.start()
    room = await house.room(4)
    house.stop()
    files = [house.database, house.database.with_name("shoebox.db-wal")]
    house.before = failing(program, folder / "trace", files, call, error, when)
    crowd = Crowd(lambda: house.port, random.Random(seed))
    await house.start()
    try:
        for place, token in enumerate(room.tokens, 1):
            crowd.add(room.id, f"s{place}", token)
        await crowd.right()
        refused: set[str] = set()
        crowd.busy(0.05)
        while len(crowd.told) < 60 or not refused:
            await asyncio.sleep(0.05)
            refused |= {one.id for one in crowd.entries if isinstance(one, Rejected) and one.code == "not_saved"}
            crowd.gather()
            assert crowd.asked < 3000, "the disk never failed"
        await crowd.quiet(60)
        for person in crowd.people:
            crowd.ask(person)
        await crowd.quiet(60)
        for person in crowd.people:
            person.wrong()
            person.wake()
        await crowd.right()
    finally:
        await crowd.leave()
        house.kill()
    log = house.log()
    failed.told, failed.not_saved = len(crowd.told), len(refused)
    failed.wrong = missing(crowd.told, log)
    kept = {command for rows in log.values() for _, command in rows}
    failed.wrong += [f"{id_} was not saved and is there" for id_ in refused & kept]
    if (told := house.sound()) != "ok":
        failed.wrong.append(told)
    return failed
