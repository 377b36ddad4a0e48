"""Commands of a decision walk. Rules: chapter D of RULES.md."""

from dataclasses import dataclass
from typing import Literal

from game.terms import Ending, RoundId, SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseOption:
    """Chooses for oneself alone, before or `after` the walk: an option from 1, 0 for none yet; None takes it back.

    Behind the card's own options comes leaving things as they are, where that is none of them. In an anonymous room
    `edit_hash` stands for the choice instead of the seat; the same hash chooses again.
    """

    type: Literal["choose_option"] = "choose_option"
    seat: SeatId
    round: RoundId
    after: bool
    option: int | None
    reason: str = ""
    edit_hash: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SayDecision:
    """The table says where the decision has come to; with `chosen`, to which `option`, from 1."""

    type: Literal["say_decision"] = "say_decision"
    seat: SeatId
    round: RoundId
    ending: Ending
    option: int | None = None
