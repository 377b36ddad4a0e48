"""What a member may ask. Chapter: words that stay theirs, and words of appreciation (RULES.md W, F)."""

from dataclasses import dataclass
from typing import Literal

from game.terms import CaptureId, KindWordId, PledgeId, SeatId, TableId


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepOutOfReport:
    """Takes one's own capture out of every report, or puts it back; it stays where it is in the room."""

    type: Literal["keep_out_of_report"] = "keep_out_of_report"
    capture: CaptureId
    out: bool
    edit_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RedactCapture:
    """A facilitator takes out of a capture, wherever they stand in it, words that slipped into it: a name, a number."""

    type: Literal["redact_capture"] = "redact_capture"
    capture: CaptureId
    slip: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RedactPledge:
    """A facilitator takes out of a pledge that the room may see, and of its stories, words that slipped into it."""

    type: Literal["redact_pledge"] = "redact_pledge"
    pledge: PledgeId
    slip: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RedactSentence:
    """A facilitator takes out of a table's sentence words that slipped into it."""

    type: Literal["redact_sentence"] = "redact_sentence"
    table: TableId
    slip: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EraseSeat:
    """Erases everything a seat has written, and its name: one's own, or on request by a facilitator."""

    type: Literal["erase_seat"] = "erase_seat"
    seat: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBackByKey:
    """Takes back the closing word and the answer to a scale that a device gave without a name, by the key it holds."""

    type: Literal["take_back_by_key"] = "take_back_by_key"
    edit_key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ForgetNames:
    """Erases every name and every word of appreciation of a closed room. The server asks it, a day after the close."""

    type: Literal["forget_names"] = "forget_names"


@dataclass(frozen=True, slots=True, kw_only=True)
class WelcomeKindWords:
    """Takes part in words of appreciation, or not: may write them, and is given those written to this seat."""

    type: Literal["welcome_kind_words"] = "welcome_kind_words"
    seat: SeatId
    welcome: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteKindWord:
    """Writes words of appreciation to one person at one's table; in a named room in place of the last to them."""

    type: Literal["write_kind_word"] = "write_kind_word"
    seat: SeatId
    to: SeatId
    kind_words: str
    edit_hash: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DropKindWord:
    """Takes back words of appreciation one wrote, or throws away some one was given; they are erased."""

    type: Literal["drop_kind_word"] = "drop_kind_word"
    word: KindWordId
    edit_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOutKindWords:
    """Gives everybody who takes part the words written to them, all at once; from then on none are written."""

    type: Literal["hand_out_kind_words"] = "hand_out_kind_words"
