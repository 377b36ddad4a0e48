"""The doors to the world: time, chance, disk, other nodes, a client's socket. Nothing else reaches outside."""

import secrets
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Final, Protocol

from game.terms import MemberId, SeatId
from server.records import (
    Access,
    Batch,
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
from server.wire import Close


class Clock(Protocol):
    """Time. `wall` never jumps while the server runs, whatever happens to the machine's clock."""

    def wall(self) -> int:
        """Milliseconds since 1970."""

    def tick(self) -> float:
        """Seconds, only good for differences."""


class Entropy(Protocol):
    """Chance."""

    def draw(self, count: int) -> bytes:
        """`count` bytes that nobody can guess."""


class Store(Protocol):
    """The log of every room. Synchronous; `commit`, `delete` and `tidy` are called from one thread only."""

    def commit(self, batches: Sequence[Batch]) -> tuple[Outcome, ...]:
        """Stores each batch whole or not at all, all in one transaction, and says what became of each, in order.

        Never raises for what the disk or another node does: a batch then is NOT_SAVED, CONFLICT or UNKNOWN.
        """

    def rows(self, room: RoomId, after: int = 0) -> tuple[Row, ...]:
        """The room's history behind place `after`, words joined in. Raises StoreError when it cannot be read."""

    def commands(self, room: RoomId) -> dict[CommandId, int]:
        """Every command of the room's history with its place, in order. Raises StoreError when it cannot be read."""

    def snapshot(self, room: RoomId) -> Snapshot | None:
        """What the room's history had come to, words joined in, when something is kept that can be trusted.

        It may be of a past that a restore undid: look whether its command stands at its place. Raises StoreError.
        """

    def keep_snapshot(self, snapshot: Snapshot) -> None:
        """Keeps this in the place of the room's last one, if the disk takes it. From the committing thread only."""

    def record(self, room: RoomId) -> RoomRecord | None:
        """What is known of a room; None when there is none."""

    def by_code(self, code: str) -> RoomRecord | None:
        """The room with this code; None when there is none."""

    def access(self, token: TokenHash) -> Access | None:
        """Whom a token names; None when unknown."""

    def keep_code(self, code: PersonalCode, now: int) -> bool:
        """Keeps a personal code in the place of the last one of that kind; False when another has this code.

        Raises NotSaved. Called from the committing thread, as `redeem` is.
        """

    def code(self, code: TokenHash) -> PersonalCode | None:
        """A personal code that was kept, its time over or not; None when there is none."""

    def redeem(self, code: TokenHash, token: TokenHash, now: int) -> Access | None:
        """Lets `token` name the member of a personal code, and uses up a code that is good for once.

        None when there is no such code, or its time is over. Raises NotSaved.
        """

    def sign_out(
        self, room: RoomId, member: MemberId, seats: Sequence[SeatId], keep: TokenHash | None
    ) -> tuple[TokenHash, ...]:
        """Forgets every token of a member but `keep`, and codes for other phones made for them; gives those tokens.

        Raises NotSaved. Called from the committing thread.
        """

    def decks(self, room: RoomId) -> tuple[tuple[str, bytes], ...]:
        """Hash and canonical bytes of the room's decks, in their order."""

    def save_deck(self, token: TokenHash, base: int, text: str, now: int, *, keep: bool) -> MadeDeck | None:
        """Keeps `text` as the version after `base` of a deck made in the workbench, if `base` is its newest; 0: a new
        deck. Gives the newest as it is then: another text than this one means that somebody saved before, and nothing
        was changed. None: there is no such deck (any more).

        Versions that followed each other within minutes become one, unless `keep` asks for the one before to stay.
        Raises NotSaved. Called from the committing thread, as `forget_deck` is.
        """

    def made_deck(self, token: TokenHash, version: int | None = None) -> MadeDeck | None:
        """A deck made in the workbench, in its newest version or another that is kept; None when there is none."""

    def deck_versions(self, token: TokenHash) -> tuple[DeckVersion, ...]:
        """The versions of a deck that are kept, newest first."""

    def made_translations(self, token: TokenHash) -> Mapping[str, MadeDeck]:
        """The translations of a deck made in the workbench, by their languages. Each is kept as a deck is, under
        `translation_of(token, language)`; one whose text is empty is none."""

    def count_made_decks(self) -> int:
        """How many decks made in the workbench there are."""

    def forget_deck(self, token: TokenHash) -> None:
        """Removes every version of a deck so that nothing of it can be read in any file. Raises NotSaved."""

    def add_picture(self, token: TokenHash, picture: DeckPicture) -> str | None:
        """Keeps a picture with a deck made in the workbench and gives the name it has there: its own, or one like it
        that is free; a picture that the deck has keeps its name. None: it has as many as it may.

        Raises NotSaved. Called from the committing thread.
        """

    def deck_pictures(self, owner: TokenHash) -> tuple[DeckPicture, ...]:
        """The pictures of a deck, without their bytes, by name."""

    def picture(self, hash_: str) -> bytes | None:
        """The JPEG kept under this hash; None when there is none."""

    def picture_bytes(self) -> int:
        """How many bytes all pictures and photos have together."""

    def photos(self, room: RoomId, only: str | None = None) -> tuple[RoomPhoto, ...]:
        """The photos of a room, in the order of their words; or the one of this hash."""

    def add_photo(self, room: RoomId, photo: RoomPhoto, most: int) -> bool:
        """Keeps a photo with a room, in the place of the same one; False: the room has `most` already.

        Raises NotSaved. Called from the committing thread, as `drop_photo` is.
        """

    def drop_photo(self, room: RoomId, hash_: str) -> None:
        """Removes a photo of a room and its words, so that `tidy` makes them unreadable. Raises NotSaved."""

    def untouched(self, closed_before: int, active_before: int) -> tuple[RoomId, ...]:
        """Rooms closed before the one time, and rooms never closed whose last activity was before the other."""

    def rehearsals(self, opened_before: int) -> tuple[RoomId, ...]:
        """Rehearsals that were opened before then."""

    def delete(self, room: RoomId, kept: Sequence[KeptPledge] = ()) -> bool:
        """Removes rows, words and tokens of a room so that nothing of them can be read in any file; True when done.

        `kept`: pledges that outlive it, kept apart in the same transaction.
        """

    @property
    def apart(self) -> "Apart":
        """The pledges that outlived their rooms."""

    def tidy(self) -> None:
        """Makes what was erased since the last time unreadable in the write-ahead log too."""

    @property
    def untidy(self) -> bool:
        """Whether `tidy` has something to do."""

    def ready(self) -> bool:
        """Whether the store answers."""

    def close(self) -> None:
        """Lets go of the files."""


class Apart(Protocol):
    """Pledges kept apart from their rooms, which are gone. All but `find` and `over` are called from the committing
    thread; afterwards what is gone can be read in no file, and comes back with no backup. They raise NotSaved.
    """

    def find(self, link: TokenHash) -> KeptPledge | None:
        """The pledge under the SHA-256 of its link's key; None when there is none, or it was taken back."""

    def tell(self, pledge: KeptPledge) -> None:
        """Puts these words in the place of the last ones, if it is kept still; its time stays as it was."""

    def take_back(self, link: TokenHash) -> None:
        """Erases a pledge."""

    def over(self, now: int) -> int:
        """How many have had their time."""

    def sweep(self, now: int) -> None:
        """Removes those."""


class Bell(Protocol):
    """Tells other nodes that a room went on. It only rings: a lost ring costs delay, never truth."""

    def ring(self, room: RoomId, seq: int) -> None:
        """Says that `room` is at `seq`."""

    def listen(self, heard: Callable[[RoomId, int], None]) -> None:
        """Calls `heard` for every ring of another node."""


class Link(Protocol):
    """The way to one client. Frames are whole WebSocket text frames, ready for the wire (see `rooms.frames`)."""

    @property
    def full(self) -> bool:
        """Whether too much is unsent already: do not send parts now, their newest form goes out later."""

    def send(self, frames: Sequence[bytes]) -> None:
        """Puts frames on the way, in order. Never blocks and never raises; after `close` it does nothing."""

    def close(self, code: Close, reason: str) -> None:
        """Closes the socket, once."""


def _steady() -> float:
    """Seconds that only grow, while a laptop sleeps too, where the system can tell."""
    return time.clock_gettime(_CLOCK) if _CLOCK is not None else time.monotonic()


# `time.monotonic` stands still on Linux and macOS while the machine sleeps; on Windows it does not.
_CLOCK: Final[int | None] = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC if sys.platform == "darwin" else None)


class SystemClock:
    """The machine's time: the wall clock at the start plus what has passed since."""

    def __init__(self, wall_ns: Callable[[], int] = time.time_ns, tick: Callable[[], float] = _steady) -> None:
        """`wall_ns` is asked once."""
        self._tick = tick
        self._start_wall = wall_ns() // 1_000_000
        self._start_tick = tick()

    def wall(self) -> int:
        """Milliseconds since 1970."""
        return self._start_wall + int((self._tick() - self._start_tick) * 1000)

    def tick(self) -> float:
        """Seconds that only grow."""
        return self._tick()


class SystemEntropy:
    """The machine's chance, fetched in larger lots: asking for it is dear. No byte is given out twice."""

    LOT: Final = 4096

    def __init__(self) -> None:
        self._lot = b""
        self._given = 0

    def draw(self, count: int) -> bytes:
        """`count` bytes that nobody can guess."""
        if len(self._lot) - self._given < count:
            self._lot, self._given = secrets.token_bytes(max(self.LOT, count)), 0
        self._given += count
        return self._lot[self._given - count : self._given]
