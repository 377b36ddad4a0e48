"""What happened. Chapter: tables whose people or topics go round."""

from dataclasses import dataclass
from typing import Literal

from game.terms import CaptureId, Rotating, SeatId, TableId
from game.words import Words, WordsId


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicSet:
    """A table talks about this, or about nothing in particular."""

    type: Literal["topic_set"] = "topic_set"
    table: TableId
    topic: Words | None
    theme: str | None
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StaySet:
    """A seat stays at its table while others rotate, or goes with them."""

    type: Literal["stay_set"] = "stay_set"
    seat: SeatId
    stays: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CapturePicked:
    """A capture is among those the table hands over next, or no longer."""

    type: Literal["capture_picked"] = "capture_picked"
    table: TableId
    capture: CaptureId
    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TablesRotated:
    """A rotation begins: how people sit now is remembered; who moves is told next, seat by seat."""

    type: Literal["tables_rotated"] = "tables_rotated"
    rotation: int
    how: Rotating


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicsMoved:
    """The topic of each of these tables went to the one after it, and that of the last to the first."""

    type: Literal["topics_moved"] = "topics_moved"
    tables: tuple[TableId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOverBegan:
    """A table is told what was found before: these captures. `came`: seats that sat elsewhere until now."""

    type: Literal["hand_over_began"] = "hand_over_began"
    table: TableId
    captures: tuple[CaptureId, ...]
    came: tuple[SeatId, ...]
    ends_at: int | None
