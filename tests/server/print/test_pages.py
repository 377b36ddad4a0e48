"""Pages: every kind in every language passes PDF/UA-1, words stay words, backs meet their fronts."""

import io
import json
import re
import time
from typing import Any, Final

import pypdf
import pytest

from dev import ROOT
from server.decks import KeptPicture, PinnedDeck, library, pin
from server.decks.schema import Picture as Image
from server.print import typeset
from server.print.drawings import drawings
from server.print.sheets import NothingToPrint, What, deck_sheet, left_out, poster_sheet, sentences
from server.print.typeset import CannotPrint, Sheet
from server.print.words import PRINTED
from tests.server.pictures.samples import drawn
from tests.server.print.png import Picture

HOSTILE: Final = '#panic("x") $x^2$ @preview/a:1 <b> *c* _d_ `e` \\ // /* = f [g] "h" - i'
MARKUP: Final = ("math.equation", "raw", "strong", "emph", "ref", "link", "footnote")
CARDS_IN_NUMBERS: Final = 60


@pytest.fixture(scope="module")
def deck() -> PinnedDeck:
    return library([ROOT / "decks"]).decks["together-in-care"]


def few(sheet: Sheet, cards: int = 4) -> Sheet:
    """The sheet with its first cards only."""
    return sheet | {"cards": sheet["cards"][:cards]}


def poster(**words: str) -> Sheet:
    said = {"title": "Home by four", "purpose": "To hear what it takes.", "language": "en", **words}
    return poster_sheet(code="K7MX-4QRP", link="http://192.168.1.20:8000/join#K7MX4QRP", colour="teal", **said)


@pytest.mark.parametrize("language", ["en", "ar", "cy", "de"])
@pytest.mark.parametrize("what", What)
def test_every_kind_in_every_language_is_accessible_by_the_check_of_pdf_ua(
    deck: PinnedDeck, what: What, language: str
) -> None:
    made = typeset.pdf(few(deck_sheet(deck, what, language)))
    assert made.startswith(b"%PDF-")
    spoken = re.search(rb"/Catalog.*?/Lang\(([a-z-]+)\)", made)
    assert spoken is not None
    assert spoken[1].decode() == (language if language == "ar" else "en"), "the language of the document is told"


@pytest.mark.parametrize("language", ["en", "ar", "cy"])
def test_the_poster_is_accessible_too(language: str) -> None:
    assert typeset.pdf(poster(language=language)).startswith(b"%PDF-")


def hostile(value: Any, key: str = "") -> Any:
    """The same values with every text of people and decks made as nasty as it can be."""
    kept = {"language", "dir", "colour", "icon", "kind", "sensitivity", "scan", "code", "link", "steps", "id"}
    if isinstance(value, dict):
        return {name: hostile(inside, name) for name, inside in value.items()}
    if isinstance(value, list | tuple):
        return [hostile(inside, key) for inside in value]
    return HOSTILE if isinstance(value, str) and key not in kept else value


@pytest.mark.parametrize("what", [*What, None])
def test_words_that_look_like_markup_are_only_words(deck: PinnedDeck, what: What | None) -> None:
    sheet = few(deck_sheet(deck, what), 55) if what else poster()
    named = ("cards", "perspectives", "said", "title", "purpose", "authors")
    sheet |= {name: hostile(sheet[name]) for name in named if name in sheet}
    sheet["cards"] = [*sheet.get("cards", ())[:2], *sheet.get("cards", ())[46:55:4]]
    compiler = typeset._compiler(sheet, None)
    for element in MARKUP:
        assert json.loads(compiler.query(element)) == [], element
    headings = json.loads(compiler.query("heading"))
    assert headings
    said = [one for one in headings if what is not What.SLIPS]
    assert not said or any(
        HOSTILE in json.dumps(one, ensure_ascii=False).replace('\\"', '"').replace("\\\\", "\\") for one in said
    )
    assert typeset.pdf(sheet)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_sheet_turned_over_its_long_edge_has_each_back_behind_its_front(deck: PinnedDeck, language: str) -> None:
    sheet = few(deck_sheet(deck, What.CARDS, language))
    paints = [(one["spoken_by"] or {}).get("colour") for one in sheet["cards"]]
    assert paints[0] != paints[1], "two that can be told apart"
    front, back = (Picture(page) for page in typeset.pictures(sheet, 20))
    bands = [drawings(())["colours"][paint]["band"] if paint else "#1c2233" for paint in paints]
    first, second = (0.25, 0.75) if language == "en" else (0.75, 0.25)
    for nth, band in enumerate(bands):
        across, down = (first if nth % 2 == 0 else second), (0.03 if nth < 2 else 0.505)
        assert front.colour(across, down) == band, nth
        assert back.colour(1 - across, down + 0.07) == band, nth


