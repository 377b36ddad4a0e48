"""Chapter V: what a member may know."""

from game import audience, table_keys, view
from game.commands import (
    AddCapture,
    Answer,
    AskForHelp,
    AskToWatch,
    ChoosePlace,
    DrawCard,
    FlagJargon,
    Invite,
    Join,
    KeepNote,
    LeaveRoom,
    LetThrough,
    LetWatch,
    MakePledge,
    MakeTheme,
    NotThisCard,
    RemoveMember,
    ShowTheme,
    SitOut,
    TagSeat,
)
from game.terms import AccessWish, CaptureKind, Door, Place, Role
from game.views import PartKey
from tests.game.decks import card, deck
from tests.game.steps import reach, seats_of, whole_round
from tests.story import ALL, Story, opened, seated


def test_V1_everyone_in_the_room_sees_its_frame_and_counts() -> None:
    story = seated(4).does(Invite(role=Role.SCREEN)).does(Join(role=Role.OBSERVER, agreed=True))
    frames = [story.sees(member, "room") for member in story.room.members]
    assert all(frame == frames[0] for frame in frames)
    assert story.sees("m6", "counts").seats == 4


def test_V1_at_the_door_and_after_leaving_only_ones_own_standing_and_removed_nothing() -> None:
    story = seated(4).does(LeaveRoom(), by="m2").does(RemoveMember(member="m3"), by="m1")
    assert list(story.everything("m2")) == ["me"]
    assert story.sees("m2", "me").seats == ()
    assert story.everything("m3") == {}
    assert view(story.room, "m99") == {}
    assert list(opened(people=1, door=Door.KNOCK).everything("m2")) == ["me"]


def test_V2_ones_own_is_seen_by_nobody_else() -> None:
    story = reach(seated(4), "think")
    others = {member: story.everything(member) for member in ("m1", "m3", "m4", "m5")}
    story.does(KeepNote(seat="s1", round="t1r1", note="The stairs frighten me"), TagSeat(seat="s1", tag="d:p2"))
    story.does(ChoosePlace(seat="s1", round="t1r1", place=Place.LAST), SitOut(seat="s1", round="t1r1", out=True))
    assert {member: story.everything(member) for member in others} == others
    mine = story.mine("s1")
    assert (mine.tag, mine.place, mine.out) == ("d:p2", Place.LAST, True)
    assert story.listed("m2", "mine")[0].text == "The stairs frighten me"


def test_V3_the_seats_of_a_table_see_it_and_no_other() -> None:
    story = reach(seated(8, table_size=4), "respond")
    here, there = seats_of(story)[0], seats_of(story, "t2")[0]
    story.does(Answer(seat=here, round="t1r1", go_round=1, answer="Rest"))
    story.does(AddCapture(seat=here, round="t1r1", kind=CaptureKind.IDEA, noticed="Rest first"))
    near, far = story.seat(seats_of(story)[1]).member or "", story.seat(there).member or ""
    assert [len(story.listed(near, part)) for part in ("answers", "captures")] == [1, 1]
    assert [len(story.listed(far, part)) for part in ("answers", "captures")] == [0, 0]
    assert (story.sees(near, "table").id, story.sees(far, "table").id) == ("t1", "t2")


def test_V3_an_agreed_observer_and_a_facilitator_who_looks_in_see_it_too() -> None:
    story = seated(4).does(Join(role=Role.OBSERVER, agreed=True)).does(AskToWatch(table="t1"), by="m6")
    keys = set(table_keys(story.room, "t1"))
    assert keys & set(audience(story.room, "m6")) == {PartKey(name="path", whose="t1")}, "observers see every path"
    story.does(LetWatch(seat="s1", observer="m6", agreed=True))
    assert keys <= set(audience(story.room, "m6"))
    assert PartKey(name="table_pledges", whose="t1") not in audience(story.room, "m6")
    assert not keys & set(audience(story.room, "m1"))


def test_V3_a_view_shows_the_last_twenty_four_footprints() -> None:
    story = seated(1)
    for _ in range(26):
        whole_round(story)
    assert [one.number for one in story.sees("m2", "path.t1").path] == list(range(3, 27))
    assert len(story.table().path) == 26


def test_V4_facilitators_see_a_line_for_each_table_the_roster_and_who_asked_for_help() -> None:
    story = opened().does(Join(name="Ann", agreed=True, access=(AccessWish.LARGE_TEXT,)))
    story.phase("play").does(AskForHelp(seat="s1", wanted=True), FlagJargon(seat="s1", term="triage"))
    line = story.sees("m1", "line.t1")
    assert (line.help_for, line.flags[0].term) == (("s1",), "triage")
    roster = {one.member: one for one in story.listed("m1", "roster")}
    assert roster["m2"].access == (AccessWish.LARGE_TEXT,)
    for part in ("line.t1", "console", "roster.1", "stream.1"):
        assert part not in story.everything("m2")


def late(story: Story) -> Story:
    """With something of all that the screen shows."""
    story.does(AddCapture(seat="s1", round=None, kind=CaptureKind.IDEA, noticed="Ask"))
    story.does(LetThrough(capture=next(iter(story.table().captures)), on_screen=True), MakeTheme(theme="x"), by="m1")
    story.does(ShowTheme(id=next(iter(story.room.themes))), by="m1")
    return story.does(MakePledge(seat="s1", i_will="ask"))


def test_V5_the_screen_and_observers_see_paths_walls_themes_and_pledges() -> None:
    story = late(seated(4)).does(Invite(role=Role.SCREEN)).does(Join(role=Role.OBSERVER, agreed=True))
    for member in ("m6", "m7"):
        parts = story.everything(member)
        assert {"path.t1", "wall.1", "themes.1", "pledges.1"} <= set(parts)
        assert "Person" not in repr(parts["path.t1"])
        assert not {"table", "console", "roster.1", "line.t1", "stream.1"} & set(parts)


def test_V5_from_harvest_on_everyone() -> None:
    story = late(seated(4))
    for kind in ALL:
        story.phase(kind)
        seen = "wall.1" in story.everything("m2")
        assert seen == (kind in ("harvest", "pledge", "check_out"))
    story.phase("play")
    assert "wall.1" in story.everything("m2"), "what was once open stays open"


def test_V6_nobody_is_told_who_asked_for_another_card_or_a_word() -> None:
    story = seated(3, deck=deck((card(1, tender=True), card(2, tender=True)), ()))
    story.does(DrawCard(seat="s1", round="t1r1"))
    other = story.copy().does(NotThisCard(seat="s2", round="t1r1"), FlagJargon(seat="s3", term="triage"))
    story.does(NotThisCard(seat="s3", round="t1r1"), FlagJargon(seat="s1", term="triage"))
    assert story.room == other.room


def test_V6_who_sat_out_looks_like_anybody_who_was_asked() -> None:
    story = reach(seated(3), "think")
    seat = seats_of(story)[0]
    story.does(SitOut(seat=seat, round="t1r1", out=True))
    reach(story, "respond")
    states = {line.id: line.state for line in story.sees("m1", "line.t1").seats}
    assert states[seat] == "asked"
    for member in story.room.members:
        if member != story.seat(seat).member:
            me = story.sees(member, "me")
            assert not any(one.out for one in me.seats)
