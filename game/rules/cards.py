"""Chapters R and N, beside the round: which cards of its decks a room has, and those written in it. Rules: R5, N16."""

from collections.abc import Iterator

from game.cards import CardId
from game.commands import LeaveOutCards, TakeInCards, WithdrawCard, WriteCard
from game.errors import Refusal
from game.events import CardsLeftOut, CardsTakenIn, CardWithdrawn, CardWritten
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
    return Refusal.LIMIT_REACHED if len(_by_facilitators(room)) >= CARDS_WRITTEN else None


def may_withdraw(room: Room, member: Member, command: WithdrawCard) -> Refusal | None:
    """N16: a card written here that lies in no running round."""
    if command.card not in _by_facilitators(room):
        return Refusal.UNKNOWN
    return Refusal.NOT_NOW if command.card in _in_play(room) else None


def _by_facilitators(room: Room) -> tuple[CardId, ...]:
    """Without those on which tables wrote (N17)."""
    return tuple(card.id for card in room.local.values() if card.on is None)


def _in_play(room: Room) -> set[str | None]:
    return {table.round.card for table in room.tables.values() if table.round is not None}


def tell_withdraw(telling: Telling, member: Member, command: WithdrawCard) -> None:
    """One card less, and its words are gone."""
    card, story = telling.room.local[command.card], telling.room.hall.story
    told_by = story.told_by if story is not None and story.card == card.id else None
    named = () if told_by is None else (told_by.id,)
    telling.tell(CardWithdrawn(card=card.id, erases=(card.title.id, card.text.id, *named)))


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


def chosen(room: Room) -> tuple[str, ...]:
    """The cards of the room's decks that are in it, in the order of the decks."""
    return tuple(card for card in room.cards if card not in room.local)


def left_out(room: Room) -> tuple[str, ...]:
    """The cards of the room's decks that are not in it, in the order of the decks."""
    return tuple(card.id for deck in room.decks for card in deck.cards if card.id not in room.cards)


def _untouched(room: Room) -> bool:
    """Whether no table has a card in its round, and none has played one or laid one aside (R5)."""
    return not any(
        table.path or table.laid_aside or (table.round is not None and table.round.card is not None)
        for table in room.tables.values()
    )


def may_leave_out(room: Room, member: Member, command: LeaveOutCards) -> Refusal | None:
    """R5: some of the cards that are in, never all of them."""
    refusal = _may_choose(room, command.cards, chosen(room))
    if refusal is not None:
        return refusal
    return Refusal.NO_CARDS if len(command.cards) == len(chosen(room)) else None


def may_take_in(room: Room, member: Member, command: TakeInCards) -> Refusal | None:
    """R5: some of the cards that were left out, or all."""
    return _may_choose(room, command.cards, left_out(room))


def _may_choose(room: Room, asked: tuple[str, ...], among: tuple[str, ...]) -> Refusal | None:
    if not _untouched(room):
        return Refusal.NOT_NOW
    return Refusal.UNKNOWN if not asked or len(set(asked)) < len(asked) or not set(asked) <= set(among) else None


def tell_leave_out(telling: Telling, member: Member, command: LeaveOutCards) -> None:
    """So many cards less, in the order of their decks."""
    telling.tell(CardsLeftOut(cards=_in_order(chosen(telling.room), command.cards)))


def tell_take_in(telling: Telling, member: Member, command: TakeInCards) -> None:
    """So many cards more, in the order of their decks."""
    telling.tell(CardsTakenIn(cards=_in_order(left_out(telling.room), command.cards)))


def _in_order(cards: tuple[str, ...], asked: tuple[str, ...]) -> tuple[str, ...]:
    some = set(asked)
    return tuple(card for card in cards if card in some)


def facilitator_offers(room: Room, member: Member) -> Iterator[Offer]:
    """One more card, as long as there is room for it; one less; and which of the decks, until one is played."""
    written = _by_facilitators(room)
    if len(written) < CARDS_WRITTEN:
        fields = {"table": (None, *room.tables), "spoken_by": (None, "@perspectives")}
        yield Offer(do="write_card", fields=fields, words=("title", "text"))
    withdrawable = tuple(card for card in written if card not in _in_play(room))
    if withdrawable:
        yield Offer(do="withdraw_card", fields={"card": withdrawable})
    if _untouched(room):
        if len(chosen(room)) > 1:
            yield Offer(do="leave_out_cards", fields={"cards": ("@chosen_cards",)})
        if left_out(room):
            yield Offer(do="take_in_cards", fields={"cards": ("@left_out_cards",)})


RULES = {
    WriteCard: Rule(Who.FACILITATOR, may_write, tell_write),
    WithdrawCard: Rule(Who.FACILITATOR, may_withdraw, tell_withdraw),
    LeaveOutCards: Rule(Who.FACILITATOR, may_leave_out, tell_leave_out),
    TakeInCards: Rule(Who.FACILITATOR, may_take_in, tell_take_in),
}
