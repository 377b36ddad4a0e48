"""A room read from the store: the fold of its log. Synchronous; called in the reading thread."""

from dataclasses import dataclass
from functools import lru_cache

from game import Room, replay
from server.decks import PinnedDeck, read_pinned
from server.errors import RoomGone
from server.ports import Store
from server.records import CommandId, RoomId, RoomRecord


@dataclass(frozen=True, slots=True)
class Loaded:
    """Everything a live room begins with."""

    record: RoomRecord
    state: Room
    seq: int
    answered: dict[CommandId, int]
    decks: tuple[PinnedDeck, ...]


def load(store: Store, room: RoomId) -> Loaded:
    """The room as its log tells. Raises RoomGone, StoreError, CorruptHistory, DamagedDeck, ValueError."""
    record = store.record(room)
    rows = store.rows(room) if record is not None else ()
    if record is None or not rows:
        raise RoomGone(room)
    state = replay(event for row in rows for event in row.events)
    answered = {row.command: row.seq for row in rows}
    return Loaded(record, state, rows[-1].seq, answered, decks_of(store, room))


def decks_of(store: Store, room: RoomId) -> tuple[PinnedDeck, ...]:
    """The room's decks. Raises StoreError, DamagedDeck."""
    return tuple(_deck(canonical, hash_) for hash_, canonical in store.decks(room))


@lru_cache(maxsize=32)
def _deck(canonical: bytes, hash_: str) -> PinnedDeck:
    """A pinned deck never changes, so rooms that play from the same one share it."""
    return read_pinned(canonical, hash_)
