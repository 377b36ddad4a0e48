"""Chapters K, H and L: captures, themes, pledges, scales, closing words."""

from dataclasses import replace

import pytest

from game import replay
from game.commands import (
    AddCapture,
    AddCaptureAt,
    AnswerScale,
    ChangeCapture,
    ChangePledge,
    DrawCard,
    DropTheme,
    HideCapture,
    Invite,
    LeaveWord,
    LetThrough,
    MakePledge,
    MakeTheme,
    PutInTheme,
    RenameTheme,
    ShowTheme,
    WithdrawCapture,
    WithdrawPledge,
)
from game.events import (
    CaptureAdded,
    CaptureChanged,
    CaptureWithdrawn,
    PledgeChanged,
    PledgeMade,
    PledgeWithdrawn,
    ThemeGathered,
    WordLeft,
)
from game.state import Capture
from game.terms import CaptureKind, Moment, Role, WhoSees, WhoseNeed
from tests.game.decks import card, deck
from tests.game.steps import reach, seats_of, whole_round
from tests.story import Story, opened, seated

NOTICED = AddCapture(seat="s1", round=None, kind=CaptureKind.INSIGHT, noticed="Nobody asked")


def only(story: Story) -> Capture:
    """The one capture of table 1."""
    return next(iter(story.table().captures.values()))


def test_K1_from_the_first_phase_behind_the_lobby_on() -> None:
    opened(people=2).when(NOTICED).refused("not_now")
    seated(2, phase="welcome").when(NOTICED).then(CaptureAdded)
    seated(2, phase="closed").when(NOTICED).refused("room_closed")


def test_K1_about_a_round_of_a_table_where_one_has_sat_or_about_no_card() -> None:
    story = whole_round(seated(8, table_size=4))
    here, there = seats_of(story)[0], seats_of(story, "t2")[0]
    story.does(replace(NOTICED, seat=here, round="t1r1"))
    assert only(story).card == story.table().path[0].card
    story.when(replace(NOTICED, seat=there, round="t1r1")).refused("unknown")
    story.when(replace(NOTICED, seat=here, round="t1r9")).refused("unknown")


def test_K1_a_table_holds_four_hundred() -> None:
    story = seated(1)
    first = story.when(NOTICED).events[0]
    assert isinstance(first, CaptureAdded)
    more = tuple(replace(first, capture=f"t1.{number:010x}") for number in range(399))
    full = Story(replay((*story.history, *more)), (*story.history, *more))
    full.when(NOTICED).refused("limit_reached")
    full.when(AddCaptureAt(table="t1", round=None, kind=CaptureKind.INSIGHT, noticed="x"), by="m1")
    full.refused("limit_reached")
    assert sum(len(full.listed("m2", name)) for name in ("captures",)) == 400


def test_K2_because_and_so_may_stay_open_and_a_quote_needs_the_speakers_yes() -> None:
    story = seated(2).when(replace(NOTICED, noticed=" ")).refused("words_missing")
    quote = replace(NOTICED, kind=CaptureKind.QUOTE)
    story.when(quote).refused("speaker_first")
    story.does(replace(quote, speaker_agreed=True)).when(replace(NOTICED, speaker_agreed=True)).refused("unknown")


@pytest.mark.parametrize("kind", list(CaptureKind))
def test_K2_only_an_idea_says_whose_need_it_meets(kind: CaptureKind) -> None:
    agreed = kind is CaptureKind.QUOTE
    story = seated(2).when(replace(NOTICED, kind=kind, whose_need=WhoseNeed.PERSON, speaker_agreed=agreed))
    if kind is CaptureKind.IDEA:
        story.then(CaptureAdded)
    else:
        story.refused("unknown")


def test_K3_facilitators_write_down_for_a_table_without_a_name_and_any_may_change_it() -> None:
    story = seated(4).does(Invite(role=Role.FACILITATOR))
    story.when(AddCaptureAt(table="t1", round="t1r1", kind=CaptureKind.BARRIER, noticed="Stairs"), by="m1")
    assert only(story).seat is None
    assert story.listed("m2", "captures")[0].by is None
    story.does(ChangeCapture(capture=only(story).id, noticed="Stairs, no lift"), by="m6")
    story.when(ChangeCapture(capture=only(story).id, noticed="x"), by="m2").refused("not_yours")
    bad = AddCaptureAt(table="t9", round=None, kind=CaptureKind.BARRIER, noticed="x")
    story.when(bad, by="m1").refused("unknown")


