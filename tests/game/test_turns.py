"""Chapter G: go-rounds."""

import pytest

from game.commands import (
    Answer,
    ChoosePlace,
    ComeBackToMe,
    Command,
    EndTurn,
    Join,
    MoveTableOn,
    SitDown,
    SitOut,
    StepAway,
)
from game.events import AnswerGiven, SatOut, StageBegan, TurnBegan, TurnEnded, TurnPutOff
from game.terms import Place
from tests.game.steps import next_move, phone, reach, seats_of, whole_round
from tests.story import Story, seated


def end(story: Story, by: str | None = None) -> EndTurn:
    """The running turn ends, as its own seat says or another."""
    round_, turn = story.round(), story.round().turn
    assert turn is not None
    return EndTurn(seat=by or turn, round=round_.id, go_round=round_.now.go_round, turn=turn)


def turns(story: Story) -> list[str]:
    """Plays the go-round to its end; gives who was asked, in order."""
    asked = []
    stage = story.round().stage
    while story.round().stage == stage:
        asked.append(str(story.round().turn))
        story.does(end(story))
    return asked


def test_G1_the_first_go_round_goes_round_from_the_reader() -> None:
    story = reach(seated(5), "respond")
    seats = seats_of(story)
    assert story.round().reader == seats[0]
    assert turns(story) == seats
    whole_round(story)
    assert turns(reach(story, "respond")) == [*seats[1:], seats[0]]


def test_G1_those_asked_least_often_come_first() -> None:
    story = reach(seated(4), "respond")
    seats = seats_of(story)
    story.does(end(story)).does(end(story))
    story.does(MoveTableOn(table="t1", round="t1r1", stage=story.round().stage), by="m1")
    whole_round(story)
    assert turns(reach(story, "respond")) == [seats[2], seats[3], seats[1], seats[0]]


def test_G1_who_is_new_starts_with_the_highest_count() -> None:
    story = whole_round(seated(3)).does(Join(agreed=True))
    assert story.seat("s4").asked == 1


def test_G2_said_passed_and_gone_on_without_are_one_and_the_same() -> None:
    said = reach(seated(4), "respond")
    before = said.copy()
    said.when(end(said)).then(TurnEnded, TurnBegan)
    for seat in seats_of(before):
        other = before.copy().when(end(before, seat))
        assert other.events == said.events
        for member in said.room.members:
            assert other.everything(member) == said.everything(member)


def test_G2_when_the_last_turn_ends_the_round_moves_on() -> None:
    story = reach(seated(2), "respond").does(end(reach(seated(2), "respond")))
    story.when(end(story)).then(TurnEnded, StageBegan)
    assert story.round().step.value == "discuss"


def test_G2_a_late_tap_never_ends_the_next_turn() -> None:
    story = reach(seated(3), "respond")
    late = end(story)
    story.does(late).when(late).refused("moved_on")
    reach(story, "discuss").when(late).refused("moved_on")


def test_G3_come_back_to_me_puts_ones_turn_off_behind_those_not_yet_asked() -> None:
    story = reach(seated(3), "respond")
    first, second, third = seats_of(story)
    back: Command = ComeBackToMe(seat=first, round="t1r1", go_round=1)
    story.when(back).then(TurnPutOff, TurnBegan)
    story.when(back).refused("not_your_turn")
    assert story.sees("m2", "table").round.waiting_for == (third, first)
    assert turns(story) == [second, third, first]


def test_G3_it_is_open_while_there_is_such_a_seat() -> None:
    story = reach(seated(2), "respond")
    first, second = seats_of(story)
    story.does(ComeBackToMe(seat=first, round="t1r1", go_round=1))
    story.when(ComeBackToMe(seat=second, round="t1r1", go_round=1)).refused("not_now")
    alone = reach(seated(1), "respond")
    alone.when(ComeBackToMe(seat="s1", round="t1r1", go_round=1)).refused("not_now")


@pytest.mark.parametrize("place", [Place.FIRST, Place.LAST])
def test_G4_one_may_choose_to_speak_first_or_last_and_others_see_only_the_order(place: Place) -> None:
    story = reach(seated(4), "think")
    seats = seats_of(story)
    before = {member: story.everything(member) for member in story.room.members}
    story.does(ChoosePlace(seat=seats[1], round="t1r1", place=place))
    assert story.mine(seats[1]).place is place
    for member, seen in before.items():
        if member != phone(story, seats[1]):
            assert story.everything(member) == seen
    order = turns(reach(story, "respond"))
    assert order.index(seats[1]) == (0 if place is Place.FIRST else 3)


