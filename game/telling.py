"""What a command brings about, event by event, with the room as it stands after each.

`Rule` is what one command needs: whom it is open to, a guard that finds the reason against it (or None), and a telling.
Guards are shared by `decide` and `legal`, which is why what is offered is what is accepted.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from game.dice import Dice
from game.errors import Refusal
from game.events import Event
from game.evolve import evolve
from game.state import Member, Room, Seat, Table
from game.terms import MemberId, SeatId, TableId
from game.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Who asks, when, and by which chance. `by` None: nobody yet (opening, joining). `now`: ms. `dice`: 32 bytes."""

    by: MemberId | None
    now: int
    dice: bytes


class Telling:
    """Collects events. `room` is always the room after all that was told."""

    __slots__ = ("_dice", "_events", "context", "room")

    def __init__(self, room: Room, context: Context) -> None:
        self.room = room
        self.context = context
        self._events: list[Event] = []
        self._dice: Dice | None = None

    @classmethod
    def of(cls, opened: Event, *events: Event, context: Context) -> "Telling":
        """A telling that begins with the opening of a room."""
        telling = cls(evolve(None, opened), context)
        telling._events.append(opened)
        telling.tell(*events)
        return telling

    @property
    def events(self) -> tuple[Event, ...]:
        """What was told so far, in order."""
        return tuple(self._events)

    @property
    def dice(self) -> Dice:
        """This command's chance."""
        if self._dice is None:
            self._dice = Dice(self.context.dice)
        return self._dice

    def tell(self, *events: Event) -> None:
        """Adds events, one after the other, and moves the room along."""
        for event in events:
            self.room = evolve(self.room, event)
            self._events.append(event)

    def table(self, table: TableId) -> Table:
        """A table as it stands now."""
        return self.room.tables[table]

    def words(self, text: str) -> Words:
        """`text` as words with an id of their own."""
        return Words(id="w" + self.dice.mark(), text=text.strip())

    def words_or_none(self, text: str) -> Words | None:
        """The same, or None when nothing was typed."""
        return self.words(text) if text.strip() else None

    def ends_at(self, seconds: int) -> int | None:
        """When a soft clock of so many seconds ends; None for no clock."""
        return self.context.now + self.lasts(seconds) if seconds else None

    def lasts(self, seconds: int) -> int:
        """How many milliseconds a soft time of so many seconds takes: fewer in a rehearsal that hurries (S10)."""
        return seconds * 1000 // (self.room.hall.pace or 1)


class Who(StrEnum):
    """Whom a command is open to. SEAT: whoever may act for the seat it names (T9, T10)."""

    SEAT = "seat"
    FACILITATOR = "facilitator"
    MEMBER = "member"


Guard = Callable[[Room, Any, Any], Refusal | None]
"""(room, the acting Seat or Member, command) -> the reason against, or None."""

Tell = Callable[[Telling, Any, Any], None]
"""(telling, the acting Seat or Member, command): tells what comes of it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """How one command is judged. `after_close`: also open once the room is closed (S7)."""

    who: Who
    guard: Guard
    tell: Tell
    after_close: bool = False


def acts_for(room: Room, member: Member, seat: Seat) -> bool:
    """Whether `member` may act for `seat`: it is theirs, or nobody's phone holds it and they keep its table (T9)."""
    if seat.member is not None:
        return seat.member == member.id
    table = room.table_of(seat.id)
    if table is None:
        return False
    if table.host is not None and table.seats[table.host].member is not None:
        return table.host in member.seats
    return any(own in table.seats for own in member.seats)


def seated(room: Room, seat: SeatId) -> tuple[Table, Seat] | None:
    """The table and the seat, or None while it stands or does not exist."""
    table = room.table_of(seat)
    return None if table is None else (table, table.seats[seat])


def acting_seats(room: Room, member: Member) -> Iterator[Seat]:
    """The seats a member may act for: their own in order, then those without a phone at their tables (T9)."""
    for seat_id in member.seats:
        seat = room.seat(seat_id)
        if seat is not None:
            yield seat
    for table_id in sorted({room.where[own] for own in member.seats if own in room.where}):
        for seat in room.tables[table_id].seats.values():
            if seat.member is None and acts_for(room, member, seat):
                yield seat
