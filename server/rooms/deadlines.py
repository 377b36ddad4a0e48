"""HTTP with deadlines: uvicorn waits for ever for the rest of a request that a client has begun.

It leans on the insides of uvicorn 0.54 (`HttpToolsProtocol`), as `fast` does; the version is pinned.
"""

import asyncio
from typing import Any, Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

BODY_SECONDS: Final = 60.0
"""For the body, which is small: also a phone at the edge of the network has sent it by then."""
MOST_HEADER_BYTES: Final = 64 * 1024


class DeadlineProtocol(HttpToolsProtocol):
    """One HTTP connection. A head that is not whole after `header_seconds`, or is too long, closes it."""

    header_seconds = 10.0
    _deadline: asyncio.TimerHandle | None = None
    _head = 0
    """Bytes since the last whole head; -1 while a request's body or answer is under way."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """The first head is due."""
        super().connection_made(transport)
        self._due(self.header_seconds)

    def connection_lost(self, exc: Exception | None) -> None:
        """Nothing is due any more."""
        self._due(None)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Counts the bytes of a head, and starts its time when it is the first of a further request."""
        if self._head >= 0:
            self._head += len(data)
            if self._deadline is None:
                self._due(self.header_seconds)
            if self._head > MOST_HEADER_BYTES + len(data):
                self.transport.abort()
                return
        super().data_received(data)

    def on_headers_complete(self) -> None:
        """The head is whole."""
        self._head = -1
        self._due(BODY_SECONDS)
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """The request is whole; how long its answer takes is the application's affair."""
        self._due(None)
        self._head = 0
        super().on_message_complete()

    def handle_websocket_upgrade(self) -> None:
        """The connection becomes a socket's."""
        self._due(None)
        super().handle_websocket_upgrade()
        # The parser holds this protocol, too: together they would stay until a collection that seldom comes.
        self.parser = None  # type: ignore[assignment]

    def _due(self, seconds: float | None) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
        self._deadline = None if seconds is None else self.loop.call_later(seconds, self._too_slow)

    def _too_slow(self) -> None:
        self._deadline = None
        if not self.transport.is_closing():
            self.transport.abort()


def with_deadline(header_seconds: float) -> type[DeadlineProtocol]:
    """The protocol with another time for the head."""
    made: dict[str, Any] = {"header_seconds": header_seconds}
    return type("DeadlineProtocol", (DeadlineProtocol,), made)
