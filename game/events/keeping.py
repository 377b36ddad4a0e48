"""What happened. Chapter: words that stay theirs, and words of appreciation."""

from dataclasses import dataclass
from typing import Literal

from game.terms import CaptureId, KindWordId, PledgeId, SeatId, TableId
from game.words import Words, WordsId


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureKeptOut:
    """A capture stays out of every report, or comes into it again."""

    type: Literal["capture_kept_out"] = "capture_kept_out"
    capture: CaptureId
    out: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureRedacted:
    """A facilitator took something out of a capture; the words that held it are replaced."""

    type: Literal["capture_redacted"] = "capture_redacted"
    capture: CaptureId
    noticed: Words
    because: Words | None
    so: Words | None
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeRedacted:
    """A facilitator took something out of a pledge; the words that held it are replaced. `stories`: as many as told."""

    type: Literal["pledge_redacted"] = "pledge_redacted"
    pledge: PledgeId
    i_will: Words
    who_with: Words | None
    by_when: Words | None
    help_needed: Words | None
    stories: tuple[Words | None, ...]
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceRedacted:
    """A facilitator took something out of a table's sentence. Where it was let through, it stays so."""

    type: Literal["sentence_redacted"] = "sentence_redacted"
    table: TableId
    sentence: Words
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatErased:
    """Everything that carries a seat's name is gone, and the name."""

    type: Literal["seat_erased"] = "seat_erased"
    seat: SeatId
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBackByKey:
    """A closing word, or answers, that were given without a name are gone. `who`: the edit hash that stood for it."""

    type: Literal["taken_back_by_key"] = "taken_back_by_key"
    who: str
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesForgotten:
    """Nobody in the room has a name any more, and no word of appreciation is left."""

    type: Literal["names_forgotten"] = "names_forgotten"
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KindWordsWelcomed:
    """A seat takes part in words of appreciation, or not."""

    type: Literal["kind_words_welcomed"] = "kind_words_welcomed"
    seat: SeatId
    welcome: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KindWordWritten:
    """Words of appreciation wait for one seat. `by` None: written without a name, and `edit_hash` stands for it.

    `instead`: those they replace.
    """

    type: Literal["kind_word_written"] = "kind_word_written"
    word: KindWordId
    to: SeatId
    text: Words
    by: SeatId | None
    edit_hash: str | None
    instead: KindWordId | None = None
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KindWordDropped:
    """Words of appreciation were taken back, or thrown away."""

    type: Literal["kind_word_dropped"] = "kind_word_dropped"
    word: KindWordId
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KindWordsHandedOut:
    """Everybody who takes part has been given what was written to them."""

    type: Literal["kind_words_handed_out"] = "kind_words_handed_out"
