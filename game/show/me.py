"""What one member alone may know: their own seats, their own secrets, what they may do."""

from collections.abc import Iterable

from game.cards import PerspectiveId
from game.legal import member_offers, seat_offers
from game.rules import arriving, sites
from game.rules import kind_words as kind
from game.rules.perspectives import is_hidden
from game.rules.pledges import answers_of
from game.run_sheet import PhaseKind
from game.show.pages import pages, weight_of
from game.show.table import text
from game.state import KindWord, Member, Pledge, Room, Seat, Table
from game.telling import acting_seats
from game.terms import CaptureId, MemberId, Naming, Place, PledgeId, SeatId, Standing, TableId, WhoSees
from game.views import (
    KindWordsPart,
    KindWordView,
    MePart,
    MinePart,
    MySeat,
    MyWords,
    PledgesPart,
    PledgeView,
    ToldView,
)

OWN_SHOWN = 120
"""How many of a seat's captures and pledges `me` names, the latest ones. Source: a part takes 16 KiB at most."""


def me_part(room: Room, member: Member) -> MePart:
    """The member, and a section for each seat they may act for."""
    inside = member.standing is Standing.IN
    watches = next((table.id for table in room.tables.values() if table.watchers.get(member.id)), None)
    return MePart(
        member=member.id,
        role=member.role,
        standing=member.standing,
        name=text(member.name),
        agreed=member.agreed,
        watches=watches,
        harvests=member.harvests,
        seats=tuple(my_seat(room, member, seat) for seat in acting_seats(room, member)) if inside else (),
        offers=member_offers(room, member),
        site=member.site,
    )


def my_seat(room: Room, member: Member, seat: Seat) -> MySeat:
    """One seat with what only it may know."""
    table = room.table_of(seat.id)
    round_ = None if table is None else table.round
    named = room.hall.naming is Naming.NAMED
    return MySeat(
        id=seat.id,
        table=None if table is None else table.id,
        name=text(seat.name),
        tag=seat.tag,
        shoes=seat.shoes,
        was=seat.was,
        away=seat.away,
        ready=seat.ready,
        place=Place.OPEN if round_ is None else round_.places.get(seat.id, Place.OPEN),
        out=round_ is not None and seat.id in round_.out,
        wants_help=seat.wants_help,
        mine=seat.member == member.id,
        scales={
            f"{moment.value}:{statement}": value
            for moment, statement, value in answers_of(room, seat.id)
            if named and value is not None
        },
        captures=_captures_of(room, seat)[-OWN_SHOWN:],
        pledges=_pledges_of(room, seat)[-OWN_SHOWN:],
        dots=room.dots.get(seat.id, ()) if named else (),
        offers=seat_offers(room, seat),
        kind_words=seat.kind_words,
        stays=seat.stays,
        call=call_of(room, table, seat),
        to_hosts=text(room.hall.to_hosts) if table is not None and table.host == seat.id else "",
    )


def call_of(room: Room, table: Table | None, seat: Seat) -> str:
    """The link to the call of the place where a seat sits, or is to sit; none once the room is closed (T24)."""
    site = sites.find(room, arriving.said_by(room, seat.id) if table is None else table.site)
    return "" if site is None or room.hall.now.kind is PhaseKind.CLOSED else text(site.call)


def hidden_shoes(room: Room, member_id: MemberId) -> tuple[PerspectiveId, ...]:
    """The perspectives that only this member is shown: those its own seats hold where shoes are hidden (P6)."""
    member = room.members.get(member_id)
    if member is None or member.standing is not Standing.IN:
        return ()
    found = []
    for seat in acting_seats(room, member):
        table = room.table_of(seat.id)
        if seat.shoes is not None and table is not None and is_hidden(table):
            found.append(seat.shoes)
    return tuple(found)


def _captures_of(room: Room, seat: Seat) -> tuple[CaptureId, ...]:
    sat = (room.tables[table] for table in seat.tables)
    return tuple(one.id for table in sat for one in table.captures.values() if one.seat == seat.id)


def _pledges_of(room: Room, seat: Seat) -> tuple[PledgeId, ...]:
    return tuple(one.id for one in room.pledges.values() if one.seat == seat.id)


