"""Chapters R and M: opening a room, coming in, leaving, and what facilitators settle for the whole room."""

from collections.abc import Iterator

from game.commands import (
    CallMe,
    ComeBack,
    Invite,
    Join,
    LeaveRoom,
    LetIn,
    MakeAnonymous,
    OpenRoom,
    RemoveMember,
    RestatePurpose,
    Retitle,
    ReviseAgreement,
    SetDoor,
)
from game.dice import Dice
from game.errors import IllegalMove, Refusal
from game.events import (
    RULES_VERSION,
    AgreementRevised,
    DoorSet,
    MadeAnonymous,
    MemberJoined,
    MemberLeft,
    MemberLetIn,
    MemberNamed,
    MemberPlaced,
    MemberRemoved,
    MemberReturned,
    PurposeRestated,
    RoomOpened,
    RoomRetitled,
    SiteSet,
)
from game.modes import MODES
from game.names import told_apart
from game.offers import Offer
from game.rules import arriving, sites
from game.run_sheet import MAX_MINUTES, MAX_PHASES, PhaseKind
from game.seating import LARGEST, SMALLEST
from game.state import Member, Room
from game.telling import Context, Rule, Telling, Who
from game.terms import Door, MemberId, Naming, Role, Standing
from game.words import Words, check_words

MAX_MEMBERS = 250
MAX_FACILITATORS = 5
INVITED = (Role.FACILITATOR, Role.OBSERVER, Role.SCREEN)


def check_opening(command: OpenRoom) -> None:
    """Raises IllegalMove when a room cannot be opened so. Rule: R1."""
    kinds = [phase.kind for phase in command.phases]
    if not command.phases or len(kinds) > MAX_PHASES or kinds[0] is not PhaseKind.LOBBY:
        raise IllegalMove(Refusal.UNKNOWN, "phases")
    if kinds[-1] is not PhaseKind.CLOSED or PhaseKind.CLOSED in kinds[:-1] or PhaseKind.LOBBY in kinds[1:]:
        raise IllegalMove(Refusal.UNKNOWN, "phases")
    if len({phase.id for phase in command.phases}) != len(command.phases):
        raise IllegalMove(Refusal.UNKNOWN, "phases")
    if any(not 0 <= phase.minutes <= MAX_MINUTES for phase in command.phases):
        raise IllegalMove(Refusal.UNKNOWN, "minutes")
    if any(phase.minutes for phase in command.phases if phase.kind is PhaseKind.OVERNIGHT):
        raise IllegalMove(Refusal.UNKNOWN, "minutes")
    if any(phase.mode not in (MODES if phase.kind is PhaseKind.PLAY else (None,)) for phase in command.phases):
        raise IllegalMove(Refusal.UNKNOWN, "mode")
    held = [one for deck in command.decks for one in deck.perspectives]
    cards = [card for deck in command.decks for card in deck.cards if card.id not in command.left_out]
    if not cards:
        raise IllegalMove(Refusal.NO_CARDS, "decks")
    for mode in {phase.mode: None for phase in command.phases if phase.mode is not None}:
        if (lacks := MODES[mode].lacks(held, cards)) is not None:
            raise IllegalMove(lacks, "decks")
    if not SMALLEST <= command.table_size <= LARGEST:
        raise IllegalMove(Refusal.UNKNOWN, "table_size")
    if len(command.sites) > sites.SITES_IN_ROOM:
        raise IllegalMove(Refusal.LIMIT_REACHED, "sites")
    for site in command.sites:
        check_words("where", site, needed=False)


def open_room(command: OpenRoom, context: Context) -> Telling:
    """What opening a room brings about: the room, and its first facilitator m1. Raises IllegalMove. Rule: R1."""
    check_opening(command)
    dice = Dice(context.dice)

    def words(text: str) -> Words:
        return Words(id="w" + dice.mark(), text=text.strip())

    opened = RoomOpened(
        rules=RULES_VERSION,
        code=command.code,
        title=words(command.title),
        purpose=words(command.purpose),
        language=command.language,
        phases=command.phases,
        decks=command.decks,
        left_out=command.left_out,
        naming=command.naming,
        door=command.door,
        table_size=command.table_size,
        agreement=words(command.agreement) if command.agreement.strip() else None,
        statements=tuple(words(statement) for statement in command.statements),
        at=context.now,
        rehearsal=command.rehearsal,
    )
    first = MemberJoined(
        member="m1",
        role=Role.FACILITATOR,
        standing=Standing.IN,
        name=words(command.facilitator) if command.facilitator.strip() else None,
        tag=None,
        access=(),
        agreed=True,
    )
    called = [one for one in command.sites if one.strip()]
    sites_ = (SiteSet(site=f"e{dice.mark()}", name=words(one), call=None) for one in called)
    return Telling.of(opened, first, *sites_, context=context)