def test_K5_ones_own_is_changed_until_the_close_and_taken_back_for_ever() -> None:
    story = seated(4).does(replace(NOTICED, because="Nobody was there"))
    old = only(story)
    assert old.because is not None
    story.when(ChangeCapture(capture=old.id, noticed="Somebody asked")).refused("not_yours")
    story.when(ChangeCapture(capture=old.id, noticed="Somebody asked"), by="m2").then(CaptureChanged)
    changed = story.events[0]
    assert isinstance(changed, CaptureChanged)
    assert changed.erases == (old.noticed.id, old.because.id)
    story.phase("closed").when(ChangeCapture(capture=old.id, noticed="x"), by="m2").refused("room_closed")
    story.when(WithdrawCapture(capture=old.id), by="m3").refused("not_yours")
    story.when(WithdrawCapture(capture=old.id), by="m2").then(CaptureWithdrawn)
    story.when(WithdrawCapture(capture=old.id), by="m2").refused("unknown")


def test_K6_hidden_from_tables_and_screen_and_let_through_to_the_screen() -> None:
    story = seated(4).does(Invite(role=Role.SCREEN)).does(NOTICED)
    capture = only(story).id
    assert story.listed("m6", "wall") == []
    story.does(LetThrough(capture=capture, on_screen=True), by="m1")
    assert [one.id for one in story.listed("m6", "wall")] == [capture]
    story.does(HideCapture(capture=capture, hidden=True), by="m1")
    assert story.listed("m6", "wall") == story.listed("m2", "captures") == []
    assert story.listed("m1", "stream")[0].hidden
    story.does(HideCapture(capture=capture, hidden=False), LetThrough(capture=capture, on_screen=False), by="m1")
    assert (len(story.listed("m2", "captures")), story.listed("m6", "wall")) == (1, [])
    story.when(HideCapture(capture=capture, hidden=True), by="m2").refused("facilitators_only")
    story.when(HideCapture(capture="t1.0", hidden=True), by="m1").refused("unknown")


def test_H1_themes_are_made_renamed_and_taken_apart() -> None:
    story = seated(2).does(NOTICED)
    story.when(MakeTheme(theme="Being asked", first=only(story).id), by="m1").then(ThemeGathered)
    theme = next(iter(story.room.themes))
    story.does(RenameTheme(id=theme, theme="Asking"), by="m1")
    assert story.listed("m1", "themes")[0].name == "Asking"
    story.does(DropTheme(id=theme), by="m1").when(DropTheme(id=theme), by="m1").refused("unknown")
    assert len(story.table().captures) == 1
    story.when(MakeTheme(theme="x"), by="m2").refused("facilitators_only")
    story.when(MakeTheme(theme="x", first="t1.0"), by="m1").refused("unknown")


def test_H1_sixty_themes_at_most() -> None:
    story = seated(1)
    for number in range(60):
        story.does(MakeTheme(theme=f"Theme {number}"), by="m1")
    story.when(MakeTheme(theme="One more"), by="m1").refused("limit_reached")


def test_H2_a_capture_is_in_one_theme_at_most() -> None:
    story = seated(2).does(NOTICED).does(MakeTheme(theme="One"), MakeTheme(theme="Two"), by="m1")
    one, two = story.room.themes
    capture = only(story).id
    story.does(PutInTheme(capture=capture, id=one), PutInTheme(capture=capture, id=two), by="m1")
    assert [theme.captures for theme in story.room.themes.values()] == [(), (capture,)]
    story.does(PutInTheme(capture=capture, id=None), by="m1")
    assert [theme.captures for theme in story.room.themes.values()] == [(), ()]
    story.when(PutInTheme(capture=capture, id="r.0"), by="m1").refused("unknown")


def test_H3_one_theme_at_a_time_stands_large_on_the_screen() -> None:
    story = seated(2).does(MakeTheme(theme="One"), MakeTheme(theme="Two"), by="m1")
    one, two = story.room.themes
    story.does(ShowTheme(id=one), ShowTheme(id=two), by="m1")
    assert story.sees("m2", "room").spotlight == two
    story.does(DropTheme(id=two), by="m1")
    assert story.sees("m2", "room").spotlight is None
    story.when(ShowTheme(id=two), by="m1").refused("unknown")


PLEDGE = MakePledge(seat="s1", i_will="ask her first", who_with="Sam", by_when="Monday", help_needed="A quiet room")