def test_only_the_crib_holds_what_is_for_facilitators(deck: PinnedDeck) -> None:
    note = next(card.facilitator_note for card in deck.deck.cards if card.facilitator_note)
    explained = next(card.quiz.explain for card in deck.deck.cards if card.quiz)
    for what in What:
        told = json.dumps(deck_sheet(deck, what), ensure_ascii=False)
        assert [json.dumps(text, ensure_ascii=False)[1:-1] in told for text in (note, explained)] == [
            what is What.CRIB
        ] * 2, what


def test_the_qr_code_holds_the_code_and_an_address_only_when_one_was_given(deck: PinnedDeck) -> None:
    bare, led = (
        deck_sheet(deck, What.CARDS, "en", address)["cards"][0] for address in ("", "https://play.example.org")
    )
    assert bare["scan"] == bare["code"].replace("-", "")
    assert led["scan"] == f"https://play.example.org/rooms#{bare['scan']}"


def test_an_easy_read_edition_has_one_sentence_a_line_and_leaves_out_cards_without(deck: PinnedDeck) -> None:
    assert sentences("Dad can come home. “Really?” Nobody asked!") == [
        "Dad can come home.",
        "“Really?”",
        "Nobody asked!",
    ]
    all_of_it = len(deck.deck.cards)
    printed = len(deck_sheet(deck, What.EASY_READ, "ar")["cards"])
    assert printed + left_out(deck, What.EASY_READ, "ar") == all_of_it
    bare = {**dict(deck.deck), "cards": tuple(card.model_copy(update={"easy_read": None}) for card in deck.deck.cards)}
    from server.decks import Deck, pin

    with pytest.raises(NothingToPrint):
        deck_sheet(pin(Deck.model_construct(**bare), {}), What.EASY_READ)


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("what", [What.CARDS, What.LARGE, What.EASY_READ])
def test_a_wild_card_has_lines_to_write_on_also_without_any_text(deck: PinnedDeck, what: What, language: str) -> None:
    street = library([ROOT / "decks"]).decks["a-street-for-everyone"]
    blank = next(card for card in street.deck.cards if not card.text).model_copy(update={"easy_read": None})
    bare = pin(street.deck.model_copy(update={"cards": (blank,)}), street.overlays)
    with_text = deck_sheet(deck, what, language)
    wild = [one for one in with_text["cards"] if one["kind"] == "wild"]
    for sheet in (deck_sheet(bare, what, language), with_text | {"cards": wild}):
        assert len(sheet["cards"]) == 1
        pages = pypdf.PdfReader(io.BytesIO(typeset.pdf(sheet))).pages
        contents = [content for page in pages if (content := page.get_contents()) is not None]
        drawn_lines = sum(content.get_data().count(b"0.6 w") for content in contents)
        assert drawn_lines >= 3, "no other line of a card is as thick"
    assert left_out(bare, What.EASY_READ) == 0


def test_a_letter_that_no_face_has_is_named(deck: PinnedDeck) -> None:
    sheet = few(deck_sheet(deck, What.CARDS), 1)
    sheet["cards"][0]["text"] = "Home by 四"
    with pytest.raises(CannotPrint, match="No face here has the letter 四"):
        typeset.pdf(sheet)


def test_emoji_are_spelled_where_no_face_has_a_picture(deck: PinnedDeck) -> None:
    sheet = few(deck_sheet(deck, What.CARDS), 1)
    sheet["cards"][0] |= {"title": "🏳️‍🌈 👋🏽", "text": "Well done 😀❤️ 🇬🇧."}
    said = typeset.with_spelled_emoji(sheet)["cards"][0]
    assert said["title"] == "[waving white flag] [waving hand sign]"
    assert said["text"] == "Well done [grinning face][heavy black heart] [flag]."
    assert typeset.pdf(sheet).startswith(b"%PDF-")
    sheet["cards"][0]["text"] += " 四"
    with pytest.raises(CannotPrint, match="四"):
        typeset.pdf(sheet)


