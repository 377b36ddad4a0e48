"""The decks we ship: no problems, a licence, enough cards of each kind, and nothing that could not be played."""

from collections import Counter
from pathlib import Path

import pytest

from server.decks import Level, PinnedDeck, check_files, library, open_card, open_perspective

DECKS = Path(__file__).parents[2] / "decks"
FILES = sorted(DECKS.glob("*.yaml"))
CARE, STREET = "together-in-care", "a-street-for-everyone"


@pytest.fixture(scope="module")
def shelf() -> dict[str, PinnedDeck]:
    return dict(library([DECKS]).decks)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_errors_and_no_warnings(path: Path) -> None:
    assert [str(one) for one in check_files([path]) if one.level is not Level.note] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_licence_stands_in_the_file(path: Path) -> None:
    assert "CC BY 4.0" in path.read_text(encoding="utf-8").split("\ncards:")[0]


@pytest.mark.parametrize("deck", [CARE, STREET])
def test_the_licence_is_that_of_our_decks(shelf: dict[str, PinnedDeck], deck: str) -> None:
    assert shelf[deck].deck.licence.replace("-", " ") == "CC BY 4.0"


@pytest.mark.parametrize(("deck", "perspectives", "cards"), [(CARE, 8, 32), (STREET, 6, 24)])
def test_enough_perspectives_and_cards(shelf: dict[str, PinnedDeck], deck: str, perspectives: int, cards: int) -> None:
    assert len(shelf[deck].deck.perspectives) >= perspectives
    assert len(shelf[deck].deck.cards) >= cards


def test_the_care_deck_has_every_kind(shelf: dict[str, PinnedDeck]) -> None:
    kinds = Counter(card.kind.value for card in shelf[CARE].deck.cards)
    assert kinds.keys() >= {"scenario", "statement", "verse", "info", "quiz", "decision"}


@pytest.mark.parametrize("deck", [CARE, STREET])
def test_every_card_and_perspective_has_easy_read(shelf: dict[str, PinnedDeck], deck: str) -> None:
    found = shelf[deck].deck
    assert [one.id for one in found.perspectives if not one.easy_read] == []
    assert [card.id for card in found.cards if not card.easy_read] == []


@pytest.mark.parametrize("deck", [CARE, STREET])
def test_every_lived_perspective_has_strengths_and_a_question(shelf: dict[str, PinnedDeck], deck: str) -> None:
    lived = [one for one in shelf[deck].deck.perspectives if one.holder == "lived"]
    assert lived
    assert [one.id for one in lived if not (one.strengths and one.ask_instead)] == []


@pytest.mark.parametrize("deck", [CARE, STREET])
def test_every_card_suits_a_mode_that_can_be_played_now(shelf: dict[str, PinnedDeck], deck: str) -> None:
    cards = shelf[deck].deck.cards
    assert [card.id for card in cards if card.modes and not {"own_shoes", "swap_shoes"} & set(card.modes)] == []


def test_arabic_covers_all_perspectives_and_a_dozen_cards(shelf: dict[str, PinnedDeck]) -> None:
    care = shelf[CARE]
    assert care.languages == ("en", "ar")
    perspectives = [open_perspective(care, f"{CARE}:{one}", "ar") for one in care.perspectives]
    assert [one.id for one in perspectives if one.fallback] == []
    cards = [open_card(care, f"{CARE}:{card}", "ar") for card in care.cards]
    assert sum(not card.fallback for card in cards) >= 12
    assert {card.dir for card in cards if not card.fallback} == {"rtl"}


def test_what_is_translated_has_its_ids_from_the_deck(shelf: dict[str, PinnedDeck]) -> None:
    care = shelf[CARE]
    assert care.card_words["ar"].keys() <= care.cards.keys()
    assert care.perspective_words["ar"].keys() == care.perspectives.keys()
