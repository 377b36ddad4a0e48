"""Chapter Q: presentations to the whole room, one after the other, and what people ask about them."""

from collections.abc import Iterator

from game.commands import (
    AddAllTables,
    AddSlot,
    AddSlotTime,
    AskQuestion,
    BeginSlot,
    DropSlot,
    EndSlot,
    MoveSlot,
    SameQuestion,
    ShowQuestion,
    WithdrawQuestion,
)
from game.errors import Refusal
from game.events import (
    QuestionAsked,
    QuestionShown,
    QuestionWithdrawn,
    SameAsked,
    SlotBegan,
    SlotClockSet,
    SlotEnded,
    SlotsChanged,
)
from game.modes import MODES
from game.offers import Offer, Value
from game.rules.captures import id_of_key, needs_hash, owns
from game.run_sheet import PhaseKind
from game.state import Member, Room, Seat
from game.state.talks import Question, Slot
from game.telling import Rule, Telling, Who, acting_seats
from game.terms import Naming, Prominence, QuestionId, Role, SlotId, TableId
from game.words import WordsId

SLOTS = 60
SLOT_SECONDS = 300
QUESTIONS = 300
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
    return _leads(room, member, command.slot)


def may_add_time(room: Room, member: Member, command: AddSlotTime) -> Refusal | None:
    """Q2: a minute more, or no clock, of the one that runs."""
    if command.slot != room.talks.now:
        return Refusal.MOVED_ON
    if command.seconds not in (0, MINUTE):
        return Refusal.UNKNOWN
    return _leads(room, member, command.slot) or (None if room.talks.ends_at is not None else Refusal.NOT_NOW)


def _leads(room: Room, member: Member, slot_id: SlotId) -> Refusal | None:
    if member.role is Role.FACILITATOR or presents(room, member, room.talks.slot(slot_id)):
        return None
    return Refusal.NOT_YOURS


def may_ask(room: Room, seat: Seat, command: AskQuestion) -> Refusal | None:
    """Q3: about one that runs or has run, until the close; three hundred in a room."""
    slot = room.talks.slot(command.slot)
    if slot is None or not slot.begun:
        return Refusal.UNKNOWN
    if len(room.talks.questions) >= QUESTIONS:
        return Refusal.LIMIT_REACHED
    taken = room.hall.naming is Naming.ANONYMOUS and id_of_key("h", command.edit_hash) in room.talks.questions
    return Refusal.KEY_MISSING if taken else needs_hash(room, command.edit_hash)


def may_ask_the_same(room: Room, seat: Seat, command: SameQuestion) -> Refusal | None:
    """Q5: as any question that everybody may read."""
    question = room.talks.questions.get(command.asked)
    if question is None or not question.shown:
        return Refusal.UNKNOWN
    return needs_hash(room, command.edit_hash)


def may_show(room: Room, member: Member, command: ShowQuestion) -> Refusal | None:
    """Q4: facilitators, and who presents in the slot it is about."""
    question = room.talks.questions.get(command.asked)
    return Refusal.UNKNOWN if question is None else _leads(room, member, question.slot)


def may_withdraw(room: Room, member: Member, command: WithdrawQuestion) -> Refusal | None:
    """Q6: one's own."""
    question = room.talks.questions.get(command.asked)
    if question is None:
        return Refusal.UNKNOWN
    return owns(room, member, question.seat, question.edit_hash, command.edit_key)


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


def tell_ask(telling: Telling, seat: Seat, command: AskQuestion) -> None:
    """Held."""
    anonymous = telling.room.hall.naming is Naming.ANONYMOUS
    telling.tell(
        QuestionAsked(
            question=id_of_key("h", command.edit_hash) if anonymous else f"h.{telling.dice.mark()}",
            slot=command.slot,
            text=telling.words(command.question),
            seat=None if anonymous else seat.id,
            edit_hash=command.edit_hash if anonymous else None,
        )
    )


def tell_the_same(telling: Telling, seat: Seat, command: SameQuestion) -> None:
    """One more asks it, or one less."""
    anonymous = telling.room.hall.naming is Naming.ANONYMOUS
    who = command.edit_hash if anonymous and command.edit_hash else seat.id
    telling.tell(SameAsked(question=command.asked, who=who, on=command.on))


def tell_show(telling: Telling, member: Member, command: ShowQuestion) -> None:
    """On the screen and all phones; or on neither."""
    telling.tell(QuestionShown(question=command.asked, up=command.up))


def tell_withdraw(telling: Telling, member: Member, command: WithdrawQuestion) -> None:
    """Gone; its words are erased."""
    question = telling.room.talks.questions[command.asked]
    telling.tell(QuestionWithdrawn(question=question.id, erases=words_of(question)))


