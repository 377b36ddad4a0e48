"""A decision that is walked through, as members see it."""

from dataclasses import dataclass
from typing import Literal

from game.terms import Ending, RoundId, SeatId


@dataclass(slots=True, kw_only=True)
class DecisionView:
    """What a table has come to in its running walk. `before`, `after`: how many chose what, none yet first, then each
    option; empty while fewer than three chose. `ending` None: the table has not said."""

    round: RoundId
    before: tuple[int, ...]
    after: tuple[int, ...]
    ending: Ending | None
    option: int | None


@dataclass(slots=True, kw_only=True)
class DecisionPart:
    """What a table has come to in its running walk, once it is at that; nobody's name stands there."""

    kind: Literal["decision"] = "decision"
    items: tuple[DecisionView, ...]


@dataclass(slots=True, kw_only=True)
class MyChoice:
    """What a seat I act for chose in a walk: an option from 1, or 0 for none yet."""

    seat: SeatId
    round: RoundId
    after: bool
    option: int
    reason: str


@dataclass(slots=True, kw_only=True)
class ChoicesPart:
    """One page of the choices that my seats made for themselves (named rooms)."""

    kind: Literal["choices"] = "choices"
    items: tuple[MyChoice, ...]
