"""Chapter S: the run sheet."""

from itertools import pairwise, product

import pytest

from game.commands import (
    AddCapture,
    AddPhase,
    AskForHelp,
    DropPhase,
    EndTurn,
    EnterPhase,
    ExtendPhase,
    Gather,
    HideCapture,
    Join,
    KeepNote,
    LeaveRoom,
    MoveOn,
    MovePhase,
    MoveSeat,
    MoveTableOn,
    PauseRoom,
    ResumeRoom,
    ResumeTable,
    SayReady,
    SayToAll,
    SetPhase,
    SitOut,
    StepAway,
    WithdrawCapture,
)
from game.events import GatheringCalled, PhaseEntered, PhaseExtended, RoundBegan, RoundEnded, RunSheetChanged
from game.modes import Dealing
from game.run_sheet import MAX_PHASES, PhaseKind
from game.terms import CaptureKind
from tests.game.steps import next_move, reach, seats_of
from tests.story import ALL, Story, opened, seated, sheet

KINDS = (*ALL, "closed")


@pytest.mark.parametrize(("one", "other"), list(product(KINDS, KINDS)))
def test_S1_any_phase_from_any_other(one: str, other: str) -> None:
    story = seated(2, phase=one).phase(other)
    assert story.room.hall.now.kind.value == other
    assert any(table.round is not None for table in story.room.tables.values()) == (other == "play")


def test_S1_rounds_that_run_end_and_leave_their_footprint() -> None:
    story = reach(seated(4), "discuss").when(EnterPhase(phase="p6"), by="m1").then(RoundEnded, PhaseEntered)
    assert len(story.table().path) == 1
    early = seated(4).when(EnterPhase(phase="p6"), by="m1").then(RoundEnded, PhaseEntered)
    assert early.table().path == ()


def test_S1_hands_are_empty_nobody_is_ready_pauses_end_and_who_stands_is_seated() -> None:
    story = reach(seated(4, "swap_shoes"), "discuss").does(PauseRoom(), by="m1").phase("debrief")
    assert all(seat.shoes is None and seat.was is not None for seat in story.table().seats.values())
    assert (story.room.hall.paused_at, story.table().paused_at) == (None, None)
    story.does(SayReady(seat="s1", ready=True)).does(Gather(gather=True), by="m1").phase("harvest")
    assert not story.seat("s1").ready
    assert not story.room.hall.gathering
    waiting = opened(people=3).does(MoveSeat(seat="s1", to="new")).phase("welcome")
    assert waiting.room.standing == {}


def test_S1_in_play_every_table_with_people_begins_a_round() -> None:
    story = seated(8, phase="welcome", table_size=4).does(MoveSeat(seat="s1", to="new")).does(LeaveRoom(), by="m2")
    story.phase("play")
    begun = [event.table for event in story.events if isinstance(event, RoundBegan)]
    assert begun == ["t1", "t2"]


def test_S1_the_lobby_is_not_entered_again_once_tables_stand() -> None:
    opened(people=2).does(EnterPhase(phase="p1"), by="m1")
    seated(2).when(EnterPhase(phase="p1"), by="m1").refused("not_now")
    seated(2).when(EnterPhase(phase="p99"), by="m1").refused("unknown")


@pytest.mark.parametrize("minutes", [1, 5, 10])
def test_S2_more_minutes_from_the_end_or_from_now(minutes: int) -> None:
    story = seated(2, phase="welcome")
    end = story.room.hall.ends_at
    assert end is not None
    story.when(ExtendPhase(minutes=minutes), by="m1").then(PhaseExtended(ends_at=end + minutes * 60_000))
    story.after(3600).when(ExtendPhase(minutes=minutes), by="m1")
    story.then(PhaseExtended(ends_at=story.now + minutes * 60_000))


def test_S2_by_no_other_amount_and_not_in_lobby_or_end() -> None:
    seated(2).when(ExtendPhase(minutes=2), by="m1").refused("unknown")
    opened().when(ExtendPhase(minutes=5), by="m1").refused("not_now")


def test_S3_pausing_the_room_stops_all_clocks_and_resuming_moves_them() -> None:
    story = reach(seated(8, table_size=4), "think")
    hall, round_ = story.room.hall.ends_at, story.round().ends_at
    assert hall is not None
    assert round_ is not None
    story.does(PauseRoom(), by="m1").when(PauseRoom(), by="m1").refused("already_so")
    assert all(table.paused_at == story.now for table in story.room.tables.values())
    story.after(90).does(ResumeRoom(), by="m1")
    assert (story.room.hall.ends_at, story.round().ends_at) == (hall + 90_000, round_ + 90_000)
    story.when(ResumeRoom(), by="m1").refused("already_so")


