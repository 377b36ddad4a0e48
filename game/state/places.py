"""Where tables are, and what they walk over."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.terms import RoundId, SiteId
from game.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """What the die showed in a round, and the footprint it led to, from 0. `bare`: no card of that one was left."""

    pips: int
    footprint: int
    bare: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """A table's walk over the board: where its walker stands (None: before the first footprint), what it rolled, and
    the words that the table has for its steps."""

    at: int | None = None
    rolls: Mapping[RoundId, Roll] = field(default_factory=dict)
    said: Mapping[RoundId, Words] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A place where tables are: "Leeds library", "remote". `call`: a link for those who are there (T24)."""

    id: SiteId
    name: Words
    call: Words | None = None
