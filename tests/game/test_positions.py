"""Chapter E: positions are rated by each for themselves, heard without names, and worded anew."""

import hashlib
from typing import Any

import pytest

from game.commands import (
    AddPhase,
    EraseSeat,
    HearPosition,
    PlayCard,
    RatePosition,
    RedactWording,
    RewindTable,
    TakeBackByKey,
    Undo,
    WordPosition,
)
from game.events import PositionHeard, PositionRated, PositionWorded, WordingRedacted
from game.run_sheet import PhaseKind
from game.terms import Naming, Stance
from tests.game.decks import card, deck, positions_card, positions_deck
from tests.game.steps import come_to, erased, next_move, phone, reach, seats_of, whole_round
from tests.story import Story, opened, seated

LINE = AddPhase(after="p1", kind=PhaseKind.PLAY, minutes=20, mode="positions")


def rating(people: int = 4, **how: Any) -> Story:
    """People at a table who rate positions, at the step in which they do."""
    return come_to(seated(people, "positions", **{"deck": positions_deck(), **how}), "rate")


def rates(story: Story, seat: str, stance: Stance | None, position: str = "1", reason: str = "") -> Story:
    """A seat rates a position of the first round; in an anonymous room with a key of its own."""
    anonymous = story.room.hall.naming is Naming.ANONYMOUS
    key = hashlib.sha256(f"{seat}{position}".encode()).hexdigest() if anonymous else None
    rate = RatePosition(seat=seat, round="t1r1", position=position, stance=stance, reason=reason, edit_hash=key)
    return story.does(rate)


def heard(story: Story, position: str = "1", member: str = "m2") -> Any:
    """How a position was rated, as a member is shown it."""
    return next((one for one in story.listed(member, "positions") if one.position == position), None)


def test_E1_only_statements_that_bring_positions_are_drawn() -> None:
    story = seated(4, "positions", deck=positions_deck(2, 3))
    story.when(PlayCard(seat="s1", round="t1r1", card="d:c3")).refused("unknown")
    for _ in range(4):
        whole_round(story)
    assert {print_.card for print_ in story.table("t1").path} == {"d:c1", "d:c2"}
    opened("own_shoes").when(LINE, by="m1").refused("no_such_cards")
    with pytest.raises(Exception, match="no_such_cards"):
        opened("positions", deck=deck((positions_card(1, modes=("own_shoes",)), card(2)), ()))


def test_E2_a_rating_is_shown_to_its_seat_alone_and_changed_and_taken_back() -> None:
    story = rating()
    rate = RatePosition(seat="s1", round="t1r1", position="2", stance=Stance.CANNOT, reason="zqz")
    story.when(rate).then(PositionRated)
    assert [(one.position, one.stance, one.reason) for one in story.listed(phone(story, "s1"), "ratings")] == [
        ("2", Stance.CANNOT, "zqz")
    ]
    for member in story.room.members:
        if member != phone(story, "s1"):
            assert "zqz" not in repr(story.everything(member))
            assert story.listed(member, "ratings") == []
    rates(story, "s1", Stance.LIVE_WITH, "2")
    assert len(erased(story)) == 1
    rates(story, "s1", None, "2")
    assert story.table("t1").rated.ratings == {}


def test_E2_what_may_be_rated_and_when() -> None:
    story = reach(seated(4, "positions", deck=positions_deck()), "read")
    rate = RatePosition(seat="s1", round="t1r1", position="1", stance=Stance.SUPPORT)
    story.when(rate).refused("not_now")
    come_to(story, "rate").does(rate)
    for position in ("0", "4", "w1", ""):
        story.when(RatePosition(seat="s1", round="t1r1", position=position, stance=Stance.SUPPORT)).refused("unknown")
    whole_round(story)
    rates(story, "s2", Stance.SUPPORT)
    plain = reach(seated(4, deck=positions_deck()), "think")
    plain.when(rate).refused("not_now")


def test_E3_counts_and_reasons_without_names_are_heard_once_from_three_on() -> None:
    story = rating(5)
    for seat, stance in (("s1", Stance.SUPPORT), ("s2", Stance.CANNOT), ("s3", Stance.LIVE_WITH)):
        rates(story, seat, stance, reason=f"why {stance.value}")
    rates(rates(story, "s1", Stance.SUPPORT, "2"), "s2", Stance.SUPPORT, "2")
    assert heard(story) is None
    come_to(story, "hear")
    shown = heard(story)
    assert (shown.counts, shown.all_can) == ((1, 1, 1), False)
    assert sorted(shown.reasons) == ["why cannot", "why live_with", "why support"]
    assert not any(f"'{seat}'" in repr(shown) for seat in seats_of(story))
    assert (heard(story, "2").counts, heard(story, "2").reasons) == ((), ())
    rates(rates(story, "s4", Stance.CANNOT, reason="late"), "s2", Stance.SUPPORT, reason="another")
    assert heard(story).counts == (1, 1, 1)
    assert sorted(heard(story).reasons) == ["why live_with", "why support"]
    assert heard(whole_round(story)) is None


