"""A report as one CSV sheet (RFC 4180), safe to open in a spreadsheet: no cell is ever a formula.

Rule 1: a cell that begins like a formula, in ordinary or full-width signs, gets an apostrophe before it.
"""

import csv
import io
from collections.abc import Iterator
from typing import Final

from server.reports.report import CaptureLine, PledgeLine, Report

COLUMNS: Final = (
    "what", "whose", "table", "round", "card", "kind", "text", "because", "so", "whose_need", "theme",
    "who_with", "by_when", "help_needed", "hidden",
)  # fmt: skip
_FORMULA_STARTS: Final = tuple("=+-@\t\r\n\0＝＋－＠")
BOM: Final = "\ufeff"
"""Without it, a spreadsheet takes the file for one in an old alphabet."""


def cell(value: str) -> str:
    """A text as it may stand in a cell."""
    return f"'{value}" if value.lstrip(" ").startswith(_FORMULA_STARTS) else value


def sheet(report: Report) -> str:
    """The whole report, one row for each thing written down."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    for row in _rows(report):
        writer.writerow({column: cell(value) for column, value in row.items()})
    return BOM + out.getvalue()


def _rows(report: Report) -> Iterator[dict[str, str]]:
    yield {"what": "title", "whose": "room", "text": report.title}
    yield {"what": "purpose", "whose": "room", "text": report.purpose}
    for line in report.captures:
        yield _capture(line, "room")
    for theme in report.themes:
        yield {"what": "theme", "whose": "room", "text": theme.name}
    for pledge in report.pledges:
        yield _pledge(pledge, "room")
    for word in report.closing_words:
        yield {"what": "closing word", "whose": "room", "text": word}
    for scale in report.scales:
        counted = ", ".join(f"{value}: {count}" for value, count in enumerate(scale.answers, 1))
        yield {"what": "scale", "whose": "room", "kind": scale.moment, "text": scale.statement, "so": counted}
    for one in report.cards:
        counted = f"played: {one.played}, laid aside: {one.aside}"
        yield {"what": "card", "whose": "room", "card": one.id, "text": one.title, "so": counted}
        if one.written_here is not None:
            yield {"what": "card written here", "whose": "room", "card": one.id, "text": one.written_here}
    if report.own is not None:
        for line in report.own.captures:
            yield _capture(line, "mine")
        for pledge in report.own.pledges:
            yield _pledge(pledge, "mine")
        for text in report.own.texts:
            yield {"what": text.kind, "whose": "mine", "card": text.card or "", "text": text.text}


def _capture(line: CaptureLine, whose: str) -> dict[str, str]:
    return {
        "what": "capture",
        "whose": whose,
        "table": str(line.table),
        "round": "" if line.round is None else str(line.round),
        "card": line.card or "",
        "kind": line.kind,
        "text": line.noticed,
        "because": line.because,
        "so": line.so,
        "whose_need": line.whose_need or "",
        "theme": line.theme or "",
        "hidden": "yes" if line.hidden else "",
    }


def _pledge(line: PledgeLine, whose: str) -> dict[str, str]:
    return {
        "what": "pledge",
        "whose": whose,
        "table": str(line.table),
        "kind": "table" if line.for_table else "person",
        "text": line.i_will,
        "who_with": line.who_with,
        "by_when": line.by_when,
        "help_needed": line.help_needed,
    }
