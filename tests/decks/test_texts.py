"""Cards as people read them: their language, what they fall back to, and what is never in them."""

import dataclasses
import json
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from server.decks import (
    CardText,
    PerspectiveText,
    PinnedDeck,
    deck_listing,
    deck_summary,
    deck_words,
    library,
    open_card,
    open_perspective,
    pin,
    read_overlay,
)

SHIPPED = Path(__file__).parents[2] / "decks"


def test_a_card_in_the_language_of_its_deck(pinned: PinnedDeck) -> None:
    card = open_card(pinned, "small:home-by-four", "en-GB")
    assert card.title == "Home by four"
    assert card.text == 'The ward rings at two: your father can go home at four. "It is good news," says the voice.'
    assert (card.number, card.deck_title) == (1, "Small")
    assert (card.language, card.fallback, card.dir) == ("en-GB", False, "ltr")
    assert card.spoken_by is not None
    assert (card.spoken_by.id, card.spoken_by.icon) == ("small:night-carer", "moon")


def test_a_card_in_another_language_is_in_it_as_a_whole(pinned: PinnedDeck) -> None:
    card = open_card(pinned, "small:home-by-four", "ar")
    assert (card.title, card.deck_title) == ("في الرابعة", "صغير")
    assert card.prompts == ("لمن هذا الخبر؟", "ما الذي لم يُسأل؟")
    assert card.content_note == "الخروج من المستشفى."
    assert card.easy_read is None
    assert (card.language, card.fallback, card.dir) == ("ar", False, "rtl")
    assert card.spoken_by is not None
    assert (card.spoken_by.name, card.spoken_by.dir) == ("ابن يسهر على أبيه", "rtl")


def test_a_card_translated_in_part_falls_back_as_a_whole(pinned: PinnedDeck) -> None:
    card = open_card(pinned, "small:kettle", "ar")
    assert card.title == "Kettle"
    assert (card.language, card.fallback, card.dir) == ("en-GB", True, "ltr")


def test_the_name_of_an_untranslated_speaker_says_its_own_language(pinned: PinnedDeck) -> None:
    card = open_card(pinned, "small:kettle", "ar")
    assert card.spoken_by is not None
    assert (card.spoken_by.name, card.spoken_by.language, card.spoken_by.dir) == ("The ward clerk", "en-GB", "ltr")


@pytest.mark.parametrize(
    ("wanted", "used", "fallback"),
    [
        ("ar-EG", "ar", False),
        ("AR_eg", "ar", False),
        ("en", "en-GB", False),
        ("en-US", "en-GB", False),
        ("cy", "en-GB", True),
    ],
)
def test_a_reader_gets_the_nearest_language(pinned: PinnedDeck, wanted: str, used: str, fallback: bool) -> None:
    card = open_card(pinned, "small:home-by-four", wanted)
    assert (card.language, card.fallback) == (used, fallback)


def test_the_answer_of_a_quiz_is_there_only_when_revealed(pinned: PinnedDeck) -> None:
    hidden = open_card(pinned, "small:the-list", "ar").quiz
    shown = open_card(pinned, "small:the-list", "ar", reveal_answer=True).quiz
    assert hidden is not None
    assert shown is not None
    assert (hidden.choices, hidden.answer, hidden.explain) == (("صفحة", "صفحتان"), None, None)
    assert (shown.answer, shown.explain) == (2, "تتبع على الظهر.")


def test_a_decision_is_on_its_card(pinned: PinnedDeck) -> None:
    decision = open_card(pinned, "small:tablets-or-dancing", "en").decision
    assert decision is not None
    assert decision.owner == "Amina"
    assert [(option.name, option.gain, option.loss) for option in decision.options] == [
        ("Start a tablet", "It works soon", "A reminder every morning"),
        ("Wait", "More is known first", "It takes longer"),
    ]
    assert decision.steps == ("preferences", "options")


def test_a_perspective_in_two_languages(pinned: PinnedDeck) -> None:
    english = open_perspective(pinned, "small:night-carer", "en")
    arabic = open_perspective(pinned, "small:night-carer", "ar")
    assert english.strengths == ("Has kept a diary for two years",)
    assert arabic.strengths == ("يكتب منذ سنتين دفترًا",)
    assert (arabic.colour, arabic.icon, arabic.holder, arabic.dir) == ("teal", "moon", "lived", "rtl")


