"""What happened. Chapter: captures, themes, pledges, scales."""

from dataclasses import dataclass
from typing import Literal

from game.terms import CaptureId, CaptureKind, Moment, PledgeId, RoundId, SeatId, TableId, ThemeId, WhoSees, WhoseNeed
from game.words import Words, WordsId


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureAdded:
    """A capture is made; `shown` False: it waits for the end of the step (K4)."""

    type: Literal["capture_added"] = "capture_added"
    capture: CaptureId
    table: TableId
    round: RoundId | None
    card: str | None
    kind: CaptureKind
    noticed: Words
    because: Words | None
    so: Words | None
    whose_need: WhoseNeed | None
    seat: SeatId | None
    edit_hash: str | None
    shown: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureChanged:
    """Its writer changed a capture."""

    type: Literal["capture_changed"] = "capture_changed"
    capture: CaptureId
    noticed: Words
    because: Words | None
    so: Words | None
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureWithdrawn:
    """Its writer took a capture back."""

    type: Literal["capture_withdrawn"] = "capture_withdrawn"
    capture: CaptureId
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureHidden:
    """A capture is hidden from tables and screen, or not."""

    type: Literal["capture_hidden"] = "capture_hidden"
    capture: CaptureId
    hidden: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureLetThrough:
    """A capture may stand on the screen, or not."""

    type: Literal["capture_let_through"] = "capture_let_through"
    capture: CaptureId
    on_screen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeMade:
    """A theme has a name."""

    type: Literal["theme_made"] = "theme_made"
    theme: ThemeId
    name: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeRenamed:
    """A theme has another name."""

    type: Literal["theme_renamed"] = "theme_renamed"
    theme: ThemeId
    name: Words
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeDropped:
    """A theme is no more; its captures stay."""

    type: Literal["theme_dropped"] = "theme_dropped"
    theme: ThemeId
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureThemed:
    """A capture belongs to a theme, or to none."""

    type: Literal["capture_themed"] = "capture_themed"
    capture: CaptureId
    theme: ThemeId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeShown:
    """One theme stands large on the screen, or none."""

    type: Literal["theme_shown"] = "theme_shown"
    theme: ThemeId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeMade:
    """Somebody pledged."""

    type: Literal["pledge_made"] = "pledge_made"
    pledge: PledgeId
    table: TableId
    i_will: Words
    who_with: Words | None
    by_when: Words | None
    help_needed: Words | None
    who_sees: WhoSees
    for_table: bool
    seat: SeatId | None
    edit_hash: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeChanged:
    """Its maker changed a pledge."""

    type: Literal["pledge_changed"] = "pledge_changed"
    pledge: PledgeId
    i_will: Words
    who_with: Words | None
    by_when: Words | None
    help_needed: Words | None
    who_sees: WhoSees
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeWithdrawn:
    """Its maker took a pledge back."""

    type: Literal["pledge_withdrawn"] = "pledge_withdrawn"
    pledge: PledgeId
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleAnswered:
    """A statement was answered from 1 to 5, or with 0 the answer taken back. `who`: seat, or edit hash."""

    type: Literal["scale_answered"] = "scale_answered"
    moment: Moment
    statement: int
    who: str
    value: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WordLeft:
    """A word lies in the closing circle, or was taken back. `who`: seat, or edit hash."""

    type: Literal["word_left"] = "word_left"
    who: str
    word: Words | None
    erases: tuple[WordsId, ...] = ()
