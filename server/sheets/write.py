"""A run sheet written as a file, which the checker accepts: for whoever puts one together in the browser."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from game.modes import Dealing
from game.run_sheet import Phase
from server.decks.comments import Comments
from server.decks.emit import emit
from server.decks.nodes import Entry, Fields, Items, Node, Text
from server.decks.problems import START
from server.decks.reference import MODELINE
from server.decks.shapes import FORMAT
from server.sheets.schema import UNWRITTEN, PhaseText, RunSheet

RUN_SHEET_SCHEMA: Final = "run-sheet.schema.json"
_NO_ID: Final = re.compile(r"[^a-z0-9]+")


def id_of(title: str) -> str:
    """Return an id made of a title: its letters a to z and digits, or `run-sheet` where it has none."""
    plain = unicodedata.normalize("NFKD", title).lower()
    return _NO_ID.sub("-", plain).strip("-")[:40].strip("-") or "run-sheet"


def sheet_of(title: str, language: str, phases: Sequence[Phase]) -> RunSheet:
    """Return the run sheet of these lines; what no file says is left out. Raises ValidationError."""
    lines = [_line(phase) for phase in phases if phase.kind not in UNWRITTEN]
    return RunSheet.model_validate(
        {"schema": FORMAT, "id": id_of(title), "title": title, "language": language, "phases": lines}
    )


def _line(phase: Phase) -> PhaseText:
    dealing = None if phase.dealing is Dealing.SPREAD else phase.dealing
    return PhaseText(kind=phase.kind.value, minutes=phase.minutes or None, mode=phase.mode, dealing=dealing)


def written(sheet: RunSheet) -> str:
    """Return the text of a run sheet file, in the one way in which decks are written, too."""
    values = sheet.model_dump(mode="json", by_alias=True, exclude_none=True, exclude_defaults=True)
    root = _tree(values)
    assert isinstance(root, Fields)
    return MODELINE.format(RUN_SHEET_SCHEMA) + emit(root, Comments())


def _tree(value: object) -> Node:
    match value:
        case dict():
            return Fields(START, False, {name: Entry(START, _tree(inner)) for name, inner in value.items()})
        case list() | tuple():
            return Items(START, False, [_tree(inner) for inner in value])
        case _:
            return Text(str(value), START, START, bare=False)
