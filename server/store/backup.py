"""Backups: a whole copy while the server runs, and putting one in the place of what is there.

Rule 1: a copy is made by a reader, checked, and given its name last; a file with that name is a sound copy.
Rule 2: after a restore every room has a new epoch: clients learn that the room went back, and show what is there.
Rule 3: what was deleted or taken back since stays so, as far as the database that is replaced still tells; and what
it keeps apart of rooms that are gone is kept.
"""

import contextlib
import os
import shutil
import sqlite3
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.schema import CreateTable

from server.errors import BackupFailed, DamagedDatabase, StoreError
from server.logs import log
from server.store.folder import FolderLock
from server.store.opening import FILE_NAME, MARK, check_file, open_reading, open_writing
from server.store.snapshots import FOLDER as SNAPSHOTS
from server.store.tables import kept_pledges

_BESIDE: Final = ("-wal", "-shm")
_FORGET: Final = """
UPDATE rooms SET deleted = 1 WHERE id IN (SELECT id FROM replaced.rooms WHERE deleted);
DELETE FROM log WHERE room IN (SELECT id FROM rooms WHERE deleted);
DELETE FROM access WHERE room IN (SELECT id FROM rooms WHERE deleted);
DELETE FROM room_decks WHERE room IN (SELECT id FROM rooms WHERE deleted);
DELETE FROM words WHERE room IN (SELECT id FROM rooms WHERE deleted);
DELETE FROM words WHERE EXISTS (
    SELECT 1 FROM replaced.log AS now WHERE now.room = words.room
    AND now.seq = (SELECT max(seq) FROM log WHERE log.room = words.room)
) AND NOT EXISTS (SELECT 1 FROM replaced.words AS now WHERE now.room = words.room AND now.id = words.id);
UPDATE access SET dead = 1 WHERE token IN (SELECT token FROM replaced.access WHERE dead);
"""
_FORGET_DECKS: Final = """
DELETE FROM made_decks WHERE token IN (SELECT token FROM replaced.made_decks WHERE version = 0);
"""
_FORGET_PICTURES: Final = """
DELETE FROM decks WHERE hash NOT IN (SELECT deck FROM room_decks);
DELETE FROM picture_names WHERE owner NOT IN (SELECT hash FROM decks)
    AND owner NOT IN (SELECT token FROM made_decks WHERE version > 0);
DELETE FROM pictures WHERE hash NOT IN (SELECT hash FROM picture_names);
"""
_KEEP_PLEDGES: Final = f"""
{CreateTable(kept_pledges, if_not_exists=True).compile(dialect=dialect())};
INSERT OR REPLACE INTO kept_pledges SELECT link, until, words, last FROM replaced.kept_pledges;
"""
"""What was told since of a pledge kept apart is newer than the copy; one taken back since has no words there."""
_FORGET_PHOTOS: Final = """
DELETE FROM room_photos WHERE NOT EXISTS (
    SELECT 1 FROM words WHERE words.room = room_photos.room AND words.id = 'photo.' || room_photos.hash
);
"""
_HAS: Final = "SELECT count(*) FROM main.sqlite_schema WHERE name = ?"
"""A copy of an older release may lack a table."""


def back_up(folder: Path, copy: Path) -> int:
    """Writes a sound copy of the database in `folder`, which a server may be using; gives how many rooms it holds.

    Raises StoreError: BackupFailed, DamagedDatabase.
    """
    if copy.exists():
        raise BackupFailed(f"{copy} is there already. Name a file that is not, or move that one away.")
    if not (folder / FILE_NAME).is_file():
        raise BackupFailed(f"There is no database in {folder}. Name the server's folder with --data.")
    part = copy.with_name(f"{copy.name}.part")
    try:
        part.unlink(missing_ok=True)
        # Only its owner may read what people said.
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        open_reading(folder).close()
        with _opened(folder / FILE_NAME, "ro") as reading:
            reading.execute("VACUUM INTO ?", (str(part),))
        rooms = _sound(part)
        _sync(part)
        part.replace(copy)
        _sync_folder(copy.parent)
    except (OSError, sqlite3.Error) as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise BackupFailed(f"{copy} could not be written ({reason}). Look at the disk, then try again.") from error
    return rooms


