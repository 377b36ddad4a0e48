"""Chapter O: a problem of one's own, that the table helps its owner with."""

import pytest

from game import build, looked_into
from game.commands import (
    AddCapture,
    AddCaptureAt,
    Answer,
    BringProblem,
    Consult,
    DrawCard,
    EraseSeat,
    LeaveRoom,
    MoveSeat,
    MoveTableOn,
    SayOutcome,
    StepAway,
    TakeBackProblem,
)
from game.events import ConsultationBegan, ProblemBrought, ReadingHanded, RoundBegan, RoundEnded, StageBegan, TurnBegan
from game.modes import CONSULTED
from game.show.report import report_of
from game.terms import CaptureKind, Outcome, WhoSees
from tests.game.decks import card, deck
from tests.game.steps import next_move, phone, seats_of
from tests.story import Story, seated

STEPS = ["issue", "clarify", "open", "aloud", "next"]


def brings(seat: str, who_sees: WhoSees = WhoSees.ROOM, text: str = "Nobody rings back.") -> BringProblem:
    """A problem."""
    return BringProblem(seat=seat, title=f"Of {seat}", text=text, who_sees=who_sees)


def noticed(round_id: str | None) -> AddCapture:
    """A capture."""
    return AddCapture(seat="s1", round=round_id, kind=CaptureKind.INSIGHT, noticed="Ask first")


def consulting(who_sees: WhoSees = WhoSees.ROOM, owner: str = "s2", people: int = 4) -> Story:
    """A table that has just begun with somebody's problem."""
    story = seated(people, CONSULTED).does(brings(owner, who_sees))
    return story.does(Consult(seat=seats_of(story)[0], round="t1r1", owner=owner))


def come_to(story: Story, called: str) -> Story:
    """The table goes on until its round is at the stage of that name; "" is the one in which it captures."""
    for _ in range(20):
        if story.round().now.called == called:
            return story
        story.does(next_move(story))
    raise AssertionError(f"never came to {called}")


def seen_by(story: Story, member: str, text: str) -> bool:
    """Whether a text is in anything that a member sees."""
    return text in repr(story.everything(member))


def looking_in(story: Story, table: str = "t1") -> str:
    """All that a facilitator who looks into a table is shown of it."""
    return repr([build(story.room, key) for key in looked_into(story.room, table)])


def test_O1_what_waits_is_read_by_its_owner_alone_and_the_table_knows_who_brings() -> None:
    story = seated(4, CONSULTED).when(brings("s2")).then(ProblemBrought)
    assert seen_by(story, phone(story, "s2"), "Nobody rings back.")
    assert not any(seen_by(story, phone(story, one), "Nobody rings back.") for one in ("s1", "s3", "s4"))
    assert story.sees(phone(story, "s1"), "table").bringing == ("s2",)
    again = story.when(brings("s2", text="Nobody writes.")).events[0]
    assert isinstance(again, ProblemBrought)
    assert len(again.erases) == 2
    assert not seen_by(story, phone(story, "s2"), "Nobody rings back.")


def test_O1_who_has_owned_least_often_comes_first_then_who_brought_theirs_first() -> None:
    story = consulting(owner="s2")
    story.does(brings("s2"), brings("s4"), brings("s3"))
    while story.round().number == 1:
        story.does(next_move(story))
    assert story.sees(phone(story, "s1"), "table").bringing == ("s4", "s3", "s2")
    story.when(Consult(seat="s1", round="t1r2", owner="s2")).refused("moved_on")
    story.does(StepAway(seat="s1", who="s4"))
    story.when(Consult(seat="s1", round="t1r2", owner="s3")).then(ConsultationBegan, StageBegan, TurnBegan)


def test_O1_only_where_problems_are_owned_and_for_the_table_or_the_room() -> None:
    seated(4, "own_shoes").when(brings("s1")).refused("not_now")
    story = seated(4, CONSULTED)
    story.when(brings("s1", WhoSees.ME)).refused("unknown")
    story.phase("harvest").when(brings("s1")).refused("not_now")


def test_O2_five_steps_and_the_owner_is_asked_in_the_first_and_the_last() -> None:
    story, called = consulting(), []
    while story.round().now.step.value != "capture":
        now = story.round().now
        called.append(now.called)
        assert (story.round().turn == "s2") is (now.called in ("issue", "next"))
        story.does(next_move(story))
    assert called == STEPS
    assert [stage.seconds for stage in story.round().stages[1:6]] == [120, 300, 600, 300, 120]


