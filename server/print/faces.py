"""Which letters the faces of prints have, read from the files themselves.

A print with a letter that no face has is refused. That is right for a deck, whose author can mend it, and wrong for
words of people that nobody may change: those are shown with a sign in its place.
"""

import functools
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_OF_TYPST: Final = ((0x20, 0x7E), (0xA0, 0xFF), (0x2010, 0x2027), (0x2030, 0x205E), (0x2190, 0x21FF), (0x25A0, 0x25FF))
"""Letters of the face inside typst that prints fall back to."""
_UNSEEN: Final = frozenset("\n\u00ad\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069\ufe0e\ufe0f")
"""Signs that need no shape."""


@functools.cache
def covered(folders: tuple[Path, ...]) -> frozenset[str]:
    """Every letter that some face in these folders has, or the one inside typst."""
    letters = {chr(one) for first, last in _OF_TYPST for one in range(first, last + 1)}
    for folder in folders:
        for file in sorted(folder.iterdir()):
            if file.suffix.lower() in (".ttf", ".otf"):
                letters.update(_letters(file.read_bytes()))
    return frozenset(letters) | _UNSEEN


def _letters(font: bytes) -> Iterator[str]:
    """The letters of a TrueType or OpenType face, by its tables of Unicode (formats 4 and 12)."""
    (tables,) = struct.unpack_from(">H", font, 4)
    for nth in range(tables):
        tag, _, start, _ = struct.unpack_from(">4sIII", font, 12 + 16 * nth)
        if tag == b"cmap":
            (count,) = struct.unpack_from(">H", font, start + 2)
            for part in range(count):
                (at,) = struct.unpack_from(">I", font, start + 4 + 8 * part + 4)
                yield from _subtable(font, start + at)


def _subtable(font: bytes, at: int) -> Iterator[str]:
    (kind,) = struct.unpack_from(">H", font, at)
    if kind == 12:
        (groups,) = struct.unpack_from(">I", font, at + 12)
        for nth in range(groups):
            first, last, _ = struct.unpack_from(">III", font, at + 16 + 12 * nth)
            yield from map(chr, range(first, last + 1))
    elif kind == 4:
        yield from _segments(font, at)


def _segments(font: bytes, at: int) -> Iterator[str]:
    (doubled,) = struct.unpack_from(">H", font, at + 6)
    count = doubled // 2
    ends = struct.unpack_from(f">{count}H", font, at + 14)
    starts = struct.unpack_from(f">{count}H", font, at + 16 + doubled)
    deltas = struct.unpack_from(f">{count}H", font, at + 16 + 2 * doubled)
    place = at + 16 + 3 * doubled
    offsets = struct.unpack_from(f">{count}H", font, place)
    for nth, (first, last) in enumerate(zip(starts, ends, strict=True)):
        for letter in range(first, min(last, 0xFFFE) + 1):
            glyph = letter
            if offsets[nth]:
                (glyph,) = struct.unpack_from(">H", font, place + 2 * nth + offsets[nth] + 2 * (letter - first))
            if glyph and (glyph + deltas[nth]) & 0xFFFF:
                yield chr(letter)
