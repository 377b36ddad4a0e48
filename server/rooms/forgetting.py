"""Names go when their time is over, a day after the close unless the operator says otherwise. Rule: W5.

Rule 1: a room is read once for each time it was closed; which were looked at is known to this process alone, so that
nothing more need be kept about a room.
"""

from collections.abc import Awaitable, Callable
from typing import Final

from game import CorruptHistory, IllegalMove
from game.rules.keeping import to_forget
from game.run_sheet import PhaseKind
from server.decks import DamagedDeck
from server.errors import ServerError
from server.logs import log
from server.records import RoomId
from server.rooms.loading import load
from server.rooms.node import Node

HOUR_MS: Final = 3_600_000


class Forgetting:
    """Has the names of closed rooms forgotten. `forget` asks a room for it."""

    def __init__(self, node: Node, forget: Callable[[RoomId], Awaitable[object]]) -> None:
        self._node = node
        self._forget = forget
        self._done: dict[RoomId, int] = {}

    async def sweep(self, closed_before: int) -> int:
        """Looks at every room that was closed before then; gives in how many names were forgotten."""
        closed = await self._node.read(lambda store: store.untouched(closed_before, 0))
        self._done = {room: at for room, at in self._done.items() if room in closed}
        return sum([await self._look(room) for room in closed])

    async def _look(self, room: RoomId) -> bool:
        record = await self._node.read(lambda store: store.record(room))
        if record is None or record.closed_at is None or self._done.get(room) == record.closed_at:
            return False
        try:
            state = (await self._node.read(load, room)).state
            named = bool(to_forget(state)) and state.hall.now.kind is PhaseKind.CLOSED
            if named:
                await self._forget(room)
        except (IllegalMove, ServerError, CorruptHistory, DamagedDeck, ValueError) as error:
            log.warning("names_stay", room=room, reason=type(error).__name__)
            return False
        self._done[room] = record.closed_at
        if named:
            log.info("names_forgotten", room=room)
        return named
