"""A stop is a non-event: a notice, everything served meanwhile, sockets closed in turn, and an end in any case."""

import asyncio
import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx2
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from server.settings import Settings
from server.store import open_archive
from tests import plain_http
from tests.server.served import serving
from tests.server.stage import command_id, token_of, until

PATIENCE = 8.0
"""Seconds after which the process must be gone."""


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
        "id": command_id("open"), "token": token_of("stopped"), "title": "Stopped", "purpose": "To be stopped.",
        "preset": 45, "decks": ["together-in-care"],
    }  # fmt: skip
    async with plain_http.client(f"http://127.0.0.1:{port}") as client:
        answer = await client.post("/api/rooms", json=asked)
        assert answer.status_code == 200, answer.text


async def test_what_is_asked_after_the_notice_is_done_and_answered(tmp_path: Path) -> None:
    async with serving(Settings(data=tmp_path, notice_ms=300)) as served:
        place = await served.open("stop")
        base = f"http://127.0.0.1:{served.port}"
        async with served.call("stop m1") as caller, plain_http.client(base) as client:
            assert (await client.get("/readyz")).status_code == 200
            served.server.handle_exit(signal.SIGTERM, None)
            assert (await client.get("/readyz")).status_code == 503
            notice = await caller.until(lambda one: one["type"] == "bye")
            assert (notice["code"], notice["again"], notice["after_ms"]) == (1012, True, 1000)
            late = await caller.do({"type": "retitle", "title": "Late"}, "late")
            assert late["type"] == "accepted"
            async with served.call() as newcomer:
                assert (await newcomer.end())[0] == 1012
            assert (await caller.end())[0] == 1012
        rows = await served.rooms.node.read(lambda store: store.rows(place.room))
        assert [row.command for row in rows][-1] == command_id("late")


async def test_sockets_are_closed_in_turn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.rooms.rooms._SPREAD_EACH", 0.04)
    async with serving(Settings(data=tmp_path, notice_ms=0)) as served:
        rooms = [f"room {number}" for number in range(30)]
        for name in rooms:
            await served.open(name)
        closed: list[float] = []

        async def stay(name: str) -> None:
            async with served.call(f"{name} m1") as caller:
                assert (await caller.end())[0] == 1012
                closed.append(time.monotonic())

        staying = [asyncio.create_task(stay(name)) for name in rooms]
        await until(lambda: served.rooms.counts()[1] == 30)
        served.server.should_exit = True
        await asyncio.gather(*staying)
        assert closed[-1] - closed[0] > 0.2


async def _stuck(port: int, token: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A member's socket whose owner never reads again."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=64)
    writer.write(
        (
            f"GET /ws HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
        ).encode()
    )
    hello = json.dumps({"type": "hello", "protocol": 1, "token": token}).encode()
    writer.write(b"\x81" + bytes((0x80 | 126,)) + len(hello).to_bytes(2) + b"\0\0\0\0" + hello)
    await writer.drain()
    await reader.read(10)
    return reader, writer


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGTERM there")
async def test_a_stop_loses_nothing_and_ends_in_time(tmp_path: Path, unused_tcp_port: int) -> None:
    """With people who go on, and with one who never reads. That they come back stands in `tests/faults/box`."""
    port, told = unused_tcp_port, dict[str, int]()
    process = start(tmp_path, port)
    try:
        await up(port, process)
        await open_room(port)
        stuck = await _stuck(port, token_of("stopped"))
        began = await _talk_until_it_stops(port, process, told)
        assert await asyncio.to_thread(process.wait, 20) == 0
        took = time.monotonic() - began
        stuck[1].close()
    finally:
        process.kill()
        process.wait()
    store = open_archive(tmp_path)
    (room,) = store.untouched(2**62, 2**62)
    kept = {row.command: row.seq for row in store.rows(room)}
    store.close()
    assert {command: kept.get(command) for command in told} == told
    assert took < PATIENCE, f"{took:.1f} s"


async def _talk_until_it_stops(port: int, process: subprocess.Popen[bytes], told: dict[str, int]) -> float:
    """Asks one thing after the other; in the middle of it the server is asked to stop. Gives when that was."""
    began = 0.0
    async with connect(f"ws://127.0.0.1:{port}/ws", compression=None) as socket:
        await socket.send(json.dumps({"type": "hello", "protocol": 1, "token": token_of("stopped")}))
        with contextlib.suppress(ConnectionClosed):
            for number in range(10**6):
                id_ = command_id(f"stopping {number}")
                command = {"type": "say_to_all", "message": f"Message {number}"}
                await socket.send(json.dumps({"type": "do", "id": id_, "command": command}))
                while (said := json.loads(await socket.recv())).get("id") != id_:
                    continue
                told[id_] = said["seq"]
                if number == 20:
                    began = time.monotonic()
                    process.send_signal(signal.SIGTERM)
    assert began, "it stopped before it was asked to"
    return began


_HANGS = """
import sys, time
from pathlib import Path
from server import serve
from server.settings import Settings
from server.store import SqliteStore

def hang(self, batches):
    print("hangs", flush=True)
    time.sleep(600)

SqliteStore.commit = hang
settings = Settings(data=Path(sys.argv[1]), host="127.0.0.1", port=int(sys.argv[2]))
serve.serve(settings, address=None, open_browser=False, client=False)
"""


def _hanging(folder: Path, port: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-c", _HANGS, str(folder), str(port)],
        env=os.environ | {"SHOEBOX_LOG_LEVEL": "error"}, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGTERM there")
async def test_a_disk_that_hangs_does_not_keep_the_process(tmp_path: Path, unused_tcp_port: int) -> None:
    process = _hanging(tmp_path, unused_tcp_port)
    assert process.stdout is not None
    try:
        await up(unused_tcp_port, process)
        opening = asyncio.create_task(open_room(unused_tcp_port))
        while b"hangs" not in await asyncio.to_thread(process.stdout.readline):
            continue
        began = time.monotonic()
        process.send_signal(signal.SIGTERM)
        assert await asyncio.to_thread(process.wait, 20) in (0, 1)
        assert time.monotonic() - began < PATIENCE
        with pytest.raises((httpx2.HTTPError, AssertionError)):
            await opening
    finally:
        process.kill()
        process.communicate()
