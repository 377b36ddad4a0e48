"""What facilitators may know of the cards of their room: the note on each, how often it was played, newer decks."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Final

from fastapi import APIRouter

from game.show.cards import card_counts
from game.state import Room
from server.decks import PinnedDeck, Shelf, deck_summary, facilitator_note, open_card
from server.http.behind import Behind, facilitated
from server.http.bodies import CardsForm, DeckFile, DeckInRoom, RoomCard, RoomCards
from server.http.problems import documented

_PLAYED: Final = "The cards of a room, for its facilitators"


def routes(behind: Behind) -> APIRouter:
    """The route of a room's cards."""
    router = APIRouter(prefix="/api", tags=["mine"])

    @router.post("/cards", responses=documented("unknown_token"), summary=_PLAYED)
    async def cards(form: CardsForm) -> RoomCards:
        access, room = await facilitated(behind, form.token)
        decks = await behind.rooms.decks(access.room)
        shelf = await behind.shelf.now()
        return await asyncio.to_thread(_cards, room, decks, shelf, form.language)

    return router


def _cards(room: Room, decks: Sequence[PinnedDeck], shelf: Shelf, language: str) -> RoomCards:
    by_id = {deck.id: deck for deck in decks}
    return RoomCards(
        decks=tuple(_deck(deck, shelf, language) for deck in decks),
        cards=tuple(_card(by_id, one.card, one.played, one.aside, language) for one in card_counts(room)),
    )


def _deck(deck: PinnedDeck, shelf: Shelf, language: str) -> DeckInRoom:
    """The room's own copy beside the deck on the shelf: whoever opens a room now may get another one."""
    summary, now = deck_summary(deck, language), shelf.decks.get(deck.id)
    file = DeckFile.GONE if now is None else DeckFile.SAME if now.hash == deck.hash else DeckFile.NEWER
    return DeckInRoom(
        id=deck.id,
        title=summary.title,
        language=summary.language,
        dir=summary.dir,
        file=file,
        held=shelf.held.get(deck.id),
    )


def _card(decks: Mapping[str, PinnedDeck], card: str, played: int, aside: int, language: str) -> RoomCard:
    deck_id, _, own = card.partition(":")
    text = open_card(decks[deck_id], card, language)
    return RoomCard(
        id=card,
        title=text.title,
        note=facilitator_note(decks[deck_id], own, text.language),
        language=text.language,
        dir=text.dir,
        played=played,
        aside=aside,
    )
