"""An hour of a conference in minutes: `python -m tests.load.w5 [--members 2000] [--speed 10]`.

Rooms from 8 to 199 people, each with a console. People come over five minutes, play rounds of `swap_shoes` at tables of
six with the pauses of people, write captures, lock their phones and come back; facilitators say something to all.
Printed is what a connected member costs in memory as time goes on: it must not grow after the first ten minutes.

It fails when a command was refused or not answered, when a phone was shown a table twice or out of order, or one that
the log does not have at that place, and when a phone holds in the end another view than the log says.
"""

import argparse
import asyncio
import contextlib
import itertools
import shutil
import sys
import tempfile
import time
from bisect import bisect_right
from operator import is_
from pathlib import Path
from typing import Final

from game import Room, build, evolve, replay, sources
from game.terms import TableId
from game.views import PartKey
from server.records import Row
from server.rooms.frames import body_of, version_of
from server.store import open_store
from tests.load.adapter import Shoebox
from tests.load.conference import Gathering, Pace, Person, Tally
from tests.load.rooms import quantile, run
from tests.load.served import Served, serving
from tests.load.telling import cores, say, settings, table
from tests.load.verdict import in_the_end

SIZES: Final = (40, 8, 100, 16, 8, 199, 12, 40, 8, 16)
EVERY: Final = 5
STEADY: Final = 10
"""Minutes after which memory should not grow."""


def sizes(members: int) -> list[int]:
    """Rooms of various sizes with so many people in all, facilitators not counted."""
    found: list[int] = []
    for size in itertools.cycle(SIZES):
        left = members - sum(found)
        if left <= 0:
            return found
        found.append(min(size, left) if left - size >= 4 or left <= size else left)
    return found


class Watch:
    """Looks at the server every five minutes of the conference."""

    def __init__(self, served: Served, pace: Pace, tally: Tally) -> None:
        self._served, self._pace, self._tally = served, pace, tally
        self._empty, self._cpu, self._before = served.memory(), served.cpu(), Tally()
        self._own = time.process_time()
        self.rows: list[list[str]] = []
        self.each: list[tuple[float, float]] = []

    async def look(self, minutes: float) -> None:
        """Until the end."""
        for minute in range(EVERY, int(minutes) + 1, EVERY):
            await self._pace.until(minute)
            self._note(minute)

    def _note(self, minute: float) -> None:
        tally, before, cpu, memory = self._tally, self._before, self._served.cpu(), self._served.memory()
        each = (memory - self._empty) / max(1, tally.connected) / 1024
        took = EVERY * 60 / self._pace.speed
        answers = sorted(tally.answers[len(before.answers) :])
        self.each.append((minute, each))
        self.rows.append([
            f"{minute:g}", str(tally.connected), f"{memory / 2**20:.0f}", f"{each:.1f}",
            str(tally.commands - before.commands), str(tally.deliveries - before.deliveries),
            str(tally.returns - before.returns), str(tally.cuts.total() - before.cuts.total()),
            f"{1e3 * quantile(answers, 0.5):.1f}", f"{1e3 * quantile(answers, 0.99):.0f}",
            f"{(cpu - self._cpu) / took:.2f}", f"{(time.process_time() - self._own) / took:.2f}",
            str(len(tally.faults)),
        ])  # fmt: skip
        self._cpu, self._own = cpu, time.process_time()
        self._before = Tally(commands=tally.commands, deliveries=tally.deliveries, returns=tally.returns)
        self._before.cuts = tally.cuts.copy()
        self._before.answers = [0.0] * len(tally.answers)

    def tell(self) -> None:
        """The table, and whether memory grew."""
        table(
            ["minute", "connected", "RSS MB", "KB a member", "commands", "messages shown", "phones back", "cut off",
             "answer p50 ms", "p99 ms", "server busy", "load busy", "faults"],
            self.rows,
        )  # fmt: skip
        steady = [each for minute, each in self.each if minute >= STEADY]
        if len(steady) > 1:
            grown = 100 * (steady[-1] / steady[0] - 1)
            say(f"cut off, by code: {dict(self._tally.cuts) or 'nobody'}")
            say(f"a connected member: {max(steady):.1f} KB at most; from minute {STEADY} to the end {grown:+.1f} %")