def test_O2_no_footprint_is_left_and_no_outcome_said() -> None:
    story = come_to(consulting(), "aloud")
    said = SayOutcome(seat="s1", round="t1r1", outcome=Outcome.FORWARD)
    story.when(said).refused("unknown")
    while story.round().number == 1:
        story.does(next_move(story))
    assert story.table().path == ()
    story.when(said).refused("unknown")
    story.does(noticed("t1r1"))
    story.does(Answer(seat="s2", round="t1r1", go_round=2, answer="I ring on Monday"))


def test_O2_who_takes_a_card_instead_owns_it() -> None:
    story = seated(4, CONSULTED)
    story.when(DrawCard(seat="s3", round="t1r1"))
    assert any(isinstance(event, ReadingHanded) for event in story.events)
    while story.round().step.value == "draw":
        story.does(next_move(story))
    assert story.round().turn == story.round().reader == "s3"


def test_O2_a_facilitator_who_moves_a_table_on_begins_with_what_waits() -> None:
    story = seated(4, CONSULTED, deck=deck((card(1),), ())).does(brings("s3"))
    story.when(MoveTableOn(table="t1", round="t1r1", stage=0)).then(ConsultationBegan, StageBegan, TurnBegan)


def test_O3_a_problem_goes_with_its_owner() -> None:
    story = come_to(consulting(), "clarify")
    story.when(MoveSeat(seat="s2", to="new"))
    told = [type(one) for one in story.events if isinstance(one, RoundEnded | RoundBegan)]
    assert told[:2] == [RoundEnded, RoundBegan]
    assert story.round().number == 2
    away = come_to(consulting(), "aloud").does(StepAway(seat="s1", who="s2"))
    away.does(next_move(away))
    assert away.round().step.value == "capture"
    left = consulting().does(LeaveRoom(), by="m3")
    assert left.round().number == 2


@pytest.mark.parametrize("called", STEPS)
def test_O4_what_is_kept_at_the_table_is_there_alone(called: str) -> None:
    story = consulting(WhoSees.TABLE)
    story.does(Answer(seat="s2", round="t1r1", go_round=1, answer="It has been a year."))
    come_to(story, called)
    for text in ("Of s2", "Nobody rings back.", "It has been a year."):
        assert all(seen_by(story, phone(story, one), text) for one in seats_of(story))
        assert not seen_by(story, "m1", text)
        assert text not in looking_in(story)
        assert text not in repr(report_of(story.room).tables["t1"].problems)
    line = story.sees("m1", "line.t1").round
    assert (line.called, line.kept) == (called, True)


def test_O4_nothing_is_captured_about_what_is_kept() -> None:
    story = come_to(consulting(WhoSees.TABLE), "next")
    about_it, about_nothing = noticed("t1r1"), noticed(None)
    story.when(about_it).refused("not_now")
    story.when(about_nothing).refused("not_now")
    down = AddCaptureAt(table="t1", round=None, kind=CaptureKind.INSIGHT, noticed="Ask first")
    story.when(down).refused("not_now")
    story.does(next_move(story))
    assert story.round().number == 2
    story.when(about_it).refused("not_now")
    story.does(about_nothing)


def test_O4_what_the_room_may_see_is_shown_to_who_looks_in_and_stands_in_the_report() -> None:
    story = come_to(consulting(WhoSees.ROOM), "open")
    assert "Nobody rings back." in looking_in(story)
    assert [one.title.text for one in report_of(story.room).tables["t1"].problems.values() if one.title] == ["Of s2"]


def test_O5_it_is_taken_back_at_any_time_and_erased() -> None:
    story = seated(4, CONSULTED).does(brings("s2"))
    waits = story.room.brought["s2"].id
    story.when(TakeBackProblem(problem=waits), by=phone(story, "s1")).refused("not_yours")
    story.does(TakeBackProblem(problem=waits), by=phone(story, "s2"))
    assert story.room.brought == {}
    running = come_to(consulting(), "clarify")
    problem = running.table().problems["t1r1"].id
    running.does(TakeBackProblem(problem=problem), by=phone(running, "s2"))
    assert running.round().number == 2
    assert running.table().problems["t1r1"].text is None
    running.when(TakeBackProblem(problem=problem), by=phone(running, "s2")).refused("unknown")
    late = consulting().phase("closed")
    late.does(TakeBackProblem(problem=late.table().problems["t1r1"].id), by="m3")


def test_O5_erasing_all_one_wrote_erases_it_too() -> None:
    story = come_to(consulting(), "open").does(brings("s2", text="And another."))
    story.does(EraseSeat(seat="s2"), by=phone(story, "s2"))
    assert story.room.brought == {}
    assert story.table().problems["t1r1"].title is None
    assert story.round().number == 2
