"""Saying how a pledge went by its private link: no account, no seat, also after the close, until the room is gone.

Rule 1: the link's key is made by the client; the room keeps its SHA-256 only (RULES.md L5).
Rule 2: a wrong key, an ended link, a pledge taken back and a room that is gone are one answer, counted as wrong codes.
"""

from typing import Final

from fastapi import APIRouter, Request

from game import IllegalMove, Refusal
from game.commands import TellByLink
from game.rules.pledges import linked
from game.show.table import text
from game.state import Pledge
from server.access import read_code
from server.errors import RoomGone
from server.http.behind import Behind, came_from, too_fast
from server.http.found_bodies import FollowedPledge, FollowForm, StoryLine, TellForm
from server.http.problems import Problem, documented
from server.records import RoomRecord
from server.text import cleaned

_UNKNOWN: Final = "This link leads to no pledge any more: a newer link was made, or the room is gone."
_DOCUMENTED = documented("unknown_token", "too_fast", "busy", "not_saved", "disk_full")


def routes(behind: Behind) -> APIRouter:
    """The routes of pledge links."""
    router = APIRouter(prefix="/api/pledge", tags=["pledges"])

    @router.post("/look", responses=_DOCUMENTED, summary="See a pledge by its private link")
    async def look(form: FollowForm, request: Request) -> FollowedPledge:
        record, pledge = await _by_link(behind, request, form)
        return await _shown(behind, record, pledge)

    @router.post("/tell", responses=_DOCUMENTED, summary="Say how a pledge went")
    async def tell(form: TellForm, request: Request) -> FollowedPledge:
        record, pledge = await _by_link(behind, request, form)
        command = cleaned(TellByLink(pledge=pledge.id, link_key=form.key, status=form.status, story=form.story))
        try:
            await behind.rooms.tell(record.id, command, id=form.id)
        except IllegalMove as no:
            if no.refusal is Refusal.WRONG_KEY:
                raise _wrong(behind, request) from None
            raise
        return await _shown(behind, record, pledge)

    return router


async def _by_link(behind: Behind, request: Request, form: FollowForm) -> tuple[RoomRecord, Pledge]:
    """The pledge of a link. Raises Problem(unknown_token or too_fast)."""
    if wait := behind.wrong_codes.try_code(came_from(request)):
        raise too_fast(wait)
    record = await behind.rooms.by_code(read_code(form.code))
    if record is not None:
        try:
            pledge = linked(await behind.rooms.state(record.id), form.pledge, form.key)
        except RoomGone:
            pledge = None
        if pledge is not None:
            return record, pledge
    raise _wrong(behind, request)


def _wrong(behind: Behind, request: Request) -> Problem:
    wait = behind.wrong_codes.wrong_code(came_from(request))
    return too_fast(wait) if wait else Problem("unknown_token", _UNKNOWN)


async def _shown(behind: Behind, record: RoomRecord, before: Pledge) -> FollowedPledge:
    room = await behind.rooms.state(record.id)
    pledge = room.pledges.get(before.id, before)
    return FollowedPledge(
        title=room.hall.title.text or "",
        language=room.hall.language,
        i_will=text(pledge.i_will),
        who_with=text(pledge.who_with),
        by_when=text(pledge.by_when),
        help_needed=text(pledge.help_needed),
        who_sees=pledge.who_sees,
        status=pledge.status,
        told=tuple(StoryLine(status=one.status, story=text(one.story)) for one in pledge.told),
        kept_until=behind.rooms.kept_until(record),
    )
