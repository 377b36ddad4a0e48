"""Chapter C: care."""

from game.commands import (
    AskForHelp,
    EndTurn,
    ExplainJargon,
    FlagJargon,
    HelpGiven,
    LeaveRoom,
    PauseRoom,
    PauseTable,
    ResumeTable,
)
from game.events import HelpAsked, HelpEnded, JargonExplained, JargonFlagged, TablePaused, TableResumed
from tests.game.steps import next_move, reach
from tests.story import seated


def test_C1_any_seat_pauses_its_table_and_any_lets_it_go_on() -> None:
    story = reach(seated(3), "think")
    end = story.round().ends_at
    assert end is not None
    story.when(PauseTable(seat="s3")).then(TablePaused(table="t1", at=story.now))
    story.when(PauseTable(seat="s1")).refused("already_so")
    story.when(next_move(story)).refused("paused")
    story.after(20).when(ResumeTable(seat="s1")).then(TableResumed)
    assert story.round().ends_at == end + 20_000
    story.when(ResumeTable(seat="s1")).refused("already_so")
    seated(3, phase="welcome").when(PauseTable(seat="s1")).refused("not_now")


def test_C1_a_table_goes_on_while_the_whole_room_is_paused() -> None:
    story = seated(8, table_size=4).does(PauseRoom(), by="m1").does(LeaveRoom(), by="m1")
    story.does(ResumeTable(seat="s1"))
    table = story.room.where["s1"]
    story.does(next_move(story, table))


def test_C2_only_the_facilitators_and_that_seat_know_who_asked_for_help() -> None:
    story = seated(4)
    before = {member: story.everything(member) for member in ("m3", "m4", "m5")}
    story.when(AskForHelp(seat="s1", wanted=True)).then(HelpAsked)
    assert {member: story.everything(member) for member in before} == before
    assert story.sees("m1", "line.t1").help_for == ("s1",)
    assert story.mine("s1").wants_help
    story.when(AskForHelp(seat="s1", wanted=True)).refused("already_so")


def test_C2_a_facilitator_or_the_seat_ends_it() -> None:
    story = seated(4).does(AskForHelp(seat="s1", wanted=True)).when(HelpGiven(help_for="s1"), by="m1").then(HelpEnded)
    story.when(HelpGiven(help_for="s1"), by="m1").refused("unknown")
    story.does(AskForHelp(seat="s1", wanted=True), AskForHelp(seat="s1", wanted=False))
    story.when(HelpGiven(help_for="s1"), by="m2").refused("facilitators_only")


def test_C3_any_seat_flags_a_word_and_nobody_is_told_who() -> None:
    story = seated(4)
    other = story.copy().when(FlagJargon(seat="s2", term="triage"))
    story.when(FlagJargon(seat="s1", term="triage")).then(JargonFlagged)
    assert story.events == other.events
    flag = story.table().flags[0]
    story.when(ExplainJargon(flag=flag.id, explanation="Who is seen first"), by="m1").then(JargonExplained)
    assert story.sees("m3", "table").flags[0].explanation == "Who is seen first"
    story.does(ExplainJargon(flag=flag.id, explanation=""), by="m1")
    assert story.table().flags == ()
    story.when(ExplainJargon(flag=flag.id, explanation="x"), by="m1").refused("unknown")


def test_C3_at_most_six_at_a_table() -> None:
    story = seated(4)
    for number in range(6):
        story.does(FlagJargon(seat="s1", term=f"word {number}"))
    story.when(FlagJargon(seat="s1", term="one more")).refused("limit_reached")


def test_C1_sitting_still_moves_nothing_on() -> None:
    story = reach(seated(2), "respond").does(PauseTable(seat="s1"))
    round_ = story.round()
    assert round_.turn is not None
    story.when(EndTurn(seat="s1", round=round_.id, go_round=1, turn=round_.turn)).refused("paused")
    assert story.after(3600).round() == round_
