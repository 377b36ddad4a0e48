"""A report as a document: blocks that every writer can write, and nothing that only one of them could.

Rule 1: words of the house and words of people are told apart in every line, so that a writer can keep directions apart.
Rule 2: a picture never stands alone: the table that says the same follows it.
"""

from dataclasses import dataclass
from typing import Literal, NamedTuple

Direction = Literal["ltr", "rtl"]

Look = Literal["plain", "strong", "quiet", "said"]


class Run(NamedTuple):
    """A stretch of a line. `said`: words of people or decks, in whatever language; all others are the house's own."""

    text: str
    look: Look = "plain"


Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 2 or 3; the title of the document is its level 1."""

    level: int
    line: Line
    anchor: str = ""
    kind: Literal["heading"] = "heading"


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph. `quote`: what somebody said, word for word; `note`: how to read what is near it; `lead`: what the
    list behind it is about."""

    line: Line
    style: Literal["plain", "lead", "note", "quote"] = "plain"
    kind: Literal["text"] = "text"


@dataclass(frozen=True, slots=True)
class Items:
    """A list without an order."""

    lines: tuple[Line, ...]
    kind: Literal["items"] = "items"


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a caption and a row of headings. `numbers`: columns of figures, from 0; the first heads its row."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Line, ...], ...]
    numbers: tuple[int, ...] = ()
    kind: Literal["table"] = "table"


@dataclass(frozen=True, slots=True)
class Picture:
    """An SVG without scripts, styles and references; `alt` says in a sentence what it shows."""

    svg: str
    alt: str
    width: int
    height: int
    kind: Literal["picture"] = "picture"


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo as JPEG; `alt` says what it shows."""

    content: bytes
    alt: str
    width: int
    height: int
    kind: Literal["photo"] = "photo"


Block = Heading | Text | Items | Table | Picture | Photo


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole report. `language` of the house's words; `above` and `below` stand with the title."""

    language: str
    dir: Direction
    title: str
    above: Line
    below: Line
    mark: str = ""
    """Said on each page."""
    contents: str
    signs: str
    """Said where a letter cannot be shown."""
    blocks: tuple[Block, ...]


Cell = str | int


class Grid(NamedTuple):
    """One sheet of a spreadsheet: its name, its head, its rows."""

    name: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def house(text: str, look: Look = "plain") -> Line:
    """A line of the house's own words."""
    return (Run(text, look),)


def said(text: str) -> Line:
    """A line of somebody's words."""
    return (Run(text, "said"),)
