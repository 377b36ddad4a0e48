"""How people are spread over tables. Pure arithmetic and chance. Rules: T1, T2."""

from collections import Counter
from collections.abc import Sequence

from game.dice import Dice

SMALLEST, LARGEST, CROWDED = 4, 8, 12


def sizes(people: int, about: int) -> tuple[int, ...]:
    """Sizes of even tables for `people`, about `about` each (4 to 8), never under 4 where more than one table stands.

    The larger tables come first and differ from the smaller by one at most. Rule: T1.
    """
    if people <= 0:
        return ()
    count = max(1, min(-(-people // about), people // SMALLEST))
    small, larger = divmod(people, count)
    return tuple(small + 1 if n < larger else small for n in range(count))


def arrange(
    seats: Sequence[tuple[str, str | None]],
    together: Sequence[tuple[str, str]],
    about: int,
    dice: Dice,
) -> tuple[tuple[str, ...], ...]:
    """Seats by table: even, tags mixed as far as can be, pairs at one table. `seats` are (id, tag). Rule: T2."""
    room_left = list(sizes(len(seats), about))
    tables: list[list[str]] = [[] for _ in room_left]
    tags: list[Counter[str]] = [Counter() for _ in room_left]
    tag_of = dict(seats)
    crowd = Counter(tag for _, tag in seats if tag)
    groups = _groups([seat for seat, _ in seats], together)

    def hardest_first(group: tuple[str, ...]) -> tuple[int, int]:
        return -len(group), -max(crowd[tag_of[one] or ""] for one in group)

    order = sorted(dice.shuffled(groups), key=hardest_first)
    for group in order:
        place = min(
            range(len(tables)),
            key=lambda n: (
                room_left[n] < len(group),
                sum(tags[n][tag] for one in group if (tag := tag_of[one])),
                -room_left[n],
                n,
            ),
        )
        tables[place].extend(group)
        room_left[place] -= len(group)
        tags[place].update(tag for one in group if (tag := tag_of[one]))
    return tuple(tuple(table) for table in tables)


def _groups(seats: Sequence[str], together: Sequence[tuple[str, str]]) -> list[tuple[str, ...]]:
    here = set(seats)
    group_of = {seat: {seat} for seat in seats}
    for one, other in together:
        if one in here and other in here and group_of[one] is not group_of[other]:
            joined = group_of[one] | group_of[other]
            for seat in joined:
                group_of[seat] = joined
    seen: set[str] = set()
    groups = []
    for seat in seats:
        if seat not in seen:
            seen |= group_of[seat]
            groups.append(tuple(one for one in seats if one in group_of[seat]))
    return groups
