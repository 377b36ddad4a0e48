"""Copies made while the server writes, put back on a clean folder and on one that went on."""

import asyncio
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from game.events import JargonFlagged
from server.access import token_hash
from server.errors import BackupFailed, DamagedDatabase, FolderInUse
from server.records import Batch, Outcome
from server.settings import Settings
from server.store import SqliteStore, open_archive, open_store
from server.store.backup import back_up, restore
from server.store.folder import FolderLock
from server.store.opening import FILE_NAME, affected
from tests.server.served import serving
from tests.server.stage import token_of, until, whole, workshop
from tests.server.test_cli import ended, own_logs, run, serve
from tests.server.test_store import SAID, flagged, opened

pytestmark = pytest.mark.usefixtures(own_logs.__name__)


async def test_a_copy_made_under_load_holds_every_command_acknowledged_before_it(tmp_path: Path) -> None:
    data, copy, clean = tmp_path / "data", tmp_path / "copy.db", tmp_path / "clean"
    told: list[tuple[str, int]] = []
    async with serving(Settings(data=data, facilitator_bucket=10**6)) as served:
        place = await served.open()
        async with served.call("room m1") as caller:

            async def talk() -> None:
                for number in range(10**6):
                    answer = await caller.do({"type": "retitle", "title": f"Title {number}"}, number)
                    told.append((answer["id"], answer["seq"]))

            talking = asyncio.create_task(talk())
            await until(lambda: len(told) >= 30)
            before = list(told)
            assert await asyncio.to_thread(back_up, data, copy) == 1
            assert len(told) > len(before), "nobody was held up"
            talking.cancel()
        epoch = (await served.rooms.record(place.room)).epoch  # type: ignore[union-attr]
    assert restore(clean, copy) == (1, None)
    async with serving(Settings(data=clean)) as served:
        record = await served.rooms.record(place.room)
        assert record is not None
        assert record.epoch != epoch
        rows = {row.command: row.seq for row in await served.rooms.node.read(lambda store: store.rows(place.room))}
        assert {command: rows.get(command) for command, _ in before} == dict(before)
        async with served.call() as caller:
            await caller.greet("room m1", epoch=epoch, parts={"room": "stale"}, unanswered=[told[-1][0]])
            await caller.beat()
            assert caller.epoch == record.epoch
            assert "room" in caller.parts
            lost = told[-1][0] not in rows
            assert lost != any(one.get("id") == told[-1][0] for one in caller.heard)


def test_what_was_deleted_or_taken_back_since_stays_so(tmp_path: Path) -> None:
    data, copy = tmp_path / "data", tmp_path / "copy.db"
    store = SqliteStore(data)
    kept, gone, back = (workshop() for _ in range(3))
    for room, history, code in (("kept", kept, "22222222"), ("gone", gone, "33333333"), ("back", back, "44444444")):
        assert store.commit([whole(room, history, code)]) == (Outcome.SAVED,)
    for deck in ("kept", "gone"):
        store.save_deck(deck, 0, f"title: {deck}", 0, keep=False)
    assert back_up(data, copy) == 3
    assert store.delete("gone")
    store.forget_deck("gone")
    with store._connection().begin():
        store._connection().exec_driver_sql("DELETE FROM words WHERE room = 'back'")
    store.close()
    rooms, aside = restore(data, copy)
    assert rooms == 2
    assert aside is not None
    assert (aside / FILE_NAME).is_file()
    again = open_store(data)
    assert again.record("gone") is None
    assert again.rows("gone") == ()
    assert again.rows("kept") == tuple(kept.rows)
    assert len(again.rows("back")) == len(back.rows)
    assert b"Home by four" not in json.dumps([str(row) for row in again.rows("back")]).encode()
    assert again.access(token_hash(token_of("kept m1"))) is not None
    assert (again.made_deck("gone"), again.made_deck("kept") is not None) == (None, True)
    again.close()


def test_words_of_a_room_that_the_database_has_lost_come_back_with_it(tmp_path: Path) -> None:
    data, copy = tmp_path / "data", tmp_path / "copy.db"
    store = SqliteStore(data)
    store.commit([opened("r1", *(flagged(seq) for seq in range(1, 9)))])
    back_up(data, copy)
    with store._connection().begin():
        store._connection().exec_driver_sql("DELETE FROM words")
        store._connection().exec_driver_sql("DELETE FROM log WHERE seq > 4")
    store.close()
    restore(data, copy)
    again = open_store(data)
    said = [one.term.text for row in again.rows("r1") for one in row.events if isinstance(one, JargonFlagged)]
    assert said == [SAID] * 8
    again.close()


