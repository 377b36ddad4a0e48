"""Chapter L: pledges, scales and closing words."""

from collections.abc import Iterator
from datetime import date

from game.commands import (
    AnswerScale,
    ChangePledge,
    KeepPledge,
    LeaveWord,
    LinkPledge,
    MakePledge,
    TellByLink,
    TellPledge,
    WithdrawPledge,
)
from game.errors import IllegalMove, Refusal
from game.events import (
    PledgeChanged,
    PledgeKeptApart,
    PledgeLinked,
    PledgeMade,
    PledgeTold,
    PledgeWithdrawn,
    ScaleAnswered,
    WordLeft,
)
from game.offers import Offer, Value
from game.rules.captures import id_of_key, is_hash, key_fits, needs_hash, owns, who_of
from game.run_sheet import PhaseKind
from game.state import Member, Pledge, Room, Seat
from game.telling import Rule, Telling, Who, acting_seats
from game.terms import Moment, Naming, PledgeId, PledgeStatus, Prominence, SeatId, WhoSees
from game.words import WordsId

PLEDGES_IN_ROOM = 1000
ANSWERS = (0, 1, 2, 3, 4, 5)
DAYS_AFTER = 30
DAYS_AT_MOST = 365
"""How long a pledge may outlive its room: after its date, and in all (L7)."""
_DAY_MS = 86_400_000
_WORDS = ("i_will", "who_with", "by_when", "help_needed")


def come_to(room: Room, kind: PhaseKind) -> bool:
    """Whether the room has been in a phase of this kind."""
    entered = room.hall.entered
    for phase in room.hall.phases:  # noqa: SIM110 -- asked for every offer list; `any` takes three times as long
        if phase.kind is kind and phase.id in entered:
            return True
    return False


def may_make(room: Room, seat: Seat, command: MakePledge) -> Refusal | None:
    """L1, A2: from the first phase behind the lobby on."""
    if room.hall.now.kind is PhaseKind.LOBBY or seat.id not in room.where:
        return Refusal.NOT_NOW
    if len(room.pledges) >= PLEDGES_IN_ROOM:
        return Refusal.LIMIT_REACHED
    if command.for_table and command.who_sees is WhoSees.ME:
        return Refusal.UNKNOWN
    taken = room.hall.naming is Naming.ANONYMOUS and id_of_key("r", command.edit_hash) in room.pledges
    return Refusal.KEY_MISSING if taken else needs_hash(room, command.edit_hash)


def may_alter(room: Room, member: Member, command: ChangePledge | WithdrawPledge | TellPledge) -> Refusal | None:
    """L1, L4: one's own."""
    pledge = room.pledges.get(command.pledge)
    if pledge is None:
        return Refusal.UNKNOWN
    return owns(room, member, pledge.seat, pledge.edit_hash, command.edit_key)


def may_link(room: Room, member: Member, command: LinkPledge | KeepPledge) -> Refusal | None:
    """L5: one's own, by the hash of a key that the device made."""
    pledge = room.pledges.get(command.pledge)
    if pledge is None:
        return Refusal.UNKNOWN
    refusal = owns(room, member, pledge.seat, pledge.edit_hash, command.edit_key)
    return refusal or (None if is_hash(command.link_hash) else Refusal.KEY_MISSING)


def may_keep(room: Room, member: Member, command: KeepPledge) -> Refusal | None:
    """L7: one's own, by the hash of a key that the device made, until a day of the calendar or not at all."""
    refusal = may_link(room, member, command)
    return refusal or (None if not command.day or days_of(command.day) is not None else Refusal.WORDS_MISSING)


def days_of(day: str) -> int | None:
    """The days from 1970 to this day, written `2027-01-31`; None for what is no such day."""
    try:
        found = date.fromisoformat(day)
    except ValueError:
        return None
    return (found - date(1970, 1, 1)).days if found.isoformat() == day else None


def linked(room: Room, pledge_id: PledgeId, link_key: str) -> Pledge | None:
    """L5: the pledge whose private link this is; None for a wrong key, a dead link or no such pledge alike."""
    pledge = room.pledges.get(pledge_id)
    return pledge if pledge is not None and key_fits(pledge.link_hash, link_key) else None


def tell_by_link(telling: Telling, command: TellByLink) -> None:
    """What who holds the link says, also when the room is closed. Raises IllegalMove. Rule: L5."""
    if linked(telling.room, command.pledge, command.link_key) is None:
        raise IllegalMove(Refusal.WRONG_KEY, command.type)
    _tell_how(telling, command.pledge, command.status, command.story)


