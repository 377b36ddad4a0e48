"""What a move costs, durable: `python -m tests.load.w1 [--rooms 25 125] [--rates 400] [--peers ...]`.

Rooms of eight play rounds of `swap_shoes`; peers play a small game of cards. `closed`: every room always has one move
under way. Open: so many moves a second in all, latency counted from the planned time. A delivery is the first message
that shows a move to one phone; latency ends when the last phone of the room has it. Every delivery of every phone must
carry the number that is due there, so none is missing, doubled or out of order. After the load some rounds more are
played with every message kept; then the server is stopped, and its log compared with what was asked and what was shown.

Every repeat has a server, a database and rooms of its own, as an afternoon has: a path grows with every round.
"""

import argparse
import asyncio
import contextlib
import gc
import shutil
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final

from tests.load.adapter import MOVES_A_ROUND, Shoebox
from tests.load.drive import Load
from tests.load.native import Native, compile_it
from tests.load.peers.servers import OURS, PEERS, server, to_compare
from tests.load.rooms import Server, gather
from tests.load.served import Served, serving
from tests.load.telling import alternated, cores, ratio, say, settings, spread, table
from tests.load.verdict import judge

PEOPLE: Final = 8
KEPT_ROUNDS: Final = 2
Drive = Callable[[float, float], Awaitable[dict[str, float]]]
Outcome = dict[str, dict[str, float]]


async def loads(served: Served, drive: Drive, seconds: float, rates: list[float]) -> Outcome:
    """The runs of one repeat, with what the server used meanwhile."""
    out: Outcome = {"warming": await drive(0.5, 0.0)}
    for name, rate in (("closed", 0.0), *((f"{rate:g} moves/s", rate) for rate in rates)):
        cpu, began = served.cpu(), time.perf_counter()
        run = await drive(seconds, rate)
        used = served.cpu() - cpu
        busy = used / (time.perf_counter() - began)
        out[name] = {**run, "cpu": 1e6 * used / max(1, run["deliveries"]), "busy": busy}
    return out


async def one(
    adapter: Server, folder: Path, core: int | None, rooms: int, options: argparse.Namespace
) -> tuple[Outcome, list[str]]:
    """A server, its rooms and the load; gives the figures and everything that was not as it must be."""
    with serving(adapter, core) as served:
        before = served.memory()
        tables, phones = await gather(adapter, served.port, rooms, PEOPLE)
        held = (served.memory() - before) / len(phones) / 1024
        if options.native:
            native = Native(adapter, tables, phones)
            out = await loads(served, native.run, options.seconds, options.rates)
            native.give_back()
        else:
            out = await loads(served, Load(adapter, tables, phones).run, options.seconds, options.rates)
        faults = [
            f"{run[fault]:g} {fault} in {name}"
            for name, run in out.items() for fault in ("wrong", "unfinished", "closed") if run[fault]
        ]  # fmt: skip
        out["closed"]["held"] = held
        kept = []
        if isinstance(adapter, Shoebox) and not faults:
            last = Load(adapter, tables, phones)
            kept = await last.keep(KEPT_ROUNDS * MOVES_A_ROUND)
            faults += [f"{last.wrong} wrong in the rounds that were kept"] if last.wrong else []
        for phone in phones:
            phone.close()
    if kept:
        verdict = judge(folder, tables, kept)
        say(f"  log and phones: {verdict}")
        faults += verdict.faults
    return out, faults


def measure(rooms: int, apart: list[int] | None, options: argparse.Namespace) -> list[str]:
    """All repeats of all servers, and their table; gives the faults."""
    names = to_compare(options.peers)
    outcomes: dict[str, list[Outcome]] = {name: [] for name in names}
    found: list[str] = []

    def run(name: str, number: int) -> None:
        folder = Path(tempfile.mkdtemp(prefix="shoebox-load-", dir=options.data))
        core = None if apart is None else apart[0]
        try:
            out, faults = asyncio.run(one(server(name, folder), folder, core, rooms, options))
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        outcomes[name].append(out)
        found.extend(f"{name}, run {number + 1}: {fault}" for fault in faults)
        gc.collect()

    alternated(names, options.repeats, run)
    say(f"W1: {rooms} rooms of {PEOPLE}, {options.seconds:g} s each, {options.repeats} runs, median (min to max)")
    tell(outcomes)
    return found


def tell(outcomes: dict[str, list[Outcome]]) -> None:
    """The tables: one with every room always moving, one for each rate."""
    for which in [name for name in outcomes[OURS][0] if name != "warming"]:
        runs = {name: [one[which] for one in outs] for name, outs in outcomes.items()}
        others = [name for name in runs if name != OURS]
        head = [which, "moves/s", "deliveries/s", "CPU ms/1000", *(f"CPU x {name}" for name in others),
                "p50 ms", "p99 ms", "B each", "KB a phone", "server busy", "load busy"]  # fmt: skip
        rows = []
        for name, each in runs.items():
            held = spread(each, "held", ".0f") if "held" in each[0] else "-"
            rows.append([
                name, spread(each, "moves_s", ".0f"), spread(each, "deliveries_s", ".0f"), spread(each, "cpu"),
                *(ratio(each, runs[other], "cpu") for other in others), spread(each, "p50", ".2f"),
                spread(each, "p99", ".2f"), spread(each[:1], "bytes_each", ".0f"), held,
                spread(each[:1], "busy", ".2f"), spread(each[:1], "generator", ".2f"),
            ])  # fmt: skip
        table(head, rows)
        say()


def main() -> int:
    """Runs it; 1 when something was missing, doubled, out of order, or shown otherwise than the log says."""
    about = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    about.add_argument("--rooms", type=int, nargs="+", default=[25])
    about.add_argument("--seconds", type=float, default=3)
    about.add_argument("--rates", type=float, nargs="*", default=[400])
    about.add_argument("--repeats", type=int, default=3)
    about.add_argument("--peers", nargs="*", choices=list(PEERS), default=list(PEERS))
    about.add_argument("--python", action="store_true", help="drive the load from Python although C is there")
    about.add_argument("--data", type=Path, help="where the database lies; it must be a disk, not memory")
    options = about.parse_args()
    apart = cores()
    settings(apart, options.data)
    options.native = not options.python and compile_it()
    if not options.native:
        say("The load is driven from Python, which is slower than the server: look at its share of a core.")
    faults = [fault for rooms in options.rooms for fault in measure(rooms, apart, options)]
    for fault in faults:
        say(f"FAULT: {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main())
