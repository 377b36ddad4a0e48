"""Chapter E: a table rates positions, and looks for a wording that all can live with.

A rating is its seat's; the table is told counts and, without names, reasons. Wordings are the table's.
"""

from collections.abc import Iterator

from game.commands import HearPosition, RatePosition, RedactWording, WordPosition
from game.errors import Refusal
from game.events import PositionHeard, PositionRated, PositionWorded, WordingRedacted
from game.modes import Brings, Choosing
from game.offers import Offer, Value
from game.rules.captures import needs_hash, who_of
from game.rules.keeping import taken_out
from game.rules.turns import table_of_round
from game.rules.walking import walked, walks
from game.state import Member, Room, Seat, Table
from game.state.rating import Position, position_id
from game.telling import Rule, Telling, Who, seated
from game.terms import Naming, Prominence, RoundId, table_id_of


def rated(room: Room, table: Table, since: Choosing) -> Iterator[RoundId]:
    """The rounds of a table in which positions were rated, and the one in which they are, once it has come to that."""
    return walks(room, table, Brings.POSITIONS, since)


def numbers(room: Room, table: Table, round_id: RoundId) -> range:
    """The numbers of the card's positions that are rated in a round; none in every other round."""
    card = walked(room, table, round_id, Brings.POSITIONS)
    return range(1, (0 if card is None else card.positions) + 1)


def positions_of(room: Room, table: Table, round_id: RoundId) -> tuple[Position, ...]:
    """What is rated in a round: the card's positions, each with the table's wording of it behind it."""
    found: list[Position] = []
    for nth in numbers(room, table, round_id):
        found.append(str(nth))
        wording = table.rated.wordings.get((round_id, nth))
        if wording is not None:
            found.append(position_id(nth, wording))
    return tuple(found)


def _unheard(room: Room, table: Table, round_id: RoundId) -> Iterator[Position]:
    known = table.rated.tallies
    return (one for one in positions_of(room, table, round_id) if (round_id, one) not in known)


def may_rate(room: Room, seat: Seat, command: RatePosition) -> Refusal | None:
    """E2: in a round at a table where the seat has sat, once it comes to that, until the close."""
    table = table_of_round(room, seat, command.round)
    if table is None or command.round not in rated(room, table, Choosing.BEFORE):
        return Refusal.NOT_NOW
    if command.position not in positions_of(room, table, command.round):
        return Refusal.UNKNOWN
    return needs_hash(room, command.edit_hash)


def may_word(room: Room, seat: Seat, command: WordPosition) -> Refusal | None:
    """E4: any seat of the table, once it has heard how the positions were rated, until the close."""
    table = _hears(room, seat, command.round)
    if table is None:
        return Refusal.NOT_NOW
    return None if command.nth in numbers(room, table, command.round) else Refusal.UNKNOWN


def may_hear(room: Room, seat: Seat, command: HearPosition) -> Refusal | None:
    """E3: the same, of what the table has not heard yet."""
    table = _hears(room, seat, command.round)
    if table is None:
        return Refusal.NOT_NOW
    return None if command.position in _unheard(room, table, command.round) else Refusal.UNKNOWN


def _hears(room: Room, seat: Seat, round_id: RoundId) -> Table | None:
    place = seated(room, seat.id)
    return place[0] if place is not None and round_id in rated(room, place[0], Choosing.COUNTED) else None


def may_redact(room: Room, member: Member, command: RedactWording) -> Refusal | None:
    """E5: any wording that stands."""
    return None if _worded(room, command.round, command.nth) is not None else Refusal.UNKNOWN


def _worded(room: Room, round_id: RoundId, nth: int) -> Table | None:
    table = _table_of(room, round_id)
    return table if table is not None and (round_id, nth) in table.rated.wordings else None


def _table_of(room: Room, round_id: RoundId) -> Table | None:
    return room.tables.get(table_id_of(round_id))


def tell_rate(telling: Telling, seat: Seat, command: RatePosition) -> None:
    """Kept for this seat; in an anonymous room for who holds the key."""
    table = telling.table(table_id_of(command.round))
    who = who_of(telling.room, seat, command.edit_hash)
    before = table.rated.ratings.get((command.round, command.position, who))
    old = None if before is None else before.reason
    telling.tell(
        PositionRated(
            table=table.id,
            round=command.round,
            position=command.position,
            who=who,
            stance=command.stance,
            reason=None if command.stance is None else telling.words_or_none(command.reason),
            erases=() if old is None else (old.id,),
        )
    )


