"""What a member may ask. Chapter: going back (RULES.md U)."""

from dataclasses import dataclass
from typing import Literal

from game.terms import RoundId, SeatId, TableId


@dataclass(frozen=True, slots=True, kw_only=True)
class RewindTable:
    """A facilitator takes a table back `to` an earlier stage of its round; to 0, its beginning, without its card."""

    type: Literal["rewind_table"] = "rewind_table"
    table: TableId
    round: RoundId
    stage: int
    to: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenRound:
    """A facilitator takes back that a table's `round` ended."""

    type: Literal["reopen_round"] = "reopen_round"
    table: TableId
    round: RoundId


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo:
    """Undoes the last act of the table, the one of this number, if a seat did it."""

    type: Literal["undo"] = "undo"
    seat: SeatId
    act: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoAt:
    """Undoes the last act at a table, the one of this number, if a facilitator did it."""

    type: Literal["undo_at"] = "undo_at"
    table: TableId
    act: int
