"""The decks of some folders. A broken one never keeps the others off the shelf; its problems stay readable.

Rule 1: names are only data: a file is found by listing its folder, never by a name from elsewhere.
Rule 2: only ordinary files that really lie in the folder are read; a link that leads out is reported, not followed.
Call it in a thread: it reads and parses.
"""

import os
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from server.decks.beside import Beside
from server.decks.characters import MAX_BYTES
from server.decks.languages import is_language, usual_form
from server.decks.overlay import Overlay
from server.decks.pinned import KeptPicture, PinnedDeck, pin
from server.decks.problems import START, Level, Problem, Report
from server.decks.read import read_deck, read_overlay
from server.decks.saying import both, plain, quote, said
from server.decks.schema import Deck

SUFFIXES = (".yaml", ".yml")
MAX_FILES = 1000
"""Deck files in one folder; the rest is left unread and said so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Why a deck stands on the shelf as it was before: its `file` was changed and has errors, the first on `line`."""

    file: str
    errors: int
    line: int


@dataclass(frozen=True, slots=True)
class Shelf:
    """The decks that can be played, by id, and the problems found on the way, folder by folder and file by file.

    `places` are their files; `held` names those that stand here as they were before their file was broken.
    `pictures` are what is kept of their pictures, by hash.
    What `shoebox deck check` advises beside them (`advice`) is not looked for.
    """

    decks: Mapping[str, PinnedDeck]
    problems: tuple[Problem, ...]
    places: Mapping[str, Path]
    held: Mapping[str, Held] = field(default_factory=dict)
    pictures: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that keep a deck or a translation off the shelf."""
        return tuple(problem for problem in self.problems if problem.level is Level.error)


def library(folders: Iterable[Path], beside: Beside | None = None) -> Shelf:
    """Read all decks of these folders, not of folders inside them; of two decks with one id the first is kept, or in
    one folder the one whose file is named for it.

    `beside` remembers pictures from one reading to the next.
    """
    beside = beside or Beside()
    beside.begin()
    decks: dict[str, PinnedDeck] = {}
    places: dict[str, Path] = {}
    problems: list[Problem] = []
    for folder in folders:
        found = _Folder(folder, beside)
        for path, pinned in found.read():
            if pinned.id in decks:
                other = plain(str(places[pinned.id]), 200)
                found.report(path).error(START, "id", said("id-taken-by-file", id=quote(pinned.id), file=other))
            else:
                decks[pinned.id], places[pinned.id] = pinned, path
        problems.extend(found.problems())
    beside.end()
    return Shelf(
        MappingProxyType(decks),
        tuple(problems),
        MappingProxyType(places),
        pictures=MappingProxyType(beside.contents),
    )


def read_bytes(path: Path, report: Report, folder: Path | None = None) -> bytes | None:
    """Return the bytes of an ordinary file, one more than MAX_BYTES at most, or nothing and a reported reason.

    With a `folder`, the file must really lie in it, links followed.
    """
    try:
        real = path.resolve(strict=True)
        if folder is not None and not real.is_relative_to(folder.resolve(strict=True)):
            report.error(START, "file", said("link-leads-out"))
            return None
        descriptor = os.open(real, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0))
        with os.fdopen(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                report.error(START, "file", said("not-a-file"))
                return None
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        report.error(START, "file", said("no-such-file"))
    except IsADirectoryError:
        report.error(START, "file", said("is-a-folder"))
    except (OSError, RuntimeError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        report.error(START, "file", said("file-unreadable", reason=reason))
    return None


def language_of(path: Path) -> str | None:
    """Return the language part of `<deck>.<lang>.yaml`, or nothing when the name has none."""
    _, dot, language = path.stem.partition(".")
    return language if dot else None


def check_language(language: str, report: Report) -> None:
    """Report a language part that is no language code."""
    if is_language(language):
        return
    usual = usual_form(language)
    meant = said("name-file-for", language=usual) if usual else said("name-file-like")
    report.error(START, "file", both(said("language-in-name", language=quote(language)), meant))


def check_name(path: Path, deck: Deck, report: Report) -> None:
    """Warn when a deck file is not named for its id, so that its translations would not be found."""
    if path.stem != deck.id:
        report.warn(START, "id", said("named-otherwise", name=quote(path.name), id=deck.id))


class _Folder:
    """One folder being read; keeps a report for each of its files."""

    def __init__(self, folder: Path, beside: Beside) -> None:
        self.folder = folder
        self._beside = beside
        self._reports: dict[Path, Report] = {}
        self._found: dict[Path, list[Problem]] = {}

    def report(self, path: Path) -> Report:
        """Return the report on a file, begun when first asked for."""
        return self._reports.setdefault(path, Report(str(path)))

    def problems(self) -> list[Problem]:
        """Return the problems of all files in the order of their names."""
        paths = sorted({*self._reports, *self._found})
        return [
            problem
            for path in paths
            for problem in (
                *self._found.get(path, ()),
                *(self._reports[path].problems() if path in self._reports else ()),
            )
        ]

    def read(self) -> list[tuple[Path, PinnedDeck]]:
        """Return the decks of this folder with their translations, in the order of their file names; those named for
        their ids first, since a copy kept beside a deck has its id, too."""
        paths = self._list()
        overlays = [path for path in paths if language_of(path) is not None]
        decks = [(path, deck) for path in paths if language_of(path) is None and (deck := self._deck(path))]
        by_stem: dict[str, Deck] = {path.stem: deck for path, deck in decks}
        words: dict[str, dict[str, Overlay]] = {}
        for path in overlays:
            stem, _, language = path.stem.partition(".")
            overlay = self._overlay(path, by_stem.get(stem), language)
            if overlay is not None:
                words.setdefault(stem, {})[language] = overlay
        found = [
            (path, pin(deck, words.get(path.stem, {}), pictures))
            for path, deck in decks
            if (pictures := self._pictures(path, deck)) is not None
        ]
        return sorted(found, key=lambda one: one[0].stem != one[1].id)

    def _pictures(self, path: Path, deck: Deck) -> Mapping[str, KeptPicture] | None:
        """The pictures of a deck; nothing, and a report, when one of them cannot be shown."""
        kept, wrong = self._beside.of(deck, path.with_suffix(""))
        for name, why in wrong.items():
            self.report(path).error(START, "image", said("picture-wrong", name=quote(name), why=why))
        return None if wrong else kept

    def _list(self) -> list[Path]:
        try:
            found = sorted(self.folder.iterdir())
        except OSError as error:
            self.report(self.folder).error(START, "folder", said("folder-unreadable", reason=error.strerror))
            return []
        paths = [path for path in found if path.suffix in SUFFIXES and path.name[0] != "."]
        if len(paths) > MAX_FILES:
            message = said("too-many-files", count=len(paths), most=MAX_FILES)
            self.report(self.folder).error(START, "folder", message)
        return paths[:MAX_FILES]

    def _deck(self, path: Path) -> Deck | None:
        raw = read_bytes(path, self.report(path), self.folder)
        if raw is None:
            return None
        reading = read_deck(raw, str(path), path.with_suffix(""), advise=False)
        self._found[path] = list(reading.problems)
        if reading.value is not None:
            check_name(path, reading.value, self.report(path))
        return reading.value

    def _overlay(self, path: Path, deck: Deck | None, language: str) -> Overlay | None:
        report = self.report(path)
        check_language(language, report)
        if deck is None:
            name = quote(f"{path.stem.partition('.')[0]}.yaml")
            report.error(START, "file", said("no-readable-deck-beside", name=name))
        raw = read_bytes(path, report, self.folder)
        if raw is None:
            return None
        reading = read_overlay(raw, str(path), deck, language)
        self._found[path] = list(reading.problems)
        return None if report.broken else reading.value
