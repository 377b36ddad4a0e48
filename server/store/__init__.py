"""Where rooms are kept: an append-only log of accepted commands, words apart, tokens as hashes, pinned decks."""

from pathlib import Path

from server.ports import Store
from server.store.sqlite import SqliteStore


def open_store(folder: Path) -> Store:
    """Opens or makes the database in `folder`. Raises StoreError with one sentence that says what to do."""
    return SqliteStore(folder)


def open_archive(folder: Path) -> Store:
    """Opens the database in `folder` for reading alone, also beside a server that runs on it. Raises StoreError."""
    return SqliteStore(folder, archive=True)


__all__ = ["SqliteStore", "open_archive", "open_store"]
