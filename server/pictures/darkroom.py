"""Where pictures are made anew: in a process that may neither last nor grow for ever, asked from a thread.

Rule 1: rooms are not held up: nothing is decoded in this process, and the other gives way to it.
Rule 2: a picture that kills its process is refused, and spoils no other.
"""

import asyncio
import struct
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final, cast

from server.errors import Busy
from server.logs import log
from server.pictures.bounds import CPU_SECONDS, CPU_SECONDS_EACH, SECONDS, SECONDS_EACH, WAITING
from server.pictures.header import NoPicture, Why, look, too_slow, unreadable
from server.pictures.remake import Remade

_ROOT: Final = Path(__file__).resolve().parents[2]
_COMMAND: Final = (sys.executable, "-m", "server.pictures")


def develop(raws: Sequence[bytes]) -> list[Remade | NoPicture]:
    """Make pictures anew, each or why not, in order. Call it in a thread: it waits for another process."""
    wrong = [_at_a_glance(raw) for raw in raws]
    made = iter(_made([raw for raw, no in zip(raws, wrong, strict=True) if no is None]))
    return [no or next(made) for no in wrong]


def _at_a_glance(raw: bytes) -> NoPicture | None:
    """Why a file is no picture, when its first bytes say so: no process is begun for it."""
    try:
        look(raw)
    except NoPicture as no:
        return no
    return None


def _made(raws: Sequence[bytes]) -> list[Remade | NoPicture]:
    if not raws:
        return []
    given = b"".join(struct.pack(">I", len(raw)) + raw for raw in raws)
    made: list[Remade | NoPicture] = []
    otherwise = too_slow()
    try:
        seconds = SECONDS + SECONDS_EACH * len(raws)
        command = (*_COMMAND, str(CPU_SECONDS + CPU_SECONDS_EACH * len(raws)))
        done = subprocess.run(command, input=given, capture_output=True, timeout=seconds, cwd=_ROOT, check=False)
        made, otherwise = list(_answers(done.stdout)), unreadable()
        if done.returncode:
            log.error("picture_failed", code=done.returncode, said=done.stderr.decode(errors="replace")[-2_000:])
    except subprocess.TimeoutExpired:
        log.warning("picture_too_slow", pictures=len(raws))
    if len(made) == len(raws):
        return made
    return [otherwise] if len(raws) == 1 else [one for raw in raws for one in _made([raw])]


def _answers(said: bytes) -> Iterator[Remade | NoPicture]:
    place = 0
    while place + 5 <= len(said):
        fine, length = struct.unpack_from(">BI", said, place)
        body = said[place + 5 : place + 5 + length]
        if len(body) < length:
            return
        place += 5 + length
        yield Remade(body[4:], *struct.unpack_from(">HH", body)) if fine else _refused(body.decode())


def _refused(said: str) -> NoPicture:
    why, _, sentence = said.partition(" ")
    return NoPicture(cast(Why, why), sentence)


class Darkroom:
    """Makes pictures anew for whoever brings some, in turn. Made anywhere, used in the event loop."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="shoebox-pictures")
        self._waiting = 0

    async def develop(self, raws: Sequence[bytes]) -> list[Remade | NoPicture]:
        """Make pictures anew, each or why not. Raises Busy, when too many wait already."""
        if self._waiting > WAITING:
            raise Busy
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, develop, raws)
        finally:
            self._waiting -= 1
