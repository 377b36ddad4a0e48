"""Chapter T, T21: guests who are expected, come, and stay while others rotate."""

from game.commands import ExpectGuest, HoldSeat, NameGuest, RotateTables, SitDown
from game.terms import Rotating
from tests.game.steps import seats_of, whole_round
from tests.story import Story, seated


def expecting(people: int = 8) -> tuple[Story, str]:
    """Two tables and a guest who is expected at the first."""
    story = seated(people, "musical_tables").does(ExpectGuest(table="t1", name="Prof. Ahmed"), by="m1")
    return story, seats_of(story)[-1]


def test_T21_nobody_waits_for_a_guest_who_has_not_come() -> None:
    story, guest = expecting()
    assert (story.seat(guest).away, story.seat(guest).guest, story.seat(guest).stays) == (True, True, True)
    whole_round(story)
    assert story.seat(guest).asked == 0
    story.when(ExpectGuest(table="t9", name="x"), by="m1").refused("unknown")


def test_T21_a_guest_comes_with_a_code_or_is_said_to_be_here() -> None:
    story, guest = expecting()
    held = story.copy().does(HoldSeat(seat=guest))
    assert not held.seat(guest).away
    story.does(SitDown(seat=guest))
    assert not story.seat(guest).away


def test_T21_a_guest_stays_when_others_rotate() -> None:
    story, guest = expecting()
    other = seats_of(story, "t2")[0]
    story.does(NameGuest(seat=other, guest=True), by="m1")
    story.when(NameGuest(seat="s99", guest=True), by="m1").refused("unknown")
    before = seats_of(story)
    story.does(RotateTables(rotation=1, how=Rotating.PEOPLE), by="m1")
    assert story.room.where[guest] == "t1"
    assert story.room.where[other] == "t2"
    assert set(before) != set(seats_of(story))
    assert {one.id for one in story.sees("m1", "line.t1").seats if one.guest} == {guest}
    story.does(NameGuest(seat=other, guest=False), by="m1")
    assert not story.seat(other).stays
