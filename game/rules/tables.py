"""Chapter T: seats and tables."""

from collections.abc import Iterator

from game.commands import (
    AddSeat,
    AddSeatAt,
    ArrangeTables,
    AskToWatch,
    GiveUpSeat,
    HostTable,
    KeepTogether,
    LetWatch,
    MoveSeat,
    NameTableHost,
    Rename,
    SitDown,
    StepAway,
    TagSeat,
    TakeSeat,
)
from game.errors import Refusal
from game.events import (
    SeatCameBack,
    SeatRenamed,
    SeatsPaired,
    SeatsUnpaired,
    SeatTagged,
    TableHostNamed,
    WatchAgreed,
    WatchAsked,
    WatchEnded,
)
from game.names import told_apart
from game.offers import Offer
from game.rules import arriving, perspectives, stages
from game.seating import CROWDED, LARGEST, SMALLEST
from game.state import Member, Room, Seat, Table
from game.telling import Rule, Telling, Who, seated
from game.terms import Prominence, Role, SeatId

SEATS_PER_PHONE = 4
NEW = "new"
SEATS_IN_ROOM = 250
PHONELESS_AT_TABLE = 4
PAIRS_IN_ROOM = 100


def may_add_seat(room: Room, member: Member, command: AddSeat) -> Refusal | None:
    """T10: a participant's phone may hold up to four seats, all at one table."""
    if member.role is not Role.PARTICIPANT:
        return Refusal.NOT_YOURS
    if len(member.seats) >= SEATS_PER_PHONE or len(room.where) + len(room.standing) >= SEATS_IN_ROOM:
        return Refusal.LIMIT_REACHED
    for seat in member.seats:
        beside = room.table_of(seat)
        if beside is not None and len(beside.seats) >= CROWDED:
            return Refusal.LIMIT_REACHED
    return _known_tag(room, command.tag)


def may_add_seat_at(room: Room, member: Member, command: AddSeatAt) -> Refusal | None:
    """T9: at a table that is not crowded and has fewer than four such seats."""
    table = room.tables.get(command.table)
    if table is None:
        return Refusal.UNKNOWN
    return None if takes_phoneless(table) else Refusal.LIMIT_REACHED


def takes_phoneless(table: Table) -> bool:
    """Whether there is a place at the table for one more seat without a phone (T9)."""
    phoneless = sum(seat.member is None for seat in table.seats.values())
    return len(table.seats) < CROWDED and phoneless < PHONELESS_AT_TABLE


def may_take_seat(room: Room, member: Member, command: TakeSeat) -> Refusal | None:
    """T12: a facilitator or observer who has no seat yet."""
    if member.role not in (Role.FACILITATOR, Role.OBSERVER):
        return Refusal.NOT_YOURS
    return Refusal.ALREADY_SO if member.seats else None


def may_give_up(room: Room, member: Member, command: GiveUpSeat) -> Refusal | None:
    """T9, T10, T12: one's own beside another, a facilitator's or observer's own; facilitators also a phoneless one."""
    seat = room.seat(command.seat)
    if seat is None:
        return Refusal.UNKNOWN
    if seat.member is None:
        return None if member.role is Role.FACILITATOR else Refusal.FACILITATORS_ONLY
    if seat.member != member.id:
        return Refusal.NOT_YOURS
    return Refusal.NOT_NOW if member.role is Role.PARTICIPANT and len(member.seats) == 1 else None


def may_rename(room: Room, member: Member, command: Rename) -> Refusal | None:
    """M7: one's own seat, or any as a facilitator."""
    seat = room.seat(command.seat)
    if seat is None:
        return Refusal.UNKNOWN
    return None if seat.member == member.id or member.role is Role.FACILITATOR else Refusal.NOT_YOURS


def may_tag(room: Room, seat: Seat, command: TagSeat) -> Refusal | None:
    """P3: any perspective of the decks, or none."""
    return _known_tag(room, command.tag)


def _known_tag(room: Room, tag: str | None) -> Refusal | None:
    return None if tag is None or tag in room.perspectives else Refusal.UNKNOWN


def may_arrange(room: Room, member: Member, command: ArrangeTables) -> Refusal | None:
    """T2: as long as no table is in a round, and somebody is here."""
    if not SMALLEST <= command.size <= LARGEST:
        return Refusal.UNKNOWN
    if any(table.round is not None for table in room.tables.values()):
        return Refusal.NOT_NOW
    return None if room.where or arriving.unplaced(room) else Refusal.NOT_HERE


