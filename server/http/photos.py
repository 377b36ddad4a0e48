"""Photos of paper in the report of a room: brought, listed, shown and taken away by its facilitators alone.

Rule 1: what is kept is made anew from the points of a file (`server.pictures`), and is the room's alone.
Rule 2: no photo without words: what it shows is said for whoever does not see it.
"""

from typing import Annotated, Final
from urllib.parse import unquote

from fastapi import APIRouter, Header, Request
from fastapi.responses import Response

from server.access import token_hash
from server.decks.beside import kept_as
from server.http.behind import Behind, facilitated
from server.http.bodies import Done, TokenForm
from server.http.found_bodies import DropPhotoForm, ShownPhoto
from server.http.pictures import Bearer, bad_picture, bearer, must_have_room
from server.http.problems import Problem, documented
from server.http.reports import photos_of, shown_by
from server.http.workbench import Turns
from server.pictures.bounds import MAX_BYTES
from server.pictures.header import NoPicture
from server.records import RoomPhoto
from server.text import text as cleaned

_MOST_WORDS: Final = 500
_HEADER: Final = 12 * _MOST_WORDS
_SILENT: Final = "Say in words what the photo shows, for whoever does not see it."
_TOO_MANY: Final = "This report has as many photos as fit. Take one away first."
_NOT_THERE: Final = "There is no such photo any more."
_JPEG: Final = "image/jpeg"
Alt = Annotated[str, Header(max_length=_HEADER, description="What the photo shows, in UTF-8, percent-encoded")]


def routes(behind: Behind) -> APIRouter:
    """The routes of photos in reports."""
    router = APIRouter(prefix="/api/report", tags=["report"])
    _bringing(router, behind, Turns(20, 1, behind.rooms.clock.tick))
    _keeping(router, behind)
    return router


def _bringing(router: APIRouter, behind: Behind, turns: Turns) -> None:
    @router.post(
        "/photo",
        responses=documented("unknown_token", "bad_picture", "too_many_pictures", "too_fast", "busy", "not_saved"),
        summary="Adds a photo of paper to a room's report",
        max_body_size=MAX_BYTES,
        openapi_extra={"requestBody": {"required": True, "content": {"image/*": {}}}},
    )
    async def bring(request: Request, authorization: Bearer, photo_alt: Alt) -> ShownPhoto:
        token = bearer(authorization)
        turns.take(token_hash(token))
        access, _ = await facilitated(behind, token)
        alt = said(photo_alt)
        await must_have_room(behind)
        (made,) = await behind.darkroom.develop([await request.body()])
        if isinstance(made, NoPicture):
            raise bad_picture(made)
        kept = kept_as(made)
        photo = RoomPhoto(kept.hash, alt, kept.width, kept.height, made.content)
        most = behind.settings.room_photos
        if not await behind.rooms.node.writer.run(lambda store: store.add_photo(access.room, photo, most)):
            raise Problem("too_many_pictures", _TOO_MANY)
        return _line(photo)


def _keeping(router: APIRouter, behind: Behind) -> None:
    @router.post("/photos", responses=documented("unknown_token"), summary="The photos in a room's report")
    async def photos(form: TokenForm) -> list[ShownPhoto]:
        access, _ = await facilitated(behind, form.token)
        return [_line(one) for one in await photos_of(behind, access)]

    @router.post("/photo/drop", responses=documented("unknown_token", "not_saved"), summary="Takes a photo away")
    async def drop(form: DropPhotoForm) -> Done:
        access, _ = await facilitated(behind, form.token)
        await behind.rooms.node.writer.run(lambda store: store.drop_photo(access.room, form.hash))
        return Done()

    @router.get(
        "/page/{ticket}/photo/{hash}",
        responses={
            **documented("unknown_token", "unknown_page"),
            200: {"description": "The photo", "content": {_JPEG: {"schema": {"type": "string"}}}},
        },
        response_class=Response,
        summary="One of them, for whoever has the link to the report",
    )
    async def photo(ticket: str, hash: str) -> Response:
        access, _ = await shown_by(behind, ticket)
        found = await photos_of(behind, access, hash)
        if not found:
            raise Problem("unknown_page", _NOT_THERE)
        return Response(found[0].content, media_type=_JPEG)


def said(header: str) -> str:
    """What a photo shows, as it was typed. Raises Problem(bad_picture), when nothing was."""
    alt = cleaned(unquote(header))[:_MOST_WORDS].strip()
    if not alt:
        raise Problem("bad_picture", _SILENT, more={"why": "silent"})
    return alt


def _line(photo: RoomPhoto) -> ShownPhoto:
    return ShownPhoto(hash=photo.hash, alt=photo.alt, width=photo.width, height=photo.height)
