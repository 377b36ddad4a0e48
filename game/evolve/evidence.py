"""What events about what the whole room looks into change."""

from game.change import added, changed, with_table
from game.events import EvidenceMarked, HypothesisStated
from game.evolve.findings import table_of_capture
from game.state import Room, Table


def hypothesis_stated(room: Room, event: HypothesisStated) -> Room:
    """Other words over the same sides; once it is taken away, nothing is evidence."""
    room = changed(room, hall=changed(room.hall, hypothesis=event.hypothesis))
    if event.hypothesis is not None:
        return room
    return changed(room, tables={table.id: _on_no_side(table) for table in room.tables.values()})


def _on_no_side(table: Table) -> Table:
    if all(one.side is None for one in table.captures.values()):
        return table
    return changed(table, captures={key: changed(one, side=None) for key, one in table.captures.items()})


def evidence_marked(room: Room, event: EvidenceMarked) -> Room:
    """On a side, or on none."""
    table = room.tables[table_of_capture(event.capture)]
    capture = changed(table.captures[event.capture], side=event.side)
    return with_table(room, changed(table, captures=added(table.captures, capture.id, capture)))
