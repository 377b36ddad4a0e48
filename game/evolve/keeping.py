"""What events about words that stay theirs, and words of appreciation, change."""

from collections.abc import Mapping
from typing import TypeVar

from game.change import added, changed, with_seat, with_table, without
from game.events import (
    CaptureKeptOut,
    CaptureRedacted,
    KindWordDropped,
    KindWordsHandedOut,
    KindWordsWelcomed,
    KindWordWritten,
    NamesForgotten,
    PledgeRedacted,
    SeatErased,
    SentenceRedacted,
    TakenBackByKey,
)
from game.evolve import presenting
from game.evolve.findings import table_of_capture
from game.evolve.positions import forgotten
from game.state import KindWord, Member, Room, Seat, Table
from game.terms import SeatId

K = TypeVar("K")
V = TypeVar("V")


def capture_kept_out(room: Room, event: CaptureKeptOut) -> Room:
    """Out of the report, or in it again."""
    table = room.tables[table_of_capture(event.capture)]
    capture = changed(table.captures[event.capture], kept_out=event.out)
    return with_table(room, changed(table, captures=added(table.captures, capture.id, capture)))


def capture_redacted(room: Room, event: CaptureRedacted) -> Room:
    """Other words, and a mark that a facilitator took something out."""
    table = room.tables[table_of_capture(event.capture)]
    capture = changed(
        table.captures[event.capture], noticed=event.noticed, because=event.because, so=event.so, redacted=True
    )
    return with_table(room, changed(table, captures=added(table.captures, capture.id, capture)))


def pledge_redacted(room: Room, event: PledgeRedacted) -> Room:
    """Other words."""
    pledge = room.pledges[event.pledge]
    told = tuple(changed(one, story=story) for one, story in zip(pledge.told, event.stories, strict=True))
    words = {"i_will": event.i_will, "who_with": event.who_with, "by_when": event.by_when}
    pledge = changed(pledge, **words, help_needed=event.help_needed, told=told)
    return changed(room, pledges=added(room.pledges, pledge.id, pledge))


def sentence_redacted(room: Room, event: SentenceRedacted) -> Room:
    """Other words, where the old ones stood."""
    return with_table(room, changed(room.tables[event.table], sentence=event.sentence))


def seat_erased(room: Room, event: SeatErased) -> Room:
    """The seat stays, without a name or a tag; nothing is left that carries it."""
    gone = event.seat
    tables = {table.id: _without_words(table, gone) for table in room.tables.values()}
    left = {capture for table in tables.values() for capture in table.captures}
    return changed(
        room,
        tables=tables,
        standing={one.id: _bare(one) if one.id == gone else one for one in room.standing.values()},
        members={one.id: _nameless(one, gone, event.erases) for one in room.members.values()},
        themes={
            one.id: changed(one, captures=tuple(capture for capture in one.captures if capture in left))
            for one in room.themes.values()
        },
        pledges=_but(room.pledges, {key for key, one in room.pledges.items() if one.seat == gone}),
        scales=_but(room.scales, {key for key in room.scales if key[2] == gone}),
        closing_words=without(room.closing_words, gone),
        dots=without(room.dots, gone),
        brought=without(room.brought, gone),
        talks=presenting.erased(room.talks, gone),
        kind_words=_but(room.kind_words, {key for key, one in room.kind_words.items() if gone in (one.by, one.to)}),
    )


def _but(mapping: Mapping[K, V], keys: set[K]) -> Mapping[K, V]:
    return {key: value for key, value in mapping.items() if key not in keys} if keys else mapping


def _bare(seat: Seat) -> Seat:
    return changed(seat, name=None, tag=None, kind_words=False)


def _without_words(table: Table, gone: SeatId) -> Table:
    seats = table.seats
    return changed(
        table,
        seats=added(seats, gone, _bare(seats[gone])) if gone in seats else seats,
        captures=_but(table.captures, {key for key, one in table.captures.items() if one.seat == gone}),
        notes=_but(table.notes, {key for key in table.notes if key[1] == gone}),
        answers=_but(table.answers, {key for key in table.answers if key[2] == gone}),
        problems={
            key: changed(one, title=None, text=None) if one.seat == gone else one for key, one in table.problems.items()
        }
        if table.problems
        else table.problems,
        choices=_but(table.choices, {key for key in table.choices if key[2] == gone}),
        rated=forgotten(table, gone),
    )


def _nameless(member: Member, gone: SeatId, erased: tuple[str, ...]) -> Member:
    named_so = member.name is not None and member.name.id in erased
    if gone not in member.seats and not named_so:
        return member
    alone = member.seats == (gone,)
    return changed(
        member,
        name=None if named_so else member.name,
        tag=None if alone else member.tag,
        access=() if alone else member.access,
    )


def taken_back_by_key(room: Room, event: TakenBackByKey) -> Room:
    """A word in the closing circle less, and an answer, a choice and a rating."""
    tables = {
        table.id: changed(
            table,
            choices=_but(table.choices, {key for key in table.choices if key[2] == event.who}),
            rated=forgotten(table, event.who),
        )
        for table in room.tables.values()
    }
    return changed(
        room,
        tables=tables,
        scales=_but(room.scales, {key for key in room.scales if key[2] == event.who}),
        closing_words=without(room.closing_words, event.who),
    )


def names_forgotten(room: Room, event: NamesForgotten) -> Room:
    """No names, nor words of appreciation; everything else stays."""
    tables = {
        table.id: changed(table, seats={seat.id: changed(seat, name=None) for seat in table.seats.values()})
        for table in room.tables.values()
    }
    story = room.hall.story
    return changed(
        room,
        hall=room.hall if story is None else changed(room.hall, story=changed(story, told_by=None)),
        tables=tables,
        standing={seat.id: changed(seat, name=None) for seat in room.standing.values()},
        members={one.id: changed(one, name=None) for one in room.members.values()},
        kind_words={},
    )


def kind_words_welcomed(room: Room, event: KindWordsWelcomed) -> Room:
    """Takes part, or not."""
    seat = room.seat(event.seat)
    if seat is None:
        raise KeyError(event.seat)
    return with_seat(room, changed(seat, kind_words=event.welcome))


def kind_word_written(room: Room, event: KindWordWritten) -> Room:
    """Words more, in place of others where it says so."""
    word = KindWord(id=event.word, to=event.to, text=event.text, by=event.by, edit_hash=event.edit_hash)
    kept = room.kind_words if event.instead is None else without(room.kind_words, event.instead)
    return changed(room, kind_words=added(kept, word.id, word))


def kind_word_dropped(room: Room, event: KindWordDropped) -> Room:
    """Words less."""
    return changed(room, kind_words=without(room.kind_words, event.word))


def kind_words_handed_out(room: Room, event: KindWordsHandedOut) -> Room:
    """Everybody has theirs."""
    return changed(room, handed_out=True)
