"""Events of a decision walk."""

from dataclasses import dataclass
from typing import Literal

from game.terms import Ending, RoundId, TableId
from game.words import Words, WordsId


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionChosen:
    """Somebody chose for themselves, or with `option=None` took it back. `who`: seat, or edit hash."""

    type: Literal["option_chosen"] = "option_chosen"
    table: TableId
    round: RoundId
    after: bool
    who: str
    option: int | None
    reason: Words | None = None
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionSaid:
    """The table said where the decision has come to."""

    type: Literal["decision_said"] = "decision_said"
    table: TableId
    round: RoundId
    ending: Ending
    option: int | None = None
