"""A disk in memory with the promises of ours, and a store over it that can fail in every way a disk can.

What is on the disk survives every node; what a node had not committed is gone with it.
"""

import asyncio
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from server.errors import StoreError
from server.ports import Apart, Clock, Store
from server.records import (
    Access,
    Batch,
    CodeKind,
    CommandId,
    DeckPicture,
    DeckVersion,
    KeptPledge,
    MadeDeck,
    Outcome,
    PersonalCode,
    RoomId,
    RoomPhoto,
    RoomRecord,
    Row,
    Snapshot,
    TokenHash,
)
from server.store.writer import Writer
from tests.faults.history import Committed, Entry

T = TypeVar("T")

USUAL_SECONDS = 0.02
"""Half of what a commit takes at most, on a slow disk."""


@dataclass
class Disk:
    """What is on disk: rooms, their rows in order, who holds which token, decks."""

    records: dict[RoomId, RoomRecord] = field(default_factory=dict)
    log: dict[RoomId, dict[int, Row]] = field(default_factory=dict)
    commands: dict[RoomId, dict[str, int]] = field(default_factory=dict)
    access: dict[TokenHash, Access] = field(default_factory=dict)
    codes: dict[TokenHash, PersonalCode] = field(default_factory=dict)
    decks: dict[RoomId, tuple[tuple[str, bytes], ...]] = field(default_factory=dict)
    heads: dict[RoomId, int] = field(default_factory=dict)
    snapshots: dict[RoomId, Snapshot] = field(default_factory=dict)
    made: dict[TokenHash, MadeDeck] = field(default_factory=dict)

    def clash(self, batch: Batch) -> bool:
        """UNIQUE(room, seq) and UNIQUE(room, command), and codes once."""
        log, commands = self.log.get(batch.room, {}), self.commands.get(batch.room, {})
        return any(row.seq in log or row.command in commands for row in batch.rows)

    def put(self, batch: Batch) -> None:
        """All of a batch."""
        room = batch.room
        if batch.opening is not None:
            opening = batch.opening
            self.records[room] = RoomRecord(
                id=room, code=opening.code, epoch=opening.epoch, opened_at=batch.at, active_at=batch.at, closed_at=None
            )
            self.decks[room] = opening.decks
        log, commands = self.log.setdefault(room, {}), self.commands.setdefault(room, {})
        for row in batch.rows:
            log[row.seq] = row
            commands[row.command] = row.seq
        self.heads[room] = max(log)
        for grant in batch.grants:
            self.access[grant.token] = Access(room=room, member=grant.member, dead=False)
        for token, access in self.access.items():
            if access.room == room and access.member in batch.dead:
                self.access[token] = Access(room=room, member=access.member, dead=True)


def _same(one: PersonalCode, other: PersonalCode) -> bool:
    return (one.room, one.whose, one.kind) == (other.room, other.whose, other.kind)


def _over(code: PersonalCode, now: int) -> bool:
    return code.until is not None and code.until < now


class SimApart(Apart):
    """Pledges that outlived their rooms, on this node alone: a simulation has one that deletes."""

    def __init__(self) -> None:
        self.kept: dict[TokenHash, KeptPledge] = {}

    def find(self, link: TokenHash) -> KeptPledge | None:
        """See the port."""
        return self.kept.get(link)

    def tell(self, pledge: KeptPledge) -> None:
        """See the port."""
        self.kept[pledge.link] = pledge

    def take_back(self, link: TokenHash) -> None:
        """See the port."""
        del self.kept[link]

    def over(self, now: int) -> int:
        """See the port."""
        return sum(one.until <= now for one in self.kept.values())

    def sweep(self, now: int) -> None:
        """See the port."""
        self.kept = {link: one for link, one in self.kept.items() if one.until > now}


