"""Chapter U: one table taken back, the last act undone, an earlier moment looked at."""

from collections.abc import Callable

import pytest

from game.cards import CardKind
from game.change import changed
from game.commands import (
    AddCapture,
    Answer,
    AskForHelp,
    ChoosePlace,
    ComeBackToMe,
    Command,
    EndTurn,
    EnterPhase,
    HandReading,
    KeepNote,
    LeaveRoom,
    MakeAnonymous,
    MoveOn,
    MoveTableOn,
    NotThisCard,
    PauseTable,
    ReopenRound,
    RewindTable,
    SayOutcome,
    ShowAnswer,
    ShowPrompt,
    SitOut,
    StepAway,
    Undo,
    UndoAt,
    WithdrawCapture,
)
from game.events import ActBegan, ActUndone, RoundReopened, RoundRewound, StageBegan, TurnBegan, TurnEnded
from game.state import Room, Table
from game.terms import CaptureKind, Naming, Outcome, Place
from tests.game.decks import card, deck, perspective
from tests.game.steps import come_to, next_move, phone, reach, seats_of, shown, whole_round
from tests.story import Story, given, opened, seated

TENDER = deck((card(1, tender=True), card(2, tender=True)), (perspective(1),))


def back_to(story: Story, stage: int, table: str = "t1") -> RewindTable:
    """This table to that stage."""
    round_ = story.round(table)
    return RewindTable(table=table, round=round_.id, stage=round_.stage, to=stage)


def undo(story: Story, seat: str = "s1") -> Undo:
    """The last act of t1, by one of its seats."""
    return Undo(seat=seat, act=story.table().acts)


def stands(story: Story) -> Table:
    """How the table stands, but for what counts acts, tells of them and runs by the clock."""
    table = story.table()
    round_ = table.round
    assert round_ is not None
    return changed(
        table, acts=0, earlier=None, lately=(), taken_back=None, round=changed(round_, ends_at=None, reached=0)
    )


def words_in(room: Room) -> dict[str, object]:
    """All that anybody wrote at t1."""
    table = room.tables["t1"]
    return {"captures": table.captures, "answers": table.answers, "notes": table.notes, "pledges": room.pledges}


def capture(story: Story, seat: str = "s1", round_: str | None = None) -> AddCapture:
    """A capture about the running round."""
    about = round_ or story.round().id
    return AddCapture(seat=seat, round=about, kind=CaptureKind.INSIGHT, noticed="Nobody asked")


def test_U1_a_table_goes_back_to_every_earlier_stage_and_on_again() -> None:
    for mode in ("own_shoes", "swap_shoes", "learning_circle", "secret_shoes", "musical_tables"):
        stages = seated(4, mode).round().stages
        for stage in range(1, len(stages)):
            story = seated(4, mode)
            while story.round().stage < stage:
                story.does(next_move(story))
            for to in range(stage):
                other = story.copy()
                other.does(back_to(other, to), by="m1")
                assert other.round().stage == to
                whole_round(other)
                assert [print_.number for print_ in other.table().path] == [1]


def test_U1_at_the_beginning_the_card_lies_in_the_pile_and_nothing_of_it_is_shown() -> None:
    story = reach(seated(4, deck=deck((card(1, kind=CardKind.quiz), card(2)), ())), "think")
    played = story.round().card
    if story.room.cards[str(played)].prompts:
        story.does(ShowPrompt(seat="s1", round="t1r1", prompt=1))
    story.does(SitOut(seat="s2", round="t1r1", out=True))
    pile = story.table().pile
    story.when(back_to(story, 0), by="m1").then(RoundRewound, StageBegan)
    assert story.round().card is None
    assert story.table().pile == (*pile, played)
    assert (story.round().prompts, story.round().answer_shown, story.round().out) == (0, False, ())
    assert "draw_card" in story.offers("m2")


