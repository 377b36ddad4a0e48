"""What the choice of cards, and a card written in the room, change."""

from game.cards import CardFacts, CardKind, Sensitivity
from game.change import added, changed, without
from game.events import CardsLeftOut, CardsTakenIn, CardWiped, CardWithdrawn, CardWritten, CardWrittenOn
from game.state import Capture, Footprint, LocalCard, Room, Table


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


def card_written_on(room: Room, event: CardWrittenOn) -> Room:
    """The words lie where the wild card lay, in rounds that are over too; a second time there are only other words."""
    card = LocalCard(
        id=event.card, title=event.title, text=event.text, spoken_by=event.spoken_by, table=event.table, on=event.on
    )
    facts = changed(room.cards[event.on], id=event.card, spoken_by=event.spoken_by)
    was = event.card if event.card in room.local else event.on
    return changed(
        room,
        cards=added(room.cards, event.card, facts),
        local=added(room.local, event.card, card),
        tables=added(room.tables, event.table, _swapped(room.tables[event.table], was, facts)),
    )


def card_wiped(room: Room, event: CardWiped) -> Room:
    """The wild card is back in its place, as if nobody had written on it."""
    card = room.local[event.card]
    assert card.on is not None
    assert card.table is not None
    return changed(
        room,
        cards=without(room.cards, event.card),
        local=without(room.local, event.card),
        tables=added(room.tables, card.table, _swapped(room.tables[card.table], event.card, room.cards[card.on])),
    )


def _swapped(table: Table, old: str, new: CardFacts) -> Table:
    """The table with one card in the place of another, wherever that lies, was played and was spoken of."""

    def placed(cards: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(new.id if card == old else card for card in cards) if old in cards else cards

    def walked(one: Footprint) -> Footprint:
        return changed(one, card=new.id, spoken_by=new.spoken_by) if one.card == old else one

    def spoken_of(one: Capture) -> Capture:
        return changed(one, card=new.id) if one.card == old else one

    round_, aside = table.round, table.laid_aside
    return changed(
        table,
        pile=placed(table.pile),
        discards=placed(table.discards),
        aside=placed(table.aside),
        on_top=placed(table.on_top),
        round=changed(round_, card=new.id) if round_ is not None and round_.card == old else round_,
        path=tuple(walked(one) for one in table.path),
        captures={one.id: spoken_of(one) for one in table.captures.values()},
        laid_aside=added(without(aside, old), new.id, aside[old]) if old in aside else aside,
    )


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
