"""How somebody stands to a position, and what a table makes of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.terms import RoundId, Stance
from game.words import Words, WordsId

Position = str
"""One of the card's, "1" to "4", or the table's wording of it: "2.3" is its third wording of the second."""

FEWEST_RATINGS = 3
"""So many have rated a position before its table is told how (E3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """How somebody stands to a position, and why (E2)."""

    stance: Stance
    reason: Words | None = None


RatingKey = tuple[RoundId, Position, str]
"""The round, the position, and the seat's id (named) or the edit hash (anonymous)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The table's wording of a position; `version` from 1, one more with each change (E4)."""

    version: int
    words: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How a position had been rated when the table heard it: how many support it, can live with it, and cannot; and the
    reasons that had been given. One that was changed or taken back since is found no more (E3)."""

    counts: tuple[int, ...]
    reasons: tuple[WordsId, ...]

    @property
    def all_can(self) -> bool:
        """Whether nobody who rated it cannot live with it."""
        return self.counts[-1] == 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated:
    """All that a table's positions have come to, round by round."""

    ratings: Mapping[RatingKey, Rating] = field(default_factory=dict)
    wordings: Mapping[tuple[RoundId, int], Wording] = field(default_factory=dict)
    """By round, and the number of the position on the card."""
    tallies: Mapping[tuple[RoundId, Position], Tally] = field(default_factory=dict)

    def of(self, round_id: RoundId, position: Position) -> list[Rating]:
        """How a position was rated."""
        return [one for key, one in self.ratings.items() if key[:2] == (round_id, position)]


def counts_of(ratings: list[Rating]) -> tuple[int, ...]:
    """How many support it, can live with it, and cannot."""
    return tuple(sum(one.stance is stance for one in ratings) for stance in Stance)


def position_id(nth: int, wording: Wording) -> Position:
    """What the table's wording of the card's position `nth` is rated under."""
    return f"{nth}.{wording.version}"
