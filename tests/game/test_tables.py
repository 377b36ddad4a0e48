"""Chapter T: tables and seats."""

import math
from collections import Counter

import pytest

from game.commands import (
    AddSeat,
    AddSeatAt,
    ArrangeTables,
    AskForHelp,
    AskToWatch,
    EndTurn,
    GiveUpSeat,
    HostTable,
    Join,
    KeepTogether,
    LeaveRoom,
    LetWatch,
    MoveSeat,
    NameTableHost,
    SitDown,
    StepAway,
    TagSeat,
    TakeSeat,
)
from game.dice import Dice
from game.events import (
    MemberJoined,
    MemberLeft,
    PerspectiveDealt,
    ReadingHanded,
    RoundBegan,
    RoundEnded,
    SeatAdded,
    SeatLifted,
    SeatSeated,
    SeatWentAway,
    StageBegan,
    TableHostNamed,
    TableOpened,
    TurnBegan,
    TurnPutOff,
)
from game.seating import arrange, sizes
from game.terms import Role
from tests.game.steps import phone, reach, seats_of
from tests.story import opened, seated


@pytest.mark.parametrize("about", [4, 5, 6, 7, 8])
def test_T1_table_sizes_for_one_to_two_hundred(about: int) -> None:
    for people in range(1, 201):
        tables = sizes(people, about)
        assert len(tables) == max(1, min(math.ceil(people / about), people // 4))
        assert sum(tables) == people
        assert max(tables) - min(tables) <= 1
        assert max(tables) <= (8 if about == 8 else 7)
        assert min(tables) >= min(4, people)


@pytest.mark.parametrize(
    ("people", "tables"), [(7, [7]), (8, [4, 4]), (12, [6, 6]), (13, [5, 4, 4]), (18, [6] * 3), (30, [6] * 5)]
)
def test_T1_the_table_of_the_page(people: int, tables: list[int]) -> None:
    assert list(sizes(people, 6)) == tables
    assert Counter(sizes(100, 6)) == {6: 15, 5: 2}
    assert Counter(sizes(200, 6)) == {6: 30, 5: 4}


def test_T1_nobody_is_no_table() -> None:
    assert sizes(0, 6) == ()
    assert opened().phase("play").room.tables == {}


def test_T2_tags_are_mixed_as_far_as_they_can_be() -> None:
    seats = [(f"s{n}", "nurse" if n < 4 else None) for n in range(16)]
    for seed in range(20):
        tables = arrange(seats, (), 4, Dice(seed.to_bytes(32)))
        tags = dict(seats)
        assert [sum(tags[seat] == "nurse" for seat in table) for table in tables] == [1, 1, 1, 1]


def test_T2_leaving_the_lobby_arranges_everybody_when_no_table_stands() -> None:
    story = opened(people=9)
    assert len(story.room.standing) == 9
    story.phase("welcome")
    assert sorted(len(table.seats) for table in story.room.tables.values()) == [4, 5]


def test_T2_arranging_afresh_is_possible_while_no_table_is_in_a_round() -> None:
    story = seated(8, phase="check_in").does(ArrangeTables(size=8), by="m1")
    assert [len(table.seats) for table in story.room.tables.values()] == [8, 0]
    story.when(ArrangeTables(size=9), by="m1").refused("unknown")
    story.phase("play").when(ArrangeTables(size=4), by="m1").refused("not_now")
    opened().when(ArrangeTables(size=4), by="m1").refused("not_here")


def test_T3_who_comes_in_the_lobby_stands_and_who_comes_later_sits_at_the_smallest_table() -> None:
    story = opened(people=9)
    assert story.room.where == {}
    story.phase("welcome").when(Join(agreed=True)).then(MemberJoined, SeatAdded, SeatSeated)
    assert sorted(len(table.seats) for table in story.room.tables.values()) == [5, 5]


def test_T3_full_tables_open_another_and_an_empty_one_comes_before_a_new_one() -> None:
    story = seated(8, table_size=8, phase="welcome")
    story.does(Join(agreed=True), Join(agreed=True))
    assert [len(table.seats) for table in story.room.tables.values()] == [8, 2]
    alone = opened(people=1).phase("welcome").does(LeaveRoom(), by="m2").does(Join(agreed=True))
    assert list(alone.room.tables) == ["t1"]
    assert seats_of(alone) == ["s2"]


def test_T3_the_first_to_come_after_the_lobby_opens_a_table() -> None:
    story = opened().phase("play").when(Join(agreed=True))
    assert [type(event) for event in story.events[2:]] == [TableOpened, SeatSeated, RoundBegan]


@pytest.mark.parametrize("step", ["draw", "read", "think", "respond", "discuss", "capture"])
def test_T4_a_person_is_moved_in_any_step_and_dealt_in_where_shoes_are_on(step: str) -> None:
    story = seated(8, "swap_shoes", table_size=4)
    reach(reach(story, "discuss", table="t1"), step, table="t2")
    seat = seats_of(story, "t2")[0]
    story.does(MoveSeat(seat=seat, to="t1"))
    assert story.room.where[seat] == "t1"
    assert [event.seat for event in story.events if isinstance(event, PerspectiveDealt)] == [seat]
    story.does(MoveSeat(seat=seat, to="t2"))
    assert (story.seat(seat).shoes is not None) == (step in ("discuss", "capture"))


def test_T4_to_a_new_table_but_not_to_a_crowded_one_or_ones_own() -> None:
    story = seated(4).when(MoveSeat(seat="s1", to="new"))
    assert story.room.where["s1"] == "t2"
    assert story.table("t2").round is not None
    story.when(MoveSeat(seat="s1", to="t2")).refused("already_so")
    story.when(MoveSeat(seat="s1", to="t9")).refused("unknown")
    story.when(MoveSeat(seat="s9", to="t1")).refused("unknown")
    crowd = seated(14, table_size=8, phase="welcome")
    for seat in seats_of(crowd, "t2")[:5]:
        crowd.does(MoveSeat(seat=seat, to="t1"))
    assert len(crowd.table().seats) == 12
    crowd.when(MoveSeat(seat=seats_of(crowd, "t2")[0], to="t1")).refused("limit_reached")


def test_T4_who_stands_is_given_a_table() -> None:
    story = opened(people=2).does(MoveSeat(seat="s1", to="new"))
    assert list(story.room.standing) == ["s2"]
    story.does(MoveSeat(seat="s2", to="t1"))
    assert seats_of(story) == ["s1", "s2"]


def test_T5_a_pair_is_arranged_and_moved_as_one() -> None:
    for seed in range(5):
        story = opened(people=12, table_size=4, seed=seed)
        story.does(KeepTogether(seat="s1", other="s7"), KeepTogether(seat="s7", other="s9")).phase("welcome")
        assert len({story.room.where[seat] for seat in ("s1", "s7", "s9")}) == 1
        away = next(table for table in story.room.tables if table != story.room.where["s1"])
        story.does(MoveSeat(seat="s1", to=away))
        assert {story.room.where[seat] for seat in ("s1", "s7", "s9")} == {away}


def test_T5_undone_pairs_go_their_ways_and_there_are_a_hundred_at_most() -> None:
    story = seated(8, table_size=4, phase="welcome").does(KeepTogether(seat="s1", other="s2"))
    story.does(KeepTogether(seat="s2", other="s1", together=False)).does(MoveSeat(seat="s1", to="new"))
    assert story.room.where["s2"] != story.room.where["s1"]
    story.when(KeepTogether(seat="s1", other="s1")).refused("unknown")
    many = opened(people=15)
    pairs = [(f"s{a}", f"s{b}") for a in range(1, 16) for b in range(a + 1, 16)]
    for one, other in pairs[:100]:
        many.does(KeepTogether(seat=one, other=other))
    many.when(KeepTogether(seat=pairs[100][0], other=pairs[100][1])).refused("limit_reached")


def test_T5_who_is_bound_to_a_phone_of_two_seats_takes_both_along() -> None:
    story = seated(8, table_size=4, phase="welcome").does(AddSeat(), by=phone(seated(8, phase="welcome"), "s1"))
    partner = next(seat for seat in seats_of(story, story.room.where["s1"]) if seat not in ("s1", "s9"))
    story.does(KeepTogether(seat=partner, other="s1")).does(MoveSeat(seat=partner, to="new"))
    assert len({story.room.where[seat] for seat in (partner, "s1", "s9")}) == 1


def test_T6_a_facilitator_names_a_host_or_a_seat_offers_while_there_is_none() -> None:
    story = seated(4).when(HostTable(seat="s1", host=True)).then(TableHostNamed)
    assert story.sees("m3", "table").host == "s1"
    story.when(HostTable(seat="s2", host=True)).refused("already_so")
    story.when(HostTable(seat="s2", host=False)).refused("not_yours")
    story.does(NameTableHost(table="t1", seat="s2"), HostTable(seat="s2", host=False))
    assert story.table().host is None
    story.when(NameTableHost(table="t1", seat="s9")).refused("unknown")
    story.does(NameTableHost(table="t1", seat=None))


def test_T6_a_host_who_is_moved_or_leaves_lays_it_down() -> None:
    story = seated(4).does(HostTable(seat="s1", host=True)).does(MoveSeat(seat="s1", to="new"))
    assert (story.table().host, story.table("t2").host) == (None, None)
    story.does(HostTable(seat="s2", host=True)).does(LeaveRoom(), by="m3")
    assert story.table().host is None


def test_T7_anybody_at_the_table_says_that_a_seat_is_away_and_it_comes_back_itself() -> None:
    story = seated(4).when(StepAway(seat="s2", who="s1"))
    assert SeatWentAway in [type(event) for event in story.events]
    assert {line.id: line.state for line in story.sees("m3", "table").seats}["s1"] == "away"
    story.when(StepAway(seat="s2", who="s1")).refused("already_so")
    story.does(SitDown(seat="s1")).when(SitDown(seat="s1")).refused("already_so")
    seated(8, table_size=4).when(StepAway(seat="s1", who="s99")).refused("unknown")


def test_T7_away_in_ones_own_turn_puts_it_off_and_hands_the_reading_on() -> None:
    story = reach(seated(4), "respond")
    turn = story.round().turn
    assert turn is not None
    story.when(StepAway(seat=turn, who=turn)).then(SeatWentAway, TurnPutOff, TurnBegan)
    drawing = seated(4)
    reader = drawing.round().reader
    assert reader is not None
    drawing.when(StepAway(seat=reader, who=reader)).then(SeatWentAway, ReadingHanded)
    assert drawing.round().reader != reader


def test_T8_when_the_last_seat_leaves_the_round_ends_and_begins_when_somebody_sits_down() -> None:
    story = seated(1).when(LeaveRoom(), by="m2").then(SeatLifted, RoundEnded, MemberLeft)
    assert story.table().round is None
    assert story.table().seats == {}
    story.does(Join(agreed=True))
    assert story.round().number == 2


def test_T9_a_seat_without_a_phone_is_acted_for_by_the_hosts_phone() -> None:
    story = seated(4).does(AddSeatAt(table="t1", name="Grandma"), by="m1")
    story.does(AskForHelp(seat="s5", wanted=True), by="m2").does(AskForHelp(seat="s5", wanted=False), by="m3")
    story.does(HostTable(seat="s1", host=True))
    story.does(AskForHelp(seat="s5", wanted=True), by="m2")
    story.when(AskForHelp(seat="s5", wanted=False), by="m3").refused("not_yours")
    assert [mine.id for mine in story.sees("m2", "me").seats] == ["s1", "s5"]
    assert [mine.id for mine in story.sees("m3", "me").seats] == ["s2"]


def test_T9_a_host_without_a_phone_leaves_the_seat_to_any_phone() -> None:
    story = seated(4).does(AddSeatAt(table="t1"), by="m1").does(NameTableHost(table="t1", seat="s5"))
    story.does(AskForHelp(seat="s5", wanted=True), by="m3")


def test_T9_facilitators_add_such_seats_and_give_them_up() -> None:
    story = seated(4)
    story.when(AddSeatAt(table="t1"), by="m2").refused("facilitators_only")
    for _ in range(4):
        story.does(AddSeatAt(table="t1"), by="m1")
    story.when(AddSeatAt(table="t1"), by="m1").refused("limit_reached")
    story.when(AddSeatAt(table="t9"), by="m1").refused("unknown")
    story.when(GiveUpSeat(seat="s5"), by="m2").refused("facilitators_only")
    story.does(GiveUpSeat(seat="s5"), by="m1").when(GiveUpSeat(seat="s5"), by="m1").refused("unknown")


def test_T10_one_phone_holds_four_seats_and_each_acts_for_itself() -> None:
    story = seated(4)
    for number in range(3):
        story.does(AddSeat(name=f"Child {number}"), by="m2")
    story.when(AddSeat(), by="m2").refused("limit_reached")
    assert {story.room.where[mine.id] for mine in story.sees("m2", "me").seats} == {"t1"}
    story.does(TagSeat(seat="s5", tag="d:p1"), AskForHelp(seat="s6", wanted=True))
    seats = {mine.id: mine for mine in story.sees("m2", "me").seats}
    assert (seats["s1"].tag, seats["s5"].tag, seats["s6"].wants_help) == (None, "d:p1", True)
    reach(story, "respond")
    asked = []
    while story.round().step.value == "respond":
        turn = story.round().turn
        assert turn is not None
        asked.append(turn)
        story.does(EndTurn(seat=turn, round=story.round().id, go_round=1, turn=turn))
    assert sorted(asked) == [f"s{n}" for n in range(1, 8)]


def test_T10_one_seat_of_several_is_given_up_but_not_the_last() -> None:
    story = seated(4).does(AddSeat(), by="m2").does(GiveUpSeat(seat="s5"), by="m2")
    story.when(GiveUpSeat(seat="s1"), by="m2").refused("not_now")
    story.when(GiveUpSeat(seat="s1"), by="m3").refused("not_yours")
    story.when(AddSeat(tag="nobody"), by="m2").refused("unknown")


def test_T10_there_is_no_further_seat_where_the_table_has_twelve() -> None:
    story = seated(12, table_size=8, phase="welcome")
    for seat in seats_of(story, "t2"):
        story.does(MoveSeat(seat=seat, to="t1"))
    story.when(AddSeat(), by="m2").refused("limit_reached")


def test_T11_an_observer_asks_one_table_and_any_seat_answers() -> None:
    story = seated(8, table_size=4).does(Join(role=Role.OBSERVER, name="Guest", agreed=True))
    story.does(AskToWatch(table="t1"), by="m10")
    assert "table" not in story.everything("m10")
    seat = seats_of(story)[2]
    story.does(LetWatch(seat=seat, observer="m10", agreed=True))
    assert story.sees("m10", "table").id == "t1"
    story.when(AskToWatch(table="t1"), by="m10").refused("already_so")
    story.does(AskToWatch(table="t2"), by="m10")
    assert story.table().watchers == {}
    assert "table" not in story.everything("m10")


def test_T11_the_table_may_end_it_and_who_watches_sees_nobodys_own() -> None:
    story = seated(4).does(Join(role=Role.OBSERVER, agreed=True)).does(AskToWatch(table="t1"), by="m6")
    story.does(LetWatch(seat="s1", observer="m6", agreed=True), AskForHelp(seat="s1", wanted=True))
    assert story.sees("m6", "me").seats == ()
    story.when(LetWatch(seat="s2", observer="m6", agreed=True)).refused("already_so")
    story.does(LetWatch(seat="s2", observer="m6", agreed=False))
    story.when(LetWatch(seat="s2", observer="m6", agreed=False)).refused("unknown")
    assert "table" not in story.everything("m6")
    story.when(AskToWatch(table=None), by="m6").refused("already_so")
    story.when(AskToWatch(table="t1"), by="m2").refused("not_yours")


def test_T12_a_facilitator_or_observer_takes_one_seat_and_plays_along() -> None:
    story = seated(4).does(Join(role=Role.OBSERVER, agreed=True))
    story.does(TakeSeat(name="Lee"), by="m1").does(TakeSeat(), by="m6")
    assert story.room.members["m1"].seats == ("s5",)
    story.when(TakeSeat(), by="m1").refused("already_so")
    story.when(TakeSeat(), by="m2").refused("not_yours")
    story.does(GiveUpSeat(seat="s5"), by="m1")


def test_T4_moving_on_a_whole_table_of_one_ends_its_round() -> None:
    story = seated(1).when(MoveSeat(seat="s1", to="new"))
    assert StageBegan not in [type(event) for event in story.events]
    assert story.table().round is None
    assert story.round("t2").number == 1