def may_move(room: Room, member: Member, command: MoveSeat) -> Refusal | None:
    """T4: a person who is here, to another table that is not crowded, or to a new one."""
    seat = room.seat(command.seat)
    if seat is None or (command.seat not in room.where and seat not in arriving.unplaced(room)):
        return Refusal.UNKNOWN
    if command.to == NEW:
        return Refusal.LIMIT_REACHED if len(room.tables) >= SEATS_IN_ROOM // SMALLEST else None
    table = room.tables.get(command.to)
    if table is None:
        return Refusal.UNKNOWN
    if room.where.get(command.seat) == table.id:
        return Refusal.ALREADY_SO
    return Refusal.LIMIT_REACHED if len(table.seats) >= CROWDED else None


def may_pair(room: Room, member: Member, command: KeepTogether) -> Refusal | None:
    """T5: any two seats, up to a hundred pairs."""
    if room.seat(command.seat) is None or room.seat(command.other) is None or command.seat == command.other:
        return Refusal.UNKNOWN
    return Refusal.LIMIT_REACHED if command.together and len(room.together) >= PAIRS_IN_ROOM else None


def may_name_host(room: Room, member: Member, command: NameTableHost) -> Refusal | None:
    """T6: a seat at that table, or none."""
    table = room.tables.get(command.table)
    if table is None:
        return Refusal.UNKNOWN
    return None if command.seat is None or command.seat in table.seats else Refusal.UNKNOWN


def may_host(room: Room, seat: Seat, command: HostTable) -> Refusal | None:
    """T6: where nobody hosts, whoever offers; whoever hosts may lay it down."""
    place = seated(room, seat.id)
    if place is None:
        return Refusal.NOT_NOW
    host = place[0].host
    if command.host:
        return None if host is None else Refusal.ALREADY_SO
    return None if host == seat.id else Refusal.NOT_YOURS


def may_step_away(room: Room, seat: Seat, command: StepAway) -> Refusal | None:
    """T7: oneself, or somebody at one's table who has gone out."""
    place = seated(room, seat.id)
    if place is None or command.who not in place[0].seats:
        return Refusal.UNKNOWN
    return Refusal.ALREADY_SO if place[0].seats[command.who].away else None


def may_sit_down(room: Room, seat: Seat, command: SitDown) -> Refusal | None:
    """T7: who is away."""
    return None if seat.away and seat.id in room.where else Refusal.ALREADY_SO


def may_ask_to_watch(room: Room, member: Member, command: AskToWatch) -> Refusal | None:
    """T11: an observer, one table at a time."""
    if member.role is not Role.OBSERVER:
        return Refusal.NOT_YOURS
    if command.table is None:
        watched = any(member.id in table.watchers for table in room.tables.values())
        return None if watched else Refusal.ALREADY_SO
    table = room.tables.get(command.table)
    if table is None:
        return Refusal.UNKNOWN
    return Refusal.ALREADY_SO if member.id in table.watchers else None


def may_let_watch(room: Room, seat: Seat, command: LetWatch) -> Refusal | None:
    """T11: any seat answers for its table."""
    place = seated(room, seat.id)
    if place is None or command.observer not in place[0].watchers:
        return Refusal.UNKNOWN
    return Refusal.ALREADY_SO if command.agreed and place[0].watchers[command.observer] else None


def tell_add_seat(telling: Telling, member: Member, command: AddSeat) -> None:
    """Beside the first seat of the phone."""
    seat = arriving.add_seat(telling, member.id, command.name, command.tag)
    beside = next((table for one in member.seats if (table := telling.room.where.get(one))), None)
    if beside is not None:
        arriving.sit(telling, seat, beside)
    else:
        arriving.seat_at_smallest(telling, seat)


def tell_add_seat_at(telling: Telling, member: Member, command: AddSeatAt) -> None:
    """A seat without a phone."""
    arriving.sit(telling, arriving.add_seat(telling, None, command.name, None), command.table)


def tell_take_seat(telling: Telling, member: Member, command: TakeSeat) -> None:
    """Plays along."""
    name = command.name or (member.name.text if member.name else "") or ""
    arriving.seat_at_smallest(telling, arriving.add_seat(telling, member.id, name, None))


def tell_give_up(telling: Telling, member: Member, command: GiveUpSeat) -> None:
    """One seat less."""
    arriving.give_up(telling, command.seat)


