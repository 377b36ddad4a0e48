"""Chapter N: the round."""

from dataclasses import replace

import pytest

from game.cards import CardKind
from game.commands import (
    AddCapture,
    AddTime,
    Answer,
    Command,
    DrawCard,
    EnterPhase,
    HandReading,
    Join,
    KeepNote,
    LeaveRoom,
    MoveOn,
    MoveSeat,
    MoveTableOn,
    NotThisCard,
    PlayCard,
    RemoveMember,
    SayOutcome,
    ShowAnswer,
    ShowPrompt,
    StepAway,
    TurnCard,
    WithdrawCard,
    WriteCard,
)
from game.events import (
    CardDrawn,
    CardSetAside,
    CardsTakenBack,
    CardTurned,
    CardWithdrawn,
    ClockSet,
    PerspectiveDealt,
    ReadingHanded,
    RoundBegan,
    RoundEnded,
    SeatLifted,
    StageBegan,
    TurnBegan,
)
from game.modes import MODES, Shoes
from game.show.cards import card_counts
from game.terms import CaptureKind, Outcome
from tests.game.decks import card, deck, perspective, plain_deck
from tests.game.steps import next_move, phone, reach, seats_of, whole_round
from tests.story import Story, seated

STEPS = ("draw", "read", "think", "respond", "discuss", "capture")
TENDER = deck((card(1, tender=True), card(2, tender=True)), (perspective(1),))


def skip(story: Story, table: str = "t1") -> MoveTableOn:
    """A facilitator's skip of the running stage."""
    round_ = story.round(table)
    return MoveTableOn(table=table, round=round_.id, stage=round_.stage)


def test_N1_the_stages_of_the_two_modes() -> None:
    steps = {mode.id: [stage.step.value for stage in mode.stages] for mode in MODES.values()}
    assert steps["own_shoes"] == list(STEPS)
    assert steps["swap_shoes"] == ["draw", "read", "think", "respond", "respond", "discuss", "capture"]


def test_N1_swap_shoes_asks_first_from_ones_own_shoes_then_from_those_held() -> None:
    story = reach(seated(3, "swap_shoes"), "respond", go_round=1)
    view = story.sees("m2", "table").round
    assert (view.shoes, view.go_round, view.go_rounds) == (Shoes.OWN.value, 1, 2)
    assert story.mine("s1").shoes is None
    reach(story, "respond", go_round=2)
    assert story.sees("m2", "table").round.shoes == Shoes.HELD.value
    assert story.mine("s1").shoes is not None


def test_N2_anybody_draws_a_card_that_suits_the_mode() -> None:
    cards = (card(1, modes=("own_shoes",)), card(2, modes=("swap_shoes",)), card(3, modes=("own_shoes",)))
    story = seated(4, "swap_shoes", deck=deck(cards, ()))
    story.when(DrawCard(seat="s4", round="t1r1")).then(CardDrawn(table="t1", card="d:c2", face_down=False), StageBegan)
    story.when(DrawCard(seat="s1", round="t1r1")).refused("moved_on")


def test_N2_an_empty_pile_takes_back_its_discards_and_only_then_the_cards_laid_aside() -> None:
    story = seated(2, deck=plain_deck(3)).does(DrawCard(seat="s1", round="t1r1"))
    aside = story.round().card
    story.does(NotThisCard(seat="s1", round="t1r1"))
    whole_round(whole_round(story))
    story.when(DrawCard(seat="s1", round="t1r3")).then(CardsTakenBack(table="t1", aside=False), CardDrawn, StageBegan)
    assert story.table().aside == (aside,)
    story.does(NotThisCard(seat="s1", round="t1r3")).when(NotThisCard(seat="s1", round="t1r3"))
    assert CardsTakenBack(table="t1", aside=True) in story.events


def test_N15_a_card_on_paper_is_played_from_wherever_it_lies() -> None:
    story = seated(2, deck=plain_deck(3)).does(DrawCard(seat="s1", round="t1r1"))
    aside = story.round().card
    story.does(NotThisCard(seat="s1", round="t1r1"))
    played = story.round().card
    assert aside
    assert played
    whole_round(story)
    story.when(PlayCard(seat="s2", round="t1r2", card="d:c9")).refused("unknown")
    story.when(PlayCard(seat="s2", round="t1r2", card=played)).then(
        CardDrawn(table="t1", card=played, face_down=False), StageBegan
    )
    story.when(PlayCard(seat="s1", round="t1r2", card=aside)).refused("moved_on")
    assert (story.table().discards, story.table().aside) == ((), (aside,))
    whole_round(story).does(PlayCard(seat="s1", round="t1r3", card=aside))
    assert (story.table().discards, story.table().aside) == ((played,), ())


