"""Positions that a table rates, as members see them."""

from dataclasses import dataclass
from typing import Literal

from game.terms import RoundId, SeatId, Stance, TableId


@dataclass(slots=True, kw_only=True)
class PositionView:
    """One position and how it was rated. `position`: "2" of the card; "2.1": the table's wording of it, which
    stands in `wording`. `counts`: how many support it, can live with it, cannot; empty until the table has heard it.
    `reasons`: why, without names. `all_can`: three or more rated it, and nobody cannot live with it."""

    round: RoundId
    position: str
    wording: str
    counts: tuple[int, ...]
    all_can: bool
    reasons: tuple[str, ...]


@dataclass(slots=True, kw_only=True)
class PositionsPart:
    """One page of what a table rates in its running round, once it has come to hear that."""

    kind: Literal["positions"] = "positions"
    items: tuple[PositionView, ...]


@dataclass(slots=True, kw_only=True)
class MyRating:
    """How a seat I act for rated a position."""

    seat: SeatId
    round: RoundId
    position: str
    stance: Stance
    reason: str


@dataclass(slots=True, kw_only=True)
class RatingsPart:
    """One page of the ratings of my seats (named rooms)."""

    kind: Literal["ratings"] = "ratings"
    items: tuple[MyRating, ...]


@dataclass(slots=True, kw_only=True)
class WordingView:
    """A wording of a table's, `nth` of that round."""

    table: TableId
    number: int
    round: RoundId
    nth: int
    wording: str


@dataclass(slots=True, kw_only=True)
class WordingsPart:
    """One page of the wordings of all tables, for facilitators."""

    kind: Literal["wordings"] = "wordings"
    items: tuple[WordingView, ...]
