"""A deck of one's own with its pictures as one file: taken home, and brought in again, here or elsewhere."""

import asyncio
from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import Response

from server.access import address_group
from server.decks.bundle import MAX_ZIP, Bundle, NoBundle, as_jpegs, packed, renamed, unpacked
from server.http.behind import Behind, came_from
from server.http.deck_bodies import DeckForm, MadeDeckText
from server.http.pictures import Bearer, bearer, deck_picture, must_have_room
from server.http.problems import Problem, documented
from server.http.workbench import (
    PREFIX,
    Turns,
    begin,
    keep_words,
    kept_pictures,
    made_deck,
    must_make,
    translations,
)
from server.pictures.header import NoPicture
from server.ports import Store
from server.records import DeckPicture

_TYPE: Final = "application/zip"
_FILE: Final = {"content": {_TYPE: {"schema": {"type": "string"}}}}


def routes(behind: Behind) -> APIRouter:
    """The routes that give and take a zip."""
    router = APIRouter(prefix=PREFIX, tags=["workbench"])
    hourly = behind.settings.made_decks_per_hour
    _taking(router, behind)
    _bringing(router, behind, Turns(hourly, hourly / 3600, behind.rooms.clock.tick))
    return router


def _taking(router: APIRouter, behind: Behind) -> None:
    @router.post(
        "/zip",
        responses={**documented("unknown_deck"), 200: {"description": "The deck and its pictures", **_FILE}},
        response_class=Response,
        summary="A deck with its pictures, to take home",
    )
    async def take(form: DeckForm) -> Response:
        made = await made_deck(behind, form.token, form.version)
        kept = await kept_pictures(behind, form.token)

        def contents(store: Store) -> list[tuple[str, bytes]]:
            shown = {name: one.hash for name, one in kept.items() if name in made.text}
            return [(name, content) for name, hash_ in shown.items() if (content := store.picture(hash_)) is not None]

        words = {language: one.text for language, one in (await translations(behind, form.token)).items()}
        whole = await asyncio.to_thread(packed, made.text, await behind.rooms.node.read(contents), words)
        return Response(whole, media_type=_TYPE, headers={"content-disposition": 'attachment; filename="deck.zip"'})


def _bringing(router: APIRouter, behind: Behind, turns: Turns) -> None:
    @router.post(
        "/bring",
        responses=documented(
            "bad_deck_file", "bad_picture", "too_fast", "too_many_decks", "too_many_pictures", "busy", "not_saved"
        ),
        summary="Make a deck of a zip that was taken home",
        max_body_size=MAX_ZIP,
        openapi_extra={"requestBody": {"required": True, "content": {_TYPE: {}}}},
    )
    async def bring(request: Request, authorization: Bearer) -> MadeDeckText:
        turns.take(address_group(came_from(request)))
        await must_make(behind)
        await must_have_room(behind)
        try:
            bundle = await asyncio.to_thread(unpacked, await request.body())
        except NoBundle as no:
            raise Problem("bad_deck_file", str(no)) from no
        text, pictures = await _made_anew(behind, bundle)
        token = bearer(authorization)
        made = await begin(behind, token, text, pictures)
        await keep_words(behind, token, bundle.words)
        return made


async def _made_anew(behind: Behind, bundle: Bundle) -> tuple[str, list[DeckPicture]]:
    shown = {name: raw for name, raw in bundle.pictures.items() if name in bundle.text}
    names = as_jpegs(shown)
    made = await behind.darkroom.develop(list(shown.values()))
    pictures = []
    for name, one in zip(shown, made, strict=True):
        if isinstance(one, NoPicture):
            raise Problem("bad_picture", f'"{name[:60]}": {one}', more={"why": one.why, "file": name[:60]})
        pictures.append(deck_picture(names[name], one))
    return await asyncio.to_thread(renamed, bundle.text, names), pictures