def test_N15_a_tender_card_on_paper_lies_face_down_too() -> None:
    story = seated(2, deck=TENDER)
    card = story.table().pile[0]
    story.when(PlayCard(seat="s1", round="t1r1", card=card)).then(CardDrawn(table="t1", card=card, face_down=True))


def test_N16_a_card_written_in_the_room_is_drawn_before_any_other_where_it_was_laid() -> None:
    story = seated(8, "swap_shoes", table_size=4)
    shoes = next(iter(story.room.perspectives))
    story.does(
        WriteCard(title="For all", text="A bus that never came.", spoken_by=shoes, table=None),
        WriteCard(title="For one", text="A bench in the rain.", table="t1"),
        by="m1",
    )
    everyone, one = story.room.local
    reader = story.round("t1").reader
    story.when(DrawCard(seat=str(reader), round="t1r1"))
    assert (story.round("t1").card, story.round("t1").step) == (one, "read")
    story.does(NotThisCard(seat=str(reader), round="t1r1"))
    assert story.round("t1").card == everyone
    other = story.round("t2").reader
    story.does(DrawCard(seat=str(other), round="t2r1"))
    assert (story.round("t2").card, one in story.table("t2").pile) == (everyone, False)
    story.phase("debrief").phase("harvest")
    assert story.table("t1").path[0].spoken_by == shoes
    assert story.table("t1").on_top == ()


def test_N16_a_table_opened_later_has_it_too_and_only_facilitators_write() -> None:
    story = seated(4).does(WriteCard(title="Home", text="Late again.", table=None), by="m1")
    (card,) = story.room.local
    story.does(MoveSeat(seat="s4", to="new"), by="m1")
    assert story.table("t2").on_top == (card,)
    story.when(WriteCard(title="Home", text="Late again."), by="m2").refused("facilitators_only")
    for bad in (
        WriteCard(title="Home", text="Late.", table="t9"),
        WriteCard(title="Home", text="Late.", spoken_by="d:nobody"),
    ):
        story.when(bad, by="m1").refused("unknown")
    story.when(WriteCard(title=" ", text="Late."), by="m1").refused("words_missing")
    story.when(WriteCard(title="x" * 61, text="Late."), by="m1").refused("words_too_long")
    for number in range(59):
        story.does(WriteCard(title=f"Card {number}", text="Late."), by="m1")
    story.when(WriteCard(title="One more", text="Late."), by="m1").refused("limit_reached")


def test_N16_a_written_card_is_taken_back_with_its_words_unless_it_lies_in_a_round() -> None:
    story = seated(4).does(WriteCard(title="Home", text="Late again."), by="m1")
    (card,) = story.room.local
    local = story.room.local[card]
    story.does(DrawCard(seat="s1", round="t1r1")).when(WithdrawCard(card=card), by="m1").refused("not_now")
    whole_round(story).when(WithdrawCard(card=card), by="m2").refused("facilitators_only")
    story.when(WithdrawCard(card=card), by="m1").then(
        CardWithdrawn(card=card, erases=(local.title.id, local.text.id)),
    )
    assert (story.room.local, card in story.room.cards, story.table().path[0].card) == ({}, False, card)
    story.when(WithdrawCard(card=card), by="m1").refused("unknown")


def test_V4_of_each_card_is_known_how_often_it_was_played_and_laid_aside_also_after_it_came_back() -> None:
    story = seated(2, deck=plain_deck(2)).does(DrawCard(seat="s1", round="t1r1"))
    first = str(story.round().card)
    story.does(NotThisCard(seat="s1", round="t1r1"), NotThisCard(seat="s2", round="t1r1"))
    other = "d:c1" if first == "d:c2" else "d:c2"
    whole_round(story)
    counts = {one.card: (one.played, one.aside) for one in card_counts(story.room)}
    assert counts == {first: (1, 1), other: (0, 1)}
    hidden = seated(2, deck=TENDER).does(DrawCard(seat="s1", round="t1r1"))
    assert {one.played for one in card_counts(hidden.room)} == {0}


