"""Looking at decks before opening a room."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Query

from server.decks import DeckSummary, PinnedDeck, deck_listing, deck_summary, deck_words
from server.http.behind import Behind
from server.http.bodies import DeckPreview, LanguageCode
from server.http.problems import Problem, documented

UNKNOWN_DECK = "There is no deck of that name here. Choose one of the list."
Reader = Annotated[LanguageCode, Query(description="The language to read in; where a deck has not got it, its own")]


def deck_texts(decks: Iterable[PinnedDeck], language: str) -> tuple[str, tuple[str, ...]]:
    """The agreement and the check-in statements of the first deck that has any, in `language` where it can be."""
    words = [deck_words(deck, language) for deck in decks]
    agreement = next(("\n".join(one.agreement) for one in words if one.agreement), "")
    statements = next((tuple(said.name for said in one.evaluation) for one in words if one.evaluation), ())
    return agreement, statements


def routes(behind: Behind) -> APIRouter:
    """The routes under /api/decks."""
    router = APIRouter(prefix="/api/decks", tags=["decks"])

    @router.get("", responses=documented(), summary="List the decks")
    async def list_decks(language: Reader = "en") -> list[DeckSummary]:
        shelf = await behind.shelf.now()
        return [replace(deck_summary(deck, language), held=shelf.held.get(id)) for id, deck in shelf.decks.items()]

    @router.get("/{deck}", responses=documented("unknown_deck"), summary="Look through a deck")
    async def show_deck(deck: str, language: Reader = "en") -> DeckPreview:
        pinned = (await behind.shelf.now()).decks.get(deck)
        if pinned is None:
            raise Problem("unknown_deck", UNKNOWN_DECK)
        return preview(pinned, language)

    return router


def preview(pinned: PinnedDeck, language: str) -> DeckPreview:
    """A deck with all its cards, and what it brings for the whole room."""
    listing = deck_listing(pinned, language)
    agreement, statements = deck_texts([pinned], language)
    return DeckPreview(
        summary=listing.summary,
        perspectives=listing.perspectives,
        cards=listing.cards,
        agreement=agreement,
        statements=statements,
    )
