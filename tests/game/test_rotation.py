"""Chapter T, from T14: topics, and tables that people or topics go round."""

from game.commands import (
    AddCapture,
    AddSeat,
    EndTurn,
    HandOn,
    HideCapture,
    HostTable,
    Join,
    KeepTogether,
    LeaveRoom,
    NameTableHost,
    PauseRoom,
    PauseTable,
    RotateTables,
    SetTopic,
    StayPut,
    StepAway,
    WithdrawCapture,
)
from game.modes import Step
from game.terms import CaptureKind, Naming, Rotating
from tests.game.decks import card, deck, perspective
from tests.game.steps import next_move, phone, reach, seats_of
from tests.story import Story, seated

PEOPLE, TOPICS, HOME = Rotating.PEOPLE, Rotating.TOPICS, Rotating.HOME


def turn(story: Story, how: Rotating = PEOPLE) -> Story:
    """The next rotation."""
    return story.does(RotateTables(rotation=len(story.room.sittings) + 1, how=how))


def capture(story: Story, seat: str, noticed: str) -> str:
    """A capture about no card; its id."""
    story.does(AddCapture(seat=seat, round=None, kind=CaptureKind.INSIGHT, noticed=noticed))
    return list(story.table(story.room.where[seat]).captures)[-1]


def everybody_sits_once(story: Story) -> None:
    seats = [seat for table in story.room.tables.values() for seat in table.seats]
    assert len(seats) == len(set(seats)) == len(story.room.where)


def test_T14_a_table_with_a_theme_draws_its_cards_first() -> None:
    cards = tuple(card(n, themes=("night",) if n == 7 else ()) for n in range(1, 13))
    for seed in range(4):
        other = seated(4, "musical_tables", deck=deck(cards, (perspective(1),)), seed=seed)
        other.does(SetTopic(table="t1", topic="What nights are like", from_theme="night"), next_move(other))
        assert other.round().card == "d:c7"
    story = seated(4, "musical_tables", deck=deck(cards, (perspective(1),)))
    story.does(SetTopic(table="t1", topic="What nights are like", from_theme="night"))
    story.when(SetTopic(table="t1", topic="x", from_theme="no_such_theme")).refused("unknown")
    assert story.sees("m2", "table").topic == "What nights are like"
    old = story.table().topic
    story.does(SetTopic(table="t1", topic=""))
    assert story.events[0].erases == (old.id,)  # type: ignore[union-attr]
    assert story.table().topic is None


def test_T14_musical_tables_has_the_steps_of_own_shoes() -> None:
    story = seated(4, "musical_tables")
    assert [one.step for one in story.round().stages] == list(Step)


def test_T15_people_go_to_other_tables_in_the_middle_of_a_turn() -> None:
    story = reach(seated(12, "musical_tables"), "respond")
    before = dict(story.room.where)
    turn(story)
    everybody_sits_once(story)
    assert story.room.where != before
    assert {table.round.step for table in story.room.tables.values() if table.round} == {Step.DRAW}
    assert [len(table.path) for table in story.room.tables.values()] == [1, 0]
    reach(story, "discuss")


def test_T15_one_tap_is_one_rotation() -> None:
    story = turn(seated(12))
    story.when(RotateTables(rotation=1, how=PEOPLE)).refused("moved_on")
    story.when(RotateTables(rotation=2, how=TOPICS)).refused("not_now")
    story.when(RotateTables(rotation=2, how=PEOPLE), by="m2").refused("facilitators_only")
    turn(story)
    assert len(story.room.sittings) == 2


def test_T15_not_while_the_room_pauses_nor_outside_play_nor_with_one_table() -> None:
    story = seated(12).does(PauseRoom())
    story.when(RotateTables(rotation=1, how=PEOPLE)).refused("paused")
    seated(12, phase="welcome").when(RotateTables(rotation=1, how=PEOPLE)).refused("not_now")
    seated(5).when(RotateTables(rotation=1, how=PEOPLE)).refused("not_now")


