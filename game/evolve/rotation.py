"""What events of a rotation change."""

from game.change import changed, noted, with_seat, with_table
from game.events import CapturePicked, HandOverBegan, StaySet, TablesRotated, TopicSet, TopicsMoved
from game.state import HandOver, Room, Sitting


def topic_set(room: Room, event: TopicSet) -> Room:
    """What the table talks about."""
    return with_table(room, changed(room.tables[event.table], topic=event.topic, theme=event.theme))


def stay_set(room: Room, event: StaySet) -> Room:
    """Stays, or goes along."""
    seat = room.seat(event.seat)
    return room if seat is None else with_seat(room, changed(seat, stays=event.stays))


def capture_picked(room: Room, event: CapturePicked) -> Room:
    """One more, or one less, to hand over."""
    table = room.tables[event.table]
    rest = tuple(one for one in table.picked if one != event.capture)
    return with_table(room, changed(table, picked=(*rest, event.capture) if event.on else rest))


def tables_rotated(room: Room, event: TablesRotated) -> Room:
    """How everybody sat until now is remembered."""
    tables = {table.id: tuple(table.seats) for table in room.tables.values() if table.seats}
    sitting = Sitting(phase=len(room.hall.entered), tables=tables)
    hall = changed(room.hall, lately=noted(room.hall.lately, "tables_rotated", step=event.how.value))
    return changed(room, hall=hall, sittings=(*room.sittings, sitting))


def topics_moved(room: Room, event: TopicsMoved) -> Room:
    """Each topic one table on."""
    tables = dict(room.tables)
    for giver, taker in zip(event.tables, (*event.tables[1:], event.tables[0]), strict=True):
        given = room.tables[giver]
        tables[taker] = changed(tables[taker], topic=given.topic, theme=given.theme)
    return changed(room, tables=tables)


def hand_over_began(room: Room, event: HandOverBegan) -> Room:
    """What was found before lies on the table; the soft clock of the hand-over runs until a card is drawn."""
    table = room.tables[event.table]
    round_ = None if table.round is None else changed(table.round, ends_at=event.ends_at)
    known = tuple(table.captures)
    handed = HandOver(round=table.rounds, captures=event.captures, came=event.came, known=known)
    return with_table(room, changed(table, handed=handed, picked=(), round=round_, ended=None))
