"""The front door to rooms: open, join, invite, find, delete. Sockets come in by `conversation`.

Rule 1: a token names a member only from the commit that made the member on.
Rule 2: the same token again is the same person again: nothing is done twice.
"""

import asyncio
import base64
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from game import CorruptHistory, IllegalMove, Refusal, Room
from game.commands import Command, ForgetNames, HoldSeat, Invite, Join, OpenRoom, TellByLink
from game.events import Event, MemberJoined
from game.terms import MemberId, SeatId, Standing
from server.access import new_id, token_hash
from server.decks import DamagedDeck, PinnedDeck
from server.errors import Busy, CodeTaken, DiskFull, NotSaved, RoomGone, ServerError, StoreError, TokenUsed
from server.logs import log
from server.ports import Bell, Clock, Entropy, Store
from server.records import (
    Access,
    CodeKind,
    CommandId,
    DeckPicture,
    Opening,
    PersonalCode,
    RoomId,
    RoomRecord,
    TokenHash,
)
from server.rooms import frames
from server.rooms.apart import Apart, left_by
from server.rooms.doorstep import Doorstep
from server.rooms.forgetting import HOUR_MS, Forgetting
from server.rooms.loading import closing_of, decks_of, load
from server.rooms.node import Node
from server.rooms.pace import Pace
from server.rooms.room import Asked, LiveRoom, Refused, Taken
from server.rooms.session import Session
from server.settings import Settings
from server.store.writer import MakeWriter, Writer
from server.wire import Close, ServerRefusal

_SWEEP_SECONDS: Final = 60
_SPREAD_SECONDS: Final = 2.0
_SPREAD_EACH: Final = 0.002
"""Goodbyes of a drain are spread over so long at most, and so much for each."""
_DISK_SECONDS: Final = 5
_TURNS_PER_HOUR: Final = 3600 // _SWEEP_SECONDS
_BREATH_SECONDS: Final = 0.02
_DAY_MS: Final = 86_400_000
_NO_PICTURES: Final[Mapping[str, bytes]] = {}
UNCLOSED_DAYS: Final = 90
"""A room that nobody closed is kept at least so many days after the last thing that happened in it."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a token belongs."""

    room: RoomId
    member: MemberId
    code: str
    standing: Standing


