"""A room read from the store: the fold of its log, from its last snapshot on. Synchronous; in the reading thread."""

from dataclasses import dataclass
from functools import lru_cache

from game import Room, replay
from game.commands import EnterPhase
from game.rules.phases import owes_debrief
from game.run_sheet import PhaseKind
from game.terms import MemberId, Role, Standing
from server.decks import PinnedDeck, read_pinned
from server.errors import RoomGone
from server.ports import Store
from server.records import CommandId, RoomId, RoomRecord


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
    state, kept, answered = _kept(store, room)
    rows = store.rows(room, after=kept)
    if state is None and not rows:
        raise RoomGone(room)
    state = replay((event for row in rows for event in row.events), state)
    answered.update((row.command, row.seq) for row in rows)
    return Loaded(record, state, rows[-1].seq if rows else kept, answered, decks_of(store, room), kept)


def _kept(store: Store, room: RoomId) -> tuple[Room | None, int, dict[CommandId, int]]:
    """What the log had come to, where, and by which commands; nothing unless the snapshot's command stands there."""
    snapshot = store.snapshot(room)
    if snapshot is None:
        return None, 0, {}
    answered = store.commands(room)
    if answered.get(snapshot.command) != snapshot.seq:
        return None, 0, {}
    return snapshot.state, snapshot.seq, answered


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
