"""What events about places, and about those who host tables, change."""

from typing import TypeVar

from game.change import added, changed, with_table
from game.events import HostsTold, MemberPlaced, SiteDropped, SiteSet, TablePlaced
from game.state import Member, Room, Site, Table
from game.terms import SiteId

T = TypeVar("T", Table, Member)


def site_set(room: Room, event: SiteSet) -> Room:
    """One place more, or another name and link for one."""
    site = Site(id=event.site, name=event.name, call=event.call)
    known = any(one.id == site.id for one in room.hall.sites)
    others = tuple(site if one.id == site.id else one for one in room.hall.sites)
    return changed(room, hall=changed(room.hall, sites=others if known else (*others, site)))


def site_dropped(room: Room, event: SiteDropped) -> Room:
    """One place less, and nobody in it."""
    gone = event.site
    return changed(
        room,
        hall=changed(room.hall, sites=tuple(one for one in room.hall.sites if one.id != gone)),
        tables={one.id: _nowhere(one, gone) for one in room.tables.values()},
        members={one.id: _nowhere(one, gone) for one in room.members.values()},
    )


def _nowhere(one: T, gone: SiteId) -> T:
    return changed(one, site=None) if one.site == gone else one


def table_placed(room: Room, event: TablePlaced) -> Room:
    """The table is there."""
    return with_table(room, changed(room.tables[event.table], site=event.site))


def member_placed(room: Room, event: MemberPlaced) -> Room:
    """The member is there, with all their seats."""
    member = changed(room.members[event.member], site=event.site)
    return changed(room, members=added(room.members, member.id, member))


def hosts_told(room: Room, event: HostsTold) -> Room:
    """What hosts read."""
    return changed(room, hall=changed(room.hall, to_hosts=event.message))
