"""When sessions are compared with what they hold: at once while there is time, and never more than a share of it.

Own parts differ for everybody, so showing them costs what a room has people. With few moves a second each is out
within a millisecond of the commit; under load several moves are shown in one go, and moves themselves go first.
Load is what the loop's thread does between two slices, by its own processor time: who waits for nothing is not held up.
"""

import asyncio
import time
from collections.abc import Callable, Iterable
from typing import Final

from server.rooms.session import Session

Show = Callable[[Session, bool], None]
"""Compares one session; True: slow parts too."""

_SLICE_SECONDS: Final = 0.002
_SHARE: Final = 1 / 16
"""The most of the time that goes into comparing while there is other work."""
_CALM_SHARE: Final = 1 / 2
_CALM: Final = 0.25
"""Other work may take this part of the time, and there still is no load."""


class Comparing:
    """One for all rooms of a process, in its event loop. `used`: seconds of processor the loop's thread has used."""

    def __init__(self, used: Callable[[], float] = time.thread_time) -> None:
        self._used = used
        self._loop = asyncio.get_running_loop()
        self._first: dict[Session, tuple[Show, bool]] = {}
        self._rest: dict[Session, tuple[Show, bool]] = {}
        self._not_before = 0.0
        self._over = (self._loop.time(), used())
        self._timer: asyncio.TimerHandle | None = None

    def want(self, sessions: Iterable[Session], show: Show, *, everything: bool = False, first: bool = False) -> None:
        """Compares these soon; `first` before others, for those who moved and look at their screen for it."""
        for session in sessions:
            waiting = self._first.pop(session, None) or self._rest.pop(session, None)
            also = waiting is not None and waiting[1]
            (self._first if first else self._rest)[session] = (show, everything or also)
        if self._timer is None and (self._first or self._rest):
            self._timer = self._loop.call_at(max(self._loop.time(), self._not_before), self._go)

    def stop(self) -> None:
        """Compares nothing more."""
        self._first.clear()
        self._rest.clear()
        if self._timer is not None:
            self._timer.cancel()

    def _go(self) -> None:
        began = self._loop.time()
        share = self._share(began)
        now = began
        while (self._first or self._rest) and now - began < _SLICE_SECONDS:
            waiting = self._first or self._rest
            session = next(iter(waiting))
            show, everything = waiting.pop(session)
            show(session, everything)
            now = self._loop.time()
        self._over = (now, self._used())
        self._not_before = now + (now - began) * (1 / share - 1)
        more = self._first or self._rest
        self._timer = self._loop.call_at(self._not_before, self._go) if more else None

    def _share(self, now: float) -> float:
        """The part of the time that comparing may take, by what else was done since the last slice."""
        since, used = self._over
        return _CALM_SHARE if self._used() - used < (now - since) * _CALM else _SHARE
