"""What a store promises: whole batches or nothing, one order, words apart, gone when deleted."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.events import JargonExplained, JargonFlagged, TurnEnded
from game.words import Words
from server.errors import DamagedDatabase, DataNotWritable, NewerDatabase
from server.ports import Store
from server.records import Batch, CodeKind, Grant, Opening, Outcome, PersonalCode, Row
from server.store import SqliteStore, open_store
from server.store.codec import WORD_FIELDS, read, written
from server.store.opening import FILE_NAME
from tests.server.stage import command_id, whole, workshop

SAID = "Sebastopol"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    one = SqliteStore(tmp_path)
    yield one
    one.close()


def flagged(seq: int, text: str | None = SAID, room: str = "r1") -> Row:
    """A row in which somebody typed a word."""
    term = Words(id=f"w{seq}", text=text)
    event = JargonFlagged(table="t1", flag=f"t1.{seq}", term=term)
    return Row(seq=seq, command=command_id(f"{room} {seq}"), events=(event, TurnEnded(table="t1", seat="s1")))


def opened(room: str = "r1", *rows: Row, code: str = "MJ4T9KWD", at: int = 1000) -> Batch:
    opening = Opening(code=code, epoch="e1", decks=(("h1", b"deck one"), ("h2", b"deck two")))
    grants = (Grant(token=f"token of {room}", member="m1"),)
    return Batch(room=room, rows=rows or (flagged(1, room=room),), at=at, opening=opening, grants=grants)


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_history_comes_back_as_it_was_written(store: Store) -> None:
    history = workshop()
    assert store.commit([whole("r1", history)]) == (Outcome.SAVED,)
    assert store.rows("r1") == tuple(history.rows)
    assert store.rows("r1", after=3) == tuple(history.rows[3:])
    assert store.rows("r2") == ()


def test_what_is_known_of_a_room_beside_its_history(store: Store) -> None:
    store.commit([opened()])
    record = store.record("r1")
    assert record is not None
    assert (record.code, record.epoch, record.opened_at, record.closed_at) == ("MJ4T9KWD", "e1", 1000, None)
    assert store.by_code("MJ4T9KWD") == record
    assert store.by_code("22222222") is None
    assert store.decks("r1") == (("h1", b"deck one"), ("h2", b"deck two"))
    access = store.access("token of r1")
    assert access is not None
    assert (access.room, access.member, access.dead) == ("r1", "m1", False)
    assert store.access("another") is None


def test_a_place_in_the_history_is_given_once(store: Store) -> None:
    store.commit([opened()])
    again = Batch(room="r1", rows=(Row(seq=1, command=command_id("other"), events=()),), at=2000)
    assert store.commit([again]) == (Outcome.CONFLICT,)
    same_id = Batch(room="r1", rows=(Row(seq=2, command=command_id("r1 1"), events=()),), at=2000)
    assert store.commit([same_id]) == (Outcome.CONFLICT,)
    assert store.rows("r1") == (flagged(1),)


def test_a_clash_in_one_room_spoils_no_other(store: Store) -> None:
    store.commit([opened("r1", code="22222222"), opened("r2", code="33333333")])
    outcomes = store.commit(
        [
            Batch(room="r1", rows=(flagged(2),), at=2000),
            Batch(room="r2", rows=(flagged(2, room="r2"), flagged(2, room="r2")), at=2000),
            Batch(room="r1", rows=(flagged(3),), at=2000),
        ]
    )
    assert outcomes == (Outcome.SAVED, Outcome.CONFLICT, Outcome.SAVED)
    assert [row.seq for row in store.rows("r1")] == [1, 2, 3]
    assert [row.seq for row in store.rows("r2")] == [1]


def test_a_code_is_given_once_and_a_token_too(store: Store) -> None:
    store.commit([opened("r1")])
    assert store.commit([opened("r2")]) == (Outcome.CONFLICT,)
    assert store.record("r2") is None
    stolen = Batch(room="r1", rows=(flagged(2),), at=2000, grants=(Grant(token="token of r1", member="m9"),))
    assert store.commit([stolen]) == (Outcome.CONFLICT,)


def test_a_removed_member_has_no_living_token(store: Store) -> None:
    store.commit([opened()])
    store.commit([Batch(room="r1", rows=(flagged(2),), at=2000, dead=("m1",))])
    access = store.access("token of r1")
    assert access is not None
    assert access.dead


def test_events_hold_no_words(store: Store, tmp_path: Path) -> None:
    store.commit([opened()])
    with sqlite3.connect(tmp_path / FILE_NAME) as raw:
        assert [SAID in str(row) for row in raw.execute("select command, cast(events as text) from log")] == [False]
        assert raw.execute("select room, id, text from words").fetchall() == [("r1", "w1", SAID)]
    raw.close()


def test_every_event_that_holds_words_is_known() -> None:
    holding = {kind.__name__ for kind, names in WORD_FIELDS.items() if names}
    assert {"RoomOpened", "NoteKept", "AnswerGiven", "CaptureAdded", "PledgeMade", "WordLeft"} <= holding
    assert "TurnEnded" not in holding


def test_a_whole_workshop_is_written_without_a_word_of_it() -> None:
    events = tuple(event for row in workshop().rows for event in row.events)
    raw, texts, _ = written(events)
    assert dict(texts)
    assert all(text.encode() not in raw for _, text in texts)
    assert read(raw, dict(texts)) == events


def test_erased_words_are_gone_and_the_rest_stays(store: SqliteStore, tmp_path: Path) -> None:
    store.commit([opened("r1", flagged(1), flagged(2, "kept"))])
    erasing = JargonExplained(table="t1", flag="t1.1", explanation=None, erases=("w1",))
    store.commit([Batch(room="r1", rows=(Row(seq=3, command=command_id("x"), events=(erasing,)),), at=2000)])
    first, second, _ = store.rows("r1")
    assert first == flagged(1, None)
    assert second == flagged(2, "kept")
    assert store.untidy
    store.tidy()
    assert not store.untidy
    assert all(SAID.encode() not in held for held in files(tmp_path).values())


def test_a_deleted_room_cannot_be_read_in_any_file(store: SqliteStore, tmp_path: Path) -> None:
    store.commit([opened("r1", code="22222222"), opened("r2", flagged(1, "stays", "r2"), code="33333333")])
    for seq in range(2, 60):
        store.commit([Batch(room="r1", rows=(flagged(seq, f"{SAID} {seq}"),), at=2000)])
    assert any(SAID.encode() in held for held in files(tmp_path).values())
    assert store.delete("r1")
    assert store.rows("r1") == ()
    assert store.record("r1") is None
    assert store.by_code("22222222") is None
    assert store.access("token of r1") is None
    assert not [name for name, held in files(tmp_path).items() if SAID.encode() in held or b"token of r1" in held]
    assert store.rows("r2") == (flagged(1, "stays", "r2"),)
    assert store.decks("r2")


def test_the_code_of_a_deleted_room_is_not_given_again(store: SqliteStore) -> None:
    store.commit([opened("r1")])
    store.delete("r1")
    assert store.commit([opened("r2")]) == (Outcome.CONFLICT,)


def test_rooms_that_are_kept_no_longer_are_found(store: SqliteStore) -> None:
    store.commit([opened("r1", code="22222222", at=1000), opened("r2", code="33333333", at=5000)])
    store.commit([Batch(room="r2", rows=(flagged(2, room="r2"),), at=6000, closed=True)])
    assert store.untouched(closed_before=6000, active_before=1000) == ()
    assert store.untouched(closed_before=6001, active_before=1000) == ("r2",)
    store.commit([Batch(room="r2", rows=(flagged(3, room="r2"),), at=7000, closed=False)])
    assert store.untouched(closed_before=6001, active_before=1000) == ()
    store.commit([Batch(room="r2", rows=(flagged(4, room="r2"),), at=6000, closed=True)])
    assert store.untouched(closed_before=0, active_before=1001) == ("r1",)


def test_it_is_all_there_after_closing_and_opening(tmp_path: Path) -> None:
    first = open_store(tmp_path)
    first.commit([opened()])
    first.close()
    again = open_store(tmp_path)
    assert again.rows("r1") == (flagged(1),)
    assert again.ready()
    again.close()


def test_the_file_promises_to_survive_a_power_cut(store: SqliteStore) -> None:
    connection = store._writing
    assert connection is not None
    raw = connection.connection.driver_connection
    assert raw is not None
    asked = ("journal_mode", "synchronous", "secure_delete", "foreign_keys", "busy_timeout")
    said = [raw.execute(f"PRAGMA {name}").fetchone()[0] for name in asked]
    assert said == ["wal", 2, 1, 1, 5000]


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file, no folder")
    with pytest.raises(DataNotWritable, match=r"taken cannot be written .*--data"):
        open_store(tmp_path / "taken")
    with pytest.raises(DataNotWritable):
        open_store(tmp_path / "taken" / "deeper")


@pytest.mark.parametrize("damage", ["no database at all" * 100, "SQLite format 3\0" + "x" * 4096, "x"])
def test_a_damaged_database_is_told_in_a_sentence(tmp_path: Path, damage: str) -> None:
    (tmp_path / FILE_NAME).write_text(damage)
    with pytest.raises(DamagedDatabase, match=r"is damaged\. Put a backup"):
        open_store(tmp_path)


def test_damage_in_the_middle_of_the_file_is_found(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store.commit([opened("r1", *(flagged(seq) for seq in range(1, 400)))])
    store.close()
    path = tmp_path / FILE_NAME
    held = bytearray(path.read_bytes())
    held[8192:20480] = os.urandom(12288)
    path.write_bytes(held)
    with pytest.raises(DamagedDatabase, match="is damaged"):
        open_store(tmp_path)


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / FILE_NAME) as other:
        other.execute("create table holiday (photo)")
    other.close()
    with pytest.raises(DamagedDatabase, match="another program"):
        open_store(tmp_path)


def test_a_database_of_a_newer_release_is_left_alone(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    with sqlite3.connect(tmp_path / FILE_NAME) as newer:
        newer.execute("PRAGMA user_version=99")
    newer.close()
    with pytest.raises(NewerDatabase, match="newer release"):
        open_store(tmp_path)


def test_after_an_error_of_the_disk_the_file_itself_is_asked(store: SqliteStore, tmp_path: Path) -> None:
    """The commit fails in the middle, once before and once after it reached the disk."""
    store.commit([opened()])
    batch = Batch(room="r1", rows=(flagged(2),), at=2000)
    assert store._writing is not None
    store._writing.connection.driver_connection.close()  # type: ignore[union-attr]
    assert store.commit([batch]) == (Outcome.NOT_SAVED,)
    assert store.commit([batch]) == (Outcome.SAVED,)
    with sqlite3.connect(tmp_path / FILE_NAME) as other:
        other.execute("insert into log values ('r1', 3, ?, '[]')", (command_id("r1 3"),))
    other.close()
    store._writing.connection.driver_connection.close()  # type: ignore[union-attr]
    assert store.commit([Batch(room="r1", rows=(flagged(3),), at=2000)]) == (Outcome.SAVED,)


def test_what_cannot_be_looked_up_after_an_error_is_unknown(store: SqliteStore, tmp_path: Path) -> None:
    store.commit([opened()])
    aside = tmp_path.parent / f"{tmp_path.name} aside"
    assert store._writing is not None
    store._writing.connection.driver_connection.close()  # type: ignore[union-attr]
    shutil.move(tmp_path, aside)
    tmp_path.write_text("in the way")
    assert store.commit([Batch(room="r1", rows=(flagged(2),), at=2000)]) == (Outcome.UNKNOWN,)
    tmp_path.unlink()
    shutil.move(aside, tmp_path)
    assert store.commit([Batch(room="r1", rows=(flagged(2),), at=2000)]) == (Outcome.SAVED,)


def test_while_the_file_is_gone_nothing_is_acknowledged(store: SqliteStore, tmp_path: Path) -> None:
    store.commit([opened()])
    aside = tmp_path.parent / f"{tmp_path.name} aside"
    store._let_go()
    shutil.move(tmp_path, aside)
    tmp_path.write_text("in the way")
    assert store.commit([Batch(room="r1", rows=(flagged(2),), at=2000)]) == (Outcome.NOT_SAVED,)
    tmp_path.unlink()
    shutil.move(aside, tmp_path)
    assert store.commit([Batch(room="r1", rows=(flagged(2),), at=2000)]) == (Outcome.SAVED,)


_FILLS = """
import resource, signal, sys
from pathlib import Path
from tests.server.test_store import flagged, opened
from server.records import Batch
from server.store import open_store

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = open_store(Path(sys.argv[1]))
store.commit([opened("r1")])

