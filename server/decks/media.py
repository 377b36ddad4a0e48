"""Pictures and recordings beside a deck: there, small enough, whole, and what their names say.

Rule 1: the name in a deck is only compared with names that are safe everywhere (see `shapes`); then the file must
really lie in the folder of the deck, links followed.
"""

import os
import stat
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

from server.decks.characters import tidy
from server.decks.marks import where
from server.decks.nodes import Fields, Text
from server.decks.problems import Report
from server.decks.saying import plain, quote, said
from server.decks.shapes import PICTURES
from server.pictures.bounds import MAX_BYTES
from server.pictures.header import NoPicture, look, too_heavy

MAX_SOUND: Final = 4 << 20

_BEGINS: Final = {
    "jpg": (b"\xff\xd8\xff",),
    "jpeg": (b"\xff\xd8\xff",),
    "png": (b"\x89PNG\r\n\x1a\n",),
    "webp": (b"RIFF",),
    "mp3": (b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2"),
    "m4a": (b"\x00\x00\x00",),
    "ogg": (b"OggS",),
}
_MARK_WITHIN: Final = {"webp": (8, b"WEBP"), "m4a": (4, b"ftyp")}
_HEAD = 16


def check_media(root: Fields, folder: Path, report: Report) -> None:
    """Report every picture and recording of a deck that is not in `folder` as it should be."""
    for node, at, _ in _named(root):
        wrong = _wrong(folder, tidy(node.value))
        if wrong:
            report.error(node.place, at, wrong)


def check_names(root: Fields, names: Collection[str], report: Report) -> None:
    """Warn of pictures that are not among those kept with a deck; the card can be played without."""
    for node, at, block in _named(root):
        if block == "image" and tidy(node.value) not in names:
            report.warn(node.place, at, said("no-picture-kept", name=quote(tidy(node.value))))


def _named(root: Fields) -> Iterator[tuple[Text, str, str]]:
    """Every name of a file: the text, where it stands in words, and whether it is an `image` or `audio`."""
    for name in ("perspectives", "cards"):
        for index, member in enumerate(root.items(name)):
            for block in ("image", "audio"):
                fields = member.fields(block) if isinstance(member, Fields) else None
                node = fields.get("file") if fields else None
                if isinstance(node, Text):
                    yield node, where(root, (name, index, block, "file")), block


def read_beside(folder: Path, name: str, most: int) -> tuple[bytes, int]:
    """Return the first `most` bytes of an ordinary file that really lies in `folder`, and how many it has.

    Raises OSError, RuntimeError or ValueError when it cannot be read; PermissionError when it leads out of the folder.
    """
    path = (folder / name).resolve(strict=True)
    if not path.is_relative_to(folder.resolve(strict=True)):
        raise PermissionError(path)
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0))
    with os.fdopen(descriptor, "rb") as file:
        facts = os.fstat(file.fileno())
        return (file.read(most) if stat.S_ISREG(facts.st_mode) else b""), facts.st_size


def _wrong(folder: Path, name: str) -> str | None:
    ending = name.rpartition(".")[2]
    if ending not in _BEGINS or "/" in name or "\\" in name or "\0" in name:
        return None  # the schema has said so already
    picture = ending in PICTURES
    kind = "picture" if picture else "recording"
    try:
        head, size = read_beside(folder, name, MAX_BYTES if picture else _HEAD)
    except PermissionError as error:
        if error.filename is None:
            return said("media-leads-out", name=quote(name))
        return _not_there(folder, name, kind)
    except (OSError, RuntimeError, ValueError):
        return _not_there(folder, name, kind)
    if size > MAX_BYTES and picture:
        return _of_picture(too_heavy(size))
    if size > MAX_SOUND and not picture:
        return said("recording-heavy", size=f"{size / (1 << 20):.1f}", most=MAX_SOUND >> 20)
    offset, mark = _MARK_WITHIN.get(ending, (0, b""))
    if not head.startswith(_BEGINS[ending]) or not head[offset:].startswith(mark):
        return said(f"{kind}-other-than-named", name=quote(name), ending=ending)
    return _broken(head) if picture else None


def _not_there(folder: Path, name: str, kind: str) -> str:
    shown = plain(f"{folder.name}/{name}", 120)
    return said(f"no-{kind}-beside", file=shown)


def _broken(raw: bytes) -> str | None:
    try:
        look(raw)
    except NoPicture as no:
        return _of_picture(no)
    return None


def _of_picture(no: NoPicture) -> str:
    return said(f"picture-{no.said}", **no.gaps)