def test_T15_nobody_who_is_away_or_paused_holds_it_up() -> None:
    story = seated(12)
    for seat in seats_of(story, "t1")[:3]:
        story.does(StepAway(seat=seat, who=seat))
    story.does(PauseTable(seat=seats_of(story, "t2")[0]))
    turn(story)
    assert all(table.paused_at is None and table.round is not None for table in story.room.tables.values())
    everybody_sits_once(story)


def test_T15_topics_go_round_where_people_stay() -> None:
    story = seated(18)
    for number, topic in enumerate(("Nights", "Meals", "Going home"), 1):
        story.does(SetTopic(table=f"t{number}", topic=topic))
    before = dict(story.room.where)
    found = capture(story, seats_of(story, "t1")[0], "Lights are on all night")
    turn(story, TOPICS)
    assert story.room.where == before
    topics = [story.sees(phone(story, seats_of(story, table)[0]), "table").topic for table in ("t1", "t2", "t3")]
    assert topics == ["Going home", "Nights", "Meals"]
    assert [one.id for one in story.listed(phone(story, seats_of(story, "t2")[0]), "handed")] == [found]
    turn(story, TOPICS)
    assert [one.id for one in story.listed(phone(story, seats_of(story, "t3")[0]), "handed")] == [found]
    assert story.listed(phone(story, seats_of(story, "t2")[0]), "handed") == []


def test_T15_everybody_goes_home() -> None:
    story = seated(18)
    home = dict(story.room.where)
    story.when(RotateTables(rotation=1, how=HOME)).refused("not_now")
    turn(turn(story)).does(Join(name="Late", agreed=True))
    late = list(story.room.where)[-1]
    there = story.room.where[late]
    turn(story, HOME)
    assert {seat: table for seat, table in story.room.where.items() if seat != late} == home
    assert story.room.where[late] == there
    story.when(RotateTables(rotation=4, how=HOME)).refused("not_now")


def test_T15_home_is_where_this_phase_began() -> None:
    story = turn(seated(12))
    moved = dict(story.room.where)
    story.phase("check_in").phase("play")
    turn(story)
    turn(story, HOME)
    assert story.room.where == moved


def test_T16_hosts_and_guests_stay_and_pairs_go_together() -> None:
    story = seated(18)
    host, guest, other = seats_of(story, "t1")[0], seats_of(story, "t2")[1], seats_of(story, "t2")[2]
    story.does(NameTableHost(table="t1", seat=host), StayPut(seat=guest, stays=True))
    one, two = seats_of(story, "t3")[:2]
    story.does(KeepTogether(seat=one, other=two), KeepTogether(seat=other, other=guest))
    story.does(AddSeat(name="Carer"), by=phone(story, one))
    carer = list(story.room.where)[-1]
    for _ in range(3):
        turn(story)
        assert story.room.where[host] == "t1"
        assert story.table("t1").host == host
        assert story.room.where[guest] == story.room.where[other] == "t2"
        assert story.room.where[one] == story.room.where[two] == story.room.where[carer]


def test_T16_a_seat_says_so_for_itself_or_a_facilitator_for_it() -> None:
    story = seated(12)
    story.does(StayPut(seat="s1", stays=True), by="m2")
    story.when(StayPut(seat="s1", stays=False), by="m3").refused("not_yours")
    assert story.mine("s1").stays
    story.does(StayPut(seat="s1", stays=False), by="m1")
    assert not story.mine("s1").stays


def test_T16_where_all_stay_nobody_rotates() -> None:
    story = seated(12)
    for seat in list(story.room.where):
        story.does(StayPut(seat=seat, stays=True), by="m1")
    story.when(RotateTables(rotation=1, how=PEOPLE)).refused("not_now")


