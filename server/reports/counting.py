"""What the log of a room knows and its state does not: when it was held, and how often people were asked."""

from collections.abc import Iterable
from typing import NamedTuple

from game.events import Event
from game.events.people import RoomOpened
from game.events.phases import PhaseEntered
from game.events.rounds import StageBegan, TurnBegan
from game.terms import SeatId, TableId


class Counted(NamedTuple):
    """What the log alone knows: when it was opened, when its last phase but the close began, how often seats were
    asked, which, and at which tables."""

    at: int
    until: int
    turns: int
    go_rounds: int
    asked: frozenset[SeatId]
    tables: frozenset[TableId]


def counted(log: Iterable[Event]) -> Counted:
    """Count what no state keeps."""
    at, until, turns, go_rounds, asked, tables = 0, 0, 0, 0, set(), set()
    last = ""
    events: Iterable[object] = log  # told apart by class alone: among all that an event may be, mypy looks for seconds
    for event in events:
        if isinstance(event, TurnBegan):
            turns += 1
            asked.add(event.seat)
            tables.add(event.table)
        elif isinstance(event, StageBegan):
            go_rounds += bool(event.order)
        elif isinstance(event, RoomOpened):
            at = until = event.at
            last = event.phases[-1].id
        elif isinstance(event, PhaseEntered) and event.phase != last:
            until = event.at
    return Counted(at, until, turns, go_rounds, frozenset(asked), frozenset(tables))
