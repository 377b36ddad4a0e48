"""Presentations as everybody sees them, and the questions that one asked or may show. Rules: Q2 to Q5."""

from game.modes import MODES
from game.rules import questions
from game.show.pages import pages, weight_of
from game.show.table import text
from game.state import Member, Room
from game.state.talks import Question, Slot
from game.telling import acting_seats
from game.views.talks import AskedPart, QuestionsPart, QuestionView, SlotsPart, SlotView, TalksPart
from game.words import Words

FEWEST_SAME = 3
"""From so many on it is told how many others ask the same (Q5)."""


def is_planned(room: Room) -> bool:
    """Whether a line of the run sheet is one of presentations: only then anybody is told of them."""
    return any(phase.mode is not None and MODES[phase.mode].plenary for phase in room.hall.phases)


def _slot(room: Room, slot: Slot) -> SlotView:
    table = None if slot.table is None else room.tables[slot.table].number
    return SlotView(
        id=slot.id, table=slot.table, number=table, seat=slot.seat, name=text(_name(room, slot)), begun=slot.begun
    )


def _name(room: Room, slot: Slot) -> Words | None:
    seat = None if slot.seat is None else room.seat(slot.seat)
    return None if seat is None else seat.name


def names(room: Room) -> tuple[Words | None, ...]:
    """The names that stand in the order."""
    return tuple(_name(room, slot) for slot in room.talks.slots)


def talks_pages(room: Room) -> tuple[TalksPart, ...]:
    """Who presents, until when, who is next, and the question on the screen: one page, or none without an order."""
    talks = room.talks
    if not talks.slots:
        return ()
    now = talks.slot(talks.now)
    coming = next((slot for slot in talks.slots if not slot.begun), None)
    up = talks.questions.get(talks.up or "")
    return (
        TalksPart(
            now=None if now is None else _slot(room, now),
            next=None if coming is None else _slot(room, coming),
            ends_at=talks.ends_at,
            up=None if up is None else _question(up, up_now=True),
        ),
    )


def slots_pages(room: Room) -> tuple[SlotsPart, ...]:
    """The order."""
    views = [_slot(room, slot) for slot in room.talks.slots]
    return tuple(SlotsPart(items=page) for page in pages(views, lambda one: weight_of(one.name)))


def _question(question: Question, *, up_now: bool, mine: bool = False) -> QuestionView:
    same = len(question.same)
    return QuestionView(
        id=question.id,
        slot=question.slot,
        text=text(question.text),
        shown=question.shown,
        up=up_now,
        mine=mine,
        same=same if same >= FEWEST_SAME else None,
    )


def questions_pages(room: Room) -> tuple[QuestionsPart, ...]:
    """The questions that were shown, by their ids, which are by chance; nobody's name stands with them."""
    talks = room.talks
    found = sorted((one for one in talks.questions.values() if one.shown), key=lambda one: one.id)
    views = [_question(one, up_now=one.id == talks.up) for one in found]
    return tuple(QuestionsPart(items=page) for page in pages(views, lambda one: weight_of(one.text)))


def asked_pages(room: Room, member: Member) -> tuple[AskedPart, ...]:
    """Which questions this member asks as well, by name; then those they may show, and their own."""
    talks = room.talks
    own = {one.id for one in questions.by_name(room, member)}
    may_show = {one.id for one in questions.asked_of(room, member)}
    found = sorted((one for one in talks.questions.values() if one.id in own | may_show), key=lambda one: one.id)
    views = [_question(one, up_now=one.id == talks.up, mine=one.id in own) for one in found]
    seats = {seat.id for seat in acting_seats(room, member)}
    same = tuple(one.id for one in talks.questions.values() if seats & set(one.same))
    first: tuple[tuple[QuestionView, ...], ...] = ((),) if same else ()
    cut = (*first, *pages(views, lambda one: weight_of(one.text)))
    return tuple(AskedPart(items=page, same=() if number else same) for number, page in enumerate(cut))
