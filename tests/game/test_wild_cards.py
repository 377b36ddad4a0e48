"""Chapter N, beside the round: what a table writes on its wild cards. Rule N17."""

from collections.abc import Callable

import pytest

from game.cards import CardKind
from game.commands import (
    AddCapture,
    Command,
    DrawCard,
    LeaveRoom,
    MoveSeat,
    NotThisCard,
    SayOutcome,
    TurnCard,
    WipeCard,
    WithdrawCard,
    WriteOnCard,
)
from game.events import CardWiped, CardWrittenOn
from game.rules.stages import cards_at
from game.rules.wild import WRITTEN_ON
from game.show.cards import card_counts
from game.terms import CaptureKind, Naming, Outcome
from tests.game.decks import card, deck, perspective
from tests.game.steps import reach, whole_round
from tests.story import Story, seated

BLANK = deck(
    (card(1, kind=CardKind.wild, prompts=2, modes=("own_shoes",), themes=("home",)),),
    (perspective(1), perspective(2)),
)
PAIR = deck((card(1, kind=CardKind.wild, prompts=0), card(2)), (perspective(1),))


def written(round_: str = "t1r1", seat: str = "s1", **fields: str | None) -> WriteOnCard:
    return WriteOnCard(seat=seat, round=round_, **{"title": "The lift", "text": "It was out again.", **fields})  # type: ignore[arg-type]


def open_card(story: Story) -> str:
    one = story.round().card
    assert one is not None
    return one


def test_N17_what_a_seat_writes_lies_in_the_round_in_place_of_the_wild_card_and_bears_no_name() -> None:
    story = seated(2, deck=BLANK).does(DrawCard(seat="s1", round="t1r1"))
    story.when(written(seat="s2", spoken_by="d:p2"), by="m3").then(CardWrittenOn)
    (local,) = story.room.local.values()
    assert (local.title.text, local.text.text, local.on, local.table) == ("The lift", "It was out again.", "d:c1", "t1")
    assert "s2" not in repr(local), "nobody's name"
    facts, blank = story.room.cards[local.id], story.room.cards["d:c1"]
    assert (facts.kind, facts.prompts, facts.themes, facts.modes) == (blank.kind, 2, ("home",), ("own_shoes",))
    assert (open_card(story), facts.spoken_by, blank.spoken_by) == (local.id, "d:p2", None)
    table = story.table()
    assert (table.pile, table.discards, table.aside) == ((), (), ())


def test_N17_it_is_written_anew_and_the_words_before_are_erased() -> None:
    story = seated(2, deck=BLANK).does(DrawCard(seat="s1", round="t1r1"), written())
    (before,) = story.room.local.values()
    story.when(written(seat="s2", title="The stairs"), by="m3")
    (event,) = story.events
    assert isinstance(event, CardWrittenOn)
    assert (event.card, event.on, event.erases) == (before.id, "d:c1", (before.title.id, before.text.id))
    (after,) = story.room.local.values()
    assert (after.id, after.title.text) == (before.id, "The stairs")


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        (written(title=" "), "words_missing"),
        (written(text=""), "words_missing"),
        (written(title="x" * 61), "words_too_long"),
        (written(text="x" * 401), "words_too_long"),
        (written(spoken_by="d:nobody"), "unknown"),
        (written(round_="t1r9"), "unknown"),
        (written(round_="t2r1"), "unknown"),
        (WipeCard(card="d:c1"), "unknown"),
    ],
)
def test_N17_what_is_not_a_card_is_refused(bad: Command, why: str) -> None:
    story = seated(2, deck=BLANK).does(DrawCard(seat="s1", round="t1r1"))
    story.when(bad, by="m2").refused(why)


def test_N17_only_a_wild_card_that_lies_open_takes_words() -> None:
    story = seated(2, deck=PAIR)
    story.when(written(), by="m2").refused("not_now")
    story.does(DrawCard(seat="s1", round="t1r1"))
    if open_card(story) == "d:c1":
        story.does(NotThisCard(seat="s1", round="t1r1"))
    story.when(written(), by="m2").refused("not_now")
    tender = deck((card(1, kind=CardKind.wild, tender=True),), ())
    hidden = seated(2, deck=tender).does(DrawCard(seat="s1", round="t1r1"))
    hidden.when(written(), by="m2").refused("not_now")
    hidden.does(TurnCard(seat="s1", round="t1r1"), written())
    whole_round(hidden).does(DrawCard(seat="s1", round="t1r2"))
    assert (hidden.round().face_down, hidden.round().card in hidden.room.local) == (True, True), "tender as before"


def test_N17_a_table_may_write_later_too_and_never_has_to() -> None:
    story = whole_round(seated(2, deck=BLANK))
    story.does(SayOutcome(seat="s1", round="t1r1", outcome=Outcome.FORWARD), written())
    (local,) = story.room.local
    assert story.table().path[0].card == local
    assert story.table().discards == (local,)
    assert story.table().path[0].outcome is Outcome.FORWARD


