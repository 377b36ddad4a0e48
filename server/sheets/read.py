"""One run sheet file: bytes in, a sheet and all its problems out. The reader is that of decks, with its bounds.

Rule 1: any bytes give an answer; nothing is raised for what a file holds.
"""

import re
from typing import Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from server.decks.characters import decode
from server.decks.explain import explain
from server.decks.load import load
from server.decks.marks import Path, name_place, value_at, where
from server.decks.nodes import Fields, Items, Node, Text
from server.decks.problems import START, Level, Place, Report
from server.decks.read import Reading, plain_of
from server.decks.saying import listed, quote
from server.decks.versions import is_newer
from server.sheets import rules
from server.sheets.schema import MOST_LINES, UNWRITTEN, InAnotherLanguage, PhaseText, RunSheet

MAX_BYTES: Final = 64 * 1024
"""The longest sheet anybody needs is a page; this is the largest body that the server takes."""

_LARGE: Final = "The file is larger than 64 KiB. A run sheet is a page of text: take out what is none."
_EMPTY: Final = "Nothing is written here. Begin with the small run sheet in docs/run-sheets.md."
_NO_FIELDS: Final = 'The file is {}. A run sheet begins with lines like "schema: 1", "id: …" and "title: …".'
_UNWRITTEN: Final = "Every run sheet has its {} where it belongs, without being told. Remove this line."
_NO_KIND: Final = '"kind" is missing. Add "kind: " and what the room does, as in "kind: welcome".'
_NO_PHASES: Final = (
    '"phases" is missing. Add a line "phases:" and below it, indented, one line after another, each beginning with '
    '"- kind: ".'
)
_NO_LINE: Final = (
    'A line has fields. Write them one below the other, as in "- kind: welcome" and below it "minutes: 10".'
)
_NO_LINES: Final = f"There are no lines. Write 1 to {MOST_LINES}, each beginning with a dash."
_NO_CODE: Final = "{} is not a language code. Write a code like en, en-GB or ar."
_NO_TITLE: Final = 'Fields belong here. Write "title: " and what it is called, on a line below the code, indented.'
_MINUTES: Final = "{} minutes cannot be. Write a whole number from 1 to 240."
_DECK: Final = re.compile(r"\bdeck(s?)\b(?!\.md)")


class SheetReport(Report):
    """The report on a run sheet: what the shared reader says of decks it says of run sheets."""

    def _add(self, level: Level, place: Place, where: str, message: str) -> None:
        about = message.replace("docs/decks.md", "docs/run-sheets.md")
        super()._add(level, place, where, _DECK.sub(r"run sheet\1", about))


def read_sheet(raw: bytes, file: str) -> Reading[RunSheet]:
    """Read a run sheet; `file` is only a name for the report."""
    report = SheetReport(file)
    root = _tree(raw, report)
    sheet = None
    if isinstance(root, Fields) and not is_newer(root, report):
        sheet = _fit(root, report)
        rules.check(root, report)
    return Reading(None if report.broken else sheet, report.problems())


def _tree(raw: bytes, report: Report) -> Node | None:
    if len(raw) > MAX_BYTES:
        report.error(START, "file", _LARGE)
        return None
    text = decode(raw, report)
    if text is None:
        return None
    if all(not line.strip() or line.lstrip().startswith("#") for line in text.splitlines()):
        report.error(START, "file", _EMPTY)
        return None
    report.text = text
    root = load(text, report)
    if root is not None and not isinstance(root, Fields):
        report.error(root.place, "file", _NO_FIELDS.format("a list" if isinstance(root, Items) else "a text"))
    return root


def _fit(root: Fields, report: Report) -> RunSheet | None:
    try:
        return RunSheet.model_validate(plain_of(root))
    except ValidationError as errors:
        for error in errors.errors(include_url=False):
            _explain(error, root, report)
        return None


def _explain(error: ErrorDetails, root: Node, report: Report) -> None:
    """Say what the schema found: where a run sheet has words of its own in those, of all else as decks do."""
    path = tuple(error["loc"])
    if path[-1] == "[key]":
        path = path[:-1]
        report.error(name_place(root, path), where(root, path), _NO_CODE.format(quote(str(path[-1]))))
        return
    node, place, _ = value_at(root, path)
    if error["type"] == "extra_forbidden":
        report.error(name_place(root, path), where(root, path), _strange(path, report))
        return
    own = _of_phases(error["type"], path, node) if path[0] == "phases" else None
    if path[0] == "translations" and error["type"] == "model_type":
        own = _NO_TITLE
    if own is None:
        explain(error, root, RunSheet, report)
    elif own:
        report.error(place, where(root, path), own)


def _strange(path: Path, report: Report) -> str:
    group = RunSheet if len(path) == 1 else PhaseText if path[0] == "phases" else InAnotherLanguage
    known = [info.alias or name for name, info in group.model_fields.items()]
    name = str(path[-1])
    meant = report.did_you_mean(name, known).strip() or f"Here can stand {listed(known)}."
    return f"{quote(name)} is not a field that can stand here. {meant}"


def _of_phases(kind: str, path: Path, node: Node) -> str | None:
    """What is said of the lines; None: nothing of their own, empty: that it is said elsewhere."""
    empty = isinstance(node, Text) and node.empty
    if len(path) == 1:
        return _of_all(kind, node, empty=empty)
    if len(path) == 2 and kind == "model_type":
        return _NO_LINE
    if path[-1] == "kind" and kind == "missing":
        return _NO_KIND
    if empty or not isinstance(node, Text):
        return None
    if path[-1] == "kind" and node.value in UNWRITTEN:
        return _UNWRITTEN.format("lobby" if node.value == "lobby" else "end")
    return _MINUTES.format(quote(node.value)) if path[-1] == "minutes" else None


def _of_all(kind: str, node: Node, *, empty: bool) -> str | None:
    if kind == "missing":
        return _NO_PHASES
    if kind == "too_short" and isinstance(node, Items) and node.items:
        return ""  # each is wrong by itself, and the schema counts only right ones
    return _NO_LINES if kind == "too_short" or empty else None
