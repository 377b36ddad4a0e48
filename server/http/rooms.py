"""Opening a room, finding one by its code, joining it, and making links to give away."""

from collections.abc import Mapping

from fastapi import APIRouter, Request

from game import IllegalMove, Refusal
from game.commands import Invite, Join, OpenRoom
from game.rules.people import inside
from game.run_sheet import PRESETS, Phase, PhaseKind
from game.state import Room
from game.terms import Role
from game.views import SiteLine
from server.access import new_code, token_hash
from server.decks import PinnedDeck, facts
from server.decks.texts import spoken_by
from server.errors import CodeTaken
from server.http.behind import Behind, holder, room_by_code
from server.http.bodies import (
    AtTheDoor,
    JoinedRoom,
    JoiningForm,
    LinkForm,
    LookForm,
    MadeLink,
    OpenedRoom,
    OpeningForm,
)
from server.http.decks import UNKNOWN_DECK, deck_texts
from server.http.problems import Problem, documented
from server.http.workbench import playable
from server.parts import ShoesLine
from server.records import RoomRecord, TokenHash
from server.text import cleaned

_TRIES = 20
_SAME_ID = "Two of these decks have the same id. Change the line that begins with id: in one of yours, or take one."
_OPENING = documented("unknown_deck", "unplayable_deck", "disk_full", "busy")
_JOINING = documented("unknown_code", "too_fast", "busy", "disk_full")
_INVITING = documented("unknown_token", "busy", "disk_full")


def routes(behind: Behind) -> APIRouter:
    """The routes that make rooms and members."""
    router = APIRouter(prefix="/api", tags=["rooms"])

    @router.post("/rooms", responses=_OPENING, summary="Open a room")
    async def open_room(form: OpeningForm) -> OpenedRoom:
        decks, pictures = await decks_for(behind, form)
        for _ in range(_TRIES):
            command = cleaned(opening_of(form, decks, new_code()))
            try:
                place = await behind.rooms.open(
                    command, token=token_hash(form.token), id=form.id, decks=decks, pictures=pictures
                )
            except CodeTaken:
                continue
            return OpenedRoom(room=place.room, code=place.code, member=place.member)
        raise Problem("busy", "No free room code was found. Try again in a moment.")

    @router.post("/look", responses=documented("unknown_code", "too_fast"), summary="See what a code leads to")
    async def look(form: LookForm, request: Request) -> AtTheDoor:
        record = await room_by_code(behind, request, form.code)
        room = await behind.rooms.state(record.id)
        return _at_the_door(behind, record, room, await behind.rooms.decks(record.id), form.language)

    @router.post("/join", responses=_JOINING, summary="Join a room by its code")
    async def join(form: JoiningForm, request: Request) -> JoinedRoom:
        record = await room_by_code(behind, request, form.code)
        command, token = _joining(form), token_hash(form.token)
        await _leave_room_for_others(behind, record, token)
        place = await behind.rooms.join(record.id, command, token=token, id=form.id)
        return JoinedRoom(room=place.room, member=place.member, standing=place.standing)

    @router.post("/links", responses=_INVITING, summary="Make a link to give away")
    async def make_link(form: LinkForm) -> MadeLink:
        access = await holder(behind, form.token)
        command = cleaned(Invite(role=Role(form.role), name=form.name))
        place = await behind.rooms.invite(
            access.room, access.member, command, token=token_hash(form.new_token), id=form.id
        )
        return MadeLink(member=place.member)

    return router


def _joining(form: JoiningForm) -> Join:
    asked = Join(
        role=Role(form.role), name=form.name, tag=form.tag, access=form.access, agreed=form.agreed, site=form.site
    )
    return cleaned(asked)


async def _leave_room_for_others(behind: Behind, record: RoomRecord, token: TokenHash) -> None:
    """Refuses who comes to a full room, unless the token is of somebody who is in already."""
    full = inside(await behind.rooms.state(record.id)) >= behind.settings.members_per_room
    if full and await behind.rooms.by_token(token) is None:
        raise IllegalMove(Refusal.ROOM_FULL)


async def decks_for(behind: Behind, form: OpeningForm) -> tuple[list[PinnedDeck], Mapping[str, bytes]]:
    """The decks of a new room, and by their hashes those of their pictures that the store may not have."""
    shelf = await behind.shelf.now()
    missing = [deck for deck in form.decks if deck not in shelf.decks]
    if missing:
        raise Problem("unknown_deck", UNKNOWN_DECK)
    decks = [shelf.decks[deck] for deck in form.decks]
    decks += [await playable(behind, token) for token in form.made_decks]
    names = [deck.id for deck in decks]
    if len(set(names)) != len(names):
        raise Problem("unknown_deck", _SAME_ID)
    return decks, shelf.pictures


def opening_of(form: OpeningForm, decks: list[PinnedDeck], code: str, *, rehearsal: bool = False) -> OpenRoom:
    """The command that opens the room of a form, with these decks."""
    agreement, statements = deck_texts(decks, form.language)
    return OpenRoom(
        code=code,
        title=form.title,
        purpose=form.purpose,
        language=form.language,
        phases=_phases(form),
        decks=tuple(facts(deck) for deck in decks),
        left_out=form.left_out,
        naming=form.naming,
        door=form.door,
        table_size=form.table_size,
        facilitator=form.facilitator,
        agreement=agreement if form.agreement is None else form.agreement,
        statements=statements if form.statements is None else form.statements,
        rehearsal=rehearsal,
        sites=form.sites,
    )


def _phases(form: OpeningForm) -> tuple[Phase, ...]:
    if form.phases:
        return tuple(line.phase() for line in form.phases)
    return PRESETS[form.preset or 90]


def _at_the_door(
    behind: Behind, record: RoomRecord, room: Room, decks: tuple[PinnedDeck, ...], language: str | None
) -> AtTheDoor:
    hall = room.hall
    return AtTheDoor(
        title=hall.title.text or "",
        purpose=hall.purpose.text or "",
        door=hall.door,
        naming=hall.naming,
        agreement=(hall.agreement and hall.agreement.text) or "",
        language=hall.language,
        full=inside(room) >= behind.settings.members_per_room,
        closed=record.closed_at is not None or hall.now.kind is PhaseKind.CLOSED,
        started=hall.now.kind is not PhaseKind.LOBBY,
        shoes=tuple(
            ShoesLine(
                id=shown.id,
                name=shown.name,
                colour=shown.colour,
                icon=shown.icon,
                language=shown.language,
                dir=shown.dir,
            )
            for deck in decks
            for perspective in deck.perspectives
            for shown in [spoken_by(deck, perspective, language or hall.language)]
        ),
        statements=tuple(statement.text or "" for statement in hall.statements),
        kept_days=behind.settings.kept_days,
        sites=tuple(SiteLine(id=one.id, name=one.name.text or "") for one in hall.sites),
    )
