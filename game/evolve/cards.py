"""What a card written in the room changes."""

from game.cards import CardFacts, CardKind, Sensitivity
from game.change import added, changed, without
from game.events import CardWithdrawn, CardWritten
from game.state import LocalCard, Room, Table


def card_written(room: Room, event: CardWritten) -> Room:
    """One card more, on top where it was laid; it suits every mode and lies open at once."""
    card = LocalCard(id=event.card, title=event.title, text=event.text, spoken_by=event.spoken_by, table=event.table)
    facts = CardFacts(
        id=event.card,
        kind=CardKind.scenario,
        sensitivity=Sensitivity.low,
        has_note=False,
        spoken_by=event.spoken_by,
        prompts=0,
        modes=(),
        themes=(),
    )
    return changed(
        room,
        cards=added(room.cards, event.card, facts),
        local=added(room.local, event.card, card),
        tables={one.id: _laid(one, event) for one in room.tables.values()},
    )


def _laid(table: Table, event: CardWritten) -> Table:
    if event.table not in (None, table.id):
        return table
    return changed(table, pile=(*table.pile, event.card), on_top=(event.card, *table.on_top))


def card_withdrawn(room: Room, event: CardWithdrawn) -> Room:
    """One card less, wherever it lay; the paths it is on stay as they are."""
    return changed(
        room,
        cards=without(room.cards, event.card),
        local=without(room.local, event.card),
        tables={one.id: _lifted(one, event.card) for one in room.tables.values()},
    )


def _lifted(table: Table, card: str) -> Table:
    places = {name: getattr(table, name) for name in ("pile", "discards", "aside", "on_top")}
    without_it = {name: tuple(one for one in cards if one != card) for name, cards in places.items() if card in cards}
    return changed(table, **without_it) if without_it else table


def cards_for(room: Room) -> tuple[str, ...]:
    """The cards of a table that is opened now: all of the room but those written for another table."""
    return tuple(card for card in room.cards if card not in room.local or room.local[card].table is None)


def on_top_for(room: Room) -> tuple[str, ...]:
    """Of these, those that lie on top: written in the room for every table, the latest first."""
    return tuple(card.id for card in tuple(room.local.values())[::-1] if card.table is None)
