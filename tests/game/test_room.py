"""Chapter R: the room."""

from dataclasses import replace

import pytest

from game.commands import (
    AddCapture,
    Command,
    DrawCard,
    EnterPhase,
    Invite,
    Join,
    LeaveOutCards,
    LeaveRoom,
    MakeAnonymous,
    MakePledge,
    Retitle,
    SetDoor,
    TakeInCards,
    WriteCard,
)
from game.events import CardsLeftOut, CardsTakenIn, MadeAnonymous, MemberJoined, RoomOpened
from game.modes import MODES
from game.run_sheet import PRESETS, Phase, PhaseKind
from game.state import Member
from game.terms import CaptureKind, Door, Role, Standing
from tests.game.decks import deck, every_mode
from tests.game.steps import reach, seats_of, whole_round
from tests.story import ALL, given, opened, opening, seated, sheet


def test_R1_whoever_opens_the_room_is_its_first_facilitator() -> None:
    story = given().when(opening()).then(RoomOpened, MemberJoined)
    assert story.room.members["m1"].role is Role.FACILITATOR
    assert story.room.members["m1"].standing is Standing.IN
    assert story.room.hall.now.kind is PhaseKind.LOBBY


@pytest.mark.parametrize("minutes", PRESETS)
def test_R1_every_preset_opens_a_room(minutes: int) -> None:
    story = given().does(opening(phases=PRESETS[minutes]))
    assert sum(phase.minutes for phase in story.room.hall.phases) == minutes


PLAY = Phase(id="x", kind=PhaseKind.PLAY, mode="own_shoes")
LOBBY, CLOSED = Phase(id="p1", kind=PhaseKind.LOBBY), Phase(id="p9", kind=PhaseKind.CLOSED)


@pytest.mark.parametrize(
    ("why", "phases"),
    {
        "does not begin with the lobby": (PLAY, CLOSED),
        "does not end with closed": (LOBBY, PLAY),
        "closed in the middle": (LOBBY, replace(CLOSED, id="c"), PLAY, CLOSED),
        "lobby twice": (LOBBY, replace(LOBBY, id="l"), CLOSED),
        "two lines of one id": (LOBBY, PLAY, PLAY, CLOSED),
        "more than sixty lines": sheet(*["welcome"] * 59),
        "a hundred lines": sheet(*["play"] * 98),
        "a night with a clock": (LOBBY, PLAY, Phase(id="n", kind=PhaseKind.OVERNIGHT, minutes=1), PLAY, CLOSED),
        "minus one minute": (LOBBY, replace(PLAY, minutes=-1), CLOSED),
        "241 minutes": (LOBBY, replace(PLAY, minutes=241), CLOSED),
        "play without a mode": (LOBBY, replace(PLAY, mode=None), CLOSED),
        "a mode outside play": (LOBBY, Phase(id="x", kind=PhaseKind.HARVEST, mode="own_shoes"), CLOSED),
        "a mode nobody knows": (LOBBY, replace(PLAY, mode="no_such_mode"), CLOSED),
    }.items(),
)
def test_R1_a_run_sheet_that_cannot_be(why: str, phases: tuple[Phase, ...]) -> None:
    given().when(replace(opening(), phases=phases)).refused("unknown")


def test_R1_the_longest_run_sheet_and_the_longest_line() -> None:
    given().does(opening(phases=sheet(*["welcome"] * 58)))
    given().does(opening(phases=sheet("play", minutes=240)))


def test_R1_at_least_one_card_is_left_in() -> None:
    given().when(opening(deck=deck((), ()))).refused("no_cards")
    cards = tuple(card.id for card in opening().decks[0].cards)
    given().when(opening(left_out=cards)).refused("no_cards")
    assert list(given().does(opening(left_out=cards[1:])).room.cards) == [cards[0]]


@pytest.mark.parametrize("size", [3, 9])
def test_R1_tables_are_of_four_to_eight(size: int) -> None:
    given().when(opening(table_size=size)).refused("unknown")


def test_R1_a_room_is_opened_once_and_before_anything_else() -> None:
    opened().when(opening()).refused("already_so")
    given().when(Join(agreed=True)).refused("not_here")


def test_R2_two_facilitators_have_equal_rights() -> None:
    story = opened().does(Invite(role=Role.FACILITATOR, name="Sam"))
    assert story.offers("m1") == story.offers("m2")
    story.does(Retitle(title="Another"), by="m2")


@pytest.mark.parametrize("role", [Role.PARTICIPANT, Role.OBSERVER, Role.SCREEN])
def test_R2_nobody_else_runs_the_room(role: Role) -> None:
    story = opened()
    story.does(Invite(role=role) if role is Role.SCREEN else Join(role=role, agreed=True))
    story.when(EnterPhase(phase="p2"), by="m2").refused("facilitators_only")
    story.when(SetDoor(door=Door.LOCKED), by="m2").refused("facilitators_only")


