"""Sockets that have not said yet who they are: only so many. The one that has been silent longest makes place.

People say hello at once, so a crowd of silent sockets crowds out itself and nobody else.
"""

from server.rooms.session import Greeting, Session
from server.wire import Close


class Doorstep:
    """Every session that is nobody yet; at most `most` of them."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._standing: dict[Session, None] = {}

    def come(self, session: Session) -> bool:
        """A socket comes to the door; False when there is no place, because all before it are being looked up."""
        if len(self._standing) >= self._most:
            self._standing = {one: None for one in self._standing if isinstance(one.state, Greeting)}
        if len(self._standing) >= self._most:
            silent = next(
                (one for one in self._standing if isinstance(one.state, Greeting) and not one.state.asked), None
            )
            if silent is None:
                return False
            del self._standing[silent]
            silent.end(Close.BAD_MESSAGE)
        self._standing[session] = None
        return True

    def leave(self, session: Session) -> None:
        """A socket is over."""
        self._standing.pop(session, None)


def _silent(session: Session) -> bool:
    return isinstance(session.state, Greeting) and not session.state.asked
