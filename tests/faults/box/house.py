"""A server process with rooms in it: killed, stopped, frozen, and started again on the same port and data."""

import asyncio
import contextlib
import json
import os
import secrets
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import httpx2

from tests import plain_http

ROOT: Final = Path(__file__).resolve().parents[3]
STARTED_WITHIN_SECONDS: Final = 60.0
DECK: Final = "together-in-care"
LIMITS: Final = {
    "SHOEBOX_COMMAND_BUCKET": "1000000", "SHOEBOX_COMMAND_REFILL": "100000",
    "SHOEBOX_FACILITATOR_BUCKET": "1000000", "SHOEBOX_FACILITATOR_REFILL": "100000", "SHOEBOX_LOG_LEVEL": "warning",
}  # fmt: skip
"""People here speak faster than people."""


def free_port() -> int:
    """A port nobody uses now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@dataclass(frozen=True)
class OpenRoom:
    """A room: its id, code, and the tokens of its facilitator and of participants s1, s2 …"""

    id: str
    code: str
    facilitator: str
    tokens: tuple[str, ...]


@dataclass
class House:
    """`python -m server serve` with its data in `folder`. `before`: a program that starts it, such as a tracer."""

    folder: Path
    port: int = field(default_factory=free_port)
    before: Sequence[str] = ()
    code: str = "from server.cli import main; main()"
    settings: dict[str, str] = field(default_factory=dict)
    process: subprocess.Popen[bytes] | None = None

    @property
    def data(self) -> Path:
        """Where its database is."""
        return self.folder / "data"

    @property
    def database(self) -> Path:
        """The database itself."""
        return self.data / "shoebox.db"

    def launch(self) -> None:
        """Starts the process and waits for nothing."""
        options = ["--host", "127.0.0.1", "--port", str(self.port), "--data", str(self.data), "--no-open"]
        command = [*self.before, sys.executable, "-c", self.code, "serve", *options, "--no-client"]
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / "server.log").open("ab") as log:
            self.process = subprocess.Popen(
                command, cwd=ROOT, env={**os.environ, **LIMITS, **self.settings}, stdout=log, stderr=log
            )

    async def open_port(self) -> float:
        """Waits until somebody answers at the port; gives the time."""
        end = time.monotonic() + STARTED_WITHIN_SECONDS
        while time.monotonic() < end:
            assert self.process is not None
            if self.process.poll() is not None:
                break
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", self.port)
            except OSError:
                await asyncio.sleep(0.01)
            else:
                writer.close()
                return time.monotonic()
        raise AssertionError(f"it did not start: {(self.folder / 'server.log').read_text()[-2000:]}")

    async def start(self) -> float:
        """Starts it; gives the time at which the port was open."""
        self.launch()
        return await self.open_port()

    def signal(self, how: signal.Signals) -> None:
        """Sends a signal to the server, past a program that started it."""
        assert self.process is not None
        for pid in _children(self.process.pid) if self.before else [self.process.pid]:
            os.kill(pid, how)

    def kill(self) -> None:
        """SIGKILL, and waits until it is gone."""
        if self.process is not None and self.process.poll() is None:
            self.signal(signal.SIGKILL)
            self.process.wait()

    def stop(self) -> float:
        """SIGTERM; gives how many seconds the process took to be gone."""
        assert self.process is not None
        began = time.monotonic()
        self.signal(signal.SIGTERM)
        self.process.wait(timeout=30)
        return time.monotonic() - began

    async def room(self, people: int, title: str = "Killed") -> OpenRoom:
        """Opens a room and lets people in."""
        async with plain_http.client(f"http://127.0.0.1:{self.port}", timeout=60) as desk:
            facilitator = secrets.token_urlsafe(32)
            opened = await _ask(
                desk, "/api/rooms",
                {
                    "id": secrets.token_urlsafe(16), "token": facilitator, "title": title, "purpose": "To be there.",
                    "preset": 45, "decks": [DECK],
                },
            )  # fmt: skip
            tokens = []
            for number in range(people):
                token = secrets.token_urlsafe(32)
                joining = {"id": secrets.token_urlsafe(16), "token": token, "code": opened["code"], "agreed": True}
                await _ask(desk, "/api/join", {**joining, "name": f"Ann {number}", "language": "en"})
                tokens.append(token)
        return OpenRoom(opened["room"], opened["code"], facilitator, tuple(tokens))

    def log(self) -> dict[str, list[tuple[int, str]]]:
        """Every row of every room: place and command, in order."""
        found: dict[str, list[tuple[int, str]]] = {}
        with sqlite3.connect(f"file:{self.database}?mode=ro", uri=True) as database:
            for room, seq, command in database.execute("select room, seq, command from log order by room, seq"):
                found.setdefault(room, []).append((seq, command))
        database.close()
        return found

    def sound(self) -> str:
        """What SQLite thinks of the file."""
        database = sqlite3.connect(self.database)
        told = str(database.execute("pragma integrity_check").fetchone()[0])
        database.close()
        return told


def _children(parent: int) -> list[int]:
    """The processes that this one started; where there is a tracer there is /proc, but `ps` may be missing."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            if int(stat.read_text().rpartition(")")[2].split()[1]) == parent:
                found.append(int(stat.parent.name))
    return found


async def _ask(desk: httpx2.AsyncClient, path: str, body: dict[str, Any]) -> dict[str, Any]:
    answer = await desk.post(path, json=body)
    assert answer.status_code == 200, f"{path}: {answer.status_code} {answer.text[:300]}"
    told: dict[str, Any] = json.loads(answer.content)
    return told
