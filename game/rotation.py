"""Who goes to which table next, so that people meet as few as possible whom they sat with before. Pure arithmetic.

Each rotation is planned from who is here now and who sat with whom before: nobody who came late or left can break it.
It starts from the shifts of a transversal design, which repeat no pair at all while the tables are a prime power, no
table has more people than there are tables and nobody came or went; and from seating one after the other where it
costs least. Each start is then bettered by exchanging people, and the best is taken. Rule: T17.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations

from game.fields import shifted

Sitting = Mapping[str, tuple[str, ...]]
"""Seats by table, the tables in order."""

_PAIR = 1000
"""What a pair that meets again costs, beside 1 for a table where somebody sat before: pairs come first."""
_WORK = 120_000
"""How many exchanges are weighed in one rotation before the best is taken; it keeps 272 people under 200 ms."""


def repeats(sittings: Sequence[Sitting]) -> int:
    """How often two people sat together who had sat together before."""
    met = _met(sittings)
    return sum(times - 1 for times in met.values())


def fewest(people: int, size: int, rounds: int) -> int:
    """Not fewer pairs than this are repeated, whatever the plan: each meets `rounds * (size - 1)`, of all the others.

    With tables of `size` each. Rule: T17.
    """
    return -(-people * max(0, rounds * (size - 1) - (people - 1)) // 2)


def fewest_split(people: int, size: int, rounds: int) -> int:
    """Another bound: of `size` people who go to fewer tables than they are, some go together, every time. Rule: T17."""
    tables = people // size
    each, more = divmod(size, tables)
    together = more * (each + 1) * each // 2 + (tables - more) * each * (each - 1) // 2
    return (rounds - 1) * tables * together


def _met(sittings: Sequence[Sitting]) -> dict[tuple[str, str], int]:
    met: dict[tuple[str, str], int] = {}
    for sitting in sittings:
        for seats in sitting.values():
            for pair in combinations(sorted(seats), 2):
                met[pair] = met.get(pair, 0) + 1
    return met


def rotate(
    sittings: Sequence[Sitting], stays: Collection[str], groups: Sequence[tuple[str, ...]], begun: int = 0
) -> dict[str, tuple[str, ...]]:
    """Where everybody sits next. `sittings`: how people sat so far, the last as they sit now; from `begun` on they
    belong to these rotations. `stays` stay where they are; each of `groups` moves as one, or stays if one of it does.

    Sizes differ by one at most, as far as groups and those who stay let them.
    """
    return _Plan(sittings, stays, groups, begun).best()


class _Plan:
    """One rotation being planned. A unit is one person, or several who go together; tables are numbers."""

    def __init__(
        self, sittings: Sequence[Sitting], stays: Collection[str], groups: Sequence[tuple[str, ...]], begun: int
    ) -> None:
        self.sittings, self.begun = sittings, begun
        self.now = sittings[-1]
        self.tables = list(self.now)
        at = {seat: place for place, table in enumerate(self.tables) for seat in self.now[table]}
        fixed, self.units = _units(list(at), stays, groups)
        self.load = [sum(at[seat] == place for seat in fixed) for place in range(len(self.tables))]
        self.fixed = {seat: at[seat] for seat in fixed}
        self._weigh()
        self.work = 0

    def _weigh(self) -> None:
        """What it costs that two units, or a unit and a table with those who stay there, come together."""
        unit_of = {seat: number for number, unit in enumerate(self.units) for seat in unit}
        self.pair = [[0] * len(self.units) for _ in self.units]
        self.base = [[0] * len(self.tables) for _ in self.units]
        for (one, other), times in _met(self.sittings).items():
            cost = _PAIR + times
            if one in unit_of and other in unit_of:
                a, b = unit_of[one], unit_of[other]
                if a != b:
                    self.pair[a][b] += cost
                    self.pair[b][a] += cost
            elif one in unit_of and other in self.fixed:
                self.base[unit_of[one]][self.fixed[other]] += cost
            elif other in unit_of and one in self.fixed:
                self.base[unit_of[other]][self.fixed[one]] += cost
        for sitting in self.sittings[self.begun :]:
            for place, table in enumerate(self.tables):
                for seat in sitting.get(table, ()):
                    if seat in unit_of:
                        self.base[unit_of[seat]][place] += 1

    def best(self) -> dict[str, tuple[str, ...]]:
        """The cheapest of all that was tried; the first of equals."""
        found: tuple[int, list[int]] | None = None
        for start in self._starts():
            trial = _Trial(self, start)
            trial.even_out()
            trial.better()
            cost = trial.cost()
            if found is None or cost < found[0]:
                found = cost, trial.place
            if cost < _PAIR or self.work > _WORK:
                break
        assert found is not None
        return self._sitting(found[1])

    def _starts(self) -> Iterator[list[int | None]]:
        yield self._by_design()
        yield [None] * len(self.units)
        for again in range(1, 40):
            yield [
                None if number % 3 == again % 3 else self._anywhere(number, again) for number in range(len(self.units))
            ]

    def _anywhere(self, unit: int, again: int) -> int:
        return (unit * 7919 + again * 104729 + unit * unit * again) % 1_000_003 % len(self.tables)

    def _by_design(self) -> list[int | None]:
        """The shifts of a transversal design, from how people sat when these rotations began."""
        first, turn, many = self.sittings[self.begun], len(self.sittings) - self.begun, len(self.tables)
        shifts: dict[str, int] = {}
        for place, table in enumerate(self.tables):
            movers = [seat for seat in first.get(table, ()) if seat not in self.fixed]
            for slot, seat in enumerate(movers[:many], 1):
                shifts[seat] = shifted(many, place, slot, turn)
        return [next((shifts[seat] for seat in unit if seat in shifts), None) for unit in self.units]

    def _sitting(self, place: list[int]) -> dict[str, tuple[str, ...]]:
        going: list[list[str]] = [[] for _ in self.tables]
        for unit, to in zip(self.units, place, strict=True):
            going[to] += unit
        return {
            table: (*(seat for seat in self.now[table] if seat in self.fixed), *going[number])
            for number, table in enumerate(self.tables)
        }


class _Trial:
    """One way to seat all units, and how it is bettered."""

    def __init__(self, plan: _Plan, start: Sequence[int | None]) -> None:
        self.plan = plan
        self.size = [len(unit) for unit in plan.units]
        self.load = list(plan.load)
        self.near = [list(row) for row in plan.base]
        self.place = [-1] * len(plan.units)
        for unit, to in enumerate(start):
            if to is not None:
                self._put(unit, to)
        for unit in sorted(range(len(start)), key=lambda one: -self.size[one]):
            if self.place[unit] < 0:
                self._put(unit, self._cheapest(unit))

    def _cheapest(self, unit: int) -> int:
        least = min(self.load)
        open_to = [one for one, load in enumerate(self.load) if load == least]
        return min(open_to, key=lambda one: self.near[unit][one])

    def _put(self, unit: int, to: int) -> None:
        """Seats a unit, or moves it; what it costs others to be near it moves along."""
        was, row = self.place[unit], self.plan.pair[unit]
        for other, cost in enumerate(row):
            if cost:
                self.near[other][to] += cost
                if was >= 0:
                    self.near[other][was] -= cost
        self.load[to] += self.size[unit]
        if was >= 0:
            self.load[was] -= self.size[unit]
        self.place[unit] = to

    def cost(self) -> int:
        """What this way costs; below `_PAIR` no pair meets again."""
        base = sum(self.plan.base[unit][to] for unit, to in enumerate(self.place))
        return base + sum(self.near[unit][to] - self.plan.base[unit][to] for unit, to in enumerate(self.place)) // 2

    def even_out(self) -> None:
        """Moves units from full tables to emptier ones, the cheapest first, until no move makes sizes more even."""
        while True:
            moves = [
                (self.near[unit][to] - self.near[unit][was], unit, to)
                for unit, was in enumerate(self.place)
                for to, load in enumerate(self.load)
                if load + self.size[unit] < self.load[was]
            ]
            if not moves:
                return
            _, unit, to = min(moves)
            self._put(unit, to)

    def better(self) -> None:
        """Exchanges two units of one size, or moves one where sizes stay as even, while that costs less."""
        going = True
        while going and self.plan.work <= _WORK:
            going = False
            for unit in range(len(self.place)):
                if self.near[unit][self.place[unit]] >= _PAIR and self._exchange(unit):
                    going = True

    def _exchange(self, unit: int) -> bool:
        near, place, was = self.near[unit], self.place, self.place[unit]
        row, size = self.plan.pair[unit], self.size[unit]
        best, partner, target = 0, -1, -1
        for to, load in enumerate(self.load):
            if load + size <= self.load[was] and near[to] - near[was] < best:
                best, target = near[to] - near[was], to
        for other, to in enumerate(place):
            if to != was and self.size[other] == size:
                gain = near[to] - near[was] + self.near[other][was] - self.near[other][to] - 2 * row[other]
                if gain < best:
                    best, partner, target = gain, other, to
        self.plan.work += len(place)
        if target < 0:
            return False
        if partner >= 0:
            self._put(partner, was)
        self._put(unit, target)
        return True


def _units(
    seats: list[str], stays: Collection[str], groups: Sequence[tuple[str, ...]]
) -> tuple[list[str], list[tuple[str, ...]]]:
    """Those who stay, and the units that move: groups that overlap are one."""
    group_of = {seat: {seat} for seat in seats}
    for group in groups:
        here = [seat for seat in group if seat in group_of]
        joined = set().union(*(group_of[seat] for seat in here)) if here else set()
        for seat in joined:
            group_of[seat] = joined
    fixed: list[str] = []
    units: list[tuple[str, ...]] = []
    seen: set[str] = set()
    for seat in seats:
        if seat in seen:
            continue
        group_here = tuple(one for one in seats if one in group_of[seat])
        seen |= group_of[seat]
        if group_of[seat] & set(stays):
            fixed += group_here
        else:
            units.append(group_here)
    return fixed, units
