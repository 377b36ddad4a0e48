"""What a member may ask. Chapter: care (RULES.md C)."""

from dataclasses import dataclass
from typing import Literal

from game.terms import JargonId, SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseTable:
    """A breathing space for one table; its clock stands still."""

    type: Literal["pause_table"] = "pause_table"
    seat: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumeTable:
    """The table goes on, also while the whole room pauses."""

    type: Literal["resume_table"] = "resume_table"
    seat: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class AskForHelp:
    """Asks the facilitators for quiet help, or takes it back. No one else is told."""

    type: Literal["ask_for_help"] = "ask_for_help"
    seat: SeatId
    wanted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpGiven:
    """A facilitator marks a seat's call for help as answered."""

    type: Literal["help_given"] = "help_given"
    help_for: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagJargon:
    """Asks the table and the facilitators what a word means. Nobody is told who asked."""

    type: Literal["flag_jargon"] = "flag_jargon"
    seat: SeatId
    term: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainJargon:
    """A facilitator explains a flagged word to its table; an empty explanation takes the flag down."""

    type: Literal["explain_jargon"] = "explain_jargon"
    flag: JargonId
    explanation: str
