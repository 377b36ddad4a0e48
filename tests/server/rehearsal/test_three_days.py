"""The workshop of three days, played by simulated people in made-up time, phase after phase."""

from collections import Counter

from dev import ROOT
from game.commands import AddAllTables, BeginSlot, EndSlot, RotateTables
from game.modes import CONSULTED
from game.run_sheet import Phase, PhaseKind
from game.terms import Rotating
from server.sheets import phases_of
from server.sheets.check import read_file
from tests.rehearsed import Rehearsed

SHEET, _ = read_file(ROOT / "decks" / "run-sheets" / "three-days.yaml")
_MINUTES_AT_MOST = 60


def _all_played(workshop: Rehearsed, phase: Phase) -> None:
    """Lets people play until a round has ended at every table since now; most leave a footprint in this mode."""
    before = {table.id: table.rounds for table in workshop.hall.state.tables.values()}

    def waits(table: str) -> bool:
        return workshop.hall.state.tables[table].rounds <= before[table]

    for _ in range(_MINUTES_AT_MOST):
        workshop.run(1)
        if not any(waits(one.id) for one in workshop.hall.state.tables.values() if one.seats):
            return
    raise AssertionError(f"{phase.mode} was not played in {_MINUTES_AT_MOST} minutes")


def _all_presented(workshop: Rehearsed) -> None:
    """Every table has its minutes, and is asked something."""
    workshop.facilitate(AddAllTables())
    for slot in workshop.hall.state.talks.slots:
        workshop.facilitate(BeginSlot(slot=slot.id))
        workshop.run(2)
        workshop.facilitate(EndSlot(slot=slot.id))
    assert workshop.hall.state.talks.questions


def test_every_phase_is_reached_and_every_table_plays_in_every_mode() -> None:
    assert SHEET is not None
    phases = phases_of(SHEET)
    workshop = Rehearsed(9, plan={"phases": phases, "table_size": 4})
    for phase in phases[1:]:
        workshop.enter(phase)
        if phase.mode == "presentations":
            _all_presented(workshop)
        elif phase.kind is PhaseKind.PLAY:
            _all_played(workshop, phase)
        elif phase.kind is not PhaseKind.OVERNIGHT:
            workshop.run(2)
        if phase.mode == "musical_tables":
            workshop.facilitate(RotateTables(rotation=1, how=Rotating.PEOPLE))
            workshop.run(1)
    room = workshop.hall.state
    assert workshop.refused == []
    assert room.hall.entered == tuple(one.id for one in phases)
    modes = {one.mode for one in phases} - {None, "presentations", CONSULTED}
    for table in room.tables.values():
        assert {print_.mode for print_ in table.path} - {CONSULTED} == modes
    assert any(table.problems for table in room.tables.values())
    asked = Counter(deed.command["type"] for _, deed in workshop.done if deed.command is not None)
    assert asked["add_capture"] > 10
    assert len(room.pledges) > 1
