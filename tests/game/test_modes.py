"""Modes as data: what a mode says of its stages is what happens at the tables, and every mode has words for them."""

import re
from dataclasses import replace

import pytest

from dev import ROOT
from game.commands import Answer, EndTurn, EnterPhase, SetPhase, StepAway, WriteSentence
from game.modes import MODES, Asks, Dealing, Mode, Stage, Step
from tests.game.decks import decision_deck, every_mode
from tests.game.steps import next_move, reach, seats_of, whole_round
from tests.story import Story, seated, sheet

_OPENING = (Stage(step=Step.DRAW), Stage(step=Step.READ))
TRIAL = Mode(
    id="trial",
    stages=(
        *_OPENING,
        Stage(step=Step.RESPOND, seconds=120, go_round=1, asks=Asks.READER, called="issue"),
        Stage(step=Step.RESPOND, seconds=60, go_round=2, asks=Asks.OTHERS, called="aloud"),
        Stage(step=Step.RESPOND, seconds=60, go_round=3, called="all"),
        Stage(step=Step.DISCUSS, sentence=True, called="sentence"),
    ),
    debrief=False,
)


@pytest.fixture
def trial(monkeypatch: pytest.MonkeyPatch) -> str:
    """A mode that no workshop needs, with everything that a mode may say."""
    monkeypatch.setitem(MODES, TRIAL.id, TRIAL)
    return TRIAL.id


def asked(story: Story) -> list[str]:
    """Plays the go-round to its end; gives who was asked, in order."""
    stage, seats = story.round().stage, []
    while story.round().stage == stage:
        seats.append(str(story.round().turn))
        story.does(next_move(story))
    return seats


def test_G8_a_go_round_may_ask_the_reader_alone_or_all_the_others(trial: str) -> None:
    story = reach(seated(4, trial), "respond", go_round=1)
    reader, *others = seats_of(story)
    assert story.round().reader == reader
    assert asked(story) == [reader]
    assert asked(story) == others
    assert asked(story) == [reader, *others]


def test_G8_with_nobody_to_ask_it_is_over_at_once(trial: str) -> None:
    story = reach(seated(3, trial), "read")
    reader, *others = seats_of(story)
    story.does(next_move(story, seat=others[0]))
    assert story.round().turn == reader
    story.does(StepAway(seat=reader, who=reader))
    assert story.round().now.called == "aloud"
    alone = reach(seated(1, trial), "respond", go_round=1)
    alone.does(next_move(alone))
    assert alone.round().now.called == "all"


def test_N1_the_stage_is_told_to_phones_by_the_name_that_finds_its_words(trial: str) -> None:
    story = reach(seated(4, trial), "respond", go_round=2)
    shown = story.sees(str(story.seat("s1").member), "table").round
    assert (shown.called, shown.step, shown.go_rounds) == ("aloud", "respond", 3)


def test_H8_a_stage_may_ask_for_the_sentence_before_the_harvest(trial: str) -> None:
    story = reach(seated(4, trial), "respond")
    write = WriteSentence(seat="s2", sentence="Nobody asks at night")
    story.when(write).refused("not_now")
    reach(story, "discuss").does(write)
    assert story.sees("m1", "line.t1").sentence == "Nobody asks at night"
    whole_round(story).when(write).refused("not_now")
    story.phase("harvest").does(write)


def test_N1_every_stage_with_a_name_of_its_own_has_words_in_all_languages() -> None:
    languages = len(list((ROOT / "web" / "src" / "words").glob("*/app.ftl")))
    assert languages == 3
    for mode in MODES.values():
        walk = mode.walk
        walked = () if walk is None else (*walk.before, *walk.steps.values(), *walk.after)
        for called in {stage.called for stage in (*mode.stages, *walked) if stage.called}:
            said = (ROOT / "web" / "src" / "modes" / f"{mode.id}.ftl").read_text(encoding="utf-8")
            for one in (f"mode-{mode.id}-{called}", f"mode-{mode.id}-{called}-ask"):
                assert len(re.findall(rf"^{one} = ", said, re.MULTILINE)) == languages, one


AT_TABLES = [mode for mode in MODES.values() if not mode.plenary]


@pytest.mark.parametrize("mode", AT_TABLES, ids=lambda mode: mode.id)
def test_N1_every_mode_is_played_to_the_end_from_draw_on(mode: Mode) -> None:
    assert [stage.step for stage in mode.stages[:2]] == [Step.DRAW, Step.RESPOND if mode.owned else Step.READ]
    numbers = [stage.go_round for stage in mode.stages if stage.step is Step.RESPOND]
    assert numbers == list(range(1, len(numbers) + 1))
    story = whole_round(seated(4, mode.id, deck=every_mode()))
    assert [print_.mode for print_ in story.table("t1").path] == [mode.id]
    assert story.round().number == 2


def test_S5_mid_turn_another_mode_begins_with_a_fresh_round_and_the_running_round_keeps_its_own() -> None:
    """S1, S11: a round that runs keeps its mode; entering another line ends the turn and keeps what was said."""
    plan = sheet("play", "play", mode="own_shoes")
    other = replace(plan[2], mode="decision_walk")
    story = reach(seated(4, phases=(*plan[:2], other, plan[3]), deck=decision_deck()), "respond")
    turn = str(story.round().turn)
    story.does(Answer(seat=turn, round="t1r1", go_round=1, answer="I was there"))
    running = SetPhase(phase=plan[1].id, minutes=10, mode="decision_walk", dealing=Dealing.SPREAD)
    story.does(running, by="m1")
    assert story.round().mode == "own_shoes"
    card = story.round().card
    story.does(EnterPhase(phase=other.id), by="m1")
    assert (story.round().mode, story.round().step, story.round().turn) == ("decision_walk", Step.DRAW, None)
    assert [print_.card for print_ in story.table("t1").path] == [card]
    story.when(EndTurn(seat=turn, round="t1r1", go_round=1, turn=turn)).refused("moved_on")
    assert [words.text for words in story.table("t1").answers.values()] == ["I was there"]
    story.does(Answer(seat="s2", round="t1r1", go_round=1, answer="Late, and still kept"))
    assert whole_round(story).table("t1").path[-1].mode == "decision_walk"
