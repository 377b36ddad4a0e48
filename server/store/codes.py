"""Personal codes, by their hashes, and what they and a sign-out change of who has access.

Every function works in the caller's transaction.
"""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Connection, delete, insert, select

from game.terms import MemberId, SeatId
from server.records import Access, CodeKind, PersonalCode, RoomId, TokenHash
from server.store.tables import access, codes

_c: Final = codes.c


def keep(connection: Connection, code: PersonalCode, now: int) -> None:
    """Keeps a code in place of the last of its kind. Codes whose time is over go with it."""
    same = (_c.room == code.room) & (_c.member == code.whose) & (_c.kind == code.kind)
    connection.execute(delete(codes).where(same | (_c.until < now)))
    row = {"hash": code.hash, "room": code.room, "member": code.whose, "kind": code.kind, "until": code.until}
    connection.execute(insert(codes), [row])


def of_hash(code: TokenHash) -> Any:
    """The question for a code."""
    return select(_c.hash, _c.room, _c.member.label("whose"), _c.kind, _c.until).where(_c.hash == code)


def redeem(connection: Connection, code: TokenHash, token: TokenHash, now: int) -> Access | None:
    """Gives `token` the access of a code that stands; a code to come back with is used up by it."""
    one = connection.execute(select(_c.room, _c.member, _c.kind, _c.until).where(_c.hash == code)).first()
    if one is None or one.kind == CodeKind.SEAT or (one.until is not None and one.until < now):
        return None
    if one.kind == CodeKind.REJOIN:
        connection.execute(delete(codes).where(_c.hash == code))
    connection.execute(insert(access), [{"token": token, "room": one.room, "member": one.member, "dead": False}])
    return Access(room=one.room, member=one.member, dead=False)


def sign_out(
    connection: Connection, room: RoomId, member: MemberId, seats: Sequence[SeatId], keep: TokenHash | None
) -> tuple[TokenHash, ...]:
    """Ends all tokens of a member but one, and their codes but the one that recovers a room; gives those that ended."""
    a = access.c
    theirs = (a.room == room) & (a.member == member) & (a.token != (keep or ""))
    ended = tuple(one.token for one in connection.execute(select(a.token).where(theirs)))
    connection.execute(delete(access).where(theirs))
    made = (_c.room == room) & _c.member.in_((member, *seats)) & (_c.kind != CodeKind.RECOVERY)
    connection.execute(delete(codes).where(made))
    return ended
