"""When a live room does what: decides soon after something waits, commits, compares for everybody, beats.

Everything a room does in the event loop starts here, so a fault in one room is caught here and stays in it.
"""

import asyncio
from collections.abc import Callable
from functools import partial
from math import ceil
from typing import Final

from server.logs import log
from server.ports import Bell
from server.records import Outcome
from server.rooms import frames
from server.rooms.comparing import Comparing
from server.rooms.room import LiveRoom
from server.rooms.session import Session
from server.settings import Settings
from server.store.writer import Writer

_FIRST_BEAT: Final = 0.5
"""The first beat comes after half the usual time, so that rooms opened together do not beat together for long."""
_PROBE_SECONDS: Final = 1.0
_PROBE_PATIENCE: Final = 10.0
"""While nothing can be saved, the disk is tried so often, and again when it does not answer for so long."""


class Pace:
    """One live room in the event loop. `fault` is called when the room cannot go on; `behind` when it must read."""

    def __init__(
        self,
        live: LiveRoom,
        writer: Writer,
        bell: Bell,
        settings: Settings,
        comparing: Comparing,
        *,
        behind: Callable[["Pace"], None],
        fault: Callable[["Pace"], None],
    ) -> None:
        self.live = live
        self.stopped = False
        self._writer = writer
        self._bell = bell
        self._comparing = comparing
        self._behind = behind
        self._fault = fault
        self._loop = asyncio.get_running_loop()
        self.busy_at = self._loop.time()
        self._interval = 1 / settings.shown_per_second
        self._beat_every = settings.heartbeat_seconds
        self._deciding = False
        self._compared = 0.0
        self._compare_timer: asyncio.TimerHandle | None = None
        self._probe_timer: asyncio.TimerHandle | None = None
        self._later: dict[int, asyncio.TimerHandle] = {}
        self._beat_timer = self._loop.call_later(self._beat_every * _FIRST_BEAT, self._guard, self._beat)

    @property
    def empty(self) -> bool:
        """Whether nobody is here and nothing is under way, so that the room may leave memory."""
        live = self.live
        nobody = not any(True for _ in live.showing or ())
        return nobody and not live.flying and not live.waiting and not live.behind

    def wake(self) -> None:
        """Something waits: decide in this turn of the loop, with all that comes in it."""
        if not self._deciding and not self.stopped:
            self._deciding = True
            self._loop.call_soon(self._guard, self._decide)

    def _decide(self) -> None:
        self._deciding = False
        if self.stopped or self.live.behind:
            return
        batch = self.live.decide()
        if batch is not None:
            self._writer.commit(batch, partial(self._guard, self._settle))

    def _settle(self, outcome: Outcome) -> None:
        self.busy_at = self._loop.time()
        shown = self.live.settle(outcome)
        self._say_whether_saved(outcome)
        if shown is not None:
            self._comparing.want(shown.touched, self._show_one)
            self._comparing.want(shown.movers, self._show_one, first=True)
            self.compare_soon()
            self._bell.ring(self.live.id, self.live.seq)
            if (snapshot := self.live.snapshot()) is not None:
                self._writer.run(lambda store: store.keep_snapshot(snapshot))
        if self.live.behind:
            self._behind(self)
        elif self.live.waiting:
            self.wake()

    def _say_whether_saved(self, outcome: Outcome) -> None:
        """Everybody here learns within a second that nothing can be saved, and that it can again, without trying."""
        if outcome in (Outcome.NOT_SAVED, Outcome.UNKNOWN):
            self.tell_saving(ok=False)
            if self._probe_timer is None and not self.stopped:
                self._probe_timer = self._loop.call_later(_PROBE_SECONDS, self._guard, self._probe)
        elif self._probe_timer is not None:
            self._probe_timer.cancel()
            self._probe_timer = None
            self.tell_saving(ok=True)

    def _probe(self) -> None:
        self._probe_timer = None
        if not self.stopped and self.live.state is not None:
            self._probe_timer = self._loop.call_later(_PROBE_PATIENCE, self._guard, self._probe)
            self._writer.commit(self.live.touch(), partial(self._guard, self._probed))

    def _probed(self, outcome: Outcome) -> None:
        if self._probe_timer is not None and outcome is not Outcome.SAVED:
            self._probe_timer.cancel()
            self._probe_timer = None
        self._say_whether_saved(outcome)

    def tell_saving(self, *, ok: bool) -> None:
        """Tells everybody here whether what they ask can be saved."""
        for session in self.live.showing or ():
            if not session.link.full:
                session.say(frames.saving(ok=ok))
                session.flush()

    def compare_soon(self) -> None:
        """Something changed: compare everything for everybody, at most so many times a second."""
        if self._compare_timer is None and not self.stopped:
            wait = max(0.0, self._compared + self._interval - self._loop.time())
            self._compare_timer = self._loop.call_later(wait, self._guard, self._compare)

    def compare_later(self, seconds: float) -> None:
        """Compares everything for everybody then: somebody's silence will have become worth showing."""
        # Rounded up to the next comparison, so that a crowd that leaves together leaves one timer.
        turn = ceil((self._loop.time() + seconds) / self._interval) + 1
        if turn not in self._later and not self.stopped:
            self._later[turn] = self._loop.call_at(turn * self._interval, self._guard, self._compare_now, turn)

    def _compare_now(self, turn: int) -> None:
        del self._later[turn]
        self.compare_soon()

    def _compare(self) -> None:
        self._compare_timer = None
        self._compared = self._loop.time()
        if self.live.showing is not None:
            self._comparing.want(self.live.showing, self._show_one, everything=True)

    def _show_one(self, session: Session, everything: bool) -> None:
        showing = self.live.showing
        if showing is not None and not self.stopped:
            self.guard(lambda: showing.show_one(session, everything=everything))

    def _beat(self) -> None:
        self._beat_timer = self._loop.call_later(self._beat_every, self._guard, self._beat)
        if self.live.showing is not None:
            for session in self.live.showing:
                self.live.showing.beat(session)

    def stop(self) -> None:
        """Nothing more happens here."""
        self.stopped = True
        self._beat_timer.cancel()
        if self._compare_timer is not None:
            self._compare_timer.cancel()
        if self._probe_timer is not None:
            self._probe_timer.cancel()
        for timer in self._later.values():
            timer.cancel()
        self._later.clear()

    def guard(self, what: Callable[[], None]) -> None:
        """Does something with the room; a fault is logged and the room is read anew, other rooms do not notice."""
        self._guard(lambda *_: what())

    def _guard(self, what: Callable[..., None], *given: object) -> None:
        try:
            what(*given)
        except Exception:  # noqa: BLE001  the room's edge
            log.exception("room_fault", room=self.live.id)
            self._fault(self)
