"""The bell between nodes. One node needs none: `LocalBell` rings for nobody."""

from collections.abc import Callable
from typing import Final

from server.records import RoomId

_MOST_REMEMBERED: Final = 1_000


class LocalBell:
    """The bell of a single node. `rung` is what it rang last, by room."""

    def __init__(self) -> None:
        self.rung: dict[RoomId, int] = {}
        self._ears: list[Callable[[RoomId, int], None]] = []

    def ring(self, room: RoomId, seq: int) -> None:
        """Remembers how far a room is, for the last rooms that rang; nobody else has to know."""
        self.rung.pop(room, None)
        self.rung[room] = seq
        if len(self.rung) > _MOST_REMEMBERED:
            del self.rung[next(iter(self.rung))]

    def listen(self, heard: Callable[[RoomId, int], None]) -> None:
        """Keeps `heard` for rings of other nodes."""
        self._ears.append(heard)

    def rung_elsewhere(self, room: RoomId, seq: int) -> None:
        """What another node's ring does here."""
        for heard in self._ears:
            heard(room, seq)