def test_N2_if_no_card_suits_the_mode_any_card_will_do() -> None:
    story = seated(2, "swap_shoes", deck=deck((card(1, modes=("own_shoes",)),), ()))
    story.does(DrawCard(seat="s1", round="t1r1"))
    assert story.round().card == "d:c1"
    whole_round(story).does(DrawCard(seat="s1", round="t1r2"))


def test_N3_a_tender_card_lies_face_down_until_somebody_turns_it() -> None:
    story = seated(2, deck=TENDER).when(DrawCard(seat="s1", round="t1r1")).then(CardDrawn)
    view = story.sees("m2", "table").round
    assert (view.step, view.face_down) == ("draw", True)
    story.when(MoveOn(seat="s1", round="t1r1", stage=0)).refused("not_now")
    story.when(TurnCard(seat="s2", round="t1r1")).then(CardTurned, StageBegan)
    story.when(TurnCard(seat="s2", round="t1r1")).refused("moved_on")


def test_N3_a_tender_card_nobody_turned_goes_back_into_the_pile() -> None:
    story = seated(2, deck=TENDER).does(DrawCard(seat="s1", round="t1r1")).phase("harvest")
    assert sorted(story.table().pile) == ["d:c1", "d:c2"]
    assert story.table().path == ()


@pytest.mark.parametrize("tender", [True, False])
def test_N4_not_this_card_lays_it_aside_and_draws_another_at_once(tender: bool) -> None:
    story = seated(3, deck=TENDER if tender else plain_deck(2)).does(DrawCard(seat="s1", round="t1r1"))
    first = story.round().card
    story.when(NotThisCard(seat="s2", round="t1r1"))
    assert CardSetAside(table="t1", card=str(first)) in story.events
    assert story.round().card not in (first, None)
    assert all(one.seat is None for one in story.table().lately[-2:])


def test_N4_nobody_is_told_who_asked() -> None:
    one = seated(3, deck=plain_deck(2)).does(DrawCard(seat="s1", round="t1r1"))
    other = one.copy().when(NotThisCard(seat="s3", round="t1r1"))
    one.when(NotThisCard(seat="s1", round="t1r1"))
    assert one.events == other.events


def test_N4_only_before_turning_or_while_reading_and_not_with_a_single_card() -> None:
    reach(seated(2), "think").when(NotThisCard(seat="s1", round="t1r1")).refused("not_now")
    story = seated(2, deck=plain_deck(1)).does(DrawCard(seat="s1", round="t1r1"))
    story.when(NotThisCard(seat="s1", round="t1r1")).refused("no_cards")


@pytest.mark.parametrize("step", STEPS)
def test_N5_in_draw_and_read_the_reading_is_handed_over_by_anybody(step: str) -> None:
    story = reach(seated(3), step)
    to = next(seat for seat in seats_of(story) if seat != story.round().reader)
    story.when(HandReading(seat=to, round="t1r1", to=to))
    if step in ("draw", "read"):
        story.then(ReadingHanded(table="t1", to=to))
        story.when(HandReading(seat="s1", round="t1r1", to=to)).refused("unknown")
    else:
        story.refused("not_now")


@pytest.mark.parametrize("step", STEPS)
def test_N6_anybody_moves_the_table_on_from_read_think_discuss_and_capture(step: str) -> None:
    for seat in ("s1", "s2", "s3"):
        story = reach(seated(3), step)
        story.when(MoveOn(seat=seat, round="t1r1", stage=story.round().stage))
        if step in ("draw", "respond"):
            story.refused("not_now")
        else:
            assert StageBegan in map(type, story.events) or RoundBegan in map(type, story.events)
    seated(3).when(MoveOn(seat="s1", round="t1r9", stage=0)).refused("moved_on")


def test_N6_after_capture_the_round_has_ended_and_the_next_reader_begins() -> None:
    story = reach(seated(3), "capture")
    reader = story.round().reader
    story.when(next_move(story)).then(RoundEnded, RoundBegan)
    seats = seats_of(story)
    assert story.round().reader == seats[(seats.index(str(reader)) + 1) % 3]


def test_N7_a_facilitator_moves_a_table_on_in_every_step() -> None:
    story = seated(3, "swap_shoes")
    met = []
    while story.table().rounds == 1:
        met.append(story.round().now.step.value)
        story.does(skip(story), by="m1")
    assert met == ["draw", "read", "think", "respond", "respond", "discuss", "capture"]
    story.when(MoveTableOn(table="t1", round="t1r1", stage=0), by="m1").refused("moved_on")
    story.when(skip(story), by="m2").refused("facilitators_only")