def test_U1_elsewhere_the_card_and_what_was_shown_stay() -> None:
    quiz = deck((card(1, kind=CardKind.quiz),), ())
    story = reach(seated(3, deck=quiz), "discuss").does(ShowAnswer(seat="s1", round="t1r1"))
    story.does(back_to(story, 1), by="m1")
    assert story.round().card == "d:c1"
    assert story.round().answer_shown
    assert story.round().step.value == "read"


def test_U1_a_tender_card_lies_face_down_again_when_it_is_drawn_again() -> None:
    story = reach(seated(3, deck=TENDER), "think")
    story.does(back_to(story, 0), by="m1").does(next_move(story))
    assert story.round().face_down


def test_U1_not_while_it_is_paused_nor_forward_nor_by_a_late_tap_nor_by_a_seat() -> None:
    story = reach(seated(4), "discuss")
    back = back_to(story, 2)
    story.when(back, by="m2").refused("facilitators_only")
    story.when(changed(back, to=4), by="m1").refused("unknown")
    story.when(changed(back, to=-1), by="m1").refused("unknown")
    story.when(changed(back, table="t9"), by="m1").refused("unknown")
    story.does(PauseTable(seat="s1")).when(back, by="m1").refused("paused")
    other = reach(seated(4), "discuss")
    other.does(back, by="m1").when(back, by="m1").refused("moved_on")
    seated(4, phase="debrief").when(back, by="m1").refused("not_now")


def test_U2_a_round_that_has_ended_goes_on() -> None:
    story = whole_round(reach(seated(4), "capture").does(SayOutcome(seat="s1", round="t1r1", outcome=Outcome.BLOCKED)))
    played = story.table().path[0].card
    story.does(SayOutcome(seat="s1", round="t1r1", outcome=Outcome.FORWARD))
    story.when(ReopenRound(table="t1", round="t1r1"), by="m1").then(RoundReopened)
    assert story.table().path == ()
    assert (story.round().id, story.round().card, story.round().step.value) == ("t1r1", played, "capture")
    assert story.round().outcome is Outcome.FORWARD
    whole_round(story)
    assert story.round().id == "t1r2"


@pytest.mark.parametrize("cards", [1, 2, 5])
@pytest.mark.parametrize("step", ["draw", "read", "think"])
def test_U2_whatever_the_next_round_has_come_to_before_its_first_go_round(step: str, cards: int) -> None:
    story = whole_round(seated(4, deck=deck(tuple(card(n) for n in range(1, cards + 1)), ())))
    reach(story, step).does(ReopenRound(table="t1", round="t1r1"), by="m1")
    table = story.table()
    assert sorted((*table.pile, *table.discards, *table.aside, str(story.round().card))) == sorted(story.room.cards)
    whole_round(story)
    assert (story.round().id, len(story.table().path)) == ("t1r2", 1)


def test_U2_not_once_people_were_asked_nor_in_another_phase_nor_after_a_rotation_nor_twice() -> None:
    late = reach(whole_round(seated(4)), "respond")
    reopen = ReopenRound(table="t1", round="t1r1")
    late.when(reopen, by="m1").refused("moved_on")
    late.does(back_to(late, 1), by="m1").when(reopen, by="m1").refused("moved_on")
    story = whole_round(seated(4))
    story.copy().does(EnterPhase(phase="p4"), by="m1").when(reopen, by="m1").refused("moved_on")
    story.does(reopen, by="m1").when(reopen, by="m1").refused("moved_on")
    seated(4).when(reopen, by="m1").refused("moved_on")
    seated(4).when(ReopenRound(table="t7", round="t1r1"), by="m1").refused("unknown")
    paused = whole_round(seated(4)).does(PauseTable(seat="s1"))
    paused.when(reopen, by="m1").refused("paused")
    gone = reach(seated(4), "think")
    gone.does(EnterPhase(phase="p4"), by="m1").when(reopen, by="m1").refused("moved_on")


