"""Looking back: the moments of a room, and the console as it stood at one of them. For facilitators alone.

Rule 1: the log is read in the reading thread and replayed in another: no room waits for it.
Rule 2: a facilitator looks at one moment at a time, and not more than a few each second.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from fastapi import APIRouter
from fastapi.responses import Response

from game.moments import Moment
from game.show.table import text
from game.state import Room
from server.http.back_bodies import MOST_MOMENTS, MomentLine, Moments, MomentsForm, Past, PastForm
from server.http.behind import Behind, facilitated
from server.http.problems import Problem, documented
from server.http.workbench import Turns
from server.looking_back import moments_of, past
from server.records import Access, Row

_AT_ONCE: Final = 12
_EACH_SECOND: Final = 4
_BUSY: Final = "One moment after the other. Wait until the last one is there, then ask again."
_BEFORE: Final = "The room was not open yet. Ask for a later moment."


class _OneAtATime:
    """Who is looking at a moment just now."""

    def __init__(self) -> None:
        self._looking: set[tuple[str, str]] = set()

    @contextmanager
    def of(self, access: Access) -> Iterator[None]:
        """While it lasts, the same member is not served a second time. Raises Problem(too_fast)."""
        who = (access.room, access.member)
        if who in self._looking:
            raise Problem("too_fast", _BUSY, retry_after=1)
        self._looking.add(who)
        try:
            yield
        finally:
            self._looking.remove(who)


def routes(behind: Behind) -> APIRouter:
    """The routes of looking back."""
    router = APIRouter(prefix="/api/back", tags=["back"])
    turns, one = Turns(_AT_ONCE, _EACH_SECOND, behind.rooms.clock.tick), _OneAtATime()
    refused = documented("unknown_token", "too_fast")

    async def rows_of(access: Access) -> tuple[Row, ...]:
        return await behind.rooms.node.read(lambda store: store.rows(access.room))

    @router.post("", responses=refused, summary="The moments of a room that a facilitator can look back at")
    async def list_moments(form: MomentsForm) -> Moments:
        access, room = await facilitated(behind, form.token)
        turns.take(f"{access.room} {access.member}")
        with one.of(access):
            found = await asyncio.to_thread(moments_of, await rows_of(access), room.hall.naming)
        behind_it = [moment for moment in found if moment.seq > form.after]
        shown = _whole(behind_it)
        lines = tuple(_line(moment, room) for moment in shown)
        return Moments(moments=lines, more=len(shown) < len(behind_it))

    @router.post(
        "/at",
        responses={**refused, 200: {"model": Past, "description": "The console of that moment"}},
        summary="The console as it stood at a moment",
        response_class=Response,
    )
    async def at(form: PastForm) -> Response:
        access, room = await facilitated(behind, form.token)
        turns.take(f"{access.room} {access.member}")
        with one.of(access):
            rows, decks = await rows_of(access), await behind.rooms.decks(access.room)
            body = await asyncio.to_thread(past, rows, room.hall.naming, form.seq, decks, form.language)
        if body is None:
            raise Problem("bad_request", _BEFORE)
        return Response(body, media_type="application/json")

    return router


def _whole(found: list[Moment]) -> list[Moment]:
    """The first of them, so many that no place in the history is cut in two."""
    if len(found) <= MOST_MOMENTS:
        return found
    cut = found[MOST_MOMENTS].seq
    return [moment for moment in found[:MOST_MOMENTS] if moment.seq < cut]


def _line(moment: Moment, room: Room) -> MomentLine:
    by = room.members.get(moment.by or "")
    return MomentLine(
        seq=moment.seq,
        at=moment.at,
        kind=moment.kind,
        table=moment.table,
        number=moment.number,
        phase=moment.phase,
        mode=moment.mode,
        step=moment.step,
        called=moment.called,
        name="" if by is None else text(by.name),
        capture=moment.capture,
        words=moment.words,
    )
