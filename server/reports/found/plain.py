"""A report as Markdown, CSV and JSON."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict

from server.reports.found.blocks import Block, Document, Grid, Heading, Items, Line, Picture, Run, Table, Text
from server.reports.found.facts import Facts
from server.reports.markdown import plain
from server.reports.sheet import BOM, cell


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
    """The facts themselves."""
    return json.dumps(asdict(facts), ensure_ascii=False, indent=2) + "\n"


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
        yield f"*{_flat(_named(block))}*"
    yield ""


def _named(picture: Picture) -> str:
    return picture.alt


def _line(line: Line) -> str:
    return "".join(map(_run, line))


def _run(run: Run) -> str:
    text = _flat(run.text)
    bare = text.strip()
    return text.replace(bare, f"**{bare}**", 1) if run.look == "strong" and bare else text


def _flat(text: str) -> str:
    """A text as it was typed, in one line."""
    return " ".join(plain(line) for line in text.split("\n") if line.strip()) if "\n" in text else plain(text)
