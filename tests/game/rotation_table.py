"""`python -m tests.game.rotation_table` prints how many pairs meet again in rotations of common sizes, beside what no
plan can do without.

*bound* is n·max(0, R(g−1)−(n−1))/2, for n people at tables of g over R sittings; *split* says that of g people who go
to fewer than g tables some go together. A plan with as many repeats as the larger of the two cannot be bettered.
"""

import sys
import time
from collections.abc import Iterator

from game.rotation import Sitting, fewest, fewest_split, repeats, rotate

COMMON = (
    (2, 4), (2, 6), (3, 4), (3, 5), (3, 6), (4, 4), (4, 5), (4, 6), (5, 5), (5, 6), (6, 5), (6, 6), (7, 6), (7, 7),
    (8, 6), (8, 8), (10, 6), (12, 6), (13, 8), (16, 6), (17, 6), (20, 6), (25, 8), (34, 6), (34, 8),
)  # fmt: skip
ROUNDS = (3, 4, 5)


def seated(tables: int, size: int) -> dict[str, tuple[str, ...]]:
    """People at even tables, the first of each its host."""
    return {f"t{t}": tuple(f"p{t}.{n}" for n in range(size)) for t in range(tables)}


def played(tables: int, size: int, rounds: int, *, hosts: bool) -> list[Sitting]:
    """All sittings of that many rounds."""
    sittings: list[Sitting] = [seated(tables, size)]
    stays = [f"p{t}.0" for t in range(tables)] if hosts else []
    while len(sittings) < rounds:
        sittings.append(rotate(sittings, stays, ()))
    return sittings


def rows() -> Iterator[tuple[int, int, int, int, int, int, int]]:
    """People, size, rounds, repeats with hosts who stay and without, and both bounds."""
    for tables, size in COMMON:
        for rounds in ROUNDS:
            n = tables * size
            stayed, went = (repeats(played(tables, size, rounds, hosts=hosts)) for hosts in (True, False))
            yield n, size, rounds, stayed, went, fewest(n, size, rounds), fewest_split(n, size, rounds)


def main() -> None:
    """Prints the table."""
    out = sys.stdout.write
    out("people | tables of | sittings | repeated, hosts stay | repeated, all go | bound | split\n")
    for n, size, rounds, hosts, free, bound, split in rows():
        out(f"{n:6} | {size:9} | {rounds:8} | {hosts:20} | {free:16} | {bound:5} | {split:5}\n")
    began = time.perf_counter()
    sittings = played(34, 8, 4, hosts=True)
    rotate(sittings, [f"p{t}.0" for t in range(34)], ())
    out(f"34 tables of 8, four rotations: {(time.perf_counter() - began) * 1000:.0f} ms\n")


if __name__ == "__main__":
    main()
