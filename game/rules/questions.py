"""Chapter Q, from Q3: what people ask about presentations, and which of it everybody reads."""

from collections.abc import Iterator

from game.commands import AskQuestion, SameQuestion, ShowQuestion, WithdrawQuestion
from game.errors import Refusal
from game.events import QuestionAsked, QuestionShown, QuestionWithdrawn, SameAsked
from game.offers import Offer, Value
from game.rules.captures import id_of_key, needs_hash, owns, who_of
from game.rules.presenting import leads, own_slots
from game.state import Member, Room, Seat
from game.state.talks import Question
from game.telling import Rule, Telling, Who, acting_seats
from game.terms import Naming, Prominence, QuestionId, Role
from game.words import WordsId

QUESTIONS = 300


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
    return Refusal.UNKNOWN if question is None else leads(room, member, question.slot)


def may_withdraw(room: Room, member: Member, command: WithdrawQuestion) -> Refusal | None:
    """Q6: one's own."""
    question = room.talks.questions.get(command.asked)
    if question is None:
        return Refusal.UNKNOWN
    return owns(room, member, question.seat, question.edit_hash, command.edit_key)


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
    who = who_of(telling.room, seat, command.edit_hash)
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
    """What who presents may show (Q4)."""
    if member.role is not Role.FACILITATOR and own_slots(room, member):
        yield _SHOW


def facilitator_offers(room: Room, member: Member) -> Iterator[Offer]:
    """Any may be shown (Q4)."""
    if room.talks.questions:
        yield _SHOW


_SHOW = Offer(do="show_question", fields={"asked": ("@asked_of_me",), "up": (True, False)})


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
    AskQuestion: Rule(Who.SEAT, may_ask, tell_ask),
    SameQuestion: Rule(Who.SEAT, may_ask_the_same, tell_the_same),
    ShowQuestion: Rule(Who.MEMBER, may_show, tell_show),
    WithdrawQuestion: Rule(Who.MEMBER, may_withdraw, tell_withdraw, after_close=True),
}
