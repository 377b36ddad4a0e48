"""Fields beside the text of a card: pairs, blank cards, pictures, recordings; and files of every version."""

import json
from pathlib import Path

import pytest

from server.decks import Deck, Overlay, deck_listing, open_card, pin, read_deck, read_overlay, read_pinned
from server.decks.shapes import FORMAT
from tests.server.pictures.samples import broken, drawn

RECORDED = Path(__file__).parent / "recorded"
SMALL = (Path(__file__).parent / "broken" / "small.yaml").read_text(encoding="utf-8")
JPEG = b"\xff\xd8\xff\xe0" + bytes(60)
CARDS = """  - id: from-to
    kind: statement
    title: What we ask first
    text: Where do we stand?
    pair:
      from: What is the matter with you?
      to: What matters to you?
    prompts:
      - Who asked last?
      - What did they hear?
    easy_read: What do we ask first?
    sensitivity: low
    source:
      kind: lived
      credit: Told in Leith
      consent: true
  - id: blank
    kind: wild
    title: Like this, with us
    easy_read: Tell your own story.
    sensitivity: low
    source:
      kind: invented
"""
LINE_OF_FILE = SMALL.split("\ncards:\n")[0].count("\n") + 2 + CARDS.count("\n") + 2
WELSH = """
schema: 1
id: small
language: cy
cards:
  - id: from-to
    title: Beth rydym yn ei ofyn gyntaf
    text: Ble rydym ni?
    pair:
      from: Beth sydd o’i le arnoch?
      to: Beth sy’n bwysig i chi?
    prompts:
      - Pwy ofynnodd?
      - Beth glywsant?
    source:
      credit: Adroddwyd yn Leith
  - id: blank
    title:
  - id: kettle
    title: Tegell
    text:
    prompts:
      -
      - Pam?
"""


def _bytes(block: str = "") -> bytes:
    """The small deck with our cards before its own; `block` ends the last of ours."""
    return SMALL.replace("\ncards:\n", f"\ncards:\n{CARDS}{block}").encode()


def _deck() -> Deck:
    reading = read_deck(_bytes(), "small.yaml")
    assert reading.problems == ()
    assert reading.value is not None
    return reading.value


def _welsh(deck: Deck) -> Overlay:
    overlay = read_overlay(WELSH.encode(), "small.cy.yaml", deck, "cy").value
    assert overlay is not None
    return overlay


def test_a_pair_is_read_below_its_statement() -> None:
    deck = _deck()
    card = open_card(pin(deck, {}), "small:from-to", "en")
    assert card.text == "Where do we stand?\n\nWhat is the matter with you?\n→ What matters to you?"


def test_the_arrow_of_a_pair_follows_the_writing() -> None:
    deck = _deck().model_copy(update={"language": "ar"})
    assert "\n← What matters" in open_card(pin(deck, {}), "small:from-to", "ar").text


def test_pair_and_thanks_are_translated() -> None:
    deck = _deck()
    card = open_card(pin(deck, {"cy": _welsh(deck)}), "small:from-to", "cy")
    assert card.text == "Ble rydym ni?\n\nBeth sydd o’i le arnoch?\n→ Beth sy’n bwysig i chi?"
    assert card.credit == "Adroddwyd yn Leith"
    assert not card.fallback


def test_a_wild_card_may_be_blank() -> None:
    deck = _deck()
    assert open_card(pin(deck, {}), "small:blank", "en").text == ""
    assert deck_listing(pin(deck, {}), "en").cards[1].card.title == "Like this, with us"


def test_what_a_translator_left_empty_is_not_translated_yet() -> None:
    reading = read_overlay(WELSH.encode(), "small.cy.yaml", _deck(), "cy")
    assert reading.value is not None
    assert [(card.id, card.title, card.text, card.prompts) for card in reading.value.cards[1:]] == [
        ("kettle", "Tegell", None, ())
    ]
    said = [problem.message for problem in reading.problems]
    assert "Not translated: text, prompts, easy_read." in said
    assert {problem.level.value for problem in reading.problems} == {"note"}


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("kettle.jpg", drawn(), None),
        ("kettle.png", drawn(kind="PNG"), None),
        ("kettle.webp", drawn(kind="WEBP"), None),
        ("kettle.png", JPEG, '"kettle.png" holds something else than its name says. Save it as a png picture again.'),
        ("kettle.webp", b"RIFF\0\0\0\0WAVEfmt ", '"kettle.webp" holds something else than its name says.'),
        ("kettle.jpg", None, "There is no picture small/kettle.jpg beside the deck that can be read."),
        ("kettle.jpg", *broken()["20 MB"]),
        ("kettle.jpg", *broken()["cut off"]),
        ("kettle.png", *broken()["flood in png"]),
        ("kettle.webp", *broken()["moving webp"]),
        ("kettle.png", broken()["svg with a script"][0], '"kettle.png" holds something else than its name says.'),
        ("kettle.jpg", Path("/etc/hostname"), '"kettle.jpg" is a link that leads out of the folder.'),
    ],
)
def test_a_picture_lies_beside_its_deck(tmp_path: Path, name: str, content: bytes | Path | None, said: str) -> None:
    folder = tmp_path / "small"
    folder.mkdir()
    if isinstance(content, bytes):
        (folder / name).write_bytes(content)
    elif content:
        (folder / name).symlink_to(content)
    block = f"    image:\n      file: {name}\n      alt: An old kettle with a taped handle.\n"
    reading = read_deck(_bytes(block), "small.yaml", folder)
    messages = [(problem.line, problem.message) for problem in reading.problems]
    if said is None:
        assert messages == []
    else:
        assert [(line, message.startswith(said)) for line, message in messages] == [(LINE_OF_FILE, True)]


def test_a_recording_is_as_its_name_says(tmp_path: Path) -> None:
    (tmp_path / "kettle.mp3").write_bytes(JPEG)
    block = "    audio:\n      file: kettle.mp3\n      transcript: It whistles.\n"
    reading = read_deck(_bytes(block), "small.yaml", tmp_path)
    assert [problem.message for problem in reading.problems] == [
        '"kettle.mp3" holds something else than its name says. Save it as a mp3 recording again.'
    ]


@pytest.mark.parametrize("number", range(1, FORMAT + 1))
def test_a_deck_of_every_version_is_read_for_ever(number: int) -> None:
    name = f"format-{number}"
    canonical = (RECORDED / f"{name}.json").read_bytes()
    deck = read_deck((RECORDED / f"{name}.yaml").read_bytes(), name).value
    assert deck is not None
    overlay = read_overlay((RECORDED / f"{name}.ar.yaml").read_bytes(), name, deck, "ar").value
    assert overlay is not None
    fresh = pin(deck, {"ar": overlay})
    assert json.loads(fresh.canonical) == json.loads(canonical)
    again = read_pinned(canonical, fresh.hash)
    assert (again.deck, again.overlays) == (deck, {"ar": overlay})


def test_of_a_newer_version_nothing_else_is_said() -> None:
    problems = read_deck(b"schema: 2\nshoes: many\n", "deck.yaml").problems
    assert len(problems) == 1
    assert problems[0].message.startswith("This file is written for a newer Shoebox: its format is 2")
