"""The tables. What a person typed stands in `words` alone; nothing else in a row could be read by anyone.

Rule 1: a row of the log is one accepted command. It says neither who asked nor when.
Rule 2: UNIQUE(room, seq) is the fence between nodes; UNIQUE(room, command) is why nothing is done twice.
"""

from typing import Final

from sqlmodel import Field, LargeBinary, SQLModel, UniqueConstraint

SCHEMA_VERSION: Final = 5
"""Kept in the file (`user_version`). Grows with every change of these tables, which then needs a migration.

2: `codes` is new; older files get it, empty, when they are opened. 3: so is `made_decks`. 4: so are `pictures`
and `picture_names`. 5: so are `kept_pledges`, `room_photos` and `rehearsals`."""


class RoomRow(SQLModel, table=True):
    """A room. A deleted one stays as an id and a code that is not given away again."""

    __tablename__ = "rooms"

    id: str = Field(primary_key=True)
    code: str = Field(unique=True)
    epoch: str
    opened_at: int
    active_at: int
    closed_at: int | None = None
    deleted: bool = False


class RehearsalRow(SQLModel, table=True):
    """A room that is a rehearsal. It is gone, and so is this, some hours after it was opened."""

    __tablename__ = "rehearsals"

    room: str = Field(primary_key=True)


class LogRow(SQLModel, table=True):
    """One accepted command of a room: its events in order."""

    __tablename__ = "log"
    __table_args__ = (UniqueConstraint("room", "command"), {"sqlite_with_rowid": False})

    room: str = Field(primary_key=True)
    seq: int = Field(primary_key=True)
    command: str
    events: bytes = Field(sa_type=LargeBinary)


class WordsRow(SQLModel, table=True):
    """A text that a person typed, under its id. Erasing is deleting this row."""

    __tablename__ = "words"
    __table_args__ = ({"sqlite_with_rowid": False},)

    room: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    text: str


class AccessRow(SQLModel, table=True):
    """A token, as its SHA-256, and the member it names."""

    __tablename__ = "access"

    token: str = Field(primary_key=True)
    room: str = Field(index=True)
    member: str
    dead: bool = False


class CodeRow(SQLModel, table=True):
    """A personal code, as its SHA-256, and the member it brings back; at most one of a kind for each member.

    Of a code that gives a seat a phone, `member` is that seat."""

    __tablename__ = "codes"
    __table_args__ = (UniqueConstraint("room", "member", "kind"),)

    hash: str = Field(primary_key=True)
    room: str
    member: str
    kind: str
    until: int | None = None


class DeckRow(SQLModel, table=True):
    """A deck as rooms keep it, under the hash of its bytes."""

    __tablename__ = "decks"

    hash: str = Field(primary_key=True)
    canonical: bytes = Field(sa_type=LargeBinary)


class RoomDeckRow(SQLModel, table=True):
    """Which decks a room plays with, in order."""

    __tablename__ = "room_decks"

    room: str = Field(primary_key=True)
    place: int = Field(primary_key=True)
    deck: str


class MadeDeckRow(SQLModel, table=True):
    """A version of a deck made in the workbench, under the SHA-256 of its token.

    A translation of it stands under the same, a dot and its language.
    A deleted deck stays as version 0 without a text, so that no backup brings it back."""

    __tablename__ = "made_decks"
    __table_args__ = ({"sqlite_with_rowid": False},)

    token: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    saved_at: int
    text: bytes = Field(sa_type=LargeBinary)


class PictureRow(SQLModel, table=True):
    """What is kept of a picture: a JPEG under the hash of its bytes."""

    __tablename__ = "pictures"

    hash: str = Field(primary_key=True)
    content: bytes = Field(sa_type=LargeBinary)


class PictureNameRow(SQLModel, table=True):
    """What a deck calls a picture. `owner`: the hash of a room's deck, or the token of one made in the workbench."""

    __tablename__ = "picture_names"
    __table_args__ = ({"sqlite_with_rowid": False},)

    owner: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    hash: str = Field(index=True)
    width: int
    height: int


class KeptPledgeRow(SQLModel, table=True):
    """A pledge that outlives its room, under the SHA-256 of its link's key. `words` None: it was taken back.

    `last`: the command that told of it last, so that the same one again changes nothing."""

    __tablename__ = "kept_pledges"
    __table_args__ = ({"sqlite_with_rowid": False},)

    link: str = Field(primary_key=True)
    until: int
    words: str | None = None
    last: str = ""


class RoomPhotoRow(SQLModel, table=True):
    """A photo of paper in the report of a room: a JPEG under the hash of its bytes. Its words stand in `words`."""

    __tablename__ = "room_photos"

    room: str = Field(primary_key=True)
    hash: str = Field(primary_key=True)
    width: int
    height: int
    content: bytes = Field(sa_type=LargeBinary)


_NAMES: Final = (
    "rooms", "log", "words", "access", "codes", "decks", "room_decks", "made_decks", "pictures", "picture_names",
    "kept_pledges", "room_photos", "rehearsals",
)  # fmt: skip
(
    rooms,
    log,
    words,
    access,
    codes,
    decks,
    room_decks,
    made_decks,
    pictures,
    picture_names,
    kept_pledges,
    room_photos,
    rehearsals,
) = (SQLModel.metadata.tables[name] for name in _NAMES)
