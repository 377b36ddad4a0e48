"""Codes on cards: the same for ever, never two alike in a deck, and read however they were typed."""

import pytest

from server.access import ALPHABET
from server.print.codes import card_codes, shown, typed


def test_a_code_is_the_same_for_ever() -> None:
    assert card_codes("together-in-care", ["home-by-four", "the-custard"]) == {
        "886KTQ": "home-by-four",
        "Y9CC3T": "the-custard",
    }


def test_no_two_cards_of_a_deck_share_a_code_and_new_cards_change_no_old_one() -> None:
    ids = [f"card-{number}" for number in range(20_000)]
    codes = card_codes("large", ids)
    assert list(codes.values()) == ids
    assert all(len(code) == 6 and set(code) <= set(ALPHABET) for code in codes)
    assert list(card_codes("large", ids[:500])) == list(codes)[:500]


@pytest.mark.parametrize(
    "text",
    [
        "886KTQ",
        " 886-ktq ",
        "886 KTQ",
        "https://play.example.org/rooms#886KTQ",
        "http://192.168.1.20:8000/rooms#886ktq",
    ],
)
def test_a_code_is_read_however_it_was_typed_or_scanned(text: str) -> None:
    assert typed(text) == "886KTQ"


def test_a_code_is_shown_in_two_halves() -> None:
    assert shown("886KTQ") == "886-KTQ"
