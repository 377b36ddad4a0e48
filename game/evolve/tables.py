"""What events about seats and tables change."""

from game.change import added, changed, noted, with_seat, with_table, without
from game.events import (
    SeatAdded,
    SeatCameBack,
    SeatGivenUp,
    SeatHeld,
    SeatLifted,
    SeatRenamed,
    SeatSeated,
    SeatsPaired,
    SeatsUnpaired,
    SeatTagged,
    SeatWentAway,
    TableHostNamed,
    TableOpened,
    WatchAgreed,
    WatchAsked,
    WatchEnded,
)
from game.evolve.cards import cards_for, on_top_for
from game.state import Room, Round, Seat, Table
from game.terms import SeatId


def seat_added(room: Room, event: SeatAdded) -> Room:
    """One more seat, standing."""
    seat = Seat(id=event.seat, member=event.member, name=event.name, tag=event.tag)
    room = changed(room, standing=added(room.standing, seat.id, seat), seats_made=room.seats_made + 1)
    if event.member is None:
        return room
    member = room.members[event.member]
    return changed(room, members=added(room.members, member.id, changed(member, seats=(*member.seats, seat.id))))


def seat_given_up(room: Room, event: SeatGivenUp) -> Room:
    """One seat less; it was lifted before."""
    seat = room.standing[event.seat]
    room = changed(
        room,
        standing=without(room.standing, seat.id),
        together=tuple(pair for pair in room.together if seat.id not in pair),
        brought=without(room.brought, seat.id),
    )
    return _let_go(room, seat)


def _let_go(room: Room, seat: Seat) -> Room:
    if seat.member is None:
        return room
    member = room.members[seat.member]
    kept = tuple(one for one in member.seats if one != seat.id)
    return changed(room, members=added(room.members, member.id, changed(member, seats=kept)))


def seat_held(room: Room, event: SeatHeld) -> Room:
    """Another phone; nothing else of the seat changes."""
    seat = _seat(room, event.seat)
    room = with_seat(_let_go(room, seat), changed(seat, member=event.member))
    member = room.members[event.member]
    return changed(room, members=added(room.members, member.id, changed(member, seats=(*member.seats, seat.id))))


def seat_renamed(room: Room, event: SeatRenamed) -> Room:
    """Another name; also where the old one stands as that of the member who came in with it."""
    room = with_seat(room, changed(_seat(room, event.seat), name=event.name))
    known = (one for one in room.members.values() if one.name is not None and one.name.id in event.erases)
    renamed = {one.id: changed(one, name=event.name) for one in known}
    return changed(room, members={**room.members, **renamed}) if renamed else room


def seat_tagged(room: Room, event: SeatTagged) -> Room:
    """Another tag."""
    return with_seat(room, changed(_seat(room, event.seat), tag=event.tag))


def table_opened(room: Room, event: TableOpened) -> Room:
    """One more table, with its own copy of the chosen cards; it stands still while the room does."""
    table = Table(
        id=event.table,
        number=event.number,
        pile=cards_for(room),
        on_top=on_top_for(room),
        paused_at=room.hall.paused_at,
    )
    return changed(room, tables=added(room.tables, table.id, table))


def seat_seated(room: Room, event: SeatSeated) -> Room:
    """Last in the order of a table."""
    seat = room.standing[event.seat]
    tables = seat.tables if event.table in seat.tables else (*seat.tables, event.table)
    seat = changed(seat, asked=event.asked, tables=tables, ready=False)
    table = room.tables[event.table]
    table = changed(
        table, seats=added(table.seats, seat.id, seat), lately=noted(table.lately, "seat_seated", seat=seat.id)
    )
    return changed(
        with_table(room, table),
        standing=without(room.standing, seat.id),
        where=added(room.where, seat.id, table.id),
    )


def seat_lifted(room: Room, event: SeatLifted) -> Room:
    """Away from its table, out of its round, with empty hands."""
    table = room.tables[room.where[event.seat]]
    seat = changed(table.seats[event.seat], shoes=None, ready=False)
    table = changed(
        table,
        seats=without(table.seats, seat.id),
        host=None if table.host == seat.id else table.host,
        round=None if table.round is None else _out_of(table.round, seat.id),
        ended=table.ended if len(table.seats) > 1 else None,
        lately=noted(table.lately, "seat_lifted", seat=seat.id),
    )
    return changed(
        with_table(room, table),
        standing=added(room.standing, seat.id, seat),
        where=without(room.where, seat.id),
    )


def _out_of(round_: Round, seat: SeatId) -> Round:
    return changed(
        round_,
        reader=None if round_.reader == seat else round_.reader,
        turn=None if round_.turn == seat else round_.turn,
        order=_except(round_.order, seat),
        asked=_except(round_.asked, seat),
        coming_back=_except(round_.coming_back, seat),
        places=without(round_.places, seat),
        out=_except(round_.out, seat),
    )


def _except(seats: tuple[SeatId, ...], seat: SeatId) -> tuple[SeatId, ...]:
    return tuple(one for one in seats if one != seat)


def seats_paired(room: Room, event: SeatsPaired) -> Room:
    """Kept together."""
    pair = (event.seat, event.other)
    if pair in room.together or pair[::-1] in room.together:
        return room
    return changed(room, together=(*room.together, pair))


def seats_unpaired(room: Room, event: SeatsUnpaired) -> Room:
    """No longer kept together."""
    pair = {event.seat, event.other}
    return changed(room, together=tuple(one for one in room.together if set(one) != pair))


def table_host_named(room: Room, event: TableHostNamed) -> Room:
    """Who keeps the table moving."""
    table = room.tables[event.table]
    lately = noted(table.lately, "table_host_named", seat=event.seat)
    return with_table(room, changed(table, host=event.seat, lately=lately))


def seat_went_away(room: Room, event: SeatWentAway) -> Room:
    """Away."""
    return _here(room, event.seat, away=True)


def seat_came_back(room: Room, event: SeatCameBack) -> Room:
    """Back."""
    return _here(room, event.seat, away=False)


def _here(room: Room, seat_id: SeatId, *, away: bool) -> Room:
    room = with_seat(room, changed(_seat(room, seat_id), away=away))
    table = room.table_of(seat_id)
    if table is None:
        return room
    kind = "seat_went_away" if away else "seat_came_back"
    return with_table(room, changed(table, lately=noted(table.lately, kind, seat=seat_id)))


def watch_asked(room: Room, event: WatchAsked) -> Room:
    """Asked, not yet answered."""
    table = room.tables[event.table]
    return with_table(room, changed(table, watchers=added(table.watchers, event.observer, False)))


def watch_agreed(room: Room, event: WatchAgreed) -> Room:
    """The table agreed."""
    table = room.tables[event.table]
    return with_table(room, changed(table, watchers=added(table.watchers, event.observer, True)))


def watch_ended(room: Room, event: WatchEnded) -> Room:
    """No more watching."""
    table = room.tables[event.table]
    return with_table(room, changed(table, watchers=without(table.watchers, event.observer)))


def _seat(room: Room, seat_id: SeatId) -> Seat:
    table = room.table_of(seat_id)
    return room.standing[seat_id] if table is None else table.seats[seat_id]
