"""Chapter N, beside the round: cards that facilitators write in the room. Rule: N16."""

from collections.abc import Iterator

from game.commands import WriteCard
from game.errors import Refusal
from game.events import CardWritten
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
    """One more card, as long as there is room for it."""
    if len(room.local) < CARDS_WRITTEN:
        fields = {"table": (None, *room.tables), "spoken_by": (None, "@perspectives")}
        yield Offer(do="write_card", fields=fields, words=("title", "text"))


RULES = {WriteCard: Rule(Who.FACILITATOR, may_write, tell_write)}
