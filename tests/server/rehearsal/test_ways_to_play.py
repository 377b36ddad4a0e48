"""Simulated people play the ways that need more than cards: they bring problems, present, and ask."""

from typing import Any, Final

from game.commands import AddAllTables
from game.run_sheet import Phase, PhaseKind
from game.terms import Stance, WhoSees
from server.decks import facts
from tests.rehearsed import Rehearsed
from tests.server.stage import decisions_deck

MINUTES: Final = 120


def rehearsing(mode: str, **plan: Any) -> Rehearsed:
    """Twelve people, two hours in one way to play."""
    phases = (
        Phase(id="p1", kind=PhaseKind.LOBBY),
        Phase(id="p2", kind=PhaseKind.PLAY, minutes=MINUTES, mode=mode),
        Phase(id="p3", kind=PhaseKind.HARVEST, minutes=5),
        Phase(id="p4", kind=PhaseKind.CLOSED),
    )
    return Rehearsed(12, plan={"phases": phases, **plan})


def test_they_work_on_problems_and_keep_at_the_table_what_is_kept_there() -> None:
    workshop = rehearsing("co_consultation")
    workshop.play()
    assert workshop.refused == []
    tables = workshop.hall.state.tables.values()
    problems = [one for table in tables for one in table.problems.values()]
    assert {one.who_sees for one in problems} == {WhoSees.TABLE, WhoSees.ROOM}
    assert all(table.rounds > 2 for table in tables)
    captured = {one.round for table in tables for one in table.captures.values() if one.round in table.problems}
    assert captured
    assert not any(table.keeps(round_id) for table in tables for round_id in captured)


def test_they_present_in_turn_and_ask() -> None:
    workshop = rehearsing("presentations")
    workshop.enter(workshop.hall.state.hall.phases[1])
    workshop.hall.do(AddAllTables(), "m1")
    workshop._look()
    workshop.run(40)
    talks = workshop.hall.state.talks
    assert workshop.refused == []
    assert all(slot.begun for slot in talks.slots)
    assert talks.now is None
    assert any(one.shown for one in talks.questions.values())


def test_they_rate_positions_hear_how_and_look_for_words_that_all_can_live_with() -> None:
    workshop = rehearsing("positions", decks=(facts(decisions_deck()),))
    workshop.play()
    assert workshop.refused == []
    for table in workshop.hall.state.tables.values():
        ratings = table.rated.ratings.values()
        assert {one.stance for one in ratings} == set(Stance)
        assert {one.reason is None for one in ratings} == {True, False}
        heard = {position for _, position in table.rated.tallies}
        assert {"1", "2", "3", "1.1"} <= heard
        assert table.rounds > 2
