"""The cards of a room as a report names them: by their titles, and for whom they speak."""

from collections import Counter
from collections.abc import Iterator, Sequence

from game.state import LocalCard, Room
from game.words import Words
from server import text as policy
from server.decks import PinnedDeck
from server.decks.texts import open_card, open_perspective
from server.reports.facts import CardUsed, DeckUsed, Standpoint


class Cards:
    """The cards and perspectives of a room, in the nearest language there is to `language`."""

    def __init__(self, room: Room, decks: Sequence[PinnedDeck], language: str) -> None:
        self.room, self.language = room, language
        self.decks = {deck.id: deck for deck in decks}
        self.standpoints = {one: self._standpoint(one) for one in room.perspectives}
        self._titles: dict[str, str] = {}

    def speaker(self, card: str | None) -> str | None:
        """The perspective for whom a card speaks; None: nobody in particular."""
        known = self.room.cards.get(card or "")
        local = self.room.local.get(card or "")
        speaker = local.spoken_by if local else known.spoken_by if known else None
        return speaker if speaker in self.standpoints else None

    def title(self, card: str | None) -> str | None:
        """What a card is called; None for no card. One on which a table wrote is called as its wild card (N17)."""
        if card is None:
            return None
        local = self.room.local.get(card)
        if local is not None and local.on is not None:
            return self.title(local.on)
        if card not in self._titles:
            deck = self.decks.get(card.partition(":")[0])
            if local is not None:
                self._titles[card] = said(local.title)
            else:
                self._titles[card] = clean(open_card(deck, card, self.language).title) if deck else card
        return self._titles[card]

    def decision(self, card: str) -> tuple[str, tuple[str, ...]]:
        """Whose decision a card holds, and what its options are called; nothing for a card whose deck is not here."""
        deck = self.decks.get(card.partition(":")[0])
        decision = open_card(deck, card, self.language).decision if deck else None
        if decision is None:
            return "", ()
        return clean(decision.owner), tuple(clean(one.name) for one in decision.options)

    def positions(self, card: str) -> tuple[str, ...]:
        """The positions on a card; none for a card whose deck is not here."""
        deck = self.decks.get(card.partition(":")[0])
        return tuple(clean(one) for one in open_card(deck, card, self.language).positions) if deck else ()

    def used(self) -> Iterator[CardUsed]:
        """Those that lay open, by the rounds in which they did, and all that were written in the room."""
        rounds = Counter(step.card for table in self.room.tables.values() for step in table.path)
        every = dict.fromkeys([*rounds, *self.room.local])
        for card in sorted(every, key=lambda one: (-rounds[one], self.title(one) or "")):
            local = self.room.local.get(card)
            yield CardUsed(
                title=self.title(card) or "",
                standpoint=self.speaker(card),
                rounds=rounds[card],
                written_here=_written(local) if local else None,
            )

    def sources(self) -> Iterator[DeckUsed]:
        """The decks, and whom to thank for them."""
        for one in self.room.decks:
            deck = self.decks.get(one.deck)
            authors, licence = (deck.deck.authors, deck.deck.licence) if deck else ((), "")
            yield DeckUsed(title=clean(one.title), authors=authors, licence=licence)

    def _standpoint(self, whole: str) -> Standpoint:
        known, (deck_id, _, own) = self.room.perspectives[whole], whole.partition(":")
        deck = self.decks.get(deck_id)
        name = open_perspective(deck, whole, self.language).name if deck and own in deck.perspectives else whole
        return Standpoint(id=whole, name=clean(name), colour=known.colour, icon=known.icon)


def _written(card: LocalCard) -> str:
    return said(card.text) if card.on is None else f"{said(card.title)}: {said(card.text)}"


def said(words: Words | None) -> str:
    """What was typed, or nothing."""
    return clean((words and words.text) or "")


def clean(text: str) -> str:
    """As the edge of the server cleans what is typed: texts of old logs and decks did not all come that way."""
    return text if text.isascii() and text.replace("\n", "").isprintable() else policy.text(text)
