"""What a member may ask. Chapter: tables whose people or topics go round (RULES.md T14 to T18)."""

from dataclasses import dataclass
from typing import Literal

from game.terms import CaptureId, Rotating, SeatId, TableId


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTopic:
    """Says what a table talks about, with a theme of the decks that its cards are drawn from first, or none."""

    type: Literal["set_topic"] = "set_topic"
    table: TableId
    topic: str = ""
    from_theme: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RotateTables:
    """Sends people, or topics, on to the next tables, or everybody home. `rotation` numbers them from 1."""

    type: Literal["rotate_tables"] = "rotate_tables"
    rotation: int
    how: Rotating


@dataclass(frozen=True, slots=True, kw_only=True)
class StayPut:
    """A seat stays at its table while others rotate: a guest, or who would rather not walk."""

    type: Literal["stay_put"] = "stay_put"
    seat: SeatId
    stays: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOn:
    """Chooses a capture that the table hands over to those who come next, or takes that back."""

    type: Literal["hand_on"] = "hand_on"
    seat: SeatId
    capture: CaptureId
    on: bool