def test_U3_nobodys_words_go_and_they_stay_theirs() -> None:
    story = reach(seated(4), "respond")
    story.does(Answer(seat="s1", round="t1r1", go_round=1, answer="Rest"), capture(story))
    story.does(KeepNote(seat="s2", round="t1r1", note="Mine"))
    before = words_in(story.room)
    story.does(back_to(story, 1), by="m1")
    assert words_in(story.room) == before
    story.does(Answer(seat="s1", round="t1r1", go_round=1, answer="Sleep"))
    story.does(Answer(seat="s2", round="t1r1", go_round=1, answer="Quiet"), capture(story, "s3"))
    assert len(story.listed("m2", "answers")) == 2
    story.does(WithdrawCapture(capture=next(iter(story.table().captures))), by="m2")
    kept = words_in(story.room)
    story.does(back_to(story, 0), by="m1")
    assert words_in(story.room) == kept


def test_U3_words_of_a_round_that_is_not_any_more_name_it_when_it_begins_anew() -> None:
    story = whole_round(seated(4))
    story.does(KeepNote(seat="s1", round="t1r2", note="Early"), capture(story))
    before = words_in(story.room)
    story.does(ReopenRound(table="t1", round="t1r1"), by="m1")
    assert words_in(story.room) == before
    whole_round(story)
    story.does(KeepNote(seat="s1", round="t1r2", note="Later"))


def test_U3_hidden_perspectives_stay_hidden_and_revealed_ones_revealed() -> None:
    story = come_to(seated(4, "secret_shoes"), "guess")
    held = [story.seat(one).shoes for one in seats_of(story)]
    for stage in (3, 2, 1, 0):
        story.does(back_to(story, stage), by="m1")
        assert shown(story, "m2") == [None] * 4
        assert [seat.shoes for seat in story.sees("m1", "line.t1").seats] == [None] * 4
        assert story.mine(seats_of(story)[0]).shoes == held[0]
    come_to(story, "guess")
    assert [story.seat(one).shoes for one in seats_of(story)] == held
    come_to(story, "reveal")
    for stage in (3, 0):
        story.does(back_to(story, stage), by="m1")
        assert shown(story, "m2") == held
    come_to(story, "reveal")
    assert [story.seat(one).shoes for one in seats_of(story)] == held
    come_to(whole_round(story), "speak")
    assert shown(story, "m2") == [None] * 4
    assert [story.seat(one).shoes for one in seats_of(story)] != held


def test_U3_undoing_the_reveal_does_not_hide_what_was_shown() -> None:
    story = come_to(seated(4, "secret_shoes"), "guess").does(next_move(come_to(seated(4, "secret_shoes"), "guess")))
    seen = shown(story, "m2")
    assert None not in seen
    story.does(undo(story))
    assert (story.round().now.called, shown(story, "m2")) == ("guess", seen)


def test_U4_those_not_asked_yet_are_asked_first_when_a_go_round_is_asked_again() -> None:
    story = reach(seated(4), "respond")
    one, two, three, four = seats_of(story)
    story.does(next_move(story)).does(next_move(story)).does(back_to(story, 2), by="m1")
    assert [story.seat(seat).asked for seat in (one, two, three, four)] == [1, 1, 0, 0]
    reach(story, "respond")
    assert story.round().order == (three, four, one, two)


def test_U4_clocks_begin_anew_and_who_is_away_holds_nobody_up() -> None:
    story = reach(seated(3), "discuss").after(500)
    story.does(back_to(story, 2), by="m1")
    assert story.round().ends_at == story.now + 60_000
    reach(story, "discuss").after(500).does(back_to(story, 3), by="m1")
    assert story.round().ends_at == story.now + 75_000
    reach(story, "discuss")
    for seat in seats_of(story):
        story.does(StepAway(seat=seat, who=seat))
    story.does(back_to(story, 3), by="m1")
    assert story.round().step.value == "discuss"


