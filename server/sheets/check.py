"""Checking run sheets for their authors: every problem of every file, and an exit code for scripts."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final, TextIO

from server.decks import check
from server.decks.library import read_bytes
from server.decks.problems import START, Problem
from server.decks.saying import quote
from server.decks.tell import Format
from server.sheets.read import SheetReport, read_sheet
from server.sheets.schema import RunSheet

_NAME: Final = "The file is named {}. Name it {}.yaml, so that people find it."

Read = tuple[RunSheet | None, tuple[Problem, ...]]


def read_file(path: Path, folder: Path | None = None) -> Read:
    """Return the run sheet of a file, if it can be used, and all that is to be said of it.

    With a `folder`, the file must really lie in it, links followed.
    """
    report = SheetReport(str(path))
    raw = read_bytes(path, report, folder)
    if raw is None:
        return None, report.problems()
    reading = read_sheet(raw, str(path))
    if reading.value is not None and reading.value.id != path.stem:
        report.warn(START, "id", _NAME.format(quote(path.name), reading.value.id))
    return reading.value, (*report.problems(), *reading.problems)


def run(paths: Sequence[Path], out: TextIO, form: Format = Format.text) -> int:
    """Print all problems of these files, and of the files in these folders; return 1 if there is an error, else 0."""
    return check.run(paths, out, form, one=lambda path: read_file(path)[1])
