"""Chapter T, T21: guests who know something, and stay at their table while others rotate."""

from collections.abc import Iterator

from game.commands import ExpectGuest, NameGuest
from game.errors import Refusal
from game.events import GuestNamed, SeatWentAway
from game.offers import Offer
from game.rules import arriving
from game.rules.tables import takes_phoneless
from game.state import Member, Room, Table
from game.telling import Rule, Telling, Who
from game.terms import Prominence


def may_expect(room: Room, member: Member, command: ExpectGuest) -> Refusal | None:
    """T21: where a seat without a phone may be added (T9)."""
    table = room.tables.get(command.table)
    if table is None:
        return Refusal.UNKNOWN
    return None if takes_phoneless(table) else Refusal.LIMIT_REACHED


def may_name(room: Room, member: Member, command: NameGuest) -> Refusal | None:
    """T21: any seat."""
    return None if room.seat(command.seat) is not None else Refusal.UNKNOWN


def tell_expect(telling: Telling, member: Member, command: ExpectGuest) -> None:
    """A seat that nobody waits for, until its guest comes."""
    seat = arriving.add_seat(telling, None, command.name, None)
    telling.tell(SeatWentAway(seat=seat), GuestNamed(seat=seat, guest=True))
    arriving.sit(telling, seat, command.table)


def tell_name(telling: Telling, member: Member, command: NameGuest) -> None:
    """A guest, or no longer."""
    telling.tell(GuestNamed(seat=command.seat, guest=command.guest))


def facilitator_offers(room: Room) -> Iterator[Offer]:
    """Who is a guest."""
    if room.where or room.standing:
        yield Offer(do="name_guest", fields={"seat": ("@seats",), "guest": (True, False)}, near=Prominence.DEEPER)


def line_offers(table: Table) -> Iterator[Offer]:
    """Expecting one at this table."""
    if takes_phoneless(table):
        yield Offer(do="expect_guest", fields={"table": (table.id,)}, words=("name",), near=Prominence.DEEPER)


RULES = {
    ExpectGuest: Rule(Who.FACILITATOR, may_expect, tell_expect),
    NameGuest: Rule(Who.FACILITATOR, may_name, tell_name),
}
