"""Texts that say nearly the same: those that share most of their runs of three words."""

import re
from collections import Counter
from functools import lru_cache
from itertools import pairwise
from typing import Final

from server.decks.problems import Place
from server.decks.shapes import REMEMBERED

_WORD: Final = re.compile(r"[^\W_]+")
_MIN_RUNS: Final = 6
_SHARED: Final = 0.5
_MAX_HOLDERS: Final = 8
"""Texts kept under one run. A phrase that is on every card says little, and a bomb of them would cost the square."""


class Alike:
    """Remembers texts; asks of each new one whether it was there before."""

    def __init__(self) -> None:
        """Begin with no text."""
        self._holders: dict[int, list[int]] = {}
        self._texts: list[tuple[str, Place, int]] = []

    def seen(self, text: str, name: str, place: Place) -> tuple[str, Place] | None:
        """Return name and place of an earlier text that is nearly this one, or nothing; then remember this one."""
        runs = _runs(text)
        if len(runs) < _MIN_RUNS:
            return None
        shared = Counter(at for run in self._holders.keys() & runs for at in self._holders[run])
        found = None
        for at, count in shared.most_common(1):
            earlier_name, earlier_place, size = self._texts[at]
            if count / (len(runs) + size - count) >= _SHARED:
                found = earlier_name, earlier_place
        self._texts.append((name, place, len(runs)))
        for run in runs:
            holders = self._holders.setdefault(run, [])
            if len(holders) < _MAX_HOLDERS:
                holders.append(len(self._texts) - 1)
        return found


@lru_cache(REMEMBERED)
def _runs(text: str) -> frozenset[int]:
    """The runs of three words by their hashes, which a set keeps: to hash them anew each time took most of the time."""
    words = _WORD.findall(text.casefold())
    return frozenset(hash((first, second, third)) for (first, second), (_, third) in pairwise(pairwise(words)))
