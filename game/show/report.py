"""What of a room may go into a report. Rules: W4, F3."""

from game.change import changed
from game.state import Room, Table
from game.terms import CaptureId


def in_report(room: Room) -> Room:
    """The room as a report may tell it: without the captures whose writers keep them out of it."""
    out = {one.id for table in room.tables.values() for one in table.captures.values() if one.kept_out}
    if not out:
        return room
    themes = {one.id: changed(one, captures=_left(one.captures, out)) for one in room.themes.values()}
    return changed(room, tables={one.id: _told(one, out) for one in room.tables.values()}, themes=themes)


def _left(captures: tuple[CaptureId, ...], out: set[CaptureId]) -> tuple[CaptureId, ...]:
    return tuple(one for one in captures if one not in out)


def _told(table: Table, out: set[CaptureId]) -> Table:
    return changed(table, captures={key: one for key, one in table.captures.items() if key not in out})
