"""What a person may ask about themselves: all that is held about them in a room."""

from fastapi import APIRouter

from server.about_me import AboutMe, about_me
from server.errors import RoomGone
from server.http.behind import Behind, holder
from server.http.found_bodies import AboutMeForm
from server.http.problems import documented


def routes(behind: Behind) -> APIRouter:
    """The one route."""
    router = APIRouter(prefix="/api", tags=["mine"])

    @router.post("/about-me", responses=documented("unknown_token"), summary="All that is held about me")
    async def what_is_held(form: AboutMeForm) -> AboutMe:
        access = await holder(behind, form.token)
        record, room = await behind.rooms.record(access.room), await behind.rooms.state(access.room)
        if record is None:
            raise RoomGone(access.room)
        return about_me(
            room,
            access.member,
            form.keys,
            id=access.room,
            kept_days=behind.rooms.settings.kept_days,
            kept_until=None if record.closed_at is None else behind.rooms.kept_until(record),
            names_until=behind.rooms.names_until(record),
        )

    return router