class Rooms:
    """Every room, wherever it is kept. Made anywhere; `start` and `stop` in the event loop."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        *,
        clock: Clock,
        entropy: Entropy,
        bell: Bell,
        writer: MakeWriter = Writer,
    ) -> None:
        self.settings = settings
        self.clock = clock
        self.node = Node(store, settings, clock, entropy, bell, writer)
        self.reached = False
        self.leaving = False
        self.sockets = 0
        self.doorstep = Doorstep(settings.unknown_sockets)
        self.apart = Apart(self.node)
        self.entropy = entropy
        self._forgetting = Forgetting(self.node, self._forget_names)

    async def start(self) -> None:
        """Begins to serve."""
        self.node.start()
        self.node.later(self._sweep())
        self.node.later(self._watch_disk())

    async def stop(self) -> None:
        """Sends everybody away, commits what was decided, lets go of every room. Then the store may be closed."""
        self.farewell()
        await self.node.stop()

    async def drain(self) -> None:
        """Sends everybody away without a rush: a notice, a second in which all is served as ever, then one by one.

        What is asked meanwhile is done and answered; what comes too late for an answer is sent again by its client.
        """
        self.leaving = True
        sessions = self._sessions()
        if not sessions:
            return
        log.info("leaving", sockets=len(sessions))
        for place, session in enumerate(sessions):
            session.say(frames.bye(Close.RESTARTING, after_ms=self._come_back_ms(place)))
            session.flush()
        await asyncio.sleep(self.settings.notice_ms / 1000)
        pause = min(_SPREAD_SECONDS, len(sessions) * _SPREAD_EACH) / len(sessions)
        began = asyncio.get_running_loop().time()
        for place, session in enumerate(sessions):
            session.end(Close.RESTARTING, after_ms=self._come_back_ms(place))
            ahead = began + (place + 1) * pause - asyncio.get_running_loop().time()
            if ahead > _BREATH_SECONDS:
                await asyncio.sleep(ahead)

    def _come_back_ms(self, place: int) -> int:
        # 500 a second can come back: they are spread over as long as that takes.
        return self.settings.restart_ms + place * 2

    def _sessions(self) -> list[Session]:
        return [session for pace in self.node.all() for session in pace.live.showing or ()]

    def farewell(self) -> int:
        """Tells every socket that is left that the server starts anew and closes it; gives how many there were."""
        self.leaving = True
        sessions = self._sessions()
        for place, session in enumerate(sessions):
            session.end(Close.RESTARTING, after_ms=self._come_back_ms(place))
        return len(sessions)

    async def open(
        self,
        command: OpenRoom,
        *,
        id: CommandId,
        token: TokenHash,
        decks: Sequence[PinnedDeck],
        pictures: Mapping[str, bytes] = _NO_PICTURES,
    ) -> Place:
        """Opens a room; its opener's token names its first facilitator. The same token again gives the same place.
        `pictures`: those of the decks by their hashes, but for what the store has.

        Raises CodeTaken, IllegalMove, NotSaved, DiskFull, Busy, StoreError.
        """
        known = await self.by_token(token)
        if known is not None:
            return await self._place(known)
        if not self.node.space.opening:
            raise DiskFull
        room, epoch = new_id(self.entropy), new_id(self.entropy)
        opening = Opening(
            code=command.code,
            epoch=epoch,
            decks=tuple((deck.hash, deck.canonical) for deck in decks),
            rehearsal=command.rehearsal,
            pictures=tuple(
                (deck.hash, DeckPicture(name, one.hash, one.width, one.height, pictures.get(one.hash)))
                for deck in decks
                for name, one in deck.pictures.items()
            ),
        )
        live = LiveRoom(room, epoch, None, self.clock, self.entropy, opening=opening)
        pace = self.node.pace(live, lambda pace: pace.live.give_up())
        try:
            await self._ask(pace, Asked(id=id, command=command, by=None, token=token))
        except Busy:
            known = await self.by_token(token)
            if known is not None:
                return await self._place(known)
            if await self.by_code(command.code) is not None:
                raise CodeTaken(command.code) from None
            raise
        finally:
            pace.stop()
        log.info("room_opened", room=room)
        return await self._place(Access(room=room, member="m1", dead=False))

    async def join(
        self,
        room: RoomId,
        command: Join,
        *,
        id: CommandId,
        token: TokenHash,
    ) -> Place:
        """Brings somebody in; from the commit on the token names them. The same token again gives the same place.

        Raises IllegalMove, NotSaved, Busy, RoomGone, TokenUsed, StoreError.
        """
        return await self._bring(room, command, None, id, token)

    async def invite(
        self,
        room: RoomId,
        by: MemberId,
        command: Invite,
        *,
        id: CommandId,
        token: TokenHash,
    ) -> Place:
        """Makes a member whose token is given away. As `join`; the rules say who may."""
        return await self._bring(room, command, by, id, token)

    async def _bring(
        self, room: RoomId, command: Command, by: MemberId | None, id_: CommandId, token: TokenHash
    ) -> Place:
        known = await self.named(token)
        if known is not None:
            if known.room != room or known.dead:
                raise TokenUsed(room)
            return await self._place(known)
        taken = await self._ask(await self.node.live(room), Asked(id=id_, command=command, by=by, token=token))
        members = [event.member for event in taken.events if isinstance(event, MemberJoined)]
        if not members:
            raise TokenUsed(room)
        return await self._place(Access(room=room, member=members[0], dead=False))

    async def tell(self, room: RoomId, command: TellByLink, *, id: CommandId) -> None:
        """Says how a pledge went, for who holds its link. Raises IllegalMove, NotSaved, Busy, RoomGone, StoreError."""
        await self._ask(await self.node.live(room), Asked(id=id, command=command, by=None))

    async def keep_code(self, room: RoomId, whose: MemberId | SeatId, kind: CodeKind, code: TokenHash) -> int | None:
        """Keeps a personal code for a member or a seat, in place of their last of that kind; gives the time it works
        until. Raises CodeTaken, NotSaved.
        """
        now = self.clock.wall()
        until = None if kind is CodeKind.RECOVERY else now + int(self.settings.rejoin_minutes * 60_000)
        kept = PersonalCode(hash=code, room=room, whose=whose, kind=kind, until=until)
        if not await self.node.writer.run(lambda store: store.keep_code(kept, now)):
            raise CodeTaken
        return until

    async def sign_out(self, access: Access, keep: TokenHash | None) -> int:
        """Ends every device of a member but that with the token `keep`; gives how many there were. Raises NotSaved."""
        seats = (await self.state(access.room)).members[access.member].seats
        ended = await self.node.writer.run(lambda store: store.sign_out(access.room, access.member, seats, keep))
        self.node.sign_outs += 1
        pace = self.node.here(access.room)
        if pace is not None and pace.live.showing is not None:
            for session in pace.live.showing.of(access.member):
                if session.seated is not None and token_hash(session.seated.token) in ended:
                    pace.live.showing.drop(session, access.member)
                    session.end(Close.UNKNOWN_TOKEN)
            pace.compare_soon()
        log.info("signed_out", room=access.room, devices=len(ended))
        return len(ended)

    async def redeem(self, code: TokenHash, token: TokenHash) -> Access | None:
        """Lets `token` name whom a personal code brings back; None when no such code works. The same token again
        gives the same member. Raises IllegalMove, NotSaved, Busy, RoomGone, StoreError.
        """
        known = await self.by_token(token)
        if known is not None:
            return known
        now = self.clock.wall()
        kept = await self.node.read(lambda store: store.code(code))
        if kept is not None and kept.kind is CodeKind.SEAT:
            return await self._hold(kept, token) if kept.until is None or kept.until >= now else None
        return await self.node.writer.run(lambda store: store.redeem(code, token, now))

    async def _hold(self, code: PersonalCode, token: TokenHash) -> Access | None:
        """Gives a seat the phone that came with its code. The command's id is made of the code: what is in the log
        once is not done again, whoever comes with that code, after a crash too.
        """
        digest = hashlib.sha256(f"hold {code.hash}".encode()).digest()[:16]
        id_ = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        asked = Asked(id=id_, command=HoldSeat(seat=code.whose), by=None, token=token)
        try:
            taken = await self._ask(await self.node.live(code.room), asked)
        except IllegalMove as no:
            if no.refusal in (Refusal.UNKNOWN, Refusal.ALREADY_SO):
                return None
            raise
        members = [event.member for event in taken.events if isinstance(event, MemberJoined)]
        return Access(room=code.room, member=members[0], dead=False) if members else None

    async def _place(self, access: Access) -> Place:
        state = await self.state(access.room)
        member = state.members[access.member]
        return Place(access.room, member.id, state.hall.code, member.standing)

    async def _ask(self, pace: Pace, asked: Asked) -> Taken:
        future: asyncio.Future[Taken | Refused] = asyncio.get_running_loop().create_future()
        asked.answer = lambda answer: None if future.done() else future.set_result(answer)
        self.node.ask(pace, asked)
        match await future:
            case Taken() as taken:
                return taken
            case Refused(code=Refusal() as code, detail=detail):
                raise IllegalMove(code, detail)
            case Refused(code=ServerRefusal.BUSY):
                raise Busy
            case Refused(code=ServerRefusal.DISK_FULL):
                raise DiskFull
        raise NotSaved

    async def by_token(self, token: TokenHash) -> Access | None:
        """Whom a token names; None when it is unknown or its member was removed."""
        known = await self.named(token)
        return None if known is None or known.dead else known

    async def named(self, token: TokenHash) -> Access | None:
        """Whom a token names or named."""
        return await self.node.read(lambda store: store.access(token))

    async def by_code(self, code: str) -> RoomRecord | None:
        """The room with this code, a closed one too as long as it is kept."""
        return await self.node.read(lambda store: store.by_code(code))

    async def record(self, room: RoomId) -> RoomRecord | None:
        """What is known of a room beside its history."""
        return await self.node.read(lambda store: store.record(room))

    async def decks(self, room: RoomId) -> tuple[PinnedDeck, ...]:
        """The decks as the room keeps them."""
        return await self.node.read(decks_of, room)

    async def history(self, room: RoomId) -> tuple[Event, ...]:
        """Everything that happened in a room, with the words that are still there."""
        rows = await self.node.read(lambda store: store.rows(room))
        return tuple(event for row in rows for event in row.events)

    async def state(self, room: RoomId) -> Room:
        """The room as it is on disk. Raises RoomGone, StoreError."""
        state = (await self.node.live(room)).live.state
        if state is None:
            raise RoomGone(room)
        return state

    def kept_until(self, record: RoomRecord) -> int:
        """When a room is deleted by itself, in ms since 1970."""
        if record.rehearsal:
            return record.opened_at + int(self.settings.rehearsal_hours * HOUR_MS)
        days = self.settings.kept_days
        if record.closed_at is not None:
            return record.closed_at + days * _DAY_MS
        return record.active_at + max(days, UNCLOSED_DAYS) * _DAY_MS

    async def delete(self, room: RoomId) -> None:
        """Deletes a room with all its words and tokens, but for pledges that are to outlive it (L7); its sockets are
        closed. Raises NotSaved, StoreError."""
        pace = self.node.here(room)
        sessions = tuple(pace.live.showing or ()) if pace is not None else ()
        self.node.bar(room)
        try:
            kept = await left_by(self.node, room)
            if not await self.node.writer.run(lambda store: store.delete(room, kept)):
                raise NotSaved(room)
        finally:
            self.node.bar(room, barred=False)
        for session in sessions:
            session.end(Close.ROOM_GONE)
        log.info("room_deleted", room=room)

    async def _sweep(self) -> None:
        turn = 0
        while True:
            await asyncio.sleep(_SWEEP_SECONDS)
            self.node.let_go_of_idle()
            try:
                await self.delete_overdue()
                await self.apart.sweep()
                if turn % _TURNS_PER_HOUR == 0:
                    await self.close_idle()
                    await self.forget_names()
            except (StoreError, NotSaved, RoomGone):
                log.warning("retention_waits")
            turn += 1

    async def _watch_disk(self) -> None:
        while True:
            could = self.node.space.writing
            await self.node.read(lambda _store: self.node.space.look())
            if not (could and self.node.space.writing):
                for pace in self.node.all():
                    pace.tell_saving(ok=self.node.space.writing)
            await asyncio.sleep(_DISK_SECONDS)

    async def close_idle(self) -> int:
        """Closes every room that was played and in which nothing has happened for days; gives how many."""
        days = self.settings.idle_days
        if not days or not self.node.space.writing:
            return 0
        asleep = await self.node.read(lambda store: store.untouched(0, self.clock.wall() - days * _DAY_MS))
        return sum([await self._close(room) for room in asleep])

    async def _close(self, room: RoomId) -> bool:
        """Closes a room as its facilitator would; False when it is not for closing."""
        try:
            state = (await self.node.read(load, room)).state
            closing = closing_of(state)
            if closing is None:
                return False
            by, command = closing
            await self._ask(await self.node.live(room), Asked(id=new_id(self.entropy), command=command, by=by))
        except (IllegalMove, ServerError, CorruptHistory, DamagedDeck, ValueError) as error:
            log.warning("not_closed", room=room, reason=type(error).__name__)
            return False
        log.info("room_closed_itself", room=room)
        return True

    async def forget_names(self) -> int:
        """Erases the names in every room that was closed long enough ago; gives in how many."""
        if not self.node.space.writing:
            return 0
        return await self._forgetting.sweep(self.clock.wall() - int(self.settings.names_hours * HOUR_MS))

    async def _forget_names(self, room: RoomId) -> None:
        await self._ask(await self.node.live(room), Asked(id=new_id(self.entropy), command=ForgetNames(), by=None))

    def names_until(self, record: RoomRecord) -> int | None:
        """When the names in a closed room are erased, in ms since 1970; None while it is not closed."""
        return None if record.closed_at is None else record.closed_at + int(self.settings.names_hours * HOUR_MS)

    async def delete_overdue(self) -> int:
        """Deletes every room that is kept no longer; gives how many."""
        now, days = self.clock.wall(), self.settings.kept_days
        closed_before, active_before = now - days * _DAY_MS, now - max(days, UNCLOSED_DAYS) * _DAY_MS
        overdue = await self.node.read(lambda store: store.untouched(closed_before, active_before))
        opened_before = now - int(self.settings.rehearsal_hours * HOUR_MS)
        rehearsed = await self.node.read(lambda store: store.rehearsals(opened_before))
        for room in {*overdue, *rehearsed}:
            await self.delete(room)
        return len({*overdue, *rehearsed})

    @property
    def full(self) -> bool:
        """Whether this node holds as many sockets as it may."""
        return self.sockets > self.settings.connections

    def counts(self) -> tuple[int, int]:
        """How many rooms are in memory, and how many sockets are seated in them."""
        paces = self.node.all()
        return len(paces), sum(1 for pace in paces for _ in pace.live.showing or ())

    async def ready(self) -> bool:
        """Whether the store answers, the disk has room, and the server is not about to stop."""
        return not self.leaving and self.node.space.writing and await self.node.read(lambda store: store.ready())
