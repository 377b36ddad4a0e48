"""How often each card of the room was played or laid aside, for facilitators: counts, no table and nobody. V4, V6."""

from collections import Counter
from dataclasses import dataclass

from game.state import Room


@dataclass(frozen=True, slots=True, kw_only=True)
class CardCount:
    """One card of the room. `played`: rounds in which it lay open, the running ones too. `aside`: "not this card"."""

    card: str
    played: int
    aside: int


def card_counts(room: Room) -> tuple[CardCount, ...]:
    """Every card of the room, in the order of its decks. One that a table wrote counts for its wild card too (N17)."""
    played: Counter[str] = Counter()
    aside: Counter[str] = Counter()
    for table in room.tables.values():
        played.update(footprint.card for footprint in table.path)
        aside.update(table.laid_aside)
        round_ = table.round
        if round_ is not None and round_.card is not None and not round_.face_down:
            played[round_.card] += 1
    for card in room.local.values():
        if card.on is not None:
            played[card.on] += played[card.id]
            aside[card.on] += aside[card.id]
    return tuple(CardCount(card=card, played=played[card], aside=aside[card]) for card in room.cards)
