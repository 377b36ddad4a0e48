"""Reading decks while people write them: beside the event loop, one after the other, and no text twice.

Rule 1: one thread: a hostile deck may keep other authors waiting for a second, never a room.
Rule 2: no line without an end: when many wait, the next is told to come again.
"""

import asyncio
import hashlib
import json
import re
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final, TypeVar

from server.decks.again import Again
from server.decks.library import SUFFIXES, language_of, read_bytes
from server.decks.overlay import Overlay
from server.decks.pinned import NO_PICTURES, KeptPicture, PinnedDeck, pin
from server.decks.problems import Problem, Report
from server.decks.read import read_deck, read_overlay
from server.decks.schema import Deck
from server.decks.starting import beginning
from server.decks.translating import begun, carried_on
from server.errors import Busy

T = TypeVar("T")
FILE: Final = "deck.yaml"
_MOST_WAITING: Final = 32
_MOST_KNOWN: Final = 32
_MOST_WRITTEN: Final = 6
"""Decks whose cards are kept as they were read, each up to 20 MB."""
_ID_LINE: Final = re.compile(r"^id:.*$", re.MULTILINE)
_TITLE_LINE: Final = re.compile(r"^title:.*$", re.MULTILINE)
_LANGUAGE_LINE: Final = re.compile(r"^language:.*$", re.MULTILINE)
_NO_LETTERS: Final = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, kw_only=True)
class Checked:
    """What the checker says of a text; `read` is there when it can be played."""

    problems: tuple[Problem, ...]
    read: Deck | None
    pictures: Mapping[str, KeptPicture]

    @cached_property
    def deck(self) -> PinnedDeck | None:
        """The deck ready for a room: made when somebody opens one, not with every letter that is typed."""
        return None if self.read is None else pin(self.read, {}, self.pictures)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedWords:
    """What the checker says of a translation; `words` are there when a room can have them."""

    problems: tuple[Problem, ...]
    words: Overlay | None


class Bench:
    """Checks texts for people who are writing. Made anywhere, used in the event loop.

    It begins with a check of its own, so that nobody waits for what Python does only once.
    """

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="shoebox-decks")
        self._known: OrderedDict[str, Checked] = OrderedDict()
        self._words: OrderedDict[str, CheckedWords] = OrderedDict()
        self._written: OrderedDict[str, Again] = OrderedDict()
        self._waiting = 0
        self._thread.submit(_check, beginning("warm"), NO_PICTURES)

    async def check(
        self, text: str, pictures: Mapping[str, KeptPicture] = NO_PICTURES, *, written: str | None = None
    ) -> Checked:
        """Check a text as `deck check` does, advice included; `pictures` are kept with it. Raises Busy.

        `written` names a deck that somebody is writing: of it, only what has changed is read.
        """
        known = f"{sorted(pictures.items(), key=str)}\0{text}"
        return await self._remembered(self._known, known, lambda: _check(text, pictures, self._again_of(written)))

    def _again_of(self, written: str | None) -> Again | None:
        if written is None:
            return None
        again = self._written.setdefault(written, Again())
        self._written.move_to_end(written)
        if len(self._written) > _MOST_WRITTEN:
            self._written.popitem(last=False)
        return again

    async def check_translation(self, text: str, language: str, of: str) -> CheckedWords:
        """Check a translation into a language of the deck that is the text `of`. Raises Busy."""
        return await self._remembered(
            self._words, f"{language}\0{text}\0{of}", lambda: _check_words(text, language, of)
        )

    async def carry_on(self, text: str, language: str, of: Deck) -> str | None:
        """A translation with every text it lacks, empty; nothing where it must be mended first. Raises Busy."""
        return await self._turn(
            lambda: carried_on(of, text.encode(), file_of(language))[0] if text else begun(of, language)
        )

    async def _remembered(self, known: OrderedDict[str, T], text: str, work: Callable[[], T]) -> T:
        name = hashlib.sha256(text.encode()).hexdigest()
        found = known.get(name)
        if found is None:
            found = known[name] = await self._turn(work)
        known.move_to_end(name)
        if len(known) > _MOST_KNOWN:
            known.popitem(last=False)
        return found

    async def _turn(self, work: Callable[[], T]) -> T:
        if self._waiting >= _MOST_WAITING:
            raise Busy
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, work)
        finally:
            self._waiting -= 1


def file_of(language: str) -> str:
    """The name of the file that a translation would be."""
    return f"deck.{language}.yaml"


def _check_words(text: str, language: str, of: str) -> CheckedWords:
    deck = read_deck(of.encode(), FILE, advise=False).value
    reading = read_overlay(text.encode(), file_of(language), deck, language)
    return CheckedWords(problems=reading.problems, words=None if deck is None else reading.value)


def _check(text: str, pictures: Mapping[str, KeptPicture], again: Again | None = None) -> Checked:
    reading = read_deck(text.encode(), FILE, pictures, again=again)
    return Checked(problems=reading.problems, read=reading.value, pictures=pictures)


def blank(title: str, language: str) -> str:
    """Return the text of a new deck with this title."""
    slug = _NO_LETTERS.sub("-", title.lower()).strip("-")[:40].strip("-") or "my-deck"
    text = beginning(slug)
    if title.strip():
        text = _put(_TITLE_LINE, f"title: {json.dumps(title.strip(), ensure_ascii=False)}", text)
    return _put(_LANGUAGE_LINE, f'language: "{language}"', text)


def fork(folders: Iterable[Path], identity: str) -> str | None:
    """Return the text of the deck with this id under an id of its own, or nothing. Call it in a thread."""
    source = _source(folders, identity)
    return None if source is None else _put(_ID_LINE, _own_id(identity), source)


def fork_words(folders: Iterable[Path], identity: str) -> dict[str, str]:
    """Return the texts of the translations of that deck by their languages, for the copy. Call it in a thread."""
    found: dict[str, str] = {}
    for folder in folders:
        for path in sorted(folder.iterdir()):
            language = language_of(path) if path.suffix in SUFFIXES else None
            if language is None or path.stem.partition(".")[0] != identity or language in found:
                continue
            raw = read_bytes(path, Report(str(path)), folder)
            if raw is not None:
                found[language] = _put(_ID_LINE, _own_id(identity), raw.decode("utf-8-sig", "replace"))
    return found


def _own_id(identity: str) -> str:
    return f"id: {f'my-{identity}'[:40].rstrip('-')}"


def title_in(text: str) -> str:
    """Return the title of a deck that may have any errors; empty when none can be told."""
    found = _TITLE_LINE.search(text)
    return found[0].removeprefix("title:").strip().strip("\"'")[:60] if found else ""


def _put(line: re.Pattern[str], new: str, text: str) -> str:
    return line.sub(lambda _: new, text, count=1)


def _source(folders: Iterable[Path], identity: str) -> str | None:
    for folder in folders:
        paths = [path for path in sorted(folder.iterdir()) if path.suffix in SUFFIXES and language_of(path) is None]
        for path in sorted(paths, key=lambda one: one.stem != identity):
            raw = read_bytes(path, Report(str(path)), folder)
            found = read_deck(raw, str(path), advise=False).value if raw is not None else None
            if raw is not None and found is not None and found.id == identity:
                return raw.decode("utf-8-sig")
    return None
