"""What events of the board change."""

from game.board import fresh
from game.change import added, changed, noted, with_table, without
from game.events import DieRolled, StepSpokenOf
from game.state import Roll, Room


def die_rolled(room: Room, event: DieRolled) -> Room:
    """The walker stands where the die led it."""
    table = room.tables[event.table]
    if table.round is None:
        raise KeyError(event.table)
    roll = Roll(pips=event.pips, footprint=event.footprint, bare=event.bare)
    board = fresh(table)
    board = changed(board, at=event.footprint, rolls=added(board.rolls, table.round.id, roll))
    lately = noted(table.lately, "die_rolled", step=str(event.pips))
    return with_table(room, changed(table, board=board, lately=lately))


def step_spoken_of(room: Room, event: StepSpokenOf) -> Room:
    """The table's words for a step, or none."""
    table = room.tables[event.table]
    board = fresh(table)
    said = without(board.said, event.round) if event.said is None else added(board.said, event.round, event.said)
    return with_table(room, changed(table, board=changed(board, said=said)))
