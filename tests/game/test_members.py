"""Chapter M: coming and going."""

import pytest

from game.commands import (
    AddCapture,
    AddCaptureAt,
    AskForHelp,
    CallMe,
    ComeBack,
    Invite,
    Join,
    LeaveRoom,
    LetIn,
    RemoveMember,
    Rename,
    SetDoor,
    TakeSeat,
    WithdrawCapture,
)
from game.events import (
    CaptureWithdrawn,
    MemberJoined,
    MemberLeft,
    MemberLetIn,
    MemberRemoved,
    MemberReturned,
    SeatAdded,
    SeatGivenUp,
    SeatLifted,
    SeatSeated,
)
from game.terms import CaptureKind, Door, Role, Standing
from tests.story import given, opened, seated


def test_M1_the_open_door_lets_in() -> None:
    story = opened().when(Join(name="Ann", agreed=True)).then(MemberJoined, SeatAdded)
    assert story.room.members["m2"].standing is Standing.IN


def test_M1_who_knocks_waits_at_the_door() -> None:
    story = opened(door=Door.KNOCK).when(Join(name="Ann", agreed=True)).then(MemberJoined)
    assert story.room.members["m2"].standing is Standing.AT_DOOR
    assert story.room.standing == {}


def test_M1_nobody_new_comes_through_a_locked_door() -> None:
    opened(door=Door.LOCKED).when(Join(name="Ann", agreed=True)).refused("door_locked")


def test_M1_the_door_is_set_to_another_state() -> None:
    story = opened().does(SetDoor(door=Door.LOCKED), by="m1")
    story.when(SetDoor(door=Door.LOCKED), by="m1").refused("already_so")
    story.does(SetDoor(door=Door.OPEN), by="m1").does(Join(agreed=True))


def test_M1_only_participants_and_observers_come_by_the_code() -> None:
    for role in (Role.FACILITATOR, Role.SCREEN):
        opened().when(Join(role=role, agreed=True)).refused("not_yours")


def test_M2_two_hundred_and_fifty_are_in_or_at_the_door() -> None:
    story = opened()
    members = dict(story.room.members)
    crowd = tuple(
        MemberJoined(member=f"m{n}", role=Role.OBSERVER, standing=standing, name=None, tag=None, access=(), agreed=True)
        for n in range(2, 251)
        for standing in (Standing.IN if n % 2 else Standing.AT_DOOR,)
    )
    full = given(*story.history, *crowd)
    assert len(full.room.members) == len(members) + 249
    full.when(Join(agreed=True)).refused("room_full")
    full.when(Invite(role=Role.SCREEN), by="m1").refused("room_full")
    full.does(LeaveRoom(), by="m3").does(Join(agreed=True))
    full.when(ComeBack(), by="m3").refused("room_full")


def test_M3_nobody_comes_in_without_a_yes() -> None:
    opened().when(Join(name="Ann")).refused("agree_first")


def test_M4_a_facilitator_lets_in_who_knocks() -> None:
    story = seated(4, door=Door.OPEN).does(SetDoor(door=Door.KNOCK), by="m1").does(Join(name="Ann", agreed=True))
    assert story.sees("m1", "console").at_door[0].name == "Ann"
    story.when(LetIn(member="m6"), by="m1").then(MemberLetIn, SeatAdded, SeatSeated)
    story.when(LetIn(member="m6"), by="m1").refused("unknown")
    story.when(LetIn(member="m6"), by="m2").refused("facilitators_only")


def test_M4_who_knocks_may_be_turned_away() -> None:
    story = opened(door=Door.KNOCK).does(Join(agreed=True))
    story.when(RemoveMember(member="m2"), by="m1").then(MemberRemoved)


def test_M4_who_is_at_the_door_sees_nothing_and_may_leave() -> None:
    story = opened(door=Door.KNOCK, people=1)
    assert list(story.everything("m2")) == ["me"]
    assert story.offers("m2") == {"leave_room"}
    story.when(CallMe(name="Ann"), by="m2").refused("not_here")
    story.when(LeaveRoom(), by="m2").then(MemberLeft)


def test_M5_who_leaves_keeps_words_and_seats_and_comes_back_through_a_locked_door() -> None:
    story = seated(4).does(AddCapture(seat="s1", round=None, kind=CaptureKind.INSIGHT, noticed="Mine"))
    story.does(SetDoor(door=Door.LOCKED), by="m1")
    story.when(LeaveRoom(), by="m2")
    assert [type(event) for event in story.events if event.type.startswith(("seat", "member"))] == [
        SeatLifted,
        MemberLeft,
    ]
    assert list(story.room.standing) == ["s1"]
    assert len(story.table().captures) == 1
    assert list(story.everything("m2")) == ["me"]
    story.when(ComeBack(), by="m2").then(MemberReturned, SeatSeated)
    assert story.room.where["s1"] == "t1"
    assert story.seat("s1").name == story.seat("s1").name


