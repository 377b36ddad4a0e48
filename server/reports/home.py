"""What people take home from a room, as Markdown, CSV or JSON.

Rule 1: a report is made from the view of the member who asks, so it holds nothing that was not on their screen.
Rule 2: no names, whatever the room's naming; words somebody wrote are told as the room's, or as one's own.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Final

from game.state import Room
from game.terms import MemberId
from server.decks import PinnedDeck
from server.reports.deck_file import FILE_NAME, MEDIA_TYPE, deck_file
from server.reports.gather import gather
from server.reports.markdown import markdown
from server.reports.report import Report
from server.reports.sheet import sheet


class Format(StrEnum):
    """What a report can be written as."""

    MARKDOWN = "markdown"
    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A file to take home; `name` has only letters, digits, hyphens and a dot."""

    name: str
    media_type: str
    content: bytes


_ENDINGS: Final = {Format.MARKDOWN: "md", Format.CSV: "csv", Format.JSON: "json"}
MEDIA_TYPES: Final = {
    Format.MARKDOWN: "text/markdown; charset=utf-8",
    Format.CSV: "text/csv; charset=utf-8; header=present",
    Format.JSON: "application/json",
}


def export(room: Room, decks: Sequence[PinnedDeck], member: MemberId, wanted: Format) -> Made:
    """Write what `member` may take home. Takes a moment for a large room: call it in a thread."""
    report = gather(room, decks, member)
    return Made(
        name=f"{'rehearsal' if report.rehearsal else 'shoebox'}-{room.hall.code.lower()}.{_ENDINGS[wanted]}",
        media_type=MEDIA_TYPES[wanted],
        content=_write(report, wanted).encode(),
    )


def _write(report: Report, wanted: Format) -> str:
    if wanted is Format.MARKDOWN:
        return markdown(report)
    if wanted is Format.CSV:
        return sheet(report)
    return json.dumps(asdict(report), ensure_ascii=False, indent=2) + "\n"


__all__ = ["FILE_NAME", "MEDIA_TYPE", "MEDIA_TYPES", "Format", "Made", "Report", "deck_file", "export"]
