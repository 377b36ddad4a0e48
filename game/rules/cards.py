"""Chapter N, beside the round: cards that facilitators write in the room. Rule: N16."""

from collections.abc import Iterator

from game.commands import WithdrawCard, WriteCard
from game.errors import Refusal
from game.events import CardWithdrawn, CardWritten
from game.offers import Offer
from game.state import Member, Room
from game.telling import Rule, Telling, Who

CARDS_WRITTEN = 60


def may_write(room: Room, member: Member, command: WriteCard) -> Refusal | None:
    """N16: for a table there is, or for all; in the voice of one of the room's perspectives, or nobody's."""
    if command.table is not None and command.table not in room.tables:
        return Refusal.UNKNOWN
    if command.spoken_by is not None and command.spoken_by not in room.perspectives:
        return Refusal.UNKNOWN
    return Refusal.LIMIT_REACHED if len(room.local) >= CARDS_WRITTEN else None


def may_withdraw(room: Room, member: Member, command: WithdrawCard) -> Refusal | None:
    """N16: a card written here that lies in no running round."""
    if command.card not in room.local:
        return Refusal.UNKNOWN
    return Refusal.NOT_NOW if command.card in _in_play(room) else None


def _in_play(room: Room) -> set[str | None]:
    return {table.round.card for table in room.tables.values() if table.round is not None}


def tell_withdraw(telling: Telling, member: Member, command: WithdrawCard) -> None:
    """One card less, and its words are gone."""
    card = telling.room.local[command.card]
    telling.tell(CardWithdrawn(card=card.id, erases=(card.title.id, card.text.id)))


def tell_write(telling: Telling, member: Member, command: WriteCard) -> None:
    """One card more, and nobody's name on it."""
    telling.tell(
        CardWritten(
            card=f"here.{telling.dice.mark()}",
            title=telling.words(command.title),
            text=telling.words(command.text),
            spoken_by=command.spoken_by,
            table=command.table,
        )
    )


def facilitator_offers(room: Room, member: Member) -> Iterator[Offer]:
    """One more card, as long as there is room for it; and one less."""
    if len(room.local) < CARDS_WRITTEN:
        fields = {"table": (None, *room.tables), "spoken_by": (None, "@perspectives")}
        yield Offer(do="write_card", fields=fields, words=("title", "text"))
    withdrawable = tuple(card for card in room.local if card not in _in_play(room))
    if withdrawable:
        yield Offer(do="withdraw_card", fields={"card": withdrawable})


RULES = {
    WriteCard: Rule(Who.FACILITATOR, may_write, tell_write),
    WithdrawCard: Rule(Who.FACILITATOR, may_withdraw, tell_withdraw),
}
