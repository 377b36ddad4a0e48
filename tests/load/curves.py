"""How cost grows, drawn for docs/performance.md: `python -m tests.load.curves [--only members tables rooms history]`.

What is drawn is the server's processor time, which a busy machine disturbs least: of a word to all by the people in a
room; of a table's move by the tables in its room, by the rooms that play at once, and by the rounds played before; and
of the opening of a cold room by the commands in its log. Every run is judged as in W1, W3 and W4.
"""

import argparse
import contextlib
import json
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from game import view
from server.rooms.frames import body_of
from tests.load import w1, w3
from tests.load.adapter import MOVES_A_ROUND, ROOT, Shoebox
from tests.load.drive import Load
from tests.load.native import compile_it
from tests.load.rooms import gather, run
from tests.load.served import serving
from tests.load.svg import Curve, drawn
from tests.load.telling import Run, cores, say, settings
from tests.load.verdict import judge
from tests.load.w4 import fill, played, visits

PICTURES: Final = ROOT / "docs" / "pictures"
_COLD: Final = 30
_WINDOWS: Final = 10
Pictures = Iterator[tuple[str, str, str, str, list[Curve]]]
"""Name of the file, title, axis across, axis up, curves."""


class Measuring:
    """Measures on one core, and collects what was not as it must be."""

    def __init__(self, core: int | None, options: argparse.Namespace) -> None:
        self._core, self._options = core, options
        self.faults: list[str] = []

    def hall(self, *_: object) -> Pictures:
        """One room with more and more people."""
        words, moves = [], []
        for people in (6, 48, 102, 150, 199):
            runs = [self._hall(people) for _ in range(self._options.repeats)]
            words.append((float(people), statistics.median(one["said"] for one in runs)))
            moves.append((float(-(-people // w3.TABLE)), statistics.median(one["move"] for one in runs)))
        yield "cost-members", "A word to all", "people in the room", "ms of processor", [Curve("a word", words)]
        yield "cost-tables", "A move of one table", "tables in its room", "ms of processor", [Curve("a move", moves)]

    def _hall(self, people: int) -> Run:
        figures, faults = run(w3.measure(people, self._core, self._options))
        self.faults += faults
        return figures

    def rooms(self, folder: Path) -> Pictures:
        """More and more rooms that play at once, each always with a move under way."""
        points = []
        for rooms in (5, 25, 60, 125):
            runs = []
            for number in range(self._options.repeats):
                inside = folder / f"{rooms}-{number}"
                out, faults = run(w1.one(Shoebox(inside), inside, self._core, rooms, self._options))
                self.faults += faults
                runs.append(out["closed"]["cpu"] * w1.PEOPLE / 1000)
            points.append((float(rooms), statistics.median(runs)))
        title = "A move, as rooms of eight grow in number"
        yield "cost-rooms", title, "rooms that play at once", "ms of processor", [Curve("a move", points)]

    def history(self, folder: Path) -> Pictures:
        """Longer and longer histories."""
        cold = [self._cold(folder / f"cold{events}", events) for events in (100, 300, 1000, 3000)]
        yield (
            "cost-cold", "Opening a room that is not in memory", "commands in its log", "ms of processor",
            [Curve("a room", cold)],
        )  # fmt: skip
        points = run(self._long(folder / "long"))
        title = "A move, as the rounds played before grow"
        yield "cost-history", title, "rounds played at the table", "ms of processor", [Curve("a move", points)]

    def _cold(self, folder: Path, events: int) -> tuple[float, float]:
        history = played(events)
        due = {name: json.loads(body_of(part)) for name, part in view(history.room, "m2").items()}
        fill(folder, history, _COLD)
        with serving(Shoebox(folder), self._core) as served:
            run(visits(served.port, [0], due))
            before = served.cpu()
            run(visits(served.port, list(range(1, _COLD)), due))
            return float(len(history.rows)), 1e3 * (served.cpu() - before) / (_COLD - 1)

    async def _long(self, folder: Path) -> list[tuple[float, float]]:
        adapter, points = Shoebox(folder), []
        with serving(adapter, self._core) as served:
            tables, phones = await gather(adapter, served.port, 5, w1.PEOPLE)
            load = Load(adapter, tables, phones)
            for _ in range(_WINDOWS):
                before, moved = served.cpu(), sum(one.turns for one in tables)
                figures = await load.run(self._options.seconds)
                moved = sum(one.turns for one in tables) - moved
                rounds = tables[0].turns / MOVES_A_ROUND
                points.append((round(rounds, 1), 1e3 * (served.cpu() - before) / moved))
                self.faults += [f"{figures[bad]:g} {bad}" for bad in ("wrong", "unfinished", "closed") if figures[bad]]
            kept = await load.keep(MOVES_A_ROUND)
            for phone in phones:
                phone.close()
        self.faults += judge(folder, tables, kept).faults
        return points


def main() -> int:
    """Measures and draws; 1 when anything was not as it must be, and then nothing is drawn."""
    about = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    about.add_argument("--only", nargs="+", choices=["hall", "rooms", "history"], default=["hall", "rooms", "history"])
    about.add_argument("--repeats", type=int, default=3)
    about.add_argument("--seconds", type=float, default=2)
    about.add_argument("--says", type=int, default=30)
    about.add_argument("--rounds", type=int, default=5)
    about.add_argument("--into", type=Path, default=PICTURES)
    about.add_argument("--data", type=Path, help="where the database lies; it must be a disk, not memory")
    options = about.parse_args()
    apart = cores()
    settings(apart, options.data)
    options.native, options.rates = compile_it(), []
    measuring = Measuring(None if apart is None else apart[0], options)
    ways: dict[str, Callable[[Path], Pictures]] = {
        "hall": measuring.hall, "rooms": measuring.rooms, "history": measuring.history,
    }  # fmt: skip
    for name in options.only:
        folder = Path(tempfile.mkdtemp(prefix="shoebox-load-", dir=options.data))
        try:
            pictures = list(ways[name](folder))
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        if measuring.faults:
            for fault in measuring.faults[:20]:
                say(f"FAULT: {fault}")
            return 1
        for file, title, across, up, curves in pictures:
            (options.into / f"{file}.svg").write_text(drawn(title, across, up, curves), encoding="utf-8")
            for one in curves:
                say(f"{title} ({up}, by {across}): " + ", ".join(f"{x:g}: {y:.2f}" for x, y in one.points))
    return 0


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main())
