"""Bytes ready for the wire. A frame is a whole unmasked WebSocket text frame: one serves everyone who sees the same.

Rule 1: a part is built, serialised and framed once for all who receive it.
Rule 2: `v` is a short hash of the body's bytes; equal `v` means equal body, so nothing needs sending.
"""

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

import msgspec

from server.errors import farewell, sentence
from server.ports import Clock
from server.wire import PROTOCOL, AnyPart, Bye, Close, Rejected, Saving, Welcome, server_message

_PARTS: Final = msgspec.json.Encoder()
"""Writes what pydantic writes, byte for byte, in a third of the time; a test holds the two together for every part."""

COME_BACK: Final = frozenset((Close.RESTARTING, Close.TOO_SLOW, Close.TOO_FAST, Close.ROOM_SHUT))
MAX_BUNDLE: Final = 64 * 1024
"""Bytes of parts that answer one `hello` in one frame; more go out in several."""

OWN: Final = frozenset(("me", "mine", "my_pledges", "my_problems", "kind_words", "asked", "choices", "ratings"))
"""Kinds of parts that go to one member alone."""

KEPT_BYTES: Final = 4 * 1024
"""A longer frame of one member's own part is not kept beside its body. What many receive is: theirs must be one object,
or every socket that does not read would hold a copy."""


def text_frame(payload: bytes) -> bytes:
    """`payload` as one unmasked text frame (RFC 6455, 5.2)."""
    size = len(payload)
    if size < 126:
        return bytes((0x81, size)) + payload
    if size < 65536:
        return b"\x81\x7e" + size.to_bytes(2) + payload
    return b"\x81\x7f" + size.to_bytes(8) + payload


def payload_of(frame: bytes) -> bytes:
    """What `text_frame` was made from."""
    short = frame[1]
    return frame[2:] if short < 126 else frame[4:] if short == 126 else frame[10:]


def body_of(part: object) -> bytes:
    """A part, or a piece of one, as JSON."""
    return _PARTS.encode(part)


def version_of(body: bytes) -> str:
    """The short hash of a body: 48 bits as 8 base64url signs. It is only compared with itself under one name."""
    # Processors have instructions for SHA-256: it takes a third of the time of BLAKE2 here.
    return base64.urlsafe_b64encode(hashlib.sha256(body).digest()[:6]).decode()


class Framed:
    """One part as it stands: its body, its `v`, and the frame that shows it alone."""

    __slots__ = ("_frame", "_seq", "body", "name", "part", "v")

    def __init__(self, name: str, part: AnyPart, body: bytes) -> None:
        self.name = name
        self.part = part
        self.body = body
        self.v = version_of(body)
        self._seq = -1
        self._frame = b""

    def frame(self, seq: int, clock: Clock) -> bytes:
        """The `show` frame with this part alone; made once for each `seq` unless it is long and one member's own."""
        if seq == self._seq:
            return self._frame
        frame = show((self,), (), seq, clock.wall())
        if len(frame) < KEPT_BYTES or self.part.kind not in OWN:
            self._frame, self._seq = frame, seq
        return frame


def show(parts: Sequence[Framed], gone: Sequence[str], seq: int, now: int) -> bytes:
    """A `show` frame of ready bodies. Names of parts are ASCII without quotes, made by us alone.

    The first part's name stands at the very beginning: what a frame shows can be told without reading on.
    """
    shown = b",".join(b'"%b":{"v":"%b","body":%b}' % (one.name.encode(), one.v.encode(), one.body) for one in parts)
    left = json_bytes(list(gone)) if gone else b"[]"
    return text_frame(b'{"type":"show","parts":{%b},"gone":%b,"seq":%d,"now":%d}' % (shown, left, seq, now))


def accepted(command: str, seq: int) -> bytes:
    """An `accepted` frame."""
    return text_frame(b'{"type":"accepted","id":"%b","seq":%d}' % (command.encode(), seq))


def rejected(answer: Rejected) -> bytes:
    """A `rejected` frame."""
    return text_frame(server_message.dump_json(answer))


def refusal(command: str, code: Any) -> bytes:
    """A `rejected` frame with the sentence that belongs to `code`."""
    return rejected(Rejected(id=command, code=code, message=sentence(code)))


def beat(held: Mapping[str, str], seq: int, now: int) -> bytes:
    """A `beat` frame: the `v` of every part the client should hold."""
    return text_frame(b'{"type":"beat","now":%d,"seq":%d,"parts":%b}' % (now, seq, json_bytes(held)))


def welcome(room: str, member: str, epoch: str, seq: int, now: int) -> bytes:
    """A `welcome` frame."""
    said = Welcome(protocol=PROTOCOL, room=room, member=member, epoch=epoch, now=now, seq=seq)
    return text_frame(server_message.dump_json(said))


def saving(*, ok: bool) -> bytes:
    """A `saving` frame."""
    return text_frame(server_message.dump_json(Saving(ok=ok)))


def bye(code: Close, *, after_ms: int = 0) -> bytes:
    """A `bye` frame; after the codes of `COME_BACK` a client comes back by itself."""
    again = code in COME_BACK
    said = Bye(code=code, message=farewell(code), again=again, after_ms=after_ms)
    return text_frame(server_message.dump_json(said))


def json_bytes(value: object) -> bytes:
    """Plain JSON without spaces, ASCII only."""
    return json.dumps(value, separators=(",", ":")).encode()
