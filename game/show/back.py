"""Going back, as facilitators see it: that a table was taken back, and the console of an earlier moment."""

from game.modes import MODES
from game.show.table import text
from game.state import Room, Table
from game.terms import Naming
from game.views import TakenBackView


def taken_back(room: Room, table: Table) -> TakenBackView | None:
    """That the table was taken back in this phase; by whom only in a named room (U5)."""
    told = table.taken_back
    if told is None:
        return None
    who = room.members.get(told.by or "") if room.hall.naming is Naming.NAMED else None
    stage = MODES[told.mode].stages[told.stage]
    return TakenBackView(
        name="" if who is None else text(who.name),
        at=told.at,
        number=told.number,
        step=stage.step.value,
        called=stage.called,
        mode=told.mode,
    )
