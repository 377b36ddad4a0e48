"""The server is killed in the middle of everything, again and again: no acknowledged command is ever missing."""

import asyncio
import json
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import httpx2
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from server.store import open_store
from tests import plain_http
from tests.server.stage import command_id, token_of

KILLS = 5
TALKERS = 3


class Traffic:
    """Facilitators of one room on several devices who never stop, and what they were told."""

    def __init__(self, port: int) -> None:
        self.url = f"ws://127.0.0.1:{port}/ws"
        self.told: dict[str, int] = {}
        self.asked = 0
        self.unanswered: set[str] = set()

    async def talk(self, token: str) -> None:
        """Asks one thing after the other on one socket until it breaks; then comes back and asks for what is open."""
        mine: dict[str, str] = {}
        while True:
            try:
                async with connect(self.url, compression=None) as socket:
                    hello = {"type": "hello", "protocol": 1, "token": token, "unanswered": list(mine)}
                    await socket.send(json.dumps(hello))
                    for raw in mine.values():
                        await socket.send(raw)
                    while True:
                        if not mine:
                            self._next(mine)
                            await socket.send(next(iter(mine.values())))
                        said = json.loads(await socket.recv())
                        if said["type"] == "accepted" and mine.pop(said["id"], None):
                            assert self.told.setdefault(said["id"], said["seq"]) == said["seq"]
            except (ConnectionClosed, OSError, EOFError):
                await asyncio.sleep(0.02)

    def _next(self, mine: dict[str, str]) -> None:
        self.asked += 1
        id_ = command_id(f"killed {self.asked}")
        command = {"type": "say_to_all", "message": f"Message {self.asked}"}
        mine[id_] = json.dumps({"type": "do", "id": id_, "command": command})


def start(folder: Path, port: int) -> subprocess.Popen[bytes]:
    """The whole server as its own process."""
    environment = os.environ | {
        "SHOEBOX_DATA": str(folder), "SHOEBOX_FACILITATOR_BUCKET": "1000000", "SHOEBOX_LOG_LEVEL": "error",
    }  # fmt: skip
    command = (sys.executable, "-m", "server", "serve", "--host", "127.0.0.1", "--port", str(port), "--no-open")
    return subprocess.Popen([*command, "--no-client"], env=environment, stdout=subprocess.DEVNULL)


async def up(port: int, process: subprocess.Popen[bytes]) -> None:
    async with plain_http.client(f"http://127.0.0.1:{port}") as client:
        while True:
            assert process.poll() is None, "the server did not start"
            try:
                if (await client.get("/healthz")).status_code == 200:
                    return
            except httpx2.TransportError:
                await asyncio.sleep(0.05)


async def open_room(port: int) -> None:
    asked = {
        "id": command_id("open"), "token": token_of("killed"), "title": "Killed", "purpose": "To be killed.",
        "preset": 45, "decks": ["together-in-care"],
    }  # fmt: skip
    async with plain_http.client(f"http://127.0.0.1:{port}") as client:
        answer = await client.post("/api/rooms", json=asked)
        assert answer.status_code == 200, answer.text


@pytest.mark.timeout(400)
async def test_killed_again_and_again_it_keeps_every_promise(tmp_path: Path, unused_tcp_port: int) -> None:
    rng = random.Random(5)
    traffic = Traffic(unused_tcp_port)
    process = start(tmp_path, unused_tcp_port)
    talkers: list[asyncio.Task[None]] = []
    try:
        await up(unused_tcp_port, process)
        await open_room(unused_tcp_port)
        for kill in range(KILLS):
            talkers = [asyncio.create_task(traffic.talk(token_of("killed"))) for _ in range(TALKERS)]
            enough = len(traffic.told) + rng.randrange(20, 60)
            while len(traffic.told) < enough:
                assert not any(one.done() for one in talkers), [one.exception() for one in talkers if one.done()]
                await asyncio.sleep(0.01)
            process.send_signal(signal.SIGKILL)
            process.wait()
            if kill < KILLS - 1:
                process = start(tmp_path, unused_tcp_port)
                await up(unused_tcp_port, process)
            for one in talkers:
                one.cancel()
            await asyncio.gather(*talkers, return_exceptions=True)
    finally:
        for one in talkers:
            one.cancel()
        await asyncio.gather(*talkers, return_exceptions=True)
        process.kill()
        process.wait()
    store = open_store(tmp_path)
    (room,) = store.untouched(2**62, 2**62)
    rows = store.rows(room)
    store.close()
    assert [row.seq for row in rows] == list(range(1, len(rows) + 1))
    assert len({row.command for row in rows}) == len(rows)
    kept = {row.command: row.seq for row in rows}
    assert {command: kept.get(command) for command in traffic.told} == traffic.told
    assert len(traffic.told) > KILLS * 20
