"""A storm of people who join: `python -m tests.load.w2 [--rooms 125] [--people 8] [--within 2] [--peers ...]`.

So many people come within so many seconds, evenly, each by HTTP and then with a socket, until the first whole view is
there. Meanwhile some tables of eight that were there before play on at a steady rate: how soon the last of a table has
each move is what members already in feel. What those moves cost alone is measured before, and not counted to the joins.

It fails when somebody did not get in, when a delivery was missing, doubled or out of order, and when, after the server
was stopped, its log holds other people or other moves than came, or a phone held another view than the log says.
"""

import argparse
import asyncio
import contextlib
import gc
import json
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Final

from game import Room, replay
from server.store import open_store
from tests.load.adapter import Shoebox
from tests.load.drive import Load
from tests.load.native import Native, compile_it
from tests.load.peers.servers import OURS, PEERS, server, to_compare
from tests.load.phones import Phone
from tests.load.rooms import Server, Table, gather, quantile, run
from tests.load.served import Served, serving
from tests.load.telling import Run, alternated, cores, ratio, say, settings, spread, table
from tests.load.verdict import in_the_end, judge

TABLES, PEOPLE, RATE = 5, 8, 50.0
"""Who is in before, and how many moves a second they make in all."""
_AFTER: Final = 1.5
_KEPT: Final = 20


class Storm:
    """The people who come."""

    def __init__(self, adapter: Server, served: Served, options: argparse.Namespace) -> None:
        self._adapter, self._served = adapter, served
        self.rooms = [Table(TABLES + number, options.people) for number in range(options.rooms)]
        self._within: float = options.within
        self.times: list[float] = []
        self.faults: list[str] = []
        self.phones: dict[tuple[int, int], Phone] = {}

    async def open(self) -> None:
        """Their rooms."""
        for room in self.rooms:
            await self._adapter.open_door(self._served.port, room)

    async def come(self) -> float:
        """All of them; gives the seconds until the last is in."""
        places = [(room, place) for place in range(self.rooms[0].players) for room in self.rooms]
        began = time.perf_counter()
        each = (
            self._one(room, place, began + self._within * number / len(places))
            for number, (room, place) in enumerate(places)
        )
        await asyncio.gather(*each)
        return time.perf_counter() - began

    async def _one(self, room: Table, place: int, when: float) -> None:
        await asyncio.sleep(max(0.0, when - time.perf_counter()))
        phone = Phone(self._served.port, self._adapter.heartbeat)
        try:
            await self._adapter.arrive(phone, room, place)
        except (OSError, RuntimeError, TimeoutError) as failure:
            self.faults.append(f"room {room.index}, person {place}: {failure!r}")
            return
        self.times.append(1e3 * (time.perf_counter() - when))
        self.phones[room.index, place] = phone

    async def beats(self) -> dict[tuple[int, int], dict[str, Any]]:
        """The server's word for what each phone holds now."""
        for phone in self.phones.values():
            phone.say(b'{"type":"ping"}')
        return {who: json.loads(await phone.recv_until(b'{"type":"beat"')) for who, phone in self.phones.items()}

    def judge(self, folder: Path, beats: dict[tuple[int, int], dict[str, Any]]) -> None:
        """Everybody is in the log, and every phone held what it says."""
        store = open_store(folder)
        try:
            for room in self.rooms:
                rows = store.rows(room.id)
                state: Room = replay(event for row in rows for event in row.events)
                missing = set(room.data["members"]) - set(state.members)
                if missing or [row.seq for row in rows] != list(range(1, len(rows) + 1)):
                    self.faults.append(f"room {room.index}: the log misses {missing or 'rows'}")
                    continue
                for place, member in enumerate(room.data["members"]):
                    held = in_the_end(state, member, beats[room.index, place])
                    self.faults += [f"room {room.index}, person {place}: {fault}" for fault in held]
        finally:
            store.close()


async def paced(adapter: Server, tables: list[Table], phones: list[Phone], native: bool, seconds: float) -> Run:
    """Those who are in before play on; in C this needs no turn of our event loop."""
    if not native:
        return await Load(adapter, tables, phones).run(seconds, RATE)
    drive = Native(adapter, tables, phones)
    figures = await asyncio.to_thread(drive.go, seconds, RATE)
    drive.give_back()
    return figures


