"""What happened. Chapter: the board."""

from dataclasses import dataclass
from typing import Literal

from game.terms import RoundId, TableId
from game.words import Words, WordsId


@dataclass(frozen=True, slots=True, kw_only=True)
class DieRolled:
    """The die showed so many in the running round, and the walker stands at this footprint. `bare`: no card of it was
    left in the pile."""

    type: Literal["die_rolled"] = "die_rolled"
    table: TableId
    pips: int
    footprint: int
    bare: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StepSpokenOf:
    """The table's words for a step: what helped, or what stood in the way; or none."""

    type: Literal["step_spoken_of"] = "step_spoken_of"
    table: TableId
    round: RoundId
    said: Words | None
    erases: tuple[WordsId, ...] = ()
