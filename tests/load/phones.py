"""Phones on plain sockets, and a load generator in pure Python over them.

It does what a generator in C does, only slower, and can keep every message, which is how deliveries are checked.
"""

import asyncio
import base64
import os
import socket
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

HOST: Final = "127.0.0.1"
_PING, _PONG, _CLOSE = 9, 10, 8
_PATIENCE: Final = 20.0


class Phone(asyncio.Protocol):
    """One WebSocket client. Messages go to `on_text` once it is set, and before that to whoever awaits `recv`."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.closed = False
        self.on_text: Callable[[bytes], None] | None = None
        self._transport: asyncio.Transport | None = None
        self._texts: asyncio.Queue[bytes] = asyncio.Queue()
        self._buffer = b""
        self._greeted: asyncio.Future[None] | None = None

    async def open(self, path: str, sock: socket.socket | None = None) -> "Phone":
        """Connects, or takes a connected `sock`, and shakes hands. Raises ConnectionError."""
        loop = asyncio.get_running_loop()
        self._greeted = loop.create_future()
        if sock is None:
            await loop.create_connection(lambda: self, HOST, self.port)
        else:
            await loop.create_connection(lambda: self, sock=sock)
        key = base64.b64encode(os.urandom(16)).decode()
        lines = (f"GET {path} HTTP/1.1", f"Host: {HOST}:{self.port}", "Upgrade: websocket", "Connection: Upgrade")
        more = (f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13", "", "")
        self._out("\r\n".join((*lines, *more)).encode())
        await self._greeted
        return self

    async def take_over(self, sock: Any, buffer: bytes = b"") -> "Phone":
        """Goes on with an open WebSocket of somebody else's."""
        await asyncio.get_running_loop().create_connection(lambda: self, sock=sock)
        self.data_received(buffer)
        return self

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        self.closed = True

    def data_received(self, data: bytes) -> None:
        buffer = self._buffer + data if self._buffer else data
        if self._greeted is not None and not self._greeted.done():
            head, found, rest = buffer.partition(b"\r\n\r\n")
            if not found:
                self._buffer = buffer
                return
            if b" 101 " not in head.partition(b"\r\n")[0]:
                self._greeted.set_exception(ConnectionError(head[:200]))
                return
            self._greeted.set_result(None)
            buffer = rest
        self._buffer = buffer[self._parse(buffer) :]

    def _parse(self, buffer: bytes) -> int:
        at, end = 0, len(buffer)
        while end - at >= 2:
            size, head = buffer[at + 1], 2
            if size > 125:
                wide = 2 if size == 126 else 8
                head += wide
                if end - at < head:
                    break
                size = int.from_bytes(buffer[at + 2 : at + head])
            if end - at < head + size:
                break
            self._frame(buffer[at] & 15, buffer[at + head : at + head + size])
            at += head + size
        return at

    def _frame(self, kind: int, payload: bytes) -> None:
        if kind == _PING:
            self._say(payload, _PONG)
        elif kind == _CLOSE:
            self.closed = True
        elif kind == _PONG:
            return
        elif self.on_text is not None:
            self.on_text(payload)
        else:
            self._texts.put_nowait(payload)

    def _out(self, raw: bytes) -> None:
        assert self._transport is not None
        self._transport.write(raw)

    def _say(self, payload: bytes, kind: int = 1) -> None:
        """Masked with zeros: masked all the same, and nothing to compute."""
        size = len(payload)
        length = bytes((128 | size,)) if size < 126 else b"\xfe" + size.to_bytes(2)
        self._out(bytes((128 | kind,)) + length + bytes(4) + payload)

    async def send(self, payload: str) -> None:
        """Sends a text."""
        self._say(payload.encode())

    def say(self, payload: bytes) -> None:
        """Sends a text at once."""
        self._say(payload)

    async def recv(self) -> bytes:
        """The next message."""
        return await asyncio.wait_for(self._texts.get(), _PATIENCE)

    async def recv_until(self, *beginnings: bytes) -> bytes:
        """The next message that begins so."""
        while not (said := await self.recv()).startswith(beginnings):
            pass
        return said

    def listen(self, heard: Callable[[bytes], None]) -> None:
        """From now on messages go to `heard`, those first that nobody took yet."""
        while not self._texts.empty():
            heard(self._texts.get_nowait())
        self.on_text = heard

    def close(self) -> None:
        """Hangs up."""
        if self._transport is not None:
            self._transport.close()


@dataclass
class Table:
    """A room as the generator keeps it: the same fields that other generators give their adapters."""

    index: int
    players: int
    id: str = ""
    data: dict[str, Any] = field(default_factory=dict)


async def gather(adapter: Any, port: int, rooms: int, people: int) -> tuple[list[Table], list[Phone]]:
    """Opens the rooms and joins everybody."""
    tables = [Table(number, people) for number in range(rooms)]
    for table in tables:
        await adapter.create_room(port, table)
    phones = [await adapter.join(Phone(port), table, number) for table in tables for number in range(people)]
    return tables, phones


@dataclass
class _Under:
    """What is under way in a room. `missing`: how many phones have not seen it yet."""

    turn: int = 0
    seq: int = 0
    missing: int = 0
    planned: float = 0.0


