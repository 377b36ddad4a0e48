"""Chapter S: the lines of the run sheet while the room is open, breaks and nights, and another mode under way."""

import random

import pytest

from game import legal
from game.change import changed
from game.commands import (
    AddCapture,
    AddPhase,
    Command,
    DropPhase,
    EnterPhase,
    ExtendPhase,
    MovePhase,
    SayReady,
    SetPhase,
)
from game.events import PhaseEntered, RunSheetChanged
from game.modes import Dealing
from game.run_sheet import PhaseKind
from game.terms import CaptureKind
from tests.game.asking import COMMANDS
from tests.game.steps import next_move, reach, seats_of, whole_round
from tests.story import Story, opened, seated, sheet

EDITS = ("add_phase", "drop_phase", "move_phase", "set_phase")


def with_days(people: int = 4) -> Story:
    """A room whose sheet has a break and a night, and is in its first play."""
    kinds = ("welcome", "play", "break", "harvest", "overnight", "play", "check_out")
    lines = [changed(one, minutes=0) if one.kind is PhaseKind.OVERNIGHT else one for one in sheet(*kinds)]
    return opened(people=people, phases=tuple(lines)).phase("play")


def edit(story: Story, name: str, rng: random.Random) -> Command:
    """One of the changes of the lines that are on offer."""
    offer = rng.choice([one for one in legal(story.room, "m1") if one.do == name])
    chosen = {
        field: rng.choice((7, 90) if values == ("@minutes",) else values) for field, values in offer.fields.items()
    }
    return COMMANDS.validate_python({"type": name, **chosen})


def change_of_mode(story: Story, rng: random.Random) -> SetPhase:
    """Another mode for the play that runs, of those on offer."""
    now = story.room.hall.now
    offers = [one for one in legal(story.room, "m1") if one.do == "set_phase" and one.fields["phase"] == (now.id,)]
    return SetPhase(phase=now.id, minutes=now.minutes, mode=str(rng.choice(offers[0].fields["mode"])))


def test_S5_changing_the_lines_changes_nothing_else_whatever_is_going_on() -> None:
    story, rng = with_days(8), random.Random(8)
    done = set()
    for step in ("read", "think", "respond", "discuss", "capture", "read", "respond", "discuss"):
        reach(story, step)
        story.does(AddCapture(seat=seats_of(story)[0], round=None, kind=CaptureKind.IDEA, noticed=step))
        for name in EDITS:
            before = story.room
            story.when(edit(story, name, rng), by="m1").then(RunSheetChanged)
            lines = story.room.hall.phases
            assert changed(story.room, hall=changed(story.room.hall, phases=before.hall.phases)) == before
            assert set(story.room.hall.entered) <= {one.id for one in lines}
            assert (lines[0].kind, lines[-1].kind) == (PhaseKind.LOBBY, PhaseKind.CLOSED)
            done.add(name)
    assert done == set(EDITS)


def test_S5_a_line_in_which_the_room_has_been_stays_and_may_be_changed_and_moved() -> None:
    story = seated(2, phase="check_in").phase("harvest")
    story.when(DropPhase(phase="p3"), by="m1").refused("not_now")
    story.does(SetPhase(phase="p3", minutes=9), MovePhase(phase="p3", later=True), by="m1")
    story.does(DropPhase(phase="p7"), by="m1")


def test_S5_a_night_is_added_without_minutes_and_has_none_to_change() -> None:
    story = seated(2, phase="welcome")
    story.does(AddPhase(after="p4", kind=PhaseKind.OVERNIGHT, minutes=0), by="m1")
    night = next(one for one in story.room.hall.phases if one.kind is PhaseKind.OVERNIGHT)
    story.when(SetPhase(phase=night.id, minutes=5), by="m1").refused("unknown")
    story.does(MovePhase(phase=night.id, later=True), DropPhase(phase=night.id), by="m1")


@pytest.mark.parametrize("kind", [PhaseKind.BREAK, PhaseKind.OVERNIGHT])
def test_R1_over_a_break_and_a_night_everything_stays_and_people_may_write(kind: PhaseKind) -> None:
    story = whole_round(with_days())
    before = story.table()
    story.phase(kind.value)
    ends_at = None if kind is PhaseKind.OVERNIGHT else story.now + 600_000
    assert story.events[-1] == PhaseEntered(phase=story.room.hall.phase, at=story.now, ends_at=ends_at)
    story.does(AddCapture(seat="s1", round=None, kind=CaptureKind.INSIGHT, noticed="On the way home"))
    story.does(SayReady(seat="s1", ready=True)).after(60_000)
    after = story.table()
    assert (after.path, list(after.seats)) == (before.path, list(before.seats))
    assert len(after.captures) == len(before.captures) + 1
    story.does(ExtendPhase(minutes=10), by="m1")
    second = [one.id for one in story.room.hall.phases if one.kind is PhaseKind.PLAY][1]
    story.does(EnterPhase(phase=second), by="m1")
    assert story.round().number == before.rounds + 1


def test_S11_rounds_that_run_end_in_their_mode_and_the_next_begin_in_the_new_one() -> None:
    story = reach(seated(8, table_size=4), "respond")
    now = story.room.hall.now
    turn = story.round().turn
    story.when(SetPhase(phase=now.id, minutes=now.minutes, mode="learning_circle"), by="m1").then(RunSheetChanged)
    assert (story.round().mode, story.round().turn) == ("own_shoes", turn)
    whole_round(story)
    assert (story.round("t1").mode, story.round("t2").mode) == ("learning_circle", "own_shoes")
    whole_round(story, "t2")
    assert story.round("t2").mode == "learning_circle"
    assert [print_.mode for print_ in story.table().path] == ["own_shoes"]


def test_S11_of_the_line_that_runs_only_mode_and_dealing_and_only_in_play() -> None:
    story = seated(4)
    now = story.room.hall.now
    story.when(SetPhase(phase=now.id, minutes=now.minutes + 1, mode="swap_shoes"), by="m1").refused("not_now")
    story.when(SetPhase(phase=now.id, minutes=now.minutes, mode="no_such_mode"), by="m1").refused("unknown")
    story.when(SetPhase(phase=now.id, minutes=now.minutes), by="m1").refused("unknown")
    story.does(SetPhase(phase=now.id, minutes=now.minutes, mode="swap_shoes", dealing=Dealing.CHOSEN), by="m1")
    assert story.sees("m2", "room").phases[3].mode == "swap_shoes"
    story.phase("harvest").when(SetPhase(phase="p6", minutes=10), by="m1").refused("not_now")


def test_S11_a_debrief_stays_owed_when_the_mode_is_changed_to_own_shoes() -> None:
    story = reach(seated(4, "swap_shoes"), "respond", go_round=2)
    now = story.room.hall.now
    story.does(SetPhase(phase=now.id, minutes=now.minutes, mode="own_shoes"), by="m1")
    whole_round(story)
    assert story.round().mode == "own_shoes"
    story.when(EnterPhase(phase="p6"), by="m1").refused("debrief_first")


def test_S11_no_table_is_ever_stuck_with_the_mode_changing_at_every_step() -> None:
    story, rng = seated(4), random.Random(11)
    played = set()
    for _ in range(60):
        story.does(change_of_mode(story, rng)).does(next_move(story))
        played.add(story.round().mode)
    assert len(played) > 2
    assert len(story.table().path) > 2
