"""Chapter D: a table walks through one person's decision, and what each would choose stays theirs."""

import hashlib
from typing import Any

import pytest

from game.commands import (
    AddPhase,
    ChooseOption,
    EnterPhase,
    EraseSeat,
    LeaveOutCards,
    MoveTableOn,
    NotThisCard,
    PlayCard,
    SayDecision,
    TakeBackByKey,
    WriteCard,
)
from game.events import DecisionSaid, OptionChosen
from game.modes import Step
from game.run_sheet import PhaseKind
from game.terms import Ending, Naming
from tests.game.decks import card, decision_card, decision_deck, deck, perspective
from tests.game.steps import come_to, erased, next_move, phone, reach, seats_of, whole_round
from tests.story import Story, opened, seated

LINE = AddPhase(after="p1", kind=PhaseKind.PLAY, minutes=20, mode="decision_walk")


def walking(people: int = 4, **how: Any) -> Story:
    """People at a table that walks through decisions."""
    return seated(people, "decision_walk", **{"deck": decision_deck(), **how})


def chooses(story: Story, seat: str, option: int | None, *, after: bool = False, reason: str = "") -> Story:
    """A seat chooses for itself in the running round; in an anonymous room with a key of its own."""
    key = hashlib.sha256(f"{seat}{after}".encode()).hexdigest()
    anonymous = story.room.hall.naming is Naming.ANONYMOUS
    choose = ChooseOption(
        seat=seat, round="t1r1", after=after, option=option, reason=reason, edit_hash=key if anonymous else None
    )
    return story.does(choose)


def decided(story: Story, member: str = "m2") -> Any:
    """What a member is shown of the walk of their table."""
    return next(iter(story.listed(member, "decision")), None)


def test_D1_only_decisions_made_for_it_are_drawn_or_played_from_paper() -> None:
    story = walking()
    story.when(PlayCard(seat="s1", round="t1r1", card="d:c3")).refused("unknown")
    for _ in range(5):
        whole_round(story)
    assert {print_.card for print_ in story.table("t1").path} == {"d:c1", "d:c2"}


def test_D1_a_decision_that_its_deck_does_not_mark_for_it_is_not_drawn() -> None:
    unmarked = decision_card(1, modes=("own_shoes",))
    story = whole_round(walking(deck=deck((unmarked, decision_card(2)), ())))
    assert [print_.card for print_ in whole_round(story).table("t1").path] == ["d:c2", "d:c2"]


def test_D1_a_card_written_in_the_room_waits_on_its_pile() -> None:
    story = walking().does(WriteCard(title="Now", text="What we saw", spoken_by=None, table=None), by="m1")
    assert whole_round(story).table("t1").path[0].card in ("d:c1", "d:c2")
    assert story.table("t1").on_top == tuple(story.room.local)


def test_D1_not_this_card_is_open_while_there_is_another_decision() -> None:
    one = reach(walking(deck=decision_deck(1)), "read")
    one.when(NotThisCard(seat="s1", round="t1r1")).refused("no_cards")
    two = reach(walking(), "read")
    first = two.round().card
    assert two.does(NotThisCard(seat="s1", round="t1r1")).round().card in {"d:c1", "d:c2"} - {first}


def test_D1_a_room_without_such_a_card_has_no_line_of_it() -> None:
    story = opened("own_shoes").when(LINE, by="m1")
    story.refused("no_such_cards")
    assert "decision_walk" not in str(story.sees("m1", "console").offers)
    assert "decision_walk" in str(opened("own_shoes", deck=decision_deck()).does(LINE, by="m1").sees("m1", "console"))
    with pytest.raises(Exception, match="no_such_cards"):
        opened("decision_walk")
    with pytest.raises(Exception, match="no_such_cards"):
        opened("decision_walk", deck=decision_deck(2), left_out=("d:c1", "d:c2"))


