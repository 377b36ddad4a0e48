"""Pictures of decks: each kept once under its hash, for as long as a deck calls it by a name.

Rule 1: whose pictures they are: those of a deck of a room stand under the deck's hash, those of a deck made in the
workbench under the SHA-256 of its token.
Rule 2: under one name a deck has one picture for ever, so an older version of its text still shows what it showed.
"""

from typing import Any, Final

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert as insert_or

from server.records import DeckPicture, TokenHash
from server.store.tables import decks, made_decks, picture_names, pictures

MOST_PICTURES: Final = 100
"""Of one deck made in the workbench. What no version of its text names goes first."""
_c: Final = picture_names.c
_put_picture: Final = insert_or(pictures).on_conflict_do_nothing()
_put_name: Final = insert_or(picture_names).on_conflict_do_nothing()

bytes_kept: Final = select(func.coalesce(func.sum(func.length(pictures.c.content)), 0))


def content_of(hash_: str) -> Any:
    """The question for what is kept of a picture."""
    return select(pictures.c.content).where(pictures.c.hash == hash_)


def names_of(owner: str) -> Any:
    """The question for the pictures of a deck, by name."""
    return select(_c.name, _c.hash, _c.width, _c.height).where(_c.owner == owner).order_by(_c.name)


def keep(connection: Connection, owner: str, picture: DeckPicture) -> None:
    """Keeps a picture under this name. Without its bytes only the name is written."""
    if picture.content is not None:
        connection.execute(_put_picture, [{"hash": picture.hash, "content": picture.content}])
    row = {"name": picture.name, "hash": picture.hash, "width": picture.width, "height": picture.height}
    connection.execute(_put_name, [{"owner": owner, **row}])


def add(connection: Connection, token: TokenHash, picture: DeckPicture) -> str | None:
    """See `Store.add_picture`."""
    there = connection.execute(names_of(token)).all()
    known = next((one.name for one in there if one.hash == picture.hash), None)
    if known is not None:
        return str(known)
    names = {one.name for one in there}
    if len(names) >= MOST_PICTURES:
        names -= _thin(connection, token, names)
    if len(names) >= MOST_PICTURES:
        return None
    name = free_name(picture.name, names)
    keep(connection, token, picture._replace(name=name))
    return name


def free_name(name: str, taken: set[str]) -> str:
    """This name, or the next one with a number that is free."""
    stem, _, ending = name.rpartition(".")
    tries = (name, *(f"{stem}-{number}.{ending}" for number in range(2, MOST_PICTURES + 3)))
    return next(one for one in tries if one not in taken)


def _thin(connection: Connection, token: TokenHash, names: set[str]) -> set[str]:
    """Forgets the pictures that no version of the text names, and gives their names."""
    texts = connection.execute(select(made_decks.c.text).where(made_decks.c.token == token)).scalars().all()
    gone = {name for name in names if not any(name.encode() in text for text in texts)}
    connection.execute(delete(picture_names).where(_c.owner == token, _c.name.in_(gone)))
    sweep(connection)
    return gone


def forget(connection: Connection, token: TokenHash) -> None:
    """Forgets the pictures of a deck made in the workbench, but for those that another deck has too."""
    connection.execute(delete(picture_names).where(_c.owner == token))
    sweep(connection)


def sweep(connection: Connection) -> None:
    """Removes the names of decks that are gone, and pictures that have no name left."""
    kept, made = select(decks.c.hash), select(made_decks.c.token).where(made_decks.c.version > 0)
    connection.execute(delete(picture_names).where(_c.owner.not_in(kept), _c.owner.not_in(made)))
    connection.execute(delete(pictures).where(pictures.c.hash.not_in(select(_c.hash))))
