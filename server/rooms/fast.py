"""uvicorn's own WebSocket protocol with two doors more: ready frames to the transport, and texts without a queue.

It leans on the insides of uvicorn 0.54 (`WebSocketsSansIOProtocol`); the version is pinned, a test runs every socket
test through this class and through plain ASGI, and `links.AsgiLink` serves where this class is not in use.
"""

from collections.abc import Callable
from typing import Final, cast

from uvicorn._types import ASGIReceiveEvent
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame

EXTENSION: Final = "shoebox.frames"
"""Under this name the ASGI scope's extensions hold the protocol."""

_CLOSE_SECONDS: Final = 2.0


class FastProtocol(WebSocketsSansIOProtocol):
    """One socket. `on_text`, `on_filled`, `on_drained` are set by the link that takes it over."""

    on_text: Callable[[bytes], None] | None = None
    on_filled: Callable[[], None] | None = None
    on_drained: Callable[[], None] | None = None
    unheard: float = 0
    """Seconds of silence behind a socket that was closed for it."""

    async def run_asgi(self) -> None:
        """Lets the application find this protocol, then serves as ever."""
        extensions = cast(dict[str, object], self.scope["extensions"])
        extensions[EXTENSION] = self
        try:
            await super().run_asgi()
        finally:
            del extensions[EXTENSION]  # else they would hold each other, until a collection that seldom comes

    def connection_lost(self, exc: Exception | None) -> None:
        """The socket is over."""
        super().connection_lost(exc)
        self.conn.parser.close()  # it waits for more bytes, and holds what holds it

    def handle_text(self, event: Frame) -> None:
        """A whole text goes straight to the conversation; pieces are put together by uvicorn."""
        if self.on_text is not None and event.fin:
            if not self.close_sent:
                self.on_text(bytes(event.data))
        else:
            super().handle_text(event)

    def pause_writing(self) -> None:
        """More is unsent than the link allows."""
        super().pause_writing()
        if self.on_filled is not None:
            self.on_filled()

    def resume_writing(self) -> None:
        """Little enough is unsent again."""
        super().resume_writing()
        if self.on_drained is not None and not self.disconnected:
            self.on_drained()

    def keepalive_timeout(self) -> None:
        """Nobody answers pings any more."""
        self.unheard = (self.ping_interval or 0) + (self.ping_timeout or 0)
        super().keepalive_timeout()

    def limit_unsent(self, most: int) -> None:
        """From now on `most` unsent bytes are enough, and a quarter of it is little again."""
        self.transport.set_write_buffer_limits(high=most, low=most // 4)

    def write(self, frames: bytes) -> None:
        """Ready frames to the transport; nothing once the socket is closing."""
        if not (self.close_sent or self.disconnected or self.transport.is_closing()):
            self.transport.write(frames)

    def part(self, code: int, reason: str) -> None:
        """Sends a close frame behind what is unsent; a client that does not answer it is cut off soon."""
        if self.close_sent or self.disconnected or self.transport.is_closing():
            return
        self.conn.send_close(code, reason)
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.close_sent = True
        left: ASGIReceiveEvent = {"type": "websocket.disconnect", "code": code, "reason": reason}
        self.queue.put_nowait(left)
        self.close_timer = self.loop.call_later(_CLOSE_SECONDS, self.transport.abort)