def tell_rename(telling: Telling, member: Member, command: Rename) -> None:
    """A name told apart from all others."""
    seat = telling.room.seat(command.seat)
    assert seat is not None
    others = [text for text in arriving.names(telling.room) if seat.name is None or text != seat.name.text]
    name = telling.words(told_apart(command.name.strip(), others))
    erases = () if seat.name is None else (seat.name.id,)
    telling.tell(SeatRenamed(seat=seat.id, name=name, erases=erases))


def tell_tag(telling: Telling, seat: Seat, command: TagSeat) -> None:
    """A tag, or none; a perspective just like it is exchanged."""
    telling.tell(SeatTagged(seat=seat.id, tag=command.tag))
    table = telling.room.table_of(seat.id)
    if table is not None and command.tag is not None and seat.shoes == command.tag:
        perspectives.deal(telling, table.id, seat.id)


def tell_arrange(telling: Telling, member: Member, command: ArrangeTables) -> None:
    """Everybody afresh."""
    arriving.arrange_all(telling, command.size)


def tell_move(telling: Telling, member: Member, command: MoveSeat) -> None:
    """T4, T5: lifted, seated there, and whoever belongs with them too."""
    together = [one for one in arriving.belonging(telling.room, command.seat) if one in telling.room.where]
    target = stages.new_table(telling) if command.to == NEW else command.to
    for seat in (command.seat, *together):
        if telling.room.where.get(seat) != target:
            arriving.lift(telling, seat)
            arriving.sit(telling, seat, target)


def tell_pair(telling: Telling, member: Member, command: KeepTogether) -> None:
    """Together, or no longer."""
    paired = SeatsPaired if command.together else SeatsUnpaired
    telling.tell(paired(seat=command.seat, other=command.other))


def tell_name_host(telling: Telling, member: Member, command: NameTableHost) -> None:
    """The table's host."""
    telling.tell(TableHostNamed(table=command.table, seat=command.seat))


def tell_host(telling: Telling, seat: Seat, command: HostTable) -> None:
    """Takes the task, or lays it down."""
    table = telling.room.table_of(seat.id)
    assert table is not None
    telling.tell(TableHostNamed(table=table.id, seat=seat.id if command.host else None))


def tell_step_away(telling: Telling, seat: Seat, command: StepAway) -> None:
    """Away."""
    arriving.go_away(telling, command.who)


def tell_sit_down(telling: Telling, seat: Seat, command: SitDown) -> None:
    """Back."""
    telling.tell(SeatCameBack(seat=seat.id))


def tell_ask_to_watch(telling: Telling, member: Member, command: AskToWatch) -> None:
    """Asked, or stopped."""
    arriving.stop_watching(telling, member.id)
    if command.table is not None:
        telling.tell(WatchAsked(table=command.table, observer=member.id))


def tell_let_watch(telling: Telling, seat: Seat, command: LetWatch) -> None:
    """The table's answer."""
    table = telling.room.table_of(seat.id)
    assert table is not None
    answer = WatchAgreed if command.agreed else WatchEnded
    telling.tell(answer(table=table.id, observer=command.observer))


_HOST = Offer(do="host_table", fields={"host": (True,)}, near=Prominence.DEEPER)


def table_offers(table: Table) -> Iterator[Offer]:
    """What every seat of the table may do about it."""
    if table.host is None:
        yield _HOST
    here = tuple([seat.id for seat in table.seats.values() if not seat.away])
    if here:
        yield Offer(do="step_away", fields={"who": here}, near=Prominence.DEEPER)
    if table.watchers:
        asking = tuple(observer for observer, agreed in table.watchers.items() if not agreed)
        if asking:
            yield Offer(do="let_watch", fields={"observer": asking, "agreed": (True,)})
        yield Offer(
            do="let_watch",
            fields={"observer": tuple(table.watchers), "agreed": (False,)},
            near=Prominence.DEEPER,
        )


_TAG = Offer(do="tag_seat", fields={"tag": ("@perspectives", None)}, near=Prominence.DEEPER)
_MORE = Offer(do="add_seat", fields={"tag": ("@perspectives", None)}, words=("name",), near=Prominence.DEEPER)
_ADD, _TAKE = AddSeat(), TakeSeat()


def seat_offers(room: Room, table: Table | None, seat: Seat) -> Iterator[Offer]:
    """What this seat may do about itself."""
    yield _TAG
    if table is None:
        return
    if table.host == seat.id:
        yield Offer(do="host_table", fields={"host": (False,)}, near=Prominence.DEEPER)
    if seat.away:
        yield Offer(do="sit_down", near=Prominence.MAIN)