def test_N7_a_tender_card_is_laid_aside_and_a_go_round_ends() -> None:
    tender = seated(2, deck=TENDER).does(DrawCard(seat="s1", round="t1r1"))
    tender.when(skip(tender), by="m1").then(CardSetAside)
    assert tender.round().card is None
    story = reach(seated(4), "respond")
    story.when(skip(story), by="m1").then(StageBegan)
    assert [seat.asked for seat in story.table().seats.values()] == [0, 0, 0, 0]


def test_N8_a_private_note_belongs_to_a_seat_and_a_round() -> None:
    story = whole_round(seated(3)).does(KeepNote(seat="s1", round="t1r1", note="Stairs"))
    story.does(KeepNote(seat="s1", round="t1r2", note="Bed")).phase("check_out")
    assert [(one.round, one.text) for one in story.listed("m2", "mine")] == [("t1r1", "Stairs"), ("t1r2", "Bed")]
    story.does(KeepNote(seat="s1", round="t1r1", note="")).when(KeepNote(seat="s1", round="t2r1", note="x"))
    story.refused("unknown")
    story.phase("closed").when(KeepNote(seat="s1", round="t1r1", note="Late")).refused("room_closed")


@pytest.mark.parametrize("step", STEPS)
def test_N9_questions_are_shown_one_by_one_in_think_respond_and_discuss(step: str) -> None:
    story = reach(seated(2), step)
    story.when(ShowPrompt(seat="s1", round="t1r1", prompt=1))
    if step not in ("think", "respond", "discuss"):
        story.refused("not_now")
        return
    story.when(ShowPrompt(seat="s2", round="t1r1", prompt=1)).refused("moved_on")
    story.does(ShowPrompt(seat="s2", round="t1r1", prompt=2))
    story.when(ShowPrompt(seat="s2", round="t1r1", prompt=3)).refused("not_now")


def test_N9_a_quiz_answer_is_shown_once_in_discuss_or_capture() -> None:
    quiz = deck((card(1, kind=CardKind.quiz),), ())
    story = reach(seated(2, deck=quiz), "respond")
    story.when(ShowAnswer(seat="s1", round="t1r1")).refused("not_now")
    reach(story, "discuss").does(ShowAnswer(seat="s1", round="t1r1"))
    assert story.sees("m3", "table").round.answer_shown
    story.when(ShowAnswer(seat="s2", round="t1r1")).refused("already_so")
    reach(seated(2), "discuss").when(ShowAnswer(seat="s1", round="t1r1")).refused("not_now")


@pytest.mark.parametrize("step", STEPS)
def test_N10_what_a_round_was_is_said_from_discuss_on_and_the_last_word_stands(step: str) -> None:
    story = reach(seated(2), step)
    story.when(SayOutcome(seat="s1", round="t1r1", outcome=Outcome.BLOCKED))
    if step not in ("discuss", "capture"):
        story.refused("not_now")
        return
    story.does(SayOutcome(seat="s2", round="t1r1", outcome=Outcome.MIXED))
    whole_round(story)
    assert story.table().path[0].outcome is Outcome.MIXED
    story.phase("check_out").does(SayOutcome(seat="s1", round="t1r1", outcome=Outcome.FORWARD))
    assert story.table().path[0].outcome is Outcome.FORWARD
    story.when(SayOutcome(seat="s1", round="t1r7", outcome=Outcome.FORWARD)).refused("unknown")


def test_N10_not_saying_it_is_fine() -> None:
    assert whole_round(seated(2)).table().path[0].outcome is None


@pytest.mark.parametrize(("step", "seconds"), [("think", 60), ("respond", 75), ("discuss", 360), ("capture", 180)])
def test_N11_clocks_are_soft(step: str, seconds: int) -> None:
    story = reach(seated(2), step)
    stage, end = story.round().stage, story.round().ends_at
    assert end == story.now + seconds * 1000
    more = AddTime(seat="s2", round="t1r1", stage=stage, seconds=60)
    story.when(more).then(ClockSet(table="t1", ends_at=end + 60_000))
    story.after(7200).when(more).then(ClockSet(table="t1", ends_at=story.now + 60_000))
    story.when(replace(more, seconds=30)).refused("unknown")
    story.when(replace(more, stage=stage - 1)).refused("moved_on")
    story.does(replace(more, seconds=0)).when(more).refused("not_now")