def tell_word(telling: Telling, seat: Seat, command: WordPosition) -> None:
    """A wording; the earlier one is erased, and why it was rated so."""
    table = telling.table(telling.room.where[seat.id])
    before = table.rated.wordings.get((command.round, command.nth))
    gone = [] if before is None else [before.words.id]
    if before is not None:
        ratings = table.rated.of(command.round, position_id(command.nth, before))
        gone += [one.reason.id for one in ratings if one.reason is not None]
    telling.tell(
        PositionWorded(
            table=table.id,
            round=command.round,
            nth=command.nth,
            wording=telling.words(command.wording),
            erases=tuple(gone),
        )
    )


def tell_hear(telling: Telling, seat: Seat, command: HearPosition) -> None:
    """How it was rated by now."""
    table = telling.room.where[seat.id]
    telling.tell(PositionHeard(table=table, round=command.round, position=command.position))


def tell_redact(telling: Telling, member: Member, command: RedactWording) -> None:
    """The same wording without what slipped in. Raises IllegalMove where it does not stand in it."""
    table = _worded(telling.room, command.round, command.nth)
    assert table is not None
    before = table.rated.wordings[command.round, command.nth].words
    (wording,), erased = taken_out(telling, (before,), command.slip)
    assert wording is not None
    telling.tell(WordingRedacted(table=table.id, round=command.round, nth=command.nth, wording=wording, erases=erased))


def listed(room: Room, reference: str, seat_id: str, round_id: str) -> Iterator[Value]:
    """What a reference of this chapter stands for."""
    if reference == "@heard":
        at = room.table_of(seat_id)
        yield from (() if at is None else rated(room, at, Choosing.COUNTED))
    elif reference == "@rated":
        seat = room.seat(seat_id)
        for sat in () if seat is None else seat.tables:
            yield from rated(room, room.tables[sat], Choosing.BEFORE)
    elif reference == "@worded":
        yield from dict.fromkeys(key[0] for table in room.tables.values() for key in table.rated.wordings)
    else:
        table = _table_of(room, round_id)
        yield from () if table is None else _in_round(room, table, reference, round_id)


def _in_round(room: Room, table: Table, reference: str, round_id: RoundId) -> Iterator[Value]:
    if reference == "@positions":
        yield from positions_of(room, table, round_id)
    elif reference == "@unheard":
        yield from _unheard(room, table, round_id)
    elif reference == "@numbers":
        yield from numbers(room, table, round_id)
    else:
        yield from (nth for about, nth in table.rated.wordings if about == round_id)


REFERENCES = ("@positions", "@unheard", "@numbers", "@wordings", "@heard", "@worded", "@rated")
_KEY: dict[Naming, tuple[str, ...]] = {Naming.NAMED: (), Naming.ANONYMOUS: ("edit_hash",)}
_STANCES: tuple[Value, ...] = ("support", "live_with", "cannot", None)


def seat_offers(room: Room, seat: Seat) -> Iterator[Offer]:
    """Rating for oneself, in the rounds where one sits or has sat."""
    if next(listed(room, "@rated", seat.id, ""), None) is not None:
        fields: dict[str, tuple[Value, ...]] = {"round": ("@rated",), "position": ("@positions",), "stance": _STANCES}
        yield Offer(do="rate_position", fields=fields, words=("reason", *_KEY[room.hall.naming]))


def table_offers(room: Room, table: Table) -> Iterator[Offer]:
    """Writing what all may be able to live with, and hearing how it was rated."""
    if next(rated(room, table, Choosing.COUNTED), None) is not None:
        yield Offer(do="word_position", fields={"round": ("@heard",), "nth": ("@numbers",)}, words=("wording",))
        yield Offer(do="hear_position", fields={"round": ("@heard",), "position": ("@unheard",)})


def after_close_offers(room: Room, member: Member) -> Iterator[Offer]:
    """Taking out what slipped into a wording, also when the room is closed."""
    if any(table.rated.wordings for table in room.tables.values()):
        fields: dict[str, tuple[Value, ...]] = {"round": ("@worded",), "nth": ("@wordings",)}
        yield Offer(do="redact_wording", fields=fields, words=("slip",), near=Prominence.DEEPER)


RULES = {
    RatePosition: Rule(Who.SEAT, may_rate, tell_rate),
    WordPosition: Rule(Who.SEAT, may_word, tell_word),
    HearPosition: Rule(Who.SEAT, may_hear, tell_hear),
    RedactWording: Rule(Who.FACILITATOR, may_redact, tell_redact, after_close=True),
}
