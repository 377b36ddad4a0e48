"""Two ways to one client behind one port: straight to the transport, or through ASGI `send` where that is not there."""

import asyncio
from collections import deque
from collections.abc import Sequence

from starlette.websockets import WebSocket, WebSocketDisconnect

from server.rooms.conversation import Conversation
from server.rooms.fast import FastProtocol
from server.rooms.frames import payload_of
from server.wire import Close

_LAST_SECONDS = 2.0


class FastLink:
    """Ready frames to the transport. `serve` hands texts straight to the conversation."""

    def __init__(self, protocol: FastProtocol, unsent: int) -> None:
        self._protocol = protocol
        self._full = False
        protocol.limit_unsent(unsent)

    @property
    def full(self) -> bool:
        """See the port."""
        return self._full

    @property
    def unheard(self) -> float:
        """Seconds of silence behind a socket that was closed for it."""
        return self._protocol.unheard

    def send(self, frames: Sequence[bytes]) -> None:
        """See the port."""
        self._protocol.write(frames[0] if len(frames) == 1 else b"".join(frames))

    def close(self, code: Close, reason: str) -> None:
        """See the port."""
        self._protocol.part(code, reason)

    async def serve(self, websocket: WebSocket, conversation: Conversation) -> None:
        """Until the socket is closed."""

        def filled() -> None:
            self._full = True
            conversation.filled()

        def drained() -> None:
            self._full = False
            conversation.drained()

        self._protocol.on_filled, self._protocol.on_drained = filled, drained
        self._protocol.on_text = conversation.hear
        try:
            await _receive(websocket, conversation)
        finally:
            self._protocol.on_text = self._protocol.on_filled = self._protocol.on_drained = None


class AsgiLink:
    """Through ASGI, one text at a time. Slower; for any server, and for tests that need no port."""

    unheard: float = 0
    """See `FastLink`; nobody says here."""

    def __init__(self, websocket: WebSocket, unsent: int) -> None:
        self._websocket = websocket
        self._most = unsent
        self._waiting: deque[bytes] = deque()
        self._unsent = 0
        self._full = False
        self._closing: tuple[Close, str] | None = None
        self._more = asyncio.Event()
        self._over = asyncio.Event()
        self._conversation: Conversation | None = None

    @property
    def full(self) -> bool:
        """See the port."""
        return self._full

    def send(self, frames: Sequence[bytes]) -> None:
        """See the port."""
        if self._closing is not None:
            return
        self._waiting.extend(frames)
        self._unsent += sum(map(len, frames))
        self._more.set()
        if self._unsent > self._most and not self._full:
            self._full = True
            if self._conversation is not None:
                self._conversation.filled()

    def close(self, code: Close, reason: str) -> None:
        """See the port. A client that takes nothing cannot be told: it is let go of soon."""
        if self._closing is None:
            self._closing = (code, reason)
            self._more.set()
            asyncio.get_running_loop().call_later(_LAST_SECONDS, self._over.set)

    async def serve(self, websocket: WebSocket, conversation: Conversation) -> None:
        """Until the socket is closed."""
        self._conversation = conversation
        work = [
            asyncio.ensure_future(one) for one in (_receive(websocket, conversation), self._pump(), self._over.wait())
        ]
        try:
            done, _ = await asyncio.wait(work, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for one in work:
                one.cancel()
            await asyncio.gather(*work, return_exceptions=True)
        for one in done:
            one.result()

    async def _pump(self) -> None:
        try:
            while self._waiting or self._closing is None:
                if not self._waiting:
                    self._more.clear()
                    await self._more.wait()
                    continue
                frame = self._waiting.popleft()
                await self._websocket.send_text(payload_of(frame).decode())
                self._unsent -= len(frame)
                if self._full and self._unsent <= self._most // 4:
                    self._full = False
                    if self._conversation is not None:
                        self._conversation.drained()
            code, reason = self._closing
            await self._websocket.close(code, reason)
        except (WebSocketDisconnect, RuntimeError):
            # The socket is closed already; `_receive` is told so too.
            await self._over.wait()


async def _receive(websocket: WebSocket, conversation: Conversation) -> None:
    while True:
        message = await websocket.receive()
        if message["type"] == "websocket.disconnect":
            return
        text = message.get("text")
        conversation.hear(b"" if text is None else text.encode())