def may_answer(room: Room, seat: Seat, command: AnswerScale) -> Refusal | None:
    """L2: once the room has come to that moment; 0 takes the answer back."""
    if not come_to(room, PhaseKind(command.moment.value)):
        return Refusal.NOT_NOW
    if not 0 <= command.statement < len(room.hall.statements) or command.value not in ANSWERS:
        return Refusal.UNKNOWN
    return needs_hash(room, command.edit_hash)


def may_leave_word(room: Room, seat: Seat, command: LeaveWord) -> Refusal | None:
    """L3: once the room has come to check out."""
    if not come_to(room, PhaseKind.CHECK_OUT):
        return Refusal.NOT_NOW
    return needs_hash(room, command.edit_hash)


def tell_make(telling: Telling, seat: Seat, command: MakePledge) -> None:
    """One more pledge; in an anonymous room nobody's."""
    anonymous = telling.room.hall.naming is Naming.ANONYMOUS
    telling.tell(
        PledgeMade(
            pledge=id_of_key("r", command.edit_hash) if anonymous else f"r.{telling.dice.mark()}",
            table=telling.room.where[seat.id],
            i_will=telling.words(command.i_will),
            who_with=telling.words_or_none(command.who_with),
            by_when=telling.words_or_none(command.by_when),
            help_needed=telling.words_or_none(command.help_needed),
            who_sees=command.who_sees,
            for_table=command.for_table,
            seat=None if anonymous else seat.id,
            edit_hash=command.edit_hash if anonymous else None,
        )
    )


def tell_change(telling: Telling, member: Member, command: ChangePledge) -> None:
    """Other words; the old ones are erased."""
    telling.tell(
        PledgeChanged(
            pledge=command.pledge,
            i_will=telling.words(command.i_will),
            who_with=telling.words_or_none(command.who_with),
            by_when=telling.words_or_none(command.by_when),
            help_needed=telling.words_or_none(command.help_needed),
            who_sees=command.who_sees,
            erases=_words_of(telling.room.pledges[command.pledge]),
        )
    )


def _words_of(pledge: Pledge) -> tuple[WordsId, ...]:
    texts = (pledge.i_will, pledge.who_with, pledge.by_when, pledge.help_needed)
    return tuple(words.id for words in texts if words is not None)


def _stories_of(pledge: Pledge, *statuses: PledgeStatus) -> tuple[WordsId, ...]:
    return tuple(one.story.id for one in pledge.told if one.story is not None and one.status in statuses)


def tell_told(telling: Telling, member: Member, command: TellPledge) -> None:
    """How it goes."""
    _tell_how(telling, command.pledge, command.status, command.story)


def _tell_how(telling: Telling, pledge: PledgeId, status: PledgeStatus, story: str) -> None:
    erases = _stories_of(telling.room.pledges[pledge], status)
    telling.tell(PledgeTold(pledge=pledge, status=status, story=telling.words_or_none(story), erases=erases))


def tell_link(telling: Telling, member: Member, command: LinkPledge) -> None:
    """The one link that is good."""
    telling.tell(PledgeLinked(pledge=command.pledge, link_hash=command.link_hash))


def tell_keep(telling: Telling, member: Member, command: KeepPledge) -> None:
    """Until the end of the thirtieth day after its date; a year from when it was first asked for at most."""
    pledge, days = telling.room.pledges[command.pledge], days_of(command.day)
    today = telling.context.now // _DAY_MS
    most = pledge.kept_most or (today + DAYS_AT_MOST) * _DAY_MS
    if days is not None and pledge.link_hash != command.link_hash:
        telling.tell(PledgeLinked(pledge=pledge.id, link_hash=command.link_hash))
    until = None if days is None else min((days + DAYS_AFTER + 1) * _DAY_MS, most)
    telling.tell(PledgeKeptApart(pledge=pledge.id, until=until, most=most))


def tell_withdraw(telling: Telling, member: Member, command: WithdrawPledge) -> None:
    """Gone; its words are erased."""
    pledge = telling.room.pledges[command.pledge]
    erases = (*_words_of(pledge), *_stories_of(pledge, *PledgeStatus))
    telling.tell(PledgeWithdrawn(pledge=command.pledge, erases=erases))


def tell_answer(telling: Telling, seat: Seat, command: AnswerScale) -> None:
    """One answer, in place of an earlier one."""
    who = who_of(telling.room, seat, command.edit_hash)
    telling.tell(ScaleAnswered(moment=command.moment, statement=command.statement, who=who, value=command.value))


def tell_leave_word(telling: Telling, seat: Seat, command: LeaveWord) -> None:
    """A word for everyone, or none."""
    who = who_of(telling.room, seat, command.edit_hash)
    before = telling.room.closing_words.get(who)
    erases = () if before is None else (before.id,)
    telling.tell(WordLeft(who=who, word=telling.words_or_none(command.in_own_words), erases=erases))


