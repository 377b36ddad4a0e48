"""Chapter W, words that stay theirs: out of the report, what slipped taken out, everything erased, names forgotten."""

import hashlib
from collections.abc import Iterator, Sequence

from game.commands import (
    EraseSeat,
    ForgetNames,
    KeepOutOfReport,
    RedactCapture,
    RedactPledge,
    RedactSentence,
    TakeBackByKey,
)
from game.errors import IllegalMove, Refusal
from game.events import (
    CaptureKeptOut,
    CaptureRedacted,
    NamesForgotten,
    PledgeRedacted,
    SeatErased,
    SentenceRedacted,
    TakenBackByKey,
)
from game.offers import Offer
from game.rules import consulting
from game.rules.arriving import all_seats
from game.rules.captures import all_captures, by_name, find, owns
from game.run_sheet import PhaseKind
from game.state import Capture, Member, Pledge, Room
from game.state.choosing import Choice, ChoiceKey
from game.state.rating import Rating, RatingKey
from game.telling import Rule, Telling, Who
from game.terms import Naming, PledgeId, Prominence, Role, SeatId, Standing, WhoSees
from game.words import Words, WordsId

TAKEN_OUT = "[…]"
"""What stands where something was taken out: the sign for it in quotations, whatever the language."""


def every_seat(room: Room) -> Iterator[SeatId]:
    """Every seat there ever was, those given up too: what was said from them stays until it is erased."""
    return (f"s{number}" for number in range(1, room.seats_made + 1))


def may_keep_out(room: Room, member: Member, command: KeepOutOfReport) -> Refusal | None:
    """W4: one's own, also after the close."""
    capture = find(room, command.capture)
    if capture is None:
        return Refusal.UNKNOWN
    return owns(room, member, capture.seat, capture.edit_hash, command.edit_key)


def may_redact(room: Room, member: Member, command: RedactCapture) -> Refusal | None:
    """K7: any capture that is there."""
    return None if find(room, command.capture) is not None else Refusal.UNKNOWN


def may_redact_pledge(room: Room, member: Member, command: RedactPledge) -> Refusal | None:
    """K8: any that the room may see; others no facilitator sees."""
    return None if command.pledge in open_pledges(room) else Refusal.UNKNOWN


def may_redact_sentence(room: Room, member: Member, command: RedactSentence) -> Refusal | None:
    """K8: of any table that has one."""
    table = room.tables.get(command.table)
    return Refusal.UNKNOWN if table is None or table.sentence is None else None


def open_pledges(room: Room) -> Iterator[PledgeId]:
    """The pledges that the whole room may see."""
    return (one.id for one in room.pledges.values() if one.who_sees is WhoSees.ROOM)


def may_erase(room: Room, member: Member, command: EraseSeat) -> Refusal | None:
    """W3: a seat of one's own, or as a facilitator any that there ever was."""
    if command.seat in member.seats:
        return None
    if member.role is not Role.FACILITATOR or member.standing is not Standing.IN:
        return Refusal.NOT_YOURS
    return None if command.seat in every_seat(room) else Refusal.UNKNOWN


def to_forget(room: Room) -> tuple[WordsId, ...]:
    """The words of every name in the room, and of every word of appreciation."""
    named = [*(one.name for one in room.members.values()), *(one.name for one in all_seats(room))]
    named += [room.hall.story.told_by] if room.hall.story is not None else []
    kind = [one.text for one in room.kind_words.values()]
    return tuple(dict.fromkeys(words.id for words in (*named, *kind) if words is not None))


def _hash_of(edit_key: str) -> str:
    return hashlib.sha256(edit_key.encode()).hexdigest()


def may_take_back(room: Room, member: Member, command: TakeBackByKey) -> Refusal | None:
    """W3, A4: what stands under the hash of the key."""
    who = _hash_of(command.edit_key)
    kept = (*room.scales, *(key for key, _ in privately(room)))
    there = who in room.closing_words or any(key[2] == who for key in kept)
    return None if there and room.hall.naming is Naming.ANONYMOUS else Refusal.WRONG_KEY


def tell_keep_out(telling: Telling, member: Member, command: KeepOutOfReport) -> None:
    """Out, or in again."""
    telling.tell(CaptureKeptOut(capture=command.capture, out=command.out))


