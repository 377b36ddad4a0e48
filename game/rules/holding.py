"""Chapter T, a phone of one's own: a seat without a phone, or one of several on a phone, moves to another. Rule T13."""

from game.commands import HoldSeat
from game.errors import IllegalMove, Refusal
from game.events import MemberJoined, SeatCameBack, SeatHeld
from game.rules import arriving
from game.rules.people import MAX_MEMBERS, inside
from game.run_sheet import PhaseKind
from game.state import Member, Room
from game.telling import Telling, acts_for
from game.terms import Role, SeatId, Standing


def may_be_held(room: Room, seat_id: SeatId) -> Refusal | None:
    """T13: a seat without a phone, or beside another on a participant's phone; a lone one has its phone already."""
    seat = room.seat(seat_id)
    if seat is None:
        return Refusal.UNKNOWN
    if room.hall.now.kind is PhaseKind.CLOSED:
        return Refusal.ROOM_CLOSED
    if seat.member is not None and len(room.members[seat.member].seats) == 1:
        return Refusal.ALREADY_SO
    return Refusal.ROOM_FULL if inside(room) >= MAX_MEMBERS else None


def may_give_phone(room: Room, member: Member, seat_id: SeatId) -> Refusal | None:
    """T13: whether a member may make the code for it: a facilitator, or whoever acts for the seat."""
    seat = room.seat(seat_id)
    if seat is not None and member.role is not Role.FACILITATOR and not acts_for(room, member, seat):
        return Refusal.NOT_YOURS
    return may_be_held(room, seat_id)


def hold(telling: Telling, command: HoldSeat) -> None:
    """A new member, whose seat this is from now on. Raises IllegalMove. Rule: T13."""
    room = telling.room
    refusal = may_be_held(room, command.seat)
    if refusal is not None:
        raise IllegalMove(refusal, command.type)
    member = f"m{len(room.members) + 1}"
    telling.tell(
        MemberJoined(
            member=member,
            role=Role.PARTICIPANT,
            standing=Standing.IN,
            name=None,
            tag=None,
            access=(),
            agreed=True,
        ),
        SeatHeld(seat=command.seat, member=member),
    )
    seat = telling.room.seat(command.seat)
    if seat is not None and seat.guest and seat.away:
        telling.tell(SeatCameBack(seat=seat.id))
    if command.seat in telling.room.standing:
        # Its old phone has left the room; in the lobby it goes on standing.
        arriving.seat_at_smallest(telling, command.seat)
