"""A live room by hand: what waits is decided, committed, acknowledged, shown; or nothing of it happened."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest

from game import Refusal
from game.commands import (
    Command,
    DrawCard,
    EndTurn,
    Join,
    KeepNote,
    MoveOn,
    RemoveMember,
    Rename,
    Retitle,
    SayToAll,
    TurnCard,
)
from game.events import RoomRetitled
from game.words import Words
from server.records import Batch, Outcome, Row
from server.rooms.buckets import Bucket
from server.rooms.loading import load
from server.rooms.room import Asked, LiveRoom, Refused, Taken
from server.rooms.session import Seated, Session
from server.rooms.showing import Showing
from server.store import SqliteStore
from server.wire import Close, ServerRefusal
from tests.server.stage import PaperLink, SeededEntropy, StandingClock, command_id, saved, whole, workshop


@dataclass
class Bench:
    """A live room and its store, with nothing between them that moves by itself."""

    store: SqliteStore
    live: LiveRoom
    clock: StandingClock
    answers: list[tuple[str, Taken | Refused]] = field(default_factory=list)

    @property
    def showing(self) -> Showing:
        assert self.live.showing is not None
        return self.live.showing

    def ask(self, name: str, command: Command, by: str | None = "m1", **more: Any) -> None:
        asked = Asked(id=command_id(name), command=command, by=by, **more)
        if asked.session is None:
            asked.answer = lambda answer: self.answers.append((name, answer))
        self.live.ask(asked)

    def decide(self) -> Batch:
        batch = self.live.decide()
        assert batch is not None, "there was nothing to commit"
        return batch

    def land(self, batch: Batch) -> None:
        self.live.settle(self.store.commit([batch])[0])

    def told(self) -> list[tuple[str, str]]:
        said = [(n, "taken" if isinstance(one, Taken) else str(one.code)) for n, one in self.answers]
        self.answers.clear()
        return said

    def phone(self, member: str, language: str = "en") -> tuple[Session, PaperLink]:
        link = PaperLink()
        session = Session(link, 16 * 1024, self.clock.tick)
        seated = Seated(self.live.id, member, "", language, Bucket(100, 100, 3, 60))
        session.seat(seated)
        self.showing.add(session, seated)
        self.showing.resume(session)
        session.flush()
        return session, link


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    one = SqliteStore(tmp_path)
    yield one
    one.close()


@pytest.fixture
def bench(store: SqliteStore) -> Bench:
    return opened(store, "r1")


def opened(store: SqliteStore, room: str, code: str = "MJ4T9KWD") -> Bench:
    history = workshop()
    if store.record(room) is None:
        assert saved(store.commit([whole(room, history, code)]))
    loaded = load(store, room)
    showing = Showing(loaded.decks, history.clock, loaded.state, loaded.seq)
    live = LiveRoom(
        room,
        loaded.record.epoch,
        showing,
        history.clock,
        SeededEntropy(crc32(room.encode())),
        state=loaded.state,
        seq=loaded.seq,
        answered=loaded.answered,
    )
    return Bench(store, live, history.clock)


def kinds(said: Sequence[dict[str, Any]]) -> list[str]:
    return [one["type"] for one in said]


def titles(said: Sequence[dict[str, Any]]) -> list[str]:
    return [one["parts"]["room"]["body"]["title"] for one in said if one["type"] == "show" and "room" in one["parts"]]


def test_what_waits_is_decided_in_turn_and_committed_together(bench: Bench) -> None:
    head = bench.live.seq
    bench.ask("one", Retitle(title="First"))
    bench.ask("two", Retitle(title="Second"))
    batch = bench.decide()
    assert [row.seq for row in batch.rows] == [head + 1, head + 2]
    assert bench.told() == []
    bench.land(batch)
    assert bench.told() == [("one", "taken"), ("two", "taken")]
    assert bench.live.seq == head + 2
    assert bench.live.state is not None
    assert bench.live.state.hall.title.text == "Second"


def test_one_batch_flies_and_the_rest_gathers(bench: Bench) -> None:
    bench.ask("one", Retitle(title="First"))
    flying = bench.decide()
    bench.ask("two", Retitle(title="Second"))
    bench.ask("three", Retitle(title="Third"))
    assert bench.live.decide() is None
    bench.land(flying)
    assert len(bench.decide().rows) == 2


def test_nobody_is_told_before_it_is_on_disk(bench: Bench) -> None:
    mover, link = bench.phone("m2")
    link.read()
    bench.ask("draw", DrawCard(seat="s1", round="t1r1"), "m2", session=mover)
    batch = bench.decide()
    assert link.read() == []
    bench.land(batch)
    said = link.read()
    assert kinds(said)[0] == "accepted"
    assert said[0] == {"type": "accepted", "id": command_id("draw"), "seq": bench.live.seq}
    assert {name for one in said[1:] for name in one["parts"]} >= {"table", "cards.1"}


def test_a_refusal_comes_at_once_and_is_not_remembered(bench: Bench) -> None:
    bench.ask("mine?", Retitle(title="Mine"), "m2")
    assert bench.live.decide() is None
    assert bench.told() == [("mine?", Refusal.FACILITATORS_ONLY)]
    bench.ask("mine?", Retitle(title="Mine"), "m1")
    bench.land(bench.decide())
    assert bench.told() == [("mine?", "taken")]


def test_a_refused_command_does_not_stop_those_behind_it(bench: Bench) -> None:
    bench.ask("no", SayToAll(message="x"), "m3")
    bench.ask("yes", SayToAll(message="Lunch is here"))
    assert len(bench.decide().rows) == 1


def test_a_command_sent_again_is_answered_from_the_log(bench: Bench) -> None:
    bench.ask("one", Retitle(title="First"))
    bench.land(bench.decide())
    head = bench.live.seq
    bench.told()
    bench.ask("one", Retitle(title="Another body"))
    assert bench.live.decide() is None
    assert bench.answers == [("one", Taken(head))]
    assert bench.live.seq == head


def test_also_while_it_flies_and_twice_in_one_batch(bench: Bench) -> None:
    bench.ask("one", Retitle(title="First"))
    bench.ask("one", Retitle(title="Twice"))
    flying = bench.decide()
    bench.ask("one", Retitle(title="Thrice"))
    bench.land(flying)
    assert bench.live.decide() is None
    assert bench.told() == [("one", "taken")] * 3
    assert len(flying.rows) == 1


def test_also_after_the_room_was_read_from_the_log(store: SqliteStore, bench: Bench) -> None:
    bench.ask("one", Retitle(title="First"))
    bench.land(bench.decide())
    again = opened(store, "r1")
    again.ask("one", Retitle(title="Second"))
    assert again.live.decide() is None
    assert again.answers == [("one", Taken(bench.live.seq))]


def test_what_was_not_saved_did_not_happen(bench: Bench) -> None:
    phone, link = bench.phone("m2")
    link.read()
    before = bench.live.state
    bench.ask("one", Retitle(title="Lost"))
    bench.ask("two", Rename(seat="s1", name="Lost too"), "m2", session=phone)
    bench.decide()
    bench.live.settle(Outcome.NOT_SAVED)
    assert bench.told() == [("one", ServerRefusal.NOT_SAVED)]
    assert [(one["type"], one["code"]) for one in link.read()] == [("rejected", "not_saved")]
    assert bench.live.state is before
    assert bench.live.behind
    bench.ask("three", Retitle(title="Waits"))
    assert bench.live.decide() is None
    bench.live.catch_up(bench.store.rows("r1", bench.live.seq))
    bench.land(bench.decide())
    assert bench.told() == [("three", "taken")]


def test_of_what_may_be_on_disk_nothing_is_said_until_the_log_was_read(bench: Bench) -> None:
    """The disk fails in the middle of a commit and does not answer: one batch is there, the next is not."""
    phone, link = bench.phone("m2")
    link.read()
    bench.ask("there", Rename(seat="s1", name="There"), "m2", session=phone)
    bench.store.commit([bench.decide()])
    bench.live.settle(Outcome.UNKNOWN)
    bench.ask("waits", SayToAll(message="Waits"))
    bench.live.refuse_all(ServerRefusal.NOT_SAVED)
    assert bench.told() == [("waits", ServerRefusal.NOT_SAVED)]
    assert bench.live.catch_up(bench.store.rows("r1", bench.live.seq))
    assert kinds(link.read())[0] == "accepted"
    bench.ask("gone", Rename(seat="s1", name="Gone"), "m2", session=phone)
    bench.decide()
    bench.live.settle(Outcome.UNKNOWN)
    assert link.read() == []
    bench.live.catch_up(bench.store.rows("r1", bench.live.seq))
    assert [(one["type"], one["code"]) for one in link.read()] == [("rejected", "not_saved")]


def test_who_asked_for_what_stays_unknown_comes_back_and_asks(bench: Bench) -> None:
    phone, link = bench.phone("m2")
    link.read()
    bench.ask("mine", Rename(seat="s1", name="Ann"), "m2", session=phone)
    bench.ask("theirs", Retitle(title="Theirs"))
    bench.decide()
    bench.live.settle(Outcome.UNKNOWN)
    bench.live.give_up()
    assert [(one["type"], one["again"]) for one in link.read()] == [("bye", True)]
    assert bench.told() == [("theirs", ServerRefusal.BUSY)]


def test_a_row_of_another_node_is_read_and_the_command_decided_again(bench: Bench) -> None:
    _, link = bench.phone("m2")
    link.read()
    seq = bench.live.seq + 1
    elsewhere = RoomRetitled(title=Words(id="w-elsewhere", text="From elsewhere"))
    bench.ask("ours", SayToAll(message="Ours"))
    ours = bench.decide()
    theirs = Batch(room="r1", rows=(Row(seq=seq, command=command_id("theirs"), events=(elsewhere,)),), at=1)
    assert saved(bench.store.commit([theirs]))
    bench.land(ours)
    assert bench.told() == []
    assert bench.live.behind
    bench.live.catch_up(bench.store.rows("r1", bench.live.seq))
    assert titles(link.read()) == ["From elsewhere"]
    bench.land(bench.decide())
    assert bench.told() == [("ours", "taken")]
    assert [row.seq for row in bench.store.rows("r1", seq - 1)] == [seq, seq + 1]


def theirs_at(bench: Bench, seq: int) -> Batch:
    """A row that another node commits there."""
    event = RoomRetitled(title=Words(id=f"w{seq}", text=f"Theirs {seq}"))
    return Batch(room="r1", rows=(Row(seq=seq, command=command_id(f"theirs {seq}"), events=(event,)),), at=1)


def test_a_ring_that_comes_while_a_batch_flies_is_followed_once_it_has_landed(bench: Bench) -> None:
    _, link = bench.phone("m2")
    bench.ask("ours", SayToAll(message="Ours"))
    ours = bench.decide()
    assert saved(bench.store.commit([ours]))
    assert saved(bench.store.commit([theirs_at(bench, bench.live.seq + 2)]))
    link.read()
    assert not bench.live.hear(bench.live.seq + 2)
    bench.live.settle(Outcome.SAVED)
    assert bench.told() == [("ours", "taken")]
    assert bench.live.behind
    bench.live.catch_up(bench.store.rows("r1", bench.live.seq))
    assert titles(link.read())[-1] == f"Theirs {bench.live.seq}"
    assert not bench.live.behind


def test_a_ring_that_comes_while_the_log_is_read_has_it_read_again(bench: Bench) -> None:
    seq = bench.live.seq
    assert saved(bench.store.commit([theirs_at(bench, seq + 1)]))
    assert bench.live.hear(seq + 1)
    read = bench.store.rows("r1", seq)
    assert saved(bench.store.commit([theirs_at(bench, seq + 2)]))
    assert not bench.live.hear(seq + 2), "it is being read already"
    assert bench.live.catch_up(read)
    assert bench.live.behind
    assert bench.live.catch_up(bench.store.rows("r1", bench.live.seq))
    assert (bench.live.seq, bench.live.behind) == (seq + 2, False)


def test_a_ring_for_what_is_not_there_is_followed_once(bench: Bench) -> None:
    assert bench.live.hear(bench.live.seq + 1)
    assert not bench.live.catch_up(bench.store.rows("r1", bench.live.seq))
    assert not bench.live.behind


def test_after_three_clashes_it_says_busy(bench: Bench) -> None:
    bench.ask("ours", SayToAll(message="Ours"))
    for _ in range(3):
        bench.decide()
        bench.live.settle(Outcome.CONFLICT)
        bench.live.catch_up(())
    assert bench.told() == [("ours", ServerRefusal.BUSY)]


def test_a_fault_in_one_command_takes_no_other_with_it(bench: Bench) -> None:
    class Broken(Retitle):
        """A command no rule knows."""

    bench.ask("broken", Broken(title="x"))
    bench.ask("sound", Retitle(title="Sound"))
    bench.land(bench.decide())
    assert bench.told() == [("broken", ServerRefusal.NOT_SAVED), ("sound", "taken")]


def test_two_rooms_interleaved_know_nothing_of_each_other(store: SqliteStore) -> None:
    one, two = opened(store, "r1", "22222222"), opened(store, "r2", "33333333")
    (_, link_one), (_, link_two) = one.phone("m2"), two.phone("m2")
    link_one.read(), link_two.read()
    one.ask("same id", Retitle(title="Room one"))
    two.ask("same id", Retitle(title="Room two"))
    batches = [two.decide(), one.decide()]
    outcomes = store.commit(batches)
    one.live.settle(outcomes[1])
    assert two.told() == []
    two.live.settle(outcomes[0])
    assert titles(link_one.read()) == ["Room one"]
    assert titles(link_two.read()) == ["Room two"]


def test_a_removed_member_is_sent_away_with_the_commit(bench: Bench) -> None:
    _, first = bench.phone("m2")
    _, second = bench.phone("m2")
    _, other = bench.phone("m3")
    bench.ask("out", RemoveMember(member="m2"))
    bench.land(bench.decide())
    assert (first.closed, second.closed, other.closed) == (Close.REMOVED, Close.REMOVED, None)
    assert first.read()[-1]["code"] == 4403
    assert bench.showing.of("m2") == ()


def test_a_token_is_granted_with_the_row_that_made_the_member(bench: Bench) -> None:
    bench.ask("join", Join(name="Late", agreed=True), None, token="hash of late")
    batch = bench.decide()
    assert bench.store.access("hash of late") is None
    bench.land(batch)
    access = bench.store.access("hash of late")
    assert access is not None
    assert access.member == batch.grants[0].member
    bench.ask("out", RemoveMember(member=access.member))
    bench.land(bench.decide())
    gone = bench.store.access("hash of late")
    assert gone is not None
    assert gone.dead


def test_rows_say_neither_who_nor_when(bench: Bench) -> None:
    seconds = []
    for number in range(3):
        bench.clock.move(7)
        bench.ask(f"note {number}", KeepNote(seat="s1", round="t1r1", note=f"note {number}"), "m2")
        batch = bench.decide()
        seconds.append(batch.touch)
        bench.land(batch)
    assert seconds == [True, False, False], "the last activity is kept to the minute"
    columns = set(Row.__dataclass_fields__)
    assert columns == {"seq", "command", "events"}


def test_a_whole_round_is_played_and_read_back_the_same(bench: Bench) -> None:
    for step in range(60):
        assert bench.live.state is not None
        table = bench.live.state.tables["t1"]
        now = table.round
        assert now is not None
        seat = now.turn or "s1"
        command: Command
        if now.card is None:
            command = DrawCard(seat=seat, round=now.id)
        elif now.face_down:
            command = TurnCard(seat=seat, round=now.id)
        elif now.turn is not None:
            command = EndTurn(seat=seat, round=now.id, go_round=now.now.go_round, turn=seat)
        else:
            command = MoveOn(seat=seat, round=now.id, stage=now.stage)
        member = table.seats[seat].member
        bench.ask(f"step {step}", command, member)
        batch = bench.live.decide()
        if batch is not None:
            bench.land(batch)
    assert bench.live.state == load(bench.store, "r1").state
    assert bench.live.state is not None
    assert bench.live.state.tables["t1"].path
