"""Which letters the faces of prints have, read from the files themselves.

A print with a letter that no face has is refused. That is right for a deck, whose author can mend it, and wrong for
words of people that nobody may change: those are shown with a sign in its place.
"""

import functools
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from unicodedata import category

_OF_TYPST: Final = (
    (0x20, 0x7E), (0xA0, 0xFF), (0x100, 0x4FF), (0x510, 0x513), (0x51A, 0x51D), (0x531, 0x5F4), (0x900, 0x97F),
    (0x10D0, 0x10FF), (0x1E00, 0x2040), (0x2042, 0x2042), (0x2044, 0x2052), (0x2054, 0x20C0), (0x2100, 0x211E),
    (0x2120, 0x2120), (0x2122, 0x2122), (0x2124, 0x2124), (0x2126, 0x2151), (0x2153, 0x2184), (0x2189, 0x2189),
    (0x2190, 0x23FF), (0x2460, 0x2606), (0x2609, 0x262F), (0x2638, 0x268B), (0x2690, 0x269C), (0x26A0, 0x26A7),
    (0x26AA, 0x26AF), (0x26B2, 0x26B2), (0x2701, 0x2704), (0x2706, 0x2709), (0x270C, 0x2714), (0x2717, 0x2726),
    (0x272A, 0x274B), (0x274D, 0x274D), (0x274F, 0x2752), (0x2756, 0x2756), (0x2758, 0x275E), (0x2761, 0x277F),
    (0x2794, 0x2794), (0x2798, 0x27AF), (0x27B1, 0x27BF), (0x2900, 0x2B73), (0x2B76, 0x2B95), (0x2B97, 0x2BFF),
    (0xFB00, 0xFB06),
)  # fmt: skip
"""Letters of the faces inside typst that prints fall back to, asked of typst 0.15.2 one by one."""
_UNSEEN: Final = frozenset("\n\u00ad\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069\ufe0e\ufe0f")
"""Signs that need no shape."""


@functools.cache
def covered(folders: tuple[Path, ...]) -> frozenset[str]:
    """Every letter that some face in these folders has, or the one inside typst."""
    asked = (chr(one) for first, last in _OF_TYPST for one in range(first, last + 1))
    letters = {letter for letter in asked if category(letter) != "Cn"}
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
