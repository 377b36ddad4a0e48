"""The proof at length: `python3 dev.py faults`. Prints a table of promises with the figures of this run."""

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Final

from tests.faults.box.churn import come_and_go
from tests.faults.box.disk import fail
from tests.faults.box.killing import Killed, kill_again_and_again
from tests.faults.box.powercut import NORMAL, cut, run
from tests.faults.box.slow import pairs
from tests.faults.box.storm import storm
from tests.faults.box.tracer import tracer
from tests.faults.erasing import CONTROL, every_way, table
from tests.faults.hashing import digests
from tests.faults.planted import PLANTED, Planted, hunt
from tests.faults.seeds import Verdict, judge

NO_TRACER: Final = "not run, no tracer"
_BATCH: Final = 40


def say(words: str) -> None:
    """A line at once."""
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def promised(holds: bool, what: str, figures: str) -> bool:
    """One line of the table."""
    say(f"{'kept  ' if holds else 'BROKEN'}  {what}: {figures}")
    return holds


def schedules(options: argparse.Namespace) -> bool:
    """Simulated schedules, each run twice and checked."""
    began, seeds, accepted = time.monotonic(), 0, 0
    bad: list[Verdict] = []
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        while seeds < options.seeds and (not options.minutes or time.monotonic() - began < options.minutes * 60):
            first = options.first + seeds
            count = min(_BATCH, options.seeds - seeds)
            for verdict in pool.map(judge, range(first, first + count)):
                accepted += verdict.accepted
                if verdict.broken:
                    bad.append(verdict)
                    say(f"seed {verdict.seed} {verdict.kinds}: {verdict.broken[0]}")
            seeds += count
    figures = f"{seeds - len(bad)} of {seeds} schedules clean from seed {options.first}, {accepted} commands kept"
    return promised(not bad, "P3 P4 P6 P7 every schedule heals and nothing is lost", figures)


def one_seed(options: argparse.Namespace) -> bool:
    """One schedule again, with all that was broken."""
    verdict = judge(options.seed)
    for rule, why in verdict.broken:
        say(f"  {rule}  {why}")
    return promised(not verdict.broken, f"seed {verdict.seed}", f"{', '.join(verdict.kinds)}; trace {verdict.trace}")


def _in_folder(work: Callable[[Path], bool]) -> bool:
    with tempfile.TemporaryDirectory(prefix="shoebox-faults-") as folder:
        return work(Path(folder))


def _figures(done: Killed) -> str:
    slowest = max(done.right, default=0.0)
    return (
        f"{done.kills} times, {done.told} commands told, {len(done.wrong)} lost or doubled, everybody right again "
        f"{done.p99:.2f} s (p99) and {slowest:.2f} s (worst) after the port was open"
    )


def kills(options: argparse.Namespace) -> bool:
    """`kill -9` under 20 rooms of 8 busy members."""

    def work(folder: Path) -> bool:
        done = asyncio.run(
            kill_again_and_again(
                folder,
                kills=options.kills,
                rooms=20,
                people=8,
                seed=options.first + 1,
                every=2.0,
                minutes=options.minutes,
            )
        )
        return promised(not done.wrong and done.p99 <= 3.0, "P1 killed under 20 rooms of 8", _figures(done))

    return _in_folder(work)


def redeploys(options: argparse.Namespace) -> bool:
    """SIGTERM and a new start under the same load."""

    def work(folder: Path) -> bool:
        many = options.redeploys
        done = asyncio.run(
            kill_again_and_again(
                folder,
                kills=many,
                rooms=20,
                people=8,
                seed=options.first + 2,
                every=2.0,
                gently=True,
                minutes=options.minutes,
            )
        )
        gone = max(done.gone, default=0.0)
        return promised(not done.wrong and gone <= 8, "P8 redeployed", f"{_figures(done)}, process gone {gone:.2f} s")

    return _in_folder(work)


def power(options: argparse.Namespace) -> bool:
    """Power cut at every acknowledgement, and the control that must fail."""
    program = tracer()
    if program is None:
        say(f"power cut: {NO_TRACER}")
        return True

    def work(folder: Path) -> bool:
        full = asyncio.run(run(folder / "full", program, commands=options.commands, seed=1))
        cuts = cut(full, folder / "full" / "data", folder / "scratch", seed=1)
        normal = asyncio.run(run(folder / "normal", program, commands=options.commands, seed=1, code=NORMAL))
        control = cut(normal, folder / "normal" / "data", folder / "scratch", seed=1)
        figures = f"{cuts.images} images at {cuts.acked} acknowledgements, {cuts.losing} losing, {cuts.unsound} unsound"
        lost = f"{control.losing} of {control.images} images lose, {control.most_lost} commands at worst"
        kept = promised(cuts.losing == cuts.unsound == 0, "P2 power cut", figures)
        return promised(control.losing > 0, "P2 control, synchronous=NORMAL must fail", lost) and kept

    return _in_folder(work)


def disk(options: argparse.Namespace) -> bool:
    """No space, and errors, at writes and syncs."""
    program = tracer()
    if program is None:
        say(f"failing disk: {NO_TRACER}")
        return True
    kept = True
    ways = (("pwrite64", "ENOSPC", "40..60"), ("pwrite64", "EIO", "35+40"), ("fdatasync", "EIO", "10..14"),
            ("fdatasync", "ENOSPC", "9+15"))  # fmt: skip
    for call, error, when in ways:
        with tempfile.TemporaryDirectory(prefix="shoebox-faults-") as folder:
            done = asyncio.run(fail(Path(folder), program, call=call, error=error, when=when, seed=options.first + 1))
        figures = f"{done.told} told, {done.not_saved} told not saved, {len(done.wrong)} wrong"
        kept &= promised(not done.wrong, f"P15 {error} at {call} {when}", figures)
    return kept


