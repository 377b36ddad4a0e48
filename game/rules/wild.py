"""Chapter N, beside the round: what a table writes on its wild cards. The card is the table's, and nobody's name is on
it. Rule: N17."""

from collections.abc import Iterator

from game.cards import CardId, CardKind
from game.commands import WipeCard, WriteOnCard
from game.errors import Refusal
from game.events import CardWiped, CardWrittenOn
from game.offers import Offer, Value
from game.state import Member, Room, Seat, Table
from game.telling import Rule, Telling, Who
from game.terms import Prominence, Role, RoundId, Standing

WRITTEN_ON = 12
"""On how many of its cards a table may have written. Source: `me` names each, and a part takes 16 KiB at most."""


def may_write(room: Room, seat: Seat, command: WriteOnCard) -> Refusal | None:
    """N17: on the wild card of any round of one's table, once it lies open; in a voice of the room's, or nobody's."""
    table = room.table_of(seat.id)
    if table is None or not table.knows_round(command.round):
        return Refusal.UNKNOWN
    if command.round not in _wild_rounds(room, table):
        return Refusal.LIMIT_REACHED if _is_wild(room, table.card_of(command.round)) else Refusal.NOT_NOW
    if command.spoken_by is not None and command.spoken_by not in room.perspectives:
        return Refusal.UNKNOWN
    return None


def _is_wild(room: Room, card: CardId | None) -> bool:
    return card is not None and card in room.cards and room.cards[card].kind is CardKind.wild


def _wild_rounds(room: Room, table: Table) -> tuple[RoundId, ...]:
    """The rounds of a table on whose card may be written: all whose card is wild, or is written on already."""
    running = () if table.round is None else (table.round.id,)
    full = sum(one.on is not None and one.table == table.id for one in room.local.values()) >= WRITTEN_ON
    rounds = ((one, table.card_of(one)) for one in (*(print_.round for print_ in table.path), *running))
    return tuple(one for one, card in rounds if _is_wild(room, card) and (card in room.local or not full))


def may_wipe(room: Room, member: Member, command: WipeCard) -> Refusal | None:
    """N17: who has sat at the table whose card it is, and facilitators, at any time."""
    return None if command.card in wipeable(room, member) else Refusal.UNKNOWN


def wipeable(room: Room, member: Member) -> tuple[CardId, ...]:
    """The cards whose writing a member may take off again."""
    if not room.local:
        return ()
    if member.role is Role.FACILITATOR and member.standing is Standing.IN:
        return tuple(one.id for one in room.local.values() if one.on is not None)
    seats = (room.seat(seat) for seat in member.seats)
    sat = {table for seat in seats if seat is not None for table in seat.tables}
    return tuple(one.id for one in room.local.values() if one.on is not None and one.table in sat)


def tell_write(telling: Telling, seat: Seat, command: WriteOnCard) -> None:
    """A moment of their own in the place of the blank card; what stood there before is erased."""
    table = telling.room.table_of(seat.id)
    assert table is not None
    card = table.card_of(command.round)
    assert card is not None
    before = telling.room.local.get(card)
    telling.tell(
        CardWrittenOn(
            table=table.id,
            card=f"here.{telling.dice.mark()}" if before is None else card,
            on=card if before is None or before.on is None else before.on,
            title=telling.words(command.title),
            text=telling.words(command.text),
            spoken_by=command.spoken_by,
            erases=() if before is None else (before.title.id, before.text.id),
        )
    )


def tell_wipe(telling: Telling, member: Member, command: WipeCard) -> None:
    """Blank again, and its words are gone."""
    card = telling.room.local[command.card]
    telling.tell(CardWiped(card=card.id, erases=(card.title.id, card.text.id)))


def table_offers(room: Room, table: Table) -> Iterator[Offer]:
    """Writing on the wild cards of the table's rounds."""
    rounds: tuple[Value, ...] = _wild_rounds(room, table)
    if rounds:
        fields: dict[str, tuple[Value, ...]] = {"round": rounds, "spoken_by": (None, "@perspectives")}
        yield Offer(do="write_on_card", fields=fields, words=("title", "text"))


def own_offers(room: Room, member: Member) -> Iterator[Offer]:
    """Taking off what was written, also after the close and after leaving."""
    cards = wipeable(room, member)
    if cards:
        yield Offer(do="wipe_card", fields={"card": cards}, near=Prominence.DEEPER)


RULES = {
    WriteOnCard: Rule(Who.SEAT, may_write, tell_write),
    WipeCard: Rule(Who.MEMBER, may_wipe, tell_wipe, after_close=True),
}
