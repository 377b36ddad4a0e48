"""What happened. Chapter: care."""

from dataclasses import dataclass
from typing import Literal

from game.terms import JargonId, SeatId, TableId
from game.words import Words, WordsId


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePaused:
    """A table breathes; its clock stands."""

    type: Literal["table_paused"] = "table_paused"
    table: TableId
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TableResumed:
    """A table goes on; its clock moved by the time it stood."""

    type: Literal["table_resumed"] = "table_resumed"
    table: TableId
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpAsked:
    """A seat would like quiet help."""

    type: Literal["help_asked"] = "help_asked"
    seat: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpEnded:
    """A seat's call for help is answered or taken back."""

    type: Literal["help_ended"] = "help_ended"
    seat: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class JargonFlagged:
    """Somebody at the table would like a word explained."""

    type: Literal["jargon_flagged"] = "jargon_flagged"
    table: TableId
    flag: JargonId
    term: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class JargonExplained:
    """The word is explained, or with None the flag is down."""

    type: Literal["jargon_explained"] = "jargon_explained"
    table: TableId
    flag: JargonId
    explanation: Words | None
    erases: tuple[WordsId, ...] = ()
