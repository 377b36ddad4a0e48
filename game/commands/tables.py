"""What a member may ask. Chapter: seats and tables (RULES.md T)."""

from dataclasses import dataclass
from typing import Literal

from game.terms import MemberId, SeatId, TableId


@dataclass(frozen=True, slots=True, kw_only=True)
class AddSeat:
    """Adds a seat to the asker's own phone (a shared phone), at the asker's table."""

    type: Literal["add_seat"] = "add_seat"
    name: str = ""
    tag: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddSeatAt:
    """A facilitator adds a seat for a person without a phone; its table host acts for it."""

    type: Literal["add_seat_at"] = "add_seat_at"
    table: TableId
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeSeat:
    """A facilitator or observer takes a seat and plays along."""

    type: Literal["take_seat"] = "take_seat"
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveUpSeat:
    """Gives up one seat: one's own of several, or, as a facilitator, one without a phone."""

    type: Literal["give_up_seat"] = "give_up_seat"
    seat: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldSeat:
    """A phone that is nobody's yet holds this seat from now on; it comes with a code that was made for the seat."""

    type: Literal["hold_seat"] = "hold_seat"
    seat: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class Rename:
    """Renames a seat: one's own, or any as a facilitator."""

    type: Literal["rename"] = "rename"
    seat: SeatId
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TagSeat:
    """Says which perspective is closest to the seat's own shoes, or none."""

    type: Literal["tag_seat"] = "tag_seat"
    seat: SeatId
    tag: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrangeTables:
    """Seats everybody afresh at even tables of about `size`, mixed by tag, pairs together."""

    type: Literal["arrange_tables"] = "arrange_tables"
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveSeat:
    """Moves a person to another table, or with `to="new"` to a new one."""

    type: Literal["move_seat"] = "move_seat"
    seat: SeatId
    to: TableId


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepTogether:
    """Two people stay at one table whenever tables are arranged or people moved; `together=False` undoes it."""

    type: Literal["keep_together"] = "keep_together"
    seat: SeatId
    other: SeatId
    together: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class NameTableHost:
    """A facilitator names a table's host, or with `seat=None` frees the task."""

    type: Literal["name_table_host"] = "name_table_host"
    table: TableId
    seat: SeatId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HostTable:
    """A seat offers to keep its table moving, or lays the task down."""

    type: Literal["host_table"] = "host_table"
    seat: SeatId
    host: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StepAway:
    """Marks a seat away: one's own, or another at the table whose person has gone out."""

    type: Literal["step_away"] = "step_away"
    seat: SeatId
    who: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class SitDown:
    """Comes back from away."""

    type: Literal["sit_down"] = "sit_down"
    seat: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class AskToWatch:
    """An observer asks a table whether they may watch; `table=None` stops watching."""

    type: Literal["ask_to_watch"] = "ask_to_watch"
    table: TableId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetWatch:
    """A seat answers for its table; `agreed=False` also ends watching that was agreed before."""

    type: Literal["let_watch"] = "let_watch"
    seat: SeatId
    observer: MemberId
    agreed: bool
