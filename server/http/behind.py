"""What stands behind the routes, and the few questions several of them ask."""

from dataclasses import dataclass

from fastapi import Request

from game.errors import IllegalMove, Refusal
from game.state import Room
from game.terms import Role
from server.access import WrongCodes, code_hint, read_code, token_hash
from server.addresses import Addresses
from server.decks import Bench, DeckShelf
from server.http.problems import Problem
from server.pictures.darkroom import Darkroom
from server.records import Access, RoomRecord
from server.rehearsal import Rehearsals
from server.rooms import Rooms
from server.settings import Settings
from server.sheets import SheetShelf
from server.tickets import Tickets

_UNKNOWN_CODE = (
    "No room has this code. Look at it again, or ask the person who runs the room; scanning the QR code works too."
)
_TOO_FAST = "Too many wrong codes came from your network. Wait {wait} seconds and look at the code again."
_UNKNOWN_TOKEN = "This link leads to no room any more. Ask for a new one, or join again with the code."


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """Everything routes may use."""

    settings: Settings
    rooms: Rooms
    shelf: DeckShelf
    sheets: SheetShelf
    bench: Bench
    darkroom: Darkroom
    addresses: Addresses
    wrong_codes: WrongCodes
    tickets: Tickets
    rehearsals: Rehearsals


def came_from(request: Request) -> str:
    """The address a request came from; kept in memory only."""
    return request.client.host if request.client else ""


def too_fast(wait: int) -> Problem:
    """The refusal of an address from which too many wrong codes came; `wait`: seconds."""
    return Problem("too_fast", _TOO_FAST.format(wait=wait), retry_after=wait)


async def room_by_code(behind: Behind, request: Request, typed: str) -> RoomRecord:
    """Find the room of a code. A right code always gets through; wrong ones all get one answer, and then have to wait.

    Raises Problem(unknown_code or too_fast).
    """
    code, address = read_code(typed), came_from(request)
    hint = code_hint(code)
    if hint is not None:
        raise Problem("unknown_code", hint)
    if wait := behind.wrong_codes.try_code(address):
        raise too_fast(wait)
    record = await behind.rooms.by_code(code)
    if record is not None:
        return record
    if wait := behind.wrong_codes.wrong_code(address):
        raise too_fast(wait)
    raise Problem("unknown_code", _UNKNOWN_CODE)


async def holder(behind: Behind, token: str) -> Access:
    """Who a token is. Raises Problem(unknown_token) when it is nobody, or somebody who was removed."""
    access = await behind.rooms.by_token(token_hash(token))
    if access is None:
        raise Problem("unknown_token", _UNKNOWN_TOKEN)
    return access


async def facilitated(behind: Behind, token: str) -> tuple[Access, Room]:
    """The room of a facilitator's token. Raises Problem(unknown_token), IllegalMove(facilitators_only)."""
    access = await holder(behind, token)
    room = await behind.rooms.state(access.room)
    if room.members[access.member].role is not Role.FACILITATOR:
        raise IllegalMove(Refusal.FACILITATORS_ONLY)
    return access, room
