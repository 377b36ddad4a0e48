"""Small numbers of people: none under five is told, and none can be worked out from those that are. Rule L6.

What is taken away leaves a rest that anybody can work out from the total. So the rest, too, is nobody or at least five:
where it is not, the smallest group that would be told goes into it.
"""

from collections.abc import Mapping
from typing import Final

FEWEST: Final = 5


def enough(people: int) -> int | None:
    """The number, when it may be told."""
    return people if people >= FEWEST else None


def told(groups: Mapping[str, int], unsaid: int) -> tuple[dict[str, int], int | None]:
    """The groups that may be told, and how many are in none of them; `unsaid`: people who named no group.

    None: there are fewer than five people in all, and nothing is told.
    """
    everyone = sum(groups.values()) + unsaid
    if everyone < FEWEST:
        return {}, None
    shown = {name: people for name, people in groups.items() if people >= FEWEST}
    rest = everyone - sum(shown.values())
    if 0 < rest < FEWEST and shown:
        smallest = min(shown, key=lambda name: (shown[name], name))
        rest += shown.pop(smallest)
    return shown, rest


def answers(counts: tuple[int, ...]) -> tuple[int, ...] | None:
    """How a statement was answered, when enough people answered it."""
    return counts if sum(counts) >= FEWEST else None
