"""The words of the house in reports: one file for each language beside this one, the same ids in each.

As in `server.print.words`: lines of `id = text` with gaps like `{ $table }`, the plain part of Fluent. No text counts
anything within a sentence: figures stand beside their word, which is right in languages with six plurals.
"""

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from server.decks.languages import Direction, base, direction

FOLDER: Final = Path(__file__).parent / "words"
OTHERWISE: Final = "en"
_LINE: Final = re.compile(r"^([a-z0-9-]+) = (.+)$", re.MULTILINE)


def house_language(language: str) -> str:
    """The language in which the house speaks to a reader of `language`: their own where it can, else English."""
    return base(language) if (FOLDER / f"{base(language)}.ftl").is_file() else OTHERWISE


@functools.cache
def catalogue(language: str) -> Mapping[str, str]:
    """All words in one of the house's own languages, by id."""
    return dict(_LINE.findall((FOLDER / f"{language}.ftl").read_text(encoding="utf-8")))


@dataclass(frozen=True, slots=True)
class Voice:
    """Speaks for the house in one of its languages."""

    language: str

    @property
    def dir(self) -> Direction:
        """The direction it is written in."""
        return direction(self.language)

    def __call__(self, word: str, **gaps: object) -> str:
        """The words of an id, with its gaps filled. Raises KeyError for an unknown id."""
        text = catalogue(self.language)[word]
        for name, value in gaps.items():
            text = text.replace("{ $" + name + " }", str(value))
        return text


def voice(language: str) -> Voice:
    """The voice for a reader of `language`."""
    return Voice(house_language(language))
