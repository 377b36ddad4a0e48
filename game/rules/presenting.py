"""Chapter Q, Q1 and Q2: presentations to the whole room, one after the other."""

from collections.abc import Iterator

from game.commands import (
    AddAllTables,
    AddSlot,
    AddSlotTime,
    BeginSlot,
    DropSlot,
    EndSlot,
    MoveSlot,
)
from game.errors import Refusal
from game.events import (
    SlotBegan,
    SlotClockSet,
    SlotEnded,
    SlotsChanged,
)
from game.modes import MODES
from game.offers import Offer, Value
from game.run_sheet import PhaseKind
from game.state import Member, Room
from game.state.talks import Slot
from game.telling import Rule, Telling, Who, acting_seats
from game.terms import Prominence, Role, SlotId, TableId

SLOTS = 60
SLOT_SECONDS = 300
MINUTE = 60


def is_on(room: Room) -> bool:
    """Whether the room listens to presentations now."""
    phase = room.hall.now
    return phase.kind is PhaseKind.PLAY and phase.mode is not None and MODES[phase.mode].plenary


def presents(room: Room, member: Member, slot: Slot | None) -> bool:
    """Whether a slot is that of a seat one acts for, or of a table where one sits (Q2)."""
    if slot is None:
        return False
    return any(seat.id == slot.seat or room.where.get(seat.id, "") == slot.table for seat in acting_seats(room, member))


def own_slots(room: Room, member: Member) -> tuple[Slot, ...]:
    """The slots in which one presents, in order."""
    return tuple(slot for slot in room.talks.slots if presents(room, member, slot))


def may_add(room: Room, member: Member, command: AddSlot) -> Refusal | None:
    """Q1: a table or a seat, one of the two; sixty in all."""
    if (command.table is None) is (command.seat is None):
        return Refusal.UNKNOWN
    if command.table is not None and command.table not in room.tables:
        return Refusal.UNKNOWN
    if command.seat is not None and room.seat(command.seat) is None:
        return Refusal.UNKNOWN
    return Refusal.LIMIT_REACHED if len(room.talks.slots) >= SLOTS else None


def may_add_all(room: Room, member: Member, command: AddAllTables) -> Refusal | None:
    """Q1: while a table with people is not in the order, and all of them have a place in it."""
    lacking = _lacking(room)
    if not lacking:
        return Refusal.ALREADY_SO
    return Refusal.LIMIT_REACHED if len(room.talks.slots) + len(lacking) > SLOTS else None


def _lacking(room: Room) -> tuple[TableId, ...]:
    there = {slot.table for slot in room.talks.slots}
    return tuple(table.id for table in room.tables.values() if table.seats and table.id not in there)


def may_drop(room: Room, member: Member, command: DropSlot) -> Refusal | None:
    """Q1: any but the one that runs, and those that something was asked about."""
    if room.talks.slot(command.slot) is None:
        return Refusal.UNKNOWN
    return None if command.slot in _droppable(room) else Refusal.NOT_NOW


def _droppable(room: Room) -> tuple[SlotId, ...]:
    asked = {question.slot for question in room.talks.questions.values()}
    return tuple(slot.id for slot in room.talks.slots if slot.id != room.talks.now and slot.id not in asked)


def may_move(room: Room, member: Member, command: MoveSlot) -> Refusal | None:
    """Q1: past a neighbour."""
    return None if command.slot in _movable(room, later=command.later) else Refusal.UNKNOWN


def _movable(room: Room, *, later: bool) -> tuple[SlotId, ...]:
    slots = tuple(slot.id for slot in room.talks.slots)
    return slots[:-1] if later else slots[1:]


def may_begin(room: Room, member: Member, command: BeginSlot) -> Refusal | None:
    """Q2: facilitators at any time; who presents, while nobody does."""
    slot = room.talks.slot(command.slot)
    if slot is None:
        return Refusal.UNKNOWN
    if not is_on(room):
        return Refusal.NOT_NOW
    if room.hall.paused_at is not None:
        return Refusal.PAUSED
    if slot.id == room.talks.now:
        return Refusal.ALREADY_SO
    if member.role is Role.FACILITATOR:
        return None
    if not presents(room, member, slot):
        return Refusal.NOT_YOURS
    return None if room.talks.now is None else Refusal.NOT_YOUR_TURN


def may_end(room: Room, member: Member, command: EndSlot) -> Refusal | None:
    """Q2: the one that runs, by facilitators and who presents."""
    if command.slot != room.talks.now:
        return Refusal.MOVED_ON
    return leads(room, member, command.slot)


def may_add_time(room: Room, member: Member, command: AddSlotTime) -> Refusal | None:
    """Q2: a minute more, or no clock, of the one that runs."""
    if command.slot != room.talks.now:
        return Refusal.MOVED_ON
    if command.seconds not in (0, MINUTE):
        return Refusal.UNKNOWN
    return leads(room, member, command.slot) or (None if room.talks.ends_at is not None else Refusal.NOT_NOW)


