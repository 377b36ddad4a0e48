"""Trying a room alone: a room of its own, marked from its first event on, with simulated people in it.

Rule 1: a rehearsal of a prepared room has its plan, and its decks as they are pinned there; it is left as it is.
Rule 2: whether more people find a place is looked at before anything is opened.
"""

import functools
from collections.abc import Callable, Iterator, Mapping, Sequence

from fastapi import APIRouter

from game.commands import OpenRoom
from game.rules.cards import left_out
from game.state import Room
from game.terms import Door, MemberId, Standing
from server.access import new_code, token_hash
from server.decks import PinnedDeck
from server.errors import CodeTaken, RoomGone
from server.http.behind import Behind, facilitated
from server.http.bodies import OpenedRoom, TokenForm
from server.http.problems import Problem, documented
from server.http.rehearsal_bodies import RehearseForm, RehearsingForm, Simulated, SimulatedPerson, Way
from server.http.rooms import decks_for, opening_of
from server.records import CommandId, RoomId
from server.rehearsal import Player, TooMany
from server.rooms import Place
from server.text import cleaned

_TRIES = 20
_TOO_MANY = (
    "This server has as many rehearsals as it may just now. Try with fewer people, or later, when another has ended."
)


def routes(behind: Behind) -> APIRouter:
    """The routes of rehearsals."""
    router = APIRouter(prefix="/api/rehearsal", tags=["rehearsal"])
    opening = documented("unknown_deck", "unplayable_deck", "disk_full", "busy")

    @router.post("", responses=opening, summary="Open a rehearsal")
    async def open_rehearsal(form: RehearsingForm) -> OpenedRoom:
        _check(behind, form.people)
        decks, pictures = await decks_for(behind, form)
        make = functools.partial(opening_of, form, decks, rehearsal=True)
        place = await _opened(behind, make, form.id, form.token, decks, pictures)
        return await _begin(behind, place, form.people)

    @router.post("/of", responses=documented("unknown_token", "disk_full", "busy"), summary="Rehearse a prepared room")
    async def rehearse(form: RehearseForm) -> OpenedRoom:
        return await _rehearse(behind, form)

    @router.post("/people", responses=documented("unknown_token"), summary="Who is simulated in a rehearsal")
    async def people(form: TokenForm) -> Simulated:
        access, _ = await facilitated(behind, form.token)
        rehearsal = behind.rehearsals.of(access.room)
        if rehearsal is None:
            return Simulated(people=None)
        return Simulated(people=tuple(_person(player) for player in rehearsal.players))

    return router


def _check(behind: Behind, people: int, *, instead: RoomId | None = None) -> None:
    try:
        behind.rehearsals.check(people, instead=instead)
    except TooMany:
        raise Problem("busy", _TOO_MANY) from None


async def _rehearse(behind: Behind, form: RehearseForm) -> OpenedRoom:
    """A rehearsal of a room. Asked again after an answer that was lost, what it was asked of may be deleted by now."""
    known = await behind.rooms.by_token(token_hash(form.new_token))
    if known is not None:
        code = (await behind.rooms.state(known.room)).hall.code
        return await _begin(behind, Place(known.room, known.member, code, Standing.IN), form.people)
    access, room = await facilitated(behind, form.token)
    over = access.room if room.hall.pace is not None else None
    _check(behind, form.people, instead=over)
    decks = await behind.rooms.decks(access.room)
    place = await _opened(behind, functools.partial(_like, room, access.member), form.id, form.new_token, decks, {})
    if over is not None:
        behind.rehearsals.stop(over)
        await behind.rooms.delete(over)
    return await _begin(behind, place, form.people)


async def _opened(
    behind: Behind,
    make: Callable[[str], OpenRoom],
    id_: CommandId,
    token: str,
    decks: Sequence[PinnedDeck],
    pictures: Mapping[str, bytes],
) -> Place:
    for _ in range(_TRIES):
        command = cleaned(make(new_code()))
        try:
            return await behind.rooms.open(command, id=id_, token=token_hash(token), decks=decks, pictures=pictures)
        except CodeTaken:
            continue
    raise Problem("busy", "No free room code was found. Try again in a moment.")


async def _begin(behind: Behind, place: Place, people: int) -> OpenedRoom:
    try:
        await behind.rehearsals.start(place.room, people)
    except TooMany:
        raise Problem("busy", _TOO_MANY) from None
    except RoomGone:
        raise Problem("busy", "The rehearsal has ended already. Try again.") from None
    return OpenedRoom(room=place.room, code=place.code, member=place.member)


def _like(room: Room, member: MemberId, code: str) -> OpenRoom:
    """A rehearsal with the plan of a room. A locked door would keep the simulated people out, too."""
    hall, name = room.hall, room.members[member].name
    return OpenRoom(
        code=code,
        title=hall.title.text or "",
        purpose=hall.purpose.text or "",
        language=hall.language,
        phases=hall.phases,
        decks=room.decks,
        left_out=left_out(room),
        naming=hall.naming,
        door=Door.OPEN if hall.door is Door.LOCKED else hall.door,
        table_size=hall.table_size,
        facilitator=(name and name.text) or "",
        agreement=(hall.agreement and hall.agreement.text) or "",
        statements=tuple(statement.text or "" for statement in hall.statements),
        rehearsal=True,
    )


def _person(player: Player) -> SimulatedPerson:
    return SimulatedPerson(
        name=player.sayings.name,
        seat=player.seat or None,
        token=player.token,
        ways=tuple(_ways(player)),
        here=player.phone.open,
    )


def _ways(player: Player) -> Iterator[Way]:
    temper = player.temper
    if temper.haste != 1:
        yield "quick" if temper.haste < 1 else "slow"
    if temper.talk < 0.3 or temper.talk > 0.8:
        yield "silent" if temper.talk < 0.3 else "talkative"
    if temper.dies:
        yield "returns" if temper.returns else "dark"
    marks: tuple[tuple[bool, Way], ...] = (
        (temper.late, "late"), (temper.leaves, "leaves"), (temper.needs_help, "help"),
    )  # fmt: skip
    yield from (way for holds, way in marks if holds)
