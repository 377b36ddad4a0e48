"""The run sheets on disk as they are now, read again when a file has changed, without a restart.

Rule 1: while a file has an error that it had not before, its sheet stays as it last was, and `held` says why.
Rule 2: a sheet whose file is gone leaves the shelf. Rooms hold their own lines, so nothing changes for people in one.
"""

import asyncio
import threading
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Final

from server.decks import Held, Level, Problem
from server.decks.library import SUFFIXES
from server.decks.problems import START
from server.decks.saying import quote
from server.decks.shelf import errors_of, stamps
from server.sheets.check import read_file
from server.sheets.read import SheetReport
from server.sheets.schema import RunSheet

FOLDER: Final = "run-sheets"
"""Where run sheets lie in a folder of decks."""

MAX_FILES: Final = 200
_MANY: Final = f"There are more than {MAX_FILES} run sheets here; the rest was not read. Take out what nobody uses."
_TAKEN: Final = "The id {} is taken by {}. Choose another, or remove one."


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A run sheet with its file. `held`: why it stands here as it was before."""

    sheet: RunSheet
    file: Path
    held: Held | None = None


@dataclass(frozen=True, slots=True)
class Sheets:
    """The run sheets that can be used, by id in the order of folders and files, and all problems found."""

    sheets: Mapping[str, Sheet] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that keep a sheet off the shelf."""
        return tuple(problem for problem in self.problems if problem.level is Level.error)

    @property
    def held(self) -> Mapping[str, Held]:
        """Why sheets stand here as they were before, by id."""
        return {id_: one.held for id_, one in self.sheets.items() if one.held is not None}


class SheetShelf:
    """The run sheets beside some folders of decks. One reading serves all who ask meanwhile."""

    def __init__(self, folders: Iterable[Path]) -> None:
        """`folders` of decks; of two sheets with one id the first folder's is kept."""
        self.folders = tuple(folder / FOLDER for folder in folders)
        self._seen: object = None
        self._sheets = Sheets()
        self._alone = threading.Lock()

    async def now(self) -> Sheets:
        """The sheets as the files are now."""
        return await asyncio.to_thread(self.read)

    def read(self) -> Sheets:
        """The sheets as the files are now; call it in a thread."""
        with self._alone:
            seen = [stamp for folder in self.folders for stamp in stamps(folder)]
            if seen != self._seen:
                self._sheets, self._seen = _read(self.folders, self._sheets), seen
            return self._sheets


def _read(folders: Iterable[Path], before: Sheets) -> Sheets:
    sheets: dict[str, Sheet] = {}
    problems: list[Problem] = []
    earlier = {one.file: one.sheet for one in before.sheets.values()}
    for file, folder in _files(folders, problems):
        sheet, found = read_file(file, folder)
        problems += found
        held = errors_of(file, found)
        sheet = earlier.get(file) if held else sheet
        if sheet is None:
            continue
        if sheet.id in sheets:
            report = SheetReport(str(file))
            report.error(START, "id", _TAKEN.format(quote(sheet.id), quote(sheets[sheet.id].file.name)))
            problems += report.problems()
            continue
        sheets[sheet.id] = Sheet(sheet=sheet, file=file, held=held)
    return Sheets(MappingProxyType(sheets), tuple(problems))


def _files(folders: Iterable[Path], problems: list[Problem]) -> Iterator[tuple[Path, Path]]:
    for folder in folders:
        try:
            listed = sorted(one for one in folder.iterdir() if one.suffix in SUFFIXES and one.name[0] != ".")
        except OSError:
            continue  # a folder of decks need not have run sheets
        if len(listed) > MAX_FILES:
            report = SheetReport(str(folder))
            report.error(START, "folder", _MANY)
            problems += report.problems()
        yield from ((file, folder) for file in listed[:MAX_FILES])
