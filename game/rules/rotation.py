"""Chapter T, from T14: topics, and tables that people or topics go round. Nothing here happens by clock."""

from collections import Counter
from collections.abc import Iterator

from game.commands import HandOn, RotateTables, SetTopic, StayPut
from game.errors import Refusal
from game.events import (
    CapturePicked,
    HandOverBegan,
    RoundEnded,
    SeatLifted,
    SeatSeated,
    StaySet,
    TableResumed,
    TablesRotated,
    TopicSet,
    TopicsMoved,
)
from game.offers import Offer, Value
from game.rotation import rotate
from game.rules import arriving, stages
from game.run_sheet import PhaseKind
from game.seating import CROWDED
from game.state import Capture, Member, Room, Seat, Sitting, Table
from game.telling import Rule, Telling, Who, seated
from game.terms import CaptureId, Naming, Prominence, Role, Rotating, SeatId, SiteId, TableId

HANDED = 3
HAND_OVER_SECONDS = 60


def themes(room: Room) -> tuple[str, ...]:
    """The themes that the room's cards have, in the order of the cards."""
    return tuple(dict.fromkeys(theme for card in room.cards.values() for theme in card.themes))


def may_set_topic(room: Room, member: Member, command: SetTopic) -> Refusal | None:
    """T14: any table; a theme that cards of the room have, or none."""
    if command.table not in room.tables:
        return Refusal.UNKNOWN
    return None if command.from_theme is None or command.from_theme in themes(room) else Refusal.UNKNOWN


def may_rotate(room: Room, member: Member, command: RotateTables) -> Refusal | None:
    """T15: in play, with people at two tables, while the room does not pause; each rotation once."""
    if command.rotation != len(room.sittings) + 1:
        return Refusal.MOVED_ON
    if room.hall.now.kind is not PhaseKind.PLAY:
        return Refusal.NOT_NOW
    if room.hall.paused_at is not None:
        return Refusal.PAUSED
    return None if command.how in _ways(room) else Refusal.NOT_NOW


def _ways(room: Room) -> tuple[Rotating, ...]:
    peopled = [table for table in room.tables.values() if table.seats]
    if len(peopled) < 2:
        return ()
    ways = []
    sites = Counter(table.site for table in peopled)
    if any(_moves(room, seat) for table in peopled if sites[table.site] > 1 for seat in table.seats.values()):
        ways.append(Rotating.PEOPLE)
    if any(table.topic is not None or table.theme is not None for table in peopled):
        ways.append(Rotating.TOPICS)
    if _going_home(room):
        ways.append(Rotating.HOME)
    return tuple(ways)


def _moves(room: Room, seat: Seat) -> bool:
    """Whether a seat goes along: neither it nor anybody it belongs with stays (T16)."""
    return not any(_stays(room, one) for one in (seat.id, *arriving.belonging(room, seat.id)))


def _stays(room: Room, seat_id: SeatId) -> bool:
    table = room.table_of(seat_id)
    return table is not None and (table.host == seat_id or table.seats[seat_id].stays)


def may_stay(room: Room, member: Member, command: StayPut) -> Refusal | None:
    """T16: for one's own seat, and for any as a facilitator."""
    seat = room.seat(command.seat)
    if seat is None:
        return Refusal.UNKNOWN
    return None if seat.member == member.id or member.role is Role.FACILITATOR else Refusal.NOT_YOURS


def may_hand_on(room: Room, seat: Seat, command: HandOn) -> Refusal | None:
    """T18: in play, the host of a table, or any seat where nobody hosts; three of the captures its table sees."""
    place = seated(room, seat.id)
    if place is None or room.hall.now.kind is not PhaseKind.PLAY:
        return Refusal.NOT_NOW
    table = place[0]
    if table.host not in (None, seat.id):
        return Refusal.NOT_YOURS
    if command.capture in table.picked:
        return Refusal.ALREADY_SO if command.on else None
    capture = table.captures.get(command.capture)
    if not command.on or capture is None or not _seen(capture):
        return Refusal.UNKNOWN
    return Refusal.LIMIT_REACHED if len(table.picked) >= HANDED else None


def _seen(capture: Capture) -> bool:
    return capture.shown and not capture.hidden


def find(room: Room, capture: CaptureId) -> Capture | None:
    """A capture that may be handed over, wherever it was made; None once it was taken back or hidden."""
    table = room.tables.get(capture.split(".", 1)[0])
    found = None if table is None else table.captures.get(capture)
    return found if found is not None and _seen(found) else None