def test_N17_captures_of_the_round_are_about_what_was_written() -> None:
    story = reach(seated(2, deck=BLANK), "discuss")
    said = AddCapture(seat="s1", round="t1r1", kind=CaptureKind.INSIGHT, noticed="We all take the stairs")
    story.does(said, written())
    (local,) = story.room.local
    assert [one.card for one in story.table().captures.values()] == [local]
    story.does(WipeCard(card=local), by="m2")
    assert [one.card for one in story.table().captures.values()] == ["d:c1"]


def test_N17_wiped_it_is_blank_as_before_wherever_it_lies_and_lay() -> None:
    story = seated(2, deck=PAIR)
    story.does(DrawCard(seat="s1", round="t1r1"))
    if open_card(story) != "d:c1":
        story.does(NotThisCard(seat="s1", round="t1r1"))
    story.does(written(spoken_by="d:p1"), NotThisCard(seat="s2", round="t1r1"))
    (local,) = story.room.local.values()
    assert local.id in cards_at(story.table())
    assert story.table().laid_aside[local.id] == 1
    story.when(WipeCard(card=local.id), by="m3").then(CardWiped(card=local.id, erases=(local.title.id, local.text.id)))
    assert "d:c1" in cards_at(story.table())
    assert (local.id in cards_at(story.table()), story.table().laid_aside["d:c1"] >= 1) == (False, True)
    assert (story.room.local, local.id in story.room.cards) == ({}, False)
    played = seated(2, deck=BLANK).does(DrawCard(seat="s1", round="t1r1"), written(spoken_by="d:p1"))
    (one,) = played.room.local
    whole_round(played)
    assert played.table().path[0].spoken_by == "d:p1"
    played.does(DrawCard(seat="s2", round="t1r2")).does(WipeCard(card=one), by="m2")
    print_ = played.table().path[0]
    assert (print_.card, print_.spoken_by, open_card(played)) == ("d:c1", None, "d:c1")


def leave(story: Story) -> Story:
    return story.does(LeaveRoom(), by="m2")


def close(story: Story) -> Story:
    return story.phase("closed")


@pytest.mark.parametrize("then", [leave, close])
def test_N17_who_sat_there_takes_it_off_also_after_leaving_and_after_the_close(then: Callable[[Story], Story]) -> None:
    story = then(seated(2, deck=BLANK).does(DrawCard(seat="s1", round="t1r1"), written()))
    (local,) = story.room.local
    story.when(WipeCard(card=local), by="m2").then(CardWiped)


def test_N17_who_sat_elsewhere_does_not_and_facilitators_do() -> None:
    story = seated(8, deck=BLANK, table_size=4)
    story.does(DrawCard(seat="s1", round="t1r1"), written())
    (local,) = story.room.local
    other = next(seat for seat in story.table("t2").seats.values())
    story.when(WipeCard(card=local), by=str(other.member)).refused("unknown")
    story.when(WithdrawCard(card=local), by="m1").refused("unknown")
    story.does(MoveSeat(seat="s1", to="t2"), by="m1")
    assert "d:c1" in story.table("t2").pile, "each table has its own blank card"
    story.when(WipeCard(card=local), by="m1").then(CardWiped)


def test_N17_a_table_has_twelve_of_them_and_may_still_write_those_anew() -> None:
    many = deck(tuple(card(n, kind=CardKind.wild, prompts=0) for n in range(1, WRITTEN_ON + 2)), ())
    story = seated(2, deck=many)
    for number in range(1, WRITTEN_ON + 1):
        story.does(DrawCard(seat="s1", round=f"t1r{number}"), written(f"t1r{number}"))
        whole_round(story)
    story.does(DrawCard(seat="s1", round=f"t1r{WRITTEN_ON + 1}"))
    story.when(written(f"t1r{WRITTEN_ON + 1}"), by="m2").refused("limit_reached")
    story.does(written("t1r3", title="Another"), WipeCard(card=next(iter(story.room.local))), by="m2")
    story.does(written(f"t1r{WRITTEN_ON + 1}"))


def test_N17_in_an_anonymous_room_it_is_written_and_taken_off_the_same_way() -> None:
    story = seated(2, deck=BLANK, naming=Naming.ANONYMOUS).does(DrawCard(seat="s1", round="t1r1"), written())
    (local,) = story.room.local
    story.when(WipeCard(card=local), by="m3").then(CardWiped)


def test_V4_a_card_that_was_written_on_counts_for_its_wild_card_too() -> None:
    story = seated(2, deck=BLANK).does(DrawCard(seat="s1", round="t1r1"), written())
    whole_round(story)
    assert {one.card: one.played for one in card_counts(story.room)} == {"d:c1": 1, next(iter(story.room.local)): 1}