def test_D1_where_all_were_left_out_since_any_card_is_played_as_in_own_shoes() -> None:
    story = opened("decision_walk", people=4, deck=decision_deck())
    story.does(LeaveOutCards(cards=("d:c1", "d:c2")), by="m1").phase("play")
    assert [stage.step for stage in reach(story, "respond").round().stages] == list(Step)
    assert whole_round(story).listed("m2", "decision") == []


@pytest.mark.parametrize(
    ("steps", "walked"),
    [
        ((), ["before", "preferences", "options", "decision_talk", "time_and_space", "after", "said"]),
        (("team_talk", "option_talk", "decision_talk"), None),
        (("options", "preferences", "team_talk"), None),
    ],
)
def test_D2_the_stages_follow_the_card(steps: tuple[str, ...], walked: list[str] | None) -> None:
    story = reach(walking(deck=deck((decision_card(1, steps=steps),), (perspective(1),))), "think")
    called = [stage.called for stage in story.round().stages if stage.called]
    assert called == (walked or ["before", *steps, "after", "said"])
    numbers = [stage.go_round for stage in story.round().stages if stage.step is Step.RESPOND]
    assert numbers == list(range(1, len(numbers) + 1))
    seen = []
    while story.round().number == 1:
        seen.append(story.sees("m2", "table").round.called)
        story.does(next_move(story))
    assert list(dict.fromkeys(seen))[:-1] == called


def test_D3_the_perspectives_that_the_decision_touches_are_dealt() -> None:
    touched = ("d:p2", "d:p4")
    cards = (decision_card(1, perspectives=touched), card(2))
    story = come_to(walking(deck=deck(cards, tuple(perspective(n) for n in range(1, 7)))), "preferences")
    assert {story.seat(one).shoes for one in seats_of(story)} == set(touched)


def test_D4_a_choice_and_its_reason_are_shown_to_who_made_it_and_to_nobody_else() -> None:
    story = come_to(walking(), "before")
    choose = ChooseOption(seat="s1", round="t1r1", after=False, option=2, reason="zqz")
    story.when(choose).then(OptionChosen)
    assert "lately" not in str(story.events)
    mine = story.listed(phone(story, "s1"), "choices")
    assert [(one.option, one.after, one.reason) for one in mine] == [(2, False, "zqz")]
    for _ in range(40):
        for member in story.room.members:
            if member != phone(story, "s1"):
                assert "zqz" not in repr(story.everything(member))
                assert story.listed(member, "choices") == []
        if story.round().number == 2:
            break
        story.does(next_move(story))


def test_D4_it_can_be_changed_and_taken_back_until_the_room_closes() -> None:
    story = come_to(walking(), "before")
    chooses(story, "s1", 1, reason="Soon")
    story.when(ChooseOption(seat="s1", round="t1r1", after=False, option=0, reason="")).then(OptionChosen)
    assert len(erased(story)) == 1
    whole_round(story)
    chooses(story, "s1", 3, after=True)
    chooses(story, "s1", None)
    assert [(key[1], one.option) for key, one in story.table("t1").choices.items()] == [(True, 3)]
    closed = story.phase("closed", skip_debrief=True)
    closed.when(ChooseOption(seat="s1", round="t1r1", after=True, option=1)).refused("room_closed")


def test_D4_what_may_be_chosen_and_when() -> None:
    story = come_to(walking(deck=deck((decision_card(1, options=2, nothing=False),), ())), "before")
    for option, after, why in ((4, False, "unknown"), (-1, False, "unknown"), (1, True, "not_now")):
        story.when(ChooseOption(seat="s1", round="t1r1", after=after, option=option)).refused(why)
    chooses(story, "s1", 3)
    chooses(come_to(story, "after"), "s1", 1, after=True)
    plain = reach(seated(4, deck=decision_deck()), "think")
    plain.when(ChooseOption(seat="s1", round="t1r1", after=False, option=1)).refused("not_now")
    tender = walking(deck=deck((decision_card(1, tender=True),), ())).does(next_move(walking()))
    tender.when(ChooseOption(seat="s1", round="t1r1", after=False, option=1)).refused("not_now")


