"""Chance from 32 bytes given by the caller. The outcome goes into events; the bytes never do."""

import hashlib
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """An endless row of fair choices expanded from `seed` (32 bytes). The same seed gives the same row."""

    def __init__(self, seed: bytes) -> None:
        self._seed = seed
        self._counter = 0

    def _block(self) -> int:
        self._counter += 1
        return int.from_bytes(hashlib.sha256(self._seed + self._counter.to_bytes(4)).digest()[:16])

    def below(self, n: int) -> int:
        """A number from 0 to n - 1. 128 bits keep the bias of the remainder under 2**-100 here."""
        return self._block() % n

    def pick(self, things: Sequence[T]) -> T:
        """One of `things`, which must not be empty."""
        return things[self.below(len(things))]

    def shuffled(self, things: Sequence[T]) -> tuple[T, ...]:
        """All of `things` in a fair order."""
        rest = list(things)
        for last in range(len(rest) - 1, 0, -1):
            other = self.below(last + 1)
            rest[last], rest[other] = rest[other], rest[last]
        return tuple(rest)

    def mark(self) -> str:
        """A short id that says nothing of order: 10 hexadecimal digits."""
        return f"{self._block():032x}"[:10]
