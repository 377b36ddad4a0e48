"""The live rooms of this process: opened from the log when somebody comes, let go of when nobody is left.

Rule 1: reads go to one thread, commits to another; the event loop waits for neither.
Rule 2: a room that has a fault is read anew from its log; if that does not help it is shut for a while (`faults`).
No other room notices.
"""

import asyncio
import shutil
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, TypeVar

from game import CorruptHistory
from game.terms import MemberId, Role
from server.decks import DamagedDeck
from server.errors import NodeFull, RoomGone, RoomShut, StoreError
from server.logs import log
from server.ports import Bell, Clock, Entropy, Store
from server.records import RoomId
from server.rooms.buckets import Bucket, bucket_for
from server.rooms.comparing import Comparing
from server.rooms.faults import Faults
from server.rooms.loading import Loaded, load
from server.rooms.pace import Pace
from server.rooms.room import Asked, LiveRoom
from server.rooms.session import Session
from server.rooms.showing import Showing
from server.rooms.space import Space
from server.settings import Settings
from server.store.writer import MakeWriter, Writer
from server.wire import Close, ServerRefusal

_TROUBLE_MS: Final = 5_000
_LEAST_MS: Final = 1_000
_MOST_MS: Final = 60_000
"""Who is sent away from a shut room asks again so soon: the server may have been started anew meanwhile."""
_STOP_SECONDS: Final = 2.0
"""How long a stop waits for the disk."""

_SHUT: Final = "This room is shut for a while. Try again later, and tell whoever runs this server."
_ADVICE: Final = "it is tried again after that time, or when the server is started anew; report the fault logged above"

T = TypeVar("T")


