"""What happened. Chapter: the harvest, and how a pledge went."""

from dataclasses import dataclass
from typing import Literal

from game.terms import CaptureId, Gallery, MemberId, PledgeId, PledgeStatus, TableId, ThemeId
from game.words import Words, WordsId


@dataclass(frozen=True, slots=True, kw_only=True)
class HarvestLet:
    """A member may help with the harvest, or no longer."""

    type: Literal["harvest_let"] = "harvest_let"
    member: MemberId
    helps: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CapturesMoved:
    """Captures belong to a theme, or to none. `by`: who may take it back."""

    type: Literal["captures_moved"] = "captures_moved"
    captures: tuple[CaptureId, ...]
    theme: ThemeId | None
    by: MemberId
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeGathered:
    """A theme has a name and its first captures, and is held back from the screen. `by`: who may take it back."""

    type: Literal["theme_gathered"] = "theme_gathered"
    theme: ThemeId
    name: Words
    captures: tuple[CaptureId, ...]
    by: MemberId
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeReworded:
    """A theme has another name; the old one is kept as long as it can be brought back."""

    type: Literal["theme_reworded"] = "theme_reworded"
    theme: ThemeId
    name: Words
    by: MemberId
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeFolded:
    """A theme is no more; its captures are in `into`, or in none. Its name is kept while it can be brought back."""

    type: Literal["theme_folded"] = "theme_folded"
    theme: ThemeId
    into: ThemeId | None
    by: MemberId
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HarvestUndone:
    """The latest act of a member was taken back, as far as others have not gone on from it."""

    type: Literal["harvest_undone"] = "harvest_undone"
    by: MemberId
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HarvestSettled:
    """Nothing done so far can be taken back any more; the names kept for that are erased."""

    type: Literal["harvest_settled"] = "harvest_settled"
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeLetThrough:
    """A theme may stand on the screen and on phones, or not."""

    type: Literal["theme_let_through"] = "theme_let_through"
    theme: ThemeId
    on_screen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceWritten:
    """A table has a sentence for the whole room, held back at first, or has none. Nobody's seat stands with it."""

    type: Literal["sentence_written"] = "sentence_written"
    table: TableId
    sentence: Words | None
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceLetThrough:
    """A table's sentence may stand on the screen and on all phones, or not."""

    type: Literal["sentence_let_through"] = "sentence_let_through"
    table: TableId
    on_screen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GalleryShown:
    """What the screen shows in the harvest."""

    type: Literal["gallery_shown"] = "gallery_shown"
    gallery: Gallery


@dataclass(frozen=True, slots=True, kw_only=True)
class DotsCalled:
    """Dots may be placed on themes, or no longer."""

    type: Literal["dots_called"] = "dots_called"
    wanted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DotsPlaced:
    """Up to three dots lie on themes, in place of those before. `who`: seat, or edit hash."""

    type: Literal["dots_placed"] = "dots_placed"
    who: str
    themes: tuple[ThemeId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeTold:
    """How a pledge goes, with a story or none; a story told before of the same status is gone."""

    type: Literal["pledge_told"] = "pledge_told"
    pledge: PledgeId
    status: PledgeStatus
    story: Words | None
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeLinked:
    """A pledge has a private link, whose key has this SHA-256; an earlier link is dead."""

    type: Literal["pledge_linked"] = "pledge_linked"
    pledge: PledgeId
    link_hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeKeptApart:
    """A pledge outlives its room until then, in ms since 1970, always the end of a day; None: no longer.

    `most`: until when it may be kept at most, whatever its maker says later.
    """

    type: Literal["pledge_kept_apart"] = "pledge_kept_apart"
    pledge: PledgeId
    until: int | None
    most: int