def to_hand_over(room: Room, table: Table) -> tuple[CaptureId, ...]:
    """What the table hands over: what was chosen, else the latest three of its topic (T18).

    Without names nothing may tell which was written last, so it is three in the order of their ids.
    """
    picked = tuple(one for one in table.picked if find(room, one) is not None)
    if picked:
        return picked
    before = () if table.handed is None else table.handed.captures
    known = set(() if table.handed is None else table.handed.known)
    own = [one.id for one in table.captures.values() if _seen(one) and one.id not in known]
    if room.hall.naming is Naming.ANONYMOUS:
        own.sort()
    every = dict.fromkeys([one for one in (*before, *own) if find(room, one) is not None])
    return tuple(every)[-HANDED:]


def tell_topic(telling: Telling, member: Member, command: SetTopic) -> None:
    """What the table talks about, or nothing in particular."""
    before = telling.table(command.table).topic
    erases = () if before is None else (before.id,)
    topic = telling.words_or_none(command.topic)
    telling.tell(TopicSet(table=command.table, topic=topic, theme=command.from_theme, erases=erases))


def tell_stay(telling: Telling, member: Member, command: StayPut) -> None:
    """Stays, or goes along."""
    telling.tell(StaySet(seat=command.seat, stays=command.stays))


def tell_hand_on(telling: Telling, seat: Seat, command: HandOn) -> None:
    """One more to hand over, or one less."""
    table = telling.room.where[seat.id]
    telling.tell(CapturePicked(table=table, capture=command.capture, on=command.on))


def tell_rotate(telling: Telling, member: Member, command: RotateTables) -> None:
    """T15: rounds end, a table's own pause ends, people or topics move, and every table with people begins anew."""
    for table in telling.room.tables.values():
        if table.paused_at is not None:
            telling.tell(TableResumed(table=table.id, at=telling.context.now))
        if table.round is not None:
            telling.tell(RoundEnded(table=table.id))
    peopled = tuple(table.id for table in telling.room.tables.values() if table.seats)
    found = {table: to_hand_over(telling.room, telling.table(table)) for table in peopled}
    telling.tell(TablesRotated(rotation=command.rotation, how=command.how))
    came: dict[TableId, tuple[SeatId, ...]] = {}
    if command.how is Rotating.TOPICS:
        telling.tell(TopicsMoved(tables=peopled))
        found = dict(zip((*peopled[1:], peopled[0]), found.values(), strict=True))
    else:
        goal = next_seats(telling.room) if command.how is Rotating.PEOPLE else _home(telling.room)
        came = _go(telling, goal)
    _begin(telling, found, came)


def _begin(
    telling: Telling, found: dict[TableId, tuple[CaptureId, ...]], came: dict[TableId, tuple[SeatId, ...]]
) -> None:
    for table_id, table in telling.room.tables.items():
        if not table.seats:
            continue
        stages.begin_round(telling, table_id)
        captures = found.get(table_id, ())
        ends_at = telling.ends_at(HAND_OVER_SECONDS) if captures else None
        newcomers = came.get(table_id, ())
        telling.tell(HandOverBegan(table=table_id, captures=captures, came=newcomers, ends_at=ends_at))


def _go(telling: Telling, goal: dict[SeatId, TableId]) -> dict[TableId, tuple[SeatId, ...]]:
    """Lifts all who go elsewhere, then seats them: nobody is asked or chosen to read while others are on their way."""
    moving = {seat: table for seat, table in goal.items() if telling.room.where[seat] != table}
    telling.tell(*(SeatLifted(seat=seat) for seat in moving))
    for seat, table in moving.items():
        telling.tell(SeatSeated(seat=seat, table=table, asked=stages.asked_so_far(telling.room, table)))
    return {
        table: tuple(seat for seat, to in moving.items() if to == table) for table in dict.fromkeys(moving.values())
    }


def next_seats(room: Room) -> dict[SeatId, TableId]:
    """Where everybody sits after a rotation of people, place by place (T16, T17, T23). The last sitting is how they sit
    now."""
    goal: dict[SeatId, TableId] = {}
    for site in dict.fromkeys(table.site for table in room.tables.values() if table.seats):
        goal |= _next_at(room, site)
    return goal