def test_U5_the_line_says_who_took_it_back_and_the_table_hears_it_without_a_name() -> None:
    story = reach(seated(4), "discuss")
    story.does(back_to(story, 2), by="m1")
    told = story.sees("m1", "line.t1").taken_back
    assert (told.name, told.at, told.number, told.step) == ("Lee", story.now, 1, "think")
    assert "Lee" not in repr(story.sees("m2", "table"))
    assert [one.kind for one in story.sees("m2", "table").lately][-2:] == ["round_rewound", "stage_began"]
    reach(story, "discuss").does(undo_at(reach(story, "discuss").does(skip(story), by="m1")), by="m1")
    assert story.sees("m1", "line.t1").taken_back == told
    story.does(EnterPhase(phase="p4"), by="m1")
    assert story.sees("m1", "line.t1").taken_back is None


@pytest.mark.parametrize("late", [False, True])
def test_U5_nobody_is_named_in_an_anonymous_room(late: bool) -> None:
    story = reach(seated(4, naming=Naming.NAMED if late else Naming.ANONYMOUS), "discuss")
    story.does(back_to(story, 2), by="m1")
    if late:
        story.does(MakeAnonymous(), by="m1")
    else:
        assert next(one for one in story.history if isinstance(one, RoundRewound)).by is None
    assert story.sees("m1", "line.t1").taken_back.name == ""


def skip(story: Story) -> MoveTableOn:
    """A facilitator moves t1 on."""
    return MoveTableOn(table="t1", round=story.round().id, stage=story.round().stage)


def undo_at(story: Story) -> UndoAt:
    """The last act of t1, by a facilitator."""
    return UndoAt(table="t1", act=story.table().acts)


def _not_this(story: Story) -> Command:
    return NotThisCard(seat="s2", round=story.round().id)


def _put_off(story: Story) -> Command:
    return ComeBackToMe(seat=str(story.round().turn), round=story.round().id, go_round=1)


def _sit_out(story: Story) -> Command:
    return SitOut(seat=str(story.round().turn), round=story.round().id, out=True)


ACTS: tuple[tuple[str, Callable[[Story], Command]], ...] = (
    ("draw", next_move), ("read", next_move), ("read", _not_this), ("think", next_move), ("respond", next_move),
    ("respond", _put_off), ("respond", _sit_out), ("discuss", next_move), ("capture", next_move),
)  # fmt: skip


@pytest.mark.parametrize("mode", ["own_shoes", "secret_shoes"])
@pytest.mark.parametrize(("step", "act"), ACTS)
def test_U6_the_last_act_of_a_seat_is_undone_by_any_seat(step: str, act: Callable[[Story], Command], mode: str) -> None:
    story = reach(seated(3, mode), step)
    before = stands(story)
    story.does(act(story))
    for seat in seats_of(story):
        other = story.copy().when(undo(story, seat)).then(ActUndone)
        after = stands(other)
        assert [one.shoes for one in after.seats.values()] == [one.shoes for one in story.table().seats.values()]
        assert changed(after, seats=before.seats) == before
        assert [one.asked for one in after.seats.values()] == [one.asked for one in before.seats.values()]
        other.when(undo(other, seat)).refused("moved_on")
        whole_round(other)


def test_U6_the_last_turn_given_back_is_not_counted_and_its_clock_begins_anew() -> None:
    story = reach(seated(3), "respond")
    turn = str(story.round().turn)
    story.does(next_move(story)).after(50).does(undo(story))
    assert (story.round().turn, story.seat(turn).asked) == (turn, 0)
    assert story.round().ends_at == story.now + 75_000
    story.when(next_move(story)).then(TurnEnded, TurnBegan)


@pytest.mark.parametrize("step", ["draw", "read", "think", "respond", "discuss", "capture"])
def test_U6_what_a_facilitator_did_is_undone_by_facilitators_alone(step: str) -> None:
    story = reach(seated(3), step)
    before = stands(story)
    story.does(skip(story), by="m1")
    story.when(undo(story)).refused("moved_on")
    story.when(undo_at(story), by="m2").refused("facilitators_only")
    story.does(undo_at(story), by="m1")
    assert stands(story) == before
    story.does(next_move(story)).when(undo_at(story), by="m1").refused("moved_on")
    story.when(UndoAt(table="t8", act=1), by="m1").refused("unknown")


