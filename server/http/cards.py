"""What facilitators may know of the cards of their room: the note on each, how often it was played, newer decks."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Final

from fastapi import APIRouter
from fastapi.responses import Response

from game.rules.cards import left_out
from game.rules.story import stories
from game.show.cards import CardCount, card_counts
from game.show.report import in_report
from game.state import Room
from server.decks import PinnedDeck, Shelf, deck_listing, deck_summary, facilitator_note, open_card
from server.decks.languages import direction
from server.http.behind import Behind, facilitated
from server.http.bodies import CardChoice, CardsForm, DeckFile, DeckFileForm, DeckInRoom, RoomCard, RoomCards
from server.http.problems import documented
from server.reports.deck_file import FILE_NAME, MEDIA_TYPE, deck_file
from server.rooms.cards import written_way

_YAML: Final = {MEDIA_TYPE.partition(";")[0]: {"schema": {"type": "string"}}}
_PLAYED: Final = "The cards of a room, for its facilitators"


def routes(behind: Behind) -> APIRouter:
    """The routes of a room's cards."""
    router = APIRouter(prefix="/api", tags=["mine"])

    @router.post("/cards", responses=documented("unknown_token"), summary=_PLAYED)
    async def cards(form: CardsForm) -> RoomCards:
        access, room = await facilitated(behind, form.token)
        decks = await behind.rooms.decks(access.room)
        shelf = await behind.shelf.now()
        return await asyncio.to_thread(_cards, room, decks, shelf, form.language)

    @router.post("/cards/choice", responses=documented("unknown_token"), summary="The cards a room could have")
    async def choice(form: CardsForm) -> CardChoice:
        access, room = await facilitated(behind, form.token)
        decks = await behind.rooms.decks(access.room)
        return await asyncio.to_thread(_choice, room, decks, form.language)

    @router.post(
        "/cards/file",
        responses={**documented("unknown_token"), 200: {"description": "A deck", "content": _YAML}},
        summary="A deck file of the cards written in a room and of chosen captures",
        response_class=Response,
    )
    async def file(form: DeckFileForm) -> Response:
        access, room = await facilitated(behind, form.token)
        decks = await behind.rooms.decks(access.room)
        text = await asyncio.to_thread(deck_file, in_report(room), decks, frozenset(form.captures))
        headers = {"content-disposition": f'attachment; filename="{FILE_NAME}"'}
        return Response(text.encode(), media_type=MEDIA_TYPE, headers=headers)

    return router


def _cards(room: Room, decks: Sequence[PinnedDeck], shelf: Shelf, language: str) -> RoomCards:
    by_id, told = {deck.id: deck for deck in decks}, frozenset(stories(room))
    return RoomCards(
        decks=tuple(_deck(deck, shelf, language) for deck in decks),
        cards=tuple(_card(room, by_id, told, one, language) for one in card_counts(room)),
    )


def _choice(room: Room, decks: Sequence[PinnedDeck], language: str) -> CardChoice:
    cards = tuple(card for deck in decks for card in deck_listing(deck, language).cards)
    return CardChoice(cards=cards, left_out=left_out(room))


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


def _card(room: Room, decks: Mapping[str, PinnedDeck], told: frozenset[str], one: CardCount, language: str) -> RoomCard:
    local = room.local.get(one.card)
    for_all = one.card in told
    if local is not None:
        title, spoken = local.title.text or "", room.hall.language
        blank = open_card(decks[local.on.partition(":")[0]], local.on, spoken) if local.on else None
        return RoomCard(
            id=one.card,
            title=title,
            note=_note(decks, local.on, blank.language) if local.on and blank else None,
            language=blank.language if blank else spoken,
            dir=written_way(title, direction(spoken)),
            played=one.played,
            aside=one.aside,
            written_here=True,
            for_all=for_all,
        )
    text = open_card(decks[one.card.partition(":")[0]], one.card, language)
    return RoomCard(
        id=one.card,
        title=text.title,
        note=_note(decks, one.card, text.language),
        language=text.language,
        dir=text.dir,
        played=one.played,
        aside=one.aside,
        written_here=False,
        for_all=for_all,
    )


def _note(decks: Mapping[str, PinnedDeck], card: str, language: str) -> str | None:
    deck_id, _, own = card.partition(":")
    return facilitator_note(decks[deck_id], own, language)
