"""Pictures and recordings beside a deck: there, small enough, and what their names say.

Rule 1: the name in a deck is only compared with names that are safe everywhere (see `shapes`); then the file must
really lie in the folder of the deck, links followed.
"""

import os
import stat
from pathlib import Path
from typing import Final

from server.decks.characters import tidy
from server.decks.marks import where
from server.decks.nodes import Fields, Text
from server.decks.problems import Report, plain, quote
from server.decks.shapes import PICTURES

MAX_PICTURE: Final = 2 << 20
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
    for name in ("perspectives", "cards"):
        for index, member in enumerate(root.items(name)):
            for block in ("image", "audio"):
                fields = member.fields(block) if isinstance(member, Fields) else None
                node = fields.get("file") if fields else None
                if isinstance(node, Text):
                    wrong = _wrong(folder, tidy(node.value))
                    if wrong:
                        report.error(node.place, where(root, (name, index, block, "file")), wrong)


def _wrong(folder: Path, name: str) -> str | None:
    ending = name.rpartition(".")[2]
    if ending not in _BEGINS or "/" in name or "\\" in name or "\0" in name:
        return None  # the schema has said so already
    kind = "picture" if ending in PICTURES else "recording"
    try:
        path = (folder / name).resolve(strict=True)
        if not path.is_relative_to(folder.resolve(strict=True)):
            return f"{quote(name)} is a link that leads out of the folder. Copy the file into the folder instead."
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0))
        with os.fdopen(descriptor, "rb") as file:
            facts, head = os.fstat(file.fileno()), b""
            if stat.S_ISREG(facts.st_mode):
                head = file.read(_HEAD)
    except (OSError, RuntimeError, ValueError):
        shown = plain(f"{folder.name}/{name}", 120)
        return f"There is no {kind} {shown} beside the deck that can be read. Put it there, or correct the name."
    most = MAX_PICTURE if kind == "picture" else MAX_SOUND
    if facts.st_size > most:
        return f"The {kind} has {facts.st_size / (1 << 20):.1f} MB; at most {most >> 20} fit. Make it smaller."
    offset, mark = _MARK_WITHIN.get(ending, (0, b""))
    if not head.startswith(_BEGINS[ending]) or not head[offset:].startswith(mark):
        return f"{quote(name)} holds something else than its name says. Save it as a {ending} {kind} again."
    return None
