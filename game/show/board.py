"""A table's board, as its seats see it. Rules: B1 to B5, V3."""

from game import board
from game.show.table import FOOTPRINTS_SHOWN, text
from game.state import Room, Table
from game.views import BoardPart, RollView


def board_part(room: Room, table: Table) -> BoardPart:
    """The footprints, the walker, and what became of the latest rolls."""
    walk, outcomes = board.fresh(table), board.said_of(table)
    lying, lifted = board.tiles(outcomes)
    numbers = {one.round: one.number for one in table.path}
    if table.round is not None:
        numbers[table.round.id] = table.round.number
    now = None if table.round is None else walk.rolls.get(table.round.id)
    return BoardPart(
        footprints=board.footprints(room.decks),
        at=walk.at,
        pips=None if now is None else now.pips,
        bare=now is not None and now.bare,
        rolls=tuple(
            RollView(
                round=round_,
                number=numbers[round_],
                footprint=walk.rolls[round_].footprint,
                outcome=outcome,
                tile="lies" if round_ in lying else "lifted" if round_ in lifted else "none",
                said=text(walk.said.get(round_)),
            )
            for round_, outcome in tuple(outcomes.items())[-FOOTPRINTS_SHOWN:]
        ),
    )


def sources(room: Room, table: Table) -> tuple[object, ...]:
    """What the part is built from."""
    round_ = table.round
    return (room.decks, table.board, table.path, *((round_.id, round_.number, round_.outcome) if round_ else ()))


def has_board(table: Table) -> bool:
    """Whether the table walks, or has walked."""
    return table.board is not None or (table.round is not None and table.round.rules.board)
