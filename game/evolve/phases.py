"""What events about the run sheet change."""

from game.change import changed, noted
from game.events import (
    GatheringCalled,
    MessageShown,
    PaceSet,
    PhaseEntered,
    PhaseExtended,
    RoomPaused,
    RoomResumed,
    RunSheetChanged,
)
from game.evolve import presenting
from game.evolve.care import resumed
from game.state import Room, Seat, Table


def phase_entered(room: Room, event: PhaseEntered) -> Room:
    """Another phase: hands are empty, nobody is ready yet, nothing is paused, nobody is being gathered."""
    hall = changed(
        room.hall,
        phase=event.phase,
        entered=(*room.hall.entered, event.phase),
        ends_at=event.ends_at,
        paused_at=None,
        gathering=False,
        lately=noted(room.hall.lately, "phase_entered", step=event.phase),
    )
    tables = {table.id: _fresh(table) for table in room.tables.values()}
    return changed(room, hall=hall, tables=tables, talks=presenting.ended(room.talks))


def _fresh(table: Table) -> Table:
    seats = {seat.id: _empty_handed(seat) for seat in table.seats.values()}
    return changed(table, seats=seats, paused_at=None, picked=(), handed=None, ended=None, taken_back=None)


def _empty_handed(seat: Seat) -> Seat:
    if seat.shoes is None and not seat.ready and seat.was is None:
        return seat
    return changed(seat, shoes=None, was=seat.shoes, ready=False)


def phase_extended(room: Room, event: PhaseExtended) -> Room:
    """Another soft end."""
    return changed(room, hall=changed(room.hall, ends_at=event.ends_at))


def room_paused(room: Room, event: RoomPaused) -> Room:
    """The room and every table stand still."""
    hall = changed(room.hall, paused_at=event.at, lately=noted(room.hall.lately, "room_paused"))
    tables = {
        table.id: table if table.paused_at is not None else changed(table, paused_at=event.at)
        for table in room.tables.values()
    }
    return changed(room, hall=hall, tables=tables)


def room_resumed(room: Room, event: RoomResumed) -> Room:
    """Clocks move by the time they stood."""
    stood = event.at - (event.at if room.hall.paused_at is None else room.hall.paused_at)
    hall = changed(
        room.hall,
        paused_at=None,
        ends_at=None if room.hall.ends_at is None else room.hall.ends_at + stood,
        lately=noted(room.hall.lately, "room_resumed"),
    )
    tables = {table.id: resumed(table, event.at) for table in room.tables.values()}
    return changed(room, hall=hall, tables=tables, talks=presenting.resumed(room.talks, stood))


def pace_set(room: Room, event: PaceSet) -> Room:
    """What is left on each clock lasts as much shorter, or longer; a clock that has run out stays so."""
    before = room.hall.pace or 1

    def moved(ends_at: int | None, paused_at: int | None) -> int | None:
        now = event.at if paused_at is None else paused_at
        return ends_at if ends_at is None or ends_at <= now else now + (ends_at - now) * before // event.pace

    hall = changed(room.hall, pace=event.pace, ends_at=moved(room.hall.ends_at, room.hall.paused_at))
    tables = {
        table.id: table
        if table.round is None
        else changed(table, round=changed(table.round, ends_at=moved(table.round.ends_at, table.paused_at)))
        for table in room.tables.values()
    }
    talks = changed(room.talks, ends_at=moved(room.talks.ends_at, room.hall.paused_at))
    return changed(room, hall=hall, tables=tables, talks=talks)


def gathering_called(room: Room, event: GatheringCalled) -> Room:
    """Look up, please."""
    lately = noted(room.hall.lately, "gathering" if event.on else "gathering_over")
    return changed(room, hall=changed(room.hall, gathering=event.on, lately=lately))


def run_sheet_changed(room: Room, event: RunSheetChanged) -> Room:
    """Other lines; the running one is among them."""
    return changed(room, hall=changed(room.hall, phases=event.phases))


def message_shown(room: Room, event: MessageShown) -> Room:
    """A sentence for all, or none."""
    lately = room.hall.lately if event.message is None else noted(room.hall.lately, "message_shown")
    return changed(room, hall=changed(room.hall, message=event.message, lately=lately))
