"""What happened. Chapter: going back."""

from dataclasses import dataclass
from typing import Literal

from game.terms import MemberId, RoundId, TableId


@dataclass(frozen=True, slots=True, kw_only=True)
class ActBegan:
    """Something that moves the table's round begins, and can be undone until something else happens there."""

    type: Literal["act_began"] = "act_began"
    table: TableId
    facilitator: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ActUndone:
    """The table stands as before its last act; its clock begins anew."""

    type: Literal["act_undone"] = "act_undone"
    table: TableId
    ends_at: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundRewound:
    """A facilitator took the table back to an earlier stage of its round; at the first, its card lies in the pile.

    `by` None: nobody is named (U5).
    """

    type: Literal["round_rewound"] = "round_rewound"
    table: TableId
    stage: int
    by: MemberId | None
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundReopened:
    """A facilitator took back that a round had ended: it goes on at its last stage, its footprint is taken up."""

    type: Literal["round_reopened"] = "round_reopened"
    table: TableId
    round: RoundId
    ends_at: int | None
    by: MemberId | None
    at: int
