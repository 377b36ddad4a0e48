"""The same conversation by plain HTTP, for networks that let no WebSocket through.

Rule 1: a request is a short socket: it says what the client holds, hears what differs or changes, and is over.
Rule 2: nothing is kept between two requests. Whoever polls again gets what differs, as after any break.
Rule 3: answers, refusals, limits and goodbyes are those of the socket, from the same session.
"""

import asyncio
from collections.abc import Awaitable, Sequence
from typing import Final

from game.terms import Role
from server.rooms import frames
from server.rooms.buckets import Verdict
from server.rooms.conversation import Conversation
from server.rooms.rooms import Rooms
from server.rooms.session import Session
from server.wire import Close, Deed, Poll, ServerRefusal

_GATHER_SECONDS: Final = 0.2
"""What follows a first change within this time goes into the same answer."""

_ANSWER_SECONDS: Final = 20.0
_SLOWER_SECONDS: Final = 1.0
_AGAIN_MS: Final = 1000
_WELCOME: Final = b'{"type":"welcome"'


class WaitingLink:
    """Keeps what a session says until the request is answered."""

    def __init__(self, unsent: int) -> None:
        self._most = unsent
        self._kept: list[bytes] = []
        self._size = 0
        self.said = asyncio.Event()
        """Set once there is anything to tell."""
        self.news = asyncio.Event()
        """Set once there is more to tell than a welcome."""

    @property
    def full(self) -> bool:
        """See the port."""
        return self._size > self._most

    def send(self, sent: Sequence[bytes]) -> None:
        """See the port."""
        for frame in sent:
            text = frames.payload_of(frame)
            self._kept.append(text)
            self._size += len(text)
            self.said.set()
            if not text.startswith(_WELCOME):
                self.news.set()

    def close(self, code: Close, reason: str) -> None:
        """See the port. The goodbye stands in the answer."""
        self.said.set()
        self.news.set()

    def answer(self) -> bytes:
        """Everything that was said, as the body of an answer."""
        return b'{"messages":[%b]}' % b",".join(self._kept)


async def poll(rooms: Rooms, asked: Poll, left: Awaitable[object]) -> bytes:
    """What differs from what the client holds; if nothing does, what changes within the time it waits.

    `left` is done when the client has gone.
    """
    link = WaitingLink(rooms.settings.unsent_bytes)
    conversation = Conversation(rooms, link)
    going = asyncio.ensure_future(left)
    try:
        if rooms.leaving:  # as a socket that comes now: who would wait here is cut off when the process goes
            conversation.session.end(Close.RESTARTING, after_ms=_AGAIN_MS)
            return link.answer()
        conversation.poll(asked)
        await _first(going, link.said, _ANSWER_SECONDS)
        await _hold_back(rooms, conversation.session)
        if not link.news.is_set() and asked.wait_ms:
            await _first(going, link.news, asked.wait_ms / 1000)
            await asyncio.sleep(_GATHER_SECONDS if link.news.is_set() else 0)
        return link.answer()
    finally:
        going.cancel()
        conversation.over()


async def _first(going: asyncio.Future[object], what: asyncio.Event, seconds: float) -> None:
    """Waits for something to tell, for the client to go, or for the time to pass."""
    waiting = asyncio.ensure_future(what.wait())
    await asyncio.wait((going, waiting), timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()


async def _hold_back(rooms: Rooms, session: Session) -> None:
    """Polls have a bucket of their own: they follow what others do, and must not use up what oneself may ask."""
    seated = session.seated
    if seated is None:
        return
    bucket = rooms.node.bucket(seated.room, f"{seated.member} polls", Role.FACILITATOR)
    verdict = bucket.take(rooms.clock.tick())
    if verdict is Verdict.ENOUGH:
        session.end(Close.TOO_FAST, after_ms=bucket.wait_ms())
    elif verdict is Verdict.TOO_FAST:
        await asyncio.sleep(_SLOWER_SECONDS)


async def do(rooms: Rooms, deed: Deed) -> bytes:
    """The answer to one command."""
    link = WaitingLink(rooms.settings.unsent_bytes)
    conversation = Conversation(rooms, link)
    try:
        await conversation.deed(deed)
        try:
            async with asyncio.timeout(_ANSWER_SECONDS):
                await link.news.wait()
        except TimeoutError:
            conversation.session.end(Close.RESTARTING, after_ms=_AGAIN_MS)
        return link.answer()
    finally:
        conversation.over()


def not_understood(rooms: Rooms, command: str) -> bytes:
    """The answer to a command that cannot be read."""
    link = WaitingLink(rooms.settings.unsent_bytes)
    link.send([frames.refusal(command, ServerRefusal.BAD_COMMAND)])
    return link.answer()
