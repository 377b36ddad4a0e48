"""Chapter S: a rehearsal's clocks run faster than life; nothing else is otherwise in it."""

from game.commands import ExtendPhase, PauseRoom, ResumeRoom, SetPace
from game.events import PaceSet, RoomOpened
from tests.story import Story, seated

MINUTE = 60_000


def rehearsed(phase: str = "play") -> Story:
    """Four people at a table of a rehearsal."""
    return seated(4, phase=phase, rehearsal=True)


def test_S10_a_room_is_a_rehearsal_from_its_first_event_on() -> None:
    first = rehearsed().history[0]
    assert isinstance(first, RoomOpened)
    assert first.rehearsal
    assert (rehearsed().room.hall.pace, seated(4).room.hall.pace) == (1, None)


def test_S10_clocks_that_begin_are_as_much_shorter() -> None:
    story = rehearsed().does(SetPace(pace=20), by="m1").phase("harvest")
    slow = rehearsed().phase("harvest")
    left, slowly = ((one.room.hall.ends_at or 0) - one.now for one in (story, slow))
    assert left * 20 == slowly
    before = story.room.hall.ends_at or 0
    story.does(ExtendPhase(minutes=5), by="m1")
    assert (story.room.hall.ends_at or 0) - before == 5 * MINUTE // 20


def test_S10_what_is_left_on_a_clock_is_shorter_and_longer_again() -> None:
    story = rehearsed("harvest")
    whole = (story.room.hall.ends_at or 0) - story.now
    story.when(SetPace(pace=5), by="m1").then(PaceSet)
    assert (story.room.hall.ends_at or 0) - story.now == whole // 5
    story.does(SetPace(pace=1), by="m1")
    assert (story.room.hall.ends_at or 0) - story.now == whole


def test_S10_a_clock_that_stands_is_changed_from_where_it_stands_and_one_that_is_over_stays_over() -> None:
    story = rehearsed("harvest")
    whole = (story.room.hall.ends_at or 0) - story.now
    story.does(PauseRoom(), by="m1").does(SetPace(pace=20), by="m1").does(ResumeRoom(), by="m1")
    assert (story.room.hall.ends_at or 0) - story.now == whole // 20
    over = rehearsed("harvest")
    over.now += whole + 1
    ended = over.room.hall.ends_at
    over.does(SetPace(pace=20), by="m1")
    assert over.room.hall.ends_at == ended


def test_S10_only_a_rehearsal_hurries_and_only_to_another_of_three_paces() -> None:
    seated(4).when(SetPace(pace=5), by="m1").refused("not_now")
    rehearsed().when(SetPace(pace=2), by="m1").refused("unknown")
    rehearsed().when(SetPace(pace=1), by="m1").refused("already_so")
    rehearsed().when(SetPace(pace=5), by="m2").refused("facilitators_only")
