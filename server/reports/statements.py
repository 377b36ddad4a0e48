"""Ready-made statements on working together, to rate before and after: in our own words, in the house's languages.

The six dimensions of co-production and ten principles of lived experience are what such groups look for in a service
and in a room; each is a sentence that somebody can agree with or not.
"""

from collections.abc import Mapping
from typing import Final, Literal

from server.reports.words import voice

SetName = Literal["dimensions", "principles"]
_MANY: Final[Mapping[SetName, int]] = {"dimensions": 6, "principles": 10}


def statements(language: str) -> dict[SetName, tuple[str, ...]]:
    """Every set for a reader of `language`, or in English."""
    speak = voice(language)
    return {name: tuple(speak(f"set-{name}-{nth}") for nth in range(1, many + 1)) for name, many in _MANY.items()}
