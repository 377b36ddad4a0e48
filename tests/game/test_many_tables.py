"""Chapter T, from T19: tables are joined and split, in any step."""

import pytest

from game.commands import HostTable, KeepTogether, MergeTables, MoveSeat, PauseTable, SplitTable
from tests.game.steps import reach, seats_of
from tests.story import seated

STEPS = ("draw", "read", "think", "respond", "discuss", "capture")


@pytest.mark.parametrize("step", STEPS)
def test_T19_a_table_comes_to_another_in_any_step(step: str) -> None:
    story = reach(reach(seated(12), step), step, table="t2")
    host = seats_of(story, "t2")[0]
    story.does(HostTable(seat=host, host=True))
    number, both = story.round("t2").number, [*seats_of(story, "t2"), *seats_of(story, "t1")]
    story.does(MergeTables(table="t1", into="t2"))
    assert seats_of(story, "t2") == both
    assert story.round("t2").number == number
    assert story.table("t2").host == host
    assert story.table("t1").round is None
    assert len(story.table("t1").path) == (step != "draw")
    reach(story, "capture", table="t2")


def test_T19_not_where_there_is_no_place_nor_to_itself_nor_to_nobody() -> None:
    story = seated(20, table_size=8)
    story.when(MergeTables(table="t1", into="t2")).refused("limit_reached")
    story.when(MergeTables(table="t1", into="t1")).refused("unknown")
    story = seated(8).does(MergeTables(table="t1", into="t2"))
    story.when(MergeTables(table="t2", into="t1")).refused("unknown")
    story.when(MergeTables(table="t1", into="t2")).refused("unknown")


def test_T19_a_table_that_paused_is_left_without_a_pause() -> None:
    story = seated(8)
    story.does(PauseTable(seat=seats_of(story, "t1")[0]), MergeTables(table="t1", into="t2"))
    assert story.table("t1").paused_at is None


@pytest.mark.parametrize("step", STEPS)
def test_T20_half_of_a_table_goes_to_a_new_one_in_any_step(step: str) -> None:
    story = reach(seated(7), step)
    before = seats_of(story)
    host = before[-1]
    story.does(HostTable(seat=host, host=True), SplitTable(table="t1"))
    assert len(seats_of(story)) == 4
    assert len(seats_of(story, "t2")) == 3
    assert story.table().host == host
    assert sorted([*seats_of(story), *seats_of(story, "t2")]) == sorted(before)
    assert story.round("t2").number == 1
    reach(reach(story, "capture"), "capture", table="t2")


def test_T20_who_belongs_together_is_not_parted() -> None:
    story = seated(6)
    one, *_, other = seats_of(story)
    story.does(KeepTogether(seat=one, other=other), SplitTable(table="t1"))
    assert story.room.where[one] == story.room.where[other]
    assert {len(seats_of(story)), len(seats_of(story, "t2"))} == {3}


def test_T20_not_with_fewer_than_four_nor_where_all_belong_together() -> None:
    seated(3).when(SplitTable(table="t1")).refused("not_now")
    story = seated(4)
    for one, other in zip(seats_of(story), seats_of(story)[1:], strict=False):
        story.does(KeepTogether(seat=one, other=other))
    story.when(SplitTable(table="t1")).refused("not_now")
    story.when(SplitTable(table="t9")).refused("unknown")
    story.does(MoveSeat(seat=seats_of(story)[0], to="new"))
