"""What people type, made fit to be kept and shown: one policy, at the edge, for every text of every command.

Rule 1: signs that cannot be seen, or that make other signs look different, are taken out; nobody is scolded for them.
Rule 2: what a language needs stays: joiners inside words and emoji families, flags of nations, Han variants.
Rule 3: names and titles are one line; longer texts keep their lines, with at most two empty ones in a row.
Rule 4: cleaning twice changes nothing more, and markup is only ever text.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any, Final, TypeVar

import regex

from game.commands import Command
from game.errors import IllegalMove, Refusal
from game.words import BOUNDS

MAX_NAME_GRAPHEMES: Final = 32
MAX_NAME_BYTES: Final = 128
MARKS_IN_NAMES: Final = 2
MARKS_IN_TEXTS: Final = 4
MAX_BLANK_LINES: Final = 2

_WRITTEN_WITH_JOINERS = (
    r"[\p{Arab}\p{Syrc}\p{Nkoo}\p{Mong}\p{Mand}\p{Deva}\p{Beng}\p{Guru}\p{Gujr}\p{Orya}\p{Taml}\p{Telu}\p{Knda}\p{Mlym}"
    r"\p{Sinh}\p{Khmr}\p{Mymr}\p{Tibt}\p{Adlm}]"
)
_LINE_ENDS = regex.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACES = regex.compile(r"[\p{Zs}\t]+")
_BLANK_LINES = regex.compile(rf"\n{{{MAX_BLANK_LINES + 2},}}")
_AROUND_LINE_ENDS = regex.compile(r" *\n *")
_MARKS_ON_NOTHING = regex.compile(r"\A[\s\p{M}]+")
# Tag signs spell the flags of England, Scotland and Wales and mean nothing anywhere else.
_KEPT = (
    r"(?P<flag>\U0001F3F4[\U000E0030-\U000E0039\U000E0061-\U000E007A]{1,6}\U000E007F)"
    r"|(?P<han>\p{Han}[\U000E0100-\U000E01EF])"
)
_UNSEEN = regex.compile(
    _KEPT + r"|[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Cc}\p{Cs}\p{Co}\uFFF9-\uFFFB\u2800"
    r"--[\u200C\u200D\uFE0E\uFE0F\n]]",
    regex.VERSION1,
)
_STRAY_JOINER = regex.compile(
    r"(?<=\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)\u200D(?=\p{Extended_Pictographic})(*SKIP)(*FAIL)"
    rf"|(?<={_WRITTEN_WITH_JOINERS})[\u200C\u200D](?={_WRITTEN_WITH_JOINERS})(*SKIP)(*FAIL)"
    r"|(?<=\p{Emoji})[\uFE0E\uFE0F](*SKIP)(*FAIL)"
    r"|[\u200C\u200D\uFE0E\uFE0F]"
)
_BORROWED_MARK = r"[[\p{Mn}\p{Me}]&&[\p{Zinh}\p{Zyyy}]--[\uFE0E\uFE0F]]"


def _heap(most: int) -> regex.Pattern[str]:
    """Marks beyond `most` in a row: those any letter may wear, and twice as many of a script's own vowels and tones."""
    return regex.compile(
        rf"(?<={_BORROWED_MARK}{{{most}}}){_BORROWED_MARK}+|(?<=[\p{{Mn}}\p{{Me}}]{{{most * 2}}})[\p{{Mn}}\p{{Me}}]+",
        regex.VERSION1,
    )


_NAME_HEAP, _TEXT_HEAP = _heap(MARKS_IN_NAMES), _heap(MARKS_IN_TEXTS)
_GRAPHEME = regex.compile(r"\X")


def _kept(match: regex.Match[str]) -> str:
    return match.group() if match["flag"] or match["han"] else ""


def _once(text: str, heap: regex.Pattern[str]) -> str:
    text = _UNSEEN.sub(_kept, _LINE_ENDS.sub("\n", text.replace("\t", " ")))
    text = _STRAY_JOINER.sub("", unicodedata.normalize("NFC", text))
    text = _AROUND_LINE_ENDS.sub("\n", _SPACES.sub(" ", heap.sub("", text)))
    return _MARKS_ON_NOTHING.sub("", _BLANK_LINES.sub("\n" * (MAX_BLANK_LINES + 1), text)).rstrip()


def _clean(text: str, heap: regex.Pattern[str]) -> str:
    # Taking one sign out can join two others that belong together or that must go: repeat until nothing changes.
    while (again := _once(text, heap)) != text:
        text = again
    return text


def text(typed: str) -> str:
    """Clean a text of several lines. Never longer than what was typed, in letters; may come back empty."""
    return _clean(typed, _TEXT_HEAP)


def line(typed: str) -> str:
    """Clean a text of one line: line ends become spaces."""
    return _clean(_LINE_ENDS.sub(" ", typed).replace("\n", " "), _TEXT_HEAP)


def name(typed: str) -> str:
    """Clean a name: one line, at most two marks on a letter.

    Raises IllegalMove(WORDS_TOO_LONG, "name") over 32 graphemes or 128 bytes. Empty means: no name given.
    """
    if len(typed) <= MAX_NAME_GRAPHEMES and typed.isascii() and typed.isprintable():
        return " ".join(typed.split())
    made = _clean(_LINE_ENDS.sub(" ", typed).replace("\n", " "), _NAME_HEAP)
    if len(made.encode()) > MAX_NAME_BYTES or len(_GRAPHEME.findall(made)) > MAX_NAME_GRAPHEMES:
        raise IllegalMove(Refusal.WORDS_TOO_LONG, "name")
    return made


_NAMES = {"name", "facilitator", "told_by"}
_LINES = {
    "title", "theme", "term", "who_with", "by_when", "message", "statements", "sentence", "hypothesis", "topic",
    "said", "where", "call", "sites", "wording",
}  # fmt: skip
_CLEANERS: Final[dict[str, Callable[[str], str]]] = {
    **dict.fromkeys((*BOUNDS, "text", "slip"), text),
    **dict.fromkeys(_LINES, line),
    **dict.fromkeys(_NAMES, name),
}
WORD_FIELDS: Final = frozenset(_CLEANERS)
"""Fields of commands that hold what people type; every other field holds a choice, an id or a key."""

C = TypeVar("C", bound=Command)


def cleaned(command: C) -> C:
    """Give the command with all its words cleaned; the same object when nothing had to change.

    Raises IllegalMove(WORDS_TOO_LONG, "name") for a name that is too long; other lengths are the rules' to judge (W1).
    """
    changed: dict[str, Any] = {}
    for field in fields(command):
        cleaner = _CLEANERS.get(field.name)
        if cleaner is None:
            continue
        typed = getattr(command, field.name)
        made = cleaner(typed) if isinstance(typed, str) else tuple(cleaner(item) for item in typed)
        if made != typed:
            changed[field.name] = made
    return replace(command, **changed) if changed else command
