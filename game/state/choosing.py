"""What somebody would choose in a decision walk, and what a table says of the decision."""

from dataclasses import dataclass

from game.terms import Ending, RoundId
from game.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What somebody would choose in a walk, for themselves alone: 0 for none yet, else an option from 1 (D4)."""

    option: int
    reason: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What a table says of a decision it walked through; `option` from 1 where one was chosen (D6)."""

    ending: Ending
    option: int | None = None


ChoiceKey = tuple[RoundId, bool, str]
"""The round, whether after the walk, and the seat's id (named) or the edit hash (anonymous)."""