@dataclass
class Load:
    """Drives joined phones."""

    adapter: Any
    rooms: Sequence[Any]
    phones: Sequence[Phone]

    def __post_init__(self) -> None:
        self._under: list[_Under] = []
        self._kept: list[list[bytes]] = []
        self._closed_loop = self._measuring = False
        self._latencies: list[float] = []
        self._wrong = self._other = self._deliveries = self._bytes = 0
        self.begin()

    def begin(self) -> None:
        """Counts from what was asked so far, and listens."""
        self._under = [_Under(seq=room.data["seq"] + len(room.data["asked"])) for room in self.rooms]
        for number, phone in enumerate(self.phones):
            phone.listen(self._listener(number))

    def _listener(self, number: int) -> Callable[[bytes], None]:
        place = number // self.rooms[0].players
        under, prefixes, kept = self._under[place], self.adapter.update_prefixes, self._kept

        def heard(said: bytes) -> None:
            if kept:
                kept[number].append(said)
            if not said.startswith(prefixes):
                self._other += 1
                return
            at = said.rfind(b'"seq":') + 6
            if int(said[at : said.index(b",", at)]) != under.seq:
                self._wrong += 1
            if self._measuring:
                self._deliveries += 1
                self._bytes += len(said)
            under.missing -= 1
            if under.missing == 0:
                self._done(place)

        return heard

    def _done(self, place: int) -> None:
        now = time.perf_counter()
        if self._measuring:
            self._latencies.append((now - self._under[place].planned) * 1e3)
        if self._closed_loop:
            self._start(place, now)

    def _start(self, place: int, planned: float) -> None:
        under, room = self._under[place], self.rooms[place]
        phone = under.turn % room.players
        under.planned, under.missing = planned, room.players
        under.turn, under.seq = under.turn + 1, under.seq + 1
        self.phones[place * room.players + phone].say(self.adapter.move(room, phone, under.seq))

    async def run(self, seconds: float, rate: float = 0.0) -> dict[str, float]:
        """Moves for so long: as fast as they come back, or `rate` in a second, all rooms together."""
        self._latencies, self._deliveries, self._bytes, self._wrong, self._other = [], 0, 0, 0, 0
        self._measuring, self._closed_loop = True, not rate
        began, cpu = time.perf_counter(), time.process_time()
        if rate:
            await self._paced(began, seconds, len(self.rooms) / rate)
        else:
            for place in range(len(self.rooms)):
                self._start(place, began)
            await asyncio.sleep(seconds)
        elapsed, cpu = time.perf_counter() - began, time.process_time() - cpu
        self._measuring = self._closed_loop = False
        unfinished = await self._finish()
        times = sorted(self._latencies)
        return {
            "moves_s": len(times) / elapsed, "deliveries_s": self._deliveries / elapsed, "deliveries": self._deliveries,
            "p50": _quantile(times, 0.5), "p99": _quantile(times, 0.99),
            "bytes_each": self._bytes / max(1, self._deliveries),
            "wrong": self._wrong, "other": self._other, "closed": sum(phone.closed for phone in self.phones),
            "unfinished": unfinished, "generator_busy": cpu / elapsed,
        }  # fmt: skip

    async def _paced(self, began: float, seconds: float, period: float) -> None:
        due = [began + period * place / len(self.rooms) for place in range(len(self.rooms))]
        while (now := time.perf_counter()) < began + seconds:
            for place, when in enumerate(due):
                if when <= now and self._under[place].missing <= 0:
                    self._start(place, when)
                    due[place] += period
            await asyncio.sleep(max(0.0, min(due) - time.perf_counter()) if min(due) > now else 0.0005)

    async def keep(self, moves: int) -> list[list[bytes]]:
        """So many moves in every room, one after the other; gives every message of each phone, a `beat` as the last."""
        self._kept = [[] for _ in self.phones]
        for room in self.rooms:
            room.data["kept_from"] = room.data["seq"] + len(room.data["asked"])
        self.begin()
        for _ in range(moves):
            for place in range(len(self.rooms)):
                self._start(place, time.perf_counter())
            if await self._finish():
                return self._kept
        for phone in self.phones:
            phone.say(b'{"type":"ping"}')
        await _until(lambda: all(one[-1].startswith(b'{"type":"beat"') for one in self._kept))
        return self._kept

    async def _finish(self) -> int:
        await _until(lambda: not any(under.missing > 0 for under in self._under))
        return sum(under.missing > 0 for under in self._under)

    @property
    def wrong(self) -> int:
        """Updates that carried another number than expected, since the last `run` began."""
        return self._wrong


async def _until(holds: Callable[[], bool]) -> None:
    """Waits until it holds, and not for ever."""
    end = time.perf_counter() + _PATIENCE
    tick = asyncio.Event()
    while not holds() and time.perf_counter() < end:
        asyncio.get_running_loop().call_later(0.001, tick.set)
        await tick.wait()
        tick.clear()


def _quantile(times: list[float], part: float) -> float:
    return times[min(len(times) - 1, int(part * len(times)))] if times else float("nan")
