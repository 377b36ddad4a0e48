"""A pinned deck: the same bytes for the same deck, read back only under their hash, and its facts for the rules."""

import hashlib
import json

import pytest

from game.cards import CardFacts, CardKind, PerspectiveFacts, Sensitivity
from server.decks import DamagedDeck, Deck, Overlay, PinnedDeck, facts, open_card, pin, read_deck, read_pinned


def test_a_pinned_deck_comes_back_as_it_was(pinned: PinnedDeck) -> None:
    again = read_pinned(pinned.canonical, pinned.hash)
    assert again.deck == pinned.deck
    assert again.overlays == pinned.overlays
    assert again.hash == pinned.hash
    assert open_card(again, "small:home-by-four", "ar") == open_card(pinned, "small:home-by-four", "ar")


def test_the_hash_is_that_of_the_bytes(pinned: PinnedDeck) -> None:
    assert pinned.hash == hashlib.sha256(pinned.canonical).hexdigest()


def test_pinning_what_was_read_back_gives_the_same_bytes(pinned: PinnedDeck) -> None:
    again = read_pinned(pinned.canonical, pinned.hash)
    assert pin(again.deck, again.overlays).canonical == pinned.canonical


def test_comments_quotes_and_order_of_fields_do_not_count(small_bytes: bytes, small_deck: Deck) -> None:
    text = small_bytes.decode()
    lines = text.replace("title: Small\n", "").replace("cards:\n", "title: 'Small' # changed\ncards:\n", 1)
    other = read_deck(lines.encode(), "small.yaml").value
    assert other is not None
    assert pin(other, {}).hash == pin(small_deck, {}).hash


def test_one_changed_word_gives_another_hash(small_bytes: bytes, small_deck: Deck) -> None:
    other = read_deck(small_bytes.replace(b"Home by four", b"Home by five"), "small.yaml").value
    assert other is not None
    assert pin(other, {}).hash != pin(small_deck, {}).hash


def test_fields_left_at_their_default_are_not_in_the_bytes(small_deck: Deck) -> None:
    card = json.loads(pin(small_deck, {}).canonical)["deck"]["cards"][1]
    assert sorted(card) == ["easy_read", "id", "kind", "quiz", "sensitivity", "source", "text", "title"]


def test_the_canonical_form_never_changes(small_deck: Deck, arabic: Overlay) -> None:
    assert pin(small_deck, {"ar": arabic}).hash == "499cb2e594fc7a5e3fb20d3e9380bc379f4ce4a9a05948aa4fc73fb6dfead785"


@pytest.mark.parametrize("damage", [b"", b"{}", b"[]", b"null", b'{"deck":{},"overlays":{}}', b"\xff"])
def test_bytes_that_are_no_deck_are_refused(damage: bytes) -> None:
    with pytest.raises(DamagedDeck, match="cannot be read by this release"):
        read_pinned(damage, hashlib.sha256(damage).hexdigest())


def test_bytes_under_another_hash_are_refused(pinned: PinnedDeck) -> None:
    with pytest.raises(DamagedDeck, match="restore the database"):
        read_pinned(pinned.canonical.replace(b"four", b"five"), pinned.hash)


def test_facts_hold_what_rules_need_and_no_text(pinned: PinnedDeck) -> None:
    found = facts(pinned)
    assert (found.deck, found.hash, found.title, found.language) == ("small", pinned.hash, "Small", "en-GB")
    assert found.perspectives[0] == PerspectiveFacts(
        id="small:night-carer", colour="teal", icon="moon", holder="lived", secret_ok=True
    )
    assert found.cards[0] == CardFacts(
        id="small:home-by-four",
        kind=CardKind.scenario,
        sensitivity=Sensitivity.medium,
        has_note=True,
        spoken_by="small:night-carer",
        prompts=2,
        modes=("own_shoes", "swap_shoes"),
        themes=("home", "words"),
    )
    assert [card.id for card in found.cards] == [
        "small:home-by-four",
        "small:the-list",
        "small:tablets-or-dancing",
        "small:kettle",
    ]


def test_a_card_that_names_no_mode_suits_own_and_swap(pinned: PinnedDeck) -> None:
    assert facts(pinned).cards[1].modes == ("own_shoes", "swap_shoes")
