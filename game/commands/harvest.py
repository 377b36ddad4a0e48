"""What a member may ask. Chapter: the harvest, and how a pledge went (RULES.md H, L)."""

from dataclasses import dataclass
from typing import Literal

from game.terms import CaptureId, Gallery, MemberId, PledgeId, PledgeStatus, SeatId, TableId, ThemeId


@dataclass(frozen=True, slots=True, kw_only=True)
class LetHarvest:
    """A facilitator lets a participant or observer sort captures into themes, or takes that back."""

    type: Literal["let_harvest"] = "let_harvest"
    member: MemberId
    helps: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PutTogether:
    """Puts several captures into one theme, or with `id=None` out of any."""

    type: Literal["put_together"] = "put_together"
    captures: tuple[CaptureId, ...]
    id: ThemeId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitOff:
    """Makes a new theme of chosen captures, taken from wherever they were."""

    type: Literal["split_off"] = "split_off"
    captures: tuple[CaptureId, ...]
    theme: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeThemes:
    """Puts all captures of theme `id` into theme `other`; `id` is no more."""

    type: Literal["merge_themes"] = "merge_themes"
    id: ThemeId
    other: ThemeId


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoHarvest:
    """Takes back one's own latest act of the harvest."""

    type: Literal["undo_harvest"] = "undo_harvest"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetThemeThrough:
    """A facilitator lets a theme through to the screen and the phones, or takes it off."""

    type: Literal["let_theme_through"] = "let_theme_through"
    id: ThemeId
    on_screen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteSentence:
    """A seat writes its table's one sentence to the whole room; an empty one takes it back."""

    type: Literal["write_sentence"] = "write_sentence"
    seat: SeatId
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetSentenceThrough:
    """A facilitator lets a table's sentence through to the screen and all phones, or takes it off."""

    type: Literal["let_sentence_through"] = "let_sentence_through"
    table: TableId
    on_screen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowGallery:
    """A facilitator chooses what the screen shows in the harvest: themes, sentences, or the paths of all tables."""

    type: Literal["show_gallery"] = "show_gallery"
    gallery: Gallery


@dataclass(frozen=True, slots=True, kw_only=True)
class CallDots:
    """A facilitator asks for dots on themes, or says it is enough."""

    type: Literal["call_dots"] = "call_dots"
    wanted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceDots:
    """Places a seat's three dots, in place of those before; several may lie on one theme, and some may stay in hand.

    In an anonymous room `edit_hash` stands for them instead of the seat; the same hash places them anew.
    """

    type: Literal["place_dots"] = "place_dots"
    seat: SeatId
    dot_1: ThemeId | None
    dot_2: ThemeId | None
    dot_3: ThemeId | None
    edit_hash: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TellPledge:
    """Says how one's own pledge goes, with a short story; also when the room is closed."""

    type: Literal["tell_pledge"] = "tell_pledge"
    pledge: PledgeId
    status: PledgeStatus
    story: str = ""
    edit_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkPledge:
    """Makes the private link of one's own pledge, in place of an earlier one; only the hash of its key is kept."""

    type: Literal["link_pledge"] = "link_pledge"
    pledge: PledgeId
    link_hash: str
    edit_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepPledge:
    """Has one's own pledge kept apart when the room is gone, until 30 days after `day` (`2027-01-31`), and links it.

    With `day=""` it is not kept apart any more; its link stays as it is.
    """

    type: Literal["keep_pledge"] = "keep_pledge"
    pledge: PledgeId
    link_hash: str
    day: str = ""
    edit_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TellByLink:
    """Says how a pledge goes, by its private link: nobody's member asks. The server gives it, never a socket."""

    type: Literal["tell_by_link"] = "tell_by_link"
    pledge: PledgeId
    link_key: str
    status: PledgeStatus
    story: str = ""
