"""A room read from its snapshot is the room that its log tells; one that cannot be trusted is as good as none."""

import hashlib
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, ClassVar

import pytest

from game import replay
from game.commands import EnterPhase, KeepNote
from server.ports import Store
from server.records import Batch, Snapshot
from server.rooms.loading import load
from server.rooms.room import ROWS_A_SNAPSHOT
from server.store import SqliteStore, open_archive
from server.store.backup import back_up, restore
from server.store.codec import written
from server.store.snapshots import FOLDER, Snapshots, with_texts
from tests.game.laws.driving import hold, quick
from tests.game.workshop import Law, Step, Workshop
from tests.server.stage import Written, command_id, saved, until, whole, workshop
from tests.server.test_rooms import living

SAID = "Zauberwort"


def the_same(one: Any, other: Any) -> bool:
    """Equal in every value, type and order: an enum is not its text, and a mapping keeps its order."""
    if type(one) is not type(other):
        return False
    if is_dataclass(one):
        return all(the_same(getattr(one, field.name), getattr(other, field.name)) for field in fields(one))
    if isinstance(one, dict):
        return list(one) == list(other) and all(map(the_same, one.values(), other.values()))
    if isinstance(one, tuple):
        return len(one) == len(other) and all(map(the_same, one, other))
    return bool(one == other)


def file_of(folder: Path) -> Path:
    return folder / FOLDER / "r1.snapshot"


class Kept(Law):
    """Kept and found again, a room is the same but for its texts; joined, it is the same; no text is in the file."""

    name = "kept"
    folder: ClassVar[Path]

    def begin(self, workshop: Workshop) -> None:
        self._snapshots = Snapshots(self.folder)
        self._texts: dict[str, str] = {}
        self._twice = False
        """Hypothesis likes to throw the same dice again: then two texts of a room have one id, as they never do."""
        self._heard(workshop.history)

    def watch(self, workshop: Workshop, step: Step) -> None:
        self._heard(step.events)

    def _heard(self, events: Any) -> None:
        for id_, text in written(tuple(events))[1]:
            self._twice |= self._texts.setdefault(id_, text) != text

    def rest(self, workshop: Workshop) -> None:
        self._snapshots.keep(Snapshot("r1", 7, "c7", workshop.room))
        found = self._snapshots.find("r1")
        assert found is not None
        assert found[:3] == ("r1", 7, "c7")
        assert the_same(with_texts(found.state, {}), with_texts(workshop.room, {}))
        assert self._twice or the_same(with_texts(found.state, self._texts), workshop.room)
        raw = file_of(self.folder).read_bytes()
        assert not [text for text in self._texts.values() if len(text) > 8 and text.encode() in raw]


def test_what_is_found_is_what_was_kept_whatever_happened_in_the_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Kept, "folder", tmp_path, raising=False)
    tally = hold(Kept, how=quick(20))
    assert tally.accepted > 500


def noted(history: Written, times: int) -> None:
    """Somebody rewrites a note so often: each time the words before it are erased."""
    for number in range(times):
        history.do(KeepNote(seat="s1", round="t1r1", note=f"{SAID} {number}"), "m2")


def snapshot_of(history: Written) -> Snapshot:
    return Snapshot("r1", len(history.rows), history.rows[-1].command, history.room)


@pytest.fixture
def history() -> Written:
    one = workshop()
    noted(one, 3)
    return one


@pytest.fixture
def store(tmp_path: Path, history: Written) -> Iterator[SqliteStore]:
    one = SqliteStore(tmp_path)
    assert saved(one.commit([whole("r1", history)]))
    yield one
    one.close()


def check(store: Store, history: Written, *, kept: int) -> None:
    """Read again, the room is what all its rows tell, and every command is known."""
    loaded = load(store, "r1")
    assert the_same(loaded.state, replay(event for row in history.rows for event in row.events))
    assert list(loaded.answered.items()) == [(row.command, row.seq) for row in history.rows]
    assert (loaded.seq, loaded.kept) == (len(history.rows), kept)


