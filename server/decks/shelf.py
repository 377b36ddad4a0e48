"""The decks on disk as they are now, read again when a file has changed, without a restart.

Rule 1: a change is taken whole or not at all: while a deck or one of its translations has an error that it had not
before, the deck stays on the shelf as it last was, and `held` says why.
Rule 2: a deck whose file is gone leaves the shelf. Rooms hold their own copy, so nothing changes for people in one.
Rule 3: files are looked at in a thread; where nothing has changed, that is one `stat` for each.
"""

import asyncio
import threading
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from server.decks.beside import Beside
from server.decks.library import SUFFIXES, Held, Shelf, library
from server.decks.problems import Level, Problem

_Stamp = tuple[str, int, int, int]
"""A file by its name, when it was changed, how long it is and which file it is."""


class DeckShelf:
    """The decks of some folders. One reading serves all who ask meanwhile."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        """`folders` of decks; of two decks with one id the first folder's is kept."""
        self.folders = folders
        self._seen: object = None
        self._shelf: Shelf | None = None
        self._asked = asyncio.Lock()
        self._alone = threading.Lock()
        self._beside = Beside()

    async def now(self) -> Shelf:
        """The shelf as the files are now."""
        async with self._asked:
            return await asyncio.to_thread(self.read)

    def read(self) -> Shelf:
        """The shelf as the files are now; call it in a thread."""
        with self._alone:
            seen = [stamp for folder in self.folders for stamp in stamps(folder)]
            if self._shelf is None or seen != self._seen:
                read = library(self.folders, self._beside)
                self._shelf = read if self._shelf is None else held(self._shelf, read, self.folders)
                self._seen = seen
            return self._shelf


class Found(Protocol):
    """What was found in some folders: what keeps files from being used, and what stands there as it was before."""

    @property
    def errors(self) -> tuple[Problem, ...]: ...

    @property
    def held(self) -> Mapping[str, Held]: ...


def broken(shelf: Found) -> Mapping[str, int]:
    """How many errors each file has that cannot be used as it is, by the order of their names."""
    return dict(sorted(Counter(problem.file for problem in shelf.errors).items()))


def held(before: Shelf, read: Shelf, folders: tuple[Path, ...]) -> Shelf:
    """Return what was `read`, with the decks of `before` where a file has been broken since."""
    places, decks, why = dict(read.places), dict(read.decks), {}
    pictures = dict(read.pictures)
    for deck, place in before.places.items():
        if deck in decks and places[deck] != place:
            continue
        wrong = _wrong(before, read, deck)
        if wrong is not None:
            decks[deck], places[deck], why[deck] = before.decks[deck], place, wrong
            hashes = {one.hash for one in before.decks[deck].pictures.values()}
            pictures |= {hash_: before.pictures[hash_] for hash_ in hashes}
    order = sorted(decks, key=lambda deck: (folders.index(places[deck].parent), places[deck]))
    return Shelf(
        MappingProxyType({deck: decks[deck] for deck in order}),
        read.problems,
        MappingProxyType({deck: places[deck] for deck in order}),
        MappingProxyType(why),
        MappingProxyType(pictures),
    )


def _wrong(before: Shelf, read: Shelf, deck: str) -> Held | None:
    """What keeps the file of a deck, or a translation it had, from being used; nothing when they are well, or gone."""
    place = before.places[deck]
    if deck not in read.decks:
        return _errors(read, place) or (_errors(read, place.parent) if place.parent.is_dir() else None)
    lost = set(before.decks[deck].languages) - set(read.decks[deck].languages)
    files = (place.with_name(f"{place.stem}.{language}{suffix}") for language in sorted(lost) for suffix in SUFFIXES)
    return next((wrong for file in files if (wrong := _errors(read, file))), None)


def _errors(read: Shelf, file: Path) -> Held | None:
    return errors_of(file, read.problems)


def errors_of(file: Path, problems: Iterable[Problem]) -> Held | None:
    """Why a file cannot be used, of all these problems; nothing when it can."""
    found = [one for one in problems if one.file == str(file) and one.level is Level.error]
    return Held(file=file.name, errors=len(found), line=found[0].line) if found else None


def stamps(folder: Path) -> Iterator[_Stamp]:
    """The deck files of a folder, the folders of their pictures and what lies in those. What cannot be looked at is
    not there.
    """
    for file in _listed(folder):
        if file.suffix in SUFFIXES:
            yield from _stamp(file)
        elif not file.suffix:
            yield from _stamp(file)
            for beside in _listed(file):
                yield from _stamp(beside)


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _stamp(file: Path) -> Iterator[_Stamp]:
    try:
        stat = file.stat(follow_symlinks=False)
    except OSError:
        return
    yield str(file), stat.st_mtime_ns, stat.st_size, stat.st_ino
