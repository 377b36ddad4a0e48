"""What a member may ask. Chapter: the run sheet (RULES.md S)."""

from dataclasses import dataclass
from typing import Literal

from game.modes import Dealing, ModeId
from game.run_sheet import PhaseId, PhaseKind


@dataclass(frozen=True, slots=True, kw_only=True)
class EnterPhase:
    """The room enters a phase of its run sheet: the next, a later, an earlier, the same again, or the end."""

    type: Literal["enter_phase"] = "enter_phase"
    phase: PhaseId
    skip_debrief: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtendPhase:
    """Gives the running phase more minutes."""

    type: Literal["extend_phase"] = "extend_phase"
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseRoom:
    """A breathing space for everybody; clocks stand still."""

    type: Literal["pause_room"] = "pause_room"


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumeRoom:
    """Ends the breathing space for everybody."""

    type: Literal["resume_room"] = "resume_room"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gather:
    """Asks the tables to finish their sentence and look up; `gather=False` takes it back."""

    type: Literal["gather"] = "gather"
    gather: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AddPhase:
    """Adds a line to the run sheet behind `after`."""

    type: Literal["add_phase"] = "add_phase"
    after: PhaseId
    kind: PhaseKind
    mode: ModeId | None = None
    minutes: int = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class DropPhase:
    """Takes a line off the run sheet in which the room has not been."""

    type: Literal["drop_phase"] = "drop_phase"
    phase: PhaseId


@dataclass(frozen=True, slots=True, kw_only=True)
class MovePhase:
    """Swaps a line of the run sheet with the one after it (`later`) or before it."""

    type: Literal["move_phase"] = "move_phase"
    phase: PhaseId
    later: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPhase:
    """Changes the minutes and, in play, the mode and the dealing of a line; of the running one not the minutes."""

    type: Literal["set_phase"] = "set_phase"
    phase: PhaseId
    minutes: int
    mode: ModeId | None = None
    dealing: Dealing = Dealing.SPREAD


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPace:
    """Runs a rehearsal's clocks so many times faster than life."""

    type: Literal["set_pace"] = "set_pace"
    pace: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SayToAll:
    """Shows one sentence on every phone and the screen; an empty one takes it down."""

    type: Literal["say_to_all"] = "say_to_all"
    message: str
