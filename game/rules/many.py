"""Chapter T, from T19: tables are joined and split, in any step."""

from collections.abc import Iterator

from game.commands import MergeTables, SplitTable
from game.errors import Refusal
from game.events import RoundEnded, TableResumed
from game.offers import Offer
from game.rules import arriving, stages
from game.rules.tables import SEATS_IN_ROOM
from game.seating import CROWDED, SMALLEST
from game.state import Member, Room, Table
from game.telling import Rule, Telling, Who
from game.terms import Prominence, SeatId, TableId


def may_merge(room: Room, member: Member, command: MergeTables) -> Refusal | None:
    """T19: a table with people into another with people, if all have a place there."""
    table, into = room.tables.get(command.table), room.tables.get(command.into)
    if table is None or into is None or table is into or not table.seats or not into.seats:
        return Refusal.UNKNOWN
    return Refusal.LIMIT_REACHED if len(table.seats) + len(into.seats) > CROWDED else None


def may_split(room: Room, member: Member, command: SplitTable) -> Refusal | None:
    """T20: four people or more, not all of whom belong together, while there may be another table."""
    table = room.tables.get(command.table)
    if table is None:
        return Refusal.UNKNOWN
    if len(room.tables) >= SEATS_IN_ROOM // SMALLEST:
        return Refusal.LIMIT_REACHED
    return None if len(table.seats) >= SMALLEST and leaving(room, table) else Refusal.NOT_NOW


def leaving(room: Room, table: Table) -> tuple[SeatId, ...]:
    """Who goes to the new table: from the end of the seat order as many as half, those who belong together at once;
    never the host. Rule: T20."""
    groups: list[tuple[SeatId, ...]] = []
    for seat in reversed(tuple(table.seats)):
        if not any(seat in group for group in groups):
            near = arriving.belonging(room, seat)
            groups.append((seat, *(one for one in table.seats if one in near)))
    going: list[SeatId] = []
    for group in groups:
        if table.host not in group and len(going) + len(group) <= len(table.seats) // 2:
            going += group
    return tuple(one for one in table.seats if one in going)


def tell_merge(telling: Telling, member: Member, command: MergeTables) -> None:
    """T19: the round of the table that is left ends first, so that nobody is asked while others walk."""
    table = telling.table(command.table)
    if table.paused_at is not None and telling.room.hall.paused_at is None:
        telling.tell(TableResumed(table=table.id, at=telling.context.now))
    if table.round is not None:
        telling.tell(RoundEnded(table=table.id))
    _bring(telling, tuple(table.seats), command.into)


def tell_split(telling: Telling, member: Member, command: SplitTable) -> None:
    """Half of the table sits down at a new one."""
    going = leaving(telling.room, telling.table(command.table))
    _bring(telling, going, stages.new_table(telling))


def _bring(telling: Telling, seats: tuple[SeatId, ...], to: TableId) -> None:
    for seat in seats:
        arriving.lift(telling, seat)
    for seat in seats:
        arriving.sit(telling, seat, to)


def line_offers(room: Room, table: Table) -> Iterator[Offer]:
    """What facilitators may do with a whole table."""
    fits = tuple(
        one.id
        for one in room.tables.values()
        if may_merge(room, next(iter(room.members.values())), MergeTables(table=table.id, into=one.id)) is None
    )
    if fits:
        yield Offer(do="merge_tables", fields={"table": (table.id,), "into": fits}, near=Prominence.DEEPER)
    if may_split(room, next(iter(room.members.values())), SplitTable(table=table.id)) is None:
        yield Offer(do="split_table", fields={"table": (table.id,)}, near=Prominence.DEEPER)


RULES = {
    MergeTables: Rule(Who.FACILITATOR, may_merge, tell_merge),
    SplitTable: Rule(Who.FACILITATOR, may_split, tell_split),
}
