"""People who come and go in every way: politely, hanging up, in the middle of a handshake, without a word."""

import asyncio
import random
import socket
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil

from tests import plain_http
from tests.faults.box.house import House
from tests.load.adapter import hello
from tests.load.phones import Phone

_AT_ONCE: Final = 50
_HANG_UP: Final = struct.pack("ii", 1, 0)


@dataclass(frozen=True)
class Left:
    """What is there afterwards, beyond what was there before."""

    sockets: int
    descriptors: int
    megabytes: float


async def come_and_go(folder: Path, *, cycles: int, seed: int) -> Left:
    """So many people come and go; gives what they left behind once all is quiet."""
    house = House(folder)
    await house.start()
    try:
        room = await house.room(8)
        await come_and_go_at(house.port, room.tokens, cycles=_AT_ONCE, seed=seed)
        before = await _settled(house)
        await come_and_go_at(house.port, room.tokens, cycles=cycles, seed=seed)
        after = await _settled(house)
    finally:
        house.kill()
    return Left(after[0], after[1] - before[1], (after[2] - before[2]) / 2**20)


async def come_and_go_at(port: int, tokens: tuple[str, ...], *, cycles: int, seed: int) -> None:
    """So many people come and go at a port, some at the same time."""
    rng = random.Random(seed)
    ways = (_politely, _by_hanging_up, _half_a_handshake, _silently, _without_hello)
    for _ in range(0, cycles, _AT_ONCE):
        await asyncio.gather(*(rng.choice(ways)(port, rng.choice(tokens)) for _ in range(_AT_ONCE)))


async def _called(port: int, token: str) -> Phone:
    phone = await Phone(port).open("/ws")
    await phone.send(hello(token))
    return phone


async def _politely(port: int, token: str) -> None:
    phone = await _called(port, token)
    await phone.recv_until(b'{"type":"welcome"', b'{"type":"bye"')
    phone.close()


async def _by_hanging_up(port: int, token: str) -> None:
    phone = await _called(port, token)
    assert phone._transport is not None
    raw = phone._transport.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _HANG_UP)
    phone._transport.abort()


async def _half_a_handshake(port: int, token: str) -> None:
    _, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET /ws HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: webso")
    await writer.drain()
    writer.close()


async def _silently(port: int, token: str) -> None:
    phone = await _called(port, token)
    phone.close()


async def _without_hello(port: int, token: str) -> None:
    phone = await Phone(port).open("/ws")
    phone.close()


async def _settled(house: House) -> tuple[int, int, int]:
    """Sockets that the server knows of, its descriptors and its memory, once they stand still."""
    assert house.process is not None
    process = psutil.Process(house.process.pid)
    seen: list[tuple[int, int]] = []
    for _ in range(200):
        seen.append((len(_open(process)), process.num_fds()))
        if len(seen) > 10 and len(set(seen[-10:])) == 1 and seen[-1][0] == 0:
            break
        await asyncio.sleep(0.1)
    async with plain_http.client() as client:
        assert (await client.get(f"http://127.0.0.1:{house.port}/healthz")).status_code == 200
    return seen[-1][0], seen[-1][1], process.memory_info().rss


def _open(process: psutil.Process) -> list[object]:
    return [one for one in process.net_connections("tcp") if one.status == psutil.CONN_ESTABLISHED]
