"""What events of presentations change."""

from game.change import added, changed, without
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
from game.state import Room
from game.state.talks import Question, Talks
from game.terms import SeatId


def _with(room: Room, talks: Talks) -> Room:
    return changed(room, talks=talks)


def slots_changed(room: Room, event: SlotsChanged) -> Room:
    """Another order."""
    return _with(room, changed(room.talks, slots=event.slots))


def slot_began(room: Room, event: SlotBegan) -> Room:
    """One presents; no question is on the screen yet."""
    slots = tuple(changed(one, begun=True) if one.id == event.slot else one for one in room.talks.slots)
    return _with(room, changed(room.talks, slots=slots, now=event.slot, ends_at=event.ends_at, up=None))


def slot_ended(room: Room, event: SlotEnded) -> Room:
    """Nobody presents."""
    return _with(room, ended(room.talks))


def ended(talks: Talks) -> Talks:
    """Nobody presents, and no question is on the screen; what was shown stays on the phones."""
    if talks.now is None and talks.up is None:
        return talks
    return changed(talks, now=None, ends_at=None, up=None)


def slot_clock_set(room: Room, event: SlotClockSet) -> Room:
    """Another soft end, or none."""
    return _with(room, changed(room.talks, ends_at=event.ends_at))


def question_asked(room: Room, event: QuestionAsked) -> Room:
    """Held."""
    question = Question(id=event.question, slot=event.slot, text=event.text, seat=event.seat, edit_hash=event.edit_hash)
    return _with(room, changed(room.talks, questions=added(room.talks.questions, question.id, question)))


def same_asked(room: Room, event: SameAsked) -> Room:
    """One more asks it, or one less."""
    question = room.talks.questions[event.question]
    rest = tuple(one for one in question.same if one != event.who)
    question = changed(question, same=(*rest, event.who) if event.on else rest)
    return _with(room, changed(room.talks, questions=added(room.talks.questions, question.id, question)))


def question_shown(room: Room, event: QuestionShown) -> Room:
    """On the screen and on all phones; or neither."""
    question = changed(room.talks.questions[event.question], shown=event.up)
    up = event.question if event.up else None if room.talks.up == event.question else room.talks.up
    return _with(room, changed(room.talks, questions=added(room.talks.questions, question.id, question), up=up))


def question_withdrawn(room: Room, event: QuestionWithdrawn) -> Room:
    """Gone."""
    return _with(room, _without(room.talks, event.question))


def _without(talks: Talks, gone: str) -> Talks:
    up = None if talks.up == gone else talks.up
    return changed(talks, questions=without(talks.questions, gone), up=up)


def erased(talks: Talks, seat: SeatId) -> Talks:
    """Without the questions of a seat, and without its asking the same."""
    for question in tuple(talks.questions.values()):
        if question.seat == seat:
            talks = _without(talks, question.id)
        elif seat in question.same:
            kept = changed(question, same=tuple(one for one in question.same if one != seat))
            talks = changed(talks, questions=added(talks.questions, kept.id, kept))
    return talks


def resumed(talks: Talks, stood: int) -> Talks:
    """The clock moves by the time it stood."""
    return talks if talks.ends_at is None else changed(talks, ends_at=talks.ends_at + stood)
