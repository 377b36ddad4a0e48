"""The pictures beside deck files, made anew: what a phone is shown of them, by the name that cards call them by.

Rule 1: a picture that was seen once is not made anew again, however often its deck is read.
Rule 2: call it in a thread: it reads, and waits for another process.
"""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from server.decks.media import read_beside
from server.decks.pinned import KeptPicture, pictures_named
from server.decks.schema import Deck
from server.pictures.bounds import MAX_BYTES
from server.pictures.darkroom import develop
from server.pictures.header import NoPicture, unreadable
from server.pictures.remake import Remade


class Beside:
    """Pictures of some folders. Those of the last reading are remembered by what their files held."""

    def __init__(self) -> None:
        self._known: dict[str, Remade | NoPicture] = {}
        self._seen: set[str] = set()
        self.contents: dict[str, bytes] = {}
        """What is kept of each picture of this reading, by its hash."""

    def begin(self) -> None:
        """Start a new reading; `end` forgets what only the one before had."""
        self._seen, self.contents = set(), {}

    def end(self) -> None:
        """Forget pictures that this reading did not meet."""
        self._known = {name: made for name, made in self._known.items() if name in self._seen}

    def of(self, deck: Deck, folder: Path) -> tuple[Mapping[str, KeptPicture], Mapping[str, str]]:
        """Return the pictures of a deck, and why there is none, each by its name."""
        raws, wrong = _read(folder, deck)
        names = {name: hashlib.sha256(raw).hexdigest() for name, raw in raws.items()}
        new = {names[name]: raw for name, raw in raws.items() if names[name] not in self._known}
        self._known.update(zip(new, develop(list(new.values())), strict=True))
        self._seen.update(names.values())
        kept: dict[str, KeptPicture] = {}
        for name, source in names.items():
            made = self._known[source]
            if isinstance(made, Remade):
                kept[name] = kept_as(made)
                self.contents[kept[name].hash] = made.content
            else:
                wrong[name] = str(made)
        return kept, wrong


def kept_as(made: Remade) -> KeptPicture:
    """Return under which hash a picture is kept, and its size."""
    return KeptPicture(hashlib.sha256(made.content).hexdigest(), made.width, made.height)


def _read(folder: Path, deck: Deck) -> tuple[dict[str, bytes], dict[str, str]]:
    raws: dict[str, bytes] = {}
    wrong: dict[str, str] = {}
    for name in sorted(pictures_named(deck)):
        try:
            raws[name] = read_beside(folder, name, MAX_BYTES + 1)[0]
        except (OSError, RuntimeError, ValueError):
            wrong[name] = str(unreadable())  # gone since it was checked
    return raws, wrong