def test_E3_what_fewer_than_three_had_rated_is_heard_later_and_once() -> None:
    story = come_to(rates(rates(rating(), "s1", Stance.SUPPORT), "s2", Stance.SUPPORT), "hear")
    hear = HearPosition(seat="s4", round="t1r1", position="1")
    story.when(hear).then(PositionHeard)
    assert heard(story).counts == ()
    rates(story, "s3", Stance.LIVE_WITH).does(hear)
    assert (heard(story).counts, heard(story).all_can) == ((2, 1, 0), True)
    story.when(hear).refused("unknown")


def test_E4_any_seat_words_it_anew_until_all_can_live_with_it_or_the_table_goes_on() -> None:
    story = rating()
    word = WordPosition(seat="s2", round="t1r1", nth=1, wording="Ask first")
    story.when(word).refused("not_now")
    story.when(HearPosition(seat="s2", round="t1r1", position="1")).refused("not_now")
    come_to(story, "hear").when(word).then(PositionWorded)
    assert "s2" not in str(story.events)
    for seat in ("s1", "s2", "s3"):
        rates(story, seat, Stance.LIVE_WITH, "1.1", reason=f"for {seat}")
    assert heard(story, "1.1").counts == ()
    story.does(HearPosition(seat="s1", round="t1r1", position="1.1"))
    assert heard(story, "1.1").all_can
    assert sorted(heard(story, "1.1").reasons) == ["for s1", "for s2", "for s3"]
    story.does(WordPosition(seat="s4", round="t1r1", nth=1, wording="Ask first, and twice"))
    assert len(erased(story)) == 4
    assert heard(story, "1.1") is None
    assert (heard(story, "1.2").wording, heard(story, "1.2").counts) == ("Ask first, and twice", ())
    unread = RatePosition(seat="s1", round="t1r1", position="1.1", stance=Stance.SUPPORT)
    story.when(unread).refused("unknown")
    story.when(WordPosition(seat="s4", round="t1r1", nth=4, wording="x")).refused("unknown")
    assert whole_round(story).round().number == 2


def test_E5_a_facilitator_takes_out_what_slipped_into_a_wording() -> None:
    story = come_to(rating(), "reword").does(WordPosition(seat="s1", round="t1r1", nth=2, wording="Ask Maya first"))
    rates(story, "s1", Stance.SUPPORT, "2.1")
    assert [(one.number, one.wording) for one in story.listed("m1", "wordings")] == [(1, "Ask Maya first")]
    assert story.listed("m2", "wordings") == []
    story.when(RedactWording(round="t1r1", nth=2, slip="Maya"), by="m1").then(WordingRedacted)
    assert heard(story, "2.1").wording == "Ask […] first"
    assert len(story.table("t1").rated.ratings) == 1
    story.when(RedactWording(round="t1r1", nth=1, slip="Maya"), by="m1").refused("unknown")
    story.when(RedactWording(round="t1r1", nth=2, slip="Maya"), by="m1").refused("words_missing")


def test_U1_U6_going_back_ends_at_rating_and_keeps_what_was_rated_and_heard() -> None:
    story = come_to(rates(rating(), "s1", Stance.SUPPORT, reason="mine"), "hear")
    rate = next(nth for nth, stage in enumerate(story.round().stages) if stage.called == "rate")
    back = RewindTable(table="t1", round="t1r1", stage=story.round().stage, to=rate - 1)
    story.when(back, by="m1").refused("unknown")
    for seat in ("s2", "s3"):
        rates(story, seat, Stance.CANNOT)
    story.does(HearPosition(seat="s1", round="t1r1", position="1"))
    counts = heard(story).counts
    story.does(Undo(seat="s2", act=story.table("t1").acts))
    assert story.round().now.called == "rate"
    assert heard(story).counts == counts
    come_to(rates(story, "s4", Stance.CANNOT), "hear")
    assert (heard(story).counts, heard(story).reasons) == (counts, ("mine",))


def test_A1_W3_without_names_no_seat_is_kept_and_keys_and_seats_take_ratings_back() -> None:
    story = rating(naming=Naming.ANONYMOUS)
    rates(story, "s1", Stance.CANNOT, reason="It hurts")
    assert "s1" not in str(story.events)
    assert story.listed(phone(story, "s1"), "ratings") == []
    story.does(TakeBackByKey(edit_key="s11"), by="m2")
    assert story.table("t1").rated.ratings == {}
    named = rates(rating(), "s1", Stance.CANNOT, reason="It hurts")
    (reason,) = (one.reason for one in named.table("t1").rated.ratings.values())
    assert reason is not None
    named.does(EraseSeat(seat="s1"), by="m2")
    assert reason.id in erased(named)
    assert named.table("t1").rated.ratings == {}


def test_S6_no_debrief_is_owed_and_every_stage_is_moved_on_by_anybody() -> None:
    story = rating()
    while story.round().number == 1:
        story.does(next_move(story, seat="s4"))
    story.phase("harvest")