def slow(options: argparse.Namespace) -> bool:
    """20 of 200 stop reading."""

    def work(folder: Path) -> bool:
        told = asyncio.run(pairs(folder, members=200, stuck=20, count=options.pairs, seconds=16, every=0.08))
        worst = max(told.stuck)
        say("  p99 grew by " + ", ".join(f"{one:+.0%}" for one in told.by_pair))
        figures = (
            f"p99 of the others {worst:.0f} ms at worst, clean {max(told.clean):.0f} ms, {told.worse:+.0%} as median "
            f"of {options.pairs} pairs; {told.kib_each:.0f} KiB for each stuck socket, {told.closed} closed as too slow"
        )
        return promised(
            worst <= 250 and told.worse <= 0.3 and told.kib_each <= 256, "P9 20 of 200 read nothing", figures
        )

    return _in_folder(work)


def storms(options: argparse.Namespace) -> bool:
    """Busy rooms behind a bad network, with a server that is frozen and killed."""
    wrong: list[str] = []
    right: list[float] = []
    told = faults = 0
    for number in range(options.storms):
        with tempfile.TemporaryDirectory(prefix="shoebox-faults-") as folder:
            done = asyncio.run(storm(Path(folder), seconds=20, rooms=4, people=8, seed=options.first + number))
        wrong += done.wrong
        right.append(done.right)
        told, faults = told + done.told, faults + done.faults.total()
    figures = (
        f"{options.storms} storms of 20 s with {faults} faults, {told} commands told, {len(wrong)} lost or doubled, "
        f"everybody right again {max(right):.2f} s after the worst"
    )
    return promised(not wrong, "P1 P3 P5 a bad network and a server that dies", figures)


def churn(options: argparse.Namespace) -> bool:
    """People come and go in every way."""

    def work(folder: Path) -> bool:
        left = asyncio.run(come_and_go(folder, cycles=options.cycles, seed=options.first + 1))
        figures = (
            f"after {options.cycles} cycles {left.sockets} sockets and {left.descriptors} descriptors more than "
            f"before, {left.megabytes:+.1f} MB"
        )
        return promised(left.sockets == 0 and left.descriptors <= 5, "P10 coming and going", figures)

    return _in_folder(work)


def erasing(options: argparse.Namespace) -> bool:
    """Words taken away in every way there is, and every byte searched for them."""
    found = asyncio.run(every_way())
    say(table(found))
    control = found.pop(CONTROL)
    left, before = sum(one.left for one in found.values()), sum(one.before for one in found.values())
    kept = promised(left == 0, "P19 erased means erased", f"{len(found)} ways, {before} hits before, {left} after")
    return promised(control.left > 0, "P19 control, without overwriting", f"{control.left} hits after") and kept


def mutations(options: argparse.Namespace) -> bool:
    """Plants each of the fifteen faults, and says who found it."""
    caught = 0
    tried = [fault for fault in PLANTED if fault.how != "power cut" or tracer() is not None]
    for fault in PLANTED:
        found = _found(fault) if fault in tried else NO_TRACER
        caught += found is not None and fault in tried
        say(f"{('caught' if found else 'MISSED') if fault in tried else '------'}  {fault.name:34} {found or ''}")
    return promised(caught == len(tried), "planted faults", f"{caught} of {len(PLANTED)} caught by name")


def _found(fault: Planted) -> str | None:
    if fault.how == "hash seeds":
        sound, with_fault = digests()
        return f"{len(with_fault)} rooms from one history" if len(sound) == 1 < len(with_fault) else None
    if fault.how == "power cut":
        return _by_power_cut()
    caught = hunt(fault)
    return None if caught is None else f"{fault.rule}, seed {caught.seed}: {caught.said}"


def _by_power_cut() -> str | None:
    program = tracer()
    assert program is not None
    with tempfile.TemporaryDirectory(prefix="shoebox-faults-") as name:
        folder = Path(name)
        trace = asyncio.run(run(folder, program, commands=20, seed=1, code=NORMAL))
        control = cut(trace, folder / "data", folder / "scratch", seed=1)
    return f"P2, {control.losing} of {control.images} images lose" if control.losing else None


PARTS: Final[dict[str, Callable[[argparse.Namespace], bool]]] = {
    "schedules": schedules, "mutations": mutations, "kills": kills, "redeploys": redeploys, "power": power,
    "disk": disk, "storms": storms, "slow": slow, "churn": churn, "erasing": erasing,
}  # fmt: skip


def main() -> int:
    """Runs what is asked for; 0 when every promise was kept."""
    parser = argparse.ArgumentParser(prog="dev.py faults", description=__doc__)
    parser.add_argument("--seeds", type=int, default=2000, help="simulated schedules (2000)")
    parser.add_argument("--minutes", type=float, default=0, help="stop schedules, kills and redeploys after so long")
    parser.add_argument("--seed", type=int, help="repeat one schedule")
    parser.add_argument("--first", type=int, default=0, help="the first seed (0)")
    parser.add_argument("--mutations", action="store_true", help="only plant the fifteen faults")
    parser.add_argument("--only", choices=PARTS, help="only this part")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--redeploys", type=int, default=20)
    parser.add_argument("--commands", type=int, default=350, help="acknowledgements at which the power is cut (350)")
    parser.add_argument("--storms", type=int, default=5)
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--cycles", type=int, default=10_000)
    options = parser.parse_args()
    if options.seed is not None:
        return 0 if one_seed(options) else 1
    only = "mutations" if options.mutations else options.only
    done = [part(options) for name, part in PARTS.items() if only in (None, name)]
    return 0 if all(done) else 1


if __name__ == "__main__":
    sys.exit(main())
