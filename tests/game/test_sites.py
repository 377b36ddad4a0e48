"""Tables in several places, links to their calls, and a word to those who host (T22 to T24, S13)."""

import pytest

from game.commands import (
    ArrangeTables,
    AskToWatch,
    DropSite,
    EnterPhase,
    HostTable,
    Join,
    KeepTogether,
    LetIn,
    LetWatch,
    MoveSeat,
    OpenRoom,
    PlaceTable,
    RotateTables,
    SayToHosts,
    SayWhere,
    SetSite,
)
from game.events import HostsTold, MemberPlaced, SiteDropped, SiteSet
from game.terms import Door, Role, Rotating
from game.words import is_call
from tests.story import Story, given, opened, opening

CALL = "https://call.example/our-room"


def places(story: Story) -> list[str]:
    """The ids of the room's places."""
    return [one.id for one in story.room.hall.sites]


def joined(*where: int | None, sites: tuple[str, ...] = ("Leeds library", "Remote"), phase: str = "") -> Story:
    """A room where people joined who said in which place they are; then perhaps a phase."""
    story = opened(sites=sites)
    known = places(story)
    for number, site in enumerate(where, 1):
        story.does(Join(name=f"Person {number}", agreed=True, site=None if site is None else known[site]))
    return story.phase(phase) if phase else story


def sitting(story: Story) -> dict[str, tuple[str | None, list[str]]]:
    """Where each table with people is, and who sits there."""
    tables = story.room.tables.values()
    return {one.id: (one.site, list(one.seats)) for one in tables if one.seats}


def test_T22_a_room_is_opened_with_places_and_facilitators_change_them() -> None:
    story = opened(sites=("Leeds library", " ", "Remote"))
    assert [one.name for one in story.sees("m1", "room").sites] == ["Leeds library", "Remote"]
    leeds, _ = places(story)
    story.when(SetSite(site=leeds, where="Leeds, first floor"), by="m1").then(SiteSet)
    told = story.events[0]
    assert isinstance(told, SiteSet)
    assert len(told.erases) == 1
    story.does(SetSite(site=None, where="Hull"), by="m1")
    assert [one.name for one in story.sees("m1", "room").sites] == ["Leeds, first floor", "Remote", "Hull"]
    story.when(SetSite(site=None, where=" "), by="m1").refused("words_missing")
    story.when(SetSite(site="e0", where="Nowhere"), by="m1").refused("unknown")


def test_T22_eight_places_and_no_more() -> None:
    story = opened(sites=tuple(f"Place {number}" for number in range(8)))
    story.when(SetSite(site=None, where="One more"), by="m1").refused("limit_reached")
    story.does(DropSite(site=places(story)[0]), SetSite(site=None, where="One more"), by="m1")
    given().when(opening(sites=("x",) * 9)).refused("limit_reached")
    given().when(opening(sites=("x" * 41,))).refused("words_too_long")


def test_T22_a_table_has_a_place_and_keeps_its_people_when_it_is_taken_away() -> None:
    story = joined(*[None] * 4, phase="play")
    leeds = places(story)[0]
    story.does(PlaceTable(table="t1", site=leeds), SetSite(site=leeds, where="Leeds", call=CALL), by="m1")
    assert story.sees("m2", "table").site == leeds
    assert story.sees("m1", "line.t1").site == leeds
    assert story.sees("m2", "path.t1").site == leeds
    story.when(DropSite(site=leeds), by="m1")
    dropped = story.events[0]
    assert isinstance(dropped, SiteDropped)
    assert len(dropped.erases) == 2
    assert [(site, len(seats)) for site, seats in sitting(story).values()] == [(None, 4)]
    story.when(PlaceTable(table="t1", site=leeds), by="m1").refused("unknown")
    story.when(PlaceTable(table="t9", site=None), by="m1").refused("unknown")
    story.when(PlaceTable(table="t1", site=None), by="m2").refused("facilitators_only")


def test_T23_joining_asks_nothing_where_there_is_one_place_alone() -> None:
    story = joined(None, sites=())
    assert story.sees("m2", "room").sites == ()
    assert "say_where" not in story.offers("m2") | story.offers("m1")
    story.when(SayWhere(member="m2", site=None), by="m2").refused("not_now")
    story.when(PlaceTable(table="t1", site=None), by="m1").refused("unknown")


def test_T23_people_of_one_place_sit_together_and_the_others_among_themselves() -> None:
    story = joined(0, None, 1, 0, None, 1, 0, None, None, 0, phase="play")
    leeds, remote = places(story)
    assert {site: sorted(seats) for site, seats in sitting(story).values()} == {
        None: ["s2", "s5", "s8", "s9"],
        leeds: ["s1", "s10", "s4", "s7"],
        remote: ["s3", "s6"],
    }


def test_T23_each_place_has_even_tables_of_its_own() -> None:
    story = joined(*[0] * 13, *[1] * 5, phase="welcome")
    leeds, remote = places(story)
    sizes = sorted((site == remote, len(seats)) for site, seats in sitting(story).values())
    assert sizes == [(False, 4), (False, 4), (False, 5), (True, 5)]
    story.does(ArrangeTables(size=8), by="m1")
    assert sorted((site or "", len(seats)) for site, seats in sitting(story).values()) == sorted(
        [(leeds, 7), (leeds, 6), (remote, 5)]
    )


def test_T23_who_belongs_together_has_one_place() -> None:
    story = joined(0, 0, 0, 0, 1, 1, None)
    story.does(KeepTogether(seat="s5", other="s7"), by="m1").phase("play")
    assert {tuple(seats) for _, seats in sitting(story).values()} == {
        tuple(story.table("t1").seats),
        tuple(story.table("t2").seats),
    }
    assert story.room.where["s7"] == story.room.where["s5"] == story.room.where["s6"]


