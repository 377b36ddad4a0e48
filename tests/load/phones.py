"""Phones on plain sockets."""

import asyncio
import base64
import os
import socket
from collections.abc import Callable
from typing import Final, cast

HOST: Final = "127.0.0.1"
_TEXT, _BINARY, _CLOSE, _PING, _PONG = 1, 2, 8, 9, 10
_PATIENCE: Final = 20.0


class Phone(asyncio.Protocol):
    """One WebSocket client. Messages go to `on_text` once it is set, and before that to whoever awaits `recv`.

    `heartbeat`: what a server asks in a text now and then, and what it wants to hear.
    """

    def __init__(self, port: int, heartbeat: tuple[bytes, bytes] | None = None) -> None:
        self.port = port
        self.closed = False
        self.code = 1006
        """Why the server closed it; 1006 until it says so."""
        self.on_closed: Callable[[], None] | None = None
        self._heartbeat = heartbeat
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
        async with asyncio.timeout(_PATIENCE):
            await self._greeted
        return self

    def lend(self) -> tuple[int, bytes]:
        """Stops reading: the number of the socket, and the bytes that are no whole message yet."""
        assert self._transport is not None
        self._transport.pause_reading()
        rest, self._buffer = self._buffer, b""
        return self._transport.get_extra_info("socket").fileno(), rest

    def take_back(self, rest: bytes) -> None:
        """Reads again; `rest`: bytes that came meanwhile and are no whole message."""
        assert self._transport is not None
        self._buffer = rest
        self._transport.resume_reading()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's is none by its class

    def connection_lost(self, exc: Exception | None) -> None:
        self.closed = True
        if self._greeted is not None and not self._greeted.done():
            self._greeted.set_exception(ConnectionError("cut while shaking hands"))
        elif self.on_closed is not None:
            self.on_closed()

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
            self.code = int.from_bytes(payload[:2]) or self.code
            self.close()
        elif kind == _PONG:
            return
        elif self._heartbeat is not None and payload == self._heartbeat[0]:
            self._say(self._heartbeat[1])
        elif self.on_text is not None:
            self.on_text(payload)
        else:
            self._texts.put_nowait(payload)

    def _out(self, raw: bytes) -> None:
        assert self._transport is not None
        self._transport.write(raw)

    def _say(self, payload: bytes, kind: int = _TEXT) -> None:
        """Masked with zeros: masked all the same, and nothing to compute."""
        size = len(payload)
        length = bytes((128 | size,)) if size < 126 else b"\xfe" + size.to_bytes(2)
        self._out(bytes((128 | kind,)) + length + bytes(4) + payload)

    async def send(self, payload: str) -> None:
        """Sends a text."""
        self._say(payload.encode())

    def say(self, payload: bytes, *, binary: bool = False) -> None:
        """Sends a message at once."""
        self._say(payload, _BINARY if binary else _TEXT)

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
