"""Themes, and what was done to them lately, as the state keeps them."""

from dataclasses import dataclass

from game.terms import CaptureId, MemberId, ThemeId
from game.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A cluster of captures."""

    id: ThemeId
    name: Words
    captures: tuple[CaptureId, ...] = ()
    on_screen: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A capture that an act took from one theme to another; None: none."""

    capture: CaptureId
    was: ThemeId | None
    now: ThemeId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HarvestAct:
    """What one act of the harvest did, so that whoever did it may take it back.

    `made`: the theme it made. `gone`: the theme it ended, as it was. `reworded`: the theme it renamed, as it was.
    """

    by: MemberId
    moved: tuple[Moved, ...] = ()
    made: ThemeId | None = None
    gone: Theme | None = None
    reworded: Theme | None = None
