"""What happened. Chapter: the run sheet."""

from dataclasses import dataclass
from typing import Literal

from game.run_sheet import Phase, PhaseId
from game.words import Words, WordsId


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseEntered:
    """The room is in a phase; rounds that were running have ended."""

    type: Literal["phase_entered"] = "phase_entered"
    phase: PhaseId
    at: int
    ends_at: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseExtended:
    """The phase's soft end is at another time."""

    type: Literal["phase_extended"] = "phase_extended"
    ends_at: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomPaused:
    """Everybody breathes; all clocks stand."""

    type: Literal["room_paused"] = "room_paused"
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomResumed:
    """The room goes on; clocks move by the time it stood."""

    type: Literal["room_resumed"] = "room_resumed"
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GatheringCalled:
    """Tables were asked to look up, or no longer."""

    type: Literal["gathering_called"] = "gathering_called"
    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PaceSet:
    """A rehearsal's clocks run so many times faster than life; what is left on each is as much shorter."""

    type: Literal["pace_set"] = "pace_set"
    pace: int
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RunSheetChanged:
    """The run sheet reads so from here on."""

    type: Literal["run_sheet_changed"] = "run_sheet_changed"
    phases: tuple[Phase, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageShown:
    """One sentence stands on every phone, or none."""

    type: Literal["message_shown"] = "message_shown"
    message: Words | None
    erases: tuple[WordsId, ...] = ()