def member_offers(room: Room, member: Member) -> Iterator[Offer]:
    """What a member may do about seats."""
    if may_add_seat(room, member, _ADD) is None:
        yield _MORE
    if may_take_seat(room, member, _TAKE) is None:
        yield Offer(do="take_seat", words=("name",))
    own: tuple[SeatId, ...] = member.seats
    if own and may_give_up(room, member, GiveUpSeat(seat=own[0])) is None:
        yield Offer(do="give_up_seat", fields={"seat": own}, near=Prominence.DEEPER)
    if own and member.role is not Role.FACILITATOR:
        yield Offer(do="rename", fields={"seat": own}, words=("name",), near=Prominence.DEEPER)
    if member.role is Role.OBSERVER:
        free = tuple(table.id for table in room.tables.values() if member.id not in table.watchers)
        watching: tuple[str | None, ...] = (None,) if len(free) < len(room.tables) else ()
        if free or watching:
            yield Offer(do="ask_to_watch", fields={"table": (*free, *watching)})


def facilitator_offers(room: Room, member: Member) -> Iterator[Offer]:
    """What facilitators may do about all seats and tables."""
    if may_arrange(room, member, ArrangeTables(size=SMALLEST)) is None:
        yield Offer(do="arrange_tables", fields={"size": tuple(range(SMALLEST, LARGEST + 1))})
    if len(room.where) + len(room.standing) > 1:
        both = (True, False) if len(room.together) < PAIRS_IN_ROOM else (False,)
        yield Offer(do="keep_together", fields={"seat": ("@seats",), "other": ("@others",), "together": both})
    if room.where or room.standing:
        yield Offer(do="rename", fields={"seat": ("@seats",)}, words=("name",))
    phoneless = tuple(seat.id for seat in arriving.all_seats(room) if seat.member is None)
    if phoneless:
        yield Offer(do="give_up_seat", fields={"seat": phoneless})
    standing = tuple(seat.id for seat in arriving.unplaced(room))
    targets = _targets(room, None)
    if standing and targets:
        yield Offer(do="move_seat", fields={"seat": standing, "to": targets})


def _targets(room: Room, but: Table | None) -> tuple[str, ...]:
    tables = tuple(table.id for table in room.tables.values() if table is not but and len(table.seats) < CROWDED)
    return tables if len(room.tables) >= SEATS_IN_ROOM // SMALLEST else (*tables, NEW)


def line_offers(room: Room, table: Table) -> Iterator[Offer]:
    """What facilitators may do about one table's seats."""
    seats = tuple(table.seats)
    if seats and (targets := _targets(room, table)):
        yield Offer(do="move_seat", fields={"seat": seats, "to": targets})
    yield Offer(do="name_table_host", fields={"table": (table.id,), "seat": (*seats, None)})
    if takes_phoneless(table):
        yield Offer(do="add_seat_at", fields={"table": (table.id,)}, words=("name",))


RULES = {
    AddSeat: Rule(Who.MEMBER, may_add_seat, tell_add_seat),
    AddSeatAt: Rule(Who.FACILITATOR, may_add_seat_at, tell_add_seat_at),
    TakeSeat: Rule(Who.MEMBER, may_take_seat, tell_take_seat),
    GiveUpSeat: Rule(Who.MEMBER, may_give_up, tell_give_up),
    Rename: Rule(Who.MEMBER, may_rename, tell_rename),
    TagSeat: Rule(Who.SEAT, may_tag, tell_tag),
    ArrangeTables: Rule(Who.FACILITATOR, may_arrange, tell_arrange),
    MoveSeat: Rule(Who.FACILITATOR, may_move, tell_move),
    KeepTogether: Rule(Who.FACILITATOR, may_pair, tell_pair),
    NameTableHost: Rule(Who.FACILITATOR, may_name_host, tell_name_host),
    HostTable: Rule(Who.SEAT, may_host, tell_host),
    StepAway: Rule(Who.SEAT, may_step_away, tell_step_away),
    SitDown: Rule(Who.SEAT, may_sit_down, tell_sit_down),
    AskToWatch: Rule(Who.MEMBER, may_ask_to_watch, tell_ask_to_watch),
    LetWatch: Rule(Who.SEAT, may_let_watch, tell_let_watch),
}