def judge(folder: Path, gatherings: list[Gathering]) -> list[str]:
    """What phones were shown otherwise than the log of the stopped server says."""
    store = open_store(folder)
    try:
        return [fault for one in gatherings for fault in _judged(one, store.rows(one.room.id))]
    finally:
        store.close()


def _judged(gathering: Gathering, rows: tuple[Row, ...]) -> list[str]:
    faults = []
    if [row.seq for row in rows] != list(range(1, len(rows) + 1)):
        faults.append(f"room {gathering.room.index}: gaps in the log")
    whose = {person: str(person.bodies["table"]["id"]) for person in gathering.people}
    stood: dict[TableId, Stood] = {name: Stood(name) for name in whose.values()}
    state = replay(rows[0].events)
    for row in rows[1:]:
        for event in row.events:
            state = evolve(state, event)
        for one in stood.values():
            one.look(state, row.seq)
    for person in gathering.people:
        member = person.bodies["me"]["member"]
        found = stood[whose[person]].faults(person)
        found += ["no beat came"] if person.beat is None else in_the_end(state, member, person.beat)
        faults += [f"room {gathering.room.index}, {member}: {fault}" for fault in found]
    return faults


class Stood:
    """How one table stood from which place of the log on."""

    def __init__(self, name: TableId) -> None:
        self._key = PartKey(name="table", whose=name)
        self._sources: tuple[object, ...] = ()
        self._from: list[int] = []
        self._versions: list[str] = []

    def look(self, state: Room, seq: int) -> None:
        """The table after the command of this place."""
        if self._key.whose not in state.tables:
            return
        now = sources(state, self._key)
        if len(now) != len(self._sources) or not all(map(is_, now, self._sources)):
            (part,) = build(state, self._key).values()
            self._sources = now
            self._from.append(seq)
            self._versions.append(version_of(body_of(part)))

    def faults(self, person: Person) -> list[str]:
        """Each table was shown once, in order, as it stood then. Moves that were saved together may be shown as one."""
        found = []
        for shown in person.seen:
            if [seq for seq, _ in shown] != sorted({seq for seq, _ in shown}):
                found.append("a table was shown twice or out of order")
            for seq, version in shown:
                place = bisect_right(self._from, seq)
                if not place or self._versions[place - 1] != version:
                    found.append(f"another table at {seq} than the log says")
        if person.unanswered:
            found.append(f"{person.unanswered} commands were not answered")
        return found


async def measure(folder: Path, core: int | None, options: argparse.Namespace) -> list[str]:
    """The conference; gives everything that was not as it must be."""
    adapter, tally = Shoebox(folder), Tally()
    with serving(adapter, core) as served:
        pace = Pace(options.speed, 5)
        gatherings = [
            Gathering(adapter, served.port, number, size, pace, tally)
            for number, size in enumerate(sizes(options.members))
        ]
        watch = Watch(served, pace, tally)
        for one in gatherings:
            await one.open()
        await asyncio.gather(watch.look(options.minutes), *(one.live(options.minutes) for one in gatherings))
        for one in gatherings:
            await one.beats()
        everybody = [person for one in gatherings for person in (*one.people, one.console) if person is not None]
        for person in everybody:
            person.lock()
    say(
        f"W5: {options.members} people in {len(gatherings)} rooms of {min(SIZES)} to {max(SIZES)},"
        f" {options.minutes:g} minutes at {options.speed:g} times their speed"
    )
    watch.tell()
    return tally.faults + judge(folder, gatherings)


def main() -> int:
    """Runs it; 1 when anything was not as it must be."""
    about = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    about.add_argument("--members", type=int, default=2000)
    about.add_argument("--minutes", type=float, default=60)
    about.add_argument("--speed", type=float, default=10)
    about.add_argument("--data", type=Path, help="where the database lies; it must be a disk, not memory")
    options = about.parse_args()
    apart = cores()
    settings(apart, options.data)
    folder = Path(tempfile.mkdtemp(prefix="shoebox-load-", dir=options.data))
    try:
        faults = run(measure(folder, None if apart is None else apart[0], options))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    say(f"{len(faults)} faults")
    for fault in faults[:20]:
        say(f"FAULT: {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main())
