"""An earlier moment of a room, as facilitators may look at it now. Rule: U7.

It is the history up to that moment, and then what was erased since is erased there too: who took something back took
it back from the past as well. Words that were erased have no text in any history; what stands here beside them does.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from game import events as happened
from game.change import added, changed
from game.evolve import evolve
from game.rules.arriving import all_seats
from game.state import Room

_STANDS: Mapping[type, Callable[[Room, Any], bool]] = {
    happened.MadeAnonymous: lambda room, event: True,
    happened.SeatErased: lambda room, event: any(seat.id == event.seat for seat in all_seats(room)),
    happened.NamesForgotten: lambda room, event: True,
    happened.TakenBackByKey: lambda room, event: True,
    happened.CaptureWithdrawn: lambda room, event: _has_capture(room, event.capture),
    happened.PledgeWithdrawn: lambda room, event: event.pledge in room.pledges,
    happened.JargonExplained: lambda room, event: event.explanation is None and event.table in room.tables,
    happened.ScaleAnswered: lambda room, event: event.value == 0,
    happened.WordLeft: lambda room, event: event.word is None,
}
"""What takes something away for good, and whether that stood there already."""


def _has_capture(room: Room, capture: str) -> bool:
    table = room.tables.get(capture.split(".", 1)[0])
    return table is not None and capture in table.captures


def as_it_was(room: Room, later: Iterable[happened.Event]) -> Room:
    """The room of an earlier moment without what was erased in the events after it."""
    for event in later:
        if isinstance(event, happened.MemberRemoved):
            room = _forgotten(room, event.member)
        elif (stands := _STANDS.get(type(event))) is not None and stands(room, event):
            room = evolve(room, event)
    return room


def _forgotten(room: Room, member_id: str) -> Room:
    """Of who was removed since: neither a name nor what would make the room easier for them."""
    member = room.members.get(member_id)
    if member is None:
        return room
    bare = changed(member, name=None, tag=None, access=())
    return changed(room, members=added(room.members, member_id, bare))
