"""The decks we ship: no problems, a licence, enough cards of each kind, and nothing that could not be played."""

import re
from collections import Counter
from pathlib import Path

import pytest

from game.cards import CardKind
from server.decks import Level, PinnedDeck, check_files, deck_words, library, open_card, open_perspective

DECKS = Path(__file__).parents[2] / "decks"
FILES = sorted(DECKS.glob("*.yaml"))
CARE = "together-in-care"
ENOUGH = {
    CARE: 60,
    "a-street-for-everyone": 40,
    "becoming-a-parent": 34,
    "built-with-us": 34,
    "deciding-together": 34,
    "leaving-hospital": 34,
}
TRANSLATED = [*((deck, "ar", "rtl") for deck in ENOUGH), ("leaving-hospital", "cy", "ltr")]


@pytest.fixture(scope="module")
def shelf() -> dict[str, PinnedDeck]:
    return dict(library([DECKS]).decks)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_errors_and_no_warnings(path: Path) -> None:
    assert [str(one) for one in check_files([path]) if one.level is not Level.note] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_licence_stands_in_the_file(path: Path) -> None:
    assert "CC BY 4.0" in path.read_text(encoding="utf-8").split("\ncards:")[0]


@pytest.mark.parametrize("deck", ENOUGH)
def test_the_licence_is_that_of_our_decks(shelf: dict[str, PinnedDeck], deck: str) -> None:
    assert shelf[deck].deck.licence.replace("-", " ") == "CC BY 4.0"


def test_these_and_no_others_are_on_the_shelf(shelf: dict[str, PinnedDeck]) -> None:
    assert shelf.keys() == ENOUGH.keys()


@pytest.mark.parametrize("deck", ENOUGH)
def test_enough_perspectives_and_cards(shelf: dict[str, PinnedDeck], deck: str) -> None:
    assert len(shelf[deck].deck.perspectives) >= 8
    assert len(shelf[deck].deck.cards) >= ENOUGH[deck]


@pytest.mark.parametrize("deck", ENOUGH)
def test_some_card_speaks_from_every_perspective(shelf: dict[str, PinnedDeck], deck: str) -> None:
    speaking = {card.spoken_by for card in shelf[deck].deck.cards}
    assert [one.id for one in shelf[deck].deck.perspectives if one.id not in speaking] == []


@pytest.mark.parametrize("deck", ENOUGH)
def test_what_is_easy_read_is_short(shelf: dict[str, PinnedDeck], deck: str) -> None:
    found = shelf[deck].deck
    texts = [one.easy_read for one in found.perspectives] + [card.easy_read for card in found.cards]
    assert [said for text in texts for said in _sentences(text) if len(said.split()) > 12] == []


def test_the_care_deck_has_every_kind(shelf: dict[str, PinnedDeck]) -> None:
    kinds = Counter(card.kind.value for card in shelf[CARE].deck.cards)
    assert kinds.keys() == {kind.value for kind in CardKind}


def test_a_deck_of_decisions_walks_through_four_steps(shelf: dict[str, PinnedDeck]) -> None:
    decisions = [card.decision for card in shelf["deciding-together"].deck.cards if card.decision]
    assert len(decisions) >= 8
    assert {one.steps for one in decisions} == {("preferences", "options", "decision_talk", "time_and_space")}


@pytest.mark.parametrize("deck", ENOUGH)
def test_every_card_and_perspective_has_easy_read(shelf: dict[str, PinnedDeck], deck: str) -> None:
    found = shelf[deck].deck
    assert [one.id for one in found.perspectives if not one.easy_read] == []
    assert [card.id for card in found.cards if not card.easy_read] == []


@pytest.mark.parametrize("deck", ENOUGH)
def test_every_lived_perspective_has_strengths_and_a_question(shelf: dict[str, PinnedDeck], deck: str) -> None:
    lived = [one for one in shelf[deck].deck.perspectives if one.holder == "lived"]
    assert lived
    assert [one.id for one in lived if not (one.strengths and one.ask_instead)] == []


@pytest.mark.parametrize("deck", ENOUGH)
def test_every_card_suits_a_mode_that_can_be_played_now(shelf: dict[str, PinnedDeck], deck: str) -> None:
    cards = shelf[deck].deck.cards
    assert [card.id for card in cards if card.modes and not {"own_shoes", "swap_shoes"} & set(card.modes)] == []


@pytest.mark.parametrize(("deck", "language", "way"), TRANSLATED)
def test_a_translation_is_whole(shelf: dict[str, PinnedDeck], deck: str, language: str, way: str) -> None:
    pinned = shelf[deck]
    assert language in pinned.languages
    perspectives = [open_perspective(pinned, f"{deck}:{one}", language) for one in pinned.perspectives]
    cards = [open_card(pinned, f"{deck}:{card}", language) for card in pinned.cards]
    assert [one.id for one in perspectives if one.fallback or one.easy_read is None] == []
    assert [one.id for one in cards if one.fallback or one.easy_read is None] == []
    assert {one.dir for one in perspectives} == {one.dir for one in cards} == {way}
    assert not deck_words(pinned, language).fallback


def _sentences(easy_read: str | None) -> list[str]:
    return re.split(r"[.!?]+[”’]*\s+", easy_read or "")
