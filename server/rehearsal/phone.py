"""A phone without a network: the same conversation as over a socket, with frames handed over within the process."""

import asyncio
import functools
import json
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, Final

import msgspec

from server.records import CommandId
from server.rooms import Rooms
from server.rooms.conversation import Conversation
from server.rooms.frames import payload_of
from server.wire import PROTOCOL, Close

_GLANCED: Final = ("room", "me", "table", "cards.", "talks.", "asked.")
"""Parts whose change may change what somebody wants; counts and rosters do not."""


@functools.lru_cache(maxsize=256)
def _read(frame: bytes) -> Any:
    """What a frame says. Frames shown to many are the same bytes, and read once; nobody changes what is given."""
    return msgspec.json.decode(payload_of(frame))


class HousePhone:
    """One simulated person's phone, which is also the link of its session.

    `changed` is called when something that matters was shown, `answered` with the id of each command that was answered,
    `ended` when the server has closed the conversation, with whether to come back.
    """

    def __init__(
        self,
        rooms: Rooms,
        token: str,
        language: str,
        *,
        changed: Callable[[], None],
        answered: Callable[[CommandId], None],
        ended: Callable[[bool], None],
    ) -> None:
        self.parts: dict[str, Any] = {}
        self.room_seq = 0
        """The place in the room's history at which its frame was shown last."""
        self._rooms = rooms
        self._token = token
        self._language = language
        self._changed, self._answered, self._ended = changed, answered, ended
        self._frames: deque[bytes] = deque()
        self._conversation: Conversation | None = None
        self._again = False
        self._loop = asyncio.get_running_loop()

    @property
    def full(self) -> bool:
        """See the port: a link within the process is never full."""
        return False

    @property
    def open(self) -> bool:
        """Whether there is a conversation."""
        return self._conversation is not None

    def switch_on(self) -> None:
        """Says hello, with nothing held."""
        self.parts.clear()
        self._conversation = Conversation(self._rooms, self)
        said = {"protocol": PROTOCOL, "token": self._token, "epoch": "", "language": self._language}
        self._say({"type": "hello", **said, "parts": {}, "unanswered": []})

    def switch_off(self) -> None:
        """The phone goes dark, without a goodbye."""
        conversation, self._conversation = self._conversation, None
        self._frames.clear()
        if conversation is not None:
            conversation.over()

    def do(self, id_: CommandId, command: dict[str, Any]) -> None:
        """Asks for a command."""
        self._say({"type": "do", "id": id_, "command": command})

    def _say(self, said: dict[str, Any]) -> None:
        if self._conversation is not None:
            self._conversation.hear(json.dumps(said).encode())

    def send(self, frames: Sequence[bytes]) -> None:
        """See the port. They are read in a moment: whoever sends is in the middle of showing others."""
        if not self._frames:
            self._loop.call_soon(self._take)
        self._frames.extend(frames)

    def close(self, code: Close, reason: str) -> None:
        """See the port."""
        self._loop.call_soon(self._closed)

    def _closed(self) -> None:
        if self._conversation is not None:
            self.switch_off()
            self._ended(self._again)

    def _take(self) -> None:
        matters = False
        while self._frames and self._conversation is not None:
            matters |= self._hear(_read(bytes(self._frames.popleft())))
        if matters:
            self._changed()

    def _hear(self, said: Any) -> bool:
        match said["type"]:
            case "show":
                for name in said["gone"]:
                    self.parts.pop(name, None)
                if "room" in said["parts"]:
                    self.room_seq = said["seq"]
                self.parts.update((name, part["body"]) for name, part in said["parts"].items())
                return any(name.startswith(_GLANCED) for name in (*said["parts"], *said["gone"]))
            case "accepted" | "rejected":
                self._answered(said["id"])
            case "bye":
                self._again = said["again"]
        return False
