"""Sentences of the checker: in English, and knowing by which code and with what they are said in other languages.

Rule 1: whatever is quoted from a file (names, keys, texts) passes through `quote` or `plain`, so that a hostile deck
can neither draw on a terminal nor flood a report.
"""

import re
from collections.abc import Iterable, Mapping
from functools import reduce
from pathlib import Path
from typing import Any, Final

from server.house_words import OTHERWISE, HouseWords

SAID: Final = HouseWords(Path(__file__).parent / "words")
_GAP: Final = re.compile(r"\{ \$(\w+) \}")
_QUOTED: Final = re.compile(r'"[^"]*"')
_MAX_QUOTED: Final = 60
_APART: Final = "\u2068{}\u2069"
"""Around what is written from left to right in a sentence that is not."""
_RIGHT_TO_LEFT: Final = frozenset({"ar"})


class Said(str):
    """An English sentence, or a part of one, with its code in the catalogues and what fills it."""

    code: str
    gaps: Mapping[str, object]

    def __reduce__(self) -> tuple[Any, ...]:
        return _made, (self.code, dict(self.gaps))


class Together(str):
    """Sentences one after the other, each of which is said by itself."""

    parts: tuple[str, ...]

    def __reduce__(self) -> tuple[Any, ...]:
        return both, self.parts


def said(code: str, /, **gaps: object) -> Said:
    """Return a sentence of the catalogue; what is `Said` itself is said in the same language."""
    return _made(code, gaps)


def _made(code: str, gaps: Mapping[str, object]) -> Said:
    sentence = Said(_filled(SAID.words(OTHERWISE)[code], gaps))
    sentence.code, sentence.gaps = code, gaps
    return sentence


def both(*sentences: str) -> str:
    """Return sentences one after the other; what is empty is left out."""
    parts = tuple(one for one in sentences if one)
    if len(parts) == 1:
        return parts[0]
    together = Together(" ".join(parts))
    together.parts = parts
    return together


def in_language(text: str, language: str) -> str:
    """Return a sentence of the checker in one of the languages of its catalogues; other text stays as it is."""
    if isinstance(text, Together):
        return " ".join(in_language(part, language) for part in text.parts)
    if language == OTHERWISE or not isinstance(text, Said):
        return str(text)
    gaps = {name: _turned(value, language) for name, value in text.gaps.items()}
    pattern = SAID.words(language)[text.code]
    if language not in _RIGHT_TO_LEFT:
        return _filled(pattern, gaps)
    return _filled(_QUOTED.sub(lambda quoted: _APART.format(quoted[0]), pattern), gaps)


def _turned(value: object, language: str) -> str:
    if isinstance(value, Said | Together):
        return in_language(value, language)
    return _APART.format(value) if language in _RIGHT_TO_LEFT else str(value)


def _filled(pattern: str, gaps: Mapping[str, object]) -> str:
    return _GAP.sub(lambda gap: str(gaps[gap[1]]), pattern)


def plain(text: str, limit: int = _MAX_QUOTED) -> str:
    """Return `text` on one line, cut to `limit` characters; what cannot be seen is spelled as an escape."""
    cut = text if len(text) <= limit else text[: limit - 1] + "…"
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape", "replace").decode("ascii")
        for character in cut
    )


def quote(text: str) -> str:
    """Return `text` in quotation marks, safe to print."""
    return f'"{plain(text)}"'


def listed(words: Iterable[str]) -> str:
    """Return words as people list them: `a, b or c`."""
    *first, last = [plain(word) for word in words]
    return said("one-of-last", first=in_row(first, "one-of-next"), last=last) if first else last


def in_row(parts: Iterable[str], joint: str) -> str:
    """Return parts one after the other, as `joint` says in each language."""
    return reduce(lambda first, second: said(joint, first=first, second=second), parts)