def test_T23_who_comes_later_sits_in_their_place_and_opens_a_table_there_if_need_be() -> None:
    story = joined(0, 0, 0, 0, None, None, phase="play")
    leeds, remote = places(story)
    for site, table in ((leeds, leeds), (None, None), (remote, remote), (remote, remote)):
        story.does(Join(name="Later", agreed=True, site=site))
        seat = f"s{story.room.seats_made}"
        assert story.table(story.room.where[seat]).site == table
    story.does(Join(name="Later", agreed=True, site="e0"))
    assert story.table(story.room.where[f"s{story.room.seats_made}"]).site is None


def test_T23_who_knocks_is_asked_too() -> None:
    story = opened(sites=("Leeds", "Remote"), door=Door.KNOCK)
    remote = places(story)[1]
    story.does(Join(name="Ada", agreed=True, site=remote))
    story.does(LetIn(member="m2"), by="m1")
    assert story.room.members["m2"].site == remote


def test_T23_it_is_said_anew_and_moves_nobody() -> None:
    story = joined(0, 0, 1, 1, phase="play")
    leeds, remote = places(story)
    before = story.room.where
    story.when(SayWhere(member="m2", site=remote), by="m2").then(MemberPlaced)
    assert story.room.where == before
    assert story.sees("m2", "me").site == remote
    story.when(SayWhere(member="m2", site="e0"), by="m2").refused("unknown")
    story.when(SayWhere(member="m2", site=None), by="m3").refused("not_yours")
    story.does(SayWhere(member="m4", site=leeds), by="m1")
    story.does(MoveSeat(seat="s3", to=story.room.where["s1"]), by="m1")


def test_T23_people_rotate_among_the_tables_of_one_place() -> None:
    story = joined(*[0] * 8, *[1] * 4, phase="play")
    at = {seat: story.table(table).site for seat, table in story.room.where.items()}
    before = dict(story.room.where)
    story.does(RotateTables(rotation=1, how=Rotating.PEOPLE), by="m1")
    assert {seat: story.table(table).site for seat, table in story.room.where.items()} == at
    moved = {seat for seat, table in story.room.where.items() if before[seat] != table}
    assert moved
    assert not moved & {f"s{number}" for number in range(9, 13)}


def test_T23_with_one_table_in_each_place_nobody_rotates() -> None:
    story = joined(*[0] * 4, *[1] * 4, phase="play")
    story.when(RotateTables(rotation=1, how=Rotating.PEOPLE), by="m1").refused("not_now")
    assert "rotate_tables" not in story.offers("m1")


@pytest.mark.parametrize(
    "link",
    [
        "http://call.example/x",
        "javascript:alert(1)",
        "https://",
        "https:///x",
        "https://me:secret@call.example/x",
        "https://call.example/a b",
        'https://call.example/"x',
        "https://[::1",
        "https://call.example:99999/",
        "call.example/x",
        "https://\u0441all.example/",
        "https://call.example/\u202e",
    ],
)
def test_T24_what_is_no_link_to_a_call_is_refused(link: str) -> None:
    assert not is_call(link)
    story = opened(sites=("Remote",))
    story.when(SetSite(site=places(story)[0], where="Remote", call=link), by="m1").refused("not_a_call")


@pytest.mark.parametrize("link", [CALL, "https://call.example:8443/1?p=a&b#c", "HTTPS://CALL.EXAMPLE/", f" {CALL} "])
def test_T24_a_link_to_a_call_is_kept(link: str) -> None:
    story = opened(sites=("Remote",)).does(SetSite(site=None, where="Far", call=link), by="m1")
    assert story.sees("m1", "sites").items[1].call == link.strip()


def test_T24_only_those_of_the_place_and_facilitators_read_the_link() -> None:
    story = joined(0, 0, 0, 0, 1, 1)
    remote = places(story)[1]
    story.does(SetSite(site=remote, where="Remote", call=CALL), by="m1")
    assert story.mine("s5").call == CALL
    assert CALL not in str(story.everything("m2"))
    story.phase("play").does(Join(name="Watcher", role=Role.OBSERVER, agreed=True))
    watcher, seat = f"m{len(story.room.members)}", "s5"
    story.does(AskToWatch(table=story.room.where[seat]), by=watcher)
    story.does(LetWatch(seat=seat, observer=watcher, agreed=True))
    readers = {one for one in story.room.members if CALL in str(story.everything(one))}
    assert readers == {"m1", "m6", "m7"}
    story.does(MoveSeat(seat="s1", to=story.room.where[seat]), by="m1")
    assert story.mine("s1").call == CALL
    story.does(EnterPhase(phase=story.room.hall.phases[-1].id), by="m1")
    assert {one for one in story.room.members if CALL in str(story.everything(one))} == {"m1"}


def test_S13_a_word_to_hosts_is_read_by_hosts_and_facilitators_alone() -> None:
    story = joined(*[None] * 8, phase="play")
    story.does(HostTable(seat="s1", host=True))
    story.when(SayToHosts(message="Five more minutes"), by="m1").then(HostsTold)
    assert {one for one in story.room.members if "Five more minutes" in str(story.everything(one))} == {"m1", "m2"}
    assert story.mine("s1").to_hosts == "Five more minutes"
    story.does(HostTable(seat="s1", host=False))
    assert story.mine("s1").to_hosts == ""
    story.when(SayToHosts(message=""), by="m1")
    told = story.events[0]
    assert isinstance(told, HostsTold)
    assert len(told.erases) == 1
    story.when(SayToHosts(message="x"), by="m2").refused("facilitators_only")


def test_R1_opening_needs_no_places() -> None:
    assert OpenRoom.__dataclass_fields__["sites"].default == ()
