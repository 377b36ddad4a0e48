"""Chapter H and rules L4, L5: the harvest of a hall, and pledges with a life."""

import hashlib
from dataclasses import replace

import pytest

from game import Context, IllegalMove, build, play
from game.commands import (
    AddCapture,
    CallDots,
    Command,
    DropTheme,
    HideCapture,
    Invite,
    Join,
    LeaveRoom,
    LetHarvest,
    LetSentenceThrough,
    LetThemeThrough,
    LetThrough,
    LinkPledge,
    MakePledge,
    MakeTheme,
    MergeThemes,
    PlaceDots,
    PutInTheme,
    PutTogether,
    RenameTheme,
    ShowGallery,
    ShowTheme,
    SplitOff,
    TellByLink,
    TellPledge,
    UndoHarvest,
    WithdrawCapture,
    WithdrawPledge,
    WriteSentence,
)
from game.events import (
    CaptureAdded,
    CapturesMoved,
    CaptureThemed,
    DotsPlaced,
    HarvestSettled,
    PhaseEntered,
    PledgeTold,
    PledgeWithdrawn,
    SentenceWritten,
    ThemeFolded,
    ThemeMade,
    ThemeReworded,
)
from game.evolve import evolve
from game.terms import CaptureKind, Gallery, Naming, PledgeStatus, Role, WhoSees
from game.views import PartKey, ThemesPart
from game.words import Words
from tests.story import Story, seated

KEY = "a key that only the device knows"
HASH = hashlib.sha256(KEY.encode()).hexdigest()


def noticed(people: int = 4, count: int = 3, phase: str = "harvest", **how: object) -> Story:
    """A room with some captures, at the harvest."""
    story = seated(people, phase=phase, **how)  # type: ignore[arg-type]
    for number in range(count):
        story.does(AddCapture(seat="s1", round=None, kind=CaptureKind.INSIGHT, noticed=f"Nobody asked {number}"))
    return story


def captures_of(story: Story) -> list[str]:
    """The captures of table 1."""
    return list(story.table().captures)


def shape(story: Story) -> list[tuple[str | None, int]]:
    """Name and number of captures of each theme, in order of names."""
    return sorted((theme.name.text, len(theme.captures)) for theme in story.room.themes.values())


def test_H4_a_facilitator_lets_somebody_help_and_takes_it_back() -> None:
    story = noticed().does(Join(role=Role.OBSERVER, agreed=True))
    one, two, _ = captures_of(story)
    story.when(MakeTheme(theme="x"), by="m3").refused("facilitators_only")
    story.when(LetHarvest(member="m3", helps=True), by="m2").refused("facilitators_only")
    story.does(LetHarvest(member="m3", helps=True), LetHarvest(member="m6", helps=True), by="m1")
    story.when(LetHarvest(member="m3", helps=True), by="m1").refused("already_so")
    story.when(LetHarvest(member="m1", helps=True), by="m1").refused("unknown")
    story.does(HideCapture(capture=two, hidden=True), by="m1")
    assert (len(story.listed("m3", "stream")), len(story.listed("m1", "stream"))) == (2, 3)
    assert [line.by for line in story.listed("m3", "stream")] == [None, None]
    story.when(PutInTheme(capture=two, id=None), by="m3").refused("unknown")
    story.does(MakeTheme(theme="Being asked", first=one), by="m3").does(PutInTheme(capture=one, id=None), by="m6")
    story.when(LetThrough(capture=one, on_screen=True), by="m3").refused("facilitators_only")
    story.when(ShowTheme(id=next(iter(story.room.themes))), by="m3").refused("facilitators_only")
    story.does(LetHarvest(member="m3", helps=False), by="m1")
    assert story.listed("m3", "stream") == []
    story.when(PutInTheme(capture=one, id=None), by="m3").refused("facilitators_only")
    story.when(UndoHarvest(), by="m3").refused("facilitators_only")


def test_H5_themes_are_merged_and_chosen_captures_split_off() -> None:
    story = noticed()
    one, two, three = captures_of(story)
    story.does(SplitOff(captures=(one, two), theme="Asking"), MakeTheme(theme="Lifts", first=three), by="m1")
    asking, lifts = story.room.themes
    story.does(ShowTheme(id=lifts), MergeThemes(id=lifts, other=asking), by="m1")
    assert shape(story) == [("Asking", 3)]
    assert story.room.hall.spotlight is None
    story.does(SplitOff(captures=(three, one), theme="Waiting"), by="m1")
    assert shape(story) == [("Asking", 1), ("Waiting", 2)]
    story.does(PutTogether(captures=(one, two, three), id=None), by="m1")
    assert shape(story) == [("Asking", 0), ("Waiting", 0)]
    story.when(MergeThemes(id=asking, other=asking), by="m1").refused("unknown")
    for wrong in ((), (one, one), ("t1.0",)):
        story.when(PutTogether(captures=wrong, id=asking), by="m1").refused("unknown")
        story.when(SplitOff(captures=wrong, theme="x"), by="m1").refused("unknown")


