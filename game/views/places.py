"""What members are shown of where tables are, and of the board they walk over."""

from dataclasses import dataclass
from typing import Literal

from game.cards import PerspectiveId
from game.terms import Outcome, RoundId, SiteId


@dataclass(slots=True, kw_only=True)
class SiteLine:
    """A place where tables are."""

    id: SiteId
    name: str


@dataclass(slots=True, kw_only=True)
class SiteView:
    """A place as facilitators see it, with the link to its call."""

    id: SiteId
    name: str
    call: str


@dataclass(slots=True, kw_only=True)
class SitesPart:
    """The places where tables are, and what those who host are told."""

    kind: Literal["sites"] = "sites"
    items: tuple[SiteView, ...]
    to_hosts: str


@dataclass(slots=True, kw_only=True)
class RollView:
    """A roll of the die: the footprint it led to, from 0, what the table says of that step, and its words for it.

    `tile`: it lies, a later step lifted it, or none was laid.
    """

    round: RoundId
    number: int
    footprint: int
    outcome: Outcome | None
    tile: Literal["lies", "lifted", "none"]
    said: str


@dataclass(slots=True, kw_only=True)
class BoardPart:
    """A table's board: whose footprint lies where (None: a plain one), where the walker stands (None: before the
    first), and its latest rolls.

    `pips`: what the die shows in the running round; None: not rolled. `bare`: no card of that footprint was left.
    """

    kind: Literal["board"] = "board"
    footprints: tuple[PerspectiveId | None, ...]
    at: int | None
    pips: int | None
    bare: bool
    rolls: tuple[RollView, ...]