def test_a_damaged_database_is_replaced_and_kept_aside(tmp_path: Path) -> None:
    data, copy = tmp_path / "data", tmp_path / "copy.db"
    store = SqliteStore(data)
    store.commit([opened()])
    back_up(data, copy)
    store.close()
    (data / FILE_NAME).write_bytes(b"rubbish" * 999)
    rooms, aside = restore(data, copy)
    assert rooms == 1
    assert aside is not None
    assert (aside / FILE_NAME).read_bytes() == b"rubbish" * 999
    again = open_store(data)
    assert len(again.rows("r1")) == 1
    again.close()


def test_a_copy_that_is_not_sound_is_not_put_in_place(tmp_path: Path) -> None:
    data, copy = tmp_path / "data", tmp_path / "copy.db"
    store = SqliteStore(data)
    store.commit([opened("r1", *(flagged(seq) for seq in range(1, 400)))])
    back_up(data, copy)
    held = bytearray(copy.read_bytes())
    held[8192:20480] = b"\x55" * 12288
    copy.write_bytes(held)
    store.close()
    with pytest.raises((DamagedDatabase, BackupFailed)):
        restore(data, copy)
    foreign = tmp_path / "foreign.db"
    with sqlite3.connect(foreign) as other:
        other.execute("create table holiday (photo)")
    other.close()
    with pytest.raises(DamagedDatabase, match="no database of Shoebox"):
        restore(data, foreign)
    with pytest.raises(BackupFailed, match="There is no file"):
        restore(data, tmp_path / "nowhere.db")
    again = open_store(data)
    assert len(again.rows("r1")) == 399
    again.close()


def test_a_copy_overwrites_nothing_and_leaves_no_half(tmp_path: Path) -> None:
    data, copy = tmp_path / "data", tmp_path / "copy.db"
    with pytest.raises(BackupFailed, match="no database in"):
        back_up(data, copy)
    open_store(data).close()
    copy.write_text("mine")
    with pytest.raises(BackupFailed, match="is there already"):
        back_up(data, copy)
    assert copy.read_text() == "mine"
    with pytest.raises(BackupFailed, match="could not be written"):
        back_up(data, tmp_path / "no such folder" / "copy.db")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.db", "data"]


def test_the_commands_say_what_they_did(tmp_path: Path) -> None:
    data, copy = tmp_path / "data", tmp_path / "copy.db"
    store = SqliteStore(data)
    store.commit([opened()])
    told = run("backup", copy, "--data", data)
    assert told.exit_code == 0, told.output
    assert "with 1 room." in told.stdout
    assert "is there already" in ended(run("backup", copy, "--data", data))
    store.close()
    told = run("restore", copy, "--data", data)
    assert told.exit_code == 0, told.output
    assert "before-restore-" in told.stdout
    assert "There is no file" in ended(run("restore", tmp_path / "none.db", "--data", data))


def test_a_folder_is_one_server_s(tmp_path: Path) -> None:
    data, copy = tmp_path / "data", tmp_path / "copy.db"
    store = SqliteStore(data)
    store.commit([opened()])
    back_up(data, copy)
    store.close()
    with FolderLock(data):
        assert "Another Shoebox is running on the folder" in ended(serve(data))
        assert "Another Shoebox is running on the folder" in ended(run("restore", copy, "--data", data))
        with pytest.raises(FolderInUse):
            FolderLock(data)
    FolderLock(data).close()


def test_an_archive_is_read_beside_a_server_and_never_written(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path)
    store.commit([opened()])
    archive = open_archive(tmp_path)
    assert len(archive.rows("r1")) == 1
    store.commit([Batch(room="r1", rows=(flagged(2),), at=2000)])
    assert len(archive.rows("r1")) == 2
    archive.close()
    store.close()


@pytest.mark.parametrize(
    ("version", "told"),
    [
        ((3, 40, 1), True), ((3, 44, 5), True), ((3, 44, 6), False), ((3, 45, 0), True), ((3, 50, 6), True),
        ((3, 50, 7), False), ((3, 51, 2), True), ((3, 51, 3), False), ((3, 52, 0), False), ((3, 6, 9), False),
    ],
)  # fmt: skip
def test_versions_of_sqlite_that_can_lose_commits_are_known(version: Any, told: bool) -> None:
    assert affected(version) is told
