"""Tickets: who holds one may look at one thing for a while, without holding the token that it was given for.

Rule 1: like tokens, tickets are made by the client and kept only as their SHA-256; unlike them, in memory alone.
"""

from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from server.access import token_hash
from server.records import TokenHash

SECONDS: Final = 2 * 3600
_MOST: Final = 2_000


class Tickets:
    """The tickets of one server."""

    def __init__(self, now: Callable[[], float]) -> None:
        """`now`: seconds on a clock that never jumps."""
        self._now = now
        self._given: OrderedDict[TokenHash, tuple[TokenHash, float]] = OrderedDict()

    def give(self, ticket: str, token: TokenHash) -> None:
        """The ticket stands for the holder of a token from now on, for two hours."""
        self._given[token_hash(ticket)] = (token, self._now() + SECONDS)
        if len(self._given) > _MOST:
            self._given.popitem(last=False)

    def whose(self, ticket: str) -> TokenHash | None:
        """Whose ticket it is; None when it is nobody's, or no more."""
        token, until = self._given.get(token_hash(ticket), ("", 0.0))
        return token if self._now() < until else None
