"""The words of the house in reports: one file for each language beside this one, the same ids in each.

No text counts anything within a sentence: figures stand beside their word, as languages with six plurals need.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from server.decks.languages import Direction, direction
from server.house_words import HouseWords

REPORTED: Final = HouseWords(Path(__file__).parent / "words")


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
        text = REPORTED.words(self.language)[word]
        for name, value in gaps.items():
            text = text.replace("{ $" + name + " }", str(value))
        return text


def voice(language: str) -> Voice:
    """The voice for a reader of `language`."""
    return Voice(REPORTED.language(language))
