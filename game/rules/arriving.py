"""Chapters M and T, inside: how seats come to tables and go from them. No guards here; only what is told."""

from collections.abc import Iterator

from game.events import (
    SeatAdded,
    SeatGivenUp,
    SeatLifted,
    SeatSeated,
    SeatWentAway,
    TablePlaced,
    WatchEnded,
)
from game.names import told_apart
from game.rules import stages
from game.run_sheet import PhaseKind
from game.seating import LARGEST, arrange
from game.state import Room, Seat
from game.telling import Telling
from game.terms import MemberId, Role, SeatId, SiteId, Standing, TableId
from game.words import WordsId


def names(room: Room, but: MemberId | None = None) -> Iterator[str]:
    """Every name that stands in the room, for telling people apart (M7); not the one that member `but` has."""
    for seat in all_seats(room):
        if seat.name is not None and seat.name.text:
            yield seat.name.text
    for member in room.members.values():
        if member.name is not None and member.name.text and not member.seats and member.id != but:
            yield member.name.text


def all_seats(room: Room) -> Iterator[Seat]:
    """Every seat: at the tables in their order, then those standing."""
    for table in room.tables.values():
        yield from table.seats.values()
    yield from room.standing.values()


def unplaced(room: Room) -> tuple[Seat, ...]:
    """Standing seats of people who are in the room and wait for a table, in the order they came."""
    return tuple(
        seat
        for seat in room.standing.values()
        if seat.member is None or room.members[seat.member].standing is Standing.IN
    )


def add_seat(telling: Telling, member: MemberId | None, name: str, tag: str | None) -> SeatId:
    """Makes a seat, standing, its name told apart from all others; gives its id."""
    if name.strip():
        name = told_apart(name.strip(), names(telling.room, but=member))
    seat = f"s{telling.room.seats_made + 1}"
    telling.tell(SeatAdded(seat=seat, member=member, name=telling.words_or_none(name), tag=tag))
    return seat


def first_seat(telling: Telling, member_id: MemberId) -> None:
    """Gives a participant who came in a seat, under the name they came with. Rule: T3."""
    member = telling.room.members[member_id]
    if member.role is not Role.PARTICIPANT:
        return
    seat = f"s{telling.room.seats_made + 1}"
    telling.tell(SeatAdded(seat=seat, member=member_id, name=member.name, tag=member.tag))
    seat_at_smallest(telling, seat)


def seat_at_smallest(telling: Telling, seat: SeatId) -> None:
    """Seats somebody at the smallest suitable table; in the lobby, before tables are arranged, they stand. Rule: T3."""
    if not telling.room.tables and telling.room.hall.now.kind is PhaseKind.LOBBY:
        return
    sit(telling, seat, _smallest(telling.room, seat) or table_in(telling, site_of(telling.room, seat)))


def table_in(telling: Telling, site: SiteId | None) -> TableId:
    """Opens one table more, in a place if one is named."""
    table = stages.new_table(telling)
    if site is not None:
        telling.tell(TablePlaced(table=table, site=site))
    return table


def site_of(room: Room, seat_id: SeatId) -> SiteId | None:
    """Where a seat is to sit: where its person is, or else somebody with whom it belongs. Rule: T23."""
    return next((site for one in (seat_id, *belonging(room, seat_id)) if (site := said_by(room, one))), None)


def said_by(room: Room, seat_id: SeatId) -> SiteId | None:
    """Where the phone of a seat says it is."""
    seat = room.seat(seat_id)
    return None if seat is None or seat.member is None else room.members[seat.member].site


def belonging(room: Room, seat_id: SeatId) -> tuple[SeatId, ...]:
    """Seats that go where this seat goes: kept together with it, held by the same phone, or bound so to one of these.

    Rules: T5, T10.
    """
    found = [seat_id]
    for one in found:
        seat = room.seat(one)
        near = [other for pair in room.together if one in pair for other in pair]
        near += () if seat is None or seat.member is None else room.members[seat.member].seats
        found += [other for other in dict.fromkeys(near) if other not in found]
    return tuple(found[1:])


