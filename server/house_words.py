"""The words that the house itself writes, on paper and in reports: one file a language, the same ids in each.

Lines of `id = text` with gaps like `{ $deck }`: the plain part of Fluent, translated as the client's are.
"""

import functools
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

OTHERWISE: Final = "en"
_LINE: Final = re.compile(r"^([a-z0-9-]+) = (.+)$", re.MULTILINE)


class HouseWords:
    """The catalogues of one folder, each read once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.words = functools.cache(self._words)

    def language(self, wanted: str) -> str:
        """The language in which the house speaks to a reader of `wanted`: their own where it can, else English."""
        code = wanted.replace("_", "-").partition("-")[0].lower()
        return code if (self.folder / f"{code}.ftl").is_file() else OTHERWISE

    def _words(self, language: str) -> Mapping[str, str]:
        """All words in one of the house's own languages, by id."""
        return dict(_LINE.findall((self.folder / f"{language}.ftl").read_text(encoding="utf-8")))