def words_of(question: Question) -> tuple[WordsId, ...]:
    """The words of a question."""
    return (question.text.id,)


def shown(room: Room) -> Iterator[QuestionId]:
    """The questions that everybody may read."""
    return (one.id for one in room.talks.questions.values() if one.shown)


def asked_of(room: Room, member: Member) -> Iterator[Question]:
    """The questions that one may show: a facilitator all, who presents those about their own slots (Q3, Q4)."""
    if member.role is Role.FACILITATOR:
        yield from room.talks.questions.values()
        return
    own = {slot.id for slot in own_slots(room, member)}
    yield from (one for one in room.talks.questions.values() if one.slot in own)


def by_name(room: Room, member: Member) -> Iterator[Question]:
    """The questions that carry the name of a seat one acts for."""
    own = {seat.id for seat in acting_seats(room, member)}
    return (one for one in room.talks.questions.values() if one.seat in own)


def seat_offers(room: Room, seat: Seat) -> Iterator[Offer]:
    """Asking, and asking the same."""
    anonymous = ("edit_hash",) if room.hall.naming is Naming.ANONYMOUS else ()
    begun: tuple[Value, ...] = tuple(slot.id for slot in room.talks.slots if slot.begun)
    if begun and len(room.talks.questions) < QUESTIONS:
        yield Offer(do="ask_question", fields={"slot": ("@begun_slots",)}, words=("question", *anonymous))
    if begun:
        yield Offer(do="same_question", fields={"asked": ("@open_questions",), "on": (True, False)}, words=anonymous)


def member_offers(room: Room, member: Member) -> Iterator[Offer]:
    """What who presents may do, without being a facilitator."""
    if member.role is Role.FACILITATOR or not room.talks.slots:
        return
    own = own_slots(room, member)
    if is_on(room) and room.hall.paused_at is None and room.talks.now is None and own:
        yield Offer(do="begin_slot", fields={"slot": tuple(slot.id for slot in own)}, near=Prominence.MAIN)
    if presents(room, member, room.talks.slot(room.talks.now)):
        yield from _running(room)
    if own:
        yield Offer(do="show_question", fields={"asked": ("@asked_of_me",), "up": (True, False)})


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
    if room.talks.questions:
        yield Offer(do="show_question", fields={"asked": ("@asked_of_me",), "up": (True, False)})


def own_offers(room: Room, member: Member) -> Iterator[Offer]:
    """Taking back one's own: by name, or by the device's key."""
    if next(by_name(room, member), None) is not None:
        yield Offer(do="withdraw_question", fields={"asked": ("@my_questions",)}, near=Prominence.DEEPER)
    if room.hall.naming is Naming.ANONYMOUS and room.talks.slots:
        fields: dict[str, tuple[Value, ...]] = {"asked": ("@keyed_questions",)}
        yield Offer(do="withdraw_question", fields=fields, words=("edit_key",), near=Prominence.DEEPER)


def listed(room: Room, member_id: str, reference: Value) -> Iterator[Value]:
    """The values of the lists that offers of this chapter refer to."""
    member = room.members[member_id]
    if reference == "@begun_slots":
        yield from (slot.id for slot in room.talks.slots if slot.begun)
    elif reference == "@open_questions":
        yield from shown(room)
    elif reference == "@asked_of_me":
        yield from (one.id for one in asked_of(room, member))
    elif reference == "@my_questions":
        yield from (one.id for one in by_name(room, member))
    elif reference == "@keyed_questions":
        yield from (one.id for one in room.talks.questions.values() if one.edit_hash is not None)


RULES = {
    AddSlot: Rule(Who.FACILITATOR, may_add, tell_add),
    AddAllTables: Rule(Who.FACILITATOR, may_add_all, tell_add_all),
    DropSlot: Rule(Who.FACILITATOR, may_drop, tell_drop),
    MoveSlot: Rule(Who.FACILITATOR, may_move, tell_move),
    BeginSlot: Rule(Who.MEMBER, may_begin, tell_begin),
    EndSlot: Rule(Who.MEMBER, may_end, tell_end),
    AddSlotTime: Rule(Who.MEMBER, may_add_time, tell_time),
    AskQuestion: Rule(Who.SEAT, may_ask, tell_ask),
    SameQuestion: Rule(Who.SEAT, may_ask_the_same, tell_the_same),
    ShowQuestion: Rule(Who.MEMBER, may_show, tell_show),
    WithdrawQuestion: Rule(Who.MEMBER, may_withdraw, tell_withdraw, after_close=True),
}
