"""The line a problem stands on, with a mark below the place.

Rule 1: what is shown of a line can draw nothing on a terminal, and is never longer than one row of it.
"""

import unicodedata
from typing import Final

_ROW: Final = 96
_BEFORE: Final = 60
_JOINERS: Final = frozenset("\u200c\u200d\u200e\u200f")


def excerpt(line: str, number: int, column: int) -> str:
    """Return two rows: the line with its number, and a caret below `column`; none below a text from right to left."""
    start = max(0, column - 1 - _BEFORE) if len(line) > _ROW else 0
    cut = line[start : start + _ROW]
    shown = "".join(one if one.isprintable() or one in _JOINERS else "\ufffd" for one in cut.replace("\t", " "))
    before = shown[: column - 1 - start]
    head, tail = "…" if start else "", "…" if start + _ROW < len(line) else ""
    rows = f"{number:5} | {head}{shown}{tail}".rstrip()
    if any(unicodedata.bidirectional(one) in ("R", "AL") for one in before):
        return rows
    return f"{rows}\n      | {' ' * (len(head) + sum(map(_width, before)))}^"


def _width(character: str) -> int:
    if unicodedata.combining(character) or character in _JOINERS:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
