"""The report of a room, for its facilitators: a page to read at a link of its own, and a file in every form.

Rule 1: what is heavy is made in another process, and the rest in a thread: rooms are not held up.
Rule 2: the link opens the report and nothing else, for two hours, and while its facilitator is one. It is a page
without scripts, so what opens it stands in the address; the facilitator's own token never does.
"""

import asyncio
from typing import Any, Final

from fastapi import APIRouter
from fastapi.responses import HTMLResponse, Response

from game.state import Room
from server.access import token_hash
from server.decks import PinnedDeck
from server.http.behind import Behind, facilitated
from server.http.bodies import Done
from server.http.decks import Reader
from server.http.found_bodies import ReportForm, ReportLinkForm, StatementSet
from server.http.problems import Problem, documented
from server.print.press import Press
from server.print.typeset import CannotPrint
from server.records import Access
from server.reports.found import html
from server.reports.found.making import ENDINGS, MEDIA_TYPES, Form, shown, written
from server.reports.found.statements import statements
from server.reports.found.telling import Counted, counted

_ENDED: Final = "This link to a report has ended. Open the report again from its room."
_ADDRESS: Final = "/api/report/page"
_BACK: Final = "/rooms"
_FILES: Final = {kind.partition(";")[0]: {"schema": {"type": "string"}} for kind in MEDIA_TYPES.values()}
_FILE: Final[dict[int | str, dict[str, Any]]] = {200: {"description": "The file", "content": _FILES}}


def routes(behind: Behind) -> APIRouter:
    """The routes of reports."""
    router = APIRouter(prefix="/api/report", tags=["report"])
    press = Press(behind.settings.print_seconds, behind.settings.fonts, "server.reports.found")
    refused = documented("unknown_token", "cannot_print", "busy")

    @router.post("", responses={**refused, **_FILE}, summary="A room's report as a file", response_class=Response)
    async def file(form: ReportForm) -> Response:
        access, room = await facilitated(behind, form.token)
        return await _file(behind, press, access, room, form.language or room.hall.language, Form(form.form))

    @router.post("/link", responses=documented("unknown_token"), summary="Lets a link show the report for two hours")
    async def link(form: ReportLinkForm) -> Done:
        await facilitated(behind, form.token)
        behind.tickets.give(form.ticket, token_hash(form.token))
        return Done()

    @router.get(
        "/page/{ticket}", responses=documented("unknown_token"), summary="The report", response_class=HTMLResponse
    )
    async def page(ticket: str) -> Response:
        access, room = await _shown_by(behind, ticket)
        count, decks = await _known(behind, access)
        address = f"{_ADDRESS}/{ticket}"
        text = await asyncio.to_thread(shown, room, count, decks, room.hall.language, _BACK, address)
        return HTMLResponse(text, headers={"content-security-policy": html.policy()})

    @router.get("/page/{ticket}/{form}", responses={**refused, **_FILE}, summary="The same as a file",
                response_class=Response)  # fmt: skip
    async def page_file(ticket: str, form: Form) -> Response:
        access, room = await _shown_by(behind, ticket)
        return await _file(behind, press, access, room, room.hall.language, form)

    @router.get(
        "/statements", responses=documented(), summary="Statements on working together, to rate before and after"
    )
    async def statement_sets(language: Reader = "en") -> tuple[StatementSet, ...]:
        return tuple(StatementSet(id=key, statements=lines) for key, lines in statements(language).items())

    return router


async def _shown_by(behind: Behind, ticket: str) -> tuple[Access, Room]:
    """The room whose report a link shows. Raises Problem(unknown_token), IllegalMove(facilitators_only)."""
    token = behind.tickets.whose(ticket)
    access = None if token is None else await behind.rooms.by_token(token)
    if access is None:
        raise Problem("unknown_token", _ENDED)
    return access, await behind.rooms.state(access.room)


async def _known(behind: Behind, access: Access) -> tuple[Counted, tuple[PinnedDeck, ...]]:
    log = await behind.rooms.history(access.room)
    return await asyncio.to_thread(counted, log), await behind.rooms.decks(access.room)


async def _file(behind: Behind, press: Press, access: Access, room: Room, language: str, form: Form) -> Response:
    count, decks = await _known(behind, access)
    text, work = await asyncio.to_thread(written, room, count, decks, language, form)
    try:
        content = await press.made(work) if work else text.encode()
    except CannotPrint as error:
        raise Problem("cannot_print", str(error)) from error
    begins = "shoebox" if room.hall.pace is None else "rehearsal"
    name = f"{begins}-{room.hall.code.lower()}-report.{ENDINGS[form]}"
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type=MEDIA_TYPES[form], headers=headers)
