"""`deck diff`: what has changed, by ids and in words."""

from pathlib import Path

import pytest

from server.decks import Deck, read_deck
from server.decks.changes import changes

SMALL = (Path(__file__).parent / "broken" / "small.yaml").read_text(encoding="utf-8")


def _told(*swaps: tuple[str, str], languages: tuple[str, ...] = ()) -> list[str]:
    changed = SMALL
    for old, new in swaps:
        assert old in changed
        changed = changed.replace(old, new, 1)
    return changes(_deck(SMALL), _deck(changed), languages)


def _deck(text: str) -> Deck:
    deck = read_deck(text.encode(), "small.yaml").value
    assert deck is not None
    return deck


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("title: Small", "title: 'Small' # the same", ["Nothing has changed that people read or play."]),
        ("title: Small", "title: Smaller", ['Deck, title: was "Small"', '             now "Smaller"']),
        (
            "      - Who is this good news for?\n",
            "      - Who is it for?\n",
            [
                'Card home-by-four has changed: "Home by four"',
                '  prompts 1: was "Who is this good news for?"',
                '             now "Who is it for?"',
            ],
        ),
        (
            "      - What did nobody ask?\n",
            "      - What did nobody ask?\n      - Who knew?\n",
            ['Card home-by-four has changed: "Home by four"', '  prompts: added "Who knew?"'],
        ),
        ("    minutes: 12\n", "", ['Card home-by-four has changed: "Home by four"', "  minutes: removed 12"]),
        (
            "modes: [own_shoes, swap_shoes]",
            "modes: [own_shoes]",
            ['Card home-by-four has changed: "Home by four"', '  modes: removed "swap_shoes"'],
        ),
        (
            "sensitivity: medium",
            "sensitivity: high",
            [
                'Card home-by-four has changed: "Home by four"',
                '  sensitivity: was "medium"',
                '               now "high"',
            ],
        ),
        (
            "discharge: Leaving",
            "going: Leaving",
            ['Glossary, discharge: removed "Leaving hospital."', 'Glossary, going: added "Leaving hospital."'],
        ),
    ],
)
def test_a_change_is_told(old: str, new: str, told: list[str]) -> None:
    assert _told((old, new)) == told


def test_a_card_that_comes_and_one_that_goes() -> None:
    cards = SMALL.split("\ncards:\n")[1]
    kettle = "  - id: kettle\n" + cards.split("  - id: kettle\n")[1].split("\n\n")[0]
    block = kettle[: kettle.index("    source: {kind: invented}\n") + len("    source: {kind: invented}\n")]
    without = _deck(SMALL.replace(block, ""))
    assert changes(_deck(SMALL), without)[0] == 'Card kettle is gone: "Kettle"'
    assert changes(without, _deck(SMALL))[0] == 'Card kettle is new: "Kettle"'


def test_another_id_is_told_as_what_it_is() -> None:
    assert _told(("- id: kettle", "- id: old-kettle")) == [
        "Card kettle has another id now: old-kettle. Translations no longer belong to it, so better keep the old id."
    ]


def test_another_order_is_told_once() -> None:
    deck = _deck(SMALL)
    turned = deck.model_copy(update={"cards": deck.cards[::-1]})
    assert changes(deck, turned) == ["The order of the cards has changed."]


def test_translations_of_changed_words_are_to_be_looked_at() -> None:
    told = _told(("title: Kettle", "title: The kettle"), ("minutes: 12", "minutes: 15"), languages=("cy", "ar"))
    assert told[-1] == "Look at the translations (ar and cy) of cards whose words have changed: kettle."


def test_of_a_long_text_only_the_changed_passage_is_shown() -> None:
    long = "The ward rings at two. " * 6
    deck = _deck(SMALL.replace("The ward rings at two:", f"{long}It was five:"))
    other = _deck(SMALL.replace("The ward rings at two:", f"{long}It was nine:"))
    assert changes(deck, other)[1:] == [
        '  text: was "… rings at two. It was five: your father can go home …"',
        '        now "… rings at two. It was nine: your father can go home …"',
    ]
