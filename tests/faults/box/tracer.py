"""What an unmodified server did to its files and sockets, from a system call tracer."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

_FILES: Final = ("pwrite64", "ftruncate", "fsync", "fdatasync", "unlink")
_SOCKETS: Final = ("write", "writev", "sendto", "sendmsg")
_LINE: Final = re.compile(
    r"(?P<pid>\d+)\s+(?:(?P<call>\w+)\((?P<given>.*)|<\.\.\. (?P<resumed>\w+) resumed>(?P<rest>.*))"
)
_FD: Final = re.compile(r"\d+<(?P<path>[^>]*)>")
_TEXT: Final = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_ACK: Final = re.compile(rb'"type":"accepted","id":"([A-Za-z0-9_-]{22})"')


@cache
def tracer() -> str | None:
    """The tracer, where one can be had and is allowed to trace; else None."""
    program = shutil.which("strace")
    if program is None:
        return None
    tried = subprocess.run([program, "-f", "-o", os.devnull, "true"], capture_output=True, check=False)
    return program if tried.returncode == 0 else None


def tracing(program: str, trace: Path) -> list[str]:
    """The command that runs what follows it and writes down what it did."""
    calls = ",".join((*_FILES, *_SOCKETS))
    return [
        program,
        "-f",
        "--seccomp-bpf",
        "-y",
        "-xx",
        "-s",
        "80000",
        "-e",
        "signal=none",
        "-e",
        f"trace={calls}",
        "-o",
        str(trace),
    ]


def failing(program: str, trace: Path, only: list[Path], call: str, error: str, when: str) -> list[str]:
    """The command that runs what follows it and lets `call` on these files fail with `error` at the times of `when`."""
    paths = [part for path in only for part in ("-P", str(path))]
    inject = f"inject={call}:error={error}:when={when}"
    quick = ("-f", "--seccomp-bpf", "-e", "signal=none")
    return [program, *quick, *paths, "-e", f"trace={call}", "-e", inject, "-o", str(trace)]


@dataclass(frozen=True)
class Wrote:
    """Bytes were put into a file, not yet on the disk."""

    path: str
    offset: int
    data: bytes


@dataclass(frozen=True)
class Cut:
    """A file was made so long."""

    path: str
    length: int


@dataclass(frozen=True)
class Synced:
    """All that was done to a file is on the disk."""

    path: str


@dataclass(frozen=True)
class Gone:
    """A file was removed."""

    path: str


@dataclass(frozen=True)
class Acked:
    """Clients were told that these commands are on disk."""

    ids: tuple[str, ...]


Deed = Wrote | Cut | Synced | Gone | Acked


def deeds(trace: Path, folder: Path) -> Iterator[Deed]:
    """What happened to the database in `folder`, and what clients were told, in order.

    A write counts from its beginning, a sync from its end.
    """
    begun: dict[str, tuple[str, str]] = {}
    with trace.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            found = _LINE.match(line)
            if found is None:
                continue
            if found["resumed"]:
                call, given = begun.pop(found["pid"], ("", ""))
                if call in ("fsync", "fdatasync") and found["rest"].rstrip().endswith("= 0"):
                    yield from _deed(call, given, folder)
                continue
            call, given = found["call"], found["given"]
            unfinished = given.rstrip().endswith("<unfinished ...>")
            if unfinished:
                begun[found["pid"]] = (call, given)
            if not (unfinished and call in ("fsync", "fdatasync")):
                yield from _deed(call, given, folder)


def _bytes(given: str) -> bytes:
    return b"".join(bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(given))


def _deed(call: str, given: str, folder: Path) -> Iterator[Deed]:
    if call == "unlink":
        path = _bytes(given).decode()
        if path.startswith(str(folder)):
            yield Gone(path)
        return
    place = _FD.match(given)
    if place is None:
        return
    path = _path(place["path"])
    if call in _SOCKETS:
        if path.startswith(("socket:", "TCP")) and (ids := _ACK.findall(_bytes(given))):
            yield Acked(tuple(id_.decode() for id_ in ids))
    elif path.startswith(str(folder)) and not path.endswith("-shm"):
        yield _file_deed(call, path, given)


def _path(told: str) -> str:
    return bytes.fromhex(told.replace("\\x", "")).decode() if told.startswith("\\x") else told


def _file_deed(call: str, path: str, given: str) -> Deed:
    if call == "pwrite64":
        offset = re.search(r'", \d+, (\d+)', given)
        assert offset is not None, f"a write that cannot be read: {given[-60:]}"
        return Wrote(path, int(offset[1]), _bytes(given))
    if call == "ftruncate":
        length = re.search(r">, (\d+)", given)
        assert length is not None
        return Cut(path, int(length[1]))
    return Synced(path)