def leads(room: Room, member: Member, slot_id: SlotId) -> Refusal | None:
    """Facilitators, and who presents in that slot (Q2, Q4)."""
    if member.role is Role.FACILITATOR or presents(room, member, room.talks.slot(slot_id)):
        return None
    return Refusal.NOT_YOURS


def tell_add(telling: Telling, member: Member, command: AddSlot) -> None:
    """One more, at the end."""
    slot = Slot(id=f"v.{telling.dice.mark()}", table=command.table, seat=command.seat)
    telling.tell(SlotsChanged(slots=(*telling.room.talks.slots, slot)))


def tell_add_all(telling: Telling, member: Member, command: AddAllTables) -> None:
    """Every table that lacks, at the end."""
    more = tuple(Slot(id=f"v.{telling.dice.mark()}", table=table) for table in _lacking(telling.room))
    telling.tell(SlotsChanged(slots=(*telling.room.talks.slots, *more)))


def tell_drop(telling: Telling, member: Member, command: DropSlot) -> None:
    """One less."""
    telling.tell(SlotsChanged(slots=tuple(one for one in telling.room.talks.slots if one.id != command.slot)))


def tell_move(telling: Telling, member: Member, command: MoveSlot) -> None:
    """Neighbours change places."""
    slots = list(telling.room.talks.slots)
    at = next(place for place, one in enumerate(slots) if one.id == command.slot)
    other = at + 1 if command.later else at - 1
    slots[at], slots[other] = slots[other], slots[at]
    telling.tell(SlotsChanged(slots=tuple(slots)))


def tell_begin(telling: Telling, member: Member, command: BeginSlot) -> None:
    """Five minutes, softly."""
    telling.tell(SlotBegan(slot=command.slot, ends_at=telling.ends_at(SLOT_SECONDS)))


def tell_end(telling: Telling, member: Member, command: EndSlot) -> None:
    """Done."""
    telling.tell(SlotEnded(slot=command.slot))


def tell_time(telling: Telling, member: Member, command: AddSlotTime) -> None:
    """More time, never less: a clock that has run out starts anew from now."""
    before = telling.room.talks.ends_at
    assert before is not None
    ends_at = max(before, telling.context.now) + telling.lasts(command.seconds) if command.seconds else None
    telling.tell(SlotClockSet(ends_at=ends_at))


def member_offers(room: Room, member: Member) -> Iterator[Offer]:
    """What who presents may do, without being a facilitator."""
    if member.role is Role.FACILITATOR or not room.talks.slots:
        return
    own = own_slots(room, member)
    if is_on(room) and room.hall.paused_at is None and room.talks.now is None and own:
        yield Offer(do="begin_slot", fields={"slot": tuple(slot.id for slot in own)}, near=Prominence.MAIN)
    if presents(room, member, room.talks.slot(room.talks.now)):
        yield from _running(room)


def _running(room: Room) -> Iterator[Offer]:
    yield Offer(do="end_slot", fields={"slot": (room.talks.now,)}, near=Prominence.MAIN)
    if room.talks.ends_at is not None:
        fields: dict[str, tuple[Value, ...]] = {"slot": (room.talks.now,), "seconds": (0, MINUTE)}
        yield Offer(do="add_slot_time", fields=fields, near=Prominence.DEEPER)


def facilitator_offers(room: Room, member: Member) -> Iterator[Offer]:
    """The order, who presents, and what is shown."""
    slots = tuple(slot.id for slot in room.talks.slots)
    if len(slots) < SLOTS:
        if room.tables:
            yield Offer(do="add_slot", fields={"table": tuple(room.tables)}, near=Prominence.DEEPER)
        if room.where or room.standing:
            yield Offer(do="add_slot", fields={"seat": ("@seats",)}, near=Prominence.DEEPER)
    if may_add_all(room, member, AddAllTables()) is None:
        yield Offer(do="add_all_tables", near=Prominence.DEEPER)
    if droppable := _droppable(room):
        yield Offer(do="drop_slot", fields={"slot": droppable}, near=Prominence.DEEPER)
    for later in (False, True):
        if movable := _movable(room, later=later):
            yield Offer(do="move_slot", fields={"slot": movable, "later": (later,)}, near=Prominence.DEEPER)
    rest = tuple(slot for slot in slots if slot != room.talks.now)
    if rest and is_on(room) and room.hall.paused_at is None:
        yield Offer(do="begin_slot", fields={"slot": rest})
    if room.talks.now is not None:
        yield from _running(room)


RULES = {
    AddSlot: Rule(Who.FACILITATOR, may_add, tell_add),
    AddAllTables: Rule(Who.FACILITATOR, may_add_all, tell_add_all),
    DropSlot: Rule(Who.FACILITATOR, may_drop, tell_drop),
    MoveSlot: Rule(Who.FACILITATOR, may_move, tell_move),
    BeginSlot: Rule(Who.MEMBER, may_begin, tell_begin),
    EndSlot: Rule(Who.MEMBER, may_end, tell_end),
    AddSlotTime: Rule(Who.MEMBER, may_add_time, tell_time),
}