class SimStore(Store):
    """One node's way to the disk. `mode` is what the next commits meet; `readable` is False while the file is lost."""

    def __init__(self, disk: Disk, node: str, now: Callable[[], float], entries: list[Entry]) -> None:
        self.disk = disk
        self.mode = "fine"
        self.readable = True
        self._node = node
        self._now = now
        self._entries = entries
        self._apart = SimApart()

    def commit(self, batches: Sequence[Batch]) -> tuple[Outcome, ...]:
        """As ours: whole or not at all, each batch; an error after the commit is looked up, if it can be."""
        if self.mode in ("full", "error_before"):
            return (Outcome.NOT_SAVED,) * len(batches)
        outcomes = tuple(self._one(batch) for batch in batches)
        if self.mode == "lost_after":
            self.readable = False
            return (Outcome.UNKNOWN,) * len(batches)
        return outcomes

    def _one(self, batch: Batch) -> Outcome:
        if self.disk.clash(batch):
            return Outcome.CONFLICT
        self.disk.put(batch)
        now = self._now()
        self._entries.extend(Committed(now, self._node, row.seq, row.command) for row in batch.rows)
        return Outcome.SAVED

    def _look(self) -> None:
        if not self.readable:
            raise StoreError("The disk does not answer.")

    def rows(self, room: RoomId, after: int = 0) -> tuple[Row, ...]:
        """See the port."""
        self._look()
        log = self.disk.log.get(room, {})
        return tuple(log[seq] for seq in range(after + 1, self.disk.heads.get(room, 0) + 1) if seq in log)

    def commands(self, room: RoomId) -> dict[CommandId, int]:
        """See the port."""
        self._look()
        return {row.command: seq for seq, row in sorted(self.disk.log.get(room, {}).items())}

    def snapshot(self, room: RoomId) -> Snapshot | None:
        """See the port."""
        self._look()
        return self.disk.snapshots.get(room)

    def keep_snapshot(self, snapshot: Snapshot) -> None:
        """See the port. A full disk takes none."""
        if self.mode == "fine":
            self.disk.snapshots[snapshot.room] = snapshot

    def record(self, room: RoomId) -> RoomRecord | None:
        """See the port."""
        self._look()
        return self.disk.records.get(room)

    def by_code(self, code: str) -> RoomRecord | None:
        """See the port."""
        self._look()
        return next((one for one in self.disk.records.values() if one.code == code), None)

    def access(self, token: TokenHash) -> Access | None:
        """See the port."""
        self._look()
        return self.disk.access.get(token)

    def decks(self, room: RoomId) -> tuple[tuple[str, bytes], ...]:
        """See the port."""
        self._look()
        return self.disk.decks.get(room, ())

    def save_deck(self, token: TokenHash, base: int, text: str, now: int, *, keep: bool) -> MadeDeck | None:
        """See the port. Only the newest version is kept, whatever `keep` says."""
        before = self.disk.made.get(token)
        if (before.version if before else 0) == base:
            self.disk.made[token] = MadeDeck(version=base + 1, text=text, saved_at=now)
        return self.disk.made.get(token)

    def made_deck(self, token: TokenHash, version: int | None = None) -> MadeDeck | None:
        """See the port."""
        self._look()
        found = self.disk.made.get(token)
        return found if found and version in (None, found.version) else None

    def deck_versions(self, token: TokenHash) -> tuple[DeckVersion, ...]:
        """See the port."""
        found = self.made_deck(token)
        return (DeckVersion(version=found.version, saved_at=found.saved_at, size=len(found.text)),) if found else ()

    def made_translations(self, token: TokenHash) -> Mapping[str, MadeDeck]:
        """See the port."""
        named = {name.partition(".")[2]: one for name, one in self.disk.made.items() if name.startswith(f"{token}.")}
        return {language: one for language, one in named.items() if one.text}

    def count_made_decks(self) -> int:
        """See the port."""
        return len(self.disk.made)

    def forget_deck(self, token: TokenHash) -> None:
        """See the port."""
        self.disk.made.pop(token, None)

    def add_picture(self, token: TokenHash, picture: DeckPicture) -> str | None:
        """No deck may have any here."""
        return None

    def deck_pictures(self, owner: TokenHash) -> tuple[DeckPicture, ...]:
        """See the port."""
        return ()

    def picture(self, hash_: str) -> bytes | None:
        """See the port."""
        return None

    def picture_bytes(self) -> int:
        """See the port."""
        return 0

    def photos(self, room: RoomId, only: str | None = None) -> tuple[RoomPhoto, ...]:
        """See the port."""
        return ()

    def add_photo(self, room: RoomId, photo: RoomPhoto, most: int) -> bool:
        """No room may have any here."""
        return False

    def drop_photo(self, room: RoomId, hash_: str) -> None:
        """See the port."""

    def untouched(self, closed_before: int, active_before: int) -> tuple[RoomId, ...]:
        """Nothing is ever old here."""
        return ()

    def rehearsals(self, opened_before: int) -> tuple[RoomId, ...]:
        """There are none here."""
        return ()

    @property
    def apart(self) -> Apart:
        """See the port."""
        return self._apart

    def delete(self, room: RoomId, kept: Sequence[KeptPledge] = ()) -> bool:
        """See the port."""
        disk = self.disk
        self._apart.kept.update((one.link, one) for one in kept)
        for held in (disk.records, disk.log, disk.commands, disk.decks, disk.heads, disk.snapshots):
            held.pop(room, None)
        disk.access = {token: one for token, one in disk.access.items() if one.room != room}
        disk.codes = {hash_: one for hash_, one in disk.codes.items() if one.room != room}
        return True

    def keep_code(self, code: PersonalCode, now: int) -> bool:
        """See the port."""
        codes = {hash_: one for hash_, one in self.disk.codes.items() if not (_same(one, code) or _over(one, now))}
        if code.hash in codes:
            return False
        self.disk.codes = {**codes, code.hash: code}
        return True

    def code(self, code: TokenHash) -> PersonalCode | None:
        """See the port."""
        self._look()
        return self.disk.codes.get(code)

    def redeem(self, code: TokenHash, token: TokenHash, now: int) -> Access | None:
        """See the port."""
        kept = self.disk.codes.get(code)
        if kept is None or kept.kind is CodeKind.SEAT or _over(kept, now) or token in self.disk.access:
            return None
        if kept.kind is CodeKind.REJOIN:
            del self.disk.codes[code]
        access = self.disk.access[token] = Access(room=kept.room, member=kept.whose, dead=False)
        return access

    def sign_out(
        self, room: RoomId, member: str, seats: Sequence[str], keep: TokenHash | None
    ) -> tuple[TokenHash, ...]:
        """See the port."""
        disk = self.disk
        theirs = ((token, one) for token, one in disk.access.items() if token != keep)
        ended = tuple(token for token, one in theirs if (one.room, one.member) == (room, member))
        disk.access = {token: one for token, one in disk.access.items() if token not in ended}
        made = [
            hash_
            for hash_, one in disk.codes.items()
            if one.room == room and one.whose in (member, *seats) and one.kind is not CodeKind.RECOVERY
        ]
        disk.codes = {hash_: one for hash_, one in disk.codes.items() if hash_ not in made}
        return ended

    def tidy(self) -> None:
        """Nothing is erased here."""

    @property
    def untidy(self) -> bool:
        """See the port."""
        return False

    def ready(self) -> bool:
        """See the port."""
        return self.readable

    def close(self) -> None:
        """There is nothing to let go of."""


