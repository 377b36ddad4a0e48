"""`legal`: the commands open to a member now, from the same guards as `decide`.

Offers stand where their part of the view stands: a table's for all its seats, a seat's in `me`, a table line's and the
console's for facilitators. `legal` gathers them for one member, with `seat` filled in.
"""

from collections.abc import Iterator, Mapping

from game.change import changed
from game.commands import Command
from game.offers import Offer, Value
from game.rules import (
    board,
    captures,
    cards,
    care,
    consulting,
    decision,
    evidence,
    guests,
    harvest,
    keeping,
    kind_words,
    lines,
    many,
    people,
    perspectives,
    phases,
    pledges,
    positions,
    presenting,
    questions,
    rewinding,
    rotation,
    rounds,
    sites,
    story,
    tables,
    turns,
    wild,
)
from game.rules.arriving import all_seats
from game.rules.stages import at_hand
from game.run_sheet import MAX_MINUTES, PhaseKind
from game.state import Member, Room, Seat, Table
from game.telling import acting_seats
from game.terms import Role, Standing
from game.words import TYPED

KEYS = ("edit_key", "edit_hash", "link_key", "link_hash", "day")


_OF_WALKS = (*decision.REFERENCES, *positions.REFERENCES)


def closed(room: Room) -> bool:
    """Whether the room is closed (S7)."""
    return room.hall.now.kind is PhaseKind.CLOSED


def table_offers(room: Room, table: Table) -> tuple[Offer, ...]:
    """What every seat of a table may do; `seat` is left out."""
    if closed(room) or not table.seats:
        return ()
    return (
        *rounds.table_offers(room, table),
        *care.table_offers(table),
        *tables.table_offers(table),
        *harvest.table_offers(room, table),
        *rotation.table_offers(room, table),
        *rewinding.table_offers(table),
        *consulting.table_offers(room, table),
        *board.table_offers(room, table),
        *decision.table_offers(room, table),
        *positions.table_offers(room, table),
        *wild.table_offers(room, table),
    )


def seat_offers(room: Room, seat: Seat) -> tuple[Offer, ...]:
    """What this seat alone may do, beyond what its whole table may; `seat` is left out."""
    if closed(room):
        return tuple(kind_words.taking_part(room, seat))
    table = room.table_of(seat.id)
    here: tuple[Offer, ...] = ()
    if table is not None:
        here = (
            *turns.seat_offers(room, table, seat),
            *perspectives.seat_offers(room, table, seat),
            *rounds.seat_offers(room, seat),
        )
    return (
        *phases.seat_offers(room, seat),
        *here,
        *captures.seat_offers(room, seat),
        *pledges.seat_offers(room, seat),
        *harvest.seat_offers(room, seat),
        *tables.seat_offers(room, table, seat),
        *care.seat_offers(seat),
        *kind_words.seat_offers(room, seat),
        *decision.seat_offers(room, seat),
        *positions.seat_offers(room, seat),
        *rotation.seat_offers(room, table, seat),
        *consulting.seat_offers(room, seat),
        *questions.seat_offers(room, seat),
    )


def member_offers(room: Room, member: Member) -> tuple[Offer, ...]:
    """What a member may do without a seat."""
    if member.standing is Standing.REMOVED:
        return ()
    if member.standing is Standing.AT_DOOR:
        return (Offer(do="leave_room"),)
    shut = closed(room)
    own = (
        *captures.own_offers(room, member, closed=shut or member.standing is Standing.LEFT),
        *pledges.own_offers(room, member, closed=shut or member.standing is Standing.LEFT),
        *keeping.own_offers(room, member),
        *(() if shut or member.standing is Standing.LEFT else evidence.own_offers(room, member)),
        *kind_words.own_offers(room, member),
        *consulting.own_offers(room, member),
        *questions.own_offers(room, member),
        *wild.own_offers(room, member),
    )
    if shut:
        return (*own, Offer(do="leave_room")) if member.standing is Standing.IN else own
    if member.standing is Standing.LEFT:
        return (*own, *people.member_offers(room, member))
    return (
        *own,
        *people.member_offers(room, member),
        *tables.member_offers(room, member),
        *rotation.member_offers(room, member),
        *harvest.member_offers(room, member),
        *presenting.member_offers(room, member),
        *questions.member_offers(room, member),
        *sites.member_offers(room, member),
    )


