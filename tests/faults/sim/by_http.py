"""The way without a socket: `web/src/link/by-http.ts` told once more, over requests that may fail like sockets do.

To its client it looks like a socket. Underneath a poll waits at the node, another follows its answer, and commands go
one after the other. A node that goes takes the requests that are under way with it, and nobody is told between two.
"""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Final

import msgspec

from server.rooms import polling
from server.rooms.reading import parse_deed, parse_poll
from server.rooms.rooms import Rooms
from tests.faults.history import Delivered, Entry
from tests.faults.sim.loop import SimLoop, actor_context
from tests.faults.sim.wire import NO_STATUS

if TYPE_CHECKING:
    from tests.faults.sim.client import Client
    from tests.faults.sim.node import SimNode

WAIT, PATIENCE, LEAST = 20.0, 28.0, 0.2
_LIMIT: Final = 16 * 1024
_NEWS: Final = ("welcome", "show", "beat")

Ask = Callable[[Rooms, Awaitable[object]], Coroutine[object, object, bytes]]


class _Said(msgspec.Struct):
    """What a client says, as far as it matters here."""

    type: str
    token: str = ""
    id: str = ""
    epoch: str = ""
    parts: dict[str, str] = {}
    unanswered: list[str] = []
    command: msgspec.Raw = msgspec.Raw(b"{}")


class _Shown(msgspec.Struct):
    v: str


class _Heard(msgspec.Struct):
    """What an answer says, as far as it matters here."""

    type: str
    seq: int = 0
    epoch: str = ""
    code: int | str = 0
    parts: msgspec.Raw = msgspec.Raw(b"{}")
    gone: list[str] = []


class _Answer(msgspec.Struct):
    messages: list[msgspec.Raw]


_said = msgspec.json.Decoder(_Said).decode
_heard = msgspec.json.Decoder(_Heard).decode
_shown = msgspec.json.Decoder(dict[str, _Shown]).decode
_answer = msgspec.json.Decoder(_Answer).decode


class Request:
    """One request and its answer. `answered` or `failed` is called as its client, once, unless it is given up."""

    def __init__(self, way: ByHttp, ask: Ask, answered: Callable[[bytes], None], failed: Callable[[], None]) -> None:
        self._way, self._ask = way, ask
        self._answered, self._failed = answered, failed
        self._left: asyncio.Future[None] | None = None
        self.over = False
        self.node = way.node()
        self.node.wires.append(self)
        way.requests.append(self)
        self._patience = way.loop.call_later(PATIENCE, self.fail, context=way.client.copy())
        if not way.up_silent:
            way.loop.call_later(way.latency(), self._arrive, context=actor_context("world"))

    def _arrive(self) -> None:
        rooms, loop = self.node.serving(), self._way.loop
        if self.over:
            return
        if rooms is None:
            loop.call_later(self._way.latency(), self.fail, context=self._way.client.copy())
            return
        self._left = loop.create_future()
        task = loop.create_task(self._ask(rooms, self._left), context=self.node.context)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[bytes]) -> None:
        broken = task.cancelled() or task.exception() is not None
        if broken and self.node.up and self.node.going:
            self._way.loop.faults.append({"message": "a request broke", "exception": task})
        if not self.over and not broken:
            self._way.sent(task.result(), self.node.actor)
        if not self.over and not self._way.down_silent:
            self._way.bring(self, self.fail if broken else lambda: self._hear(task.result()))

    def _hear(self, body: bytes) -> None:
        if not self.over:
            self._end()
            self._answered(body)

    def fail(self) -> None:
        """Nothing was heard, or nothing in time."""
        if not self.over:
            self._end()
            self._failed()

    def give_up(self) -> None:
        """The client wants no answer any more; the server learns it soon."""
        if not self.over:
            self._end()
            self._way.loop.call_later(self._way.latency(), self._leave, context=self.node.context)

    def cut(self) -> None:
        """Both ends learn that it broke."""
        if not self.over:
            loop = self._way.loop
            loop.call_later(self._way.latency(), self._leave, context=self.node.context)
            loop.call_later(self._way.latency(), self.fail, context=self._way.client.copy())

    def _leave(self) -> None:
        if self._left is not None and not self._left.done():
            self._left.set_result(None)

    def _end(self) -> None:
        self.over = True
        self._patience.cancel()
        self._way.requests.remove(self)
        self.node.wires.remove(self)