def test_R2_a_screen_has_no_powers_and_a_participant_has_a_seat() -> None:
    story = seated(1).does(Invite(role=Role.SCREEN))
    assert story.offers("m3") == {"leave_room"}
    assert story.room.members["m2"].seats == ("s1",)


def test_R3_a_facilitators_right_never_moves() -> None:
    story = seated(4).does(LeaveRoom(), by="m1")
    roles = {member.id: member.role for member in story.room.members.values()}
    assert roles == {"m1": Role.FACILITATOR, **dict.fromkeys(("m2", "m3", "m4", "m5"), Role.PARTICIPANT)}
    story.when(EnterPhase(phase="p2"), by="m2").refused("facilitators_only")


@pytest.mark.parametrize("mode", [mode.id for mode in MODES.values() if not mode.plenary])
def test_R3_tables_carry_on_without_any_facilitator(mode: str) -> None:
    story = seated(4, mode, deck=every_mode()).does(LeaveRoom(), by="m1")
    whole_round(whole_round(story))
    assert [footprint.number for footprint in story.table().path] == [1, 2]


def test_R4_from_named_to_anonymous_and_never_back() -> None:
    story = opened().when(MakeAnonymous(), by="m1").then(MadeAnonymous)
    story.when(MakeAnonymous(), by="m1").refused("already_so")
    assert "make_anonymous" not in story.offers("m1")


def test_R4_what_was_written_before_keeps_its_author_in_the_log_and_no_view_shows_it() -> None:
    story = reach(seated(4), "capture")
    seat = seats_of(story)[0]
    made: Command = AddCapture(seat=seat, round=None, kind=CaptureKind.INSIGHT, noticed="Nobody asked")
    story.does(made, MakePledge(seat=seat, i_will="ask"))
    story.does(MakeAnonymous(), by="m1").phase("check_out")
    capture = next(iter(story.table().captures.values()))
    assert capture.seat == seat
    for member in story.room.members:
        for part in ("captures", "stream", "wall", "pledges"):
            assert all(not one.by for one in story.listed(member, part))
    assert all(one.seat is None for one in story.table().lately if one.kind == "capture_added")


def test_R4_one_may_still_take_back_what_one_wrote_by_name() -> None:
    story = seated(4)
    story.does(AddCapture(seat="s1", round=None, kind=CaptureKind.INSIGHT, noticed="Mine"))
    story.does(MakeAnonymous(), by="m1")
    assert {"withdraw_capture", "change_capture"} <= story.offers("m2")
    assert story.mine("s1").captures == tuple(story.table().captures)


def test_R2_the_sheet_of_all_phases_is_walked_to_its_end() -> None:
    story = opened(people=4)
    for kind in (*ALL, "closed"):
        story.phase(kind)
        assert story.room.hall.now.kind.value == kind
    member: Member = story.room.members["m2"]
    assert member.standing is Standing.IN


def test_R5_cards_are_left_out_and_taken_in_until_a_table_has_a_card() -> None:
    story = opened()
    every = tuple(story.room.cards)
    story.does(WriteCard(title="Home", text="Late again."), by="m1")
    own = tuple(story.room.local)
    story.does(LeaveOutCards(cards=(every[2], every[0])), by="m1").then(CardsLeftOut)
    assert tuple(story.room.cards) == (every[1], *every[3:], *own)
    story.does(Invite(role=Role.FACILITATOR)).does(TakeInCards(cards=(every[2],)), by="m2").then(CardsTakenIn)
    assert tuple(story.room.cards) == (*every[1:], *own)
    story.when(TakeInCards(cards=(every[2],)), by="m1").refused("unknown")
    for cards in ((), (every[0],), (every[1], every[1]), own, ("d:c999",)):
        story.when(LeaveOutCards(cards=cards), by="m1").refused("unknown")
    story.when(LeaveOutCards(cards=every[1:]), by="m1").refused("no_cards")


def test_R5_piles_that_stand_already_follow_and_a_card_in_a_round_ends_it() -> None:
    story = seated(4)
    every = tuple(story.room.cards)
    story.does(LeaveOutCards(cards=every[3:]), by="m1")
    assert story.room.tables["t1"].pile == every[:3]
    story.does(TakeInCards(cards=every[4:]), by="m1")
    assert set(story.room.tables["t1"].pile) == {*every[:3], *every[4:]}
    story.when(LeaveOutCards(cards=every[:1]), by="m2").refused("facilitators_only")
    story.does(DrawCard(seat="s1", round="t1r1"))
    story.when(LeaveOutCards(cards=every[:1]), by="m1").refused("not_now")
    story.when(TakeInCards(cards=every[3:4]), by="m1").refused("not_now")
