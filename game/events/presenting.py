"""What happened. Chapter: presentations to the whole room."""

from dataclasses import dataclass
from typing import Literal

from game.state.talks import Slot
from game.terms import QuestionId, SeatId, SlotId
from game.words import Words, WordsId


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotsChanged:
    """The order of presentations is this."""

    type: Literal["slots_changed"] = "slots_changed"
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotBegan:
    """One presents; who did before is done."""

    type: Literal["slot_began"] = "slot_began"
    slot: SlotId
    ends_at: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotEnded:
    """Nobody presents."""

    type: Literal["slot_ended"] = "slot_ended"
    slot: SlotId


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotClockSet:
    """The soft clock of who presents ends at another time, or is off."""

    type: Literal["slot_clock_set"] = "slot_clock_set"
    ends_at: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAsked:
    """A question is held; in an anonymous room nobody's."""

    type: Literal["question_asked"] = "question_asked"
    question: QuestionId
    slot: SlotId
    text: Words
    seat: SeatId | None
    edit_hash: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SameAsked:
    """Somebody asks the same, or no longer: a seat, or without names a hash."""

    type: Literal["same_asked"] = "same_asked"
    question: QuestionId
    who: str
    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionShown:
    """A question stands on the screen and all phones, or on neither."""

    type: Literal["question_shown"] = "question_shown"
    question: QuestionId
    up: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionWithdrawn:
    """A question is gone."""

    type: Literal["question_withdrawn"] = "question_withdrawn"
    question: QuestionId
    erases: tuple[WordsId, ...] = ()
