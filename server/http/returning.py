"""Personal codes: how a person comes back on another device, or at the laptop's new address.

Rule 1: a code is drawn by the client and kept as its SHA-256 only; making another kills the last.
Rule 2: one's own seat needs nobody's leave; somebody else's takes a facilitator, and never gives a facilitator's.
Rule 3: wrong codes are counted together with wrong codes of rooms.
Rule 4: a code for a seat gives it a phone of its own, once (RULES.md T13): its holder is a new member.
Rule 5: whoever holds a token may end every other device of that member; a facilitator does it with a code for a seat.
"""

from typing import Final

from fastapi import APIRouter, Request

from game import IllegalMove, Refusal
from game.rules.holding import may_give_phone
from game.state import Member, Room
from game.terms import MemberId, Role, SeatId, Standing
from server.access import PERSONAL_LENGTH, code_hint, read_code, token_hash
from server.http.behind import Behind, came_from, holder, too_fast
from server.http.bodies import CodeForm, MadeCode, Returned, ReturnForm, SignedOut, TokenForm
from server.http.problems import Problem, documented
from server.records import Access, CodeKind
from server.rooms.buckets import Verdict

_UNKNOWN: Final = "Nobody has this personal code: it was used already, or its time is over. Ask for a new one."
_TOO_FAST: Final = "That was too fast. Wait {wait} seconds, then try again."


def routes(behind: Behind) -> APIRouter:
    """The routes of personal codes."""
    router = APIRouter(prefix="/api", tags=["rooms"])

    @router.post("/codes", responses=documented("unknown_token", "too_fast", "busy"), summary="Make a personal code")
    async def make_code(form: CodeForm) -> MadeCode:
        access = await holder(behind, form.token)
        room = await behind.rooms.state(access.room)
        _slowly(behind, access, room)
        asks, kind = room.members[access.member], CodeKind(form.kind)
        whose = _seat(room, asks, form) if kind is CodeKind.SEAT else _whose(room, asks, form)
        if form.sign_out and kind is not CodeKind.SEAT:
            await behind.rooms.sign_out(Access(room=access.room, member=whose, dead=False), token_hash(form.token))
        return MadeCode(until=await behind.rooms.keep_code(access.room, whose, kind, token_hash(form.code)))

    @router.post("/sign-out", responses=documented("unknown_token", "too_fast"), summary="End my other devices")
    async def sign_out(form: TokenForm) -> SignedOut:
        access = await holder(behind, form.token)
        _slowly(behind, access, await behind.rooms.state(access.room))
        return SignedOut(devices=await behind.rooms.sign_out(access, token_hash(form.token)))

    @router.post("/return", responses=documented("unknown_code", "too_fast"), summary="Come back by a personal code")
    async def come_back(form: ReturnForm, request: Request) -> Returned:
        access = await _redeemed(behind, form, came_from(request))
        room = await behind.rooms.state(access.room)
        hall = room.hall
        role = room.members[access.member].role
        title = hall.title.text or ""
        return Returned(room=access.room, member=access.member, role=role, code=hall.code, title=title)

    return router


def _slowly(behind: Behind, access: Access, room: Room) -> None:
    """Codes cost a write each: they count as commands do."""
    bucket = behind.rooms.node.bucket(access.room, access.member, room.members[access.member].role)
    if bucket.take(behind.rooms.clock.tick()) is not Verdict.FINE:
        wait = 1 + bucket.wait_ms() // 1000
        raise Problem("too_fast", _TOO_FAST.format(wait=wait), retry_after=wait)


def _seat(room: Room, asks: Member, form: CodeForm) -> SeatId:
    """Which seat the code shall give a phone. Raises IllegalMove."""
    refusal = Refusal.UNKNOWN if form.seat is None else may_give_phone(room, asks, form.seat)
    if form.seat is None or refusal is not None:
        raise IllegalMove(refusal or Refusal.UNKNOWN)
    return form.seat


def _whose(room: Room, asks: Member, form: CodeForm) -> MemberId:
    """Whom the code shall bring back. Raises IllegalMove."""
    runs = asks.role is Role.FACILITATOR
    if form.kind == "recovery":
        if not runs:
            raise IllegalMove(Refusal.FACILITATORS_ONLY)
        return asks.id
    if form.seat is None or form.seat in asks.seats:
        return asks.id
    if not runs:
        raise IllegalMove(Refusal.FACILITATORS_ONLY)
    found = next((one for one in room.members.values() if form.seat in one.seats), None)
    if found is None or found.standing is Standing.REMOVED:
        raise IllegalMove(Refusal.UNKNOWN)
    if found.role is Role.FACILITATOR:
        raise IllegalMove(Refusal.NOT_YOURS)
    return found.id


async def _redeemed(behind: Behind, form: ReturnForm, address: str) -> Access:
    code, token = read_code(form.code), token_hash(form.token)
    hint = code_hint(code, PERSONAL_LENGTH)
    if hint is not None:
        raise Problem("unknown_code", hint)
    if wait := behind.wrong_codes.try_code(address):
        raise too_fast(wait)
    access = await behind.rooms.redeem(token_hash(code), token)
    if access is not None:
        return access
    if wait := behind.wrong_codes.wrong_code(address):
        raise too_fast(wait)
    raise Problem("unknown_code", _UNKNOWN)
