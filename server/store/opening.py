"""Opening the database file: what must hold before the server begins, and the sentence for each thing that does not.

Rule 1: one connection commits and checkpoints; every other one reads only. (SQLite before 3.51.3 can lose data when
two connections reset the write-ahead log; `affected` says whether this one can.)
Rule 2: `synchronous=FULL`: what was acknowledged survives a power cut.
"""

from pathlib import Path
from sqlite3 import Connection as DriverConnection
from sqlite3 import DatabaseError as DriverError
from typing import Any, Final

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool
from sqlmodel import SQLModel, create_engine

from server.errors import DamagedDatabase, DataNotWritable, NewerDatabase
from server.store.tables import SCHEMA_VERSION

FILE_NAME: Final = "shoebox.db"
MARK: Final = 0x5B0E_B0C5 & 0x7FFF_FFFF
"""`application_id` of our files, so that another program's database is not taken for ours."""

_HEADER: Final = b"SQLite format 3\0"

_PRAGMAS: Final = (
    "PRAGMA busy_timeout=5000",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA wal_autocheckpoint=1000",
    "PRAGMA journal_size_limit=67108864",
)


def affected(version: tuple[int, int, int]) -> bool:
    """Whether this SQLite can lose commits when two connections reset the write-ahead log at once.

    Fixed in 3.51.3, and in 3.50.7 and 3.44.6 of the older lines.
    """
    line = version[:2]
    if line in ((3, 44), (3, 50)):
        return version < ((3, 44, 6) if line == (3, 44) else (3, 50, 7))
    return (3, 7, 0) <= version < (3, 51, 3)


def driver(connection: Connection) -> DriverConnection:
    """The SQLite connection itself, for what must not stand in a transaction."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, DriverConnection)
    return raw


def open_writing(folder: Path, *, again: bool = False) -> Connection:
    """The one connection that commits. Makes folder, file and tables where they are missing.

    `again`: the file was looked through when this process opened it first.
    Raises DataNotWritable, DamagedDatabase, NewerDatabase.
    """
    path = folder / FILE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.touch(exist_ok=True)
        check_file(path)
    except OSError as error:
        raise DataNotWritable(_cannot_write(folder, error.strerror or "refused")) from error
    try:
        connection = _engine(path, writing=True).connect()
        _prepare(connection, path, again=again)
    except DatabaseError as error:
        raise _why(error, folder) from error
    return connection


def check_file(path: Path) -> None:
    """Raises DamagedDatabase for a file that is no SQLite database at all.

    SQLite takes a file shorter than a page for an empty one and writes over it.
    """
    with path.open("rb") as file:
        start = file.read(len(_HEADER))
    if start and start != _HEADER:
        raise DamagedDatabase(_damaged(path))


def open_reading(folder: Path) -> Connection:
    """A connection that can only read, beside the one that commits or while no server runs.

    Raises DamagedDatabase, NewerDatabase, DataNotWritable.
    """
    path = folder / FILE_NAME
    try:
        connection = _engine(path, writing=False).connect()
        _ours(driver(connection), path)
    except DatabaseError as error:
        raise _why(error, folder) from error
    except DriverError as error:
        raise DamagedDatabase(_damaged(path)) from error
    return connection


def _engine(path: Path, *, writing: bool) -> Engine:
    mode = "rw" if writing else "ro"
    url = f"sqlite+pysqlite:///{path.resolve().as_uri()}?mode={mode}&uri=true"
    engine = create_engine(url, poolclass=NullPool, connect_args={"check_same_thread": False})

    def set_up(raw: DriverConnection, _record: Any) -> None:
        raw.isolation_level = None
        for pragma in _PRAGMAS if writing else (_PRAGMAS[0], "PRAGMA query_only=ON"):
            raw.execute(pragma)

    event.listen(engine, "connect", set_up)
    if writing:
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _ours(raw: DriverConnection, path: Path) -> tuple[int, bool]:
    """The version of the tables, and whether the file carries our mark. Raises DamagedDatabase, NewerDatabase."""
    version, mark, tables = (raw.execute(question).fetchone()[0] for question in (
        "PRAGMA user_version", "PRAGMA application_id", "SELECT count(*) FROM sqlite_schema",
    ))  # fmt: skip
    if tables and mark != MARK:
        raise DamagedDatabase(f"{path} is a database of another program. Choose another folder with --data.")
    if version > SCHEMA_VERSION:
        raise NewerDatabase(
            f"{path} was written by a newer release of Shoebox. Start that release, or choose another folder "
            "with --data."
        )
    return version, mark == MARK


def _prepare(connection: Connection, path: Path, *, again: bool) -> None:
    raw = driver(connection)
    version, marked = _ours(raw, path)
    if not again and raw.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise DamagedDatabase(_damaged(path))
    # Nothing is written into a file that is as it should be: on a full disk it must still open.
    if version != SCHEMA_VERSION or not marked:
        with connection.begin():
            SQLModel.metadata.create_all(connection)
        raw.execute(f"PRAGMA application_id={MARK}")
        raw.execute(f"PRAGMA user_version={SCHEMA_VERSION}")


def _why(error: DatabaseError, folder: Path) -> DataNotWritable | DamagedDatabase:
    said = str(error.orig).lower()
    if any(word in said for word in ("malformed", "not a database", "corrupt", "encrypted")):
        return DamagedDatabase(_damaged(folder / FILE_NAME))
    return DataNotWritable(_cannot_write(folder, said))


def _cannot_write(folder: Path, reason: str) -> str:
    return (
        f"The folder {folder} cannot be written ({reason}). Choose another with --data, make room on the disk, or "
        "allow this user to write there."
    )


def _damaged(path: Path) -> str:
    return f"The database {path} is damaged. Put a backup in its place, or move it away to start with an empty one."
