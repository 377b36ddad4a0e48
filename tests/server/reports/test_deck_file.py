"""A deck made of what a room wrote is one that the checker accepts, and says nothing of anybody."""

import pytest

from game.commands import AddCapture, WriteCard
from game.errors import IllegalMove
from game.terms import CaptureKind, Naming
from server.decks import Deck, Level, facts, read_deck
from server.reports.deck_file import deck_file
from tests.server.stage import care_deck
from tests.story import seated

NASTY = (
    "no: yes # not a comment", "- [ ] {a: b} & *c !d | e > f", '"quoted" \\ and \'so\'', "<script>alert(1)</script>",
    "two\nlines\r\nand\u2028three\u0000", "e" + "\u0301" * 40, "\u202eturned", "سطر بالعربية", "x" * 60,
    "---", "~", "1.0",
)  # fmt: skip


def read(text: str) -> Deck:
    """The deck, which has no error."""
    reading = read_deck(text.encode(), "our-cards.yaml")
    assert [str(one) for one in reading.problems if one.level is Level.error] == []
    assert reading.value is not None
    return reading.value


def test_whatever_was_written_it_is_a_deck_and_nobody_is_in_it() -> None:
    story = seated(4, naming=Naming.ANONYMOUS)
    for number, text in enumerate(NASTY):
        key = f"{99 - number:02}{number:062x}"
        said = AddCapture(
            seat="s1", round=None, kind=CaptureKind.INSIGHT, noticed=text, because="b " * 240, edit_hash=key
        )
        story.does(said).does(WriteCard(title=text, text=text * 3), by="m1")
    captures = list(story.table("t1").captures)
    assert len(read(deck_file(story.room, (), captures)).cards) == len(NASTY)
    story.phase("harvest")
    text = deck_file(story.room, (), captures)
    deck = read(text)
    assert len(deck.cards) == 2 * len(NASTY)
    assert {card.source.kind for card in deck.cards} == {"invented", "composite"}
    assert "سطر بالعربية" in {card.title for card in deck.cards}
    assert not any(one in text for one in (*captures, "t1", "Person", "s1"))
    assert deck.cards[-1].title.startswith("no: yes")


def test_a_perspective_comes_with_the_card_that_speaks_from_it() -> None:
    pinned = care_deck()
    one = next(iter(pinned.perspectives))
    story = seated(4, deck=facts(pinned))
    story.does(WriteCard(title="Home", text="Late again.", spoken_by=f"{pinned.id}:{one}"), by="m1")
    deck = read(deck_file(story.room, (pinned,), ()))
    assert deck.cards[0].spoken_by == "voice-1"
    assert (deck.perspectives[0].id, deck.perspectives[0].name) == ("voice-1", pinned.perspectives[one].name)


def test_only_what_was_chosen_goes_into_it() -> None:
    story = seated(4)
    with pytest.raises(IllegalMove, match="no_cards"):
        deck_file(story.room, (), ())
    for noticed in ("Bread gets cold", "Nobody rang"):
        story.does(AddCapture(seat="s1", round=None, kind=CaptureKind.INSIGHT, noticed=noticed))
    one = next(iter(story.table("t1").captures))
    (card,) = read(deck_file(story.room, (), [one, "t1.gone"])).cards
    assert (card.title, card.text) == ("Bread gets cold", "Bread gets cold")
