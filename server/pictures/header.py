"""What a file says it is, read from its first bytes without decoding anything.

Rule 1: a size is believed only to refuse it: what is decoded is measured again.
Rule 2: every refusal says what to do.
"""

import re
import struct
from dataclasses import dataclass
from typing import Final, Literal

from server.pictures.bounds import LONGEST, MAX_BYTES, MAX_PIXELS

Why = Literal["empty", "heavy", "wide", "drawing", "other", "moving", "broken", "slow"]
"""Why a file is not taken, for programs."""

_SAVE_AS: Final = "Save it as JPEG, PNG or WebP, then add that."
_SMALLER: Final = f"Save it smaller: {LONGEST} points on its longer side are enough."
_OTHERS: Final = {b"GIF8": "GIF", b"BM": "BMP", b"II*\0": "TIFF", b"MM\0*": "TIFF", b"%PDF": "PDF"}
_MAX_CHUNKS: Final = 20_000
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_FILL: Final = re.compile(rb"\xff+")
_SIZES: Final = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""JPEG markers that begin a frame, and so tell its size."""


class NoPicture(Exception):
    """A file that is not taken; the message says why, and what to do."""

    def __init__(self, why: Why, message: str, said: str = "", **gaps: object) -> None:
        """`why`: for programs. `said` and `gaps`: which of the checker's sentences this is, and what fills it."""
        super().__init__(message)
        self.why, self.said, self.gaps = why, said, gaps


def cut_off() -> NoPicture:
    """What is said of a file that ends too early."""
    return NoPicture(
        "broken", "The picture breaks off before its end. Copy or save it again, then add that.", "cut-off"
    )


def unreadable() -> NoPicture:
    """What is said of a file that no decoder can make anything of."""
    return NoPicture("broken", f"The picture cannot be read. {_SAVE_AS.replace('it', 'it again', 1)}", "unreadable")


def moving() -> NoPicture:
    """What is said of a picture with several frames."""
    return NoPicture(
        "moving",
        "This picture moves, which can make people ill. Save one still picture of it, then add that.",
        "moving",
    )


def too_slow() -> NoPicture:
    """What is said of a picture that took too long."""
    return NoPicture(
        "slow", "The picture took too long to read. Save it again as a smaller JPEG, then add that.", "slow"
    )


@dataclass(frozen=True, slots=True)
class Header:
    """`kind` as Pillow names it: JPEG, PNG or WEBP."""

    kind: str
    width: int
    height: int


def look(raw: bytes) -> Header:
    """Return what a file says it is. Raises NoPicture, also for one that is too large, moves, or breaks off."""
    if not raw:
        raise NoPicture("empty", "The file is empty. Choose another, or save the picture again.", "empty")
    if len(raw) > MAX_BYTES:
        raise too_heavy(len(raw))
    try:
        header = _header(raw)
    except (struct.error, IndexError):
        raise cut_off() from None
    if header.width * header.height > MAX_PIXELS:
        raise too_wide(header.width, header.height)
    if not (header.width and header.height):
        raise unreadable()
    return header


def too_heavy(size: int) -> NoPicture:
    """What is said of a file that has too many bytes."""
    has, most = f"{size / (1 << 20):.1f}", MAX_BYTES >> 20
    message = f"The picture has {has} MB; at most {most} fit. {_SMALLER}"
    return NoPicture("heavy", message, "heavy", size=has, most=most, longest=LONGEST)


def too_wide(width: int, height: int) -> NoPicture:
    """What is said of a picture that has too many points."""
    most = MAX_PIXELS // 1_000_000
    message = f"The picture says that it has {width} × {height} points; at most {most} million fit. {_SMALLER}"
    return NoPicture("wide", message, "wide", width=width, height=height, most=most, longest=LONGEST)


def _header(raw: bytes) -> Header:
    if raw.startswith(b"\xff\xd8\xff"):
        return _jpeg(raw)
    if raw.startswith(_PNG):
        return _png(raw)
    if raw.startswith(b"RIFF") and raw[8:12] == b"WEBP":
        return _webp(raw)
    raise _what_else(raw)


def _what_else(raw: bytes) -> NoPicture:
    if raw[4:8] == b"ftyp":
        return NoPicture("other", f"This is a photo in a form that many phones cannot show. {_SAVE_AS}", "other-form")
    for begins, name in _OTHERS.items():
        if raw.startswith(begins):
            return NoPicture("other", f"This is a {name}. {_SAVE_AS}", "is-a", form=name)
    if b"<svg" in raw[:4096].lower():
        return NoPicture(
            "drawing", "This is a drawing in SVG, which can hold a program. Save it as PNG, then add that.", "drawing"
        )
    return NoPicture("other", f"This is no picture that can be shown. {_SAVE_AS}", "none")


def _jpeg(raw: bytes) -> Header:
    place, header = 2, None
    for _ in range(_MAX_CHUNKS):
        fill = _FILL.match(raw, place)
        if fill is None:
            raise unreadable() if place < len(raw) else cut_off()
        place = fill.end() - 1
        marker, (length,) = raw[place + 1], struct.unpack_from(">H", raw, place + 2)
        if marker in _SIZES:
            height, width = struct.unpack_from(">HH", raw, place + 5)
            header = Header("JPEG", width, height)
        elif marker == 0xDA:
            break
        place += 2 + length
    if header is None:
        raise unreadable()
    if raw.rfind(b"\xff\xd9", place) < 0:
        raise cut_off()
    return header


def _png(raw: bytes) -> Header:
    header = Header("PNG", *struct.unpack_from(">II", raw, 16))
    place = len(_PNG)
    for _ in range(_MAX_CHUNKS):
        length, name = struct.unpack_from(">I4s", raw, place)
        if name == b"acTL":
            raise moving()
        place += 12 + length
        if place > len(raw):
            raise cut_off()
        if name == b"IEND":
            return header
    raise unreadable()


def _webp(raw: bytes) -> Header:
    (size,) = struct.unpack_from("<I", raw, 4)
    if size + 8 > len(raw):
        raise cut_off()
    kind = raw[12:16]
    if kind == b"VP8X":
        if raw[20] & 2:
            raise moving()
        return Header("WEBP", 1 + int.from_bytes(raw[24:27], "little"), 1 + int.from_bytes(raw[27:30], "little"))
    if kind == b"VP8L":
        (bits,) = struct.unpack_from("<I", raw, 21)
        return Header("WEBP", 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF))
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", raw, 26)
        return Header("WEBP", width & 0x3FFF, height & 0x3FFF)
    raise unreadable()
