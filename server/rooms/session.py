"""One client's conversation, with no event loop in it: text in, requests and frames out.

    greeting --hello--> (the room is asked) --seated--> seated --> gone
       any bad message, silence of 5 s, or an end decided elsewhere --> gone

Rule 1: a session knows how to speak, never what a room is; what it wants done it hands back as a request.
Rule 2: after `gone` nothing is said and nothing is heard.
Rule 3: every message gets its answer. Too fast, a command is refused and anything else still served, until it is
enough; then the socket is closed with the time to wait.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

from game.commands import Command
from game.terms import MemberId, TableId
from server.ports import Link
from server.records import CommandId, RoomId
from server.rooms import frames
from server.rooms.buckets import Bucket, Verdict
from server.rooms.reading import BadMessage, parse
from server.wire import PROTOCOL, Close, Do, Hello, Look, Ping, ServerRefusal, Speak

_numbers = count()
_MOST_WAITING = 32
"""Messages kept while the room is being opened for a `hello`."""


@dataclass(slots=True)
class Greeting:
    """Nobody yet. `asked`: hello was said and is being looked up; what comes meanwhile waits."""

    asked: bool = False
    waiting: list[bytes] = field(default_factory=list)


@dataclass(slots=True)
class Seated:
    """Somebody. `held` is the `v` of each part the client has; `seen` what it was shown last, by identity.

    `speaker` tells this socket from the others of its member; None for a single command by plain HTTP.
    `language` is what was asked for, `reads` the language of the decks that comes nearest ("": not looked up yet).
    """

    room: RoomId
    member: MemberId
    token: str
    language: str
    bucket: Bucket
    look: TableId | None = None
    held: dict[str, str] = field(default_factory=dict)
    reads: str = ""
    speaker: int | None = None
    seen: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class Gone:
    """Over, for this reason; None: the client went."""

    code: Close | None


@dataclass(frozen=True, slots=True)
class Introduce:
    """Look up who this is, then call `seat` or `end`. Said again by someone seated: answer anew."""

    hello: Hello


@dataclass(frozen=True, slots=True)
class Ask:
    """Decide this command."""

    id: CommandId
    command: Command


@dataclass(frozen=True, slots=True)
class ShowAnew:
    """What this client is due has changed: it looks elsewhere or reads another language."""


@dataclass(frozen=True, slots=True)
class Reassure:
    """Answer with a `beat`."""


Request = Introduce | Ask | ShowAnew | Reassure


class Session:
    """One conversation over `link`. `tick`: seconds that only grow."""

    __slots__ = ("_limit", "_outbox", "_tick", "link", "number", "state")

    def __init__(self, link: Link, limit: int, tick: Callable[[], float]) -> None:
        self.link = link
        self.number = next(_numbers)
        self.state: Greeting | Seated | Gone = Greeting()
        self._limit = limit
        self._tick = tick
        self._outbox: list[bytes] = []

    def hear(self, raw: bytes) -> Request | None:
        """Takes one text message; gives what is to be done about it, or None when it is dealt with."""
        state = self.state
        if isinstance(state, Gone):
            return None
        if isinstance(state, Greeting) and state.asked:
            state.waiting.append(raw)
            if len(state.waiting) > _MOST_WAITING:
                self.end(Close.BAD_MESSAGE)
            return None
        verdict = self._weigh(state)
        if verdict is Verdict.ENOUGH:
            return None
        try:
            message = parse(raw, self._limit)
        except BadMessage as bad:
            self._not_understood(bad)
            return None
        if isinstance(state, Greeting):
            return self._greet(message, state)
        return self._heed(message, state, verdict)

    def take(self, message: Hello | Do) -> Request | None:
        """Takes a message that was read already, as it comes by plain HTTP; otherwise as `hear`."""
        state = self.state
        if isinstance(state, Greeting):
            return self._greet(message, state)
        if isinstance(state, Gone):
            return None
        verdict = self._weigh(state)
        return None if verdict is Verdict.ENOUGH else self._heed(message, state, verdict)

    def _weigh(self, state: Greeting | Seated) -> Verdict:
        """Whether this comes too fast; what is enough ends the conversation."""
        if isinstance(state, Greeting):
            return Verdict.FINE
        verdict = state.bucket.take(self._tick(), state.speaker)
        if verdict is Verdict.ENOUGH:
            self.end(Close.TOO_FAST, after_ms=state.bucket.wait_ms())
        return verdict

    def _greet(self, message: Hello | Do | Look | Speak | Ping, state: Greeting) -> Request | None:
        if not isinstance(message, Hello):
            self.end(Close.BAD_MESSAGE)
        elif message.protocol < PROTOCOL:
            self.end(Close.NEWER_CLIENT)
        else:
            state.asked = True
            return Introduce(message)
        return None

    def _heed(self, message: Hello | Do | Look | Speak | Ping, state: Seated, verdict: Verdict) -> Request | None:
        match message:
            case Do() if verdict is Verdict.TOO_FAST:
                self.say(frames.refusal(message.id, ServerRefusal.TOO_FAST))
                self.flush()
                return None
            case Do():
                return Ask(message.id, message.command)
            case Ping():
                return Reassure()
            case Look():
                state.look = message.table
                return ShowAnew()
            case Speak():
                state.language, state.reads = message.language, ""
                return ShowAnew()
            case Hello() if message.token == state.token:
                return Introduce(message)
        self.end(Close.BAD_MESSAGE)
        return None

    def _not_understood(self, bad: BadMessage) -> None:
        if bad.command is None or not isinstance(self.state, Seated):
            self.end(Close.BAD_MESSAGE)
            return
        self.say(frames.refusal(bad.command, ServerRefusal.BAD_COMMAND))
        self.flush()

    def seat(self, seated: Seated) -> list[bytes]:
        """This client is somebody now. Gives the messages that came meanwhile: `hear` them after the welcome."""
        if not isinstance(self.state, Greeting):
            return []
        waiting = self.state.waiting
        self.state = seated
        return waiting

    @property
    def seated(self) -> Seated | None:
        """Who this is, while it is somebody."""
        return self.state if isinstance(self.state, Seated) else None

    def say(self, *said: bytes) -> None:
        """Puts frames into the outbox; they leave with `flush`, in one go."""
        self._outbox.extend(said)

    def flush(self) -> None:
        """Sends what was said."""
        if not self._outbox:
            return
        if not isinstance(self.state, Gone):
            self.link.send(self._outbox)
        self._outbox = []

    def end(self, code: Close, *, after_ms: int = 0) -> None:
        """Says goodbye and closes; once."""
        if isinstance(self.state, Gone):
            return
        self.say(frames.bye(code, after_ms=after_ms))
        self.flush()
        self.state = Gone(code)
        self.link.close(code, code.name.lower())

    def went(self) -> None:
        """The socket is closed already."""
        if not isinstance(self.state, Gone):
            self.state = Gone(None)
