"""Who runs what first: the longest tests come at once, so that no worker is left alone with one at the end.

pytest-xdist gives each worker an equal share of the tests in their order, and lets those that are done take from the
others. So the longest stand at the beginning of each share, and what belongs together stays together behind them.
"""

from collections.abc import Sequence
from itertools import islice
from typing import Final, TypeVar

LONGEST: Final = (
    "test_checks.py::test_mypy_finds_nothing",
    "test_every_screen.py::test_the_console",
    "test_journey.py",
    "test_full_disk.py",
    "test_languages_and_themes.py",
    "test_resting_room.py",
    "test_every_screen.py::test_a_participant_from_the_lobby_to_the_end",
    "test_locked.py",
    "test_thirty_tables.py::test_it_stays_quick_while_everything_moves",
    "test_by_keyboard.py",
    "web/test_workbench.py",
    "box/test_box.py",
    "test_paper_cards.py",
    "test_coming_back.py",
    "test_silent_phone.py",
    "test_by_tree.py",
    "test_checks.py::test_the_clients_own_tests_pass",
)
"""What takes ten seconds and more, the longest first, as parts of their names."""

T = TypeVar("T")


def ordered(tests: Sequence[T], names: Sequence[str], workers: int) -> list[T]:
    """The `tests` of these `names`, for so many workers."""
    ranks = [next((rank for rank, part in enumerate(LONGEST) if part in name), len(LONGEST)) for name in names]
    places = sorted(range(len(tests)), key=ranks.__getitem__)
    long = [place for place in places if ranks[place] < len(LONGEST)]
    rest = iter(places[len(long) :])
    found: list[T] = []
    for worker in range(workers):
        share = (len(tests) - len(found)) // (workers - worker)
        first = long[worker::workers]
        found += [tests[place] for place in first]
        found += [tests[place] for place in islice(rest, max(0, share - len(first)))]
    return [*found, *(tests[place] for place in rest)]
