"""Chapter T, from T22: tables in several places; and S13, a sentence for those who host tables."""

from collections.abc import Iterator

from game.commands import DropSite, PlaceTable, SayToHosts, SayWhere, SetSite
from game.errors import Refusal
from game.events import HostsTold, MemberPlaced, SiteDropped, SiteSet, TablePlaced
from game.offers import Offer, Value
from game.state import Member, Room, Site, Table
from game.telling import Rule, Telling, Who
from game.terms import Prominence, Role, SiteId, Standing

SITES_IN_ROOM = 8


def find(room: Room, site: SiteId | None) -> Site | None:
    """The place of that id, while there is one."""
    return next((one for one in room.hall.sites if one.id == site), None)


def may_set(room: Room, member: Member, command: SetSite) -> Refusal | None:
    """T22: up to eight places; another name or link for any of them."""
    if command.site is not None:
        return None if find(room, command.site) else Refusal.UNKNOWN
    return None if len(room.hall.sites) < SITES_IN_ROOM else Refusal.LIMIT_REACHED


def may_drop(room: Room, member: Member, command: DropSite) -> Refusal | None:
    """T22: any of them."""
    return None if find(room, command.site) else Refusal.UNKNOWN


def may_place(room: Room, member: Member, command: PlaceTable) -> Refusal | None:
    """T22: any table, in a place that there is, or in none."""
    if command.table not in room.tables:
        return Refusal.UNKNOWN
    return _known(room, command.site)


def may_say_where(room: Room, member: Member, command: SayWhere) -> Refusal | None:
    """T23: oneself with a seat; and as a facilitator anybody else."""
    if command.member == member.id:
        return _known(room, command.site) if member.seats else Refusal.NOT_NOW
    if member.role is not Role.FACILITATOR:
        return Refusal.NOT_YOURS
    other = room.members.get(command.member)
    return Refusal.UNKNOWN if other is None or other.standing is Standing.REMOVED else _known(room, command.site)


def _known(room: Room, site: SiteId | None) -> Refusal | None:
    if not room.hall.sites:
        return Refusal.NOT_NOW
    return None if site is None or find(room, site) else Refusal.UNKNOWN


def may_say_to_hosts(room: Room, member: Member, command: SayToHosts) -> Refusal | None:
    """S13: at any time."""
    return None


def tell_set(telling: Telling, member: Member, command: SetSite) -> None:
    """Another name and link in place of those before."""
    before = find(telling.room, command.site)
    erases = () if before is None else tuple(one.id for one in (before.name, before.call) if one is not None)
    site = command.site or f"e{telling.dice.mark()}"
    name, call = telling.words(command.where), telling.words_or_none(command.call)
    telling.tell(SiteSet(site=site, name=name, call=call, erases=erases))


def tell_drop(telling: Telling, member: Member, command: DropSite) -> None:
    """Its name and link are erased."""
    site = find(telling.room, command.site)
    assert site is not None
    erases = tuple(one.id for one in (site.name, site.call) if one is not None)
    telling.tell(SiteDropped(site=site.id, erases=erases))


def tell_place(telling: Telling, member: Member, command: PlaceTable) -> None:
    """The table is there."""
    telling.tell(TablePlaced(table=command.table, site=command.site))


def tell_where(telling: Telling, member: Member, command: SayWhere) -> None:
    """The person is there; nobody is moved by it."""
    telling.tell(MemberPlaced(member=command.member, site=command.site))


def tell_hosts(telling: Telling, member: Member, command: SayToHosts) -> None:
    """One sentence for hosts, or none."""
    before = telling.room.hall.to_hosts
    erases = () if before is None else (before.id,)
    telling.tell(HostsTold(message=telling.words_or_none(command.message), erases=erases))


def _every(room: Room) -> tuple[Value, ...]:
    return (*(one.id for one in room.hall.sites), None)


def member_offers(room: Room, member: Member) -> Iterator[Offer]:
    """Saying where one is."""
    if room.hall.sites and member.seats:
        yield Offer(do="say_where", fields={"member": (member.id,), "site": _every(room)}, near=Prominence.DEEPER)


def facilitator_offers(room: Room, member: Member) -> Iterator[Offer]:
    """Places, who is where, and a word to those who host."""
    yield Offer(do="say_to_hosts", words=("message",))
    sites: tuple[Value, ...] = tuple(one.id for one in room.hall.sites)
    more: tuple[Value, ...] = (None,) if len(sites) < SITES_IN_ROOM else ()
    yield Offer(do="set_site", fields={"site": (*sites, *more)}, words=("where", "call"), near=Prominence.DEEPER)
    if not sites:
        return
    yield Offer(do="drop_site", fields={"site": sites}, near=Prominence.DEEPER)
    yield Offer(do="say_where", fields={"member": ("@members",), "site": (*sites, None)}, near=Prominence.DEEPER)


def line_offers(room: Room, table: Table) -> Iterator[Offer]:
    """Saying where a table is."""
    if room.hall.sites:
        fields: dict[str, tuple[Value, ...]] = {"table": (table.id,), "site": _every(room)}
        yield Offer(do="place_table", fields=fields, near=Prominence.DEEPER)


RULES = {
    SetSite: Rule(Who.FACILITATOR, may_set, tell_set),
    DropSite: Rule(Who.FACILITATOR, may_drop, tell_drop),
    PlaceTable: Rule(Who.FACILITATOR, may_place, tell_place),
    SayWhere: Rule(Who.MEMBER, may_say_where, tell_where),
    SayToHosts: Rule(Who.FACILITATOR, may_say_to_hosts, tell_hosts),
}
