"""Pictures in the database: once each, under the names that decks call them by, and gone when no deck does."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.records import DeckPicture
from server.store import SqliteStore
from server.store.backup import back_up, restore
from server.store.opening import FILE_NAME
from server.store.pictures import MOST_PICTURES


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    one = SqliteStore(tmp_path)
    yield one
    one.close()


def picture(number: int, name: str = "kettle.jpg") -> DeckPicture:
    return DeckPicture(name, f"{number:064x}", 4, 3, b"jpeg %d" % number)


def test_two_decks_share_a_picture_until_the_last_is_gone(store: SqliteStore, tmp_path: Path) -> None:
    for token in ("one", "two"):
        store.save_deck(token, 0, "text", 1, keep=False)
        assert store.add_picture(token, picture(1)) == "kettle.jpg"
    assert store.picture_bytes() == len(b"jpeg 1")
    store.forget_deck("one")
    assert store.deck_pictures("one") == ()
    assert store.picture(picture(1).hash) == b"jpeg 1"
    store.forget_deck("two")
    assert store.picture(picture(1).hash) is None
    assert b"jpeg 1" not in (tmp_path / FILE_NAME).read_bytes()


def test_a_deck_that_is_full_makes_room_by_what_no_version_of_it_names(store: SqliteStore) -> None:
    store.save_deck("t", 0, "file: kettle.jpg", 1, keep=False)
    for number in range(MOST_PICTURES):
        assert store.add_picture("t", picture(number)) is not None
    assert store.add_picture("t", picture(500)) == "kettle-2.jpg"
    assert [one.name for one in store.deck_pictures("t")] == ["kettle-2.jpg", "kettle.jpg"]
    names = [one.name for one in store.deck_pictures("t")]
    names += [store.add_picture("t", picture(number)) or "" for number in range(600, 600 + MOST_PICTURES - 2)]
    store.save_deck("t", 1, " ".join(names), 2, keep=True)
    assert store.add_picture("t", picture(900)) is None
    assert store.add_picture("t", picture(500)) == "kettle-2.jpg"


def test_a_database_of_the_release_before_gets_its_tables(tmp_path: Path) -> None:
    SqliteStore(tmp_path).close()
    raw = sqlite3.connect(tmp_path / FILE_NAME)
    raw.executescript("DROP TABLE pictures; DROP TABLE picture_names; PRAGMA user_version=3;")
    raw.close()
    store = SqliteStore(tmp_path)
    store.save_deck("t", 0, "text", 1, keep=False)
    assert store.add_picture("t", picture(1)) == "kettle.jpg"
    store.close()


def test_no_backup_brings_back_the_pictures_of_a_deck_that_was_deleted_since(tmp_path: Path) -> None:
    folder, copy = tmp_path / "data", tmp_path / "copy"
    store = SqliteStore(folder)
    for token, number in (("gone", 1), ("kept", 2)):
        store.save_deck(token, 0, "text", 1, keep=False)
        store.add_picture(token, picture(number))
    back_up(folder, copy)
    store.forget_deck("gone")
    store.close()
    restore(folder, copy)
    again = SqliteStore(folder)
    assert again.picture(picture(1).hash) is None
    assert again.picture(picture(2).hash) == b"jpeg 2"
    again.close()
