"""Chapter D: a table walks through the decision of one person, who is on the card and owns it.

What seats would choose is theirs alone; the table is told only how many chose what.
"""

from collections.abc import Iterator

from game.cards import DecisionFacts
from game.commands import ChooseOption, SayDecision
from game.errors import Refusal
from game.events import DecisionSaid, OptionChosen
from game.modes import Brings, Choosing
from game.offers import Offer, Value
from game.rules.captures import needs_hash, who_of
from game.rules.turns import table_of_round
from game.rules.walking import walked
from game.rules.walking import walks as _walks
from game.state import Room, Seat, Table
from game.telling import Rule, Telling, Who, seated
from game.terms import Ending, Naming, RoundId, table_id_of

_UNCHOSEN = (Ending.NOT_YET.value, Ending.SOMETHING_ELSE.value)


def decision_of(room: Room, table: Table, round_id: RoundId) -> DecisionFacts | None:
    """The decision that a round of the table walks or walked through; None for every other round."""
    card = walked(room, table, round_id, Brings.DECISION)
    return None if card is None else card.decision


def walks(room: Room, table: Table, since: Choosing) -> Iterator[RoundId]:
    """The rounds of a table that walked through a decision, and the one that does, once it has come to that (D4)."""
    return _walks(room, table, Brings.DECISION, since)


def may_choose(room: Room, seat: Seat, command: ChooseOption) -> Refusal | None:
    """D4: of a walk at a table where the seat has sat: from when it has come to that, before its steps
    and after them."""
    table = table_of_round(room, seat, command.round)
    if table is None or command.round not in walks(room, table, _since(command.after)):
        return Refusal.NOT_NOW
    if command.option is not None and not 0 <= command.option <= _choices(room, table, command.round):
        return Refusal.UNKNOWN
    return needs_hash(room, command.edit_hash)


def _since(after: bool) -> Choosing:
    return Choosing.AFTER if after else Choosing.BEFORE


def _choices(room: Room, table: Table, round_id: RoundId) -> int:
    decision = decision_of(room, table, round_id)
    return 0 if decision is None else decision.choices


def may_say(room: Room, seat: Seat, command: SayDecision) -> Refusal | None:
    """D6: any seat of the table, of a walk that has come to it."""
    place = seated(room, seat.id)
    if place is None or command.round not in walks(room, place[0], Choosing.COUNTED):
        return Refusal.NOT_NOW
    if command.ending is not Ending.CHOSEN:
        return None if command.option is None else Refusal.UNKNOWN
    chosen = command.option is not None and 1 <= command.option <= _choices(room, place[0], command.round)
    return None if chosen else Refusal.UNKNOWN


def tell_choose(telling: Telling, seat: Seat, command: ChooseOption) -> None:
    """Kept for this seat alone; in an anonymous room for who holds the key."""
    table = telling.table(table_id_of(command.round))
    who = who_of(telling.room, seat, command.edit_hash)
    before = table.choices.get((command.round, command.after, who))
    old = None if before is None else before.reason
    telling.tell(
        OptionChosen(
            table=table.id,
            round=command.round,
            after=command.after,
            who=who,
            option=command.option,
            reason=None if command.option is None else telling.words_or_none(command.reason),
            erases=() if old is None else (old.id,),
        )
    )


def tell_say(telling: Telling, seat: Seat, command: SayDecision) -> None:
    """What the table says."""
    table = telling.room.where[seat.id]
    telling.tell(DecisionSaid(table=table, round=command.round, ending=command.ending, option=command.option))


def listed(room: Room, reference: str, seat_id: str, round_id: str) -> Iterator[Value]:
    """What a reference of this chapter stands for."""
    seat = room.seat(seat_id)
    if reference == "@options":
        table = room.tables.get(table_id_of(round_id))
        yield from range(1, (0 if table is None else _choices(room, table, round_id)) + 1)
    elif reference == "@walks":
        at = room.table_of(seat_id)
        yield from (() if at is None else walks(room, at, Choosing.COUNTED))
    else:
        since = _since(reference == "@walks_after")
        for sat in () if seat is None else seat.tables:
            yield from walks(room, room.tables[sat], since)


REFERENCES = ("@walks", "@walks_before", "@walks_after", "@options")
_KEY: dict[Naming, tuple[str, ...]] = {Naming.NAMED: (), Naming.ANONYMOUS: ("edit_hash",)}


def seat_offers(room: Room, seat: Seat) -> Iterator[Offer]:
    """Choosing for oneself, in the walks where one sits or has sat."""
    for after in (False, True):
        rounds = "@walks_after" if after else "@walks_before"
        if next(listed(room, rounds, seat.id, ""), None) is not None:
            fields: dict[str, tuple[Value, ...]] = {
                "round": (rounds,),
                "after": (after,),
                "option": ("@options", 0, None),
            }
            yield Offer(do="choose_option", fields=fields, words=("reason", *_KEY[room.hall.naming]))


def table_offers(room: Room, table: Table) -> Iterator[Offer]:
    """Saying where the table has come to."""
    if next(walks(room, table, Choosing.COUNTED), None) is not None:
        yield Offer(do="say_decision", fields={"round": ("@walks",), "ending": _UNCHOSEN})
        chosen: dict[str, tuple[Value, ...]] = {
            "round": ("@walks",),
            "ending": (Ending.CHOSEN.value,),
            "option": ("@options",),
        }
        yield Offer(do="say_decision", fields=chosen)


RULES = {
    ChooseOption: Rule(Who.SEAT, may_choose, tell_choose),
    SayDecision: Rule(Who.SEAT, may_say, tell_say),
}
