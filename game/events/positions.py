"""Events about positions that a table rates."""

from dataclasses import dataclass
from typing import Literal

from game.terms import RoundId, Stance, TableId
from game.words import Words, WordsId


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionRated:
    """Somebody rated a position, or with `stance=None` took it back. `who`: seat, or edit hash."""

    type: Literal["position_rated"] = "position_rated"
    table: TableId
    round: RoundId
    position: str
    who: str
    stance: Stance | None
    reason: Words | None = None
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionWorded:
    """The table has a new wording of the card's position `nth`; how the earlier one was rated is gone."""

    type: Literal["position_worded"] = "position_worded"
    table: TableId
    round: RoundId
    nth: int
    wording: Words
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionHeard:
    """The table asked how a position was rated."""

    type: Literal["position_heard"] = "position_heard"
    table: TableId
    round: RoundId
    position: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingRedacted:
    """Something was taken out of a wording."""

    type: Literal["wording_redacted"] = "wording_redacted"
    table: TableId
    round: RoundId
    nth: int
    wording: Words
    erases: tuple[WordsId, ...] = ()