def join(telling: Telling, command: Join) -> None:
    """Comes in by the code, or knocks. Raises IllegalMove. Rules: M1, M2, M3, M4, T3."""
    room = telling.room
    if command.role not in (Role.PARTICIPANT, Role.OBSERVER):
        raise IllegalMove(Refusal.NOT_YOURS, "role")
    if room.hall.now.kind is PhaseKind.CLOSED:
        raise IllegalMove(Refusal.ROOM_CLOSED)
    if room.hall.door is Door.LOCKED:
        raise IllegalMove(Refusal.DOOR_LOCKED)
    if inside(room) >= MAX_MEMBERS:
        raise IllegalMove(Refusal.ROOM_FULL)
    if not command.agreed:
        raise IllegalMove(Refusal.AGREE_FIRST)
    if command.tag is not None and command.tag not in room.perspectives:
        raise IllegalMove(Refusal.UNKNOWN, "tag")
    standing = Standing.IN if room.hall.door is Door.OPEN else Standing.AT_DOOR
    name = told_apart(command.name.strip(), arriving.names(room)) if command.name.strip() else ""
    member = f"m{len(room.members) + 1}"
    telling.tell(
        MemberJoined(
            member=member,
            role=command.role,
            standing=standing,
            name=telling.words_or_none(name),
            tag=command.tag,
            access=command.access,
            agreed=command.agreed,
        )
    )
    if sites.find(room, command.site) is not None:
        telling.tell(MemberPlaced(member=member, site=command.site))
    if standing is Standing.IN:
        arriving.first_seat(telling, member)


def inside(room: Room) -> int:
    """How many members are in the room or at its door (M2)."""
    return sum(one.standing in (Standing.IN, Standing.AT_DOOR) for one in room.members.values())


def may_invite(room: Room, member: Member, command: Invite) -> Refusal | None:
    """M8: a second facilitator (five at most), an observer, a screen."""
    if command.role not in INVITED:
        return Refusal.NOT_YOURS
    if inside(room) >= MAX_MEMBERS:
        return Refusal.ROOM_FULL
    facilitators = sum(one.role is Role.FACILITATOR and one.standing is Standing.IN for one in room.members.values())
    return Refusal.LIMIT_REACHED if command.role is Role.FACILITATOR and facilitators >= MAX_FACILITATORS else None


def may_always(room: Room, member: Member, command: object) -> Refusal | None:
    """Open at any time to whom the rule names."""
    return None


def may_set_door(room: Room, member: Member, command: SetDoor) -> Refusal | None:
    """M1: to any other state than it is in."""
    return Refusal.ALREADY_SO if command.door is room.hall.door else None


def may_let_in(room: Room, member: Member, command: LetIn) -> Refusal | None:
    """M4: who stands at the door."""
    other = room.members.get(command.member)
    return None if other is not None and other.standing is Standing.AT_DOOR else Refusal.UNKNOWN


def may_remove(room: Room, member: Member, command: RemoveMember) -> Refusal | None:
    """M6: anyone but oneself, once."""
    other = room.members.get(command.member)
    if other is None or other.id == member.id:
        return Refusal.UNKNOWN
    return Refusal.ALREADY_SO if other.standing is Standing.REMOVED else None


def may_leave(room: Room, member: Member, command: LeaveRoom) -> Refusal | None:
    """M5: whoever is in or at the door."""
    return None if member.standing in (Standing.IN, Standing.AT_DOOR) else Refusal.ALREADY_SO


def may_come_back(room: Room, member: Member, command: ComeBack) -> Refusal | None:
    """M5: who left, to a room that is not full; a locked door is no matter to them."""
    if member.standing is not Standing.LEFT:
        return Refusal.ALREADY_SO
    return Refusal.ROOM_FULL if inside(room) >= MAX_MEMBERS else None


def may_anonymise(room: Room, member: Member, command: MakeAnonymous) -> Refusal | None:
    """R4: named to anonymous, never back."""
    return Refusal.ALREADY_SO if room.hall.naming is Naming.ANONYMOUS else None


def tell_invite(telling: Telling, member: Member, command: Invite) -> None:
    """A member whose link is given away."""
    name = told_apart(command.name.strip(), arriving.names(telling.room)) if command.name.strip() else ""
    telling.tell(
        MemberJoined(
            member=f"m{len(telling.room.members) + 1}",
            role=command.role,
            standing=Standing.IN,
            name=telling.words_or_none(name),
            tag=None,
            access=(),
            agreed=True,
        )
    )


def tell_set_door(telling: Telling, member: Member, command: SetDoor) -> None:
    """The door."""
    telling.tell(DoorSet(door=command.door))


def tell_let_in(telling: Telling, member: Member, command: LetIn) -> None:
    """In, and seated."""
    telling.tell(MemberLetIn(member=command.member))
    arriving.first_seat(telling, command.member)


def tell_remove(telling: Telling, member: Member, command: RemoveMember) -> None:
    """Seats given up, the name erased, the token dead."""
    for seat in telling.room.members[command.member].seats:
        arriving.give_up(telling, seat)
    arriving.stop_watching(telling, command.member)
    name = telling.room.members[command.member].name
    telling.tell(MemberRemoved(member=command.member, erases=() if name is None else (name.id,)))


