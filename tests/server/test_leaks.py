"""People come and go in every way, rooms too: afterwards there is nothing that was not there before."""

import asyncio
import gc
import json
import random
import socket
import struct
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import psutil
import pytest
from websockets.asyncio.client import connect
from websockets.server import ServerProtocol

from server.bell import LocalBell
from server.rooms.conversation import Conversation
from server.rooms.deadlines import DeadlineProtocol
from server.rooms.fast import FastProtocol
from server.rooms.node import Node
from server.rooms.session import Session
from server.settings import Settings
from server.wire import Close
from tests.server.served import Served, serving
from tests.server.stage import token_of, until
from tests.server.test_rooms import House, living

CYCLES = 400
AT_ONCE = 40
ROOMS = 60


async def _politely(served: Served) -> None:
    async with served.call("leak m1") as caller:
        await caller.beat()


async def _with_a_reset(served: Served) -> None:
    async with connect(f"ws://127.0.0.1:{served.port}/ws") as one:
        await one.send(json.dumps({"type": "hello", "protocol": 1, "token": token_of("leak m1")}))
        raw = one.transport.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        one.transport.abort()


async def _in_the_handshake(served: Served) -> None:
    _, writer = await asyncio.open_connection("127.0.0.1", served.port)
    writer.write(b"GET /ws HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: webso")
    await writer.drain()
    writer.close()


async def _as_a_stranger(served: Served) -> None:
    async with served.call() as caller:
        await caller.say({"type": "hello", "protocol": 1, "token": "nobody"})
        assert (await caller.end())[0] == Close.UNKNOWN_TOKEN


async def _without_a_word(served: Served) -> None:
    async with connect(f"ws://127.0.0.1:{served.port}/ws"):
        pass


WAYS: tuple[Callable[[Served], Awaitable[None]], ...] = (
    _politely,
    _with_a_reset,
    _in_the_handshake,
    _as_a_stranger,
    _without_a_word,
)


def _there() -> dict[str, int]:
    gc.collect()
    kinds = [type(one) for one in gc.get_objects()]
    return {
        "tasks": len(asyncio.all_tasks()),
        "descriptors": psutil.Process().num_fds() if hasattr(psutil.Process, "num_fds") else 0,
        "sessions": kinds.count(Session),
        "conversations": kinds.count(Conversation),
    }


async def _come_and_go(served: Served, cycles: int, rng: random.Random) -> None:
    for _ in range(0, cycles, AT_ONCE):
        await asyncio.gather(*(rng.choice(WAYS)(served) for _ in range(AT_ONCE)))


@pytest.mark.timeout(300)
async def test_people_who_come_and_go_leave_nothing_behind(tmp_path: Path) -> None:
    rng = random.Random(5)
    settings = Settings(
        data=tmp_path, unknown_sockets=AT_ONCE * 4, sockets_per_member=AT_ONCE, facilitator_bucket=10**6
    )
    async with serving(settings) as served:
        place = await served.open("leak")
        await _come_and_go(served, AT_ONCE, rng)
        await until(lambda: served.rooms.sockets == 0 and served.rooms.counts() == (1, 0))
        before = _there()
        await _come_and_go(served, CYCLES, rng)
        await until(lambda: served.rooms.sockets == 0 and served.rooms.counts() == (1, 0))
        spare = {"tasks": 0, "descriptors": 5, "sessions": 2, "conversations": 2}

        def gone() -> bool:
            now = _there()
            return all(now[name] <= before[name] + more for name, more in spare.items())

        await until(gone, tries=200)
        pace = served.rooms.node.here(place.room)
        assert pace is not None
        assert len(pace._later) <= 45 * 4 + 8, "timers of those who left are shared"
        assert not pace.live.showing._groups  # type: ignore[union-attr]


async def test_who_leaves_is_gone_without_a_collection(tmp_path: Path) -> None:
    """While a server serves, a collection seldom comes: phones that were locked do not wait in memory for it."""
    kinds = (FastProtocol, DeadlineProtocol, Conversation, ServerProtocol)
    async with serving(Settings(data=tmp_path)) as served:
        await served.open("leak")
        await _politely(served)
        gc.collect()
        gc.disable()
        try:
            for leave in (_politely, _with_a_reset, _in_the_handshake, _without_a_word) * 2:
                await leave(served)
            await until(lambda: not any(issubclass(type(one), kinds) for one in gc.get_objects()))
        finally:
            gc.enable()


def _kept(node: Node) -> dict[str, int]:
    """How much is in every table of a node."""
    tables: dict[str, Any] = {name: value for name, value in vars(node).items() if isinstance(value, dict | set)}
    faults = {f"faults {name}": value for name, value in vars(node._faults).items() if isinstance(value, dict)}
    return {name: len(value) for name, value in (tables | faults).items()}


async def _one_room(house: House, number: int) -> None:
    code = "".join("23456789BCDFGHJKMNPQRTVWXYZ"[number // 27**digit % 27] for digit in range(8))
    place = await house.open(f"Fay {number}", code=code)
    await house.join(place, f"Ann {number}")
    callers = [await house.caller(f"Fay {number}"), await house.caller(f"Ann {number}")]
    callers[0].do(f"title {number}", {"type": "retitle", "title": f"Title {number}"})
    await until(lambda: callers[0].heard("accepted"))
    if number % 3 == 0:
        house.rooms.node._fault(house.rooms.node.here(place.room))  # type: ignore[arg-type]
        await until(lambda: house.rooms.node.here(place.room))
    for caller in callers:
        caller.conversation.over()
    if number % 5 == 0:
        await house.rooms.delete(place.room)


async def test_rooms_that_were_let_go_of_leave_nothing_behind(tmp_path: Path) -> None:
    async with living(tmp_path, memory_minutes=1e-9) as house:
        node = house.rooms.node
        before = _kept(node)
        for number in range(ROOMS):
            await _one_room(house, number)
        assert _kept(node)["_paces"] > 10

        def gone() -> bool:
            node.let_go_of_idle()
            return house.rooms.counts() == (0, 0)

        await until(gone)
        house.clock.move(61)
        node.let_go_of_idle()
        assert _kept(node) == before
        assert not house.rooms.doorstep._standing


def test_a_bell_remembers_the_last_rooms_alone() -> None:
    bell = LocalBell()
    for number in range(3000):
        bell.ring(f"room {number}", number)
    assert len(bell.rung) == 1000
    assert bell.rung["room 2999"] == 2999