def told(seq):
    return str(store.commit([Batch(room="r1", rows=(flagged(seq, "x" * 9000),), at=2000)])[0])

outcomes = [told(2)]
_, most = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (90_000, most))
while (outcome := told(len(outcomes) + 2)) == "saved":
    outcomes.append(outcome)
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
print(outcome, len(store.rows("r1")) == len(outcomes) + 1, told(len(outcomes) + 2))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files to try it with")
def test_a_full_disk_loses_nothing_and_lies_to_nobody(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", _FILLS, tmp_path], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True
    ).stdout.decode()
    assert told.splitlines()[-1] == "not_saved True saved"


_WRITES = """
import sys
from pathlib import Path
from tests.server.test_store import flagged, opened
from server.records import Batch
from server.store import open_store
store = open_store(Path(sys.argv[1]))
store.commit([opened("r1")])
for seq in range(2, 100_000):
    store.commit([Batch(room="r1", rows=(flagged(seq),), at=2000)])
    print(seq, flush=True)
"""


def test_what_was_told_is_there_after_the_writer_was_killed(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", _WRITES, tmp_path], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        told = [int(writer.stdout.readline()) for _ in range(50)]
        writer.send_signal(signal.SIGKILL)
        told += [int(line) for line in writer.stdout.read().split()]
    store = open_store(tmp_path)
    seqs = [row.seq for row in store.rows("r1")]
    store.close()
    assert seqs[: told[-1]] == list(range(1, told[-1] + 1))
    assert len(seqs) <= told[-1] + 1


def test_a_file_of_the_release_before_opens_and_takes_personal_codes(tmp_path: Path) -> None:
    history = workshop()
    older = SqliteStore(tmp_path)
    older.commit([whole("r1", history)])
    older.close()
    raw = sqlite3.connect(tmp_path / FILE_NAME)
    raw.executescript("DROP TABLE codes; PRAGMA user_version=1;")
    raw.close()
    store = SqliteStore(tmp_path)
    code = PersonalCode(hash="h", room="r1", whose="m2", kind=CodeKind.REJOIN, until=100)
    assert store.keep_code(code, now=1)
    assert store.redeem("h", "new token", now=99) == store.access("new token")
    assert store.redeem("h", "third token", now=99) is None
    assert store.rows("r1") == tuple(history.rows)
    store.close()


def test_of_what_was_typed_within_minutes_the_last_is_kept_and_of_a_long_history_the_newest(store: Store) -> None:
    minute = 60_000
    assert store.save_deck("t", 1, "on nothing", 0, keep=False) is None
    for at in range(12):
        store.save_deck("t", at, f"text {at + 1}", at * minute, keep=False)
    assert [one.version for one in store.deck_versions("t")] == [12, 11, 1]
    for at in range(12, 80):
        store.save_deck("t", at, f"text {at + 1}", at * 20 * minute, keep=False)
    versions = [one.version for one in store.deck_versions("t")]
    assert versions == list(range(80, 40, -1))
    large = "x" * 1_000_000
    for at in range(80, 90):
        store.save_deck("t", at, f"{at}{large}", at * 20 * minute, keep=False)
    assert len(store.deck_versions("t")) == 8
    assert store.count_made_decks() == 1
    store.forget_deck("t")
    assert (store.made_deck("t"), store.deck_versions("t"), store.count_made_decks()) == (None, (), 0)
