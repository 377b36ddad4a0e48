"""What a move costs, durable: `python -m tests.load.w1 [--rooms 25 125] [--rates 400]`.

Rooms of eight play rounds of `swap_shoes`. `closed`: every room always has one move under way. `open`: so many moves a
second in all, latency counted from the planned time. A delivery is the first message that shows a move to one phone;
latency ends when the last phone of the room has it. After the load some rounds more are played with every message kept;
then the server is stopped, and its log compared with what was asked and with what was shown.

BENCH_HARNESS (or --harness) names the folder of a load generator in C (`loadgen.py`, `loadgen.c`), for which gcc is
needed. Without it a generator in pure Python is used: slower, and what is measured once its own core is full.
Every repeat has a server, a database and rooms of its own, as an afternoon has: a path grows with every round.
"""

import argparse
import asyncio
import contextlib
import ctypes
import gc
import importlib
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Final

from tests.load.adapter import LIMITS, MOVES_A_ROUND, Shoebox
from tests.load.phones import Load, Phone, gather
from tests.load.served import Served, serving
from tests.load.verdict import Verdict, judge

PEOPLE: Final = 8
KEPT_ROUNDS: Final = 2
Run = Callable[[float, float], Awaitable[dict[str, float]]]
Outcome = dict[str, dict[str, float]]