def test_G4_before_the_first_go_round_and_outside_the_count() -> None:
    story = reach(seated(3), "respond")
    story.when(ChoosePlace(seat="s1", round="t1r1", place=Place.FIRST)).refused("not_now")
    story.when(ChoosePlace(seat="s1", round="t1r9", place=Place.FIRST)).refused("moved_on")
    again = whole_round(seated(3))
    last = seats_of(again)[0]
    again.does(ChoosePlace(seat=last, round="t1r2", place=Place.FIRST))
    assert turns(reach(again, "respond"))[0] == last


def test_G5_who_sits_out_has_their_turn_passed_at_once() -> None:
    story = reach(seated(3), "think")
    first, second, third = seats_of(story)
    story.when(SitOut(seat=second, round="t1r1", out=True)).then(SatOut)
    reach(story, "respond").when(end(story)).then(TurnEnded, TurnBegan, TurnEnded, TurnBegan)
    assert story.round().turn == third
    assert story.round().asked == (first, second)


def test_G5_in_ones_own_turn_sitting_out_ends_it_and_looks_like_any_other_end() -> None:
    story = reach(seated(3), "respond")
    turn = str(story.round().turn)
    other = story.copy().does(end(story))
    story.when(SitOut(seat=turn, round="t1r1", out=True)).then(SatOut, TurnEnded, TurnBegan)
    for member in story.room.members:
        if member != phone(story, turn):
            assert story.everything(member) == other.everything(member)


def test_G5_open_from_the_card_until_the_last_go_round_ends() -> None:
    seated(2).when(SitOut(seat="s1", round="t1r1", out=True)).refused("not_now")
    story = reach(seated(2), "read").does(SitOut(seat="s1", round="t1r1", out=True))
    story.when(SitOut(seat="s1", round="t1r1", out=True)).refused("already_so")
    story.does(SitOut(seat="s1", round="t1r1", out=False))
    reach(story, "discuss").when(SitOut(seat="s1", round="t1r1", out=True)).refused("not_now")
    story.when(SitOut(seat="s1", round="t1r9", out=True)).refused("moved_on")


def test_G6_an_away_seat_is_passed_over_and_asked_if_it_is_back_in_time() -> None:
    story = reach(seated(3), "respond")
    first, second, third = seats_of(story)
    story.does(StepAway(seat=first, who=second)).does(end(story))
    assert story.round().turn == third
    story.does(SitDown(seat=second)).does(end(story))
    assert story.round().turn == second
    gone = reach(seated(2), "respond")
    one, other = seats_of(gone)
    gone.does(StepAway(seat=one, who=other)).does(end(gone))
    assert gone.round().step.value == "discuss"
    assert gone.seat(other).asked == 0


def test_G7_a_typed_answer_is_given_changed_and_taken_back() -> None:
    story = reach(seated(2, "swap_shoes"), "respond")
    story.when(Answer(seat="s1", round="t1r1", go_round=1, answer="Rest")).then(AnswerGiven)
    story.does(Answer(seat="s1", round="t1r1", go_round=1, answer="Rest and soup"))
    assert [one.answer for one in story.listed("m3", "answers")] == ["Rest and soup"]
    story.when(Answer(seat="s1", round="t1r1", go_round=2, answer="Too soon")).refused("not_now")
    story.does(Answer(seat="s1", round="t1r1", go_round=1, answer=""))
    assert story.listed("m3", "answers") == []


def test_G7_until_the_room_closes_by_seats_that_have_sat_there() -> None:
    story = whole_round(seated(8, table_size=4))
    here, there = seats_of(story)[0], seats_of(story, "t2")[0]
    story.phase("check_out").does(Answer(seat=here, round="t1r1", go_round=1, answer="Late"))
    story.when(Answer(seat=there, round="t1r1", go_round=1, answer="No")).refused("unknown")
    story.phase("closed").when(Answer(seat=here, round="t1r1", go_round=1, answer="x")).refused("room_closed")


def test_G2_the_facilitators_line_shows_who_was_not_asked_and_never_who_passed() -> None:
    story = reach(seated(3), "respond").does(next_move(reach(seated(3), "respond")))
    line = story.sees("m1", "line.t1")
    assert line.not_asked == (seats_of(story)[2],)
    assert {seat.state for seat in line.seats} == {"asked", "now", "waiting"}