def test_N11_a_clock_that_has_run_out_changes_nothing() -> None:
    story = reach(seated(2), "think").after(86_400)
    assert story.round().step.value == "think"
    story.does(next_move(story))
    assert seated(2).round().ends_at is None


def test_N12_the_next_reader_is_the_seat_after_the_last_one_that_is_not_away() -> None:
    story = seated(4)
    seats = seats_of(story)
    assert story.round().reader == seats[0]
    story.does(StepAway(seat=seats[0], who=seats[1]))
    assert whole_round(story).round().reader == seats[2]
    for seat in (seats[0], seats[2], seats[3]):
        story.does(StepAway(seat=seats[1], who=seat))
    assert whole_round(story).round().reader is not None


@pytest.mark.parametrize("how", ["moved", "left", "removed"])
def test_N13_a_seat_that_goes_in_its_own_turn_leaves_it_to_the_next(how: str) -> None:
    story = reach(seated(4), "respond")
    turn = str(story.round().turn)
    story.does(Answer(seat=turn, round="t1r1", go_round=1, answer="I would ask her"))
    story.does(AddCapture(seat=turn, round="t1r1", kind=CaptureKind.IDEA, noticed="Ask her"))
    ways: dict[str, tuple[Command, str]] = {
        "moved": (MoveSeat(seat=turn, to="new"), "m1"),
        "left": (LeaveRoom(), phone(story, turn)),
        "removed": (RemoveMember(member=phone(story, turn)), "m1"),
    }
    command, by = ways[how]
    story.does(command, by=by)
    kinds = [type(event) for event in story.events if getattr(event, "table", "t1") == "t1"]
    assert kinds[kinds.index(SeatLifted) + 1] is TurnBegan
    assert story.round().turn not in (turn, None)
    assert turn not in story.round().order
    assert len(story.table().answers) == len(story.table().captures) == 1


def test_N13_the_round_moves_on_if_nobody_is_left_to_ask() -> None:
    story = reach(seated(2), "respond").does(next_move(reach(seated(2), "respond")))
    story.does(LeaveRoom(), by=phone(story, str(story.round().turn)))
    assert story.round().step.value == "discuss"


@pytest.mark.parametrize("step", ["draw", "read"])
def test_N13_the_reading_is_handed_on_when_the_reader_leaves(step: str) -> None:
    story = reach(seated(3), step)
    reader = str(story.round().reader)
    story.when(LeaveRoom(), by=phone(story, reader))
    assert ReadingHanded in [type(event) for event in story.events]
    assert story.round().reader in seats_of(story)


@pytest.mark.parametrize("step", STEPS)
def test_N14_who_sits_down_while_a_round_runs(step: str) -> None:
    story = reach(seated(3), step).does(Join(agreed=True))
    if step in ("draw", "read", "think"):
        reach(story, "respond")
        assert "s4" in story.round().order
    elif step == "respond":
        assert "s4" not in story.round().order
        story.does(Answer(seat="s4", round="t1r1", go_round=1, answer="In writing"))
        reach(whole_round(story), "respond")
        assert "s4" in story.round().order
    else:
        story.does(AddCapture(seat="s4", round="t1r1", kind=CaptureKind.INSIGHT, noticed="New here"))


def test_N14_in_the_first_go_round_one_is_asked_in_the_second() -> None:
    story = reach(seated(3, "swap_shoes"), "respond", go_round=1).does(Join(agreed=True))
    assert "s4" not in story.round().order
    assert "s4" in reach(story, "respond", go_round=2).round().order


@pytest.mark.parametrize("step", ["respond", "discuss", "capture"])
def test_N14_where_perspectives_have_been_dealt_one_is_dealt_in_at_once(step: str) -> None:
    story = reach(seated(3, "swap_shoes"), step, go_round=2 if step == "respond" else 0)
    story.when(Join(agreed=True))
    assert [event.seat for event in story.events if isinstance(event, PerspectiveDealt)] == ["s4"]


def test_N6_entering_play_again_begins_a_fresh_round() -> None:
    story = reach(seated(2), "discuss").does(EnterPhase(phase="p4"), by="m1")
    assert (story.round().number, story.round().stage) == (2, 0)
