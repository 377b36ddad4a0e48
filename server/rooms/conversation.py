"""Between a session and the rooms: does what a session asks for, and seats it.

A link gives each text to `hear`, says `drained` when it takes more again, and `over` when the socket is closed.
"""

import asyncio
from typing import Final

from game import IllegalMove
from game.terms import MemberId, Standing
from server.access import token_hash
from server.errors import RoomGone, ServerError, StoreError
from server.ports import Link
from server.records import RoomId
from server.rooms import frames
from server.rooms.pace import Pace
from server.rooms.room import Asked
from server.rooms.rooms import Rooms
from server.rooms.session import Ask, Gone, Greeting, Introduce, Reassure, Request, Seated, Session, ShowAnew
from server.text import cleaned
from server.wire import Close, Hello

_TROUBLE_MS: Final = 5_000


class Conversation:
    """One socket's conversation, in the event loop."""

    def __init__(self, rooms: Rooms, link: Link) -> None:
        self.session = Session(link, rooms.settings.message_bytes, rooms.clock.tick)
        self._rooms = rooms
        self._loop = asyncio.get_running_loop()
        self._deadline = self._loop.call_later(rooms.settings.hello_seconds, self._silent)
        self._stuck: asyncio.TimerHandle | None = None
        self._place: tuple[RoomId, MemberId] | None = None

    def hear(self, raw: bytes) -> None:
        """Takes one text message."""
        request = self.session.hear(raw)
        if request is not None:
            self._heed(request)

    def filled(self) -> None:
        """The link takes no more: parts wait until `drained`, and not for ever."""
        if self._stuck is None:
            self._stuck = self._loop.call_later(self._rooms.settings.unwritable_seconds, self._too_slow)

    def drained(self) -> None:
        """The link takes more again: the newest form of what changed meanwhile goes out."""
        if self._stuck is not None:
            self._stuck.cancel()
            self._stuck = None
        pace = self._pace()
        if pace is not None and pace.live.showing is not None:
            showing = pace.live.showing
            pace.guard(lambda: showing.show_one(self.session, everything=True))

    def over(self) -> None:
        """The socket is closed."""
        self._deadline.cancel()
        if self._stuck is not None:
            self._stuck.cancel()
        self.session.went()
        if self._place is None:
            return
        room, member = self._place
        pace = self._rooms.node.here(room)
        if pace is not None and pace.live.showing is not None:
            pace.live.showing.drop(self.session, member)
            pace.compare_soon()

    def _silent(self) -> None:
        """Nobody has been seated in time: the client said nothing, or the room could not be opened so fast."""
        state = self.session.state
        if isinstance(state, Greeting) and state.asked:
            self.session.end(Close.RESTARTING, after_ms=_TROUBLE_MS)
        elif isinstance(state, Greeting):
            self.session.end(Close.BAD_MESSAGE)

    def _too_slow(self) -> None:
        self._stuck = None
        self.session.end(Close.TOO_SLOW, after_ms=1000)

    def _pace(self) -> Pace | None:
        seated = self.session.seated
        return None if seated is None else self._rooms.node.here(seated.room)

    def _heed(self, request: Request) -> None:
        if isinstance(request, Introduce):
            self._rooms.node.later(self._introduce(request.hello))
            return
        pace = self._pace()
        seated = self.session.seated
        if pace is None or seated is None or pace.live.showing is None:
            self.session.end(Close.RESTARTING, after_ms=1000)
            return
        showing = pace.live.showing
        match request:
            case Ask():
                asked = Asked(id=request.id, command=request.command, by=seated.member, session=self.session)
                try:
                    asked.command = cleaned(request.command)
                except IllegalMove as no:
                    asked.refuse(no.refusal, no.detail)
                else:
                    self._rooms.node.ask(pace, asked)
            case ShowAnew():
                pace.guard(lambda: showing.turn(self.session))
            case Reassure():
                pace.guard(lambda: showing.beat(self.session))

    async def _introduce(self, hello: Hello) -> None:
        try:
            token = token_hash(hello.token)
            access = await self._rooms.named(token)
            if access is None:
                self.session.end(Close.UNKNOWN_TOKEN)
                return
            if access.dead:
                self.session.end(Close.REMOVED)
                return
            pace = await self._rooms.node.live(access.room)
        except RoomGone:
            self.session.end(Close.ROOM_GONE)
            return
        except StoreError:
            self.session.end(Close.RESTARTING, after_ms=_TROUBLE_MS)
            return
        except ServerError:
            self.session.end(Close.UNKNOWN_TOKEN)
            return
        pace.guard(lambda: self._welcome(pace, hello, access.member))

    def _welcome(self, pace: Pace, hello: Hello, member: MemberId) -> None:
        live, session = pace.live, self.session
        showing, state = live.showing, live.state
        if isinstance(session.state, Gone) or showing is None or state is None:
            return
        if member not in state.members:
            session.end(Close.UNKNOWN_TOKEN)
            return
        if state.members[member].standing is Standing.REMOVED:
            session.end(Close.REMOVED)
            return
        waiting: list[bytes] = []
        seated = session.seated
        if seated is None:
            bucket = self._rooms.node.bucket(live.id, member, state.members[member].role)
            seated = Seated(room=live.id, member=member, token=hello.token, language=hello.language, bucket=bucket)
            waiting = session.seat(seated)
            self._place = (live.id, member)
            self._deadline.cancel()
            self._make_place(pace, member)
            showing.add(session, seated)
            pace.compare_soon()
        seated.language, seated.reads = hello.language, ""
        seated.held = dict(hello.parts) if hello.epoch in ("", live.epoch) else {}
        session.say(frames.welcome(live.id, member, live.epoch, live.seq, self._rooms.clock.wall()))
        showing.resume(session)
        known = ((command, live.seq_of(command)) for command in hello.unanswered)
        session.say(*(frames.accepted(command, seq) for command, seq in known if seq is not None))
        session.flush()
        for raw in waiting:
            self.hear(raw)

    def _make_place(self, pace: Pace, member: MemberId) -> None:
        """All sockets of a member are served alike, up to so many; one more closes the oldest."""
        showing = pace.live.showing
        sessions = showing.of(member) if showing is not None else ()
        spare = len(sessions) + 1 - self._rooms.settings.sockets_per_member
        for oldest in sessions[: max(0, spare)]:
            oldest.end(Close.TAKEN_OVER)
            if showing is not None:
                showing.drop(oldest, member)