def console_offers(room: Room, member: Member) -> tuple[Offer, ...]:
    """What facilitators may do for the whole room."""
    after = (
        *phases.after_close_offers(room, member),
        *people.after_close_offers(room, member),
        *captures.after_close_offers(room, member),
        *keeping.after_close_offers(room, member),
        *harvest.after_close_offers(room, member),
        *positions.after_close_offers(room, member),
    )
    if closed(room):
        return after
    return (
        *after,
        *phases.facilitator_offers(room, member),
        *lines.facilitator_offers(room, member),
        *people.facilitator_offers(room, member),
        *tables.facilitator_offers(room, member),
        *harvest.facilitator_offers(room, member),
        *evidence.facilitator_offers(room, member),
        *care.facilitator_offers(room, member),
        *cards.facilitator_offers(room, member),
        *kind_words.facilitator_offers(room, member),
        *rotation.facilitator_offers(room, member),
        *story.facilitator_offers(room, member),
        *guests.facilitator_offers(room),
        *presenting.facilitator_offers(room, member),
        *questions.facilitator_offers(room, member),
        *sites.facilitator_offers(room, member),
    )


def line_offers(room: Room, table: Table) -> tuple[Offer, ...]:
    """What facilitators may do for one table."""
    if closed(room):
        return ()
    return (
        *rounds.line_offers(room, table),
        *tables.line_offers(room, table),
        *captures.line_offers(room, table),
        *care.line_offers(table),
        *rotation.line_offers(room, table),
        *many.line_offers(room, table),
        *rewinding.line_offers(table),
        *guests.line_offers(table),
        *sites.line_offers(room, table),
    )


def legal(room: Room, member_id: str) -> tuple[Offer, ...]:
    """Every offer open to a member now, `seat` filled in. References ("@seats" …) are resolved by `values`."""
    member = room.members.get(member_id)
    if member is None:
        return ()
    offers = list(member_offers(room, member))
    if member.standing is not Standing.IN:
        return tuple(offers)
    for seat in acting_seats(room, member):
        table = room.table_of(seat.id)
        own = (*seat_offers(room, seat), *(() if table is None else table_offers(room, table)))
        offers += [changed(offer, fields={"seat": (seat.id,), **offer.fields}) for offer in own]
    if member.role is Role.FACILITATOR:
        offers += console_offers(room, member)
        for table in room.tables.values():
            offers += line_offers(room, table)
    return tuple(offers)


def values(room: Room, member_id: str, listed: tuple[Value, ...], chosen: Mapping[str, Value]) -> tuple[Value, ...]:
    """The values a field may take, references resolved. `chosen`: the command's other fields, for "@others"."""
    out: list[Value] = []
    for value in listed:
        out.extend(_resolved(room, member_id, value, chosen) if str(value).startswith("@") else (value,))
    return tuple(out)


def _resolved(room: Room, member_id: str, reference: Value, chosen: Mapping[str, Value]) -> Iterator[Value]:
    if reference == "@seats":
        yield from (seat.id for seat in all_seats(room))
    elif reference == "@others":
        yield from (seat.id for seat in all_seats(room) if seat.id != chosen.get("seat"))
    elif str(reference).startswith(("@rounds", "@capture_rounds")):
        yield from _rounds(room, str(reference), str(chosen.get("seat")))
    elif reference in ("@path", "@rolled", "@cards"):
        yield from _at_table(room, reference, str(chosen.get("seat")))
    elif reference in ("@chosen_cards", "@left_out_cards"):
        yield from cards.chosen(room) if reference == "@chosen_cards" else cards.left_out(room)
    elif reference == "@members":
        for one in room.members.values():
            if one.id != member_id and one.standing is not Standing.REMOVED:
                yield one.id
    elif reference == "@perspectives":
        yield from room.perspectives
    elif reference in (
        "@captures",
        "@written_down",
        "@my_captures",
        "@my_pledges",
        "@open_pledges",
        "@keyed_captures",
        "@keyed_pledges",
    ):
        yield from _of_findings(room, member_id, reference)
    elif reference == "@themes":
        yield from room.themes
    elif str(reference).startswith(("@themes_", "@other_themes", "@shown_", "@may_harvest", "@harvests", "@sentences")):
        yield from _of_harvest(room, str(reference), chosen)
    elif reference == "@minutes":
        yield from range(1, MAX_MINUTES + 1)
    elif reference in ("@every_seat", "@card_themes", "@to_hand_on", "@stories", *_OF_WALKS):
        yield from _of_tables(room, reference, chosen)
    else:
        yield from _of_kind_words(room, member_id, reference, chosen)


def _at_table(room: Room, reference: Value, seat: str) -> Iterator[Value]:
    table = room.table_of(seat)
    if table is None:
        return
    if reference == "@rolled":
        yield from board.rolled(room, seat)
    elif reference == "@path":
        yield from (print_.round for print_ in table.path)
    else:
        yield from at_hand(room, table)