def test_H5_fifty_captures_at_once() -> None:
    story = noticed(count=51)
    captures = tuple(captures_of(story))
    story.when(SplitOff(captures=captures, theme="All"), by="m1").refused("unknown")
    story.does(SplitOff(captures=captures[:50], theme="All"), by="m1")
    assert shape(story) == [("All", 50)]


def test_H6_a_theme_is_held_back_until_it_is_let_through() -> None:
    story = noticed().does(Invite(role=Role.SCREEN), by="m1")
    one, two, three = captures_of(story)
    story.does(SplitOff(captures=(one, two, three), theme="Asking"), by="m1")
    theme = next(iter(story.room.themes))
    assert story.listed("m6", "themes") == story.listed("m2", "themes") == []
    story.does(LetThrough(capture=one, on_screen=True), HideCapture(capture=two, hidden=True), by="m1")
    story.does(LetThemeThrough(id=theme, on_screen=True), by="m1")
    shown = story.listed("m6", "themes")[0]
    assert (shown.name, shown.captures, shown.size) == ("Asking", (one,), 2)
    story.does(ShowTheme(id=theme), LetThemeThrough(id=theme, on_screen=False), by="m1")
    assert (story.listed("m6", "themes"), story.room.hall.spotlight) == ([], None)
    story.does(ShowTheme(id=theme), by="m1")
    assert len(story.listed("m2", "themes")) == 1
    story.phase("closed").does(LetThemeThrough(id=theme, on_screen=False), by="m1")
    assert story.listed("m2", "themes") == []


@pytest.mark.parametrize("act", ["put", "make", "drop", "merge", "split", "rename"])
def test_H7_each_act_is_taken_back_by_who_did_it(act: str) -> None:
    story = noticed().does(LetHarvest(member="m3", helps=True), by="m1")
    one, two, three = captures_of(story)
    story.does(SplitOff(captures=(one, two), theme="Asking"), MakeTheme(theme="Lifts", first=three), by="m1")
    asking, lifts = story.room.themes
    before = shape(story)
    commands: dict[str, Command] = {
        "put": PutTogether(captures=(one, three), id=lifts),
        "make": MakeTheme(theme="Third", first=one),
        "drop": DropTheme(id=asking),
        "merge": MergeThemes(id=asking, other=lifts),
        "split": SplitOff(captures=(one, three), theme="Third"),
        "rename": RenameTheme(id=asking, theme="Other"),
    }
    story.does(commands[act], by="m3")
    assert shape(story) != before
    story.does(UndoHarvest(), by="m3")
    assert shape(story) == before
    assert {one.id for one in story.room.themes.values()} == {asking, lifts}
    story.when(UndoHarvest(), by="m3").refused("not_now")


def test_H7_what_others_did_since_stays() -> None:
    story = noticed().does(LetHarvest(member="m3", helps=True), by="m1")
    one, two, three = captures_of(story)
    story.does(MakeTheme(theme="A"), MakeTheme(theme="B"), by="m1")
    first, second = story.room.themes
    story.does(PutTogether(captures=(one, two, three), id=first), by="m3")
    story.does(PutInTheme(capture=one, id=second), by="m1").does(WithdrawCapture(capture=three), by="m2")
    story.does(UndoHarvest(), by="m3")
    assert shape(story) == [("A", 0), ("B", 1)]
    story.does(MakeTheme(theme="C", first=two), by="m3").does(PutInTheme(capture=one, id=list(story.room.themes)[2]))
    story.does(UndoHarvest(), by="m3")
    assert shape(story) == [("A", 0), ("B", 0), ("C", 1)]


def test_H7_names_are_kept_while_they_can_come_back_and_erased_after() -> None:
    story = noticed().does(MakeTheme(theme="Old"), by="m1")
    theme = next(iter(story.room.themes.values()))
    story.when(RenameTheme(id=theme.id, theme="New"), by="m1").then(ThemeReworded)
    assert isinstance(story.events[0], ThemeReworded)
    assert story.events[0].erases == ()
    for _ in range(40):
        story.does(PutInTheme(capture=captures_of(story)[0], id=theme.id), by="m1")
    assert isinstance(story.events[0], CapturesMoved)
    assert theme.name.id in story.events[0].erases
    story.when(DropTheme(id=theme.id), by="m1").then(ThemeFolded)
    story.phase("closed")
    settled = next(one for one in story.events if isinstance(one, HarvestSettled))
    assert len(settled.erases) == 1
    assert isinstance(story.events[-1], PhaseEntered)
    assert story.room.harvested == ()


