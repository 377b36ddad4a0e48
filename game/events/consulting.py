"""What happened. Chapter: a problem of one's own, and guests."""

from dataclasses import dataclass
from typing import Literal

from game.terms import ProblemId, SeatId, TableId, WhoSees
from game.words import Words, WordsId


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemBrought:
    """A seat has a problem for its table, in place of the one it had before."""

    type: Literal["problem_brought"] = "problem_brought"
    seat: SeatId
    problem: ProblemId
    title: Words
    text: Words
    who_sees: WhoSees
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemTakenBack:
    """A problem has no words any more; one that waited is gone."""

    type: Literal["problem_taken_back"] = "problem_taken_back"
    problem: ProblemId
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultationBegan:
    """The table's running round is about the problem of this seat, which reads in it."""

    type: Literal["consultation_began"] = "consultation_began"
    table: TableId
    owner: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class GuestNamed:
    """At this seat sits a guest, who stays while others rotate; or no longer."""

    type: Literal["guest_named"] = "guest_named"
    seat: SeatId
    guest: bool
