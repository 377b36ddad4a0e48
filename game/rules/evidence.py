"""Chapter J: what the whole room looks into, and what speaks for it and against it."""

from collections.abc import Iterator

from game.commands import MarkEvidence, StateHypothesis
from game.errors import Refusal
from game.events import EvidenceMarked, HypothesisStated
from game.offers import Offer, Value
from game.rules.captures import by_name, find, owns
from game.state import Member, Room
from game.telling import Rule, Telling, Who
from game.terms import Naming, Prominence, Side


def may_state(room: Room, member: Member, command: StateHypothesis) -> Refusal | None:
    """J1: any facilitator, until the close."""
    return None


def may_mark(room: Room, member: Member, command: MarkEvidence) -> Refusal | None:
    """J2: one's own capture, while the room looks into something."""
    capture = find(room, command.capture)
    if capture is None:
        return Refusal.UNKNOWN
    if room.hall.hypothesis is None:
        return Refusal.NOT_NOW
    return owns(room, member, capture.seat, capture.edit_hash, command.edit_key)


def tell_state(telling: Telling, member: Member, command: StateHypothesis) -> None:
    """Other words, or none; the old ones are erased."""
    before = telling.room.hall.hypothesis
    erases = () if before is None else (before.id,)
    telling.tell(HypothesisStated(hypothesis=telling.words_or_none(command.hypothesis), erases=erases))


def tell_mark(telling: Telling, member: Member, command: MarkEvidence) -> None:
    """On a side, or on none."""
    telling.tell(EvidenceMarked(capture=command.capture, side=command.side))


def _marking(captures: Value, *key: str) -> Offer:
    fields = {"capture": (captures,), "side": (*(one.value for one in Side), None)}
    return Offer(do="mark_evidence", fields=fields, words=key, near=Prominence.DEEPER)


_BY_NAME, _BY_KEY, _WRITTEN_DOWN = (
    _marking("@my_captures"),
    _marking("@keyed_captures", "edit_key"),
    _marking("@written_down"),
)


def own_offers(room: Room, member: Member) -> Iterator[Offer]:
    """Saying on which side one's own captures stand: by name, or by a device's key."""
    if room.hall.hypothesis is None:
        return
    if next(by_name(room, member), None) is not None:
        yield _BY_NAME
    if room.hall.naming is Naming.ANONYMOUS:
        yield _BY_KEY


def facilitator_offers(room: Room, member: Member) -> Iterator[Offer]:
    """Saying what the room looks into; and for what was written down for a table, on which side it stands."""
    yield Offer(do="state_hypothesis", words=("hypothesis",), near=Prominence.DEEPER)
    if room.hall.hypothesis is not None:
        yield _WRITTEN_DOWN


RULES = {
    StateHypothesis: Rule(Who.FACILITATOR, may_state, tell_state),
    MarkEvidence: Rule(Who.MEMBER, may_mark, tell_mark),
}