@pytest.mark.parametrize("card_id", ["home-by-four", "other:home-by-four", "small:gone", ":", ""])
def test_a_card_of_no_deck_is_not_found(pinned: PinnedDeck, card_id: str) -> None:
    with pytest.raises(KeyError):
        open_card(pinned, card_id, "en")
    with pytest.raises(KeyError):
        open_perspective(pinned, card_id, "en")


def test_no_participant_is_sent_a_note_or_an_answer() -> None:
    for pinned in library([SHIPPED]).decks.values():
        for language in pinned.languages:
            for card in pinned.deck.cards:
                sent = TypeAdapter(CardText).dump_json(open_card(pinned, f"{pinned.id}:{card.id}", language)).decode()
                words = pinned.card_words.get(language, {}).get(card.id)
                hidden = [card.facilitator_note, words.facilitator_note if words else None]
                hidden += [quiz.explain for quiz in (card.quiz, words.quiz if words else None) if quiz]
                assert not any(text and json.dumps(text, ensure_ascii=False)[1:-1] in sent for text in hidden)
                assert '"answer":' not in sent or '"answer":null' in sent


def test_no_card_outgrows_a_part_of_a_view() -> None:
    for pinned in library([SHIPPED]).decks.values():
        for language in pinned.languages:
            for card in pinned.deck.cards:
                shown = open_card(pinned, f"{pinned.id}:{card.id}", language, reveal_answer=True)
                assert len(TypeAdapter(CardText).dump_json(shown)) < 8 * 1024
            for one in pinned.deck.perspectives:
                text = open_perspective(pinned, f"{pinned.id}:{one.id}", language)
                assert len(TypeAdapter(PerspectiveText).dump_json(text)) < 8 * 1024


def test_the_summary_of_a_deck_is_enough_to_choose_it(pinned: PinnedDeck) -> None:
    summary = deck_summary(pinned, "ar")
    assert (summary.title, summary.language, summary.dir) == ("صغير", "ar", "rtl")
    assert summary.languages == ("en-GB", "ar")
    assert {(one.kind.value, one.count) for one in summary.kinds} == {
        ("scenario", 1),
        ("quiz", 1),
        ("decision", 1),
        ("verse", 1),
    }
    assert (summary.cards, summary.tender) == (4, 1)
    assert [one.id for one in summary.perspectives] == ["small:night-carer", "small:ward-clerk"]


def test_a_facilitator_sees_notes_and_answers_beforehand(pinned: PinnedDeck) -> None:
    listing = deck_listing(pinned, "en")
    first, second = listing.cards[:2]
    assert first.facilitator_note == "Somebody here may have had this call."
    assert [theme.name for theme in first.themes] == ["Going home", "Words"]
    assert first.minutes == 12
    assert second.card.quiz is not None
    assert second.card.quiz.answer == 2
    assert [one.name for one in listing.perspectives] == ["A son who cares at night", "The ward clerk"]


def test_the_words_of_a_deck_are_in_one_language(pinned: PinnedDeck) -> None:
    words = deck_words(pinned, "ar")
    assert (words.language, words.fallback, words.title) == ("en-GB", True, "Small")
    assert words.agreement == ("Anyone may pass.", "First names are plenty.")
    assert words.signposting[0].phone == "+44 20 7946 0000"
    assert (words.glossary[0].term, words.glossary[0].meaning) == ("discharge", "Leaving hospital.")
    assert [(one.id, one.name) for one in words.evaluation] == [("say", "I have a say here.")]


def test_the_words_of_a_deck_come_translated_when_all_are(pinned: PinnedDeck) -> None:
    rest = """
schema: 1
id: small
language: cy
title: Bach
summary: Pecyn bach
agreement: [Cewch basio., Enw cyntaf.]
signposting: [{name: Hwylusydd, text: Gofynnwch., phone: +44 29 2018 0000}]
glossary: {discharge: {term: rhyddhau, meaning: Gadael yr ysbyty.}}
evaluation: [{id: say, text: Mae gen i lais.}]
"""
    overlay = read_overlay(rest.encode(), "small.cy.yaml", pinned.deck, "cy").value
    assert overlay is not None
    words = deck_words(pin(pinned.deck, {"cy": overlay}), "cy")
    assert (words.title, words.language, words.fallback) == ("Bach", "cy", False)
    assert words.agreement == ("Cewch basio.", "Enw cyntaf.")
    assert dataclasses.asdict(words.signposting[0]) == {
        "name": "Hwylusydd",
        "text": "Gofynnwch.",
        "link": "https://example.org/help",
        "phone": "+44 29 2018 0000",
    }
    assert words.glossary[0].term == "rhyddhau"
    assert words.evaluation[0].name == "Mae gen i lais."
