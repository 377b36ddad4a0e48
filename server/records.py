"""What goes through the doors of `server.ports`: what a store takes and gives."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from game import Room
from game.events import Event
from game.terms import MemberId, SeatId

RoomId = str
CommandId = str
TokenHash = str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One accepted command: its place in the room's history and what happened. Neither who asked nor when."""

    seq: int
    command: CommandId
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A token, by its SHA-256, names a member from now on."""

    token: TokenHash
    member: MemberId


class DeckPicture(NamedTuple):
    """A picture of a deck: what the deck calls it, under which hash it is kept, its size in points, and a JPEG.

    Without `content` the store has it already.
    """

    name: str
    hash: str
    width: int
    height: int
    content: bytes | None = None


class RoomPhoto(NamedTuple):
    """A photo of paper in the report of a room: what it shows in words, its size in points, and a JPEG."""

    hash: str
    alt: str
    width: int
    height: int
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What a new room needs beside its first row. `decks`: hash and canonical bytes of each.

    `pictures`: each with the hash of its deck.
    """

    code: str
    epoch: str
    decks: tuple[tuple[str, bytes], ...]
    pictures: tuple[tuple[str, DeckPicture], ...] = ()
    rehearsal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Everything one room wants committed at once, all or nothing.

    `dead`: members whose tokens die. `at`: ms since 1970, kept as the room's last activity when `touch` is set.
    `closed`: the room closed with this batch (True), was entered again after it had closed (False), or neither.
    """

    room: RoomId
    rows: tuple[Row, ...]
    at: int
    grants: tuple[Grant, ...] = ()
    dead: tuple[MemberId, ...] = ()
    opening: Opening | None = None
    touch: bool = False
    closed: bool | None = None


class KeptPledge(NamedTuple):
    """A pledge kept apart from its room, which is gone, under the SHA-256 of its link's key.

    `until`: ms since 1970. `words`: the pledge and how it goes, as JSON (`rooms.apart`). `last`: the command that told
    of it last.
    """

    link: TokenHash
    until: int
    words: str
    last: str = ""


class CodeKind(StrEnum):
    """What a personal code is for: moving to another device once, soon; a phone of its own for one seat, once, soon; or
    coming back as a facilitator, any time.
    """

    REJOIN = "rejoin"
    SEAT = "seat"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalCode:
    """A code, by its SHA-256, that brings a member back on any device, or gives a seat a phone.

    `whose`: the member, or for SEAT the seat. `until`: ms since 1970; None: as long as the room.
    """

    hash: TokenHash
    room: RoomId
    whose: MemberId | SeatId
    kind: CodeKind
    until: int | None


class Outcome(StrEnum):
    """What became of a batch. After `CONFLICT` and `NOT_SAVED` nothing of it is stored; after `UNKNOWN` the disk failed
    and does not answer either, so it may be. After all but `SAVED` read the head again.
    """

    SAVED = "saved"
    CONFLICT = "conflict"
    NOT_SAVED = "not_saved"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomRecord:
    """What the store knows of a room beside its history. Times are ms since 1970."""

    id: RoomId
    code: str
    epoch: str
    opened_at: int
    active_at: int
    closed_at: int | None
    rehearsal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeDeck:
    """A deck made in the workbench, as its author typed it. `version` counts from 1; `saved_at`: ms since 1970."""

    version: int
    text: str
    saved_at: int


def translation_of(deck: TokenHash, language: str) -> TokenHash:
    """The name under which the translation of a deck made in the workbench is kept."""
    return f"{deck}.{language}"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckVersion:
    """One version of a deck that was made in the workbench; `size` in bytes."""

    version: int
    saved_at: int
    size: int


class Snapshot(NamedTuple):
    """What a room's history had come to at `seq`, where `command` stands."""

    room: RoomId
    seq: int
    command: CommandId
    state: Room


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """Whom a token names. `dead`: the member was removed."""

    room: RoomId
    member: MemberId
    dead: bool
