"""What a member may know, BUILT part by part and never stripped from the state.

`audience` says which parts a member receives; `build` builds one, or the pages of one. A key means the same to all who
receive it, so each part is built once. `sources` names the values a part is built from: while all of them are the same
objects, the part has not changed.
Secrecy stands in two places only: `audience` here, and what each builder in this folder reads.
"""

from collections.abc import Callable

from game.change import added, changed
from game.rules.pledges import come_to
from game.run_sheet import PhaseKind
from game.show import board as of_board
from game.show import consulting, decision, positions, presenting
from game.show import me as my
from game.show import room as of_room
from game.show import table as of_table
from game.show.sources import sources
from game.state import Member, Room
from game.telling import acting_seats
from game.terms import MemberId, Role, Standing, TableId
from game.views import Part, PartKey, View

__all__ = ["audience", "build", "console_view", "looked_into", "sources", "table_keys", "view"]

FACILITATORS = "f"
HELPS = "h"
_OF_TABLE = ("table", "path", "answers", "captures", "handed", "decision", "positions")
_HARVEST_ON = (PhaseKind.HARVEST, PhaseKind.PLEDGE, PhaseKind.CHECK_OUT, PhaseKind.CLOSED)

_SINGLE: dict[str, Callable[[Room, str], Part]] = {
    "room": lambda room, whose: of_room.room_part(room),
    "counts": lambda room, whose: of_room.counts_part(room),
    "console": lambda room, whose: of_room.console_part(room),
    "sites": lambda room, whose: of_room.sites_part(room),
    "me": lambda room, whose: my.me_part(room, room.members[whose]),
    "table": lambda room, whose: of_table.table_part(room, room.tables[whose]),
    "line": lambda room, whose: of_room.line_part(room, room.tables[whose]),
    "path": lambda room, whose: of_table.path_part(room.tables[whose]),
    "board": lambda room, whose: of_board.board_part(room, room.tables[whose]),
}

_PAGED: dict[str, Callable[[Room, str], tuple[Part, ...]]] = {
    "answers": lambda room, whose: of_table.answers_pages(room.tables[whose]),
    "captures": lambda room, whose: of_table.table_captures(room, room.tables[whose]),
    "handed": lambda room, whose: of_table.handed_pages(room, room.tables[whose]),
    "decision": lambda room, whose: decision.decision_pages(room.tables[whose]),
    "choices": lambda room, whose: decision.choices_pages(room, room.members[whose]),
    "positions": lambda room, whose: positions.positions_pages(room, room.tables[whose]),
    "ratings": lambda room, whose: positions.ratings_pages(room, room.members[whose]),
    "wordings": lambda room, whose: positions.wordings_pages(room),
    "table_pledges": lambda room, whose: my.table_pledges(room, whose),
    "problem": lambda room, whose: consulting.problem_pages(room.tables[whose]),
    "my_problems": lambda room, whose: consulting.my_problems(room, room.members[whose]),
    "talks": lambda room, whose: presenting.talks_pages(room),
    "slots": lambda room, whose: presenting.slots_pages(room),
    "questions": lambda room, whose: presenting.questions_pages(room),
    "asked": lambda room, whose: presenting.asked_pages(room, room.members[whose]),
    "mine": lambda room, whose: my.mine_pages(room, room.members[whose]),
    "kind_words": lambda room, whose: my.kind_words(room, room.members[whose]),
    "my_pledges": lambda room, whose: my.my_pledges(room, room.members[whose]),
    "roster": lambda room, whose: of_room.roster_pages(room),
    "stream": lambda room, whose: of_room.stream_pages(room, helps=whose == HELPS),
    "wall": lambda room, whose: of_room.wall_pages(room),
    "themes": lambda room, whose: of_room.themes_pages(room, whose),
    "sentences": lambda room, whose: of_room.sentences_pages(room),
    "pledges": lambda room, whose: my.open_pledges(room),
    "closing_words": lambda room, whose: of_room.closing_words_pages(room),
}


def build(room: Room, key: PartKey) -> dict[str, Part]:
    """The part of `key`, under its name on the wire: `line.t3` and `path.t3` carry their table's id, a list is cut
    into pages `captures.1`, `captures.2` … (none when it is empty), any other name stands as it is."""
    if key.name in _PAGED:
        pages = _PAGED[key.name](room, key.whose)
        return {f"{key.name}.{number}": page for number, page in enumerate(pages, 1)}
    name = f"{key.name}.{key.whose}" if key.name in ("line", "path") else key.name
    return {name: _SINGLE[key.name](room, key.whose)}


