"""Chapter U, at U7: an earlier moment of a room, as facilitators may look at it now."""

import re
from collections.abc import Iterable

import pytest

from game import Room, replay, view
from game.commands import (
    AddCapture,
    AnswerScale,
    ChangeCapture,
    EraseSeat,
    ForgetNames,
    Join,
    MakeAnonymous,
    MakePledge,
    PauseTable,
    RedactCapture,
    RemoveMember,
    ReopenRound,
    ResumeTable,
    RewindTable,
    SayToAll,
    Undo,
    WithdrawCapture,
    WithdrawPledge,
)
from game.events import Event
from game.moments import Moment, moments
from game.past import as_it_was
from game.show import console_view
from game.terms import AccessWish, CaptureKind, Naming
from game.terms import Moment as When
from server.store.codec import read, written
from tests.game.decks import decision_deck
from tests.game.laws.back import BACK
from tests.game.laws.driving import hold, quick
from tests.game.steps import come_to, next_move, reach, whole_round
from tests.game.workshop import Law, Step, Workshop
from tests.story import START, Story, seated

SAID = "Nobody asked me"


def kept(history: Iterable[Event]) -> tuple[Event, ...]:
    """A history as the store gives it back: what was erased since has no text."""
    raw, texts, erased = written(tuple(history))
    return read(raw, {key: text for key, text in texts if key not in erased})


def then(story: Story, length: int) -> Room:
    """The room after the first so many events, as it may be looked at now."""
    history = kept(story.history)
    return as_it_was(replay(history[:length]), history[length:])


def captured(story: Story, seat: str = "s1") -> AddCapture:
    """A capture about the running round."""
    return AddCapture(seat=seat, round=story.round().id, kind=CaptureKind.INSIGHT, noticed=SAID)


def lines(story: Story, naming: Naming | None = None) -> list[Moment]:
    """The moments of a story, each event in a row of its own but for those of one command."""
    rows = [(place, (event,)) for place, event in enumerate(kept(story.history), 1)]
    return list(moments(rows, naming or story.room.hall.naming))


def test_U7_it_is_what_the_console_showed_then_and_nothing_of_ones_own() -> None:
    story = reach(seated(8), "respond").does(captured(reach(seated(8), "respond")))
    before, shown = len(story.history), dict(view(story.room, "m1"))
    whole_round(story).phase("closed")
    past = console_view(then(story, before))
    assert past == {name: part for name, part in shown.items() if name.partition(".")[0] in _names(past)}
    assert {"room", "console", "line.t1", "stream.1", "roster.1"} <= set(past)
    assert not {"me", "table", "my_pledges", "mine", "kind_words"} & _names(past)


def _names(parts: Iterable[str]) -> set[str]:
    return {name.partition(".")[0] for name in parts}


def test_U7_what_was_taken_back_changed_or_taken_out_since_is_not_there() -> None:
    for since in ("withdraw", "change", "redact", "erase"):
        story = reach(seated(4), "discuss")
        story.does(captured(story)).does(MakePledge(seat="s1", i_will="I will ring her"))
        capture, pledge = next(iter(story.table().captures)), next(iter(story.room.pledges))
        length = len(story.history)
        assert SAID in repr(console_view(then(story, length)))
        if since == "withdraw":
            story.does(WithdrawCapture(capture=capture), WithdrawPledge(pledge=pledge), by="m2")
        elif since == "change":
            story.does(ChangeCapture(capture=capture, noticed="Somebody did"), by="m2")
        elif since == "redact":
            story.does(RedactCapture(capture=capture, slip="me"), by="m1")
        else:
            story.does(EraseSeat(seat="s1"), by="m2")
        past = console_view(then(story, length))
        assert SAID not in repr(past)
        assert ("stream.1" in past) == (since in ("change", "redact"))
        assert ("I will ring her" in repr(past)) == (since in ("change", "redact"))


def test_U7_who_was_removed_has_no_name_and_no_wishes() -> None:
    story = seated(4).does(Join(name="Zebedee", agreed=True, access=(AccessWish.SPEAK_LITTLE,)))
    length = len(story.history)
    assert "Zebedee" in repr(console_view(then(story, length)))
    story.does(RemoveMember(member="m6"), by="m1")
    past = repr(console_view(then(story, length)))
    assert "Zebedee" not in past
    assert AccessWish.SPEAK_LITTLE.value not in past


def test_U7_names_that_are_forgotten_are_forgotten_then() -> None:
    story = seated(4)
    length = len(story.history)
    story.phase("closed").does(ForgetNames())
    past = repr(console_view(then(story, length)))
    assert "Person" not in past
    assert "Lee" not in past