def _of_tables(room: Room, reference: Value, chosen: Mapping[str, Value]) -> Iterator[Value]:
    if reference == "@every_seat":
        yield from keeping.every_seat(room)
    elif reference == "@stories":
        yield from story.stories(room)
    elif reference == "@card_themes":
        yield from rotation.themes(room)
    elif reference in _OF_WALKS:
        chapter = decision if reference in decision.REFERENCES else positions
        yield from chapter.listed(room, str(reference), str(chosen.get("seat")), str(chosen.get("round")))
    else:
        yield from rotation.not_picked(room, str(chosen.get("seat")))


def _of_findings(room: Room, member_id: str, reference: Value) -> Iterator[Value]:
    if reference == "@captures":
        yield from (one.id for one in captures.all_captures(room))
    elif reference == "@written_down":
        nobody = (one for one in captures.all_captures(room) if one.seat is None and one.edit_hash is None)
        yield from (one.id for one in nobody)
    elif reference == "@my_captures":
        yield from captures.by_name(room, room.members[member_id])
    elif reference == "@my_pledges":
        yield from pledges.by_name(room, room.members[member_id])
    elif reference == "@open_pledges":
        yield from keeping.open_pledges(room)
    elif reference == "@keyed_captures":
        yield from (one.id for one in captures.all_captures(room) if one.edit_hash is not None)
    elif reference == "@keyed_pledges":
        yield from (one.id for one in room.pledges.values() if one.edit_hash is not None)


def _of_kind_words(room: Room, member_id: str, reference: Value, chosen: Mapping[str, Value]) -> Iterator[Value]:
    if reference == "@my_kind_words":
        yield from kind_words.by_name(room, room.members[member_id])
    elif reference == "@keyed_kind_words":
        yield from (one.id for one in room.kind_words.values() if one.edit_hash is not None)
    elif reference == "@neighbours":
        yield from kind_words.neighbours(room, str(chosen.get("seat")))
    else:
        yield from questions.listed(room, member_id, reference)


def _of_harvest(room: Room, reference: str, chosen: Mapping[str, Value]) -> Iterator[Value]:
    if reference == "@other_themes":
        yield from (theme for theme in room.themes if theme != chosen.get("id"))
    elif reference == "@themes_through":
        yield from (theme.id for theme in room.themes.values() if theme.on_screen)
    elif reference == "@shown_captures":
        yield from (one.id for one in captures.all_captures(room) if one.shown and not one.hidden)
    elif reference == "@sentences":
        yield from (table.id for table in room.tables.values() if table.sentence is not None)
    else:
        helps = reference == "@harvests"
        for one in room.members.values():
            if one.role in harvest.HELPERS and one.standing is Standing.IN and one.harvests == helps:
                yield one.id


def _rounds(room: Room, reference: str, seat_id: str) -> Iterator[Value]:
    seat = room.seat(seat_id)
    for table_id in () if seat is None else seat.tables:
        table = room.tables[table_id]
        if reference == "@capture_rounds" and len(table.captures) >= captures.CAPTURES_AT_TABLE:
            continue
        for round_id in turns.rounds_of(table):
            if reference == "@capture_rounds" and table.keeps(round_id):
                continue
            go_round = reference.removeprefix("@rounds_")
            if not go_round.isdigit() or int(go_round) in turns.go_rounds(room, table, round_id):
                yield round_id


def matches(room: Room, member_id: str, offer: Offer, command: Command) -> bool:
    """Whether `command` is what `offer` offers, words and keys aside; a field it leaves out has its default."""
    if offer.do != command.type:
        return False
    given = {name: getattr(command, name) for name in command.__dataclass_fields__ if name != "type"}
    typed = {*TYPED.get(offer.do, {}), *KEYS}
    for name, value in given.items():
        if name in offer.fields:
            if not _takes(value, values(room, member_id, offer.fields[name], given), offer.fields[name]):
                return False
        elif name not in typed and value != command.__dataclass_fields__[name].default:
            return False
    return True


def _takes(value: Value | tuple[Value, ...], open_values: tuple[Value, ...], listed: tuple[Value, ...]) -> bool:
    """Whether the values open for a field are these: one of them, or for a field that holds several some, each once."""
    if not isinstance(value, tuple):
        return value in open_values
    captures_meant = "@captures" in listed or "@shown_captures" in listed
    most = harvest.CAPTURES_AT_ONCE if captures_meant else len(open_values) - ("@chosen_cards" in listed)
    return 0 < len(value) == len(set(value)) <= most and set(value) <= set(open_values)
