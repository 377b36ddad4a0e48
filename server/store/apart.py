"""Pledges kept apart: what their makers wanted to outlive the room, under the hash of the link's key alone.

Rule 1: a row holds the pledge's own words and how it goes. No room, no seat, no name, no other words stand beside it.
Rule 2: one that was taken back stays without words until its time is over, so that no backup brings it back.
"""

from collections.abc import Callable, Sequence
from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, func, select, update
from sqlalchemy import Row as Found
from sqlalchemy.dialects.sqlite import insert as insert_or

from server.records import KeptPledge, TokenHash
from server.store.tables import kept_pledges

_c: Final = kept_pledges.c
_put: Final = insert_or(kept_pledges).on_conflict_do_nothing()
_of_link: Final = select(_c.link, _c.until, _c.words, _c.last).where(
    _c.link == bindparam("link"), _c.words.is_not(None)
)
_over: Final = select(func.count()).select_from(kept_pledges).where(_c.until <= bindparam("now"))


def put(connection: Connection, pledges: Sequence[KeptPledge]) -> None:
    """Keeps these, in the transaction that deletes their room."""
    if pledges:
        connection.execute(_put, [one._asdict() for one in pledges])


class KeptPledges:
    """See `server.ports.Apart`, which this is. `erased` makes sure that what is gone can be read in no file."""

    def __init__(
        self,
        read: Callable[..., Sequence[Found[Any]]],
        change: Callable[[Callable[[Connection], None]], None],
        erased: Callable[[], None],
    ) -> None:
        self._read, self._change, self._erased = read, change, erased

    def find(self, link: TokenHash) -> KeptPledge | None:
        """See the port."""
        found = self._read(_of_link, link=link)
        return KeptPledge(**found[0]._asdict()) if found else None

    def tell(self, pledge: KeptPledge) -> None:
        """See the port."""
        there = (_c.link == pledge.link) & _c.words.is_not(None)
        told = update(kept_pledges).where(there).values(words=pledge.words, last=pledge.last)
        self._forget(told)

    def take_back(self, link: TokenHash) -> None:
        """See the port."""
        self._forget(update(kept_pledges).where(_c.link == link).values(words=None, last=""))

    def over(self, now: int) -> int:
        """See the port."""
        return int(self._read(_over, now=now)[0][0])

    def sweep(self, now: int) -> None:
        """See the port."""
        self._forget(delete(kept_pledges).where(_c.until <= now))

    def _forget(self, statement: Any) -> None:
        def do(connection: Connection) -> None:
            connection.execute(statement)

        self._change(do)
        self._erased()
