"""The words that the house itself prints: one file for each language beside this one, the same ids in each.

Lines of `id = text` with gaps like `{ $deck }`: the plain part of Fluent, translated as the client's are.
"""

import functools
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from server.decks.languages import base

FOLDER: Final = Path(__file__).parent / "words"
OTHERWISE: Final = "en"
_LINE: Final = re.compile(r"^([a-z-]+) = (.+)$", re.MULTILINE)


def house_language(language: str) -> str:
    """The language in which the house speaks to a reader of `language`: their own where it can, else English."""
    return base(language) if (FOLDER / f"{base(language)}.ftl").is_file() else OTHERWISE


@functools.cache
def words(language: str) -> Mapping[str, str]:
    """All words in one of the house's own languages, by id; gaps are filled by the templates."""
    return dict(_LINE.findall((FOLDER / f"{language}.ftl").read_text(encoding="utf-8")))
