"""Bytes to text, and which characters a deck may hold.

Rule 1: nothing that cannot be seen, or that makes what follows look like something else, goes past this file.
"""

import re
import unicodedata
from itertools import islice
from typing import Final

from server.decks.problems import BREAKS, START, Place, Report
from server.decks.saying import both, said

MAX_BYTES: Final = 1 << 20
"""The largest deck file: 1 MiB."""

MAX_LINES: Final = 40_000
"""500 full cards have about 15,000. To part a megabyte of empty lines would keep every thread waiting."""

_OTHER_FILES: Final = {
    b"PK\x03\x04": "kind-word-or-packed",
    b"\xd0\xcf\x11\xe0": "kind-word",
    b"{\\rtf": "kind-word",
    b"%PDF": "kind-pdf",
    b"<!DOCTYPE": "kind-web-page",
    b"<html": "kind-web-page",
}
_MAX_SHOWN = 20
_MAX_HEAP = 6

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
_NEW_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")


def decode(raw: bytes, report: Report) -> str | None:
    """Return the text of a file, or nothing when it is too large or no UTF-8.

    Forbidden characters are reported and replaced one for one, so that all places stay true and reading can go on.
    """
    if len(raw) > MAX_BYTES:
        report.error(START, "file", said("file-too-large", bytes=f"{MAX_BYTES:,}"))
        return None
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        report.error(START, "file", both(said("file-is-utf-16"), said("save-as-utf-8")))
        return None
    program = next((name for start, name in _OTHER_FILES.items() if raw.startswith(start)), None)
    if program:
        report.error(START, "file", said("file-of-other-kind", what=said(program)))
        return None
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8")
        byte = f"{raw[error.start]:#04x}"
        message = both(said("letter-not-utf-8", byte=byte), said("save-as-utf-8"))
        report.error(place_at(before, len(before)), "file", message)
        return None
    text = text.removeprefix("\ufeff")
    if text.count("\n") + text.count("\r") > 2 * MAX_LINES or text.count("\n") > MAX_LINES:
        report.error(START, "file", said("too-many-lines", most=f"{MAX_LINES:,}"))
        return None
    found = list(islice(_FORBIDDEN.finditer(text), _MAX_SHOWN + 1))
    for match in found[:_MAX_SHOWN]:
        report.error(place_at(text, match.start()), "file", _unwanted(match.group()))
    if len(found) > _MAX_SHOWN:
        report.error(place_at(text, found[_MAX_SHOWN].start()), "file", said("more-such-characters"))
        return None
    return _FORBIDDEN.sub("\ufffd", text)


def place_at(text: str, index: int) -> Place:
    """Return the place of the character at `index` of `text`."""
    line, start = 1, 0
    for match in BREAKS.finditer(text, 0, index):
        line, start = line + 1, match.end()
    return Place(line, index - start + 1)


def lines_of(text: str) -> list[str]:
    """Return the lines of `text` as an editor counts them."""
    return BREAKS.split(text) if "\r" in text else text.split("\n")


def objection(value: str) -> str | None:
    """Return why a value, read and unescaped, may not be in a deck, or nothing when it may."""
    if value.isascii() and value.isprintable():
        return None
    match = _FORBIDDEN.search(value)
    if match:
        return _unwanted(match.group())
    run = 0
    for character in value:
        run = run + 1 if unicodedata.combining(character) else 0
        if run > _MAX_HEAP:
            return said("heaped-accents", most=_MAX_HEAP)
    return None


def tidy(value: str) -> str:
    """Return text as it is kept: composed (NFC), tabs as spaces, no space at its ends."""
    return unicodedata.normalize("NFC", value).replace("\t", " ").strip()


def _unwanted(character: str) -> str:
    code = f"U+{ord(character):04X}"
    if _NEW_DIRECTION.match(character):
        return said("turning-character", code=code)
    return said("nul-character" if character == "\x00" else "control-character", code=code)
