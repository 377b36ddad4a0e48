"""Photos of paper that facilitators add to the report of their room.

Rule 1: they are the room's alone: another room that has the same photo has it once more, and with the room all goes.
Rule 2: what a photo shows, in words, stands in `words` as everything that a person typed; without it there is no photo.
"""

from collections.abc import Callable, Sequence
from typing import Any, Final

from sqlalchemy import Connection, delete, func, insert, select, text

from server.records import RoomId, RoomPhoto
from server.store.tables import room_photos, words

_c: Final = room_photos.c
_SAID: Final = "photo."
_THERE: Final = text("SELECT 1 FROM sqlite_schema WHERE name = 'room_photos'")
bytes_kept: Final = select(func.coalesce(func.sum(func.length(_c.content)), 0))


def found(ask: Callable[[Any], Sequence[Any]], room: RoomId, only: str | None) -> tuple[RoomPhoto, ...]:
    """See `Store.photos`. A file of an older release that is opened for reading alone has no table for them."""
    if not ask(_THERE):
        return ()
    wanted = _of(room) if only is None else _of(room).where(_c.hash == only)
    return tuple(RoomPhoto(one.hash, one.alt, one.width, one.height, one.content) for one in ask(wanted))


def _of(room: RoomId) -> Any:
    said = (words.c.room == _c.room) & (words.c.id == _SAID + _c.hash)
    columns = (_c.hash, words.c.text.label("alt"), _c.width, _c.height, _c.content)
    return select(*columns).join_from(room_photos, words, said).where(_c.room == room).order_by("alt", _c.hash)


def add(connection: Connection, room: RoomId, photo: RoomPhoto, most: int) -> bool:
    """See `Store.add_photo`."""
    drop(connection, room, photo.hash)
    kept = connection.execute(select(func.count()).where(_c.room == room)).scalar_one()
    if kept >= most:
        return False
    size = {"width": photo.width, "height": photo.height}
    row = {"room": room, "hash": photo.hash, "content": photo.content, **size}
    connection.execute(insert(room_photos), [row])
    connection.execute(insert(words), [{"room": room, "id": _SAID + photo.hash, "text": photo.alt}])
    return True


def drop(connection: Connection, room: RoomId, hash_: str) -> None:
    """See `Store.drop_photo`."""
    connection.execute(delete(room_photos).where(_c.room == room, _c.hash == hash_))
    connection.execute(delete(words).where(words.c.room == room, words.c.id == _SAID + hash_))