def test_the_longest_card_a_deck_may_hold_is_printed_whole_on_as_many_faces_as_it_needs(deck: PinnedDeck) -> None:
    sheet = deck_sheet(deck, What.CARDS)
    longest = next(card for card in sheet["cards"] if card["decision"])
    option = {"name": "Wait " * 24, "gain": "It may help. " * 15, "loss": "It may not. " * 16}
    longest |= {"text": "What now? " * 40, "prompts": ["Who was not asked? " * 10] * 4}
    longest["decision"] |= {"options": [option] * 5}
    assert len(typeset.pictures(sheet | {"cards": [longest]}, 10)) == 2, "three faces on one page, and their backs"


def test_sixty_cards_take_less_than_a_second_of_the_processor(deck: PinnedDeck) -> None:
    sheet = deck_sheet(deck, What.CARDS)
    sheet["cards"] = (sheet["cards"] * 2)[:CARDS_IN_NUMBERS]
    began = time.process_time()
    typeset.pdf(sheet)
    assert time.process_time() - began < 2, "twice what it takes on the slowest machine it was measured on"


def test_every_language_of_the_house_has_every_word_that_a_template_says() -> None:
    templates = "".join(path.read_text(encoding="utf-8") for path in sorted(typeset.TEMPLATES.glob("*.typ")))
    used = set(re.findall(r'"([a-z]+(?:-[a-z]+)*)"', templates))
    english = PRINTED.words("en")
    assert {path.stem for path in PRINTED.folder.glob("*.ftl")} == {"en", "ar", "cy"}
    for language in ("ar", "cy"):
        other = PRINTED.words(language)
        assert other.keys() == english.keys()
        for name, said in english.items():
            assert set(re.findall(r"\{ \$\w+ \}", said)) == set(re.findall(r"\{ \$\w+ \}", other[name])), name
    built = {what.value for what in What} | {f"path-{step}-how" for step in ("forward", "mixed", "blocked")}
    built |= {f"mat-step-{step}" for step in ("read", "think", "respond", "discuss", "capture")}
    assert english.keys() <= used | built, "a word that no template says"


@pytest.mark.parametrize("what", [What.CARDS, What.LARGE, What.EASY_READ, What.CRIB])
def test_a_picture_is_on_the_card_with_its_words_for_those_who_do_not_see_it(deck: PinnedDeck, what: What) -> None:
    alt = "An <b>old</b> kettle"
    content = drawn(90, 60)
    picture = KeptPicture("h", 90, 60)
    first = deck.deck.cards[0].model_copy(update={"image": Image(file="kettle.jpg", alt=alt)})
    pictured = pin(deck.deck.model_copy(update={"cards": (first,)}), {}, {"kettle.jpg": picture})
    sheet = deck_sheet(pictured, what, pictures={"h": content})
    assert (alt in json.dumps(json.loads(typeset._compiler(sheet, None).query("image")))) == (what is not What.CRIB)
    assert typeset.pdf(sheet)
    assert typeset.pdf(deck_sheet(pictured, what)), "a picture that is not there leaves its card as it was"


@pytest.mark.parametrize(("said", "shown"), [("A taxi", True), ("Nobody asked " * 15, False)])
def test_a_perspective_card_has_its_picture_where_its_words_leave_room(
    deck: PinnedDeck, said: str, shown: bool
) -> None:
    lines = (said.strip(),) * 6
    full = {
        "what_matters": lines,
        "strengths": lines,
        "what_helps": lines,
        "image": Image(file="k.jpg", alt="A kettle"),
    }
    one = deck.deck.perspectives[0].model_copy(update=full)
    card = deck.deck.cards[0].model_copy(update={"spoken_by": one.id})
    small = deck.deck.model_copy(update={"perspectives": (one,), "cards": (card,)})
    pictured = pin(small, {}, {"k.jpg": KeptPicture("h", 90, 60)})
    sheet = deck_sheet(pictured, What.PERSPECTIVES, pictures={"h": drawn(90, 60)})
    assert ("A kettle" in json.dumps(json.loads(typeset._compiler(sheet, None).query("image")))) == shown
    assert typeset.pdf(sheet)