class SimWriter(Writer):
    """The committing thread as timers of its node: takes all that waits, commits a while later, tells a while later."""

    def __init__(self, store: Store, clock: Clock, most: int, rng: random.Random) -> None:
        self._store = store
        self._most = most
        self._rng = rng
        self._loop = asyncio.get_running_loop()
        self._line: list[tuple[Batch, Callable[[Outcome], None]] | Callable[[], None]] = []
        self._busy = False
        self._idle: list[asyncio.Future[None]] = []
        self.seconds = USUAL_SECONDS
        self._clock = clock

    @property
    def full(self) -> bool:
        """See the base class."""
        return len(self._line) >= self._most

    def commit(self, batch: Batch, done: Callable[[Outcome], None]) -> None:
        """See the base class."""
        self._line.append((batch, done))
        self._go()

    def run(self, job: Callable[[Store], T]) -> asyncio.Future[T]:
        """See the base class."""
        future: asyncio.Future[T] = self._loop.create_future()
        self._line.append(lambda: future.set_result(job(self._store)))
        self._go()
        return future

    async def stop(self) -> None:
        """See the base class."""
        while self._busy or self._line:
            done: asyncio.Future[None] = self._loop.create_future()
            self._idle.append(done)
            await done

    def _go(self) -> None:
        if not self._busy and self._line:
            self._busy = True
            self._loop.call_later(self._rng.uniform(0.1, 1) * self.seconds, self._work)

    def _work(self) -> None:
        taken, self._line = self._line, []
        batches = [one for one in taken if isinstance(one, tuple)]
        outcomes = self._store.commit([batch for batch, _ in batches]) if batches else ()
        tells: list[Callable[[], object]] = [one for one in taken if not isinstance(one, tuple)]
        self._loop.call_later(self._rng.uniform(0.1, 1) * self.seconds, self._told, batches, outcomes, tells)

    def _told(
        self,
        batches: list[tuple[Batch, Callable[[Outcome], None]]],
        outcomes: tuple[Outcome, ...],
        jobs: list[Callable[[], object]],
    ) -> None:
        for (_, done), outcome in zip(batches, outcomes, strict=True):
            done(outcome)
        for job in jobs:
            job()
        self._busy = False
        self._go()
        if not self._busy:
            idle, self._idle = self._idle, []
            for one in idle:
                one.set_result(None)
