"""Pictures of decks: brought to a deck of one's own, and given to whoever knows their hash.

Rule 1: the address of a picture is the hash of its bytes: it never changes, and only who was shown the card knows it.
Rule 2: a file is never believed to be what it says, nor called what it was called; see `server.pictures`.
"""

from typing import Annotated, Final

from fastapi import APIRouter, Header, Request
from fastapi.responses import Response

from server.access import TOKEN_PATTERN, token_hash
from server.decks.beside import kept_as
from server.decks.bundle import picture_name
from server.decks.pinned import KeptPicture
from server.http.behind import Behind
from server.http.deck_bodies import DeckForm
from server.http.picture_bodies import MadePicture
from server.http.problems import Problem, documented
from server.http.workbench import PREFIX, Turns, kept_pictures, made_deck, must_write
from server.pictures.bounds import MAX_BYTES
from server.pictures.header import NoPicture
from server.pictures.remake import Remade
from server.records import DeckPicture

SHOWN: Final = "/pictures/"
_TYPE: Final = "image/jpeg"
_FOR_EVER: Final = "private, max-age=31536000, immutable"
_TOO_MANY: Final = "This deck has as many pictures as fit. Take some off its cards first."
_NO_ROOM: Final = "This server keeps as many pictures as it can. Ask whoever runs it."
_NOT_THERE: Final = "There is no such picture any more."
_BEARER: Final = f"^Bearer {TOKEN_PATTERN[1:]}"
Bearer = Annotated[str, Header(pattern=_BEARER, description="Bearer and the token of the deck")]


def routes(behind: Behind) -> APIRouter:
    """The route that shows pictures, and those by which they are brought."""
    router = APIRouter(tags=["pictures"])
    _showing(router, behind)
    _bringing(router, behind, Turns(10, 1, behind.rooms.clock.tick))
    return router


def _showing(router: APIRouter, behind: Behind) -> None:
    @router.get(
        f"{SHOWN}{{hash}}.jpg",
        responses={
            **documented("unknown_page"),
            200: {"description": "The picture", "content": {_TYPE: {"schema": {"type": "string"}}}},
        },
        response_class=Response,
        summary="A picture of a card",
    )
    async def picture(hash: str) -> Response:
        content = await behind.rooms.node.read(lambda store: store.picture(hash))
        content = content or (await behind.shelf.now()).pictures.get(hash)
        if content is None:
            raise Problem("unknown_page", _NOT_THERE)
        return Response(content, media_type=_TYPE, headers={"cache-control": _FOR_EVER})


def _bringing(router: APIRouter, behind: Behind, turns: Turns) -> None:
    @router.post(
        f"{PREFIX}/picture",
        responses=documented("unknown_deck", "bad_picture", "too_many_pictures", "too_fast", "busy", "not_saved"),
        summary="Bring a picture to a deck",
        max_body_size=MAX_BYTES,
        openapi_extra={"requestBody": {"required": True, "content": {"image/*": {}}}},
    )
    async def bring(request: Request, authorization: Bearer, name: str = "") -> MadePicture:
        token = bearer(authorization)
        turns.take(token_hash(token))
        must_write(behind)
        await made_deck(behind, token)
        await must_have_room(behind)
        (made,) = await behind.darkroom.develop([await request.body()])
        if isinstance(made, NoPicture):
            raise bad_picture(made)
        return await _keep(behind, token, name, made)

    @router.post(f"{PREFIX}/pictures", responses=documented("unknown_deck"), summary="The pictures of a deck")
    async def pictures(form: DeckForm) -> list[MadePicture]:
        await made_deck(behind, form.token)
        kept = await kept_pictures(behind, form.token)
        return [_shown(name, one) for name, one in kept.items()]


async def _keep(behind: Behind, token: str, name: str, made: Remade) -> MadePicture:
    kept = kept_as(made)
    picture = deck_picture(picture_name(name), made)
    file = await behind.rooms.node.writer.run(lambda store: store.add_picture(token_hash(token), picture))
    if file is None:
        raise Problem("too_many_pictures", _TOO_MANY)
    return _shown(file, kept)


def deck_picture(name: str, made: Remade) -> DeckPicture:
    """A picture as a store takes it."""
    kept = kept_as(made)
    return DeckPicture(name, kept.hash, kept.width, kept.height, made.content)


async def must_have_room(behind: Behind) -> None:
    """Raises Problem(too_many_pictures) when the pictures of this server have as many bytes as they may."""
    if await behind.rooms.node.read(lambda store: store.picture_bytes()) >= behind.settings.picture_bytes:
        raise Problem("too_many_pictures", _NO_ROOM)


def bearer(header: str) -> str:
    """The token in the header of a request whose body is a file."""
    return header.removeprefix("Bearer ")


def bad_picture(no: NoPicture) -> Problem:
    """The refusal of a file that is no picture; `why` is for programs."""
    return Problem("bad_picture", str(no), more={"why": no.why})


def _shown(name: str, one: KeptPicture) -> MadePicture:
    return MadePicture(file=name, hash=one.hash, width=one.width, height=one.height)
