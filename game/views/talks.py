"""Presentations as members see them."""

from dataclasses import dataclass
from typing import Literal

from game.terms import QuestionId, SeatId, SlotId, TableId


@dataclass(slots=True, kw_only=True)
class SlotView:
    """Five minutes of a table, by its `number`, or of a person, by `name`. `begun`: it runs, or has run."""

    id: SlotId
    table: TableId | None
    number: int | None
    seat: SeatId | None
    name: str
    begun: bool


@dataclass(slots=True, kw_only=True)
class QuestionView:
    """A question about a slot. `shown`: everybody may read it; `up`: it stands on the screen; `mine`: I asked it.

    `same`: how many others ask it; None while they are fewer than three.
    """

    id: QuestionId
    slot: SlotId
    text: str
    shown: bool
    up: bool
    mine: bool
    same: int | None


@dataclass(slots=True, kw_only=True)
class TalksPart:
    """Who presents now and until when, who is next, and the question on the screen."""

    kind: Literal["talks"] = "talks"
    now: SlotView | None
    next: SlotView | None
    ends_at: int | None
    up: QuestionView | None


@dataclass(slots=True, kw_only=True)
class SlotsPart:
    """One page of the order of presentations."""

    kind: Literal["slots"] = "slots"
    items: tuple[SlotView, ...]


@dataclass(slots=True, kw_only=True)
class QuestionsPart:
    """One page of the questions that everybody may read."""

    kind: Literal["questions"] = "questions"
    items: tuple[QuestionView, ...]


@dataclass(slots=True, kw_only=True)
class AskedPart:
    """One page of the questions that I may show, or asked under my name. `same`: those I ask as well, by name."""

    kind: Literal["asked"] = "asked"
    items: tuple[QuestionView, ...]
    same: tuple[QuestionId, ...]
