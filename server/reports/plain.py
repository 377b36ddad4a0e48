"""A report as Markdown, CSV and JSON.

Rule 1: in Markdown what people wrote is only ever text: no link, picture or heading comes out of it.
Rule 2: CSV is safe to open in a spreadsheet: a cell that begins like a formula gets an apostrophe before it.
"""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Final

from server.reports.blocks import Block, Document, Grid, Heading, Items, Line, Run, Table, Text
from server.reports.facts import Facts

_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>#|~&$^])")
_LINE_START: Final = re.compile(r"^([-+=]|\d+(?=[.)]))", re.MULTILINE)
_FORMULA_STARTS: Final = tuple("=+-@\t\r\n\0＝＋－＠")
BOM: Final = "\ufeff"
"""Without it, a spreadsheet takes the file for one in an old alphabet."""


def plain(text: str) -> str:
    """Text that Markdown shows as it was typed, on further lines indented as part of a list item."""
    escaped = _SPECIAL.sub(r"\\\1", text)
    text = _LINE_START.sub(lambda start: f"{start[1]}\\" if start[1].isdigit() else f"\\{start[1]}", escaped)
    return re.sub(r"\n+", "\\\n  ", text)


def cell(value: str) -> str:
    """A text as it may stand in a cell of CSV."""
    return f"'{value}" if value.lstrip(" ").startswith(_FORMULA_STARTS) else value


def alone(written: str) -> str:
    """What was written after "I will", as it reads without it: with a capital, unless its first word has one within."""
    at = next((at for at, letter in enumerate(written) if letter.isalnum()), len(written))
    first, rest = written[at : at + 1], written[at + 1 :]
    return written[:at] + first.upper() + rest if first.islower() and not rest[:1].isupper() else written


def markdown(document: Document) -> str:
    """The document as Markdown: what people wrote is only ever text, and each picture is its words and its table."""
    doc = document
    head = (f"# {_flat(doc.title)}", "", _line(doc.above), "", _line(doc.below), "")
    return "\n".join((*head, *(line for block in doc.blocks for line in _block(block)))).rstrip() + "\n"


def table(grids: Iterable[Grid]) -> str:
    """All grids in one CSV sheet (RFC 4180), each under its own head, with the name of the grid before every row."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    grids = list(grids)
    wide = max(len(grid.head) for grid in grids)
    for grid in grids:
        for row in (grid.head, *grid.rows):
            cells = [cell(one) if isinstance(one, str) else one for one in (grid.name, *row)]
            writer.writerow([*cells, *[""] * (wide - len(row))])
    return BOM + out.getvalue()


def as_json(facts: Facts) -> str:
    """The facts themselves; of a photo all but its bytes."""
    told = asdict(facts)
    for photo in told["photos"]:
        del photo["content"]
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        yield f"{'#' * block.level} {_line(block.line)}"
    elif isinstance(block, Text):
        yield f"{'> ' if block.style == 'quote' else ''}{_line(block.line)}"
    elif isinstance(block, Items):
        yield from (f"- {_line(line)}" for line in block.lines)
    elif isinstance(block, Table):
        yield from (f"**{_flat(block.caption)}**", "")
        yield f"| {' | '.join(map(_flat, block.head))} |"
        yield f"|{'|'.join('---:' if nth in block.numbers else '---' for nth in range(len(block.head)))}|"
        yield from (f"| {' | '.join(map(_line, row))} |" for row in block.rows)
    else:
        yield f"*{_flat(block.alt)}*"
    yield ""


def _line(line: Line) -> str:
    return "".join(map(_run, line))


def _run(run: Run) -> str:
    text = _flat(run.text)
    bare = text.strip()
    return text.replace(bare, f"**{bare}**", 1) if run.look == "strong" and bare else text


def _flat(text: str) -> str:
    """A text as it was typed, in one line."""
    return " ".join(plain(line) for line in text.split("\n") if line.strip()) if "\n" in text else plain(text)
