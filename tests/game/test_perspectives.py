"""Chapter P: perspectives."""

from collections import Counter

import pytest

from game.commands import ChooseShoes, Join, MoveSeat, OtherShoes, TagSeat
from game.events import PerspectiveDealt, SeatTagged
from game.modes import Dealing
from tests.game.decks import card, deck, perspective, plain_deck
from tests.game.steps import reach, seats_of, whole_round
from tests.story import Story, opened, seated


def held(story: Story) -> dict[str, str | None]:
    """What each seat of table 1 holds."""
    return {seat.id: seat.shoes for seat in story.table().seats.values()}


def test_P1_dealt_when_the_first_go_round_in_held_shoes_begins_and_held_until_the_phase_ends() -> None:
    story = reach(seated(4, "swap_shoes"), "respond", go_round=1)
    assert set(held(story).values()) == {None}
    reach(story, "respond", go_round=2)
    dealt = held(story)
    assert None not in dealt.values()
    whole_round(story)
    assert held(reach(story, "respond", go_round=2)) == dealt
    story.phase("debrief")
    assert set(held(story).values()) == {None}
    assert {seat.id: seat.was for seat in story.table().seats.values()} == dealt


def test_P1_own_shoes_deals_nothing() -> None:
    assert set(held(whole_round(seated(4))).values()) == {None}


@pytest.mark.parametrize("seed", range(8))
def test_P1_spread_prefers_what_the_table_lacks(seed: int) -> None:
    many = tuple(perspective(n, colour=f"c{n % 4}", holder=f"h{n % 4}") for n in range(16))
    story = seated(4, "swap_shoes", deck=deck((card(1),), many), seed=seed)
    reach(story, "respond", go_round=2)
    colours = {one.colour for one in many if one.id in held(story).values()}
    assert len(colours) == 4


def test_P1_random_does_not() -> None:
    many = tuple(perspective(n, colour=f"c{n % 4}", holder=f"h{n % 4}") for n in range(16))
    spreads = set()
    for seed in range(12):
        story = seated(4, "swap_shoes", deck=deck((card(1),), many), seed=seed, dealing=Dealing.RANDOM)
        reach(story, "respond", go_round=2)
        spreads.add(len({one.colour for one in many if one.id in held(story).values()}))
    assert min(spreads) < 4


def test_P1_chosen_lets_people_choose_from_the_start_and_deals_to_who_has_not() -> None:
    story = seated(4, "swap_shoes", dealing=Dealing.CHOSEN)
    story.does(ChooseShoes(seat="s1", perspective="d:p3"))
    reach(story, "respond", go_round=2)
    assert held(story)["s1"] == "d:p3"
    assert None not in held(story).values()
    seated(4, "swap_shoes").when(ChooseShoes(seat="s1", perspective="d:p3")).refused("not_now")
    seated(4, dealing=Dealing.CHOSEN).when(ChooseShoes(seat="s1", perspective="d:p3")).refused("not_now")


@pytest.mark.parametrize(("people", "cards"), [(6, 6), (8, 6), (8, 3), (5, 1)])
def test_P2_none_is_held_twice_until_all_are(people: int, cards: int) -> None:
    deck_ = plain_deck(perspectives=cards)
    story = reach(seated(people, "swap_shoes", deck=deck_, table_size=8), "respond", go_round=2)
    counts = Counter(shoes for seat in story.room.tables for shoes in held(story).values())
    assert len(counts) == min(len(held(story)), cards)
    assert max(counts.values()) - min(counts.values()) <= 1 * len(story.room.tables)


@pytest.mark.parametrize("seed", range(6))
def test_P3_nobody_is_dealt_what_they_named_as_their_own(seed: int) -> None:
    story = opened("swap_shoes", deck=plain_deck(perspectives=2), seed=seed)
    for tag in ("d:p1", "d:p1", "d:p2"):
        story.does(Join(tag=tag, agreed=True))
    reach(story.phase("play"), "respond", go_round=2)
    for seat in story.table().seats.values():
        assert seat.shoes != seat.tag


def test_P3_where_no_other_is_left_one_speaks_from_ones_own_shoes() -> None:
    story = opened("swap_shoes", deck=plain_deck(perspectives=1)).does(Join(tag="d:p1", agreed=True))
    reach(story.phase("play"), "respond", go_round=2)
    assert held(story) == {"s1": None}
    assert story.round().turn == "s1"


def test_P3_no_double_is_dealt_only_because_the_free_one_is_ones_own() -> None:
    story = opened("swap_shoes", deck=plain_deck(perspectives=2), dealing=Dealing.CHOSEN)
    story.does(Join(agreed=True), Join(tag="d:p2", agreed=True)).phase("play")
    story.does(ChooseShoes(seat="s1", perspective="d:p1"))
    reach(story, "respond", go_round=2)
    assert held(story) == {"s1": "d:p1", "s2": None}


def test_P3_who_names_the_one_they_hold_is_dealt_another() -> None:
    story = reach(seated(2, "swap_shoes"), "respond", go_round=2)
    shoes = held(story)["s1"]
    story.when(TagSeat(seat="s1", tag=shoes)).then(SeatTagged, PerspectiveDealt)
    assert held(story)["s1"] not in (shoes, None)
    story.when(TagSeat(seat="s1", tag="d:nobody")).refused("unknown")
    story.does(TagSeat(seat="s1", tag=None))


def test_P4_what_may_be_chosen_is_what_could_be_dealt() -> None:
    story = seated(2, "swap_shoes", dealing=Dealing.CHOSEN)
    story.does(TagSeat(seat="s1", tag="d:p1"), ChooseShoes(seat="s2", perspective="d:p2"))
    offer = next(one for one in story.mine("s1").offers if one.do == "choose_shoes")
    assert offer.fields["perspective"] == ("d:p3", "d:p4", "d:p5", "d:p6")
    story.when(ChooseShoes(seat="s1", perspective="d:p1")).refused("unknown")
    story.when(ChooseShoes(seat="s1", perspective="d:p2")).refused("unknown")


def test_P5_a_held_perspective_is_exchanged_without_a_reason() -> None:
    story = reach(seated(2, "swap_shoes"), "discuss")
    shoes = held(story)["s1"]
    assert shoes is not None
    story.when(OtherShoes(seat="s1", perspective=shoes)).then(PerspectiveDealt)
    assert held(story)["s1"] not in (shoes, held(story)["s2"])
    story.when(OtherShoes(seat="s1", perspective=shoes)).refused("moved_on")


def test_P5_while_another_can_be_dealt() -> None:
    story = reach(seated(2, "swap_shoes", deck=plain_deck(perspectives=2)), "discuss")
    shoes = held(story)["s1"]
    assert shoes is not None
    story.when(OtherShoes(seat="s1", perspective=shoes)).refused("no_cards")
    seated(2).when(OtherShoes(seat="s1", perspective="d:p1")).refused("not_now")


def test_P2_a_moved_persons_perspective_goes_back() -> None:
    story = reach(seated(8, "swap_shoes", table_size=4), "discuss")
    seat = seats_of(story)[0]
    story.does(MoveSeat(seat=seat, to="t2"))
    assert story.seat(seat).shoes is None