def _next_at(room: Room, site: SiteId | None) -> dict[SeatId, TableId]:
    *before, now = [sitting.tables for sitting in room.sittings]
    here = {table: seats for table, seats in now.items() if room.tables[table].site == site}
    seats = [seat for there in here.values() for seat in there]
    if len(here) < 2:
        return {seat: table for table, there in here.items() for seat in there}
    groups = [[one for one in (seat, *arriving.belonging(room, seat)) if one in seats] for seat in seats]
    begun = room.sittings.index(_begun(room)[0])
    plan = rotate(
        [*before, here],
        [seat for seat in seats if _stays(room, seat)],
        [tuple(group) for group in groups if len(group) > 1],
        begun,
    )
    return {seat: table for table, there in plan.items() for seat in there}


def _begun(room: Room) -> tuple[Sitting, ...]:
    """How people sat before each rotation of this phase."""
    return tuple(one for one in room.sittings if one.phase == len(room.hall.entered))


def _going_home(room: Room) -> bool:
    begun = _begun(room)
    home = {} if not begun else {seat: table for table, seats in begun[0].tables.items() for seat in seats}
    return any(room.where[seat] != table for seat, table in home.items() if seat in room.where)


def _home(room: Room) -> dict[SeatId, TableId]:
    """Where everybody sat when the rotations of this phase began; who came since stays, and so does whom a full
    table has no place for (T15)."""
    home = {seat: table for table, seats in _begun(room)[0].tables.items() for seat in seats}
    goal: dict[SeatId, TableId] = {}
    for seat in room.where:
        if seat not in goal:
            group = [one for one in (seat, *arriving.belonging(room, seat)) if one in room.where]
            to = next((home[one] for one in group if one in home), None)
            goal.update({one: to or room.where[one] for one in group})
    for table in room.tables:
        arriving_here = [seat for seat, to in goal.items() if to == table]
        for seat in arriving_here[CROWDED:]:
            goal[seat] = room.where[seat]
    return goal


def table_offers(room: Room, table: Table) -> Iterator[Offer]:
    """What every seat may hand over where nobody hosts."""
    if table.host is None:
        yield from _hand_on(room, table)


def seat_offers(room: Room, table: Table | None, seat: Seat) -> Iterator[Offer]:
    """What the host may hand over."""
    if table is not None and table.host == seat.id:
        yield from _hand_on(room, table)


def _hand_on(room: Room, table: Table) -> Iterator[Offer]:
    if room.hall.now.kind is not PhaseKind.PLAY:
        return
    if len(table.picked) < HANDED:
        fields: dict[str, tuple[Value, ...]] = {"capture": ("@to_hand_on",), "on": (True,)}
        yield Offer(do="hand_on", fields=fields, near=Prominence.DEEPER)
    if table.picked:
        yield Offer(do="hand_on", fields={"capture": table.picked, "on": (False,)}, near=Prominence.DEEPER)


def not_picked(room: Room, seat_id: SeatId) -> Iterator[CaptureId]:
    """The captures that the table of a seat sees and has not chosen to hand over."""
    table = room.table_of(seat_id)
    if table is not None:
        yield from (one.id for one in table.captures.values() if _seen(one) and one.id not in table.picked)


def member_offers(room: Room, member: Member) -> Iterator[Offer]:
    """Whether one's own seats stay."""
    if member.seats and member.role is not Role.FACILITATOR:
        yield Offer(do="stay_put", fields={"seat": member.seats, "stays": (True, False)}, near=Prominence.DEEPER)


def facilitator_offers(room: Room, member: Member) -> Iterator[Offer]:
    """Rotating, and who stays."""
    if room.hall.now.kind is PhaseKind.PLAY and room.hall.paused_at is None and (ways := _ways(room)):
        how = tuple(way.value for way in ways)
        yield Offer(do="rotate_tables", fields={"rotation": (len(room.sittings) + 1,), "how": how})
    if room.where or room.standing:
        yield Offer(do="stay_put", fields={"seat": ("@seats",), "stays": (True, False)})


def line_offers(room: Room, table: Table) -> Iterator[Offer]:
    """What a table talks about."""
    yield Offer(do="set_topic", fields={"table": (table.id,), "from_theme": ("@card_themes", None)}, words=("topic",))


RULES = {
    SetTopic: Rule(Who.FACILITATOR, may_set_topic, tell_topic),
    RotateTables: Rule(Who.FACILITATOR, may_rotate, tell_rotate),
    StayPut: Rule(Who.MEMBER, may_stay, tell_stay),
    HandOn: Rule(Who.SEAT, may_hand_on, tell_hand_on),
}