def _pledge_form(naming: Naming, near: Prominence) -> tuple[Offer, ...]:
    words = (*_WORDS, "edit_hash") if naming is Naming.ANONYMOUS else _WORDS
    seen = tuple(one.value for one in WhoSees)
    shared = tuple(one.value for one in WhoSees if one is not WhoSees.ME)
    return (
        Offer(do="make_pledge", fields={"who_sees": seen, "for_table": (False,)}, words=words, near=near),
        Offer(do="make_pledge", fields={"who_sees": shared, "for_table": (True,)}, words=words, near=near),
    )


_MOMENTS = tuple((moment.value, PhaseKind(moment.value)) for moment in Moment)
_PLEDGE_FORMS = {(naming, near): _pledge_form(naming, near) for naming in Naming for near in Prominence}


def seat_offers(room: Room, seat: Seat) -> Iterator[Offer]:
    """Pledging, answering, and a word at the end."""
    hall, kind = room.hall, room.hall.now.kind
    key = ("edit_hash",) if hall.naming is Naming.ANONYMOUS else ()
    if kind is not PhaseKind.LOBBY and seat.id in room.where and len(room.pledges) < PLEDGES_IN_ROOM:
        near = Prominence.MAIN if kind is PhaseKind.PLEDGE else Prominence.DEEPER
        yield from _PLEDGE_FORMS[hall.naming, near]
    moments = tuple([moment for moment, kind in _MOMENTS if come_to(room, kind)])
    if hall.statements and moments:
        fields: dict[str, tuple[Value, ...]] = {
            "moment": moments,
            "statement": tuple(range(len(hall.statements))),
            "value": ANSWERS,
        }
        yield Offer(do="answer_scale", fields=fields, words=key)
    if Moment.CHECK_OUT.value in moments:
        yield Offer(do="leave_word", words=("in_own_words", *key))


def answers_of(room: Room, seat: SeatId) -> Iterator[tuple[Moment, int, int | None]]:
    """For each moment and statement what a seat answered; None where nothing stands under its name."""
    for moment in Moment:
        for statement in range(len(room.hall.statements)):
            yield moment, statement, room.scales.get((moment, statement, seat))


def by_name(room: Room, member: Member) -> Iterator[PledgeId]:
    """The pledges that carry the name of a seat one acts for."""
    if not room.pledges:
        return
    own = {seat.id for seat in acting_seats(room, member)}
    yield from (one.id for one in room.pledges.values() if one.seat in own)


def own_offers(room: Room, member: Member, *, closed: bool) -> Iterator[Offer]:
    """Changing and taking back one's own pledges: by name, or by a device's key."""
    if next(by_name(room, member), None) is not None:
        yield from _altering(("@my_pledges",), (), closed=closed)
    if room.hall.naming is Naming.ANONYMOUS:
        yield from _altering(("@keyed_pledges",), ("edit_key",), closed=closed)


def _altering(pledges: tuple[Value, ...], key: tuple[str, ...], *, closed: bool) -> Iterator[Offer]:
    fields: dict[str, tuple[Value, ...]] = {"pledge": pledges}
    if not closed:
        seen = {"who_sees": tuple(one.value for one in WhoSees)}
        yield Offer(do="change_pledge", fields={**fields, **seen}, words=(*_WORDS, *key), near=Prominence.DEEPER)
    yield Offer(do="withdraw_pledge", fields=fields, words=key, near=Prominence.DEEPER)
    how = {**fields, "status": tuple(one.value for one in PledgeStatus)}
    yield Offer(do="tell_pledge", fields=how, words=("story", *key), near=Prominence.DEEPER)
    yield Offer(do="link_pledge", fields=fields, words=("link_hash", *key), near=Prominence.DEEPER)
    yield Offer(do="keep_pledge", fields=fields, words=("link_hash", "day", *key), near=Prominence.DEEPER)


RULES = {
    MakePledge: Rule(Who.SEAT, may_make, tell_make),
    ChangePledge: Rule(Who.MEMBER, may_alter, tell_change),
    WithdrawPledge: Rule(Who.MEMBER, may_alter, tell_withdraw, after_close=True),
    TellPledge: Rule(Who.MEMBER, may_alter, tell_told, after_close=True),
    LinkPledge: Rule(Who.MEMBER, may_link, tell_link, after_close=True),
    KeepPledge: Rule(Who.MEMBER, may_keep, tell_keep, after_close=True),
    AnswerScale: Rule(Who.SEAT, may_answer, tell_answer),
    LeaveWord: Rule(Who.SEAT, may_leave_word, tell_leave_word),
}