def test_H7_sixty_themes_are_not_exceeded_by_taking_back() -> None:
    story = noticed()
    for number in range(60):
        story.does(MakeTheme(theme=f"Theme {number}"), by="m1")
    story.does(LetHarvest(member="m3", helps=True), by="m1")
    story.does(DropTheme(id=next(iter(story.room.themes))), by="m3").does(MakeTheme(theme="One more"), by="m1")
    story.when(UndoHarvest(), by="m3").refused("limit_reached")


def test_H8_one_sentence_per_table_held_until_let_through() -> None:
    story = seated(8, table_size=4, phase="play")
    here = next(iter(story.table("t1").seats))
    write = WriteSentence(seat=here, sentence="Nobody asks at night")
    story.when(write).refused("not_now")
    story.phase("harvest").does(Invite(role=Role.SCREEN), by="m1").when(write).then(SentenceWritten)
    far = str(story.seat(next(iter(story.table("t2").seats))).member)
    screen = list(story.room.members)[-1]
    assert story.sees("m1", "line.t1").sentence == "Nobody asks at night"
    assert story.listed(screen, "sentences") == story.listed(far, "sentences") == []
    story.does(LetSentenceThrough(table="t1", on_screen=True), by="m1")
    assert [one.sentence for one in story.listed(far, "sentences")] == ["Nobody asks at night"]
    assert len(story.listed(screen, "sentences")) == 1
    other = list(story.table("t1").seats)[1]
    story.does(WriteSentence(seat=other, sentence="Nobody asks"))
    assert isinstance(story.events[0], SentenceWritten)
    assert len(story.events[0].erases) == 1
    assert story.listed(screen, "sentences") == []
    story.does(WriteSentence(seat=other, sentence=""))
    story.when(LetSentenceThrough(table="t1", on_screen=True), by="m1").refused("unknown")
    assert "seat" not in SentenceWritten.__dataclass_fields__


def test_H9_three_dots_a_seat_and_only_totals_from_three_on() -> None:
    story = noticed(5).does(MakeTheme(theme="A"), MakeTheme(theme="B"), by="m1")
    first, second = story.room.themes
    place = PlaceDots(seat="s1", dot_1=first, dot_2=first, dot_3=None)
    story.when(place).refused("not_now")
    story.does(CallDots(wanted=True), by="m1").when(place).refused("unknown")
    story.does(LetThemeThrough(id=first, on_screen=True), LetThemeThrough(id=second, on_screen=True), by="m1")
    story.does(place, replace(place, dot_3=second), replace(place, seat="s2"))
    assert story.mine("s1").dots == (first, first, second)
    assert [one.dots for one in story.listed("m1", "themes")] == [None, None]
    story.does(replace(place, seat="s3", dot_2=None))
    for member in ("m1", "m2"):
        assert [one.dots for one in story.listed(member, "themes")] == [5, 1]
    story.does(MergeThemes(id=second, other=first), by="m1")
    assert [one.dots for one in story.listed("m1", "themes")] == [6]
    story.does(CallDots(wanted=False), by="m1").when(place).refused("not_now")
    story.when(CallDots(wanted=False), by="m1").refused("already_so")
    assert [one.dots for one in story.listed("m1", "themes")] == [6]


def test_H10_a_facilitator_chooses_what_hangs_on_the_screen() -> None:
    story = noticed(count=0).when(ShowGallery(gallery=Gallery.PATHS), by="m2").refused("facilitators_only")
    story.does(ShowGallery(gallery=Gallery.PATHS), by="m1")
    assert story.sees("m2", "room").gallery is Gallery.PATHS
    story.when(ShowGallery(gallery=Gallery.PATHS), by="m1").refused("already_so")


def test_A1_dots_of_an_anonymous_room_are_nobodys() -> None:
    story = noticed(count=0, naming=Naming.ANONYMOUS).does(MakeTheme(theme="A"), CallDots(wanted=True), by="m1")
    theme = next(iter(story.room.themes))
    story.does(LetThemeThrough(id=theme, on_screen=True), by="m1")
    place = PlaceDots(seat="s1", dot_1=theme, dot_2=None, dot_3=None)
    story.when(place).refused("key_missing")
    story.does(replace(place, edit_hash=HASH), replace(place, edit_hash=HASH, dot_2=theme))
    placed = story.events[0]
    assert isinstance(placed, DotsPlaced)
    assert (placed.who, len(story.room.dots), story.mine("s1").dots) == (HASH, 1, ())


PLEDGE = MakePledge(seat="s1", i_will="ask her first")


