"""Every form a room's report can be taken home in: light ones made here, heavy ones as work for the press.

Rule 1: the same log, words and decks give the same bytes in every form.
"""

import pickle
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final, NamedTuple

from game.state import Room
from server.decks import PinnedDeck
from server.records import RoomPhoto
from server.reports import html, plain
from server.reports.counting import Counted
from server.reports.facts import Facts
from server.reports.grids import grids
from server.reports.html import Link
from server.reports.sections import document
from server.reports.telling import facts_of
from server.reports.words import voice


class Form(StrEnum):
    """What a report can be written as."""

    PAGE = "page"
    PDF = "pdf"
    WORD = "word"
    EXCEL = "excel"
    CSV = "csv"
    MARKDOWN = "markdown"
    JSON = "json"


HEAVY: Final = frozenset((Form.PDF, Form.WORD, Form.EXCEL))
"""Forms that are made in another process."""
ENDINGS: Final = {
    Form.PAGE: "html", Form.PDF: "pdf", Form.WORD: "docx", Form.EXCEL: "xlsx", Form.CSV: "csv", Form.MARKDOWN: "md",
    Form.JSON: "json",
}  # fmt: skip
_OFFICE: Final = "application/vnd.openxmlformats-officedocument."
MEDIA_TYPES: Final = {
    Form.PAGE: "text/html; charset=utf-8",
    Form.PDF: "application/pdf",
    Form.WORD: f"{_OFFICE}wordprocessingml.document",
    Form.EXCEL: f"{_OFFICE}spreadsheetml.sheet",
    Form.CSV: "text/csv; charset=utf-8",
    Form.MARKDOWN: "text/markdown; charset=utf-8",
    Form.JSON: "application/json",
}


class Written(NamedTuple):
    """A report in one form, or as `work` for the press where that form is heavy."""

    text: str
    work: bytes


def shown(
    room: Room, count: Counted, decks: Sequence[PinnedDeck], photos: Sequence[RoomPhoto], back: str, forms: str
) -> str:
    """The page as a server shows it, with a link `back` and one to each other form below the address `forms`."""
    told = document(facts_of(room, count, decks, "", photos))
    speak = voice(told.language)
    links = [Link(back, speak("back"), saves=False)]
    links += [Link(f"{forms}/{form}", speak(f"form-{form}"), saves=True) for form in Form]
    return html.page(told, links, speak("save-as"))


def written(
    room: Room,
    count: Counted,
    decks: Sequence[PinnedDeck],
    language: str,
    form: Form,
    photos: Sequence[RoomPhoto] = (),
) -> Written:
    """The report in a form. Takes a moment for a large room: call it in a thread."""
    return write(facts_of(room, count, decks, language, photos), form)


def write(facts: Facts, form: Form) -> Written:
    """These facts in a form."""
    if form is Form.JSON:
        return Written(plain.as_json(facts), b"")
    told = document(facts)
    if form is Form.PAGE:
        return Written(html.page(told), b"")
    if form is Form.MARKDOWN:
        return Written(plain.markdown(told), b"")
    sheets = tuple(one._replace(name=f"{told.mark} {one.name}".lstrip()) for one in grids(facts, voice(told.language)))
    if form is Form.CSV:
        return Written(plain.table(sheets), b"")
    # Only ever between this process and its own child; JSON would need a reader for every block.
    return Written("", pickle.dumps((form.value, told, sheets, facts.date)))


def whole(facts: Facts, form: Form, fonts: Path | None = None) -> bytes:
    """These facts in a form, all of it made in this process. Raises: CannotPrint."""
    made = write(facts, form)
    if not made.work:
        return made.text.encode()
    from server.reports import heavy

    name, told, sheets, date = pickle.loads(made.work)
    return heavy.made(name, told, sheets, date, fonts)
