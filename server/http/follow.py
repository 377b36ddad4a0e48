"""Saying how a pledge went by its private link: no account, no seat, also after the close, until the room is gone, and
longer where its maker wanted that (RULES.md L7).

Rule 1: the link's key is made by the client; the room keeps its SHA-256 only (RULES.md L5).
Rule 2: a wrong key, an ended link, a pledge taken back and a room that is gone are one answer, counted as wrong codes.
"""

from typing import Final, NamedTuple

from fastapi import APIRouter, Request

from game import IllegalMove, Refusal
from game.commands import TellByLink
from game.rules.pledges import linked
from game.show.table import text
from game.state import Pledge
from game.terms import WhoSees
from server.access import read_code
from server.errors import RoomGone
from server.http.behind import Behind, came_from, too_fast
from server.http.bodies import Done
from server.http.found_bodies import FollowedPledge, FollowForm, StoryLine, TellForm
from server.http.problems import Problem, documented
from server.records import RoomRecord
from server.rooms.apart import KeptWords
from server.text import cleaned

_UNKNOWN: Final = "This link leads to no pledge any more: a newer link was made, or the room is gone."
_IN_ITS_ROOM: Final = "This pledge is in its room still. Take it back there, on the device that made it."
_DOCUMENTED = documented("unknown_token", "too_fast", "busy", "not_saved", "disk_full")


def routes(behind: Behind) -> APIRouter:
    """The routes of pledge links."""
    router = APIRouter(prefix="/api/pledge", tags=["pledges"])

    @router.post("/look", responses=_DOCUMENTED, summary="See a pledge by its private link")
    async def look(form: FollowForm, request: Request) -> FollowedPledge:
        found = await _by_link(behind, request, form)
        return await _shown(behind, found)

    @router.post("/tell", responses=_DOCUMENTED, summary="Say how a pledge went")
    async def tell(form: TellForm, request: Request) -> FollowedPledge:
        found = await _by_link(behind, request, form)
        command = cleaned(TellByLink(pledge=form.pledge, link_key=form.key, status=form.status, story=form.story))
        if isinstance(found, _Apart):
            await behind.rooms.apart.tell(command, form.id)
            return await _shown(behind, await _by_link(behind, request, form))
        try:
            await behind.rooms.tell(found.record.id, command, id=form.id)
        except IllegalMove as no:
            if no.refusal is Refusal.WRONG_KEY:
                raise _wrong(behind, request) from None
            raise
        return await _shown(behind, found)

    @router.post("/take-back", responses=_DOCUMENTED, summary="Erase a pledge that is kept after its room is gone")
    async def take_back(form: FollowForm, request: Request) -> Done:
        found = await _by_link(behind, request, form)
        if not isinstance(found, _Apart):
            raise Problem("unknown_token", _IN_ITS_ROOM)
        await behind.rooms.apart.take_back(form.key)
        return Done()

    return router


class _InRoom(NamedTuple):
    record: RoomRecord
    pledge: Pledge


class _Apart(NamedTuple):
    until: int
    words: KeptWords


async def _by_link(behind: Behind, request: Request, form: FollowForm) -> _InRoom | _Apart:
    """The pledge of a link, in its room or kept apart from it. Raises Problem(unknown_token or too_fast)."""
    if wait := behind.wrong_codes.try_code(came_from(request)):
        raise too_fast(wait)
    found = await _in_room(behind, form) or await behind.rooms.apart.find(form.key)
    if found is None:
        raise _wrong(behind, request)
    return found if isinstance(found, _InRoom) else _Apart(*found)


async def _in_room(behind: Behind, form: FollowForm) -> _InRoom | None:
    record = await behind.rooms.by_code(read_code(form.code))
    if record is None:
        return None
    try:
        pledge = linked(await behind.rooms.state(record.id), form.pledge, form.key)
    except RoomGone:
        return None
    return None if pledge is None else _InRoom(record, pledge)


def _wrong(behind: Behind, request: Request) -> Problem:
    wait = behind.wrong_codes.wrong_code(came_from(request))
    return too_fast(wait) if wait else Problem("unknown_token", _UNKNOWN)


async def _shown(behind: Behind, found: _InRoom | _Apart) -> FollowedPledge:
    if isinstance(found, _Apart):
        return _shown_apart(found)
    room = await behind.rooms.state(found.record.id)
    pledge = room.pledges.get(found.pledge.id, found.pledge)
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
        kept_until=max(behind.rooms.kept_until(found.record), pledge.kept_until or 0),
        outlives=pledge.kept_until is not None,
        apart=False,
    )


def _shown_apart(found: _Apart) -> FollowedPledge:
    words = found.words
    return FollowedPledge(
        title="",
        language="",
        i_will=words.i_will,
        who_with=words.who_with,
        by_when=words.by_when,
        help_needed=words.help_needed,
        who_sees=WhoSees.ME,
        status=words.status,
        told=tuple(StoryLine(status=one.status, story=one.story) for one in words.told),
        kept_until=found.until,
        outlives=True,
        apart=True,
    )
