"""Chapter B: a die, footprints in the colours of the perspectives, and tiles that the table's word lays and lifts."""

from dataclasses import replace

import pytest

from game import board
from game.cards import DeckFacts
from game.commands import (
    AddPhase,
    DrawCard,
    MoveTableOn,
    NotThisCard,
    PlayCard,
    RollDie,
    SayOfStep,
    SayOutcome,
    WriteCard,
)
from game.events import CardDrawn, CardSetAside, DieRolled, StageBegan, StepSpokenOf
from game.run_sheet import PhaseKind
from game.terms import Outcome
from game.views import BoardPart
from tests.game.decks import card, deck, perspective
from tests.game.steps import next_move, reach, whole_round
from tests.story import Story, opened, seated


def spoken(perspectives: int = 3, each: int = 2, nobody: int = 2) -> DeckFacts:
    """A deck in which each perspective speaks so many cards, and nobody a few more."""
    voices = [f"d:p{number}" for number in range(1, perspectives + 1) for _ in range(each)] + [None] * nobody
    cards = tuple(card(number, spoken_by=voice) for number, voice in enumerate(voices, 1))
    return deck(cards, tuple(perspective(number) for number in range(1, perspectives + 1)))


def walking(people: int = 4, seed: int = 0, cards: DeckFacts | None = None) -> Story:
    """A table of so many in `footprints`, before its first roll."""
    return seated(people, "footprints", seed=seed, deck=cards or spoken())


def roll(story: Story, seat: str = "s1") -> RollDie:
    """The die, by a seat, in the running round."""
    return RollDie(seat=seat, round=story.round().id)


def shown(story: Story, member: str = "m2") -> BoardPart:
    """The board as a member sees it."""
    part: BoardPart = story.sees(member, "board")
    return part


def stepped(story: Story, outcome: Outcome) -> Story:
    """A whole round, of which the table says this."""
    story.does(roll(story))
    reach(story, "discuss").does(SayOutcome(seat="s1", round=story.round().id, outcome=outcome))
    return whole_round(story)


def test_B1_the_board_has_the_perspectives_that_speak_in_order_and_plain_ones_between() -> None:
    lap = ("d:p1", "d:p2", "d:p3", None)
    assert board.footprints((spoken(),)) == lap * 6
    assert board.footprints((spoken(nobody=0),)) == ("d:p1", "d:p2", "d:p3") * 8
    assert board.footprints((spoken(2),)) == ("d:p1", "d:p2", None) * 8
    silent = replace(spoken(3, each=0), perspectives=(perspective(1), perspective(2)))
    assert board.footprints((silent,)) == ("d:p1", "d:p2", None) * 8
    wide = board.footprints((spoken(40),))
    assert len(wide) == 53
    assert set(wide) == {None, *(f"d:p{number}" for number in range(1, 41))}


def test_B1_every_table_has_the_same_board_and_a_walker_of_its_own() -> None:
    story = seated(8, "footprints", deck=spoken())
    before = shown(story)
    assert (before.at, before.pips, before.rolls) == (None, None, ())
    story.does(roll(story))
    other = next(one for one in story.table("t2").seats.values()).member
    assert shown(story, str(other)) == before
    mine = next(one for one in story.table("t1").seats.values()).member
    assert shown(story, str(mine)).at == shown(story, str(mine)).pips - 1  # type: ignore[operator]


def test_B1_a_room_without_perspectives_has_no_line_of_it() -> None:
    story = opened("own_shoes", deck=deck((card(1),), ()))
    line = AddPhase(after="p1", kind=PhaseKind.PLAY, minutes=20, mode="footprints")
    story.when(line, by="m1").refused("no_shoes")
    assert "footprints" not in str(story.sees("m1", "console").offers)
    opened("own_shoes", deck=spoken(1)).does(line, by="m1")


def test_B1_cards_of_own_shoes_suit_it() -> None:
    cards = tuple(replace(one, modes=("swap_shoes",)) for one in spoken().cards[:-1])
    only = replace(spoken(), cards=(*cards, replace(spoken().cards[-1], modes=("own_shoes",))))
    for seed in range(4):
        story = walking(seed=seed, cards=only)
        story.does(roll(story))
        assert story.round().card == only.cards[-1].id


def test_B2_the_walker_goes_as_many_footprints_and_the_card_is_spoken_from_there() -> None:
    seen = set()
    for seed in range(12):
        story = walking(seed=seed)
        story.when(roll(story, "s3")).then(DieRolled, CardDrawn, StageBegan)
        rolled = story.events[0]
        assert isinstance(rolled, DieRolled)
        assert rolled.footprint == rolled.pips - 1
        assert not rolled.bare
        whose = shown(story).footprints[rolled.footprint]
        assert story.room.cards[str(story.round().card)].spoken_by == whose
        seen.add(rolled.pips)
    assert seen == {1, 2, 3, 4, 5, 6}


def test_B2_it_goes_on_from_where_it_stands_round_and_round() -> None:
    story, at = walking(), -1
    for _ in range(14):
        story.when(roll(story))
        rolled = story.events[0]
        assert isinstance(rolled, DieRolled)
        at = (at + rolled.pips) % 24
        assert rolled.footprint == at == shown(story).at
        whole_round(story)