class Node:
    """Which rooms are in memory here. Made anywhere; `start` and `stop` in the event loop."""

    def __init__(
        self, store: Store, settings: Settings, clock: Clock, entropy: Entropy, bell: Bell, writer: MakeWriter = Writer
    ) -> None:
        self.settings = settings
        self.clock = clock
        self.entropy = entropy
        self._store = store
        self.bell = bell
        self.space = Space(lambda: shutil.disk_usage(settings.data).free, settings)
        self._paces: dict[RoomId, Pace] = {}
        self._loading: dict[RoomId, asyncio.Task[Pace]] = {}
        self._faults = Faults(clock.tick, settings.shut_minutes)
        self._barred: set[RoomId] = set()
        self.sign_outs = 0
        """Grows whenever tokens were forgotten: who read one before reads it again."""
        self._buckets: dict[RoomId, dict[MemberId, Bucket]] = {}
        self._tasks: set[asyncio.Task[Any]] = set()
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="shoebox-reader")
        self._make_writer = writer
        self._writer: Writer | None = None
        self._comparing: Comparing | None = None

    def start(self) -> None:
        """Begins to serve."""
        self._writer = self._make_writer(self._store, self.clock, self.settings.commit_queue)
        self._comparing = Comparing()
        self.bell.listen(self._rung)

    async def stop(self) -> None:
        """Commits what was decided and lets go of every room."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for pace in self._paces.values():
            pace.stop()
        self.comparing.stop()
        try:
            async with asyncio.timeout(_STOP_SECONDS):
                await self.writer.stop()
        except TimeoutError:
            # What the disk has not taken by now was not acknowledged either.
            log.error("disk_hangs")
        self._paces.clear()
        self._reader.shutdown(wait=False)

    @property
    def writer(self) -> Writer:
        """The committing thread. Only between `start` and `stop`."""
        if self._writer is None:
            raise RuntimeError("start() comes first")
        return self._writer

    @property
    def comparing(self) -> Comparing:
        """What compares sessions. Only between `start` and `stop`."""
        if self._comparing is None:
            raise RuntimeError("start() comes first")
        return self._comparing

    def later(self, work: Coroutine[Any, Any, None]) -> None:
        """Does something beside; it is cancelled by `stop`, and its faults are logged."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._over)

    def _over(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("task_fault", exc_info=error)

    async def read(self, question: Callable[..., T], *given: Any) -> T:
        """Asks the store in the reading thread: `question(store, *given)`."""
        return await asyncio.get_running_loop().run_in_executor(self._reader, question, self._store, *given)

    def here(self, room: RoomId) -> Pace | None:
        """The room, if it is in memory."""
        return self._paces.get(room)

    def all(self) -> tuple[Pace, ...]:
        """Every room in memory."""
        return tuple(self._paces.values())

    async def live(self, room: RoomId) -> Pace:
        """The room, read from the log unless it is in memory. Raises RoomGone, StoreError."""
        pace = self._paces.get(room)
        if pace is not None:
            return pace
        if room in self._barred:
            raise RoomGone(room)
        if self._faults.is_shut(room):
            raise RoomShut(_SHUT)
        task = self._loading.get(room)
        if task is None:
            task = self._loading[room] = asyncio.get_running_loop().create_task(self._load(room))
            task.add_done_callback(lambda _: self._loading.pop(room, None))
        return await asyncio.shield(task)

    async def _load(self, room: RoomId) -> Pace:
        try:
            loaded = await self.read(load, room)
        except (CorruptHistory, DamagedDeck, ValueError) as error:
            log.error("room_unreadable", room=room, exc_info=error)
            self._faults.shut(room)
            raise RoomShut("This room cannot be read. Ask whoever runs this server to restore a backup.") from error
        if room in self._barred:
            raise RoomGone(room)
        self._make_room()
        return self._keep(loaded)

    def _make_room(self) -> None:
        """Lets go of the empty room that was quiet longest when there are as many as may be. Raises NodeFull."""
        if len(self._paces) < self.settings.rooms_open:
            return
        empty = [pace for pace in self._paces.values() if pace.empty]
        if not empty:
            log.warning("too_many_rooms", rooms=len(self._paces))
            raise NodeFull("As many rooms are open here as this server can hold. Try again in a while.")
        self.let_go(min(empty, key=lambda pace: pace.busy_at).live.id)

    def _keep(self, loaded: Loaded) -> Pace:
        record = loaded.record
        showing = Showing(loaded.decks, self.clock, loaded.state, loaded.seq, self.settings.presence_seconds)
        live = LiveRoom(
            record.id,
            record.epoch,
            showing,
            self.clock,
            self.entropy,
            state=loaded.state,
            seq=loaded.seq,
            answered=loaded.answered,
            kept=loaded.kept,
        )
        pace = self._paces[record.id] = self.pace(live, self._behind)
        pace.compare_later(self.settings.presence_seconds)
        return pace

    def pace(self, live: LiveRoom, behind: Callable[[Pace], None]) -> Pace:
        """A live room put into the event loop, not kept yet."""
        return Pace(live, self.writer, self.bell, self.settings, self.comparing, behind=behind, fault=self._fault)

    def ask(self, pace: Pace, asked: Asked) -> None:
        """Puts a command before its room, or answers `busy`."""
        if not self.space.writing:
            asked.refuse(ServerRefusal.DISK_FULL)
        elif pace.live.waiting >= self.settings.inbox or self.writer.full:
            asked.refuse(ServerRefusal.BUSY)
        else:
            pace.live.ask(asked)
            pace.wake()

    def bucket(self, room: RoomId, member: MemberId, role: Role) -> Bucket:
        """How fast this member may speak, over all their sockets."""
        buckets = self._buckets.setdefault(room, {})
        if member not in buckets:
            buckets[member] = bucket_for(role, self.settings)
        return buckets[member]

    def _behind(self, pace: Pace) -> None:
        self.later(self._catch_up(pace))

    async def _catch_up(self, pace: Pace) -> None:
        live = pace.live
        falls = live.falls
        try:
            rows = await self.read(lambda store: store.rows(live.id, live.seq))
        except StoreError:
            live.refuse_all(ServerRefusal.NOT_SAVED)
            await asyncio.sleep(1)
            self._behind(pace)
            return
        if pace.stopped:
            live.give_up()
            return
        if falls != live.falls or not live.behind:
            return
        pace.guard(lambda: None if not live.catch_up(rows) else pace.compare_soon())
        if live.behind:
            self._behind(pace)
        else:
            pace.wake()

    def _rung(self, room: RoomId, seq: int) -> None:
        pace = self._paces.get(room)
        if pace is not None and pace.live.hear(seq):
            self._behind(pace)

    def _fault(self, pace: Pace) -> None:
        """Something in this room went wrong that must not: nothing in its memory is trusted any more."""
        room = pace.live.id
        if pace.stopped:
            return
        pace.stop()
        pace.live.give_up()
        if self._paces.get(room) is pace:
            del self._paces[room]
        if self._faults.count(room):
            log.error("room_shut", room=room, minutes=self.settings.shut_minutes, advice=_ADVICE)
            self._send_away(tuple(pace.live.showing or ()), Close.ROOM_SHUT, self.shut_ms(room))
        else:
            self.later(self._move(pace))

    async def _move(self, pace: Pace) -> None:
        sessions = tuple(pace.live.showing or ())
        try:
            fresh = await self.live(pace.live.id)
            while fresh.stopped:
                fresh = await self.live(pace.live.id)
        except RoomShut:
            self._send_away(sessions, Close.ROOM_SHUT, self.shut_ms(pace.live.id))
            return
        except (RoomGone, StoreError):
            self._send_away(sessions, Close.RESTARTING, _TROUBLE_MS)
            return
        for session in sessions:
            if session.seated is not None and fresh.live.showing is not None:
                fresh.live.showing.add(session, session.seated)
        fresh.compare_soon()

    def shut_ms(self, room: RoomId) -> int:
        """When whoever is sent away from a shut room shall ask again: when it opens, and once a minute until then."""
        return min(_MOST_MS, max(_LEAST_MS, self._faults.rest_ms(room)))

    @staticmethod
    def _send_away(sessions: tuple[Session, ...], code: Close, after_ms: int) -> None:
        for session in sessions:
            session.end(code, after_ms=after_ms)

    def bar(self, room: RoomId, *, barred: bool = True) -> None:
        """Lets go of a room and opens it no more, so that nothing is written into it while it is deleted."""
        if barred:
            self._barred.add(room)
            self.let_go(room)
        else:
            self._barred.discard(room)

    def let_go(self, room: RoomId) -> None:
        """Forgets a room; whoever comes next reads it from the log."""
        pace = self._paces.pop(room, None)
        self._buckets.pop(room, None)
        self._faults.forget(room)
        if pace is not None:
            pace.stop()
            pace.live.give_up()

    def let_go_of_idle(self) -> None:
        """Forgets rooms in which nobody is and nothing happened for a while."""
        now = asyncio.get_running_loop().time()
        for pace in self.all():
            if pace.empty and now - pace.busy_at > self.settings.memory_minutes * 60:
                self.let_go(pace.live.id)
        self._faults.tidy()
