"""A seat gets a phone of its own: without one before, or from a phone of several seats (RULES.md T13)."""

import pytest

from game.commands import (
    AddSeat,
    AddSeatAt,
    AskForHelp,
    EndTurn,
    HoldSeat,
    HostTable,
    Join,
    KeepNote,
    LeaveRoom,
    MoveSeat,
    TakeSeat,
)
from game.errors import Refusal
from game.events import MemberJoined, SeatHeld, SeatSeated
from game.rules.holding import may_give_phone
from game.terms import Role
from tests.game.steps import next_move, phone, reach, seats_of
from tests.story import Story, opened, seated


def without_a_phone() -> Story:
    """Four phones at a table that s1 hosts, and s5, a person without one."""
    story = seated(4).does(AddSeatAt(table="t1", name="Grandma"), by="m1")
    return story.does(HostTable(seat="s1", host=True))


def test_T13_a_seat_without_a_phone_gets_one_and_keeps_its_place_and_its_words() -> None:
    story = without_a_phone()
    story.does(KeepNote(seat="s5", round="t1r1", note="Said to the host"))
    before, order = story.seat("s5"), seats_of(story)
    story.when(HoldSeat(seat="s5")).then(MemberJoined, SeatHeld)
    assert story.seat("s5").name == before.name
    assert (seats_of(story), story.room.where["s5"]) == (order, "t1")
    assert [seat.id for seat in story.sees("m6", "me").seats] == ["s5"]
    assert [one.text for one in story.sees("m6", "mine.1").items] == ["Said to the host"]
    assert (story.room.members["m6"].role, phone(story, "s5")) == (Role.PARTICIPANT, "m6")


def test_T13_the_host_no_longer_acts_for_it_and_sees_no_more_of_it() -> None:
    story = without_a_phone().does(KeepNote(seat="s5", round="t1r1", note="Said to the host"))
    assert "mine.1" in story.everything("m2")
    story.does(HoldSeat(seat="s5"))
    assert "mine.1" not in story.everything("m2")
    assert [seat.id for seat in story.sees("m2", "me").seats] == ["s1"]
    story.when(AskForHelp(seat="s5", wanted=True), by="m2").refused("not_yours")
    story.does(AskForHelp(seat="s5", wanted=True), by="m6")


def test_T13_one_of_several_seats_on_a_phone_moves_to_another_and_the_rest_stay() -> None:
    story = seated(4).does(AddSeat(name="Gran"), by="m2")
    story.does(KeepNote(seat="s5", round="t1r1", note="Mine"), KeepNote(seat="s1", round="t1r1", note="Theirs"))
    story.when(HoldSeat(seat="s1")).then(MemberJoined, SeatHeld)
    assert [[seat.id for seat in story.sees(member, "me").seats] for member in ("m2", "m6")] == [["s5"], ["s1"]]
    assert [one.text for one in story.sees("m2", "mine.1").items] == ["Mine"]
    assert [one.text for one in story.sees("m6", "mine.1").items] == ["Theirs"]
    story.does(MoveSeat(seat="s1", to="new"))
    assert story.room.where["s5"] == "t1", "seats of two phones go their own ways"


def test_T13_it_happens_in_ones_own_turn_and_the_turn_goes_on() -> None:
    story = reach(without_a_phone(), "respond")
    while story.round().turn != "s5":
        story.does(next_move(story))
    order = story.round().order
    story.does(HoldSeat(seat="s5"))
    assert (story.round().turn, story.round().order) == ("s5", order)
    end = EndTurn(seat="s5", round=story.round().id, go_round=story.round().now.go_round, turn="s5")
    story.when(end, by="m2").refused("not_yours")
    story.does(end, by="m6")


def test_T13_a_seat_whose_old_phone_has_left_sits_down_again() -> None:
    story = seated(4).does(AddSeat(name="Gran"), by="m2").does(LeaveRoom(), by="m2")
    story.when(HoldSeat(seat="s5"))
    assert [type(event) for event in story.events[:3]] == [MemberJoined, SeatHeld, SeatSeated]
    assert "s1" in story.room.standing


def test_T13_in_the_lobby_it_stands_as_before() -> None:
    story = opened(people=2).does(AddSeat(name="Gran"), by="m2")
    story.when(HoldSeat(seat="s3")).then(MemberJoined, SeatHeld)
    assert list(story.room.standing) == ["s1", "s2", "s3"]


@pytest.mark.parametrize(("seat", "why"), [("s1", "already_so"), ("s9", "unknown")])
def test_T13_a_lone_seat_has_its_phone_already(seat: str, why: str) -> None:
    seated(4).when(HoldSeat(seat=seat)).refused(why)


def test_T13_not_once_the_room_is_closed_or_twice() -> None:
    story = without_a_phone().does(HoldSeat(seat="s5"))
    story.when(HoldSeat(seat="s5")).refused("already_so")
    without_a_phone().phase("closed").when(HoldSeat(seat="s5")).refused("room_closed")
    playing = seated(4).does(TakeSeat(), by="m1")
    playing.when(HoldSeat(seat="s5")).refused("already_so")


def test_T13_a_facilitator_or_whoever_acts_for_the_seat_gives_it_its_phone() -> None:
    story = without_a_phone().does(AddSeat(name="Gran"), by="m3").does(Join(name="Ann", agreed=True))
    room = story.room

    def asks(member: str, seat: str) -> Refusal | None:
        return may_give_phone(room, room.members[member], seat)

    assert [asks("m1", "s5"), asks("m2", "s5"), asks("m1", "s6"), asks("m3", "s6"), asks("m3", "s2")] == [None] * 5
    assert [asks("m3", "s5"), asks("m2", "s6")] == [Refusal.NOT_YOURS] * 2
    assert [asks("m1", "s3"), asks("m1", "s99")] == [Refusal.ALREADY_SO, Refusal.UNKNOWN]
