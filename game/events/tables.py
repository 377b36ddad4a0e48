"""What happened. Chapter: seats and tables."""

from dataclasses import dataclass
from typing import Literal

from game.terms import MemberId, SeatId, TableId
from game.words import Words, WordsId


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatAdded:
    """A seat exists; it stands until it is seated."""

    type: Literal["seat_added"] = "seat_added"
    seat: SeatId
    member: MemberId | None
    name: Words | None
    tag: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatGivenUp:
    """A seat is gone; what was said from it stays."""

    type: Literal["seat_given_up"] = "seat_given_up"
    seat: SeatId
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatHeld:
    """A seat is this member's from now on, where it sits and with all that is its own."""

    type: Literal["seat_held"] = "seat_held"
    seat: SeatId
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatRenamed:
    """A seat is called so."""

    type: Literal["seat_renamed"] = "seat_renamed"
    seat: SeatId
    name: Words
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatTagged:
    """A seat said which perspective is closest to its own shoes."""

    type: Literal["seat_tagged"] = "seat_tagged"
    seat: SeatId
    tag: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TableOpened:
    """A table stands in the room with a pile of the chosen cards."""

    type: Literal["table_opened"] = "table_opened"
    table: TableId
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatSeated:
    """A seat sits at a table, last in its order. `asked`: its count from here on (G1)."""

    type: Literal["seat_seated"] = "seat_seated"
    seat: SeatId
    table: TableId
    asked: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatLifted:
    """A seat stands up from its table; its perspective goes back."""

    type: Literal["seat_lifted"] = "seat_lifted"
    seat: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatsPaired:
    """Two seats stay together."""

    type: Literal["seats_paired"] = "seats_paired"
    seat: SeatId
    other: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatsUnpaired:
    """Two seats need not stay together."""

    type: Literal["seats_unpaired"] = "seats_unpaired"
    seat: SeatId
    other: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class TableHostNamed:
    """A seat keeps its table moving, or nobody does."""

    type: Literal["table_host_named"] = "table_host_named"
    table: TableId
    seat: SeatId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatWentAway:
    """A seat is away: not asked until it is back."""

    type: Literal["seat_went_away"] = "seat_went_away"
    seat: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatCameBack:
    """A seat is back."""

    type: Literal["seat_came_back"] = "seat_came_back"
    seat: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchAsked:
    """An observer asked a table."""

    type: Literal["watch_asked"] = "watch_asked"
    table: TableId
    observer: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchAgreed:
    """A table lets an observer watch."""

    type: Literal["watch_agreed"] = "watch_agreed"
    table: TableId
    observer: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchEnded:
    """An observer watches a table no more."""

    type: Literal["watch_ended"] = "watch_ended"
    table: TableId
    observer: MemberId
