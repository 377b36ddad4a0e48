"""What the holder of a token may ask: my rooms, a room's plan to copy, deleting a room."""

from fastapi import APIRouter

from game.rules.cards import left_out
from game.run_sheet import PhaseKind
from game.state import Room
from server.access import token_hash
from server.errors import RoomGone
from server.http.behind import Behind, facilitated
from server.http.bodies import Done, MineForm, MyRoom, Plan, TokenForm
from server.http.problems import documented
from server.logs import log
from server.records import Access


def routes(behind: Behind) -> APIRouter:
    """The routes that need a token."""
    router = APIRouter(prefix="/api", tags=["mine"])

    @router.post("/mine", responses=documented(), summary="My rooms on this device")
    async def mine(form: MineForm) -> list[MyRoom]:
        found = []
        for index, token in enumerate(form.tokens):
            line = await _my_room(behind, index, await behind.rooms.by_token(token_hash(token)))
            if line is not None:
                found.append(line)
        return found

    @router.post("/plan", responses=documented("unknown_token"), summary="A room's plan, to open another like it")
    async def plan(form: TokenForm) -> Plan:
        access, room = await facilitated(behind, form.token)
        return _plan(room, access)

    @router.post("/delete", responses=documented("unknown_token"), summary="Delete a room and all its words now")
    async def delete(form: TokenForm) -> Done:
        access, _ = await facilitated(behind, form.token)
        await behind.rooms.delete(access.room)
        log.info("room_deleted", room=access.room, by="facilitator")
        return Done()

    return router


async def _my_room(behind: Behind, index: int, access: Access | None) -> MyRoom | None:
    if access is None:
        return None
    try:
        record = await behind.rooms.record(access.room)
        room = await behind.rooms.state(access.room)
    except RoomGone:
        return None
    if record is None:
        return None
    member, hall = room.members[access.member], room.hall
    return MyRoom(
        token_index=index,
        room=access.room,
        member=access.member,
        code=hall.code,
        title=hall.title.text or "",
        purpose=hall.purpose.text or "",
        role=member.role,
        standing=member.standing,
        phase=hall.now.kind,
        closed=record.closed_at is not None or hall.now.kind is PhaseKind.CLOSED,
        opened_at=record.opened_at,
        kept_days=behind.rooms.settings.kept_days,
        kept_until=None if record.closed_at is None else behind.rooms.kept_until(record),
        names_until=behind.rooms.names_until(record),
        rehearsal=record.rehearsal,
    )


def _plan(room: Room, access: Access) -> Plan:
    hall = room.hall
    name = room.members[access.member].name
    return Plan(
        title=hall.title.text or "",
        purpose=hall.purpose.text or "",
        language=hall.language,
        phases=hall.phases,
        decks=tuple(deck.deck for deck in room.decks),
        left_out=left_out(room),
        naming=hall.naming,
        door=hall.door,
        table_size=hall.table_size,
        facilitator=(name and name.text) or "",
        agreement=(hall.agreement and hall.agreement.text) or "",
        statements=tuple(statement.text or "" for statement in hall.statements),
    )
