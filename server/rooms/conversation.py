"""Between a session and the rooms: does what a session asks for, and seats it.

A link gives each text to `hear`, says `drained` when it takes more again, and `over` when the socket is closed.
What comes by plain HTTP (see `polling`) goes the same way: `poll` greets, `deed` asks for one command.
"""

import asyncio
from typing import Final

from game import IllegalMove
from game.terms import MemberId, Standing, TableId
from server.access import token_hash
from server.errors import RoomGone, RoomShut, ServerError, StoreError
from server.ports import Link
from server.records import Access, RoomId
from server.rooms import frames
from server.rooms.pace import Pace
from server.rooms.room import Asked
from server.rooms.rooms import Rooms
from server.rooms.session import Ask, Gone, Greeting, Introduce, Reassure, Request, Seated, Session, ShowAnew
from server.text import cleaned
from server.wire import PROTOCOL, Close, Deed, Do, Hello, Poll

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
        self._look: TableId | None = None

    def hear(self, raw: bytes) -> None:
        """Takes one text message."""
        request = self.session.hear(raw)
        if request is not None:
            self._heed(request)

    def poll(self, poll: Poll) -> None:
        """Takes a poll for the hello that it is."""
        self._look = poll.look
        hello = Hello(
            protocol=poll.protocol,
            token=poll.token,
            epoch=poll.epoch,
            language=poll.language,
            parts=poll.parts,
            unanswered=poll.unanswered,
        )
        request = self.session.take(hello)
        if request is not None:
            self._heed(request)

    async def deed(self, deed: Deed) -> None:
        """Asks for one command of whoever holds the token, and shows nothing but its answer."""
        if deed.protocol < PROTOCOL:
            self.session.end(Close.NEWER_CLIENT)
            return
        found = await self._admit(deed.token)
        if found is not None:
            pace, access = found
            pace.guard(lambda: self._let_do(pace, access.member, deed))

    def _let_do(self, pace: Pace, member: MemberId, deed: Deed) -> None:
        if self._may_enter(pace, member):
            self.session.seat(self._seated(pace, member, deed.token, "en"))
            self._deadline.cancel()
            request = self.session.take(Do(id=deed.id, command=deed.command))
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

    def over(self, *, unheard: float = 0) -> None:
        """The socket is closed, after `unheard` seconds of silence."""
        self._deadline.cancel()
        if self._stuck is not None:
            self._stuck.cancel()
        self.session.went()
        if self._place is None:
            return
        room, member = self._place
        pace = self._rooms.node.here(room)
        if pace is not None and pace.live.showing is not None:
            pace.live.showing.drop(self.session, member, unheard=unheard)
            pace.compare_soon()
            pace.compare_later(max(0, self._rooms.settings.presence_seconds - unheard))

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
        found = await self._admit(hello.token)
        if found is not None:
            pace, access = found
            pace.guard(lambda: self._welcome(pace, hello, access.member))

    async def _admit(self, token: str) -> tuple[Pace, Access] | None:
        """The room of a token, in memory, and whom it names; None when the session was ended instead."""
        access: Access | None = None
        try:
            while True:
                so_far = self._rooms.node.sign_outs
                access = await self._rooms.named(token_hash(token))
                if access is None:
                    self.session.end(Close.UNKNOWN_TOKEN)
                    return None
                if access.dead:
                    self.session.end(Close.REMOVED)
                    return None
                pace = await self._rooms.node.live(access.room)
                if so_far == self._rooms.node.sign_outs:
                    return pace, access
        except RoomGone:
            self.session.end(Close.ROOM_GONE)
        except RoomShut:
            assert access is not None
            self.session.end(Close.ROOM_SHUT, after_ms=self._rooms.node.shut_ms(access.room))
        except StoreError:
            self.session.end(Close.RESTARTING, after_ms=_TROUBLE_MS)
        except ServerError:
            self.session.end(Close.UNKNOWN_TOKEN)
        return None

    def _may_enter(self, pace: Pace, member: MemberId) -> bool:
        """Whether the room knows this member now; if not, the session is over."""
        state, session = pace.live.state, self.session
        if isinstance(session.state, Gone) or pace.live.showing is None or state is None:
            return False
        if member not in state.members:
            session.end(Close.UNKNOWN_TOKEN)
            return False
        if state.members[member].standing is Standing.REMOVED:
            session.end(Close.REMOVED)
            return False
        return True

    def _seated(self, pace: Pace, member: MemberId, token: str, language: str) -> Seated:
        live = pace.live
        assert live.state is not None
        bucket = self._rooms.node.bucket(live.id, member, live.state.members[member].role)
        return Seated(room=live.id, member=member, token=token, language=language, bucket=bucket, look=self._look)

    def _welcome(self, pace: Pace, hello: Hello, member: MemberId) -> None:
        live, session = pace.live, self.session
        showing = live.showing
        if not self._may_enter(pace, member) or showing is None:
            return
        waiting: list[bytes] = []
        seated = session.seated
        if seated is None:
            seated = self._seated(pace, member, hello.token, hello.language)
            seated.speaker = session.number
            waiting = session.seat(seated)
            self._place = (live.id, member)
            self._deadline.cancel()
            self._make_place(pace, member)
            showing.add(session, seated)
            pace.compare_soon()
        seated.language, seated.reads = hello.language, ""
        # What was shown before a backup was restored is withdrawn or shown anew: nothing has "" for its `v`.
        known_here = hello.epoch in ("", live.epoch)
        seated.held = dict(hello.parts) if known_here else dict.fromkeys(hello.parts, "")
        # A client sends what is unanswered as soon as it is welcome: what was done is answered before that.
        known = ((command, live.seq_of(command)) for command in hello.unanswered)
        session.say(*(frames.accepted(command, seq) for command, seq in known if seq is not None))
        session.say(frames.welcome(live.id, member, live.epoch, live.seq, self._rooms.clock.wall()))
        showing.resume(session)
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