@pytest.mark.parametrize("step", ["draw", "read", "think", "respond", "discuss", "capture"])
def test_S3_while_a_table_is_paused_nobody_moves_its_round(step: str) -> None:
    story = reach(seated(4), step).does(PauseRoom(), by="m1")
    story.when(next_move(story)).refused("paused")
    round_ = story.round()
    story.when(MoveTableOn(table="t1", round=round_.id, stage=round_.stage), by="m1").refused("paused")


def test_S3_words_help_sitting_out_away_and_leaving_stay_open() -> None:
    story = reach(seated(4), "respond").does(PauseRoom(), by="m1")
    turn, round_ = story.round().turn, story.round().id
    seat = next(one for one in seats_of(story) if one != turn)
    story.does(KeepNote(seat=seat, round=round_, note="Later"), AskForHelp(seat=seat, wanted=True))
    story.does(AddCapture(seat=seat, round=None, kind=CaptureKind.QUESTION, noticed="Why?"))
    story.does(SitOut(seat=seat, round=round_, out=True), StepAway(seat=seat, who=seat)).does(LeaveRoom(), by="m2")


def test_S3_a_table_opened_in_the_pause_is_paused_too() -> None:
    story = seated(4).does(PauseRoom(), by="m1").does(MoveSeat(seat="s1", to="new"))
    story.when(next_move(story, "t2")).refused("paused")
    story.does(ResumeTable(seat="s1"), next_move(story, "t2"))


def test_S4_gathering_moves_nothing() -> None:
    story = reach(seated(4), "discuss")
    before = story.room.tables
    story.when(Gather(gather=True), by="m1").then(GatheringCalled(on=True))
    assert story.room.tables == before
    assert story.sees("m2", "room").gathering
    story.when(Gather(gather=True), by="m1").refused("already_so")


def test_S5_lines_are_added_changed_and_dropped() -> None:
    story = seated(2, phase="welcome")
    add = AddPhase(after="p4", kind=PhaseKind.PLAY, mode="swap_shoes", minutes=20)
    story.when(add, by="m1").then(RunSheetChanged)
    kinds = [phase.kind.value for phase in story.room.hall.phases]
    assert kinds[3:6] == ["play", "play", "debrief"]
    new = story.room.hall.phases[4]
    assert new.id not in {f"p{number}" for number in range(1, 10)}
    change = SetPhase(phase=new.id, minutes=30, mode="own_shoes", dealing=Dealing.CHOSEN)
    story.does(change, by="m1").does(DropPhase(phase=new.id), by="m1")
    story.does(SetPhase(phase="p5", minutes=3), by="m1")
    assert {phase.id: phase.minutes for phase in story.room.hall.phases}["p5"] == 3


def test_S5_a_line_changes_places_with_its_neighbour() -> None:
    story = seated(2, phase="welcome")
    order = [phase.id for phase in story.room.hall.phases]
    story.when(MovePhase(phase="p5", later=True), by="m1").then(RunSheetChanged)
    assert [phase.id for phase in story.room.hall.phases] == [*order[:4], "p6", "p5", *order[6:]]
    story.does(MovePhase(phase="p5", later=False), by="m1")
    assert [phase.id for phase in story.room.hall.phases] == order
    assert story.room.hall.phase == "p2"


def test_S5_no_line_moves_past_the_lobby_or_the_end_and_not_the_one_that_runs() -> None:
    story = seated(2, phase="welcome")
    first, last = story.room.hall.phases[0].id, story.room.hall.phases[-2].id
    story.when(MovePhase(phase=first, later=True), by="m1").refused("unknown")
    story.when(MovePhase(phase=last, later=True), by="m1").refused("unknown")
    story.when(MovePhase(phase="p2", later=True), by="m1").refused("not_now")
    story.when(MovePhase(phase="p99", later=False), by="m1").refused("unknown")
    story.does(MovePhase(phase="p3", later=False), by="m1")
    story.when(MovePhase(phase="p3", later=False), by="m1").refused("unknown")


@pytest.mark.parametrize("phase", ["p1", "p9", "p99"])
def test_S5_not_the_lobby_and_not_the_end(phase: str) -> None:
    story = seated(2, phase="welcome")
    story.when(DropPhase(phase=phase), by="m1").refused("unknown")
    story.when(SetPhase(phase=phase, minutes=5), by="m1").refused("unknown")


def test_S5_not_the_line_that_runs_and_nothing_that_cannot_be() -> None:
    story = seated(2, phase="welcome")
    story.when(DropPhase(phase="p2"), by="m1").refused("not_now")
    story.when(SetPhase(phase="p2", minutes=5), by="m1").refused("not_now")
    for bad in (
        SetPhase(phase="p3", minutes=0),
        SetPhase(phase="p3", minutes=241),
        SetPhase(phase="p3", minutes=5, mode="own_shoes"),
        SetPhase(phase="p3", minutes=5, dealing=Dealing.CHOSEN),
        SetPhase(phase="p4", minutes=5),
        AddPhase(after="p2", kind=PhaseKind.OVERNIGHT, minutes=10),
        AddPhase(after="p9", kind=PhaseKind.WELCOME),
        AddPhase(after="p2", kind=PhaseKind.LOBBY),
        AddPhase(after="p2", kind=PhaseKind.PLAY),
        AddPhase(after="p2", kind=PhaseKind.PLAY, mode="no_such_mode"),
    ):
        story.when(bad, by="m1").refused("unknown")


