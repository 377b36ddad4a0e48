"""Commands about positions that a table rates. Rules: chapter E of RULES.md."""

from dataclasses import dataclass
from typing import Literal

from game.terms import RoundId, SeatId, Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class RatePosition:
    """Rates a position for oneself: one of the card's, "1" to "4", or the table's wording of it, "2.1".

    With `stance=None` the rating is taken back; not rating at all is a pass. In an anonymous room `edit_hash` stands
    for the rating instead of the seat; the same hash rates again.
    """

    type: Literal["rate_position"] = "rate_position"
    seat: SeatId
    round: RoundId
    position: str
    stance: Stance | None
    reason: str = ""
    edit_hash: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WordPosition:
    """Writes the card's position `nth` anew, in place of the table's earlier wording of it."""

    type: Literal["word_position"] = "word_position"
    seat: SeatId
    round: RoundId
    nth: int
    wording: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HearPosition:
    """Shows the table how a position was rated, if three or more have rated it."""

    type: Literal["hear_position"] = "hear_position"
    seat: SeatId
    round: RoundId
    position: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RedactWording:
    """Takes out of a wording what slipped into it."""

    type: Literal["redact_wording"] = "redact_wording"
    round: RoundId
    nth: int
    slip: str
