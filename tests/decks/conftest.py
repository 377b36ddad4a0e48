"""What the deck tests share: a small good deck with one card of each kind that has fields of its own."""

from pathlib import Path

import pytest

from server.decks import Deck, Overlay, PinnedDeck, pin, read_deck, read_overlay

SMALL = Path(__file__).parent / "broken" / "small.yaml"

ARABIC = """
schema: 1
id: small
language: ar
title: صغير
summary: رزمة صغيرة
perspectives:
  - id: night-carer
    name: ابن يسهر على أبيه
    in_brief: يعمل نهارًا وينام على كرسي.
    what_matters:
      - أن يُخبَر قبل أن تتغير الخطة
    strengths:
      - يكتب منذ سنتين دفترًا
    ask_instead: ماذا تعرف عنه؟
cards:
  - id: home-by-four
    title: في الرابعة
    text: يرن الهاتف في الثانية.
    prompts:
      - لمن هذا الخبر؟
      - ما الذي لم يُسأل؟
    content_note: الخروج من المستشفى.
  - id: the-list
    title: القائمة
    text: كم طولها؟
    quiz:
      choices:
        - صفحة
        - صفحتان
      explain: تتبع على الظهر.
  - id: kettle
    title: غلاية
    text: تعرف الغلاية
"""


@pytest.fixture
def small_bytes() -> bytes:
    return SMALL.read_bytes()


@pytest.fixture
def small_deck(small_bytes: bytes) -> Deck:
    deck = read_deck(small_bytes, "small.yaml").value
    assert deck is not None
    return deck


@pytest.fixture
def arabic(small_deck: Deck) -> Overlay:
    overlay = read_overlay(ARABIC.encode(), "small.ar.yaml", small_deck, "ar").value
    assert overlay is not None
    return overlay


@pytest.fixture
def pinned(small_deck: Deck, arabic: Overlay) -> PinnedDeck:
    return pin(small_deck, {"ar": arabic})
