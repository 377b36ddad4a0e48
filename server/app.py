"""The only place where the parts are joined: store, rooms, decks, HTTP, the client's files, the guard before all."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from fastapi import FastAPI
from starlette.types import Receive, Scope, Send

from server.access import WrongCodes
from server.addresses import Addresses
from server.bell import LocalBell
from server.decks import Bench, DeckShelf
from server.http import (
    about,
    back,
    cards,
    deck_zip,
    decks,
    follow,
    machine,
    mine,
    photos,
    pictures,
    prints,
    problems,
    rehearsal,
    reports,
    returning,
    rooms,
    run_sheets,
    talk,
    workbench,
)
from server.http.behind import Behind
from server.http.guard import Guard
from server.http.pages import Pages
from server.pictures.darkroom import Darkroom
from server.ports import Bell, Clock, Entropy, Store, SystemClock, SystemEntropy
from server.rehearsal import Rehearsals
from server.rooms import Rooms, attach
from server.settings import Settings
from server.sheets import SheetShelf
from server.tickets import Tickets

VERSION: Final = "0.1.0"
_ABOUT: Final = """\
Plain HTTP of Shoebox: opening, finding and joining rooms, and taking words home. Everything that happens in a room
goes over the WebSocket `/ws`, described in `/api/asyncapi.json`, or where none opens by `/api/poll` and `/api/do`.
Tokens come in bodies, or where the body is a file in the header `Authorization: Bearer`; never in addresses. An address
may hold a ticket, which shows one report for two hours.
Refusals are `application/problem+json` with a `code` for programs and a `detail` for people.
"""


class App:
    """The whole server as one ASGI application; `rooms`, `addresses`, `shelf`, `rehearsals` are for who starts it."""

    def __init__(self, settings: Settings, rooms_: Rooms, addresses: Addresses, clock: Clock) -> None:
        """Joins what was made by `create_app`."""
        self.rooms = rooms_
        self.addresses = addresses
        folders = (settings.decks, settings.own_decks) if settings.own_decks else (settings.decks,)
        self.shelf = DeckShelf(folders)
        self.sheets = SheetShelf(folders)
        self.rehearsals = Rehearsals(rooms_)
        self.api = _api(self, settings, clock)
        self.pages = Pages(self.api, settings.client)
        self._guard = Guard(self.pages, settings=settings, addresses=addresses)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, one socket, or the server's start and stop."""
        await self._guard(scope, receive, send)


def create_app(
    settings: Settings,
    store: Store,
    *,
    port: int | None = None,
    clock: Clock | None = None,
    entropy: Entropy | None = None,
    bell: Bell | None = None,
) -> App:
    """Join everything. `port`: where it really listens, when that is not the one in the settings.

    The app starts and stops its rooms in its lifespan; it does not close `store`, which the caller opened.
    """
    clock = clock or SystemClock()
    made = Rooms(store, settings, clock=clock, entropy=entropy or SystemEntropy(), bell=bell or LocalBell())
    return App(settings, made, Addresses(settings, settings.port if port is None else port), clock)


def _api(whole: App, settings: Settings, clock: Clock) -> FastAPI:
    made = whole.rooms

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        await made.start()
        try:
            yield
        finally:
            await made.stop()

    app = FastAPI(
        title="Shoebox",
        version=VERSION,
        description=_ABOUT,
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        max_body_size=settings.body_bytes,
        lifespan=lifespan,
    )
    behind = Behind(
        settings=settings,
        rooms=made,
        shelf=whole.shelf,
        sheets=whole.sheets,
        bench=Bench(),
        darkroom=Darkroom(),
        addresses=whole.addresses,
        wrong_codes=WrongCodes(settings, clock.tick),
        tickets=Tickets(clock.tick),
        rehearsals=whole.rehearsals,
    )
    attach(app, made)  # before the others, who would all be asked whether a socket is theirs
    talking = (rooms, returning, follow, talk, mine, about, reports, photos, back)
    for part in (*talking, cards, decks, run_sheets, workbench, pictures, deck_zip, prints, rehearsal, machine):
        app.include_router(part.routes(behind))
    problems.set_up(app)
    machine.describe(app)
    return app