def restore(folder: Path, copy: Path) -> tuple[int, Path | None]:
    """Puts `copy` in the place of the database in `folder`, on which no server may run.

    Gives how many rooms there are now, and where what was there before lies, if there was anything.
    Raises StoreError: FolderInUse, BackupFailed, DamagedDatabase, NewerDatabase.
    """
    if not copy.is_file():
        raise BackupFailed(f"There is no file {copy}. Name a backup.")
    check_file(copy)
    _sound(copy)
    with FolderLock(folder):
        coming = folder / f"{FILE_NAME}.coming"
        try:
            for rest in ("", *_BESIDE, "-journal"):
                coming.with_name(coming.name + rest).unlink(missing_ok=True)
            shutil.copyfile(copy, coming)
            coming.chmod(0o600)
            rooms = _made_ours(coming, folder / FILE_NAME)
            _sync(coming)
            aside = _move_aside(folder)
            shutil.rmtree(folder / SNAPSHOTS, ignore_errors=True)
            coming.replace(folder / FILE_NAME)
            _sync_folder(folder)
        except (OSError, sqlite3.Error) as error:
            reason = error.strerror if isinstance(error, OSError) else str(error)
            raise BackupFailed(f"{copy} could not be put in place ({reason}). Look at the disk, then again.") from error
    return rooms, aside


def _sound(path: Path) -> int:
    """How many rooms are in a file that is whole. Raises DamagedDatabase, sqlite3.Error."""
    with _opened(path, "ro") as raw:
        if raw.execute("PRAGMA application_id").fetchone()[0] != MARK:
            raise DamagedDatabase(f"{path} is no database of Shoebox.")
        if raw.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise DamagedDatabase(f"{path} is damaged. Take an older backup.")
        return int(raw.execute("SELECT count(*) FROM rooms WHERE NOT deleted").fetchone()[0])


def _made_ours(coming: Path, replaced: Path) -> int:
    with _opened(coming, "rw") as raw:
        raw.execute("PRAGMA secure_delete=ON")
        if replaced.is_file():
            _forget(raw, replaced)
        raw.execute("UPDATE rooms SET epoch = lower(hex(randomblob(16)))")
        raw.commit()
        return int(raw.execute("SELECT count(*) FROM rooms WHERE NOT deleted").fetchone()[0])


def _forget(raw: sqlite3.Connection, replaced: Path) -> None:
    """Rule 3. A database that is too damaged to be asked is no reason not to restore."""
    try:
        open_writing(replaced.parent).close()
        raw.execute("ATTACH ? AS replaced", (f"{replaced.resolve().as_uri()}?mode=ro",))
        younger = (("made_decks", _FORGET_DECKS), ("pictures", _FORGET_PICTURES), ("room_photos", _FORGET_PHOTOS))
        more = " ".join(forget for table, forget in younger if raw.execute(_HAS, (table,)).fetchone()[0])
        raw.executescript(f"BEGIN; {_FORGET} {more} {_KEEP_PLEDGES} COMMIT;")
    except (StoreError, sqlite3.Error) as error:
        if raw.in_transaction:
            raw.rollback()
        log.warning("deletions_unknown", reason=type(error).__name__)
    with contextlib.suppress(sqlite3.Error):
        raw.execute("DETACH replaced")


def _move_aside(folder: Path) -> Path | None:
    """Moves what is there into a folder of its own, the write-ahead log first: it must not meet another database."""
    there = [path for rest in (*_BESIDE, "") if (path := folder / f"{FILE_NAME}{rest}").exists()]
    if not there:
        return None
    aside = folder / f"before-restore-{time.strftime('%Y%m%d-%H%M%S', time.gmtime())}-{time.monotonic_ns() % 10**6:06}"
    aside.mkdir(mode=0o700)
    for path in there:
        path.replace(aside / path.name)
    _sync_folder(aside)
    return aside


@contextlib.contextmanager
def _opened(path: Path, mode: str) -> Iterator[sqlite3.Connection]:
    raw = sqlite3.connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True)
    try:
        yield raw
    finally:
        raw.close()


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
