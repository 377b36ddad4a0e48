"""A gate between browsers and the server: a second address for it, which may refuse sockets or let them go dead."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

_SOCKET = b"GET /ws "


@dataclass
class Gate:
    """Passes bytes on to `port`. `sockets`: whether a WebSocket may pass. Counts what it let through and what not."""

    to: int
    sockets: bool
    url: str = ""
    refused: int = 0
    passed: int = 0
    first_socket: asyncio.Event = field(default_factory=asyncio.Event)
    _stalls: int = 0
    _meetings: set[asyncio.Task[None]] = field(default_factory=set)

    def stall(self) -> None:
        """From now on nothing comes through what is open now, and nobody is told: half-open, as after a sleep."""
        self._stalls += 1

    async def meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection of a browser. A socket has a connection of its own, so its first words tell."""
        meeting = asyncio.current_task()
        assert meeting is not None
        self._meetings.add(meeting)
        both = [writer]
        try:
            await self._between(reader, writer, both)
        except* (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            for one in both:
                one.close()
            await asyncio.gather(*(one.wait_closed() for one in both), return_exceptions=True)
            self._meetings.discard(meeting)

    async def _between(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, both: list[asyncio.StreamWriter]
    ) -> None:
        first = await reader.read(65536)
        if first.startswith(_SOCKET) and not self.sockets:
            self.refused += 1
            writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            await writer.drain()
            return
        if first.startswith(_SOCKET):
            self.passed += 1
            self.first_socket.set()
        there, back = await asyncio.open_connection("127.0.0.1", self.to)
        both.append(back)
        back.write(first)
        async with asyncio.TaskGroup() as ways:
            ways.create_task(self._pass(reader, back))
            ways.create_task(self._pass(there, writer))

    async def end(self) -> None:
        """Cuts what is still open."""
        for meeting in self._meetings:
            meeting.cancel()
        await asyncio.gather(*self._meetings, return_exceptions=True)

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        born = self._stalls
        try:
            while data := await reader.read(65536):
                if self._stalls == born:
                    writer.write(data)
                    await writer.drain()
        finally:
            if self._stalls == born:
                writer.close()


@asynccontextmanager
async def gate(to: int, *, sockets: bool = True) -> AsyncIterator[Gate]:
    """A gate before the server on port `to`, on a port of its own."""
    made = Gate(to, sockets)
    running = await asyncio.start_server(made.meet, "127.0.0.1", 0)
    made.url = f"http://127.0.0.1:{running.sockets[0].getsockname()[1]}"
    try:
        yield made
    finally:
        running.close()
        await made.end()
