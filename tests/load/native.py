"""The load generator in C: compiles `drive.c` where that can be done, lends it the sockets, and takes them back."""

import ctypes as c
import functools
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import dev
from tests.load.phones import Phone
from tests.load.rooms import Server, Table, figures

SOURCE: Final = Path(__file__).with_name("drive.c")
BUILT: Final = dev.TOOLS / "load" / "drive.so"
_FLAGS: Final = ("-O2", "-shared", "-fPIC", "-Wall", "-Werror")
_MOST_TIMES: Final = 1_000_000
_QUIET: Final = 0.3
_NEXT: Final = c.CFUNCTYPE(c.c_int, c.c_int, c.c_int, c.c_void_p)


class _Load(c.Structure):
    _fields_ = (
        ("rooms", c.c_int), ("people", c.c_int), ("kind", c.c_int), ("next", _NEXT), ("beginnings", c.c_int),
        ("beginning", c.c_char_p * 2), ("beginning_length", c.c_int * 2), ("mark", c.c_char_p),
        ("mark_length", c.c_int), ("raw", c.c_int), ("asks", c.c_char_p), ("answers", c.c_char_p),
        ("rate", c.c_double), ("seconds", c.c_double), ("quiet", c.c_double), ("times", c.POINTER(c.c_double)),
        ("times_space", c.c_long),
        *((name, c.c_long) for name in ("moves", "deliveries", "bytes", "wrong", "other", "unfinished", "closed")),
        ("moves_in_time", c.c_long), ("deliveries_in_time", c.c_long), ("took", c.c_double), ("used", c.c_double),
    )  # fmt: skip


def compile_it() -> bool:
    """Makes the library if this machine can (Linux, a C compiler); gives whether it is there."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if sys.platform != "linux" or compiler is None:
        return False
    BUILT.parent.mkdir(parents=True, exist_ok=True)

    def build() -> None:
        apart = BUILT.with_suffix(f".{os.getpid()}")  # others may be looking for it, or making it, at this moment
        subprocess.run([compiler, *_FLAGS, "-o", str(apart), str(SOURCE)], check=True)
        apart.replace(BUILT)

    dev.once("drive", [SOURCE], BUILT, build)
    return True


@functools.cache
def _library() -> Any:
    library = c.CDLL(str(BUILT))
    library.drive_left.restype = c.c_size_t
    return library


class Native:
    """Drives joined phones from C. `give_back` ends it, and the phones go on where they were."""

    def __init__(self, server: Server, rooms: Sequence[Table], phones: Sequence[Phone]) -> None:
        self._server, self._rooms, self._phones = server, rooms, phones
        self._times = (c.c_double * _MOST_TIMES)()
        self._next = _NEXT(self._command)
        self._failure: BaseException | None = None
        lent = [phone.lend() for phone in phones]
        files = (c.c_int * len(phones))(*(number for number, _ in lent))
        numbers = (c.c_long * len(rooms))(*(room.number for room in rooms))
        turns = (c.c_long * len(rooms))(*(room.turns for room in rooms))
        _library().drive_open(len(rooms), rooms[0].players, files, numbers, turns)
        for place, (_, rest) in enumerate(lent):
            _library().drive_rest(place, rest, c.c_size_t(len(rest)))
        _library().drive_settle(c.byref(self._load(0, 0)))

    def _command(self, room: int, place: int, into: int) -> int:
        try:
            table = self._rooms[room]
            table.number, table.turns = table.number + 1, table.turns + 1
            said = self._server.move(table, place)
        except BaseException as failure:  # noqa: BLE001  ctypes would print it and go on; `run` raises it
            self._failure = failure
            return 0
        c.memmove(into, said, len(said))
        return len(said)

    def _load(self, seconds: float, rate: float) -> _Load:
        server, load = self._server, _Load()
        load.rooms, load.people, load.kind = len(self._rooms), self._rooms[0].players, 2 if server.binary else 1
        load.next, load.beginnings = self._next, len(server.beginnings)
        for place, beginning in enumerate(server.beginnings):
            load.beginning[place], load.beginning_length[place] = beginning, len(beginning)
        load.mark, load.mark_length, load.raw = server.mark, len(server.mark), server.raw
        load.asks, load.answers = server.heartbeat or (None, None)
        load.rate, load.seconds, load.quiet = rate, seconds, _QUIET
        load.times, load.times_space = self._times, _MOST_TIMES
        return load

    async def run(self, seconds: float, rate: float = 0.0) -> dict[str, float]:
        """See `go`."""
        return self.go(seconds, rate)

    def go(self, seconds: float, rate: float = 0.0) -> dict[str, float]:
        """Moves for so long: as fast as they come back, or `rate` in a second, all rooms together. Threads may."""
        load = self._load(seconds, rate)
        _library().drive(c.byref(load))
        if self._failure is not None:
            raise self._failure
        return figures(
            sorted(self._times[: min(load.moves, _MOST_TIMES)]),
            moves_s=load.moves_in_time / load.took, deliveries_s=load.deliveries_in_time / load.took,
            deliveries=load.deliveries, bytes_each=load.bytes / max(1, load.deliveries),
            wrong=load.wrong, other=load.other, closed=load.closed, unfinished=load.unfinished,
            generator=load.used / load.took,
        )  # fmt: skip

    def give_back(self) -> None:
        """The phones listen for themselves again."""
        where = c.POINTER(c.c_ubyte)()
        for place, phone in enumerate(self._phones):
            length = _library().drive_left(place, c.byref(where))
            phone.take_back(c.string_at(where, length))
        _library().drive_close(len(self._phones))