def test_B2_where_no_card_of_the_footprint_is_left_any_that_suits_comes_and_all_are_told() -> None:
    story = walking(cards=deck((card(1, spoken_by="d:p1"),), (perspective(1),)))
    story.when(roll(story)).then(DieRolled, CardDrawn, StageBegan)
    assert not shown(story).bare
    few = deck((card(1, spoken_by="d:p1"), card(2, spoken_by="d:p2")), (perspective(1), perspective(2)))
    story = walking(cards=few)
    bare = []
    for _ in range(6):
        story.does(roll(story))
        part = shown(story)
        assert part.at is not None
        theirs = story.room.cards[str(story.round().card)].spoken_by == part.footprints[part.at]
        assert theirs or part.bare
        bare.append(part.bare)
        whole_round(story)
    assert {True, False} == set(bare)


def test_B2_the_die_takes_the_place_of_drawing_once_in_a_round() -> None:
    story = walking()
    assert "roll_die" in story.offers("m2")
    assert "draw_card" not in story.offers("m2")
    story.when(DrawCard(seat="s1", round="t1r1")).refused("not_now")
    story.does(roll(story)).when(RollDie(seat="s1", round="t1r1")).refused("moved_on")
    seated(4).when(RollDie(seat="s1", round="t1r1")).refused("not_now")


def test_B2_what_a_facilitator_laid_on_top_comes_first() -> None:
    story = walking().does(WriteCard(table="t1", title="Today", text="Somebody rang.", spoken_by=None), by="m1")
    story.does(roll(story))
    assert story.round().card in story.room.local
    assert shown(story).pips is not None


def test_B3_another_card_is_of_the_same_footprint_and_the_walker_stays() -> None:
    story = walking(cards=spoken(each=4))
    story.does(roll(story))
    at, first = shown(story).at, story.round().card
    story.when(NotThisCard(seat="s1", round="t1r1")).then(StageBegan, CardSetAside, CardDrawn, StageBegan)
    assert shown(story).at == at
    assert story.round().card != first
    speaks = [story.room.cards[str(one)].spoken_by for one in (first, story.round().card)]
    assert speaks[0] == speaks[1]


def test_B3_a_card_from_paper_leaves_the_walker_where_it_is() -> None:
    story = walking().does(PlayCard(seat="s1", round="t1r1", card="d:c3"))
    assert (shown(story).at, shown(story).pips) == (None, None)
    reach(story, "discuss").when(SayOfStep(seat="s1", round="t1r1", said="A chair")).refused("unknown")


def test_B3_a_facilitator_rolls_for_a_table_and_never_twice_in_a_round() -> None:
    tender = deck(tuple(card(n, tender=True, spoken_by="d:p1") for n in (1, 2, 3)), (perspective(1),))
    story = walking(cards=tender)
    on = MoveTableOn(table="t1", round="t1r1", stage=0)
    story.when(on, by="m1").then(DieRolled, CardDrawn)
    story.when(on, by="m1").then(CardSetAside)
    at = shown(story).at
    story.when(on, by="m1").then(CardDrawn)
    assert shown(story).at == at


@pytest.mark.parametrize(
    ("said", "tiles"),
    [
        ("forward", "lies"),
        ("mixed", "none"),
        ("blocked", "none"),
        ("forward blocked", "lifted none"),
        ("forward forward blocked", "lies lifted none"),
        ("forward mixed blocked blocked", "lifted none none none"),
        ("blocked forward", "none lies"),
    ],
)
def test_B4_forward_lays_a_tile_and_blocked_lifts_the_last(said: str, tiles: str) -> None:
    story = walking()
    for outcome in said.split():
        stepped(story, Outcome(outcome))
    assert [one.tile for one in shown(story).rolls] == tiles.split()


def test_B4_another_word_for_an_earlier_step_lays_them_anew() -> None:
    story = stepped(stepped(walking(), Outcome.FORWARD), Outcome.BLOCKED)
    story.does(SayOutcome(seat="s2", round="t1r2", outcome=Outcome.FORWARD))
    assert [one.tile for one in shown(story).rolls] == ["lies", "lies"]
    story.does(SayOutcome(seat="s2", round="t1r1", outcome=Outcome.MIXED))
    assert [one.tile for one in shown(story).rolls] == ["none", "lies"]


def test_B4_nobody_is_shown_another_tables_board() -> None:
    story = seated(8, "footprints", deck=spoken()).phase("harvest")
    assert not [name for member in story.room.members for name in story.everything(member) if "board" in name]


def test_B5_the_table_has_words_for_its_step_and_nobody_knows_whose() -> None:
    story = walking()
    story.does(roll(story))
    story.when(SayOfStep(seat="s1", round="t1r1", said="A chair")).refused("not_now")
    reach(story, "discuss").does(SayOfStep(seat="s1", round="t1r1", said="A chair"))
    first = story.events[0]
    assert isinstance(first, StepSpokenOf)
    story.does(SayOfStep(seat="s2", round="t1r1", said="One name to ring"))
    again = story.events[0]
    assert isinstance(again, StepSpokenOf)
    assert first.said is not None
    assert again.erases == (first.said.id,)
    assert [one.said for one in shown(story).rolls] == ["One name to ring"]
    assert "One name to ring" not in str(story.everything("m1"))
    whole_round(story).does(SayOfStep(seat="s3", round="t1r1", said=""))
    assert [one.said for one in shown(story).rolls] == [""]
    story.when(SayOfStep(seat="s3", round="t1r1", said="x" * 81)).refused("words_too_long")


def test_B5_a_round_goes_on_by_its_seats_alone() -> None:
    story = walking(2)
    for _ in range(3):
        story.does(roll(story))
        while story.round().card is not None:
            number = story.round().number
            story.does(next_move(story))
            if story.round().number != number:
                break
    assert story.table().rounds == 4
