"""Bytes to text, and which characters a deck may hold.

Rule 1: nothing that cannot be seen, or that makes what follows look like something else, goes past this file.
"""

import re
import unicodedata
from itertools import islice
from typing import Final

from server.decks.problems import BREAKS, START, Place, Report

MAX_BYTES: Final = 1 << 20
"""The largest deck file: 1 MiB."""

MAX_LINES: Final = 40_000
"""500 full cards have about 15,000. To part a megabyte of empty lines would keep every thread waiting."""

_OTHER_FILES: Final = {
    b"PK\x03\x04": "a file of a word processor, or a packed one",
    b"\xd0\xcf\x11\xe0": "a file of a word processor",
    b"{\\rtf": "a file of a word processor",
    b"%PDF": "a PDF",
    b"<!DOCTYPE": "a web page",
    b"<html": "a web page",
}
_SAVE = 'Save the file as UTF-8: look for "encoding" where your editor saves under a name.'
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
        report.error(
            START, "file", f"The file is larger than 1 MiB ({MAX_BYTES:,} bytes). Split it into several decks."
        )
        return None
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        report.error(START, "file", f"The file is saved as UTF-16. {_SAVE}")
        return None
    program = next((name for start, name in _OTHER_FILES.items() if raw.startswith(start)), None)
    if program:
        report.error(START, "file", f"This is {program}. A deck is plain text: save it as that, in UTF-8.")
        return None
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8")
        byte = f"{raw[error.start]:#04x}"
        report.error(
            place_at(before, len(before)), "file", f"This letter (the byte {byte}) is not saved as UTF-8. {_SAVE}"
        )
        return None
    text = text.removeprefix("\ufeff")
    if text.count("\n") + text.count("\r") > 2 * MAX_LINES or text.count("\n") > MAX_LINES:
        report.error(START, "file", f"There are more than {MAX_LINES:,} lines. Split the file into several decks.")
        return None
    found = list(islice(_FORBIDDEN.finditer(text), _MAX_SHOWN + 1))
    for match in found[:_MAX_SHOWN]:
        report.error(place_at(text, match.start()), "file", _unwanted(match.group()))
    if len(found) > _MAX_SHOWN:
        more = "There are more such characters from here on. Is this a text file? The rest was not read."
        report.error(place_at(text, found[_MAX_SHOWN].start()), "file", more)
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
            return f"More than {_MAX_HEAP} accents are heaped on one letter. Remove the extra ones."
    return None


def tidy(value: str) -> str:
    """Return text as it is kept: composed (NFC), tabs as spaces, no space at its ends."""
    return unicodedata.normalize("NFC", value).replace("\t", " ").strip()


def _unwanted(character: str) -> str:
    code = f"U+{ord(character):04X}"
    if _NEW_DIRECTION.match(character):
        return f"There is an invisible character here that turns the direction of writing ({code}). Remove it."
    if character == "\x00":
        return f"There is a NUL character here ({code}). Remove it."
    return f"There is an invisible control character here ({code}). Remove it."