class ByHttp:
    """One conversation without a socket, with what may happen to it."""

    def __init__(
        self, loop: SimLoop, rng: random.Random, end: Client, entries: list[Entry], node: Callable[[], SimNode]
    ) -> None:
        self.loop, self.node = loop, node
        self.client = actor_context(end.actor)
        self.requests: list[Request] = []
        self.delay = 0.0
        self.over = self.harmed = self.up_silent = self.down_silent = False
        self._rng, self._end, self._entries = rng, end, entries
        self._unread: deque[Callable[[], None]] | None = None
        self._hello: _Said | None = None
        self._held: dict[str, str] = {}
        self._epoch = ""
        self._unanswered: list[str] = []
        self._quick = False
        self._done = 0
        self._began = 0.0
        self._waiting: Request | None = None
        self._deeds: deque[_Said] = deque()
        self._doing: Request | None = None
        loop.call_soon(self._opens, context=self.client.copy())

    def _opens(self) -> None:
        if not self.over:
            self._end.opened()

    def latency(self) -> float:
        """How long something is on its way."""
        return self._rng.uniform(0.001, 0.03) + self.delay

    def sent(self, body: bytes, node: str) -> None:
        """An answer has left its node; a client that sleeps reads it later."""
        kinds = {_heard(bytes(raw)).type for raw in _answer(body).messages}
        if "show" in kinds and "bye" not in kinds:
            self._entries.append(Delivered(self.loop.now, node, self._end.member))

    def bring(self, request: Request, answer: Callable[[], None]) -> None:
        """An answer on its way to the client, or kept as long as the client reads nothing."""
        if self._unread is not None:
            self._unread.append(answer)
        else:
            self.loop.call_later(self.latency(), answer, context=self.client.copy())

    # the client's end

    def say(self, text: bytes) -> None:
        """The client says something, as to a socket."""
        if self.over:
            return
        message = _said(text)
        if message.type == "hello":
            self._greet(message)
        elif message.type == "do":
            self._deeds.append(message)
            self._next_deed()
        else:
            self._hurry()

    def hang_up(self) -> None:
        """The client wants nothing more of this."""
        self.over = True
        for request in tuple(self.requests):
            request.give_up()

    def _greet(self, hello: _Said) -> None:
        first, self._hello = self._hello is None, hello
        self._epoch, self._unanswered, self._held = hello.epoch, hello.unanswered, dict(hello.parts)
        if first:
            self._poll()
        else:
            self._hurry()

    def _hurry(self) -> None:
        """The poll that waits is given up for one that is answered at once."""
        self._quick = True
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting.give_up()
            self._rest()

    def _poll(self) -> None:
        if self.over or self._hello is None:
            return
        quick, self._quick = self._quick, False
        self._began = self.loop.now
        body = msgspec.json.encode({
            "protocol": 1, "token": self._hello.token, "epoch": self._epoch, "language": "en", "parts": self._held,
            "unanswered": self._unanswered, "wait_ms": 0 if quick else int(WAIT * 1000),
        })  # fmt: skip
        asked = parse_poll(body, _LIMIT)
        self._waiting = Request(
            self, lambda rooms, left: polling.poll(rooms, asked, left), self._polled, self._poll_failed
        )

    def _polled(self, body: bytes) -> None:
        self._waiting, self._unanswered = None, []
        self._tell(body)
        if not self.over:
            self._end.sure = self._held == self._end.parts
            self._rest()

    def _poll_failed(self) -> None:
        self._waiting = None
        if self._quick:
            self._rest()
        else:
            self._fall(NO_STATUS)

    def _rest(self) -> None:
        wait = max(0.0, self._began + LEAST - self.loop.now)
        self.loop.call_later(wait, self._poll, context=self.client.copy())

    def _next_deed(self) -> None:
        if self.over or self._doing is not None or not self._deeds or self._hello is None:
            return
        message = self._deeds.popleft()
        body = b'{"protocol":1,"token":"%b","id":"%b","command":%b}' % (
            self._hello.token.encode(), message.id.encode(), bytes(message.command),
        )  # fmt: skip
        deed = parse_deed(body, _LIMIT)
        self._doing = Request(
            self, lambda rooms, _left: polling.do(rooms, deed), self._did, lambda: self._fall(NO_STATUS)
        )

    def _did(self, body: bytes) -> None:
        self._doing = None
        self._tell(body)
        self._next_deed()

    def _tell(self, body: bytes) -> None:
        raws = [bytes(raw) for raw in _answer(body).messages]
        messages = [_heard(raw) for raw in raws]
        for message, raw in zip(messages, raws, strict=True):
            if self.over:
                return
            if message.type == "accepted":
                self._done = max(self._done, message.seq)
            if message.type == "welcome" and message.epoch != self._epoch:
                self._epoch, self._done = message.epoch, 0
            if message.type in _NEWS and message.seq < self._done:
                continue
            if message.type == "show":
                for name in message.gone:
                    self._held.pop(name, None)
                self._held.update((name, part.v) for name, part in _shown(message.parts).items())
            self._end.heard(raw)
            if message.type == "bye":
                self._fall(int(message.code))

    def _fall(self, code: int) -> None:
        if not self.over:
            self.hang_up()
            self._end.closed(code)

    # what may happen to it

    def cut(self) -> None:
        """What is under way breaks."""
        for request in tuple(self.requests):
            request.cut()

    def silence(self, *, up: bool, down: bool) -> None:
        """From now on nothing comes through in these directions, and neither end is told."""
        self.up_silent, self.down_silent, self.harmed = self.up_silent or up, self.down_silent or down, True

    def small_buffer(self) -> None:
        """An answer waits whole, whatever its size."""

    def stop_reading(self) -> None:
        """The client takes nothing more."""
        if self._unread is None:
            self._unread = deque()

    def read_again(self) -> None:
        """The client takes what was kept for it."""
        unread, self._unread = self._unread, None
        for answer in unread or ():
            self.loop.call_later(self.latency(), answer, context=self.client.copy())
