"""When sessions are compared with what they hold: at once while there is time, and never more than a share of it.

Own parts differ for everybody, so showing them costs what a room has people. With few moves a second each is out
within a millisecond of the commit; under load several moves are shown in one go, and moves themselves go first.
"""

import asyncio
from collections.abc import Callable, Iterable
from typing import Final

from server.rooms.session import Session

Show = Callable[[Session, bool], None]
"""Compares one session; True: slow parts too."""

_SLICE_SECONDS: Final = 0.002
_SHARE: Final = 1 / 16
"""The most of the time that goes into comparing while there is other work."""


class Comparing:
    """One for all rooms of a process, in its event loop."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._first: dict[Session, tuple[Show, bool]] = {}
        self._rest: dict[Session, tuple[Show, bool]] = {}
        self._not_before = 0.0
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
        now = began
        while (self._first or self._rest) and now - began < _SLICE_SECONDS:
            waiting = self._first or self._rest
            session = next(iter(waiting))
            show, everything = waiting.pop(session)
            show(session, everything)
            now = self._loop.time()
        self._not_before = now + (now - began) * (1 / _SHARE - 1)
        more = self._first or self._rest
        self._timer = self._loop.call_at(self._not_before, self._go) if more else None