def test_T17_in_a_room_few_meet_again_whoever_comes_and_leaves() -> None:
    story = seated(25, table_size=5)
    for table in story.room.tables:
        story.does(HostTable(seat=seats_of(story, table)[0], host=True))
    together: set[frozenset[str]] = set()
    for _ in range(4):
        pairs = {
            frozenset((one, other))
            for table in story.room.tables.values()
            for one in table.seats
            for other in table.seats
            if one < other
        }
        assert not together & pairs
        together |= pairs
        turn(story)
    host = story.table("t1").host
    assert host is not None
    story.does(LeaveRoom(), by=phone(story, host))
    turn(story)
    everybody_sits_once(story)
    assert {len(table.seats) for table in story.room.tables.values()} <= {4, 5}


def test_T18_who_comes_is_told_and_shown_the_latest_three() -> None:
    story = seated(12)
    host = seats_of(story, "t1")[0]
    story.does(HostTable(seat=host, host=True))
    found = [capture(story, host, f"Noticed {n}") for n in range(5)]
    before = seats_of(story, "t1")
    turn(story)
    came = story.sees(phone(story, host), "table").came
    assert came == story.sees("m1", "line.t1").came
    assert set(came) == set(seats_of(story, "t1")) - set(before)
    listed = story.listed(phone(story, came[0]), "handed")
    assert [one.id for one in listed] == found[2:]
    assert {one.by for one in listed} == {None}
    assert story.round("t1").ends_at == story.now + 60_000
    assert story.round("t2").ends_at is None
    story.does(HideCapture(capture=found[4], hidden=True), by="m1")
    story.does(WithdrawCapture(capture=found[3]), by=phone(story, host))
    assert [one.id for one in story.listed(phone(story, came[0]), "handed")] == [found[2]]
    reach(story, "capture").does(next_move(story))
    assert story.sees(phone(story, host), "table").came is None
    assert story.listed(phone(story, host), "handed") == []


def test_T18_the_host_chooses_what_is_handed_over() -> None:
    story = seated(12)
    host, other = seats_of(story, "t1")[:2]
    found = [capture(story, host, f"Noticed {n}") for n in range(5)]
    story.does(HandOn(seat=other, capture=found[0], on=True))
    story.does(HostTable(seat=host, host=True))
    story.when(HandOn(seat=other, capture=found[1], on=True)).refused("not_yours")
    story.does(HandOn(seat=host, capture=found[1], on=True), HandOn(seat=host, capture=found[2], on=True))
    story.when(HandOn(seat=host, capture=found[3], on=True)).refused("limit_reached")
    story.does(HandOn(seat=host, capture=found[0], on=False), HandOn(seat=host, capture=found[4], on=True))
    story.when(HandOn(seat=host, capture=found[4], on=True)).refused("already_so")
    turn(story)
    assert [one.id for one in story.listed(phone(story, host), "handed")] == [found[1], found[2], found[4]]
    assert story.table("t1").picked == ()


def test_T18_without_names_no_order_tells_who_wrote_last() -> None:
    story = seated(12, naming=Naming.ANONYMOUS)
    seat = seats_of(story, "t1")[0]
    hashes = [f"{n}" * 64 for n in (5, 1, 4, 2, 3)]
    for one in hashes:
        story.does(AddCapture(seat=seat, round=None, kind=CaptureKind.INSIGHT, noticed="x", edit_hash=one))
    reach(story, "discuss")
    seat = seats_of(story, "t1")[0]
    turn(story)
    there = phone(story, seats_of(story, "t1")[0])
    assert [one.id[3] for one in story.listed(there, "handed")] == ["3", "4", "5"]


def test_T18_a_turn_that_ends_late_is_refused_after_the_rotation() -> None:
    story = reach(seated(12), "respond")
    round_ = story.round()
    asked = round_.turn
    assert asked is not None
    late = EndTurn(seat=asked, round=round_.id, go_round=1, turn=asked)
    turn(story).when(late)
    assert story.refusal is not None