def tables_of(seats: Iterable[Seat]) -> tuple[TableId, ...]:
    """The tables where any of these seats sits or has sat, each once."""
    return tuple(dict.fromkeys(table for seat in seats for table in seat.tables))


def mine_pages(room: Room, member: Member) -> tuple[MinePart, ...]:
    """Private notes of one's seats and one's words in the closing circle."""
    acting = tuple(acting_seats(room, member))
    own = {seat.id for seat in acting}
    items = [
        MyWords(seat=seat, round=round_id, text=words.text)
        for table in tables_of(acting)
        for (round_id, seat), words in room.tables[table].notes.items()
        if seat in own and words.text
    ]
    items += [
        MyWords(seat=seat, round=None, text=text(room.closing_words[seat]))
        for seat in sorted(own)
        if seat in room.closing_words
    ]
    return tuple(MinePart(items=page) for page in pages(items, lambda one: weight_of(one.text)))


def kind_words(room: Room, member: Member) -> tuple[KindWordsPart, ...]:
    """What was handed out to one's own phone, by their ids, which are by chance; then what carries one's name."""
    named = room.hall.naming is Naming.NAMED

    def shown(word: KindWord, *, given: bool) -> KindWordView:
        mine, theirs = (word.to, word.by) if given else (word.by, word.to)
        name = _name_of(room, theirs) if named or not given else ""
        return KindWordView(id=word.id, seat=mine or "", given=given, to=word.to, name=name, text=text(word.text))

    got = [shown(one, given=True) for one in sorted(kind.given(room, member), key=lambda one: one.id)]
    items = [*got, *(shown(one, given=False) for one in kind.written(room, member))]
    return tuple(KindWordsPart(items=page) for page in pages(items, lambda one: weight_of(one.text, one.name)))


def pledge_view(room: Room, pledge: Pledge) -> PledgeView:
    """A pledge, with a name only in a named room and only for one's own."""
    named = room.hall.naming is Naming.NAMED and not pledge.for_table
    return PledgeView(
        id=pledge.id,
        table=pledge.table,
        i_will=text(pledge.i_will),
        who_with=text(pledge.who_with),
        by_when=text(pledge.by_when),
        help_needed=text(pledge.help_needed),
        who_sees=pledge.who_sees,
        for_table=pledge.for_table,
        by=_name_of(room, pledge.seat) if named else "",
        status=pledge.status,
        told=tuple(ToldView(status=one.status, story=text(one.story)) for one in pledge.told),
        linked=pledge.link_hash is not None,
        kept_until=pledge.kept_until,
    )


def _name_of(room: Room, seat_id: SeatId | None) -> str:
    seat = None if seat_id is None else room.seat(seat_id)
    return "" if seat is None else text(seat.name)


_TOLD = " " * 40  # what a story takes beside its text


def pledges_pages(room: Room, pledges: list[Pledge]) -> tuple[PledgesPart, ...]:
    """Pages of pledges, in the order they were made; without names by their ids, which are by chance."""
    if room.hall.naming is not Naming.NAMED:
        pledges = sorted(pledges, key=lambda one: one.id)
    views = [pledge_view(room, one) for one in pledges]
    cut = pages(
        views,
        lambda one: weight_of(
            one.i_will, one.who_with, one.by_when, one.help_needed, *(f"{told.story}{_TOLD}" for told in one.told)
        ),
    )
    return tuple(PledgesPart(items=page) for page in cut)


def my_pledges(room: Room, member: Member) -> tuple[PledgesPart, ...]:
    """The pledges of one's own seats, whoever may see them."""
    own = {seat.id for seat in acting_seats(room, member)}
    return pledges_pages(room, [one for one in room.pledges.values() if one.seat in own])


def table_pledges(room: Room, table_id: str) -> tuple[PledgesPart, ...]:
    """The pledges a table keeps to itself."""
    return pledges_pages(
        room, [one for one in room.pledges.values() if one.table == table_id and one.who_sees is WhoSees.TABLE]
    )


def open_pledges(room: Room) -> tuple[PledgesPart, ...]:
    """The pledges everyone may see."""
    return pledges_pages(room, [one for one in room.pledges.values() if one.who_sees is WhoSees.ROOM])