def _smallest(room: Room, seat: SeatId) -> TableId | None:
    partners = belonging(room, seat)
    beside = [table for one in partners if (table := room.where.get(one)) is not None]
    if beside:
        return beside[0]
    site = site_of(room, seat)
    there = [table for table in room.tables.values() if table.site == site]
    if site is None:
        there = there or list(room.tables.values())
    tables = [table for table in there if 0 < len(table.seats) < LARGEST]
    tables = tables or [table for table in there if not table.seats]
    return min(tables, key=lambda table: len(table.seats)).id if tables else None


def sit(telling: Telling, seat: SeatId, table: TableId) -> None:
    """Sits a standing seat down at a table, last in its order. Rules: T3, N14, G1."""
    telling.tell(SeatSeated(seat=seat, table=table, asked=stages.asked_so_far(telling.room, table)))
    stages.settle_arrival(telling, table, seat)


def lift(telling: Telling, seat: SeatId) -> None:
    """Stands a seat up from its table, if it sits at one, and settles the gap it leaves. Rule: N13."""
    table = telling.room.table_of(seat)
    if table is None:
        return
    round_ = table.round
    had_turn = round_ is not None and round_.turn == seat
    was_reader = round_ is not None and round_.reader == seat
    telling.tell(SeatLifted(seat=seat))
    stages.settle_gap(telling, table.id, had_turn=had_turn, was_reader=was_reader)


def give_up(telling: Telling, seat: SeatId) -> None:
    """Lifts a seat and gives it up for good."""
    lift(telling, seat)
    waits = telling.room.brought.get(seat)
    waiting = () if waits is None else tuple(one.id for one in (waits.title, waits.text) if one is not None)
    telling.tell(SeatGivenUp(seat=seat, erases=(*_name_alone(telling.room, seat), *waiting)))


def _name_alone(room: Room, seat_id: SeatId) -> tuple[WordsId, ...]:
    """The seat's name, unless its member is known by it as well."""
    seat = room.standing[seat_id]
    if seat.name is None or any(one.name is not None and one.name.id == seat.name.id for one in room.members.values()):
        return ()
    return (seat.name.id,)


def go_away(telling: Telling, seat: SeatId) -> None:
    """Marks a seat away after its turn and its reading were passed on. Rule: T7."""
    table = telling.room.table_of(seat)
    telling.tell(SeatWentAway(seat=seat))
    if table is not None:
        stages.settle_absence(telling, table.id, seat)


def stop_watching(telling: Telling, member: MemberId) -> None:
    """Ends whatever an observer watches or asked to."""
    for table in telling.room.tables.values():
        if member in table.watchers:
            telling.tell(WatchEnded(table=table.id, observer=member))


def arrange_all(telling: Telling, about: int) -> None:
    """Seats everybody afresh at even, mixed tables. Rules: T1, T2. Only while no round runs."""
    people = [seat for table in telling.room.tables.values() for seat in table.seats.values()]
    people += unplaced(telling.room)
    for seat in people:
        lift(telling, seat.id)
    pairs = [(seat.id, one) for seat in people for one in belonging(telling.room, seat.id)]
    number = 0
    for site, there in _by_site(telling.room, people).items():
        for seats in arrange([(seat.id, seat.tag) for seat in there], pairs, about, telling.dice):
            number += 1
            table = f"t{number}" if f"t{number}" in telling.room.tables else stages.new_table(telling)
            if telling.table(table).site != site and telling.room.hall.sites:
                telling.tell(TablePlaced(table=table, site=site))
            for seat_id in seats:
                sit(telling, seat_id, table)


def _by_site(room: Room, people: list[Seat]) -> dict[SiteId | None, list[Seat]]:
    """People by where they are to sit, those who did not say first: who belongs together has one place. Rule: T23."""
    found: dict[SiteId | None, list[Seat]] = {None: [], **{one.id: [] for one in room.hall.sites}}
    placed: dict[SeatId, SiteId | None] = {}
    for seat in people:
        if seat.id not in placed:
            together = (seat.id, *belonging(room, seat.id))
            placed.update(dict.fromkeys(together, site_of(room, seat.id)))
        found[placed[seat.id]].append(seat)
    return found