def test_a_room_goes_on_behind_its_snapshot(store: SqliteStore, history: Written) -> None:
    check(store, history, kept=0)
    store.keep_snapshot(snapshot_of(history))
    at = len(history.rows)
    check(store, history, kept=at)
    noted(history, 2)
    assert saved(store.commit([Batch(room="r1", rows=tuple(history.rows[at:]), at=0)]))
    check(store, history, kept=at)


def spoil(folder: Path, how: str) -> None:
    file = file_of(folder)
    raw = file.read_bytes()
    if how == "torn":
        file.write_bytes(raw[: len(raw) // 2])
    elif how == "empty":
        file.write_bytes(b"")
    elif how == "by other code":
        body = bytes(32) + raw[64:]
        file.write_bytes(hashlib.sha256(body).digest() + body)
    else:
        file.unlink()
        file.mkdir()


@pytest.mark.parametrize("how", ["torn", "empty", "by other code", "no file at all"])
def test_one_that_cannot_be_trusted_is_as_good_as_none(
    store: SqliteStore, history: Written, tmp_path: Path, how: str
) -> None:
    store.keep_snapshot(snapshot_of(history))
    spoil(tmp_path, how)
    check(store, history, kept=0)


def test_one_of_another_past_is_not_used(store: SqliteStore, history: Written) -> None:
    other = workshop()
    noted(other, 1)
    other.do(EnterPhase(phase=other.room.hall.phases[-1].id), "m1")
    store.keep_snapshot(Snapshot("r1", len(other.rows), command_id("elsewhere"), other.room))
    check(store, history, kept=0)
    store.keep_snapshot(Snapshot("r1", len(history.rows) - 1, history.rows[-1].command, other.room))
    check(store, history, kept=0)


def test_one_of_another_room_is_not_used(store: SqliteStore, history: Written, tmp_path: Path) -> None:
    store.keep_snapshot(snapshot_of(history)._replace(room="r2"))
    (tmp_path / FOLDER / "r2.snapshot").rename(file_of(tmp_path))
    check(store, history, kept=0)


def test_a_disk_that_takes_none_costs_nothing_else(store: SqliteStore, history: Written, tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_bytes(b"in the way")
    store.keep_snapshot(snapshot_of(history))
    check(store, history, kept=0)


def test_a_deleted_room_leaves_none(store: SqliteStore, history: Written, tmp_path: Path) -> None:
    store.keep_snapshot(snapshot_of(history))
    file_of(tmp_path).with_suffix(".part").write_bytes(b"torn off")
    assert store.delete("r1")
    assert list((tmp_path / FOLDER).iterdir()) == []


def test_a_restore_leaves_none(store: SqliteStore, history: Written, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    back_up(tmp_path, copy)
    store.keep_snapshot(snapshot_of(history))
    store.close()
    restore(tmp_path, copy)
    assert not (tmp_path / FOLDER).exists()
    archive = open_archive(tmp_path)
    check(archive, history, kept=0)
    archive.close()


async def test_a_long_room_keeps_one_by_itself_and_opens_from_it(tmp_path: Path) -> None:
    async with living(tmp_path, facilitator_bucket=1_000) as house:
        place = await house.open()
        caller = await house.caller("Fay")
        for number in range(ROWS_A_SNAPSHOT):
            caller.do(f"title {number}", {"type": "retitle", "title": f"{SAID} {number}"})
            await until(lambda: len(caller.heard("accepted")) > number)  # noqa: B023
        pace = house.rooms.node.here(place.room)
        assert pace is not None
        state, seq = pace.live.state, pace.live.seq
    raw = (tmp_path / FOLDER / f"{place.room}.snapshot").read_bytes()
    assert SAID.encode() not in raw
    store = SqliteStore(tmp_path)
    loaded = load(store, place.room)
    store.close()
    assert loaded.kept == ROWS_A_SNAPSHOT
    assert loaded.seq == seq
    assert the_same(loaded.state, state)
