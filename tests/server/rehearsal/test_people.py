"""Simulated people: they play a whole workshop by what their phones show, each in their own way, the same way twice."""

from collections import Counter

import pytest

from game.run_sheet import PRESETS, Phase, PhaseKind
from game.terms import Naming, Standing
from server.rehearsal import MOST, cast
from server.rehearsal.cast import FEWEST
from server.rehearsal.sayings import SAID
from tests.rehearsed import Rehearsed
from tests.server.stage import care_deck


@pytest.fixture(scope="module", params=[Naming.NAMED, Naming.ANONYMOUS])
def played(request: pytest.FixtureRequest) -> Rehearsed:
    """Ten people, from the lobby to the close of a preset."""
    workshop = Rehearsed(10, plan={"phases": PRESETS[90], "naming": request.param})
    workshop.play()
    return workshop


def test_they_take_only_what_is_offered(played: Rehearsed) -> None:
    assert played.refused == []
    assert len(played.done) > 100


def test_every_table_plays_in_every_mode_and_says_how_it_went(played: Rehearsed) -> None:
    room = played.hall.state
    assert room.hall.now.kind is PhaseKind.CLOSED
    for table in room.tables.values():
        assert Counter(step.mode for step in table.path).keys() == {"own_shoes", "swap_shoes"}
        assert any(step.outcome is not None for step in table.path)
        assert table.sentence is not None


def test_what_they_write_is_about_the_cards_of_the_deck(played: Rehearsed) -> None:
    room = played.hall.state
    words = [one.noticed.text or "" for table in room.tables.values() for one in table.captures.values()]
    assert len(words) >= 10
    assert len({word for word in words if "“" in word}) >= 5
    assert len(room.pledges) >= 3
    assert room.closing_words
    assert {moment.value for moment, _, _ in room.scales} == {"check_in", "check_out"}


def test_among_them_are_all_to_whom_something_happens(played: Rehearsed) -> None:
    asked = Counter(deed.command["type"] for _, deed in played.done if deed.command is not None)
    assert len(played.dark) == 2
    assert asked["leave_room"] == 1
    assert asked["ask_for_help"] == 1
    assert asked["flag_jargon"] == 1
    left = [one for one in played.hall.state.members.values() if one.standing is Standing.LEFT]
    assert [played.tempers[one.id].leaves for one in left] == [True]
    assert sum(one.late for one in played.tempers.values()) == 1


def test_quick_and_slow_silent_and_talkative() -> None:
    people = cast(60, 3)
    assert min(one.haste for one in people) < 0.7
    assert max(one.haste for one in people) > 1.5
    assert min(one.talk for one in people) < 0.2
    assert max(one.talk for one in people) > 0.9


def test_a_rehearsal_repeats() -> None:
    first, second, other = (Rehearsed(8, seed, {"phases": PRESETS[45]}) for seed in (5, 5, 6))
    for workshop in (first, second, other):
        workshop.enter(PRESETS[45][3])
        workshop.run(12)
    assert first.done == second.done
    assert first.done != other.done


@pytest.mark.parametrize("language", ["en", "ar", "cy"])
def test_everybody_is_marked_in_every_language(language: str) -> None:
    workshop = Rehearsed(FEWEST, plan={"language": language})
    mark = SAID.words(language)["marked"].replace("{ $name }", "").strip()
    names = [seat.name.text or "" for seat in workshop.hall.state.standing.values() if seat.name is not None]
    assert len(names) == FEWEST - 1
    assert all(mark in name for name in names)


def test_the_words_are_the_same_in_every_language() -> None:
    english = SAID.words("en")
    for language in ("ar", "cy"):
        assert SAID.words(language).keys() == english.keys()
        assert len(SAID.words(language)["names"].split(" | ")) == len(english["names"].split(" | "))
        for key, text in english.items():
            for gap in ("{ $name }", "{ $title }", "{ $question }", "{ $matters }"):
                assert (gap in text) == (gap in SAID.words(language)[key]), (language, key)


def test_they_roll_the_die_walk_and_have_words_for_their_steps() -> None:
    phases = (
        Phase(id="p1", kind=PhaseKind.LOBBY),
        Phase(id="p2", kind=PhaseKind.PLAY, minutes=40, mode="footprints"),
        Phase(id="p3", kind=PhaseKind.CLOSED),
    )
    workshop = Rehearsed(8, plan={"phases": phases})
    workshop.play()
    assert workshop.refused == []
    for table in workshop.hall.state.tables.values():
        assert table.board is not None
        assert len(table.board.rolls) >= len(table.path) >= 2
    assert any(table.board.said for table in workshop.hall.state.tables.values() if table.board is not None)


def test_a_wild_card_is_written_on_by_its_reader_and_read_by_all() -> None:
    wild = "together-in-care:the-empty-chair"
    others = tuple(one for card in care_deck().cards if (one := f"together-in-care:{card}") != wild)
    workshop = Rehearsed(10, plan={"phases": PRESETS[45], "left_out": others})
    workshop.enter(next(phase for phase in PRESETS[45] if phase.kind is PhaseKind.PLAY))
    workshop.run(4)
    room = workshop.hall.state
    assert workshop.refused == []
    assert {card.table for card in room.local.values()} == set(room.tables)
    texts = {text for key, text in SAID.words("en").items() if key.startswith("wild-")}
    assert all(f"{card.title.text} | {card.text.text}" in texts for card in room.local.values())


@pytest.mark.parametrize("count", [FEWEST - 1, MOST + 1])
def test_a_cast_is_of_six_to_two_hundred(count: int) -> None:
    with pytest.raises(ValueError, match=str(count)):
        cast(count, 1)


def test_hidden_shoes_are_spoken_from_and_not_named() -> None:
    phases = (
        Phase(id="p1", kind=PhaseKind.LOBBY),
        Phase(id="p2", kind=PhaseKind.PLAY, minutes=30, mode="secret_shoes"),
        Phase(id="p3", kind=PhaseKind.DEBRIEF, minutes=5),
        Phase(id="p4", kind=PhaseKind.CLOSED),
    )
    workshop = Rehearsed(10, plan={"phases": phases})
    workshop.play()
    answers = [deed.command["answer"] for _, deed in workshop.done if deed.command and deed.command["type"] == "answer"]
    names = tuple(f"{one.name}:" for one in care_deck().perspectives.values())
    assert answers
    assert [one for one in answers if one.startswith(names)] == []


def test_a_decision_is_walked_through_and_every_table_says_where_it_came_to() -> None:
    phases = (
        Phase(id="p1", kind=PhaseKind.LOBBY),
        Phase(id="p2", kind=PhaseKind.PLAY, minutes=60, mode="decision_walk"),
        Phase(id="p3", kind=PhaseKind.DEBRIEF, minutes=5),
        Phase(id="p4", kind=PhaseKind.CLOSED),
    )
    workshop = Rehearsed(10, plan={"phases": phases})
    workshop.play()
    assert workshop.refused == []
    for table in workshop.hall.state.tables.values():
        assert table.path
        assert table.decided
        assert {after for _, after, _ in table.choices} == {False, True}
        assert any(one.reason is not None for one in table.choices.values())