async def one(adapter: Server, folder: Path, core: int | None, options: argparse.Namespace) -> tuple[Run, list[str]]:
    """A server, those in before, and the storm; gives the figures and everything that was not as it must be."""
    with serving(adapter, core) as served:
        tables, phones = await gather(adapter, served.port, TABLES, PEOPLE)
        storm = Storm(adapter, served, options)
        await storm.open()
        await paced(adapter, tables, phones, options.native, 0.5)
        cpu = served.cpu()
        calm = await paced(adapter, tables, phones, options.native, options.within)
        steady = (served.cpu() - cpu) / options.within
        cpu, held, seconds = served.cpu(), served.memory(), options.within + _AFTER
        in_before = asyncio.create_task(paced(adapter, tables, phones, options.native, seconds))
        took = await storm.come()
        meanwhile = await in_before
        used = served.cpu() - cpu - steady * seconds
        held = served.memory() - held
        beats = await storm.beats() if isinstance(adapter, Shoebox) and not storm.faults else {}
        last = Load(adapter, tables, phones)
        kept = await last.keep(_KEPT) if beats else []
        for phone in (*phones, *storm.phones.values()):
            phone.close()
    faults = storm.faults
    for name, figures in (("before", calm), ("meanwhile", meanwhile)):
        faults += [f"{figures[bad]:g} {bad} {name}" for bad in ("wrong", "unfinished", "closed") if figures[bad]]
    if beats:
        storm.judge(folder, beats)
        faults += judge(folder, tables, kept).faults
    joined = len(storm.times)
    storm.times.sort()
    return {
        "cpu": 1e3 * used / max(1, joined), "took": took, "joined": joined, "p50": quantile(storm.times, 0.5),
        "p99": quantile(storm.times, 0.99), "in_p50": meanwhile["p50"], "in_p99": meanwhile["p99"],
        "calm_p99": calm["p99"], "held": held / max(1, joined) / 1024,
    }, faults  # fmt: skip


def measure(apart: list[int] | None, options: argparse.Namespace) -> list[str]:
    """All repeats of all servers, and their table; gives the faults."""
    names = to_compare(options.peers)
    runs: dict[str, list[Run]] = {name: [] for name in names}
    found: list[str] = []

    def once(name: str, number: int) -> None:
        folder = Path(tempfile.mkdtemp(prefix="shoebox-load-", dir=options.data))
        try:
            figures, faults = run(one(server(name, folder), folder, None if apart is None else apart[0], options))
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        runs[name].append(figures)
        found.extend(f"{name}, run {number + 1}: {fault}" for fault in faults)
        gc.collect()

    alternated(names, options.repeats, once)
    whole = options.rooms * options.people
    say(
        f"W2: {whole} people come to {options.rooms} rooms within {options.within:g} s, while {TABLES} tables of"
        f" {PEOPLE} make {RATE:g} moves a second; {options.repeats} runs, median (min to max)"
    )
    others = [name for name in names if name != OURS]
    head = ["", "in", "CPU ms a join", *(f"CPU x {name}" for name in others), "all in after s", "join p50 ms",
            "join p99 ms", "those in before p50 ms", "p99 ms", "p99 in calm ms", "KB a phone"]  # fmt: skip
    table(head, [[
        name, spread(each, "joined", ".0f"), spread(each, "cpu", ".2f"),
        *(ratio(each, runs[other], "cpu") for other in others), spread(each, "took", ".2f"), spread(each, "p50", ".0f"),
        spread(each, "p99", ".0f"), spread(each, "in_p50", ".1f"), spread(each, "in_p99", ".0f"),
        spread(each, "calm_p99", ".0f"), spread(each, "held", ".0f"),
    ] for name, each in runs.items()])  # fmt: skip
    say()
    return found


def main() -> int:
    """Runs it; 1 when anything was not as it must be."""
    about = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    about.add_argument("--rooms", type=int, default=125)
    about.add_argument("--people", type=int, default=8, help="who come to each room")
    about.add_argument("--within", type=float, default=2, help="seconds")
    about.add_argument("--repeats", type=int, default=3)
    about.add_argument("--peers", nargs="*", choices=list(PEERS), default=list(PEERS))
    about.add_argument("--data", type=Path, help="where the database lies; it must be a disk, not memory")
    options = about.parse_args()
    apart = cores()
    settings(apart, options.data)
    options.native = compile_it()
    sys.setswitchinterval(0.001)
    faults = measure(apart, options)
    for fault in faults[:20]:
        say(f"FAULT: {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main())
