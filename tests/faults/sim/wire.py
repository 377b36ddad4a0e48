"""The network between clients and nodes: delays, cuts, silence one way or both, a client that reads nothing."""

import asyncio
import random
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, Final, Protocol

from server.rooms.conversation import Conversation
from server.rooms.frames import payload_of
from server.rooms.rooms import Rooms
from server.wire import Close
from tests.faults.history import Delivered, Entry
from tests.faults.sim.loop import SimLoop, actor_context

NO_STATUS: Final = 1006
_DEAD_PEER_SECONDS: Final = 40.0
"""uvicorn's ping interval and timeout: a peer that answers nothing is let go of after so long."""


class End(Protocol):
    """The client's end of a socket."""

    actor: str

    def opened(self) -> None: ...
    def heard(self, raw: bytes) -> None: ...
    def closed(self, code: int) -> None: ...


class Wire:
    """One socket, both directions. Bytes keep their order; a cut loses what is on the way."""

    def __init__(self, loop: SimLoop, rng: random.Random, end: End, entries: list[Entry], unsent: int) -> None:
        self.loop = loop
        self.full = False
        self.up_silent = self.down_silent = False
        self.delay = 0.0
        self.over = False
        self.harmed = False
        self.node = ""
        self._rng = rng
        self._end: End | None = end
        self._entries = entries
        self._most = unsent
        self._conversation: Conversation | None = None
        self._up_at = self._down_at = 0.0
        self._unread: deque[bytes] | None = None
        self._unread_bytes = 0
        self._client = actor_context(end.actor)
        self._server = actor_context("nobody")

    def _latency(self) -> float:
        return self._rng.uniform(0.001, 0.03) + self.delay

    def connect(self, node: str, rooms: Callable[[], Rooms | None]) -> None:
        """Reaches the node, or finds nobody there."""
        self.node = node
        self._server = actor_context(node)
        self.loop.call_later(self._latency(), self._arrive, rooms, context=actor_context("world"))

    def _arrive(self, rooms: Callable[[], Rooms | None]) -> None:
        here = rooms()
        if self.over:
            return
        if here is None:
            self.loop.call_later(self._latency(), self._closed, NO_STATUS, context=self._client.copy())
            self.over = True
            return
        self.loop.call_soon(self._accept, here, context=self._server.copy())

    def _accept(self, rooms: Rooms) -> None:
        self._conversation = Conversation(rooms, self)
        self._down(self._opened, ())

    def _opened(self) -> None:
        if self._end is not None:
            self._end.opened()

    def _closed(self, code: int) -> None:
        end, self._end = self._end, None
        if end is not None:
            end.closed(code)

    def _down(self, what: Callable[..., None], given: tuple[Any, ...]) -> None:
        if not self.down_silent:
            self._down_at = max(self._down_at, self.loop.now + self._latency())
            self.loop.call_at(self._down_at, what, *given, context=self._client.copy())

    # the server's end: the port `Link`

    def send(self, frames: Sequence[bytes]) -> None:
        """See the port."""
        if self.over:
            return
        seated = self._conversation.session.seated if self._conversation is not None else None
        if seated is not None:
            self._entries.append(Delivered(self.loop.now, self.node, seated.member))
        if self._unread is not None:
            self._unread.extend(frames)
            self._unread_bytes += sum(map(len, frames))
            if self._unread_bytes > self._most and not self.full:
                self.full = True
                if self._conversation is not None:
                    self._conversation.filled()
            return
        self._down(self._hear, tuple(frames))

    def _hear(self, *frames: bytes) -> None:
        for frame in frames:
            if self._end is None:
                return
            self._end.heard(payload_of(frame))

    def close(self, code: Close, reason: str) -> None:
        """See the port."""
        if self.over:
            return
        self.over = True
        self._down(self._closed, (int(code),))
        self.loop.call_soon(self._say_over, context=self._server.copy())

    def _say_over(self) -> None:
        if self._conversation is not None:
            self._conversation.over()

    # the client's end

    def say(self, text: bytes) -> None:
        """The client sends a text."""
        if self._end is None or self.over or self.up_silent:
            return
        self._up_at = max(self._up_at, self.loop.now + self._latency())
        self.loop.call_at(self._up_at, self._said, text, context=self._server.copy())

    def _said(self, text: bytes) -> None:
        if self._conversation is not None and not self.over:
            self._conversation.hear(text)

    def hang_up(self) -> None:
        """The client closes; it hears nothing more. The server learns it, or after a while that nobody is there."""
        self._end = None
        if not self.over:
            self.over = True
            wait = _DEAD_PEER_SECONDS if self.up_silent else self._latency()
            self.loop.call_later(wait, self._say_over, context=self._server.copy())

    # what may happen to it

    def cut(self) -> None:
        """Both ends learn that it broke; what was on the way is lost."""
        end, self._end = self._end, None
        if self.over:
            return
        self.over = True
        self.loop.call_later(self._latency(), self._say_over, context=self._server.copy())
        if end is not None:
            self.loop.call_later(self._latency(), end.closed, NO_STATUS, context=self._client.copy())

    def silence(self, *, up: bool, down: bool) -> None:
        """From now on nothing comes through in these directions, and neither end is told."""
        self.up_silent, self.down_silent, self.harmed = self.up_silent or up, self.down_silent or down, True
        if up:
            self.loop.call_later(_DEAD_PEER_SECONDS, self._dead_peer, context=self._server.copy())

    def _dead_peer(self) -> None:
        if not self.over:
            self.over = True
            self._say_over()

    def small_buffer(self) -> None:
        """As if more had been sent: little is enough to fill it."""
        self._most = 2_000

    def stop_reading(self) -> None:
        """The client takes nothing more; the server's buffer fills."""
        if self._unread is None:
            self._unread = deque()

    def read_again(self) -> None:
        """The client takes what was kept for it."""
        if self._unread is None:
            return
        frames, self._unread, self._unread_bytes = tuple(self._unread), None, 0
        if frames:
            self._down(self._hear, frames)
        if self.full:
            self.full = False
            if self._conversation is not None and not self.over:
                self.loop.call_soon(self._conversation.drained, context=self._server.copy())


def on_actor(loop: SimLoop, actor: str, what: Callable[..., object], *given: object) -> asyncio.Handle:
    """Does something as this actor, in a moment."""
    return loop.call_soon(what, *given, context=actor_context(actor))