def audience(room: Room, member_id: MemberId) -> tuple[PartKey, ...]:
    """The keys of all parts a member receives now. Rules: V1 to V6. Nothing for one who was removed."""
    member = room.members.get(member_id)
    if member is None or member.standing is Standing.REMOVED:
        return ()
    own = PartKey(name="me", whose=member_id)
    if member.standing is not Standing.IN:
        return (own,)
    keys = [PartKey(name="room"), PartKey(name="counts"), own]
    keys += [PartKey(name="mine", whose=member_id), PartKey(name="my_pledges", whose=member_id)]
    if member.seats:
        keys += [PartKey(name="kind_words", whose=member_id), PartKey(name="my_problems", whose=member_id)]
        keys += [PartKey(name="choices", whose=member_id), PartKey(name="ratings", whose=member_id)]
    keys += _tables_of(room, member)
    keys += _common(room, member)
    if presenting.is_planned(room):
        keys += [PartKey(name="talks"), PartKey(name="slots"), PartKey(name="questions")]
        keys.append(PartKey(name="asked", whose=member_id))
    if member.role is Role.FACILITATOR:
        keys += [PartKey(name="console"), PartKey(name="roster"), PartKey(name="stream"), PartKey(name="sites")]
        keys.append(PartKey(name="wordings"))
        keys += [PartKey(name="line", whose=table) for table in room.tables]
    return tuple(dict.fromkeys(keys))


def _tables_of(room: Room, member: Member) -> list[PartKey]:
    for seat in acting_seats(room, member):
        if (table := room.where.get(seat.id)) is not None:
            return [*table_keys(room, table), PartKey(name="table_pledges", whose=table)]
    for watched in room.tables.values():
        if watched.watchers.get(member.id):
            return list(looked_into(room, watched.id))
    return []


def _common(room: Room, member: Member) -> list[PartKey]:
    facilitates = member.role is Role.FACILITATOR
    late = any(come_to(room, kind) for kind in _HARVEST_ON)
    keys: list[PartKey] = []
    if late or member.role is not Role.PARTICIPANT:
        keys += [PartKey(name="wall"), PartKey(name="pledges"), PartKey(name="sentences")]
        if not facilitates:
            keys += [PartKey(name="path", whose=table) for table in room.tables]
    if late or member.harvests or member.role is not Role.PARTICIPANT:
        keys.append(PartKey(name="themes", whose=FACILITATORS if facilitates else HELPS if member.harvests else ""))
    if member.harvests and not facilitates:
        keys.append(PartKey(name="stream", whose=HELPS))
    if come_to(room, PhaseKind.CHECK_OUT):
        keys.append(PartKey(name="closing_words"))
    return keys


def table_keys(room: Room, table: TableId) -> tuple[PartKey, ...]:
    """The parts all seats of a table share. V3."""
    return tuple(PartKey(name=name, whose=table) for name in (*_SHARED, *_board_of(room, table), *_MAY_BE_KEPT))


def looked_into(room: Room, table: TableId) -> tuple[PartKey, ...]:
    """Those of them for its agreed observer and for a facilitator who looks in: without what the owner of a problem
    keeps at the table. V3, O4."""
    running = room.tables[table].round
    kept = running is not None and room.tables[table].keeps(running.id)
    names = (*_SHARED, *_board_of(room, table), *(() if kept else _MAY_BE_KEPT))
    return tuple(PartKey(name=name, whose=table) for name in names)


def _board_of(room: Room, table: TableId) -> tuple[str, ...]:
    return ("board",) if of_board.has_board(room.tables[table]) else ()


_SHARED = ("table", "path", "captures", "handed", "decision", "positions")
_MAY_BE_KEPT = ("answers", "problem")


def view(room: Room, member: MemberId) -> View:
    """All parts a member may know, by their names on the wire."""
    return {name: part for key in audience(room, member) for name, part in build(room, key).items()}


_OF_THE_CONSOLE = frozenset((
    "room", "counts", "console", "roster", "stream", "line", "wall", "themes", "pledges", "sentences", "closing_words",
))  # fmt: skip


def console_view(room: Room) -> View:
    """All that the console shows of the room, whichever facilitator looks: nothing that is one member's own (U7)."""
    first = next(one for one in room.members.values() if one.role is Role.FACILITATOR)
    inside = changed(room, members=added(room.members, first.id, changed(first, standing=Standing.IN)))
    keys = (key for key in audience(inside, first.id) if key.name in _OF_THE_CONSOLE)
    return {name: part for key in keys for name, part in build(room, key).items()}