def tell_redact(telling: Telling, member: Member, command: RedactCapture) -> None:
    """The same words without what slipped in. Raises IllegalMove where it does not stand in them."""
    capture = find(telling.room, command.capture)
    assert capture is not None
    (noticed, because, so), erased = taken_out(telling, texts_of_capture(capture), command.slip)
    assert noticed is not None
    telling.tell(CaptureRedacted(capture=capture.id, noticed=noticed, because=because, so=so, erases=erased))


def tell_redact_pledge(telling: Telling, member: Member, command: RedactPledge) -> None:
    """The same pledge and stories without what slipped in. Raises IllegalMove where it does not stand in them."""
    texts, erased = taken_out(telling, texts_of_pledge(telling.room.pledges[command.pledge]), command.slip)
    i_will, who_with, by_when, help_needed, *stories = texts
    assert i_will is not None
    telling.tell(
        PledgeRedacted(
            pledge=command.pledge,
            i_will=i_will,
            who_with=who_with,
            by_when=by_when,
            help_needed=help_needed,
            stories=tuple(stories),
            erases=erased,
        )
    )


def tell_redact_sentence(telling: Telling, member: Member, command: RedactSentence) -> None:
    """The same sentence without what slipped in. Raises IllegalMove where it does not stand in it."""
    (sentence,), erased = taken_out(telling, (telling.table(command.table).sentence,), command.slip)
    assert sentence is not None
    telling.tell(SentenceRedacted(table=command.table, sentence=sentence, erases=erased))


def taken_out(
    telling: Telling, before: Sequence[Words | None], slip: str
) -> tuple[list[Words | None], tuple[WordsId, ...]]:
    """The texts without a slip, and which of the old ones are erased. Raises IllegalMove where it stands in none."""
    after = [_without(telling, one, slip.strip()) for one in before]
    erased = tuple(old.id for old, new in zip(before, after, strict=True) if old is not None and new is not old)
    if not erased:
        raise IllegalMove(Refusal.WORDS_MISSING, "slip")
    return after, erased


def _without(telling: Telling, words: Words | None, slip: str) -> Words | None:
    if words is None or not words.text or slip not in words.text:
        return words
    return telling.words(words.text.replace(slip, TAKEN_OUT))


def tell_erase(telling: Telling, member: Member, command: EraseSeat) -> None:
    """Nothing is left that carries the seat."""
    erases = tuple(dict.fromkeys(_words_of(telling.room, command.seat)))
    telling.tell(SeatErased(seat=command.seat, erases=erases))
    consulting.end_with(telling, command.seat)


def tell_take_back(telling: Telling, member: Member, command: TakeBackByKey) -> None:
    """The word is erased, the answers are gone."""
    who = _hash_of(command.edit_key)
    reasons = (one.reason for key, one in privately(telling.room) if key[2] == who)
    words = (telling.room.closing_words.get(who), *reasons)
    telling.tell(TakenBackByKey(who=who, erases=tuple(one.id for one in words if one is not None)))


def _words_of(room: Room, gone: SeatId) -> Iterator[WordsId]:
    for words in _texts_of(room, gone):
        if words is not None:
            yield words.id


def _texts_of(room: Room, gone: SeatId) -> Iterator[Words | None]:
    seat = room.seat(gone)
    if seat is not None:
        yield seat.name
    for member in room.members.values():
        if member.seats == (gone,):
            yield member.name
    for capture in all_captures(room):
        if capture.seat == gone:
            yield from texts_of_capture(capture)
    for pledge in room.pledges.values():
        if pledge.seat == gone:
            yield from texts_of_pledge(pledge)
    for table in room.tables.values():
        yield from (words for key, words in table.notes.items() if key[1] == gone)
        yield from (words for key, words in table.answers.items() if key[2] == gone)
    for problem in consulting.of_seat(room, gone):
        yield from (problem.title, problem.text)
    yield from (question.text for question in room.talks.questions.values() if question.seat == gone)
    yield from (one.reason for key, one in privately(room) if key[2] == gone)
    yield room.closing_words.get(gone)
    yield from (one.text for one in room.kind_words.values() if gone in (one.by, one.to))


