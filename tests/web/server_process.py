"""The real server as a process of its own, which a test may kill and start again on the same port and data."""

import asyncio
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import httpx2

import dev
from tests import plain_http

STARTED_WITHIN_S = 60.0
NO_SERVER = (
    r"WebSocket connection to|ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_SOCKET_NOT_CONNECTED|ERR_CONTENT_LENGTH_MISMATCH"
)
"""What a browser complains of while a server is away, or goes in the middle of a file."""
# A simulated phone answers faster than a person; these let it.
LIMITS = {"SHOEBOX_COMMAND_BUCKET": "10000", "SHOEBOX_FACILITATOR_BUCKET": "10000"}


def free_port() -> int:
    """A port nobody uses now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


class ServerProcess:
    """`python -m server serve` on a free port with data in `folder`; `settings` are its own, in small letters."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.folder = folder
        self._settings = {f"SHOEBOX_{name.upper()}": value for name, value in settings.items()}
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._process: subprocess.Popen[bytes] | None = None
        self._log = folder / "server.log"

    async def start(self) -> None:
        """Starts it and waits until it is ready; fails with its last words if it is not."""
        self._process = process = self._launch()
        deadline = time.monotonic() + STARTED_WITHIN_S
        async with plain_http.client() as client:
            while time.monotonic() < deadline and process.poll() is None:
                try:
                    if (await client.get(f"{self.url}/readyz")).status_code == 200:
                        return
                except httpx2.TransportError:
                    pass
                await asyncio.sleep(0.05)
        self.kill()
        raise AssertionError(f"the server did not start: {self._log.read_text()[-2000:]}")

    def starts_anew(self, **settings: str) -> None:
        """Starts it with other settings too, and does not wait: it may not be ready with these for ever."""
        self._settings |= {f"SHOEBOX_{name.upper()}": value for name, value in settings.items()}
        self._process = self._launch()

    def _launch(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-P", "-m", "server", "serve", "--host", "127.0.0.1", "--port", str(self.port)]
        command += ["--data", str(self.folder / "data"), "--no-open"]
        env = {**os.environ, **LIMITS, **self._settings}
        with self._log.open("ab") as log:
            return subprocess.Popen(command, cwd=dev.ROOT, stdout=log, stderr=log, env=env)

    def log_of_commands(self) -> dict[str, int]:
        """Every accepted command with its place in its room's log, read from the database itself."""
        return dict(self._ask("select command, seq from log"))

    def rows_about(self, text: str) -> list[str]:
        """The rows of the log that put down a text, with their events as they are kept."""
        ids = [id for (id,) in self._ask("select id from words where text = ?", text)]
        rows = [bytes(events).decode() for (events,) in self._ask("select events from log")]
        return [row for row in rows if any(f'"{id}"' in row for id in ids)]

    def _ask(self, question: str, *values: str) -> list[tuple[Any, ...]]:
        database = sqlite3.connect(f"file:{self.folder / 'data' / 'shoebox.db'}?mode=ro", uri=True)
        try:
            return database.execute(question, values).fetchall()
        finally:
            database.close()

    def text_kept(self) -> bytes:
        """Everything the server keeps, byte by byte: its database with the journal beside it, and its log.

        The journal first: what the server moves from it into the database meanwhile is found there.
        """
        kept = sorted((self.folder / "data").rglob("*"), key=lambda file: not file.name.endswith("-wal"))
        files = [*kept, self._log]
        return b"".join(file.read_bytes() for file in files if file.is_file())

    def kill(self) -> None:
        """Ends it at once, without a word."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """Asks it to end, and waits until it has."""
        self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(how)
            self._process.wait(timeout=20)
        self._process = None
