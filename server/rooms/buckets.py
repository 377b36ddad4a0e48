"""How fast one member may speak, over all their sockets: a bucket that fills again, and what too many overruns mean."""

from collections import deque
from enum import StrEnum

from game.terms import Role
from server.settings import Settings


class Verdict(StrEnum):
    """What becomes of a message."""

    FINE = "fine"
    TOO_FAST = "too_fast"
    ENOUGH = "enough"


class Bucket:
    """A bucket of messages. Times are seconds of a clock that only grows."""

    def __init__(self, size: int, refill: float, overruns: int, overrun_seconds: float) -> None:
        """`size` messages at once, `refill` a second after that; `overruns` within `overrun_seconds` are enough."""
        self._size = float(size)
        self._refill = refill
        self._most = overruns
        self._remembered = overrun_seconds
        self._left = float(size)
        self._seen = 0.0
        self._overruns: deque[float] = deque()

    def take(self, now: float) -> Verdict:
        """Counts one message."""
        self._left = min(self._size, self._left + (now - self._seen) * self._refill)
        self._seen = now
        if self._left >= 1:
            self._left -= 1
            return Verdict.FINE
        while self._overruns and self._overruns[0] <= now - self._remembered:
            self._overruns.popleft()
        self._overruns.append(now)
        if len(self._overruns) < self._most:
            return Verdict.TOO_FAST
        self._overruns.clear()
        return Verdict.ENOUGH

    def wait_ms(self) -> int:
        """Milliseconds until a few messages fit again."""
        return int(1000 * min(self._size, 5) / self._refill)


def bucket_for(role: Role, settings: Settings) -> Bucket:
    """A full bucket as large as the settings give to this role."""
    if role is Role.FACILITATOR:
        size, refill = settings.facilitator_bucket, settings.facilitator_refill
    else:
        size, refill = settings.command_bucket, settings.command_refill
    return Bucket(size, refill, settings.overruns, settings.overrun_seconds)