def say(text: str) -> None:
    """A line for whoever waits."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def in_c(folder: Path | None) -> Any:
    """The generator in C, or None. Its counters are made reachable, so that rooms may begin at any seq."""
    if folder is None or not (folder / "loadgen.c").is_file() or shutil.which("gcc") is None:
        return None
    built = Path(tempfile.mkdtemp(prefix="shoebox-loadgen-")) / "loadgen.so"
    flags = ["-O2", "-w", "-shared", "-fPIC", "-Wl,-Bsymbolic", "-Dstatic="]
    subprocess.run(["gcc", *flags, "-o", str(built), str(folder / "loadgen.c")], check=True)
    sys.path.insert(0, str(folder))
    generator: Any = importlib.import_module("loadgen")
    library = ctypes.CDLL(str(built))
    generator._library = lambda: library
    return generator


def measured(served: Served, out: dict[str, float], cpu: float, began: float) -> dict[str, float]:
    """Adds what the server used meanwhile."""
    used, wall = served.cpu() - cpu, time.perf_counter() - began
    return {**out, "cpu_ms": 1e6 * used / max(1, out["deliveries"]), "server_busy": used / wall}


async def loads(served: Served, run: Run, seconds: float, rates: list[float]) -> Outcome:
    """The runs of one repeat."""
    await run(0.5, 0.0)
    out: Outcome = {}
    for name, rate in (("closed", 0.0), *((f"open {rate:g}", rate) for rate in rates)):
        cpu, began = served.cpu(), time.perf_counter()
        out[name] = measured(served, await run(seconds, rate), cpu, began)
    return out


async def repeat(
    generator: Any, cores: list[int] | None, rooms: int, options: argparse.Namespace
) -> tuple[Outcome, Verdict]:
    """A server, its rooms, the load, and the judgement."""
    folder = Path(tempfile.mkdtemp(prefix="shoebox-load-", dir=options.data))
    adapter = Shoebox(folder)
    try:
        with serving(adapter, None if cores is None else cores[0]) as served:
            before = served.memory()
            if generator is None:
                tables, phones = await gather(adapter, served.port, rooms, PEOPLE)
                load = Load(adapter, tables, phones)
                run: Run = load.run
                held = (served.memory() - before) / len(phones) / 1024
                out = await loads(served, run, options.seconds, options.rates)
            else:
                tables, clients, _, _ = await generator.join_all(adapter, served.port, rooms, PEOPLE)
                held = (served.memory() - before) / len(clients) / 1024
                out = await loads(served, _engine(generator, adapter, tables, clients), options.seconds, options.rates)
                generator._library().lg_close()
                phones = [await Phone(served.port).take_over(one.sock.dup()) for one in clients]
                load = Load(adapter, tables, phones)
            out["all"] = {"kb_each": held, "rounds": len(tables[0].data["asked"]) / MOVES_A_ROUND}
            kept = await load.keep(KEPT_ROUNDS * MOVES_A_ROUND)
            for phone in phones:
                phone.close()
        return out, judge(folder, tables, kept)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _engine(generator: Any, adapter: Shoebox, tables: list[Any], clients: list[Any]) -> Run:
    adapter.seq_marker = b'"seq":'
    engine = generator.Engine(adapter, tables, clients)
    numbers = ctypes.POINTER(ctypes.c_long).in_dll(engine.lib, "seqs")
    for table in tables:
        numbers[table.index] = table.data["seq"]
    engine.drain(0.7)

    async def run(seconds: float, rate: float) -> dict[str, float]:
        out: dict[str, float] = engine.run(seconds, rate, warmup=0)
        engine.drain(0.7)  # own parts come a moment after the last move; a message must not be left half read
        return out

    return run


def table_of(outcomes: list[Outcome]) -> None:
    """Medians, and the spread of deliveries."""
    for name in outcomes[0]:
        runs = [one[name] for one in outcomes if name in one]
        middle = {key: statistics.median(run[key] for run in runs) for key in runs[0]}
        if name == "all":
            say(f"  {middle['kb_each']:.0f} KB a connection; {middle['rounds']:.0f} rounds at each table in the end")
            continue
        speeds = [run["deliveries_s"] for run in runs]
        say(
            f"  {name:9} {middle['moves_s']:6.0f} moves/s {middle['deliveries_s']:7.0f} deliveries/s"
            f" ({min(speeds):.0f} to {max(speeds):.0f})  cpu {middle['cpu_ms']:5.1f} ms/1000"
            f"  p50 {middle['p50']:.2f} p99 {middle['p99']:.2f} ms  {middle['bytes_each']:.0f} B each"
            f"  server {middle['server_busy']:.2f} generator {middle['generator_busy']:.2f} of a core"
            f"  wrong {middle['wrong']:.0f} unfinished {middle['unfinished']:.0f} closed {middle['closed']:.0f}"
        )


def main() -> int:
    """Runs it; 1 when something was missing, doubled or out of order."""
    about = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    about.add_argument("--harness", type=Path, default=os.environ.get("BENCH_HARNESS"))
    about.add_argument("--rooms", type=int, nargs="+", default=[25])
    about.add_argument("--seconds", type=float, default=3)
    about.add_argument("--rates", type=float, nargs="*", default=[400])
    about.add_argument("--repeats", type=int, default=3)
    about.add_argument("--data", type=Path, help="where the database lies; it must be a disk, not memory")
    options = about.parse_args()
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 65536), hard))
    cores = sorted(os.sched_getaffinity(0))[:2] if hasattr(os, "sched_setaffinity") else []
    if len(cores) == 2:
        os.sched_setaffinity(0, {cores[1]})
    generator = in_c(options.harness)
    slow = "pure Python, slower: look at its share of a core" if generator is None else "C"
    say(f"generator: {slow}; server alone on its core: {len(cores) == 2}; commits: SQLite, synchronous=FULL")
    say("settings that differ: " + ", ".join(f"{name}={value}" for name, value in LIMITS.items()))
    wrong = 0.0
    for rooms in options.rooms:
        outcomes, verdicts = [], []
        for _ in range(options.repeats):
            outcome, verdict = asyncio.run(repeat(generator, cores if len(cores) == 2 else None, rooms, options))
            outcomes.append(outcome)
            verdicts.append(verdict)
            wrong += len(verdict.faults) + sum(
                run.get("wrong", 0) + run.get("unfinished", 0) + run.get("closed", 0) for run in outcome.values()
            )
            gc.collect()
        say(f"{rooms} rooms of {PEOPLE}, {options.seconds:g} s, median of {options.repeats}")
        table_of(outcomes)
        for verdict in verdicts:
            say(f"  log and phones: {verdict}")
    return 1 if wrong else 0


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main())
