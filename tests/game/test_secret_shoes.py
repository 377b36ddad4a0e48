"""Chapter P, hidden: a perspective that only its holder is shown until the reveal."""

from dataclasses import replace

import pytest

from game.cards import DeckFacts
from game.commands import AddPhase, ChooseShoes, EnterPhase, MergeTables, OtherShoes, RotateTables, SetTopic
from game.events import PerspectiveDealt
from game.modes import Dealing
from game.run_sheet import PhaseKind
from game.show.me import hidden_shoes
from game.terms import Rotating
from tests.game.decks import card, deck, perspective
from tests.game.steps import come_to, phone, seats_of, shown, whole_round
from tests.story import opened, seated


def marked(many: int, of: int) -> DeckFacts:
    """A deck of which only the first so many perspectives may be dealt hidden."""
    held = tuple(replace(perspective(number), secret_ok=number <= many) for number in range(1, of + 1))
    return deck((card(1), card(2)), held)


def test_P6_only_perspectives_that_are_marked_for_it_are_dealt() -> None:
    for seed in range(5):
        story = come_to(seated(4, "secret_shoes", deck=marked(4, 9), seed=seed), "speak")
        assert {story.seat(one).shoes for one in seats_of(story)} == {"d:p1", "d:p2", "d:p3", "d:p4"}


def test_P6_until_the_reveal_each_sees_the_own_alone_and_facilitators_none() -> None:
    story = come_to(seated(4, "secret_shoes"), "speak")
    for called in ("speak", "guess"):
        come_to(story, called)
        for one in seats_of(story):
            mine = story.sees(phone(story, one), "me").seats[0].shoes
            assert mine == story.seat(one).shoes is not None
            assert shown(story, phone(story, one)) == [None] * 4
            assert hidden_shoes(story.room, phone(story, one)) == (mine,)
            held = {story.seat(other).shoes for other in seats_of(story) if other != one}
            assert not [other for other in held if f"'{other}'" in repr(story.sees(phone(story, one), "me"))]
        assert [seat.shoes for seat in story.sees("m1", "line.t1").seats] == [None] * 4
        assert hidden_shoes(story.room, "m1") == ()
    come_to(story, "reveal")
    assert shown(story, phone(story, "s1")) == [story.seat(one).shoes for one in seats_of(story)]
    assert hidden_shoes(story.room, phone(story, "s1")) == ()


def test_P6_each_round_deals_anew() -> None:
    story = whole_round(seated(3, "secret_shoes"))
    before = [story.seat(one).shoes for one in seats_of(story)]
    come_to(story, "speak")
    after = [story.seat(one).shoes for one in seats_of(story)]
    assert all(one != other for one, other in zip(before, after, strict=True))
    assert len(set(after)) == 3


@pytest.mark.parametrize("ending", ["topics", "people", "merge"])
def test_P6_a_round_that_ends_before_the_reveal_puts_down_what_it_dealt(ending: str) -> None:
    story = come_to(seated(8, "secret_shoes", table_size=4), "speak")
    if ending == "merge":
        story.does(MergeTables(table="t1", into="t2"))
    else:
        for table in ("t1", "t2"):
            story.does(SetTopic(table=table, topic=f"What {table} asks"))
        story.does(RotateTables(rotation=1, how=Rotating(ending)))
    for one in seats_of(story, "t1") + seats_of(story, "t2"):
        mine = set(hidden_shoes(story.room, phone(story, one)))
        assert set(shown(story, phone(story, one))) <= {None, *mine}


def test_P6_what_may_be_chosen_or_exchanged_tells_nothing_of_what_others_hold() -> None:
    story = come_to(seated(4, "secret_shoes", dealing=Dealing.CHOSEN), "speak")
    story.when(ChooseShoes(seat="s1", perspective="d:p6")).refused("not_now")
    swap = OtherShoes(seat="s1", perspective=str(story.seat("s1").shoes))
    story.when(swap).then(PerspectiveDealt)
    tight = come_to(seated(4, "secret_shoes", deck=marked(4, 9)), "speak")
    tight.when(OtherShoes(seat="s1", perspective=str(tight.seat("s1").shoes))).refused("no_cards")


def test_P6_a_room_whose_decks_mark_none_has_no_line_of_it() -> None:
    story = opened("own_shoes", deck=marked(0, 6))
    line = AddPhase(after="p1", kind=PhaseKind.PLAY, minutes=20, mode="secret_shoes")
    story.when(line, by="m1").refused("no_shoes")
    assert "learning_circle" in str(story.sees("m1", "console").offers)
    assert "secret_shoes" not in str(story.sees("m1", "console").offers)
    opened("own_shoes", deck=marked(1, 6)).does(line, by="m1")
    with pytest.raises(Exception, match="no_shoes"):
        opened("secret_shoes", deck=marked(0, 6))


def test_S6_a_debrief_is_owed_after_hidden_shoes() -> None:
    story = whole_round(seated(3, "secret_shoes"))
    harvest = next(one for one in story.room.hall.phases if one.kind is PhaseKind.HARVEST)
    story.when(EnterPhase(phase=harvest.id), by="m1").refused("debrief_first")
