"""What a member may ask. Chapter: the board (RULES.md B)."""

from dataclasses import dataclass
from typing import Literal

from game.terms import RoundId, SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class RollDie:
    """Rolls the die: the walker goes on, and a card of the footprint it comes to is drawn."""

    type: Literal["roll_die"] = "roll_die"
    seat: SeatId
    round: RoundId


@dataclass(frozen=True, slots=True, kw_only=True)
class SayOfStep:
    """Says in the table's words what helped in a step, or what stood in its way; empty takes it away."""

    type: Literal["say_of_step"] = "say_of_step"
    seat: SeatId
    round: RoundId
    said: str