def test_U6_taking_back_is_undone_too() -> None:
    story = reach(seated(4), "discuss")
    before = stands(story)
    story.does(back_to(story, 0), by="m1").does(undo_at(story), by="m1")
    assert stands(story) == before
    whole_round(story)
    before = stands(story)
    story.does(ReopenRound(table="t1", round="t1r1"), by="m1").does(undo_at(story), by="m1")
    assert stands(story) == before


HAPPENS: dict[str, Callable[[Story], Command]] = {
    "handed": lambda story: HandReading(seat="s1", round=story.round().id, to=seats_of(story)[-1]),
    "paused": lambda story: PauseTable(seat="s1"),
    "away": lambda story: StepAway(seat="s3", who="s3"),
    "on": next_move,
}


@pytest.mark.parametrize("happens", HAPPENS)
def test_U6_it_ends_with_the_next_thing_that_happens_at_the_table(happens: str) -> None:
    story = seated(4).does(next_move(seated(4)))
    late = undo(story)
    story.after(86_400).does(HAPPENS[happens](story)).when(late).refused("moved_on")


def test_U6_what_happens_elsewhere_or_in_private_and_words_do_not_end_it() -> None:
    story = reach(seated(8), "think")
    before = stands(story)
    story.does(next_move(story))
    one, *_, other = seats_of(story)
    looks_on = phone(story, one)
    offered = story.sees(looks_on, "table").offers
    story.does(next_move(story, "t2"), KeepNote(seat=one, round="t1r1", note="Mine"))
    story.does(AskForHelp(seat=other, wanted=True), SitOut(seat=other, round="t1r1", out=True))
    assert story.sees(looks_on, "table").offers == offered
    story.does(capture(story, one), Answer(seat=one, round="t1r1", go_round=1, answer="Rest"))
    words = words_in(story.room)
    story.after(3600).does(undo(story, one))
    assert words_in(story.room) == words
    assert story.round().step.value == "think"
    assert story.round().out == (other,)
    assert story.seat(other).wants_help
    assert changed(stands(story).round, out=()) == before.round


def test_U6_a_place_chosen_meanwhile_stays_chosen() -> None:
    story = reach(seated(4), "read").does(next_move(reach(seated(4), "read")))
    story.does(ChoosePlace(seat="s2", round="t1r1", place=Place.LAST)).does(undo(story))
    assert story.mine("s2").place is Place.LAST


def test_U6_who_sat_out_by_mistake_is_in_again() -> None:
    story = reach(seated(3), "respond")
    turn = str(story.round().turn)
    story.does(_sit_out(story)).does(undo(story))
    assert (story.round().turn, story.mine(turn).out) == (turn, False)


def test_U6_it_says_nothing_of_who_did_it() -> None:
    story = reach(seated(4), "respond")
    for seat in seats_of(story):
        other = story.copy()
        end = EndTurn(seat=seat, round="t1r1", go_round=1, turn=str(story.round().turn))
        other.does(end, by=phone(story, seat))
        twin = story.copy().does(next_move(story))
        assert other.room == twin.room
        assert other.history == twin.history


def test_U6_a_room_that_was_played_before_there_was_undo_has_nothing_to_undo() -> None:
    old = given(*(one for one in reach(seated(4), "think").history if not isinstance(one, ActBegan)))
    old.steps = 99
    old.when(Undo(seat="s1", act=0)).refused("moved_on")
    old.does(MoveOn(seat="s1", round="t1r1", stage=2)).does(undo(old))


def test_U6_nobody_undoes_in_a_closed_room_or_from_outside_the_table() -> None:
    story = seated(4).does(next_move(seated(4)))
    last = undo(story)
    story.does(LeaveRoom(), by="m2").when(last, by="m2").refused("not_here")
    standing = opened(people=1)
    standing.when(Undo(seat="s1", act=1)).refused("unknown")
    story.phase("closed").when(changed(last, seat="s2")).refused("room_closed")