def test_L1_a_pledge_is_made_changed_and_taken_back() -> None:
    opened(people=2).when(PLEDGE).refused("not_now")
    story = seated(2, phase="pledge").when(PLEDGE).then(PledgeMade)
    pledge = next(iter(story.room.pledges))
    assert story.listed("m3", "pledges")[0].by == "Person 1"
    change = ChangePledge(pledge=pledge, i_will="ask", who_sees=WhoSees.TABLE)
    story.when(change, by="m3").refused("not_yours")
    story.when(change, by="m2").then(PledgeChanged)
    made = story.events[0]
    assert isinstance(made, PledgeChanged)
    assert len(made.erases) == 4
    story.phase("closed").when(WithdrawPledge(pledge=pledge), by="m2").then(PledgeWithdrawn)
    story.when(WithdrawPledge(pledge=pledge), by="m2").refused("unknown")


def test_L1_ones_own_or_the_tables_seen_by_oneself_the_table_or_the_room() -> None:
    story = seated(8, phase="pledge", table_size=4)
    mate = next(seat for seat in seats_of(story, story.room.where["s1"]) if seat != "s1")
    other = next(table for table in story.room.tables if table != story.room.where["s1"])
    stranger = seats_of(story, other)[0]
    near, far = (str(story.seat(one).member) for one in (mate, stranger))
    story.does(replace(PLEDGE, who_sees=WhoSees.ME), replace(PLEDGE, who_sees=WhoSees.TABLE), PLEDGE)
    seen = {
        member: [len(story.listed(member, part)) for part in ("my_pledges", "table_pledges", "pledges")]
        for member in ("m2", near, far)
    }
    assert seen == {"m2": [3, 1, 1], near: [0, 1, 1], far: [0, 0, 1]}
    story.when(replace(PLEDGE, for_table=True, who_sees=WhoSees.ME)).refused("unknown")
    story.does(replace(PLEDGE, for_table=True))
    assert [one.by for one in story.listed(far, "pledges")] == ["Person 1", ""]


def test_L1_a_room_holds_a_thousand() -> None:
    story = seated(1, phase="pledge").does(PLEDGE)
    made = story.history[-1]
    assert isinstance(made, PledgeMade)
    more = tuple(replace(made, pledge=f"r.{number:010x}") for number in range(999))
    full = Story(replay((*story.history, *more)), (*story.history, *more))
    full.when(PLEDGE).refused("limit_reached")


def test_L2_statements_are_answered_once_the_room_has_come_there() -> None:
    story = seated(4, phase="check_in")
    answer = AnswerScale(seat="s1", moment=Moment.CHECK_IN, statement=0, value=4)
    story.when(replace(answer, moment=Moment.CHECK_OUT)).refused("not_now")
    story.does(answer, replace(answer, value=2))
    assert story.mine("s1").scales == {"check_in:0": 2}
    story.does(replace(answer, value=0))
    assert story.mine("s1").scales == {}
    for bad in (replace(answer, value=6), replace(answer, value=-1), replace(answer, statement=2)):
        story.when(bad).refused("unknown")


def test_L2_others_see_counts_from_three_answers_on() -> None:
    story = seated(4, phase="check_in")
    for number, value in enumerate((5, 5, 2), 1):
        assert story.sees("m1", "counts").scales == {}
        story.does(AnswerScale(seat=f"s{number}", moment=Moment.CHECK_IN, statement=0, value=value))
    assert story.sees("m1", "counts").scales == {"check_in:0": (0, 1, 0, 0, 2)}


def test_L3_from_check_out_on_a_seat_leaves_one_word_for_everyone() -> None:
    seated(2, phase="pledge").when(LeaveWord(seat="s1", in_own_words="Hope")).refused("not_now")
    story = seated(2, phase="check_out").when(LeaveWord(seat="s1", in_own_words="Hope")).then(WordLeft)
    story.does(LeaveWord(seat="s1", in_own_words="Courage"))
    assert story.listed("m3", "closing_words") == ["Courage"]
    story.does(LeaveWord(seat="s1", in_own_words=""))
    assert story.listed("m3", "closing_words") == []


def test_K1_a_capture_of_a_face_down_card_does_not_name_it() -> None:
    story = seated(2, deck=deck((card(1, tender=True),), ())).does(DrawCard(seat="s1", round="t1r1"))
    story.does(replace(NOTICED, round="t1r1"))
    assert only(story).card is None
    reach(story, "read").does(replace(NOTICED, round="t1r1"))
    assert [one.card is None for one in story.table().captures.values()] == [True, False]
