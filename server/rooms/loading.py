"""A room read from the store: the fold of its log, from its last snapshot on. Synchronous; in the reading thread."""

from dataclasses import dataclass
from functools import lru_cache

from game import Room, evolve, replay
from game.commands import EnterPhase
from game.rules.phases import owes_debrief
from game.run_sheet import PhaseKind
from game.terms import MemberId, Role, Standing
from server.decks import PinnedDeck, read_pinned
from server.errors import RoomGone
from server.ports import Store
from server.records import CommandId, RoomId, RoomRecord, Row, Snapshot


@dataclass(frozen=True, slots=True)
class Loaded:
    """Everything a live room begins with. `kept`: the place of its snapshot, 0 without one."""

    record: RoomRecord
    state: Room
    seq: int
    answered: dict[CommandId, int]
    decks: tuple[PinnedDeck, ...]
    kept: int = 0


def load(store: Store, room: RoomId) -> Loaded:
    """The room as its log tells. Raises RoomGone, StoreError, CorruptHistory, DamagedDeck, ValueError."""
    record = store.record(room)
    if record is None:
        raise RoomGone(room)
    snapshot = store.snapshot(room)
    if snapshot is not None:
        answered = store.commands(room)
        if answered.get(snapshot.command) == snapshot.seq:
            return _gone_on(store, record, snapshot, answered)
    rows = store.rows(room)
    if not rows:
        raise RoomGone(room)
    state = replay(event for row in rows for event in row.events)
    answered = {row.command: row.seq for row in rows}
    return Loaded(record, state, rows[-1].seq, answered, decks_of(store, room))


def _gone_on(store: Store, record: RoomRecord, snapshot: Snapshot, answered: dict[CommandId, int]) -> Loaded:
    """What stands behind the snapshot, on top of it."""
    rows: tuple[Row, ...] = store.rows(record.id, after=snapshot.seq)
    state = snapshot.state
    for row in rows:
        answered[row.command] = row.seq
        for event in row.events:
            state = evolve(state, event)
    seq = rows[-1].seq if rows else snapshot.seq
    return Loaded(record, state, seq, answered, decks_of(store, record.id), snapshot.seq)


def decks_of(store: Store, room: RoomId) -> tuple[PinnedDeck, ...]:
    """The room's decks. Raises StoreError, DamagedDeck."""
    return tuple(_deck(canonical, hash_) for hash_, canonical in store.decks(room))


@lru_cache(maxsize=32)
def _deck(canonical: bytes, hash_: str) -> PinnedDeck:
    """A pinned deck never changes, so rooms that play from the same one share it."""
    return read_pinned(canonical, hash_)


def closing_of(state: Room) -> tuple[MemberId, EnterPhase] | None:
    """Who closes a room that was played and left standing, and how; None when it was not played, or is closed."""
    hall = state.hall
    kinds = {phase.id: phase.kind for phase in hall.phases}
    played = any(kinds.get(phase) is PhaseKind.PLAY for phase in (*hall.entered, hall.phase))
    if not played or hall.now.kind is PhaseKind.CLOSED:
        return None
    runs_it = next(
        (one.id for one in state.members.values() if one.role is Role.FACILITATOR and one.standing is Standing.IN), None
    )
    last = next((phase.id for phase in hall.phases if phase.kind is PhaseKind.CLOSED), None)
    if runs_it is None or last is None:
        return None
    return runs_it, EnterPhase(phase=last, skip_debrief=owes_debrief(state))
