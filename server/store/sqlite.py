"""The log of every room in one SQLite file.

Rule 1: what is committed together stands in one transaction; a batch that cannot stand leaves no trace and does not
spoil the others.
Rule 2: after an error of the disk nobody knows whether the commit was made: the file is opened afresh and asked.
Rule 3: erased words are gone from the file at once (`secure_delete`) and from the write-ahead log with `tidy`, which is
wanted once after opening, too: who had the file before may have been killed in between.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from sqlite3 import Error as DriverError
from threading import Lock
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlalchemy import Row as Found
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.dialects.sqlite import insert as insert_or
from sqlalchemy.exc import DBAPIError, IntegrityError

from game.terms import MemberId, SeatId
from server.errors import NotSaved, StoreError
from server.logs import log
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
from server.store import apart, bench, codes, photos, pictures, tables
from server.store.codec import read, written
from server.store.opening import driver, open_reading, open_writing
from server.store.snapshots import Snapshots, with_texts

T = TypeVar("T")
_rooms, _log, _words, _access, _decks = tables.rooms, tables.log, tables.words, tables.access, tables.decks
_room_decks: Final = tables.room_decks
_codes: Final = tables.codes
_rehearsals: Final = tables.rehearsals
_rehearses: Final = _rooms.c.id.in_(select(_rehearsals.c.room))
# The one statement of every move goes to the driver as it is: compiling and binding cost more than the insert itself.
_add_rows: Final = str(insert(_log).compile(dialect=dialect(paramstyle="qmark")))
_add_words: Final = insert_or(_words).on_conflict_do_nothing()
_add_access: Final = insert(_access)
# What every phone that comes asks is built once: building a question costs three times as much as its answer.
_whose: Final = select(_access.c.room, _access.c.member, _access.c.dead).where(_access.c.token == bindparam("token"))
_times: Final = (_rooms.c.opened_at, _rooms.c.active_at, _rooms.c.closed_at)
_record: Final = select(_rooms.c.id, _rooms.c.code, _rooms.c.epoch, *_times, _rehearses.label("rehearsal")).where(
    _rooms.c.deleted.is_(False)
)
_by_id: Final = _record.where(_rooms.c.id == bindparam("room"))
_by_code: Final = _record.where(_rooms.c.code == bindparam("code"))
_rows_after: Final = (
    select(_log.c.seq, _log.c.command, _log.c.events)
    .where(_log.c.room == bindparam("room"), _log.c.seq > bindparam("after"))
    .order_by(_log.c.seq)
)
_texts_of: Final = select(_words.c.id, _words.c.text).where(_words.c.room == bindparam("room"))
_add_deck: Final = insert_or(_decks).on_conflict_do_nothing()


class SqliteStore:
    """See `server.ports.Store`, which this is."""

    def __init__(self, folder: Path, *, archive: bool = False) -> None:
        """Opens or makes FOLDER/shoebox.db; an `archive` is only read. Raises StoreError, a sentence what to do."""
        self._folder = folder
        self._writing: Connection | None = None if archive else open_writing(folder)
        self._reading: Connection | None = open_reading(folder)
        self._lock = Lock()
        self._snapshots = Snapshots(folder)
        self.apart = apart.KeptPledges(self._read, self._change, self._erased)
        self._untidy = not archive  # whoever had the file before may have been killed before it was tidy

    @property
    def untidy(self) -> bool:
        """Whether something was erased since the last `tidy`."""
        return self._untidy

    def commit(self, batches: Sequence[Batch]) -> tuple[Outcome, ...]:
        """Group commit; see the port."""
        try:
            connection = self._connection()
        except StoreError:
            return (Outcome.NOT_SAVED,) * len(batches)
        try:
            with connection.begin():
                self._put(connection, batches)
            return (Outcome.SAVED,) * len(batches)
        except IntegrityError:
            return self._one_by_one(batches)
        except DBAPIError as error:
            return self._after(error, batches)

    def _one_by_one(self, batches: Sequence[Batch]) -> tuple[Outcome, ...]:
        """The same in one transaction with a savepoint for each batch, so that only the clashing one falls out."""
        outcomes: list[Outcome] = []
        connection = self._connection()
        try:
            with connection.begin():
                for batch in batches:
                    try:
                        with connection.begin_nested():
                            self._put(connection, (batch,))
                        outcomes.append(Outcome.SAVED)
                    except IntegrityError:
                        outcomes.append(Outcome.CONFLICT)
        except DBAPIError as error:
            return self._after(error, batches)
        return tuple(outcomes)

    def _put(self, connection: Connection, batches: Sequence[Batch]) -> None:
        rows: list[tuple[RoomId, int, CommandId, bytes]] = []
        texts: list[dict[str, Any]] = []
        erased: list[tuple[RoomId, list[str]]] = []
        for batch in batches:
            self._put_beside(connection, batch)
            for row in batch.rows:
                events, words, gone = written(row.events)
                rows.append((batch.room, row.seq, row.command, events))
                texts.extend({"room": batch.room, "id": id_, "text": text} for id_, text in words)
                if gone:
                    erased.append((batch.room, gone))
        if rows:
            connection.exec_driver_sql(_add_rows, rows)
        if texts:
            connection.execute(_add_words, texts)
        for room, gone in erased:
            connection.execute(delete(_words).where(_words.c.room == room, _words.c.id.in_(gone)))
            self._untidy = True

    def _put_beside(self, connection: Connection, batch: Batch) -> None:
        if batch.opening is not None:
            opening = batch.opening
            times = {"opened_at": batch.at, "active_at": batch.at}
            room = {"id": batch.room, "code": opening.code, "epoch": opening.epoch, "deleted": False, **times}
            connection.execute(insert(_rooms), [room])
            if opening.rehearsal:
                connection.execute(insert(_rehearsals), [{"room": batch.room}])
            for place, (hash_, canonical) in enumerate(opening.decks):
                connection.execute(_add_deck, [{"hash": hash_, "canonical": canonical}])
                connection.execute(insert(_room_decks), [{"room": batch.room, "place": place, "deck": hash_}])
            for owner, picture in opening.pictures:
                pictures.keep(connection, owner, picture)
        if batch.grants:
            connection.execute(
                _add_access,
                [{"token": one.token, "room": batch.room, "member": one.member, "dead": False} for one in batch.grants],
            )
        if batch.dead:
            removed = update(_access).where(_access.c.room == batch.room, _access.c.member.in_(batch.dead))
            connection.execute(removed.values(dead=True))
            connection.execute(delete(_codes).where(_codes.c.room == batch.room, _codes.c.member.in_(batch.dead)))
        if batch.touch or batch.closed is not None:
            seen: dict[str, int | None] = {"active_at": batch.at}
            if batch.closed is not None:
                seen["closed_at"] = batch.at if batch.closed else None
            connection.execute(update(_rooms).where(_rooms.c.id == batch.room).values(**seen))

    def _after(self, error: DBAPIError, batches: Sequence[Batch]) -> tuple[Outcome, ...]:
        """The disk failed. Open afresh and look which batches are there; what cannot be seen is unknown."""
        log.error("commit_failed", reason=type(error.orig).__name__, batches=len(batches))
        self._let_go()
        try:
            connection = self._connection()
            return tuple(self._is_there(connection, batch) for batch in batches)
        except (StoreError, DBAPIError):
            log.error("store_unreachable", batches=len(batches))
            self._let_go()
            return (Outcome.UNKNOWN,) * len(batches)

    def _is_there(self, connection: Connection, batch: Batch) -> Outcome:
        if not batch.rows:
            return Outcome.NOT_SAVED
        last = batch.rows[-1]
        question = "SELECT command FROM log WHERE room = ? AND seq = ?"
        found = driver(connection).execute(question, (batch.room, last.seq)).fetchone()
        return Outcome.SAVED if found is not None and found[0] == last.command else Outcome.NOT_SAVED

    def _connection(self) -> Connection:
        if self._writing is None:
            self._writing = open_writing(self._folder, again=True)
        return self._writing

    def _let_go(self) -> None:
        connection, self._writing = self._writing, None
        if connection is not None:
            connection.invalidate()
            connection.close()

    def rows(self, room: RoomId, after: int = 0) -> tuple[Row, ...]:
        """See the port."""
        found = self._read(_rows_after, room=room, after=after)
        texts = self._texts(room) if found else {}
        return tuple(Row(seq=one.seq, command=one.command, events=read(one.events, texts)) for one in found)

    def _texts(self, room: RoomId) -> dict[str, str]:
        return {one.id: one.text for one in self._read(_texts_of, room=room)}

    def commands(self, room: RoomId) -> dict[CommandId, int]:
        """See the port."""
        found = self._read(select(_log.c.command, _log.c.seq).where(_log.c.room == room).order_by(_log.c.seq))
        return dict(map(tuple, found))

    def snapshot(self, room: RoomId) -> Snapshot | None:
        """See the port."""
        found = self._snapshots.find(room)
        return None if found is None else found._replace(state=with_texts(found.state, self._texts(room)))

    def keep_snapshot(self, snapshot: Snapshot) -> None:
        """See the port."""
        self._snapshots.keep(snapshot)

    def record(self, room: RoomId) -> RoomRecord | None:
        """See the port."""
        return _recorded(self._read(_by_id, room=room))

    def by_code(self, code: str) -> RoomRecord | None:
        """See the port."""
        return _recorded(self._read(_by_code, code=code))

    def access(self, token: TokenHash) -> Access | None:
        """See the port."""
        found = self._read(_whose, token=token)
        return Access(**found[0]._asdict()) if found else None

    def decks(self, room: RoomId) -> tuple[tuple[str, bytes], ...]:
        """See the port."""
        question = (
            select(_decks.c.hash, _decks.c.canonical)
            .join(_room_decks, _room_decks.c.deck == _decks.c.hash)
            .where(_room_decks.c.room == room)
            .order_by(_room_decks.c.place)
        )
        return tuple((one.hash, one.canonical) for one in self._read(question))

    def save_deck(self, token: TokenHash, base: int, text: str, now: int, *, keep: bool) -> MadeDeck | None:
        """See the port."""
        saved = self._change(lambda connection: bench.save(connection, token, base, text, now, keep=keep))
        self._untidy = True
        return saved

    def made_deck(self, token: TokenHash, version: int | None = None) -> MadeDeck | None:
        """See the port."""
        found = self._read(bench.newest(token) if version is None else bench.one_of(token, version))
        return bench.made(found[0] if found else None)

    def deck_versions(self, token: TokenHash) -> tuple[DeckVersion, ...]:
        """See the port."""
        return tuple(bench.version(one) for one in self._read(bench.versions_of(token)))

    def made_translations(self, token: TokenHash) -> Mapping[str, MadeDeck]:
        """See the port."""
        found = [(one.token.partition(".")[2], bench.made(one)) for one in self._read(bench.translations_of(token))]
        return {language: made for language, made in found if made is not None and made.text}

    def count_made_decks(self) -> int:
        """See the port."""
        return int(self._read(bench.how_many)[0][0])

    def forget_deck(self, token: TokenHash) -> None:
        """See the port."""

        def forget(connection: Connection) -> None:
            bench.forget(connection, token)
            pictures.forget(connection, token)

        self._change(forget)
        self._untidy = True
        self.tidy()

    def add_picture(self, token: TokenHash, picture: DeckPicture) -> str | None:
        """See the port."""
        return self._change(lambda connection: pictures.add(connection, token, picture))

    def deck_pictures(self, owner: TokenHash) -> tuple[DeckPicture, ...]:
        """See the port."""
        found = self._read(pictures.names_of(owner))
        return tuple(DeckPicture(one.name, one.hash, one.width, one.height) for one in found)

    def picture(self, hash_: str) -> bytes | None:
        """See the port."""
        found = self._read(pictures.content_of(hash_))
        return found[0].content if found else None

    def picture_bytes(self) -> int:
        """See the port."""
        return sum(int(self._read(kept)[0][0]) for kept in (pictures.bytes_kept, photos.bytes_kept))

    def photos(self, room: RoomId, only: str | None = None) -> tuple[RoomPhoto, ...]:
        """See the port."""
        return photos.found(self._read, room, only)

    def add_photo(self, room: RoomId, photo: RoomPhoto, most: int) -> bool:
        """See the port."""
        return self._change(lambda connection: photos.add(connection, room, photo, most))

    def drop_photo(self, room: RoomId, hash_: str) -> None:
        """See the port."""
        self._change(lambda connection: photos.drop(connection, room, hash_))
        self._untidy = True

    def untouched(self, closed_before: int, active_before: int) -> tuple[RoomId, ...]:
        """See the port."""
        c = _rooms.c
        asleep = c.closed_at.is_(None) & (c.active_at < active_before)
        over = (c.closed_at < closed_before) | asleep
        return tuple(one.id for one in self._read(select(c.id).where(over, c.deleted.is_(False))))

    def rehearsals(self, opened_before: int) -> tuple[RoomId, ...]:
        """See the port."""
        c = _rooms.c
        over = select(c.id).where(_rehearses, c.opened_at < opened_before, c.deleted.is_(False))
        return tuple(one.id for one in self._read(over))

    def _read(self, question: Any, **given: Any) -> Sequence[Found[Any]]:
        with self._lock:
            try:
                if self._reading is None:
                    self._reading = open_reading(self._folder)
                found = self._reading.execute(question, given).all()
                self._reading.rollback()
            except DBAPIError as error:
                self._stop_reading()
                raise StoreError("The database cannot be read. Look at the disk, then start again.") from error
            return found

    def _stop_reading(self) -> None:
        connection, self._reading = self._reading, None
        if connection is not None:
            connection.invalidate()
            connection.close()

    def delete(self, room: RoomId, kept: Sequence[KeptPledge] = ()) -> bool:
        """See the port."""
        try:
            connection = self._connection()
            with connection.begin():
                for table in (_log, _words, _access, _codes, _room_decks, _rehearsals, tables.room_photos):
                    connection.execute(delete(table).where(table.c.room == room))
                connection.execute(delete(_decks).where(_decks.c.hash.not_in(select(_room_decks.c.deck))))
                pictures.sweep(connection)
                apart.put(connection, kept)
                connection.execute(update(_rooms).where(_rooms.c.id == room).values(deleted=True))
        except (StoreError, DBAPIError) as error:
            log.error("delete_failed", reason=type(error).__name__, room=room)
            self._let_go()
            return False
        self._snapshots.forget(room)
        self._untidy = True
        self.tidy()
        return not self._untidy

    def keep_code(self, code: PersonalCode, now: int) -> bool:
        """See the port. Codes whose time is over go with it."""
        try:
            self._change(lambda connection: codes.keep(connection, code, now))
        except IntegrityError:
            return False
        return True

    def code(self, code: TokenHash) -> PersonalCode | None:
        """See the port."""
        found = self._read(codes.of_hash(code))
        return PersonalCode(**{**found[0]._asdict(), "kind": CodeKind(found[0].kind)}) if found else None

    def redeem(self, code: TokenHash, token: TokenHash, now: int) -> Access | None:
        """See the port."""
        try:
            return self._change(lambda connection: codes.redeem(connection, code, token, now))
        except IntegrityError:
            return None

    def sign_out(
        self, room: RoomId, member: MemberId, seats: Sequence[SeatId], keep: TokenHash | None
    ) -> tuple[TokenHash, ...]:
        """See the port."""
        return self._change(lambda connection: codes.sign_out(connection, room, member, seats, keep))

    def _change(self, what: Callable[[Connection], T]) -> T:
        """Changes something beside the log. Raises IntegrityError and, when the disk fails, NotSaved."""
        try:
            connection = self._connection()
            with connection.begin():
                return what(connection)
        except IntegrityError:
            raise
        except (StoreError, DBAPIError) as error:
            log.error("change_failed", reason=type(error).__name__)
            self._let_go()
            raise NotSaved from error

    def _erased(self) -> None:
        self._untidy = True
        self.tidy()

    def tidy(self) -> None:
        """See the port. What a reader still holds open is left for the next time."""
        try:
            busy, _, _ = driver(self._connection()).execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except (StoreError, DBAPIError, DriverError, OSError) as error:
            log.error("tidy_failed", reason=type(error).__name__)
            return
        self._untidy = bool(busy)

    def ready(self) -> bool:
        """See the port."""
        try:
            return bool(self._read(select(1)))
        except StoreError:
            return False

    def close(self) -> None:
        """See the port."""
        self._stop_reading()
        if self._writing is not None:
            self.tidy()
            self._let_go()


def _recorded(found: Sequence[Found[Any]]) -> RoomRecord | None:
    return RoomRecord(**found[0]._asdict()) if found else None