def test_M5_who_has_left_may_take_their_words_back_and_nothing_else() -> None:
    story = seated(4).does(AddCapture(seat="s1", round=None, kind=CaptureKind.INSIGHT, noticed="Mine"))
    capture = next(iter(story.table().captures))
    story.does(LeaveRoom(), by="m2")
    assert story.offers("m2") == {"withdraw_capture", "keep_out_of_report", "erase_seat", "come_back"}
    story.when(AskForHelp(seat="s1", wanted=True), by="m2").refused("not_here")
    story.when(WithdrawCapture(capture=capture), by="m2").then(CaptureWithdrawn)
    story.when(LeaveRoom(), by="m2").refused("not_here")


def test_M5_one_comes_back_to_the_smallest_table() -> None:
    story = seated(8, table_size=4)
    story.does(LeaveRoom(), by="m2").does(Join(agreed=True), Join(agreed=True))
    sizes = {table.id: len(table.seats) for table in story.room.tables.values()}
    story.does(ComeBack(), by="m2")
    assert sizes[story.room.where["s1"]] == min(sizes.values())


def test_M5_a_facilitator_who_left_no_longer_takes_back_what_facilitators_wrote() -> None:
    story = seated(4).does(Invite(role=Role.FACILITATOR))
    story.does(AddCaptureAt(table="t1", round=None, kind=CaptureKind.INSIGHT, noticed="We heard"), by="m6")
    capture = next(iter(story.table().captures))
    story.does(LeaveRoom(), by="m6")
    story.when(WithdrawCapture(capture=capture), by="m6").refused("not_yours")
    story.does(WithdrawCapture(capture=capture), by="m1")


def test_M6_removing_is_final_and_the_words_stay() -> None:
    story = seated(4).does(AddCapture(seat="s1", round=None, kind=CaptureKind.INSIGHT, noticed="Mine"))
    story.when(RemoveMember(member="m2"), by="m1")
    assert [type(event) for event in story.events if event.type.startswith(("seat", "member"))] == [
        SeatLifted,
        SeatGivenUp,
        MemberRemoved,
    ]
    assert story.everything("m2") == {}
    assert story.offers("m2") == set()
    assert len(story.table().captures) == 1
    story.when(ComeBack(), by="m2").refused("not_here")
    story.when(RemoveMember(member="m2"), by="m1").refused("already_so")


def test_M6_nobody_removes_themselves_and_a_closed_room_can_still_be_kept_clean() -> None:
    story = seated(4).phase("closed")
    story.when(RemoveMember(member="m1"), by="m1").refused("unknown")
    story.when(RemoveMember(member="m2"), by="m3").refused("facilitators_only")
    story.when(RemoveMember(member="m2"), by="m1").then(SeatLifted, SeatGivenUp, MemberRemoved)


@pytest.mark.parametrize(("name", "stands"), [("ann", "ann 2"), ("А n n", "А n n 2"), ("Änn", "Änn 2"), ("Bea", "Bea")])
def test_M7_a_name_that_looks_like_one_already_here_gets_a_number(name: str, stands: str) -> None:
    story = opened().does(Join(name="Ann", agreed=True), Join(name=name, agreed=True))
    assert story.seat("s2").name == story.room.members["m3"].name
    words = story.seat("s2").name
    assert words is not None
    assert words.text == stands


def test_M7_every_way_to_a_name_tells_it_apart() -> None:
    story = opened(people=1).does(Invite(role=Role.OBSERVER, name="Person 1"), by="m1")
    assert story.sees("m3", "me").name == "Person 1 2"
    story.does(CallMe(name="Lee"), by="m3")
    assert story.sees("m3", "me").name == "Lee 2"
    story.does(CallMe(name="Lee"), by="m3")
    assert story.sees("m3", "me").name == "Lee 2", "one's own name is no reason for another number"


def test_M7_a_facilitator_who_plays_along_keeps_their_name() -> None:
    story = seated(3).does(TakeSeat(), by="m1")
    name = story.seat("s4").name
    assert name is not None
    assert name.text == "Lee"


def test_M7_a_seat_is_renamed_by_its_own_phone_or_a_facilitator() -> None:
    story = seated(4).does(Rename(seat="s1", name="Ann"), by="m2").does(Rename(seat="s1", name="Anna"), by="m1")
    story.when(Rename(seat="s1", name="Bob"), by="m3").refused("not_yours")
    story.when(CallMe(name="Bob"), by="m2").refused("not_now")
    story.when(Rename(seat="s1", name="Person 2"), by="m1")
    assert story.mine("s1").name == "Person 2 2"


def test_M8_up_to_five_facilitators_and_observers_and_screens() -> None:
    story = opened()
    for _ in range(4):
        story.does(Invite(role=Role.FACILITATOR), by="m1")
    story.when(Invite(role=Role.FACILITATOR), by="m1").refused("limit_reached")
    story.does(Invite(role=Role.OBSERVER), by="m1").does(Invite(role=Role.SCREEN), by="m1")
    story.when(Invite(role=Role.PARTICIPANT), by="m1").refused("not_yours")
    story.does(RemoveMember(member="m2"), by="m1").does(Invite(role=Role.FACILITATOR), by="m1")