def test_S5_sixty_lines_at_most() -> None:
    story = opened(phases=sheet(*["welcome"] * (MAX_PHASES - 2)))
    story.when(AddPhase(after="p2", kind=PhaseKind.HARVEST), by="m1").refused("limit_reached")


def holding() -> Story:
    """People hold perspectives in play."""
    return reach(seated(4, "swap_shoes"), "respond", go_round=2)


@pytest.mark.parametrize("phase", ["p2", "p4", "p6", "p9"])
def test_S6_leaving_play_in_others_shoes_for_anything_but_a_debrief_needs_to_be_said(phase: str) -> None:
    story = holding()
    story.when(EnterPhase(phase=phase), by="m1").refused("debrief_first")
    story.does(EnterPhase(phase=phase, skip_debrief=True), by="m1")


def test_S6_a_debrief_is_always_open_and_nothing_is_skipped_where_none_is_owed() -> None:
    holding().does(EnterPhase(phase="p5"), by="m1").does(EnterPhase(phase="p6"), by="m1")
    seated(4).when(EnterPhase(phase="p6", skip_debrief=True), by="m1").refused("moved_on")
    before_shoes = reach(seated(4, "swap_shoes"), "respond", go_round=1)
    before_shoes.does(EnterPhase(phase="p6"), by="m1")


def test_S7_when_the_room_is_closed_only_this_stays_open() -> None:
    story = seated(4)
    story.does(AddCapture(seat="s1", round=None, kind=CaptureKind.BARRIER, noticed="Stairs")).phase("closed")
    capture = next(iter(story.table().captures))
    assert story.offers("m1") == {
        "enter_phase",
        "remove_member",
        "hide_capture",
        "let_through",
        "leave_room",
        "withdraw_capture",
        "keep_out_of_report",
        "redact_capture",
        "erase_seat",
    }
    assert story.offers("m2") == {
        "withdraw_capture",
        "keep_out_of_report",
        "erase_seat",
        "welcome_kind_words",
        "leave_room",
    }
    story.when(Join(agreed=True)).refused("room_closed")
    story.when(SayToAll(message="Hello"), by="m1").refused("room_closed")
    story.does(HideCapture(capture=capture, hidden=True), by="m1").does(WithdrawCapture(capture=capture), by="m2")
    story.does(LeaveRoom(), by="m3").does(EnterPhase(phase="p4"), by="m1")


def test_S8_one_sentence_for_all_and_down_again() -> None:
    story = seated(2).does(SayToAll(message="Soup is ready"), by="m1")
    assert story.sees("m2", "room").message == "Soup is ready"
    story.does(SayToAll(message=""), by="m1")
    assert story.sees("m2", "room").message == ""
    assert story.history[-1].erases == (story.history[-2].message.id,)  # type: ignore[union-attr]
    story.when(SayToAll(message="Hello"), by="m2").refused("facilitators_only")


def test_S9_ready_is_a_signal_and_never_a_trigger() -> None:
    story = reach(seated(2), "think")
    round_ = story.round()
    story.does(SayReady(seat="s1", ready=True), SayReady(seat="s2", ready=True))
    assert story.round() == round_
    story.when(SayReady(seat="s1", ready=True)).refused("already_so")
    story.does(MoveOn(seat="s1", round=round_.id, stage=round_.stage))
    assert not any(seat.ready for seat in story.table().seats.values())


@pytest.mark.parametrize("phase", KINDS[:-1])
def test_S9_ready_is_open_in_every_phase_but_lobby_and_closed(phase: str) -> None:
    story = seated(2, phase=phase)
    if phase == "play":
        story.when(SayReady(seat="s1", ready=True)).refused("not_now")
        reach(story, "think")
    story.does(SayReady(seat="s1", ready=True), SayReady(seat="s1", ready=False))


def test_S9_not_in_the_lobby() -> None:
    opened(people=1).when(SayReady(seat="s1", ready=True)).refused("not_now")


def test_S1_a_late_tap_of_the_round_before_the_phase_is_refused() -> None:
    story = reach(seated(2), "respond")
    round_, turn = story.round(), story.round().turn
    assert turn is not None
    story.phase("harvest").phase("play")
    late = EndTurn(seat="s1", round=round_.id, go_round=1, turn=turn)
    story.when(late).refused("moved_on")
    assert all(one != other for one, other in pairwise(story.room.hall.entered))
