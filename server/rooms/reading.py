"""Bytes from a client to a message, strictly; the only place where what comes from outside is parsed on the socket.

Rule 1: pydantic parses the bytes (no NaN, no lone surrogates, bounded depth, no unknown fields, exact types).
Rule 2: what it lets through and we do not want is looked for here: a key twice, and NUL in any text.
"""

import json
import re
from typing import Any, Final, TypeVar

from pydantic import TypeAdapter, ValidationError

from server.wire import Deed, Do, Hello, Look, Ping, Poll, Speak, client_message

T = TypeVar("T")

_POLL: Final[TypeAdapter[Poll]] = TypeAdapter(Poll)
_DEED: Final[TypeAdapter[Deed]] = TypeAdapter(Deed)
_ID: Final = re.compile(r"[A-Za-z0-9_-]{22}")


class BadMessage(Exception):
    """The client said something that cannot be understood. `command`: the id of the `do` it was, if it was one."""

    def __init__(self, why: str, command: str | None = None) -> None:
        super().__init__(why)
        self.command = command


def parse(raw: bytes, limit: int) -> Hello | Do | Look | Speak | Ping:
    """One message of at most `limit` bytes. Raises BadMessage."""
    return _read(client_message, raw, limit)


def parse_poll(raw: bytes, limit: int) -> Poll:
    """The body of a poll, as strictly. Raises BadMessage."""
    return _read(_POLL, raw, limit)


def parse_deed(raw: bytes, limit: int) -> Deed:
    """The body of a command over HTTP, as strictly. Raises BadMessage."""
    return _read(_DEED, raw, limit)


def _read(kind: TypeAdapter[T], raw: bytes, limit: int) -> T:
    if len(raw) > limit:
        raise BadMessage("too large")
    try:
        message = kind.validate_json(raw, strict=True, extra="forbid")
    except ValidationError as error:
        raise BadMessage("not a message", _command_in(raw)) from error
    except ValueError as error:
        raise BadMessage("not a message") from error
    try:
        (_LOOK_FOR_NUL if b"\\u0000" in raw else _LOOK).decode(raw.decode())
    except (ValueError, RecursionError) as error:
        command = message.id if isinstance(message, Do | Deed) else None
        raise BadMessage("a key twice, or NUL", command) from error
    return message


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key twice")
    return found


def _without_nul(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = _once(pairs)
    if any("\0" in text for text in (*found, *found.values()) if isinstance(text, str)):
        raise ValueError("NUL")
    return found


_LOOK: Final = json.JSONDecoder(object_pairs_hook=_once)
_LOOK_FOR_NUL: Final = json.JSONDecoder(object_pairs_hook=_without_nul)
"""Only an escape makes a NUL: a bare one is no JSON. Looking into every text is for messages that have one."""


def _command_in(raw: bytes) -> str | None:
    """The id of a `do` whose command cannot be understood, so that its sender can be answered."""
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or found.get("type", "do") != "do":
        return None
    id_ = found.get("id")
    return id_ if isinstance(id_, str) and _ID.fullmatch(id_) else None
