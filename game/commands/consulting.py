"""What a member may ask. Chapter: a problem of one's own, and guests (RULES.md O, T21)."""

from dataclasses import dataclass
from typing import Literal

from game.terms import ProblemId, RoundId, SeatId, TableId, WhoSees


@dataclass(frozen=True, slots=True, kw_only=True)
class BringProblem:
    """Brings a problem of one's own, in place of one brought before that nobody has worked on yet."""

    type: Literal["bring_problem"] = "bring_problem"
    seat: SeatId
    title: str
    text: str
    who_sees: WhoSees


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBackProblem:
    """Takes one's own problem back for ever; a table that works on it begins anew."""

    type: Literal["take_back_problem"] = "take_back_problem"
    problem: ProblemId


@dataclass(frozen=True, slots=True, kw_only=True)
class Consult:
    """The table works on the problem of `owner`."""

    type: Literal["consult"] = "consult"
    seat: SeatId
    round: RoundId
    owner: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectGuest:
    """Keeps a seat at a table for a guest, who is away until they come."""

    type: Literal["expect_guest"] = "expect_guest"
    table: TableId
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NameGuest:
    """Says of a seat that a guest sits there, who stays while others rotate, or no longer."""

    type: Literal["name_guest"] = "name_guest"
    seat: SeatId
    guest: bool
