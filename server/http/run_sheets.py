"""Run sheets beside decks: those of this server, reading one from a file, writing one to a file."""

import asyncio
from typing import Annotated, Final

from fastapi import APIRouter, Query, Request
from pydantic import ValidationError

from server.access import address_group
from server.decks import Held
from server.http.behind import Behind, came_from
from server.http.bodies import LanguageCode
from server.http.problems import Problem, documented
from server.http.run_sheet_bodies import ReadSheetForm, SheetListing, SheetRead, SheetWritten, WriteSheetForm
from server.http.workbench import Turns, problems_of
from server.sheets import RunSheet, id_of, phases_of, read_sheet, sheet_of, told, written

_AT_ONCE: Final = 30
_EACH_SECOND: Final = 0.5
_NAME: Final = "run-sheet.yaml"
_CANNOT: Final = "This run sheet cannot be a file as it is. Give every line 1 to 240 minutes, and play a way to play."
Reader = Annotated[LanguageCode, Query(description="The language of titles, where a sheet has it")]


def routes(behind: Behind) -> APIRouter:
    """The routes under /api/run-sheets."""
    router = APIRouter(prefix="/api/run-sheets", tags=["run sheets"])
    turns = Turns(_AT_ONCE, _EACH_SECOND, behind.rooms.clock.tick)

    @router.get("", responses=documented(), summary="List the run sheets")
    async def list_sheets(language: Reader = "en") -> list[SheetListing]:
        found = (await behind.sheets.now()).sheets.values()
        return [_listing(one.sheet, language, one.held) for one in found]

    @router.post("/read", responses=documented("too_fast"), summary="Read a run sheet file")
    async def read(form: ReadSheetForm, request: Request) -> SheetRead:
        turns.take(address_group(came_from(request)))
        reading = await asyncio.to_thread(read_sheet, form.text.encode("utf-8", "replace"), _NAME)
        sheet = None if reading.value is None else _listing(reading.value, form.language)
        return SheetRead(sheet=sheet, problems=problems_of(reading.problems, "en"))

    @router.post("/write", responses=documented("too_fast"), summary="A run sheet as a file")
    async def write(form: WriteSheetForm, request: Request) -> SheetWritten:
        turns.take(address_group(came_from(request)))
        text = await asyncio.to_thread(_written, form)
        return SheetWritten(name=f"{id_of(form.title)}.yaml", text=text)

    return router


def _listing(sheet: RunSheet, language: str, held: Held | None = None) -> SheetListing:
    said = told(sheet, language)
    return SheetListing(
        id=sheet.id,
        title=said.title,
        summary=said.summary or "",
        own_language=next((one for one, words in sheet.translations.items() if words is said), sheet.language),
        phases=phases_of(sheet),
        held=held,
    )


def _written(form: WriteSheetForm) -> str:
    """The file; only such a one is given away as would be taken in again."""
    try:
        text = written(sheet_of(form.title.strip(), form.language, [line.phase() for line in form.phases]))
    except ValidationError:
        raise Problem("bad_request", _CANNOT) from None
    if read_sheet(text.encode(), _NAME).value is None:
        raise Problem("bad_request", _CANNOT)
    return text
