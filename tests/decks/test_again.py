"""Reading again after some letters were typed: whatever they are, the same is said as of the whole text."""

import random
from pathlib import Path

import pytest

from server.decks import read_deck
from server.decks.again import Again

HERE = Path(__file__).parent
DECKS = {
    "small": HERE / "broken" / "small.yaml",
    "shipped": HERE.parents[1] / "decks" / "built-with-us.yaml",
}
TYPED = (
    "f", "felt", "felt: 1", "title: x: y", " ", "\n", "\n    f", "\n    felt: 1", "\n  - id: new\n    kind: wild", "- ",
    "  ", '"', "'", "[", "{", "}", "]", "#", " #", ": ", "&a ", "*a", "!!x ", "|-\n", ">-", "\t", "%", "\n---\n", "...",
    "\u00a0", "\n\n\n", "\ncards:\n", "\nx: y\n", "<b>", "\u0301" * 9, "\x00", "\n  - a", "\n  # said", "? ",
    "🙂", "retired:\n  - a\n",
)  # fmt: skip


@pytest.mark.parametrize("name", DECKS)
def test_what_is_typed_is_told_as_if_the_whole_were_read(name: str) -> None:
    start = text = DECKS[name].read_text(encoding="utf-8")
    dice, again = random.Random(6), Again()
    for turn in range(160 if name == "small" else 60):
        at = dice.randrange(len(text) + 1)
        take = dice.choice((0, 0, 0, 1, 3, 40, 300))
        at = dice.choice((at, at, at % 600, len(text)))  # in a card, in what stands above the cards, or behind them
        text = text[:at] + dice.choice(TYPED) + text[at + take :]
        _same(text, again)
        if turn % 3 == 2:
            text = start
            _same(text, again)


def test_only_the_card_that_was_typed_in_is_read_again() -> None:
    text, again = DECKS["shipped"].read_text(encoding="utf-8"), Again()
    first = read_deck(text.encode(), "deck.yaml", again=again).value
    changed = text.replace("\n    kind: wild\n", "\n    kind: wild\n\n", 1)
    second = read_deck(changed.encode(), "deck.yaml", again=again).value
    assert first == second
    assert first is not None
    assert second is not None
    fresh = [one is not other for one, other in zip(first.cards, second.cards, strict=True)]
    assert fresh.count(True) == 1


def _same(text: str, again: Again) -> None:
    raw = text.encode()
    quick, whole = read_deck(raw, "deck.yaml", (), again=again), read_deck(raw, "deck.yaml", ())
    assert quick.problems == whole.problems
    assert quick.value == whole.value
