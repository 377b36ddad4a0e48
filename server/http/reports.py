"""What is taken home from a room: its report for facilitators, to read at a link of its own and as a file in every
form; for everyone else what they wrote, and what was on their screen.

Rule 1: what is heavy is made in another process, and the rest in a thread: rooms are not held up.
Rule 2: the link opens the report and nothing else, for two hours, and while its facilitator is one. It is a page
without scripts, so what opens it stands in the address; the facilitator's own token never does.
"""

import asyncio
from functools import partial
from typing import Any, Final

from fastapi import APIRouter
from fastapi.responses import HTMLResponse, Response

from game.errors import IllegalMove, Refusal
from game.state import Room
from game.terms import Role
from server.access import token_hash
from server.decks import PinnedDeck
from server.http.behind import Behind, facilitated, holder
from server.http.bodies import Done
from server.http.decks import Reader
from server.http.found_bodies import ReportForm, ReportLinkForm, StatementSet
from server.http.problems import Problem, documented
from server.print.press import Press
from server.print.typeset import CannotPrint
from server.records import Access, RoomPhoto
from server.reports import html
from server.reports.counting import Counted, counted
from server.reports.making import ENDINGS, HEAVY, MEDIA_TYPES, Form, shown, write, written
from server.reports.mine import facts_for
from server.reports.statements import statements

_ENDED: Final = "This link to a report has ended. Open the report again from its room."
_ADDRESS: Final = "/api/report/page"
_BACK: Final = "/rooms"
_FILES: Final = {kind.partition(";")[0]: {"schema": {"type": "string"}} for kind in MEDIA_TYPES.values()}
_FILE: Final[dict[int | str, dict[str, Any]]] = {200: {"description": "The file", "content": _FILES}}


def routes(behind: Behind) -> APIRouter:
    """The routes of reports."""
    router = APIRouter(prefix="/api/report", tags=["report"])
    press = Press(behind.settings.print_seconds, behind.settings.fonts, "server.reports")
    refused = documented("unknown_token", "cannot_print", "busy")

    @router.post("", responses={**refused, **_FILE}, summary="What one takes home, as a file", response_class=Response)
    async def file(form: ReportForm) -> Response:
        access = await holder(behind, form.token)
        room = await behind.rooms.state(access.room)
        runs_it = room.members[access.member].role is Role.FACILITATOR
        made = partial(_file, behind, press) if runs_it else partial(_own, behind)
        return await made(access, room, form.language or "", Form(form.form))

    @router.post("/link", responses=documented("unknown_token"), summary="Lets a link show the report for two hours")
    async def link(form: ReportLinkForm) -> Done:
        await facilitated(behind, form.token)
        behind.tickets.give(form.ticket, token_hash(form.token))
        return Done()

    _pages(router, behind, press, refused)

    @router.get(
        "/statements", responses=documented(), summary="Statements on working together, to rate before and after"
    )
    async def statement_sets(language: Reader = "en") -> tuple[StatementSet, ...]:
        return tuple(StatementSet(id=key, statements=lines) for key, lines in statements(language).items())

    return router


def _pages(router: APIRouter, behind: Behind, press: Press, refused: dict[int | str, dict[str, Any]]) -> None:
    @router.get(
        "/page/{ticket}", responses=documented("unknown_token"), summary="The report", response_class=HTMLResponse
    )
    async def page(ticket: str) -> Response:
        access, room = await shown_by(behind, ticket)
        count, decks, photos = await _known(behind, access)
        address = f"{_ADDRESS}/{ticket}"
        text = await asyncio.to_thread(shown, room, count, decks, photos, _BACK, address)
        return HTMLResponse(text, headers={"content-security-policy": html.policy()})

    @router.get("/page/{ticket}/{form}", responses={**refused, **_FILE}, summary="The same as a file",
                response_class=Response)  # fmt: skip
    async def page_file(ticket: str, form: Form) -> Response:
        access, room = await shown_by(behind, ticket)
        return await _file(behind, press, access, room, "", form)


async def shown_by(behind: Behind, ticket: str) -> tuple[Access, Room]:
    """The room whose report a link shows. Raises Problem(unknown_token), IllegalMove(facilitators_only)."""
    token = behind.tickets.whose(ticket)
    access = None if token is None else await behind.rooms.by_token(token)
    if access is None:
        raise Problem("unknown_token", _ENDED)
    return access, await behind.rooms.state(access.room)


async def _known(behind: Behind, access: Access) -> tuple[Counted, tuple[PinnedDeck, ...], tuple[RoomPhoto, ...]]:
    log = await behind.rooms.history(access.room)
    photos = await photos_of(behind, access)
    return await asyncio.to_thread(counted, log), await behind.rooms.decks(access.room), photos


async def photos_of(behind: Behind, access: Access, only: str | None = None) -> tuple[RoomPhoto, ...]:
    """The photos in the report of the room of `access`, or the one of this hash."""
    return await behind.rooms.node.read(lambda store: store.photos(access.room, only))


async def _file(behind: Behind, press: Press, access: Access, room: Room, language: str, form: Form) -> Response:
    count, decks, photos = await _known(behind, access)
    text, work = await asyncio.to_thread(written, room, count, decks, language, form, photos)
    try:
        content = await press.made(work) if work else text.encode()
    except CannotPrint as error:
        raise Problem("cannot_print", str(error)) from error
    return _answer(content, f"{_named(room)}-report", form)


async def _own(behind: Behind, access: Access, room: Room, language: str, form: Form) -> Response:
    """Two hundred people ask at once at the end: never what only the press can make."""
    if form in HEAVY:
        raise IllegalMove(Refusal.FACILITATORS_ONLY)
    decks, record = await behind.rooms.decks(access.room), await behind.rooms.record(access.room)
    at = record.opened_at if record else 0
    facts = await asyncio.to_thread(facts_for, room, access.member, at, decks, language)
    made = await asyncio.to_thread(write, facts, form)
    return _answer(made.text.encode(), _named(room), form)


def _named(room: Room) -> str:
    begins = "shoebox" if room.hall.pace is None else "rehearsal"
    return f"{begins}-{room.hall.code.lower()}"


def _answer(content: bytes, name: str, form: Form) -> Response:
    headers = {"content-disposition": f'attachment; filename="{name}.{ENDINGS[form]}"'}
    return Response(content, media_type=MEDIA_TYPES[form], headers=headers)
