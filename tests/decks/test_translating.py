"""`deck translate`: every missing text stands empty below its original; nothing that is there is touched."""

from pathlib import Path

from server.decks import Deck, Level, read_deck, read_overlay
from server.decks.translating import begun, carried_on

SHIPPED = Path(__file__).parents[2] / "decks"
HALF = """\
# by Mair
schema: 1
id: small
language: cy
title: Bach
glossary: {discharge: {term: rhyddhau, meaning: Gadael}}
cards:
  # my favourite
  - id: kettle
    title: Tegell # or tecell
  - id: home-by-four
    text: Mae’r ward yn canu.
"""


def test_a_new_translation_has_every_text_empty_and_no_error(small_deck: Deck) -> None:
    text = begun(small_deck, "cy")
    reading = read_overlay(text.encode(), "small.cy.yaml", small_deck, "cy")
    assert {problem.level for problem in reading.problems} == {Level.note}
    assert text.startswith("# yaml-language-server: $schema=./translation.schema.json\nschema: 1\nid: small\n")
    assert "  - id: home-by-four\n    # Home by four\n    title:\n" in text
    assert "signposting:\n  # The facilitator\n  - name:\n" in text
    assert (
        "      options:\n        # Start a tablet\n        - name:\n          # It works soon\n          for:\n" in text
    )
    assert "answer" not in text
    assert "colour" not in text


def test_filled_in_it_is_a_whole_translation(small_deck: Deck) -> None:
    lines = begun(small_deck, "cy").split("\n")
    filled = []
    for at, line in enumerate(lines):
        original = lines[at - 1].strip().removeprefix("# ") if lines[at - 1].strip().startswith("#") else ""
        empty = line.strip() == "-" or (line.endswith(":") and original and not lines[at + 1].startswith(f"{line} "))
        filled.append(f"{line} '{original}'" if empty and original else line)
    reading = read_overlay("\n".join(filled).encode(), "small.cy.yaml", small_deck, "cy")
    assert reading.problems == ()
    assert reading.value is not None
    assert [card.title for card in reading.value.cards] == [card.title for card in small_deck.cards]
    assert [option.gain for card in reading.value.cards if card.decision for option in card.decision.options] == [
        "It works soon",
        "More is known first",
    ]


def test_what_is_there_stays_with_its_comments(small_deck: Deck) -> None:
    text, count, problems = carried_on(small_deck, HALF.encode(), "small.cy.yaml")
    assert text is not None
    assert (count > 20, problems) == (True, ())
    assert text.startswith("# by Mair\nschema: 1\n")
    assert "    title: Tegell # or tecell\n" in text
    assert "  # my favourite\n  - id: kettle\n" in text
    assert text.index("- id: home-by-four") < text.index("- id: the-list") < text.index("- id: kettle")
    assert "    # Home by four\n    title:\n    text: Mae’r ward yn canu.\n" in text
    assert "term: rhyddhau" in text


def test_carried_on_twice_is_carried_on_once(small_deck: Deck) -> None:
    text, _, _ = carried_on(small_deck, HALF.encode(), "small.cy.yaml")
    assert text is not None
    assert carried_on(small_deck, text.encode(), "small.cy.yaml") == (text, 0, ())


def test_a_translation_that_cannot_be_read_is_left_alone(small_deck: Deck) -> None:
    text, count, problems = carried_on(small_deck, b"title: a: b\n", "small.cy.yaml")
    assert (text, count) == (None, 0)
    assert len(problems) == 1


def test_the_shipped_translation_says_the_same_afterwards() -> None:
    deck = read_deck((SHIPPED / "together-in-care.yaml").read_bytes(), "x").value
    assert deck is not None
    raw = (SHIPPED / "together-in-care.ar.yaml").read_bytes()
    text, count, _ = carried_on(deck, raw, "x")
    assert text is not None
    assert count > 0
    before, after = (read_overlay(one, "x", deck, "ar").value for one in (raw, text.encode()))
    assert before is not None
    assert after is not None
    for name in ("cards", "perspectives", "themes"):
        ids = [{one.id: one for one in getattr(overlay, name)} for overlay in (before, after)]
        assert ids[0] == ids[1]