def tell_leave(telling: Telling, member: Member, command: LeaveRoom) -> None:
    """Seats stand up; they are kept for a return."""
    for seat in member.seats:
        arriving.lift(telling, seat)
    arriving.stop_watching(telling, member.id)
    telling.tell(MemberLeft(member=member.id))


def tell_come_back(telling: Telling, member: Member, command: ComeBack) -> None:
    """In again, at the smallest table."""
    telling.tell(MemberReturned(member=member.id))
    for seat in member.seats:
        arriving.seat_at_smallest(telling, seat)


def tell_call_me(telling: Telling, member: Member, command: CallMe) -> None:
    """A name, told apart from all others."""
    erases = () if member.name is None else (member.name.id,)
    name = told_apart(command.name.strip(), arriving.names(telling.room, but=member.id))
    telling.tell(MemberNamed(member=member.id, name=telling.words(name), erases=erases))


def tell_retitle(telling: Telling, member: Member, command: Retitle) -> None:
    """A title."""
    telling.tell(RoomRetitled(title=telling.words(command.title), erases=(telling.room.hall.title.id,)))


def tell_purpose(telling: Telling, member: Member, command: RestatePurpose) -> None:
    """A purpose."""
    telling.tell(PurposeRestated(purpose=telling.words(command.purpose), erases=(telling.room.hall.purpose.id,)))


def tell_agreement(telling: Telling, member: Member, command: ReviseAgreement) -> None:
    """An agreement, or none."""
    before = telling.room.hall.agreement
    erases = () if before is None else (before.id,)
    telling.tell(AgreementRevised(agreement=telling.words_or_none(command.agreement), erases=erases))


def tell_anonymise(telling: Telling, member: Member, command: MakeAnonymous) -> None:
    """No authors from here on."""
    telling.tell(MadeAnonymous())


def facilitator_offers(room: Room, member: Member) -> Iterator[Offer]:
    """What facilitators may settle about the room and its people."""
    doors = tuple(door.value for door in Door if door is not room.hall.door)
    yield Offer(do="set_door", fields={"door": doors})
    knocking = tuple(one.id for one in room.members.values() if one.standing is Standing.AT_DOOR)
    if knocking:
        yield Offer(do="let_in", fields={"member": knocking})
    yield Offer(do="retitle", words=("title",))
    yield Offer(do="restate_purpose", words=("purpose",))
    yield Offer(do="revise_agreement", words=("agreement",))
    roles = tuple(role.value for role in INVITED if may_invite(room, member, Invite(role=role)) is None)
    if roles:
        yield Offer(do="invite", fields={"role": roles}, words=("name",))
    if room.hall.naming is Naming.NAMED:
        yield Offer(do="make_anonymous")


def after_close_offers(room: Room, member: Member) -> Iterator[Offer]:
    """What a facilitator may still do once the room is closed."""
    others = _others(room, member)
    if others:
        yield Offer(do="remove_member", fields={"member": ("@members",)})


def _others(room: Room, member: Member) -> tuple[MemberId, ...]:
    return tuple(
        one.id for one in room.members.values() if one.id != member.id and one.standing is not Standing.REMOVED
    )


_LEAVE = Offer(do="leave_room")


def member_offers(room: Room, member: Member) -> Iterator[Offer]:
    """What a member may do about being here."""
    if member.standing is Standing.LEFT:
        if may_come_back(room, member, ComeBack()) is None:
            yield Offer(do="come_back")
        return
    yield _LEAVE
    if member.standing is Standing.IN and not member.seats and member.role is not Role.SCREEN:
        yield Offer(do="call_me", words=("name",))


def may_call(room: Room, member: Member, command: CallMe) -> Refusal | None:
    """M7: who has no seat; a seat is renamed by `Rename`."""
    return Refusal.NOT_NOW if member.seats or member.role is Role.SCREEN else None


RULES = {
    Invite: Rule(Who.FACILITATOR, may_invite, tell_invite),
    SetDoor: Rule(Who.FACILITATOR, may_set_door, tell_set_door),
    LetIn: Rule(Who.FACILITATOR, may_let_in, tell_let_in),
    RemoveMember: Rule(Who.FACILITATOR, may_remove, tell_remove, after_close=True),
    LeaveRoom: Rule(Who.MEMBER, may_leave, tell_leave, after_close=True),
    ComeBack: Rule(Who.MEMBER, may_come_back, tell_come_back),
    CallMe: Rule(Who.MEMBER, may_call, tell_call_me),
    Retitle: Rule(Who.FACILITATOR, may_always, tell_retitle),
    RestatePurpose: Rule(Who.FACILITATOR, may_always, tell_purpose),
    ReviseAgreement: Rule(Who.FACILITATOR, may_always, tell_agreement),
    MakeAnonymous: Rule(Who.FACILITATOR, may_anonymise, tell_anonymise),
}
