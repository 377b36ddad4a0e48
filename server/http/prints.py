"""Decks on paper for whoever looks through them, posters for facilitators, and from a printed code back to its card."""

import asyncio
from typing import Annotated, Any, Final

from fastapi import APIRouter, Query, Request
from fastapi.responses import JSONResponse, Response

from game.state import Room
from server.decks import open_card
from server.http.behind import Behind, facilitated, holder
from server.http.bodies import CardForm, FoundCard, PosterForm
from server.http.decks import UNKNOWN_DECK, Reader
from server.http.problems import Code, Problem, documented
from server.print.codes import card_codes, typed
from server.print.press import Press
from server.print.sheets import NothingToPrint, What, deck_sheet, poster_sheet
from server.print.typeset import CannotPrint, Sheet

_FOREIGN: Final = "Only addresses of this server stand on its prints. Use one of the list."
_UNKNOWN_CARD: Final = "No card in this room has this code. Look at it again; letters and digits, no vowels."
_FILE: Final[dict[int | str, dict[str, Any]]] = {
    200: {"description": "The pages", "content": {"application/pdf": {"schema": {"type": "string"}}}}
}
Origin = Annotated[str, Query(max_length=300, description="Put before the code in each QR code; one of /api/addresses")]


def _told(*refusals: Code) -> dict[int | str, dict[str, Any]]:
    return {**documented(*refusals, "cannot_print", "busy"), **_FILE}


def routes(behind: Behind) -> APIRouter:
    """The routes that answer with a PDF."""
    router = APIRouter(prefix="/api", tags=["print"], default_response_class=Response)
    press = Press(behind.settings.print_seconds, behind.settings.fonts)

    @router.get("/decks/{deck}/print/{what}", responses=_told("unknown_deck"), summary="A deck on paper")
    async def print_deck(
        deck: str, what: What, request: Request, language: Reader = "en", address: Origin = ""
    ) -> Response:
        shelf = await behind.shelf.now()
        pinned = shelf.decks.get(deck)
        if pinned is None:
            raise Problem("unknown_deck", UNKNOWN_DECK)
        if address:
            _ours(behind, request, address)
        try:
            sheet = await asyncio.to_thread(deck_sheet, pinned, what, language, address, shelf.pictures)
        except NothingToPrint as nothing:
            raise Problem("cannot_print", str(nothing)) from nothing
        return await _printed(press, sheet, f"{deck}-{what.value}-{sheet['lang']}.pdf")

    @router.post("/poster", responses=_told("unknown_token"), summary="The poster of a room, with its code")
    async def print_poster(form: PosterForm, request: Request) -> Response:
        _, room = await facilitated(behind, form.token)
        _ours(behind, request, form.address)
        sheet = _poster(room, form)
        return await _printed(press, sheet, f"shoebox-{room.hall.code.lower()}-poster.pdf")

    @router.post(
        "/card",
        responses=documented("unknown_token", "unknown_card"),
        response_class=JSONResponse,
        summary="The card of a printed code; more than one when decks of the room share it",
    )
    async def card_of_code(form: CardForm) -> list[FoundCard]:
        return await _found(behind, form)

    return router


async def _found(behind: Behind, form: CardForm) -> list[FoundCard]:
    access = await holder(behind, form.token)
    room = await behind.rooms.state(access.room)
    code, found = typed(form.code), []
    for deck in await behind.rooms.decks(access.room):
        card = f"{deck.id}:{card_codes(deck.id, deck.cards).get(code)}"
        if card in room.cards:
            found.append(FoundCard(id=card, title=open_card(deck, card, form.language).title))
    if not found:
        raise Problem("unknown_card", _UNKNOWN_CARD)
    return found


def _poster(room: Room, form: PosterForm) -> Sheet:
    hall = room.hall
    colours = [one.colour for deck in room.decks for one in deck.perspectives]
    return poster_sheet(
        title=hall.title.text or "",
        purpose=hall.purpose.text or "",
        code=f"{hall.code[:4]}-{hall.code[4:]}",
        link=f"{form.address}/join#{hall.code}",
        language=form.language or hall.language,
        colour=colours[0] if colours else "teal",
    )


def _ours(behind: Behind, request: Request, address: str) -> None:
    """Raises Problem(bad_request) when an address does not lead here."""
    here = f"{request.url.scheme}://{request.headers['host']}"
    if address not in {here, *(one.url for one in behind.addresses.listed())}:
        raise Problem("bad_request", _FOREIGN)


async def _printed(press: Press, sheet: Sheet, name: str) -> Response:
    try:
        made = await press.pdf(sheet)
    except CannotPrint as error:
        raise Problem("cannot_print", str(error)) from error
    return Response(
        made, media_type="application/pdf", headers={"content-disposition": f'attachment; filename="{name}"'}
    )
