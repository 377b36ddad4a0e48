"""A report as a sheet for the press, and its pictures as PNG. Loaded by the child that writes files alone.

Rule 1: a picture is drawn before: letters in an SVG would have to pass the check of PDF/UA, and joined ones do not.
Rule 2: a letter that no face has stands as a sign of its own, and the report says so: nobody's words stop the print.
"""

import base64
import re
import unicodedata
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from server.print import typeset
from server.print.drawings import drawings
from server.print.faces import covered
from server.reports.blocks import Block, Document, Heading, Items, Line, Photo, Picture, Run, Table, Text
from server.reports.ways import way

MISSING: Final = "▢"
_WIDE: Final = 760
_SHARP: Final = 160
"""Points an inch, of a picture that is then shown at three quarters of its size."""
_RIDERS: Final = re.compile("[\u200d\ufe0e\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]")
"""Signs that only change an emoji before them."""


def pdf(document: Document, fonts: Path | None) -> bytes:
    """The document as a PDF that passed PDF/UA-1. Raises: CannotPrint."""
    return typeset.pdf(sheet(document, fonts), fonts)


def drawn(picture: Picture, fonts: Path | None) -> bytes:
    """The picture as PNG, sharp enough for paper."""
    size = {"width": picture.width, "height": picture.height}
    svg = _Known(fonts).shown(picture.svg)
    return typeset.pictures({"template": "figure", "svg": svg, **size}, _SHARP, fonts)[0]


def sheet(document: Document, fonts: Path | None) -> typeset.Sheet:
    """The document as plain values for the template."""
    doc, known = document, _Known(fonts)
    blocks = [_block(one, doc, known) for one in doc.blocks]
    for one, after in pairwise(blocks):
        # A heading stays with what follows it, and so must what stands between it and a picture or a table.
        if one.get("style") == "note" and after["kind"] in ("picture", "table"):
            one["keep"] = True
    laid = {
        "above": _line(doc.above, doc, known),
        "title": _line((Run(doc.title, "said"),), doc, known),
        "below": _line(doc.below, doc, known),
    }
    if known.missed:
        note = Text((Run(doc.signs),), "note")
        blocks.append(_block(note, doc, known))
    return {
        "template": "report",
        "lang": doc.language,
        "dir": doc.dir,
        "house": {"lang": doc.language, "dir": doc.dir, "words": {}},
        "draw": drawings(()),
        "title": known.shown(doc.title),
        "mark": known.shown(doc.mark),
        "doc": {**laid, "blocks": blocks},
    }


class _Known:
    """The letters that can be shown."""

    def __init__(self, fonts: Path | None) -> None:
        self.fonts = fonts
        self.letters = covered((typeset.FONTS, *([fonts] if fonts else [])))
        self.missed = False

    def shown(self, text: str) -> str:
        if text.isascii():
            return text
        strange = set(text) - self.letters
        if not strange:
            return text
        text = _RIDERS.sub("", text)
        for letter in strange:
            plainer = unicodedata.normalize("NFKC", letter)
            known = set(plainer) <= self.letters
            self.missed |= not known and letter in text
            text = text.replace(letter, plainer if known else MISSING)
        return text


def _block(block: Block, doc: Document, known: _Known) -> dict[str, Any]:
    if isinstance(block, Heading):
        return {"kind": "heading", "level": block.level, "line": _line(block.line, doc, known)}
    if isinstance(block, Text):
        return {"kind": "text", "style": block.style, "line": _line(block.line, doc, known)}
    if isinstance(block, Items):
        return {"kind": "items", "lines": [_line(line, doc, known) for line in block.lines]}
    if isinstance(block, Picture):
        share = min(1.0, block.width / _WIDE)
        png = list(drawn(block, known.fonts))
        return {"kind": "picture", "png": png, "alt": block.alt, "share": share}
    if isinstance(block, Photo):
        # An SVG around it, since a sheet is JSON: typst reads base64 there, and keeps the JPEG as it is.
        size = f'width="{block.width}" height="{block.height}"'
        jpeg = base64.b64encode(block.content).decode()
        held = f'<image {size} href="data:image/jpeg;base64,{jpeg}"/>'
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{held}</svg>'
        return {"kind": "photo", "svg": svg, "alt": known.shown(block.alt), "tall": block.height > block.width}
    return {
        "kind": "table",
        "caption": block.caption,
        "head": block.head,
        "rows": [[_line(cell, doc, known) for cell in row] for row in block.rows],
        "numbers": block.numbers,
        "widths": _widths(block),
    }


def _widths(table: Table) -> list[int]:
    """Columns of figures are as wide as they need to be; the others share the rest by how much stands in them."""
    longest = [
        max((sum(len(run.text) for run in row[nth]) for row in table.rows), default=1) for nth in range(len(table.head))
    ]
    return [0 if nth in table.numbers or longest[nth] < 12 else min(longest[nth], 60) for nth in range(len(table.head))]


def _line(line: Line, doc: Document, known: _Known) -> list[list[str]]:
    return [_run(run, doc, known) for run in line]


def _run(run: Run, doc: Document, known: _Known) -> list[str]:
    own = way(run.text) if run.look == "said" else None
    look = "plain" if run.look == "said" else run.look
    return [known.shown(run.text), look, *([own] if own and own != doc.dir else [])]
