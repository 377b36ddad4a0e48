"""Reading decks while people write them: beside the event loop, one after the other, and no text twice.

Rule 1: one thread: a hostile deck may keep other authors waiting for a second, never a room.
Rule 2: no line without an end: when many wait, the next is told to come again.
"""

import asyncio
import hashlib
import json
import re
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from server.decks.library import SUFFIXES, language_of, read_bytes
from server.decks.pinned import NO_PICTURES, KeptPicture, PinnedDeck, pin
from server.decks.problems import Problem, Report
from server.decks.read import read_deck
from server.decks.starting import beginning
from server.errors import Busy

FILE: Final = "deck.yaml"
_MOST_WAITING: Final = 32
_MOST_KNOWN: Final = 32
_ID_LINE: Final = re.compile(r"^id:.*$", re.MULTILINE)
_TITLE_LINE: Final = re.compile(r"^title:.*$", re.MULTILINE)
_LANGUAGE_LINE: Final = re.compile(r"^language:.*$", re.MULTILINE)
_NO_LETTERS: Final = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What the checker says of a text; `deck` is there when it can be played."""

    problems: tuple[Problem, ...]
    deck: PinnedDeck | None


class Bench:
    """Checks texts for people who are writing. Made anywhere, used in the event loop."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="shoebox-decks")
        self._known: OrderedDict[str, Checked] = OrderedDict()
        self._waiting = 0

    async def check(self, text: str, pictures: Mapping[str, KeptPicture] = NO_PICTURES) -> Checked:
        """Check a text as `deck check` does, advice included; `pictures` are kept with it. Raises Busy."""
        name = hashlib.sha256(f"{sorted(pictures.items(), key=str)}\0{text}".encode()).hexdigest()
        found = self._known.get(name)
        if found is None:
            if self._waiting >= _MOST_WAITING:
                raise Busy
            self._waiting += 1
            try:
                found = await asyncio.get_running_loop().run_in_executor(self._thread, _check, text, pictures)
            finally:
                self._waiting -= 1
            self._known[name] = found
        self._known.move_to_end(name)
        if len(self._known) > _MOST_KNOWN:
            self._known.popitem(last=False)
        return found


def _check(text: str, pictures: Mapping[str, KeptPicture]) -> Checked:
    reading = read_deck(text.encode(), FILE, pictures)
    return Checked(problems=reading.problems, deck=None if reading.value is None else pin(reading.value, {}, pictures))


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
    return None if source is None else _put(_ID_LINE, f"id: {f'my-{identity}'[:40].rstrip('-')}", source)


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
