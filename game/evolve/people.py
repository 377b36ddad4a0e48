"""What events about the room's frame and its members change."""

from game.change import added, changed
from game.events import (
    AgreementRevised,
    DoorSet,
    MadeAnonymous,
    MemberJoined,
    MemberLeft,
    MemberLetIn,
    MemberNamed,
    MemberRemoved,
    MemberReturned,
    PurposeRestated,
    RoomOpened,
    RoomRetitled,
)
from game.state import Hall, Member, Notice, Room
from game.terms import MemberId, Naming, Standing


def room_opened(event: RoomOpened) -> Room:
    """The first state of a room."""
    cards = {card.id: card for deck in event.decks for card in deck.cards if card.id not in event.left_out}
    perspectives = {one.id: one for deck in event.decks for one in deck.perspectives}
    hall = Hall(
        code=event.code,
        title=event.title,
        purpose=event.purpose,
        language=event.language,
        naming=event.naming,
        door=event.door,
        table_size=event.table_size,
        phases=event.phases,
        phase=event.phases[0].id,
        entered=(event.phases[0].id,),
        agreement=event.agreement,
        statements=event.statements,
        pace=1 if event.rehearsal else None,
    )
    return Room(hall=hall, decks=event.decks, cards=cards, perspectives=perspectives)


def member_joined(room: Room, event: MemberJoined) -> Room:
    """One member more."""
    member = Member(
        id=event.member,
        role=event.role,
        standing=event.standing,
        name=event.name,
        tag=event.tag,
        access=event.access,
        agreed=event.agreed,
    )
    return changed(room, members=added(room.members, member.id, member))


def _standing(room: Room, member: MemberId, standing: Standing) -> Room:
    return changed(room, members=added(room.members, member, changed(room.members[member], standing=standing)))


def member_let_in(room: Room, event: MemberLetIn) -> Room:
    """In from the door."""
    return _standing(room, event.member, Standing.IN)


def member_left(room: Room, event: MemberLeft) -> Room:
    """Gone, and may come back."""
    return _standing(room, event.member, Standing.LEFT)


def member_returned(room: Room, event: MemberReturned) -> Room:
    """In again."""
    return _standing(room, event.member, Standing.IN)


def member_removed(room: Room, event: MemberRemoved) -> Room:
    """Gone for good, and with them their name."""
    room = _standing(room, event.member, Standing.REMOVED)
    if not event.erases:
        return room
    return changed(room, members=added(room.members, event.member, changed(room.members[event.member], name=None)))


def member_named(room: Room, event: MemberNamed) -> Room:
    """Another name."""
    return changed(
        room, members=added(room.members, event.member, changed(room.members[event.member], name=event.name))
    )


def door_set(room: Room, event: DoorSet) -> Room:
    """The door."""
    return changed(room, hall=changed(room.hall, door=event.door))


def room_retitled(room: Room, event: RoomRetitled) -> Room:
    """The title."""
    return changed(room, hall=changed(room.hall, title=event.title))


def purpose_restated(room: Room, event: PurposeRestated) -> Room:
    """The purpose."""
    return changed(room, hall=changed(room.hall, purpose=event.purpose))


def agreement_revised(room: Room, event: AgreementRevised) -> Room:
    """The agreement."""
    return changed(room, hall=changed(room.hall, agreement=event.agreement))


def made_anonymous(room: Room, event: MadeAnonymous) -> Room:
    """No author from here on, nor among what just happened."""
    tables = {table.id: changed(table, lately=_nameless(table.lately)) for table in room.tables.values()}
    return changed(room, hall=changed(room.hall, naming=Naming.ANONYMOUS), tables=tables)


def _nameless(lately: tuple[Notice, ...]) -> tuple[Notice, ...]:
    return tuple(changed(one, seat=None) if one.kind == "capture_added" else one for one in lately)