def test_U7_in_a_room_that_is_anonymous_now_nobody_wrote_anything() -> None:
    story = reach(seated(4), "discuss").does(captured(reach(seated(4), "discuss")))
    length = len(story.history)
    assert console_view(then(story, length))["stream.1"].items[0].by == "s1"  # type: ignore[union-attr]
    assert [line.words for line in lines(story) if line.kind == "capture_added"] == [SAID]
    story.does(RewindTable(table="t1", round="t1r1", stage=story.round().stage, to=1), by="m1")
    assert [line.by for line in lines(story) if line.kind == "round_rewound"] == ["m1"]
    story.does(MakeAnonymous(), by="m1")
    assert console_view(then(story, length))["stream.1"].items[0].by is None  # type: ignore[union-attr]
    assert [line for line in lines(story) if line.kind == "capture_added" or line.by] == []


def test_U7_answers_to_scales_that_were_taken_back_are_not_counted_then() -> None:
    story = seated(4, phase="check_in")
    for seat in ("s1", "s2", "s3"):
        story.does(AnswerScale(seat=seat, moment=When.CHECK_IN, statement=0, value=4))
    length = len(story.history)
    assert "check_in:0" in repr(console_view(then(story, length))["counts"])
    story.does(AnswerScale(seat="s2", moment=When.CHECK_IN, statement=0, value=0))
    assert "check_in:0" not in repr(console_view(then(story, length))["counts"])


def test_U7_a_line_for_each_moment_with_the_time_that_its_clock_knew() -> None:
    story = seated(4).after(60)
    drawn = story.now
    story.does(next_move(story)).after(30).does(next_move(story)).does(PauseTable(seat="s1"), ResumeTable(seat="s1"))
    story.does(captured(story)).does(SayToAll(message="Two minutes"), by="m1")
    told = [(line.kind, line.table, line.step, line.words, (line.at - START) // 1000) for line in lines(story)]
    assert drawn == START + 60_000
    assert told == [
        ("room_opened", 0, "", "", 0),
        ("phase_entered", 0, "", "", 0),
        ("round_began", 1, "draw", "", 0),
        ("stage_began", 1, "read", "", 0),
        ("stage_began", 1, "think", "", 90),
        ("capture_added", 1, "", SAID, 90),
    ]


def test_U7_what_was_undone_or_taken_back_is_told_with_where_the_table_is_then() -> None:
    story = reach(seated(4), "think").does(next_move(reach(seated(4), "think")))
    story.does(Undo(seat="s1", act=story.table().acts))
    whole_round(story).does(ReopenRound(table="t1", round="t1r1"), by="m1")
    told = [(line.kind, line.number, line.step) for line in lines(story)]
    assert ("act_undone", 1, "think") in told
    assert told[-3:] == [("round_ended", 1, "capture"), ("round_began", 2, "draw"), ("round_reopened", 1, "capture")]


def test_U7_what_all_tables_do_at_once_is_one_line() -> None:
    story = seated(20)
    rows = [(1, story.history[:1]), (2, story.history[1:])]
    assert [line.kind for line in moments(rows, Naming.NAMED)] == ["room_opened", "phase_entered"]


def test_U7_a_rehearsal_tells_the_time_of_its_own_clocks() -> None:
    story = reach(seated(4, rehearsal=True), "think")
    assert {line.at for line in lines(story)} == {START}


class NothingComesBack(Law):
    """Of any moment, whatever happened since: no text that was erased, and in an anonymous room no author."""

    name = "nothing comes back by looking back"

    def watch(self, workshop: Workshop, step: Step) -> None:
        if step.accepted and (workshop.rng.random() < 0.05 or isinstance(step.command, BACK)):
            self.rest(workshop)

    def rest(self, workshop: Workshop) -> None:
        history = kept(workshop.history)
        length = workshop.rng.randint(2, len(history))  # the first two open the room
        past = console_view(as_it_was(replay(history[:length]), history[length:]))
        gone = {one for event in workshop.history for one in getattr(event, "erases", ())}
        _, texts, _ = written(tuple(workshop.history))
        marks = {mark for key, text in texts if key in gone for mark in re.findall(r"zq\d+z", text)}
        still = {mark for key, text in texts if key not in gone for mark in re.findall(r"zq\d+z", text)}
        assert not set(re.findall(r"zq\d+z", repr(past))) & (marks - still)
        if workshop.room.hall.naming is Naming.ANONYMOUS:
            assert not re.findall(r"by='s\d+'", repr(past))
        rows = [(place, (event,)) for place, event in enumerate(history, 1)]
        told = list(moments(rows, workshop.room.hall.naming))
        assert [line.at for line in told] == sorted(line.at for line in told)


@pytest.mark.timeout(120)
def test_U7_at_every_moment_of_rooms_played_by_chance() -> None:
    tally = hold(NothingComesBack, how=quick(12))
    assert tally.accepted > 200


def test_a_walk_through_a_decision_is_told_in_the_steps_of_its_card() -> None:
    story = seated(4, "decision_walk", deck=decision_deck())
    come_to(story, "said")
    walked = [line.called for line in lines(story) if line.kind == "stage_began"]
    assert list(dict.fromkeys(walked)) == list(dict.fromkeys(stage.called for stage in story.round().stages))
