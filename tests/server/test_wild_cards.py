"""A table of two phones draws a wild card: one writes on it, the other reads it. Rule N17, as the server shows it."""

import json
from typing import Any

import pytest

from game.commands import AddCapture, DrawCard, EnterPhase, Join, MoveOn, ShowPrompt, WipeCard, WriteOnCard
from game.run_sheet import PhaseKind
from game.terms import CaptureKind, Naming
from server.decks import Shelf, open_card, read_deck
from server.decks.listing import facilitator_note
from server.http.cards import _cards
from server.reports.cards import Cards
from server.reports.deck_file import deck_file
from server.reports.mine import facts_for
from tests.server.hall import Hall, Phone
from tests.server.stage import Written, care_deck, opening

WILD = "together-in-care:the-empty-chair"
MOMENT = "The chair by the window stayed free all afternoon."
WRITES = WriteOnCard(seat="s1", round="t1r1", title="Free", text=MOMENT, spoken_by=None)


def drawn(naming: Naming = Naming.NAMED) -> tuple[Hall, Phone, Phone, Phone]:
    """A facilitator and two people at a table on which the wild card of a deck lies open."""
    others = tuple(f"together-in-care:{card}" for card in care_deck().cards if not WILD.endswith(card))
    written = Written()
    written.do(opening(naming=naming, left_out=others), None)
    for name in ("Ann", "Bo"):
        written.do(Join(name=name, agreed=True), None)
    play = next(one for one in written.room.hall.phases if one.kind is PhaseKind.PLAY)
    written.do(EnterPhase(phase=play.id), "m1")
    hall = Hall(written)
    phones = hall.phone("m1"), hall.phone("m2"), hall.phone("m3", "ar")
    hall.do(DrawCard(seat="s1", round="t1r1"), "m2")
    look(hall)
    return hall, *phones


def look(hall: Hall) -> None:
    hall.compare()
    for phone in hall.phones:
        phone.take()


def card_on(phone: Phone) -> dict[str, Any]:
    found = [card for name, part in phone.parts.items() if name.startswith("cards.") for card in part["items"]]
    (card,) = [one for one in found if one["type"] == "scenario"]
    return dict(card)


@pytest.mark.parametrize("naming", Naming)
def test_one_writes_on_it_and_the_other_reads_it(naming: Naming) -> None:
    hall, _, writer, reader = drawn(naming)
    blank = card_on(reader)
    assert (blank["id"], blank["card_kind"]) == (WILD, "wild")
    assert "write_on_card" in {offer["do"] for offer in writer.parts["table"]["offers"]}
    hall.do(WRITES, "m2")
    look(hall)
    read = card_on(reader)
    assert read == card_on(writer), "one card, and in one language"
    assert (read["title"], read["text"], read["easy_read"], read["dir"]) == ("Free", MOMENT, None, "ltr")
    for _ in range(2):
        hall.do(MoveOn(seat="s2", round="t1r1", stage=hall.state.tables["t1"].round.stage), "m3")  # type: ignore[union-attr]
        if hall.state.tables["t1"].round.step.value == "think":  # type: ignore[union-attr]
            break
    hall.do(ShowPrompt(seat="s2", round="t1r1", prompt=1), "m3")
    look(hall)
    assert card_on(reader)["prompts"] == [open_card(care_deck(), WILD, "en").prompts[0]]
    hall.do(WipeCard(card=read["id"]), "m3")
    look(hall)
    assert card_on(writer)["id"] == WILD
    assert MOMENT not in json.dumps([phone.parts for phone in hall.phones], ensure_ascii=False)


def test_titles_of_a_path_which_the_whole_hall_is_shown_say_nothing_of_it() -> None:
    hall, facilitator, writer, _ = drawn()
    hall.do(WRITES, "m2")
    look(hall)
    card = card_on(writer)["id"]
    title = open_card(care_deck(), WILD, "en").title
    assert [part["items"] for name, part in facilitator.parts.items() if name.startswith("titles.")] == [{card: title}]


def test_the_report_and_the_deck_file_have_it_and_nobody_is_in_them() -> None:
    hall, *_ = drawn()
    said = AddCapture(seat="s2", round="t1r1", kind=CaptureKind.INSIGHT, noticed="Nobody had asked")
    hall.do(said, "m3")
    hall.do(WRITES, "m2")
    used = list(Cards(hall.state, (care_deck(),), "en").used())
    title = open_card(care_deck(), WILD, "en").title
    assert [(one.title, one.written_here) for one in used] == [(title, f"Free: {MOMENT}")]
    home = facts_for(hall.state, "m3", 0, (care_deck(),), "en")
    assert "Free" not in repr(home), "at another table this is all that anybody is told"
    text = deck_file(hall.state, (care_deck(),), ())
    (card,) = read_deck(text.encode(), "our-cards.yaml").value.cards  # type: ignore[union-attr]
    assert (card.title, card.text, card.kind.value, card.source.kind) == ("Free", MOMENT, "scenario", "composite")
    assert not any(name in text for name in ("Ann", "Bo", "s1", "t1"))


def test_what_facilitators_are_told_of_the_wild_card_they_are_told_of_what_was_written() -> None:
    hall, *_ = drawn()
    hall.do(WRITES, "m2")
    lines = {one.id: one for one in _cards(hall.state, (care_deck(),), Shelf({}, (), {}), "en").cards}
    (ours,) = [one for one in lines.values() if one.written_here]
    assert (ours.title, ours.note) == ("Free", facilitator_note(care_deck(), "the-empty-chair", "en"))
    assert (ours.played, lines[WILD].played) == (1, 1)