def test_D5_the_table_is_shown_counts_from_three_on_and_as_they_were_when_it_came_there() -> None:
    story = come_to(walking(5), "before")
    for seat, option in (("s1", 0), ("s2", 2), ("s3", 2)):
        chooses(story, seat, option)
    assert decided(story) is None
    come_to(story, "after")
    for seat in ("s1", "s2"):
        chooses(story, seat, 1, after=True)
    assert decided(story) is None
    come_to(story, "said")
    shown = decided(story)
    assert (shown.before, shown.after) == ((1, 0, 2, 0), ())
    chooses(story, "s3", 1, after=True)
    chooses(story, "s4", 3)
    assert decided(story) == shown
    assert decided(whole_round(story)) is None


def test_D6_any_seat_says_where_it_came_to_and_not_yet_is_an_end() -> None:
    story = come_to(walking(), "said")
    for command, why in (
        (SayDecision(seat="s1", round="t1r1", ending=Ending.CHOSEN), "unknown"),
        (SayDecision(seat="s1", round="t1r1", ending=Ending.CHOSEN, option=4), "unknown"),
        (SayDecision(seat="s1", round="t1r1", ending=Ending.NOT_YET, option=1), "unknown"),
        (SayDecision(seat="s1", round="t1r9", ending=Ending.NOT_YET), "not_now"),
    ):
        story.when(command).refused(why)
    story.when(SayDecision(seat="s3", round="t1r1", ending=Ending.CHOSEN, option=2)).then(DecisionSaid)
    story.does(SayDecision(seat="s1", round="t1r1", ending=Ending.NOT_YET))
    assert (decided(story).ending, decided(story).option) == (Ending.NOT_YET, None)
    whole_round(story).does(SayDecision(seat="s2", round="t1r1", ending=Ending.SOMETHING_ELSE))
    assert story.table("t1").decided["t1r1"].ending is Ending.SOMETHING_ELSE
    story.when(SayDecision(seat="s2", round="t1r2", ending=Ending.NOT_YET)).refused("not_now")


def test_A1_without_names_a_choice_has_no_seat_and_its_key_takes_it_back() -> None:
    story = come_to(walking(naming=Naming.ANONYMOUS), "before")
    story.when(ChooseOption(seat="s1", round="t1r1", after=False, option=1)).refused("key_missing")
    chooses(story, "s1", 1, reason="Near the garden")
    assert "s1" not in str(story.events)
    assert story.listed(phone(story, "s1"), "choices") == []
    (choice,) = story.table("t1").choices.values()
    assert choice.reason is not None
    story.when(TakeBackByKey(edit_key="s1False"), by="m2")
    assert erased(story) == (choice.reason.id,)
    assert story.table("t1").choices == {}


def test_W3_erasing_a_seat_takes_its_choices_and_reasons() -> None:
    story = come_to(walking(), "before")
    chooses(story, "s1", 1, reason="Near the garden")
    chooses(story, "s2", 1)
    (reason,) = (one.reason for one in story.table("t1").choices.values() if one.reason is not None)
    story.does(EraseSeat(seat="s1"), by="m2")
    assert reason.id in erased(story)
    assert [key[2] for key in story.table("t1").choices] == ["s2"]


def test_S6_a_debrief_is_owed_after_a_walk() -> None:
    story = whole_round(walking())
    harvest = next(one for one in story.room.hall.phases if one.kind is PhaseKind.HARVEST)
    story.when(EnterPhase(phase=harvest.id), by="m1").refused("debrief_first")


def test_N7_a_facilitator_may_move_a_walk_on_from_every_stage() -> None:
    story = walking()
    for _ in range(20):
        round_ = story.round()
        if round_.number == 2:
            break
        story.does(MoveTableOn(table="t1", round=round_.id, stage=round_.stage), by="m1")
    assert story.round().number == 2
