"""Presentations to the whole room. Rules: chapter Q."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.terms import QuestionId, SeatId, SlotId, TableId
from game.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """Five minutes of one table, or of one person. `begun`: it runs, or has run."""

    id: SlotId
    table: TableId | None = None
    seat: SeatId | None = None
    begun: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What somebody asks about a presentation. In an anonymous room `seat` is None and `edit_hash` stands for the
    writer's device. `shown`: everybody may read it. `same`: who else asks it, by seat or by hash."""

    id: QuestionId
    slot: SlotId
    text: Words
    seat: SeatId | None = None
    edit_hash: str | None = None
    shown: bool = False
    same: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Talks:
    """The order of presentations, which one runs and until when, and what was asked. `up`: the one on the screen."""

    slots: tuple[Slot, ...] = ()
    now: SlotId | None = None
    ends_at: int | None = None
    questions: Mapping[QuestionId, Question] = field(default_factory=dict)
    up: QuestionId | None = None

    def slot(self, slot_id: SlotId | None) -> Slot | None:
        """The slot of this id."""
        return next((one for one in self.slots if one.id == slot_id), None)
