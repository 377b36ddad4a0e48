"""Of whom something is heard: the server's knowledge alone, never an event, never kept, and no rule asks for it.

Rule 1: a member is there while a session of theirs is, and for a while after the last thing that was heard of them: a
page loaded anew, a lift or a short sleep greys nobody.
Rule 2: a room read from its log knows nothing yet: everybody in it has that while to come back.
Rule 3: what is made here changes nothing but a shade of grey.
"""

from collections.abc import Container, Mapping
from typing import Final

from game import Room
from game.state import Table
from game.terms import MemberId, SeatId, Standing, TableId
from server.parts import PresencePart, TablePresencePart
from server.ports import Clock
from server.rooms.frames import Framed, body_of
from server.wire import AnyPart

_NEVER: Final = float("inf")


class Presence:
    """The presence of one live room. `grace`: seconds until silence is shown."""

    def __init__(self, clock: Clock, grace: float) -> None:
        self._tick = clock.tick
        self._grace = grace
        self._began = clock.tick()
        self._heard: dict[MemberId, float] = {}
        self._next = self._began + grace
        self._facilitators: tuple[object, Framed] | None = None
        self._tables: dict[TableId, tuple[tuple[object, ...], Framed]] = {}

    def came(self) -> None:
        """Somebody has a session now."""
        self._forget()

    def went(self, member: MemberId, unheard: float) -> None:
        """A member's last session is over, after `unheard` seconds of silence."""
        self._heard[member] = self._tick() - unheard
        self._forget()

    def _forget(self) -> None:
        self._facilitators = None
        self._tables.clear()
        self._next = -_NEVER

    def _renew(self) -> None:
        """Looks again who is silent by now, when somebody's time was up."""
        now = self._tick()
        if now < self._next:
            return
        self._facilitators = None
        self._tables.clear()
        self._heard = {member: at for member, at in self._heard.items() if at + self._grace > now}
        ends = [at + self._grace for at in (self._began, *self._heard.values())]
        self._next = min((end for end in ends if end > now), default=_NEVER)

    def _there(self, room: Room, member: MemberId, sessions: Container[MemberId]) -> bool:
        if member in sessions:
            return True
        heard = self._heard.get(member, self._began)
        if heard + self._grace <= self._tick():
            return False
        who = room.members.get(member)
        return who is not None and who.standing is Standing.IN

    def members(self, room: Room, sessions: Mapping[MemberId, object]) -> Framed:
        """`presence`, for facilitators: everybody of whom something is heard."""
        self._renew()
        if self._facilitators is None or self._facilitators[0] is not room.members:
            members = tuple(sorted(one for one in {*sessions, *room.members} if self._there(room, one, sessions)))
            seats = tuple(seat for one in members if one in room.members for seat in room.members[one].seats)
            self._facilitators = room.members, _framed("presence", PresencePart(seats=seats, members=members))
        return self._facilitators[1]

    def table(self, room: Room, table: Table, sessions: Mapping[MemberId, object]) -> Framed:
        """`presence.T`, for whoever receives table T: its seats with a phone of which nothing is heard."""
        self._renew()
        facts = (room.members, tuple((seat.id, seat.member) for seat in table.seats.values()))
        made = self._tables.get(table.id)
        if made is None or made[0] != facts:
            silent = tuple(self._silent(room, table, sessions))
            made = self._tables[table.id] = facts, _framed(f"presence.{table.id}", TablePresencePart(silent=silent))
        return made[1]

    def _silent(self, room: Room, table: Table, sessions: Container[MemberId]) -> list[SeatId]:
        return [
            seat.id
            for seat in table.seats.values()
            if seat.member is not None and not self._there(room, seat.member, sessions)
        ]


def _framed(name: str, part: AnyPart) -> Framed:
    return Framed(name, part, body_of(part))
