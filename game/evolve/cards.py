"""What the choice of cards, and a card written in the room, change."""

from game.cards import CardFacts, CardKind, Sensitivity
from game.change import added, changed, without
from game.events import CardsLeftOut, CardsTakenIn, CardWithdrawn, CardWritten
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
    """One card less, wherever it lay, also before the whole room; the paths it is on stay as they are."""
    story = room.hall.story
    hall = changed(room.hall, story=None) if story is not None and story.card == event.card else room.hall
    return changed(
        room,
        hall=hall,
        cards=without(room.cards, event.card),
        local=without(room.local, event.card),
        tables={one.id: _lifted(one, (event.card,)) for one in room.tables.values()},
    )


def _lifted(table: Table, lifted: tuple[str, ...]) -> Table:
    places = {name: getattr(table, name) for name in ("pile", "discards", "aside", "on_top")}
    gone = set(lifted)
    without_them = {
        name: tuple(one for one in cards if one not in gone)
        for name, cards in places.items()
        if not gone.isdisjoint(cards)
    }
    return changed(table, **without_them) if without_them else table


def cards_left_out(room: Room, event: CardsLeftOut) -> Room:
    """Fewer cards, in the room and in every pile."""
    gone = set(event.cards)
    return changed(
        room,
        cards={id: card for id, card in room.cards.items() if id not in gone},
        tables={one.id: _lifted(one, event.cards) for one in room.tables.values()},
    )


def cards_taken_in(room: Room, event: CardsTakenIn) -> Room:
    """More cards, in the order of their decks, and each of them in every pile."""
    taken = set(event.cards)
    decks = {card.id: card for deck in room.decks for card in deck.cards if card.id in room.cards or card.id in taken}
    return changed(
        room,
        cards={**decks, **{id: card for id, card in room.cards.items() if id in room.local}},
        tables={one.id: changed(one, pile=(*one.pile, *event.cards)) for one in room.tables.values()},
    )


def cards_for(room: Room) -> tuple[str, ...]:
    """The cards of a table that is opened now: all of the room but those written for another table."""
    return tuple(card for card in room.cards if card not in room.local or room.local[card].table is None)


def on_top_for(room: Room) -> tuple[str, ...]:
    """Of these, those that lie on top: written in the room for every table, the latest first."""
    return tuple(card.id for card in tuple(room.local.values())[::-1] if card.table is None)