def test_L4_its_maker_says_how_a_pledge_goes_also_after_the_close() -> None:
    story = seated(3, phase="pledge").does(PLEDGE)
    pledge = next(iter(story.room.pledges))
    told = TellPledge(pledge=pledge, status=PledgeStatus.UNDER_WAY, story="I asked once")
    story.when(told, by="m3").refused("not_yours")
    story.when(told, by="m2").then(PledgeTold)
    story.phase("closed").does(replace(told, story="Twice"), by="m2")
    assert isinstance(story.events[0], PledgeTold)
    assert len(story.events[0].erases) == 1
    story.does(LeaveRoom(), by="m2").does(replace(told, status=PledgeStatus.LET_GO, story=""), by="m2")
    seen = story.listed("m3", "pledges")[0]
    assert seen.status is PledgeStatus.LET_GO
    assert [(one.status.value, one.story) for one in seen.told] == [("under_way", "Twice"), ("let_go", "")]
    story.when(WithdrawPledge(pledge=pledge), by="m2").then(PledgeWithdrawn)
    assert isinstance(story.events[0], PledgeWithdrawn)
    assert len(story.events[0].erases) == 2
    story.when(told, by="m2").refused("unknown")


def _by_link(story: Story, key: str, pledge: str | None = None) -> str:
    about = pledge or next(iter(story.room.pledges))
    command = TellByLink(pledge=about, link_key=key, status=PledgeStatus.DONE, story="Done it")
    try:
        play(story.room, command, Context(by=None, now=story.now, dice=bytes(32)))
    except IllegalMove as illegal:
        return illegal.refusal.value
    story.when(command)
    return "told"


def test_L5_by_a_private_link_also_after_the_close() -> None:
    story = seated(3, phase="pledge").does(replace(PLEDGE, who_sees=WhoSees.ME))
    pledge = next(iter(story.room.pledges))
    link = LinkPledge(pledge=pledge, link_hash=HASH)
    story.when(link, by="m3").refused("not_yours")
    story.when(replace(link, link_hash="x"), by="m2").refused("key_missing")
    assert _by_link(story, KEY) == "wrong_key"
    story.does(link, by="m2").phase("closed")
    assert _by_link(story, KEY) == "told"
    assert story.listed("m2", "my_pledges")[0].told[0].story == "Done it"
    wrong = {_by_link(story, "guessed"), _by_link(story, ""), _by_link(story, KEY, "r.0")}
    story.does(replace(link, link_hash=hashlib.sha256(b"new").hexdigest()), by="m2")
    assert wrong | {_by_link(story, KEY)} == {"wrong_key"}
    assert _by_link(story, "new") == "told"


def test_L5_without_names_the_devices_key_makes_the_link() -> None:
    story = seated(3, phase="pledge", naming=Naming.ANONYMOUS).does(replace(PLEDGE, edit_hash=HASH))
    pledge = next(iter(story.room.pledges))
    link = LinkPledge(pledge=pledge, link_hash=hashlib.sha256(b"link").hexdigest())
    story.when(link, by="m2").refused("wrong_key")
    story.does(replace(link, edit_key=KEY), by="m2")
    assert _by_link(story, "link") == "told"


def test_H1_themes_of_old_histories_keep_their_themes_on_the_screen() -> None:
    story = noticed()
    room = evolve(story.room, ThemeMade(theme="r.1", name=Words(id="w1", text="Asked")))
    room = evolve(room, CaptureThemed(capture=captures_of(story)[0], theme="r.1"))
    assert (room.themes["r.1"].on_screen, len(room.themes["r.1"].captures), room.harvested) == (True, 1, ())


def test_H6_a_theme_of_a_whole_hall_still_fits_into_a_message() -> None:
    story = noticed(count=1).does(MakeTheme(theme="All"), by="m1")
    theme = next(iter(story.room.themes))
    first = next(one for one in story.history if isinstance(one, CaptureAdded))
    room = story.room
    for start in range(0, 400, 50):
        ids = tuple(f"t1.{number:010x}" for number in range(start, start + 50))
        for one in ids[: 50 if start < 350 else 49]:
            room = evolve(room, replace(first, capture=one))
        room = evolve(room, CapturesMoved(captures=ids, theme=theme, by="m1"))
    for start in range(400, 1000, 50):
        ids = tuple(f"t2.{number:010x}" for number in range(start, start + 50))
        room = evolve(room, CapturesMoved(captures=ids, theme=theme, by="m1"))
    parts = build(room, PartKey(name="themes", whose="f"))
    assert all(len(repr(part)) < 16 * 1024 for part in parts.values())
    (part,) = parts.values()
    assert isinstance(part, ThemesPart)
    assert part.items[0].size == 399
