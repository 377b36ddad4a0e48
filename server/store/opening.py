"""Opening the database file: what must hold before the server begins, and the sentence for each thing that does not.

Rule 1: one connection commits and checkpoints; every other one reads only. (SQLite before 3.51.3 can lose data when
two connections reset the write-ahead log.)
Rule 2: `synchronous=FULL`: what was acknowledged survives a power cut.
"""

from pathlib import Path
from sqlite3 import Connection as DriverConnection
from typing import Any, Final

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool
from sqlmodel import SQLModel, create_engine

from server.errors import DamagedDatabase, DataNotWritable, NewerDatabase
from server.store.tables import SCHEMA_VERSION

FILE_NAME: Final = "shoebox.db"
_MARK: Final = 0x5B0E_B0C5 & 0x7FFF_FFFF
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


def driver(connection: Connection) -> DriverConnection:
    """The SQLite connection itself, for what must not stand in a transaction."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, DriverConnection)
    return raw


def open_writing(folder: Path) -> Connection:
    """The one connection that commits. Makes folder, file and tables where they are missing.

    Raises DataNotWritable, DamagedDatabase, NewerDatabase.
    """
    path = folder / FILE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.touch(exist_ok=True)
        with path.open("rb") as file:
            start = file.read(len(_HEADER))
    except OSError as error:
        raise DataNotWritable(_cannot_write(folder, error.strerror or "refused")) from error
    # SQLite takes a file shorter than a page for an empty one and writes over it.
    if start and start != _HEADER:
        raise DamagedDatabase(_damaged(path))
    try:
        connection = _engine(path, writing=True).connect()
        _prepare(connection, path)
    except DatabaseError as error:
        raise _why(error, folder) from error
    return connection


def open_reading(folder: Path) -> Connection:
    """A connection that can only read; the committing one must be open already."""
    try:
        return _engine(folder / FILE_NAME, writing=False).connect()
    except DatabaseError as error:
        raise _why(error, folder) from error


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


def _prepare(connection: Connection, path: Path) -> None:
    raw = driver(connection)
    version, mark, tables = (raw.execute(question).fetchone()[0] for question in (
        "PRAGMA user_version", "PRAGMA application_id", "SELECT count(*) FROM sqlite_schema",
    ))  # fmt: skip
    if tables and mark != _MARK:
        raise DamagedDatabase(f"{path} is a database of another program. Choose another folder with --data.")
    if version > SCHEMA_VERSION:
        raise NewerDatabase(
            f"{path} was written by a newer release of Shoebox. Start that release, or choose another folder "
            "with --data."
        )
    unsound = raw.execute("PRAGMA quick_check(1)").fetchone()[0]
    if unsound != "ok":
        raise DamagedDatabase(_damaged(path))
    with connection.begin():
        SQLModel.metadata.create_all(connection)
    raw.execute(f"PRAGMA application_id={_MARK}")
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
