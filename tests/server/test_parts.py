"""What the server adds to a table: put together from pieces, and the same as written in one go."""

from game import build
from game.commands import DrawCard, EnterPhase, MoveOn, TurnCard, WithdrawCard, WriteCard
from game.run_sheet import PhaseKind
from game.views import PartKey, TablePart
from server.parts import CardsPart, OpenScenario, TitlesPart
from server.rooms.frames import body_of
from server.rooms.parts import ServerParts
from tests.server.stage import Written, care_deck, workshop


def table_of(written: Written) -> TablePart:
    part = build(written.room, PartKey(name="table", whose="t1"))["table"]
    assert isinstance(part, TablePart)
    return part


def with_a_card() -> Written:
    """A table in its first round, where a card lies open."""
    written = workshop()
    seat = next(iter(written.room.tables["t1"].seats.values()))
    assert seat.member is not None
    written.do(DrawCard(seat=seat.id, round="t1r1"), seat.member)
    round_ = written.room.tables["t1"].round
    assert round_ is not None
    if round_.face_down:
        written.do(TurnCard(seat=seat.id, round="t1r1"), seat.member)
    written.do(MoveOn(seat=seat.id, round="t1r1", stage=1), seat.member)
    return written


def test_cards_from_pieces_are_what_is_written_in_one_go() -> None:
    parts = ServerParts([care_deck()])
    written = with_a_card()
    for language in ("en", "ar"):
        pages = parts.cards(table_of(written), language)
        assert pages[0].name == "cards.1"
        assert all(page.body == body_of(page.part) for page in pages)


def test_a_card_written_in_the_room_is_read_as_it_was_written_and_bears_the_name_of_the_room() -> None:
    parts, written = ServerParts([care_deck()]), workshop()
    written.do(WriteCard(title="الباص", text="لم يأتِ الباص.", table="t1"), "m1")
    seat = next(iter(written.room.tables["t1"].seats.values()))
    assert seat.member is not None
    written.do(DrawCard(seat=seat.id, round="t1r1"), seat.member)
    parts.know(written.room)
    (page,) = parts.cards(table_of(written), "en")
    assert page.body == body_of(page.part)
    assert isinstance(page.part, CardsPart)
    card = page.part.items[0]
    assert isinstance(card, OpenScenario)
    assert (card.title, card.dir, card.deck_title, card.number) == ("الباص", "rtl", written.room.hall.title.text, 1)
    (titles,) = parts.titles(written.room.tables["t1"], "en")
    assert isinstance(titles.part, TitlesPart)
    assert titles.part.items == {card.id: "الباص"}
    welcome = next(phase.id for phase in written.room.hall.phases if phase.kind is PhaseKind.WELCOME)
    written.do(EnterPhase(phase=welcome), "m1")
    written.do(WithdrawCard(card=card.id), "m1")
    parts.know(written.room)
    (titles,) = parts.titles(written.room.tables["t1"], "en")
    assert isinstance(titles.part, TitlesPart)
    assert titles.part.items == {card.id: ""}


def test_texts_are_made_once_while_nothing_about_the_cards_changes() -> None:
    parts = ServerParts([care_deck()])
    written = with_a_card()
    before = parts.cards(table_of(written), "en"), parts.titles(written.room.tables["t1"], "en")
    seat = next(iter(written.room.tables["t1"].seats.values()))
    written.do(MoveOn(seat=seat.id, round="t1r1", stage=2), seat.member)
    after = parts.cards(table_of(written), "en"), parts.titles(written.room.tables["t1"], "en")
    assert after[0] is before[0]
    assert after[1] is before[1]
