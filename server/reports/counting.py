"""What the log of a room knows and its state does not: when it began, and how often people were asked."""

from collections.abc import Iterable
from typing import NamedTuple

from game.events import Event
from game.events.people import RoomOpened
from game.events.rounds import StageBegan, TurnBegan
from game.terms import SeatId, TableId


class Counted(NamedTuple):
    """What the log alone knows: when it began, how often seats were asked, which, and at which tables."""

    at: int
    turns: int
    go_rounds: int
    asked: frozenset[SeatId]
    tables: frozenset[TableId]


def counted(log: Iterable[Event]) -> Counted:
    """Count what no state keeps."""
    at, turns, go_rounds, asked, tables = 0, 0, 0, set(), set()
    events: Iterable[object] = log  # told apart by class alone: among all that an event may be, mypy looks for seconds
    for event in events:
        if isinstance(event, TurnBegan):
            turns += 1
            asked.add(event.seat)
            tables.add(event.table)
        elif isinstance(event, StageBegan):
            go_rounds += bool(event.order)
        elif isinstance(event, RoomOpened):
            at = event.at
    return Counted(at, turns, go_rounds, frozenset(asked), frozenset(tables))
