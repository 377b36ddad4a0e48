"""What a measurement says: its settings, and tables with spread and ratios."""

import os
import resource
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from tests.load.adapter import LIMITS
from tests.load.rooms import quantile

_FILES: Final = 65_536
_FSYNCS: Final = 200
Run = Mapping[str, float]


def say(text: str = "") -> None:
    """A line for whoever waits."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def cores() -> list[int] | None:
    """One core for servers and one for whoever asks; pins this process to the latter. None: there are no two."""
    mine = sorted(os.sched_getaffinity(0))[:2] if hasattr(os, "sched_setaffinity") else []
    if len(mine) < 2:
        return None
    os.sched_setaffinity(0, {mine[1]})
    return mine


def settings(apart: list[int] | None, folder: Path | None) -> None:
    """Raises the limit of open files, and says all that differs from how Shoebox is served to people."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    soft = min(hard, _FILES) if hard != resource.RLIM_INFINITY else _FILES
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    say(f"Python {sys.version.split()[0]}, SQLite {sqlite3.sqlite_version} with synchronous=FULL, as Shoebox is served")
    say(f"server alone on core {apart[0]}, load on core {apart[1]}" if apart else "server and load share all cores")
    say(f"load of the machine before: {load:.1f}; open files: {soft}")
    say("settings raised: " + ", ".join(f"{name}={value}" for name, value in LIMITS.items()))
    say("the disk alone, 4 KB and fdatasync: p50 {:.2f} p99 {:.2f} ms".format(*disk(folder)))
    say()


def disk(folder: Path | None) -> tuple[float, float]:
    """Milliseconds until 4 KB are on the disk, p50 and p99."""
    times = []
    sync = getattr(os, "fdatasync", os.fsync)
    with tempfile.TemporaryFile(dir=folder) as file:
        for _ in range(_FSYNCS):
            began = time.perf_counter()
            os.pwrite(file.fileno(), bytes(4096), 0)
            sync(file.fileno())
            times.append(1e3 * (time.perf_counter() - began))
    times.sort()
    return quantile(times, 0.5), quantile(times, 0.99)


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """A table that reads as text and as Markdown."""
    wide = [max(len(line[place]) for line in (head, *rows)) for place in range(len(head))]
    for line in (head, [":" + "-" * (width - 1) for width in wide], *rows):
        say("| " + " | ".join(cell.ljust(width) for cell, width in zip(line, wide, strict=True)) + " |")


def spread(runs: Sequence[Run], name: str, form: str = ".1f") -> str:
    """`median (min to max)` of a figure over the runs."""
    values = [run[name] for run in runs]
    middle, least, most = (format(one, form) for one in (statistics.median(values), min(values), max(values)))
    return middle if len(values) == 1 else f"{middle} ({least} to {most})"


def ratio(runs: Sequence[Run], others: Sequence[Run], name: str) -> str:
    """How many times the others' median ours is."""
    if not runs or not others:
        return "-"
    return f"{statistics.median(run[name] for run in runs) / statistics.median(run[name] for run in others):.2f}"


def alternated(names: Sequence[str], repeats: int, run: Callable[[str, int], None]) -> None:
    """Runs each as often as asked, in turned order each time, so that a busy minute does not meet always the same."""
    for number in range(repeats):
        for name in names if number % 2 == 0 else reversed(names):
            run(name, number)
