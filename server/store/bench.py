"""Decks made in the workbench: which versions are kept, and the statements for it.

Rule 1: a version is only ever written on top of the newest: whoever saves on an older one is told, and nothing changes.
Rule 2: a translation stands under the name of its deck, a dot and its language, and goes with the deck. One without a
text is none any more.
Rule 3: what was typed within ten minutes becomes one version; 40 versions and 8 MiB of one deck are kept at most.
"""

from typing import Any, Final

from sqlalchemy import Connection, delete, func, insert, select

from server.records import DeckVersion, MadeDeck, TokenHash
from server.store.tables import made_decks

_c: Final = made_decks.c
_APART_MS: Final = 600_000
_MOST_VERSIONS: Final = 40
_MOST_BYTES: Final = 8 * 1024 * 1024

sizes: Final = select(_c.token, _c.version, _c.saved_at, func.length(_c.text).label("size"))
how_many: Final = select(func.count(_c.token.distinct())).where(_c.version > 0, _c.token.not_like("%.%"))


def newest(token: TokenHash) -> Any:
    """The question for the newest version of a deck, or for its tombstone."""
    return select(_c.version, _c.text, _c.saved_at).where(_c.token == token).order_by(_c.version.desc()).limit(1)


def one_of(token: TokenHash, version: int) -> Any:
    """The question for one version of a deck."""
    return select(_c.version, _c.text, _c.saved_at).where(_c.token == token, _c.version == version)


def versions_of(token: TokenHash) -> Any:
    """The question for all versions of a deck, newest first."""
    return sizes.where(_c.token == token, _c.version > 0).order_by(_c.version.desc())


def translations_of(token: TokenHash) -> Any:
    """The question for the newest version of every translation of a deck, in the order of their languages."""
    top = (
        select(_c.token, func.max(_c.version).label("version")).where(_translates(token)).group_by(_c.token).subquery()
    )
    same = (_c.token == top.c.token) & (_c.version == top.c.version)
    return select(_c.token, _c.version, _c.text, _c.saved_at).join(top, same).where(_c.version > 0).order_by(_c.token)


def _translates(token: TokenHash) -> Any:
    return (_c.token > f"{token}.") & (_c.token < f"{token}/")


def made(found: Any) -> MadeDeck | None:
    """A deck as it was found; a deleted one is none."""
    if found is None or found.version == 0:
        return None
    return MadeDeck(version=found.version, text=found.text.decode(), saved_at=found.saved_at)


def version(found: Any) -> DeckVersion:
    """A version as it was found."""
    return DeckVersion(version=found.version, saved_at=found.saved_at, size=found.size)


def save(connection: Connection, token: TokenHash, base: int, text: str, now: int, *, keep: bool) -> MadeDeck | None:
    """See `Store.save_deck`."""
    found = connection.execute(newest(token)).first()
    before = made(found)
    if before is None and (found is not None or base):
        return None
    if before is not None and (before.version != base or before.text == text):
        return before
    saved = {"token": token, "version": base + 1, "saved_at": now, "text": text.encode()}
    connection.execute(insert(made_decks), [saved])
    _thin(connection, token, keep=keep)
    return MadeDeck(version=base + 1, text=text, saved_at=now)


def _thin(connection: Connection, token: TokenHash, *, keep: bool) -> None:
    kept = [version(one) for one in connection.execute(versions_of(token))]
    gone = {one.version for one in kept[_MOST_VERSIONS:]}
    if not keep and len(kept) > 2 and kept[1].saved_at - kept[2].saved_at < _APART_MS:
        gone.add(kept[1].version)
    room = _MOST_BYTES
    for place, one in enumerate(kept):
        room -= one.size
        if room < 0 and place:
            gone.add(one.version)
    if gone:
        connection.execute(delete(made_decks).where(_c.token == token, _c.version.in_(gone)))


def forget(connection: Connection, token: TokenHash) -> None:
    """See `Store.forget_deck`."""
    its = (_c.token == token) | _translates(token)
    names = {token, *connection.execute(select(_c.token).where(its)).scalars()}
    connection.execute(delete(made_decks).where(its))
    connection.execute(
        insert(made_decks), [{"token": one, "version": 0, "saved_at": 0, "text": b""} for one in sorted(names)]
    )
