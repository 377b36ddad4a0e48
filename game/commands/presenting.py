"""What a member may ask. Chapter: presentations to the whole room (RULES.md Q)."""

from dataclasses import dataclass
from typing import Literal

from game.terms import QuestionId, SeatId, SlotId, TableId


@dataclass(frozen=True, slots=True, kw_only=True)
class AddSlot:
    """Puts a table, or a person, at the end of the order."""

    type: Literal["add_slot"] = "add_slot"
    table: TableId | None = None
    seat: SeatId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddAllTables:
    """Puts every table with people that is not in the order yet at its end."""

    type: Literal["add_all_tables"] = "add_all_tables"


@dataclass(frozen=True, slots=True, kw_only=True)
class DropSlot:
    """Takes one out of the order."""

    type: Literal["drop_slot"] = "drop_slot"
    slot: SlotId


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveSlot:
    """Lets one change places with its neighbour."""

    type: Literal["move_slot"] = "move_slot"
    slot: SlotId
    later: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BeginSlot:
    """One begins to present; who presented before is done."""

    type: Literal["begin_slot"] = "begin_slot"
    slot: SlotId


@dataclass(frozen=True, slots=True, kw_only=True)
class EndSlot:
    """Who presents is done."""

    type: Literal["end_slot"] = "end_slot"
    slot: SlotId


@dataclass(frozen=True, slots=True, kw_only=True)
class AddSlotTime:
    """Adds a minute to the clock of who presents, or with `seconds=0` switches it off."""

    type: Literal["add_slot_time"] = "add_slot_time"
    slot: SlotId
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AskQuestion:
    """Asks something about a presentation; it is held until it is shown."""

    type: Literal["ask_question"] = "ask_question"
    seat: SeatId
    slot: SlotId
    question: str
    edit_hash: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SameQuestion:
    """Asks the same as a question that was shown, or no longer."""

    type: Literal["same_question"] = "same_question"
    seat: SeatId
    asked: QuestionId
    on: bool
    edit_hash: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowQuestion:
    """Puts a question on the screen and all phones, in place of the one before, or takes it from both."""

    type: Literal["show_question"] = "show_question"
    asked: QuestionId
    up: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawQuestion:
    """Takes one's own question back for ever."""

    type: Literal["withdraw_question"] = "withdraw_question"
    asked: QuestionId
    edit_key: str | None = None
