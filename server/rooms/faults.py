"""Rooms with faults: read anew from their log, and shut for a while when that does not help. No other room notices."""

from collections import deque
from collections.abc import Callable
from typing import Final

from server.records import RoomId

MOST: Final = 3
WITHIN_SECONDS: Final = 60.0
"""So many faults of one room within this time: reading it anew does not help."""


class Faults:
    """Counts faults by room, and knows which rooms are shut. `minutes`: how long a room stays shut."""

    def __init__(self, tick: Callable[[], float], minutes: float) -> None:
        self._tick = tick
        self._seconds = minutes * 60
        self._seen: dict[RoomId, deque[float]] = {}
        self._shut: dict[RoomId, float] = {}

    def count(self, room: RoomId) -> bool:
        """Counts a fault; True when it was one too many, and the room is shut from now on."""
        now = self._tick()
        seen = self._seen.setdefault(room, deque(maxlen=MOST))
        seen.append(now)
        if len(seen) < MOST or now - seen[0] > WITHIN_SECONDS:
            return False
        self.shut(room)
        return True

    def shut(self, room: RoomId) -> None:
        """Shuts a room; after its time, or when the server is started anew, it is tried again."""
        self._seen.pop(room, None)
        self._shut[room] = self._tick() + self._seconds

    def is_shut(self, room: RoomId) -> bool:
        """Whether a room is shut now."""
        until = self._shut.get(room)
        if until is None:
            return False
        if self._tick() < until:
            return True
        del self._shut[room]
        return False

    def rest_ms(self, room: RoomId) -> int:
        """How long a shut room stays shut from now, in ms; 0 when it is not shut."""
        return max(0, int((self._shut.get(room, 0) - self._tick()) * 1000))

    def forget(self, room: RoomId) -> None:
        """Forgets the faults of a room that is let go of; a shut one stays shut."""
        self._seen.pop(room, None)

    def tidy(self) -> None:
        """Forgets what is over."""
        now = self._tick()
        self._shut = {room: until for room, until in self._shut.items() if until > now}
        self._seen = {room: seen for room, seen in self._seen.items() if now - seen[-1] <= WITHIN_SECONDS}