def chosen_by(room: Room) -> dict[ChoiceKey, Choice]:
    """Every private choice of a decision walk, table by table, by the seat or the hash that stands for who made it."""
    return {key: one for table in room.tables.values() for key, one in table.choices.items()}


def rated_by(room: Room) -> dict[RatingKey, Rating]:
    """Every rating of a position, in the same way."""
    return {key: one for table in room.tables.values() for key, one in table.rated.ratings.items()}


def privately(room: Room) -> Iterator[tuple[ChoiceKey | RatingKey, Choice | Rating]]:
    """Both: what seats chose and rated for themselves."""
    yield from chosen_by(room).items()
    yield from rated_by(room).items()


def texts_of_capture(capture: Capture) -> tuple[Words | None, ...]:
    """What was typed into a capture."""
    return capture.noticed, capture.because, capture.so


def texts_of_pledge(pledge: Pledge) -> tuple[Words | None, ...]:
    """What was typed into a pledge, and of how it goes."""
    return pledge.i_will, pledge.who_with, pledge.by_when, pledge.help_needed, *(one.story for one in pledge.told)


def forget(telling: Telling, command: ForgetNames) -> None:
    """Nobody in a closed room has a name any more. The server asks, nobody in the room. Raises IllegalMove. W5."""
    if telling.context.by is not None:
        raise IllegalMove(Refusal.NOT_YOURS, command.type)
    if telling.room.hall.now.kind is not PhaseKind.CLOSED:
        raise IllegalMove(Refusal.NOT_NOW, command.type)
    erases = to_forget(telling.room)
    if not erases:
        raise IllegalMove(Refusal.ALREADY_SO, command.type)
    telling.tell(NamesForgotten(erases=erases))


def own_offers(room: Room, member: Member) -> Iterator[Offer]:
    """What one may do with all of one's own, at any time."""
    if next(by_name(room, member), None) is not None:
        yield Offer(do="keep_out_of_report", fields={"capture": ("@my_captures",), "out": (True, False)}, near=_DEEPER)
    if room.hall.naming is Naming.ANONYMOUS:
        yield _BY_KEY
        yield Offer(do="take_back_by_key", words=("edit_key",), near=_DEEPER)
    if member.seats:
        yield Offer(do="erase_seat", fields={"seat": member.seats}, near=_DEEPER)


_DEEPER = Prominence.DEEPER
_BY_KEY = Offer(
    do="keep_out_of_report",
    fields={"capture": ("@keyed_captures",), "out": (True, False)},
    words=("edit_key",),
    near=_DEEPER,
)


def after_close_offers(room: Room, member: Member) -> Iterator[Offer]:
    """What facilitators may do with the words of others, also when the room is closed."""
    if any(table.captures for table in room.tables.values()):
        yield Offer(do="redact_capture", fields={"capture": ("@captures",)}, words=("slip",), near=_DEEPER)
        written_down = {"capture": ("@written_down",), "out": (True, False)}
        yield Offer(do="keep_out_of_report", fields=written_down, near=_DEEPER)
    if next(open_pledges(room), None) is not None:
        yield Offer(do="redact_pledge", fields={"pledge": ("@open_pledges",)}, words=("slip",), near=_DEEPER)
    if any(table.sentence is not None for table in room.tables.values()):
        yield Offer(do="redact_sentence", fields={"table": ("@sentences",)}, words=("slip",), near=_DEEPER)
    if room.seats_made:
        yield Offer(do="erase_seat", fields={"seat": ("@every_seat",)}, near=_DEEPER)


RULES = {
    KeepOutOfReport: Rule(Who.MEMBER, may_keep_out, tell_keep_out, after_close=True),
    RedactCapture: Rule(Who.FACILITATOR, may_redact, tell_redact, after_close=True),
    RedactPledge: Rule(Who.FACILITATOR, may_redact_pledge, tell_redact_pledge, after_close=True),
    RedactSentence: Rule(Who.FACILITATOR, may_redact_sentence, tell_redact_sentence, after_close=True),
    EraseSeat: Rule(Who.MEMBER, may_erase, tell_erase, after_close=True),
    TakeBackByKey: Rule(Who.MEMBER, may_take_back, tell_take_back, after_close=True),
}
