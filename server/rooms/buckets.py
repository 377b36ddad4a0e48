"""How fast one member may speak, over all their sockets: a bucket that fills again, and what too many overruns mean.

Rule 1: all sockets of a member drink from one bucket: three of them may say no more than one, but for the loan.
Rule 2: a socket that said little of late is lent a few when others have emptied the bucket; the loan is paid back
before a busy one is served again. So a busy window never makes a quiet one wait.
Rule 3: whoever overran is closed, not whoever spoke last.
"""

from collections import deque
from collections.abc import Hashable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from game.terms import Role
from server.settings import Settings


class Verdict(StrEnum):
    """What becomes of a message."""

    FINE = "fine"
    TOO_FAST = "too_fast"
    ENOUGH = "enough"


@dataclass(slots=True)
class _Speaker:
    """One socket. `said`: what it said of late, forgotten as fast as the bucket fills."""

    said: float = 0.0
    overruns: deque[float] = field(default_factory=deque)


class Bucket:
    """A bucket of messages. Times are seconds of a clock that only grows."""

    LENT: Final = 4
    """One in so many of a full bucket may be lent."""

    def __init__(self, size: int, refill: float, overruns: int, overrun_seconds: float) -> None:
        """`size` messages at once, `refill` a second after that; `overruns` within `overrun_seconds` are enough."""
        self._size = float(size)
        self._refill = refill
        self._most = overruns
        self._remembered = overrun_seconds
        self._left = float(size)
        self._seen = 0.0
        self._speakers: dict[Hashable, _Speaker] = {}

    def take(self, now: float, who: Hashable = None) -> Verdict:
        """Counts one message of `who`, one of the member's sockets; None: whoever comes without one."""
        self._pass(now)
        speaker = self._speakers.setdefault(who, _Speaker())
        lent = self._size // self.LENT if len(self._speakers) > 1 else 0
        quiet = speaker.said + 1 <= lent
        if self._left >= 1 or (quiet and self._left - 1 >= -lent):
            self._left -= 1
            speaker.said += 1
            return Verdict.FINE
        speaker.overruns.append(now)
        if len(speaker.overruns) < self._most:
            return Verdict.TOO_FAST
        speaker.overruns.clear()
        return Verdict.ENOUGH

    def _pass(self, now: float) -> None:
        """Time has passed: the bucket fills, and what was said long ago is forgotten."""
        filled = (now - self._seen) * self._refill
        self._left = min(self._size, self._left + filled)
        self._seen = now
        for who, speaker in tuple(self._speakers.items()):
            speaker.said = max(0.0, speaker.said - filled)
            while speaker.overruns and speaker.overruns[0] <= now - self._remembered:
                speaker.overruns.popleft()
            if not speaker.said and not speaker.overruns:
                del self._speakers[who]

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
