"""What events of care change: breathing spaces, quiet help, words to explain."""

from game.change import changed, noted, with_seat, with_table
from game.events import HelpAsked, HelpEnded, JargonExplained, JargonFlagged, TablePaused, TableResumed
from game.state import JargonFlag, Room, Table


def table_paused(room: Room, event: TablePaused) -> Room:
    """The table stands still."""
    table = room.tables[event.table]
    return with_table(room, changed(table, paused_at=event.at, lately=noted(table.lately, "table_paused")))


def table_resumed(room: Room, event: TableResumed) -> Room:
    """The table goes on."""
    table = resumed(room.tables[event.table], event.at)
    return with_table(room, changed(table, lately=noted(table.lately, "table_resumed")))


def resumed(table: Table, at: int) -> Table:
    """The table no longer paused, its clock moved by the time it stood."""
    if table.paused_at is None:
        return table
    round_ = table.round
    if round_ is not None and round_.ends_at is not None:
        round_ = changed(round_, ends_at=round_.ends_at + at - table.paused_at)
    return changed(table, paused_at=None, round=round_)


def help_asked(room: Room, event: HelpAsked) -> Room:
    """Quiet help is wanted."""
    return _help(room, event.seat, wanted=True)


def help_ended(room: Room, event: HelpEnded) -> Room:
    """Help came, or is not wanted any more."""
    return _help(room, event.seat, wanted=False)


def _help(room: Room, seat_id: str, *, wanted: bool) -> Room:
    seat = room.seat(seat_id)
    return room if seat is None else with_seat(room, changed(seat, wants_help=wanted))


def jargon_flagged(room: Room, event: JargonFlagged) -> Room:
    """A word to explain."""
    table = room.tables[event.table]
    flags = (*table.flags, JargonFlag(id=event.flag, term=event.term))
    return with_table(room, changed(table, flags=flags, lately=noted(table.lately, "jargon_flagged")))


def jargon_explained(room: Room, event: JargonExplained) -> Room:
    """Explained, or taken down."""
    table = room.tables[event.table]
    if event.explanation is None:
        flags = tuple(flag for flag in table.flags if flag.id != event.flag)
        return with_table(room, changed(table, flags=flags))
    flags = tuple(
        changed(flag, explanation=event.explanation) if flag.id == event.flag else flag for flag in table.flags
    )
    return with_table(room, changed(table, flags=flags, lately=noted(table.lately, "jargon_explained")))
