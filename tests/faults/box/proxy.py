"""A bad network between people and server: a TCP proxy that delays, slices, holds back, cuts, and tells nobody."""

import asyncio
import random
import socket
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Final

_CHUNK: Final = 65536
_HANG_UP: Final = struct.pack("ii", 1, 0)
CUTS: Final = ("fin", "rst", "nothing", "inside")
"""How a connection ends: both sides are told, both are cut off, nobody is told, or in the middle of a frame."""


class _Way:
    """One connection through the proxy, both directions."""

    def __init__(self, proxy: "Proxy", near: asyncio.StreamWriter, far: asyncio.StreamWriter) -> None:
        self.silent = False
        self.inside = False
        self._proxy = proxy
        self._ends = (near, far)

    async def pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carries bytes one way until one end is over, or nothing came for too long."""
        proxy = self._proxy
        while True:
            async with asyncio.timeout(proxy.idle_seconds):
                chunk = await reader.read(_CHUNK)
            if not chunk:
                return
            if proxy.lag:
                await asyncio.sleep(proxy.rng.uniform(0, proxy.lag))
            await proxy.flowing.wait()
            if self.silent:
                continue
            if self.inside:
                writer.write(chunk[: max(1, len(chunk) // 2)])
                self.abort()
                return
            await self._write(writer, chunk)

    async def _write(self, writer: asyncio.StreamWriter, chunk: bytes) -> None:
        size = self._proxy.slice_bytes
        if not size or len(chunk) > 200 * size:
            writer.write(chunk)
            await writer.drain()
            return
        for place in range(0, len(chunk), size):
            writer.write(chunk[place : place + size])
            await asyncio.sleep(0)

    def cut(self, how: str) -> None:
        """Ends it in one of the ways of CUTS."""
        if how == "nothing":
            self.silent = True
        elif how == "inside":
            self.inside = True
        elif how == "rst":
            self.abort()
        else:
            self.close()

    def abort(self) -> None:
        """Both ends are cut off."""
        for end in self._ends:
            raw = end.get_extra_info("socket")
            with suppress(OSError):
                raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _HANG_UP)
            end.transport.abort()

    def close(self) -> None:
        """Both ends are told."""
        for end in self._ends:
            end.close()


class Proxy:
    """Listens on a port of its own and carries everything to the server at `to`. Faults are its plain fields."""

    def __init__(self, to: int, rng: random.Random) -> None:
        self.to = to
        self.rng = rng
        self.port = 0
        self.lag = 0.0
        self.slice_bytes = 0
        self.idle_seconds: float | None = None
        self.flowing = asyncio.Event()
        self.flowing.set()
        self.ways: set[_Way] = set()
        self._under: set[asyncio.Task[object]] = set()

    @asynccontextmanager
    async def open(self) -> AsyncIterator["Proxy"]:
        """Carries until the block ends."""
        server = await asyncio.start_server(self._come, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            server.close()
            self.heal()
            while self._under:
                for way in set(self.ways):
                    way.abort()
                await asyncio.wait(self._under, timeout=0.1)
            await server.wait_closed()

    async def _come(self, reader: asyncio.StreamReader, near: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._under.add(task)
        task.add_done_callback(self._under.discard)
        try:
            far_reader, far = await asyncio.open_connection("127.0.0.1", self.to)
        except OSError:
            near.close()
            return
        way = _Way(self, near, far)
        self.ways.add(way)
        pumps = [asyncio.create_task(way.pump(reader, far)), asyncio.create_task(way.pump(far_reader, near))]
        try:
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for pump in pumps:
                pump.cancel()
            await asyncio.gather(*pumps, return_exceptions=True)
            self.ways.discard(way)
            way.close()

    def cut(self, share: float) -> None:
        """Cuts a share of all connections, each in a way by chance."""
        for way in list(self.ways):
            if self.rng.random() < share:
                way.cut(self.rng.choice(CUTS))

    def heal(self) -> None:
        """A good network again. Connections that are silent stay so: who uses them must find out."""
        self.lag, self.slice_bytes, self.idle_seconds = 0.0, 0, None
        self.flowing.set()
        for way in self.ways:
            way.inside = False
