"""What somebody who does not run a room takes home from it: all that they wrote, and what was on their screen.

Rule 1: it is told of the room as the view of the member who asks knows it, so nothing else can be in it.
Rule 2: no names, whatever the room's naming; one's own words are told as one's own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

import game
from game.change import changed
from game.rules.captures import find
from game.rules.consulting import of_seat
from game.show.report import only, with_captures
from game.state import Room
from game.state.talks import Talks
from game.terms import MemberId, SeatId, table_id_of
from game.views import (
    CapturesPart,
    ChoicesPart,
    ClosingWordsPart,
    MePart,
    MinePart,
    PledgesPart,
    RatingsPart,
    RoomPart,
    SentencesPart,
    ThemesPart,
)
from game.views.walked import MyChoice
from server.decks import PinnedDeck
from server.reports.cards import said
from server.reports.counting import Counted
from server.reports.facts import Facts, Own, OwnText, People, Unheard
from server.reports.telling import Teller

P = TypeVar("P")


def facts_for(room: Room, member: MemberId, opened_at: int, decks: Sequence[PinnedDeck], language: str = "") -> Facts:
    """The facts that `member`, who does not run the room, takes home."""
    view = tuple(game.view(room, member).values())
    nothing_counted = Counted(opened_at, opened_at, 0, 0, frozenset(), frozenset())
    shared = Teller(_on_screen(room, view), nothing_counted, decks, language).facts()
    whole = Teller(room, nothing_counted, decks, language)
    return replace(
        shared,
        people=People(all_of_them=shared.people.all_of_them, groups=(), others=None, not_alone=()),
        seen=(),
        unheard=Unheard(played=(), never_played=(), cards=()),
        paths=(),
        cards=(),
        problems=(),
        decisions=(),
        rated=(),
        own=_own(room, view, whole),
    )


def _parts(view: Sequence[object], kind: type[P]) -> Iterator[P]:
    return (part for part in view if isinstance(part, kind))


def _on_screen(room: Room, view: Sequence[object]) -> Room:
    if not any(_parts(view, RoomPart)):  # at the door, or gone: V1
        hall = changed(room.hall, agreement=None, statements=(), hypothesis=None)
        nothing: dict[str, dict[str, object]] = {"tables": {}, "standing": {}, "themes": {}, "pledges": {}}
        return changed(room, hall=hall, scales={}, closing_words={}, talks=Talks(), **nothing)
    captures = {one.id for part in _parts(view, CapturesPart) for one in part.items if not one.hidden}
    themes = [one for part in _parts(view, ThemesPart) for one in part.items]
    pledges = {one.id: room.pledges[one.id] for part in _parts(view, PledgesPart) for one in part.items}
    kept = {one.id: changed(room.themes[one.id], captures=one.captures) for one in themes}
    words = room.closing_words if any(_parts(view, ClosingWordsPart)) else {}
    seen = changed(only(with_captures(room, captures), kept, pledges), closing_words=words)
    if any(_parts(view, SentencesPart)):
        return seen
    return changed(seen, tables={one.id: changed(one, sentence=None) for one in seen.tables.values()})


def _own(room: Room, view: Sequence[object], whole: Teller) -> Own:
    mine = [seat for part in _parts(view, MePart) for seat in part.seats if seat.mine]
    seats = {seat.id for seat in mine}
    captures = [found for seat in mine for key in seat.captures if (found := find(room, key)) is not None]
    pledges = [room.pledges[key] for seat in mine for key in seat.pledges if key in room.pledges]
    return Own(
        captures=tuple(whole.capture(one) for one in captures),
        pledges=tuple(whole.pledge(one) for one in pledges),
        texts=tuple(_texts(room, view, seats, whole)),
    )


def _texts(room: Room, view: Sequence[object], seats: set[SeatId], whole: Teller) -> Iterator[OwnText]:
    for part in _parts(view, MinePart):
        for words in part.items:
            kind = "closing-word" if words.round is None else "note"
            yield OwnText(kind=kind, card=_card_of(room, words.round, whole), text=words.text)
    for seat in sorted(seats):
        for problem in of_seat(room, seat):
            for brought in (problem.title, problem.text):
                yield OwnText(kind="problem", card=None, text=said(brought))
    for question in room.talks.questions.values():
        if question.seat in seats:
            yield OwnText(kind="question", card=None, text=said(question.text))
    for choices in _parts(view, ChoicesPart):
        for one in choices.items:
            if one.seat in seats and (chosen := _choice(room, one, whole)):
                kind = "choice-after" if one.after else "choice-before"
                yield OwnText(kind=kind, card=_card_of(room, one.round, whole), text=chosen)
    for ratings in _parts(view, RatingsPart):
        for rating in ratings.items:
            if rating.seat in seats and rating.reason:
                yield OwnText(kind="rating", card=_card_of(room, rating.round, whole), text=rating.reason)
    for table in room.tables.values():
        for (round_id, _, seat), answer in table.answers.items():
            if seat in seats and answer.text:
                yield OwnText(kind="answer", card=_card_of(room, round_id, whole), text=answer.text)


def _choice(room: Room, one: MyChoice, whole: Teller) -> str:
    """What somebody chose in a decision walk, by the words of the card, and why."""
    card = room.tables[table_id_of(one.round)].card_of(one.round)
    _, ways = whole.cards.decision(card) if card else ("", ())
    name = ways[one.option - 1] if 0 < one.option <= len(ways) else ""
    return " – ".join(text for text in (name, one.reason) if text)


def _card_of(room: Room, round_id: str | None, whole: Teller) -> str | None:
    if round_id is None:
        return None
    cards = (table.card_of(round_id) for table in room.tables.values())
    return whole.cards.title(next((card for card in cards if card), None))
