"""The browser's client, told once more in Python: `web/src/link` (connection, asking, outbox, state), sockets only.

It is asked by a person, keeps what is unanswered under an id made once, comes back by itself, and folds nothing.
Falling asleep is its actor being frozen: timers that came due run when it wakes, and then it is seen again (`wake`).
"""

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Protocol

import msgspec

from tests.faults.history import Accepted, Entry, Heard, Read, Rejected, Sent

AT_ONCE, THEN = 16, 0.5
OVERDUE, MOST_TRIES, MOST_UNANSWERED = 5.0, 5, 200
OPENING, SILENCE, PROBE, REST, MINUTE = 8.0, 5.0, 3.0, 30.0, 60.0
FIRST, SOON, MOST, COOL = 1.0, 2.0, 15.0, 10.0
TOO_FAST: Final = 4029
ENDINGS: Final = {4001: "elsewhere", 4401: "unknown", 4403: "removed", 4404: "gone", 4426: "newer", 4400: "newer"}


class Socket(Protocol):
    """A way to a server."""

    def say(self, text: bytes) -> None: ...
    def hang_up(self) -> None: ...


def pause(count: int, late: int, asked: float, *, too_fast: bool, chance: float) -> float:
    """`backoff.ts`: how long to wait after a fall, in seconds."""
    if too_fast:
        return max(asked, COOL) + chance * FIRST
    jitter: float = min(MOST, SOON * 2**late) if late else min(SOON, FIRST * 2 ** (count - 1))
    return chance * max(float(jitter), asked)


class _Part(msgspec.Struct):
    v: str


class _Message(msgspec.Struct):
    type: str
    seq: int = -1
    epoch: str = ""
    member: str = ""
    id: str = ""
    code: str | int = ""
    after_ms: int = 0
    parts: msgspec.Raw = msgspec.Raw(b"{}")
    gone: list[str] = []


_decode = msgspec.json.Decoder(_Message).decode
_shown = msgspec.json.Decoder(dict[str, _Part]).decode
_told = msgspec.json.Decoder(dict[str, str]).decode
_MARK: Final = b"zqp"


@dataclass
class Storage:
    """What a device keeps over reloads, shared by its tabs: unanswered commands as they go on the wire."""

    outbox: dict[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True)
class Around:
    """What a client needs from its world."""

    loop: asyncio.AbstractEventLoop
    rng: random.Random
    entries: list[Entry]
    open: Callable[["Client"], Socket]
    marks: Callable[[bytes], list[str]]


class Client:
    """One tab. Made, woken and asked in its own actor."""

    def __init__(self, actor: str, member: str, token: str, storage: Storage, around: Around) -> None:
        self.actor, self.member = actor, member
        self.socket: Socket | None = None
        self.up = False
        self.sure = False
        self.ended: str | None = None
        self.epoch, self.seq = "", 0
        self.parts: dict[str, str] = {}
        self.held: dict[str, bytes] = dict(storage.outbox)
        self._token, self._storage, self._around = token, storage, around
        self._timers: dict[str, tuple[asyncio.TimerHandle, float]] = {}
        self._falls = self._late = 0
        self._fell_at = self._quiet_at = 0.0
        self._goodbye: tuple[int, float] | None = None
        self._line: list[str] = []
        self._left = AT_ONCE
        self._tries: dict[str, int] = {}
        self._start()

    # the person

    def ask(self, id_: str, raw: bytes) -> None:
        """Asks for a command; its id was made for this intent."""
        self.held[id_] = self._storage.outbox[id_] = raw
        self._line.append(id_)
        self._pump()

    def wake(self) -> None:
        """The page is seen again."""
        if self.ended:
            return
        if "retry" in self._timers:
            self._start()
        elif self.up:
            self._probe()
        elif "opening" in self._timers and self._now() - self._timers["opening"][1] > PROBE:
            self._again()

    def resend(self) -> None:
        """Sends all that waits, again."""
        self._line = list(self.held)
        self._pump()

    def shut(self) -> None:
        """The tab is closed."""
        self._close()
        self.ended = self.ended or "shut"

    # the connection

    def _now(self) -> float:
        return self._around.loop.time()

    def _timer(self, name: str, seconds: float, then: Callable[[], None]) -> None:
        self._stop(name)

        def fire() -> None:
            self._timers.pop(name, None)
            then()

        self._timers[name] = (self._around.loop.call_later(seconds, fire), self._now())

    def _stop(self, name: str) -> None:
        timer = self._timers.pop(name, None)
        if timer is not None:
            timer[0].cancel()

    def _close(self) -> None:
        for name in list(self._timers):
            if not name.startswith(("again ", "refill")):
                self._stop(name)
        socket, self.socket = self.socket, None
        if socket is not None:
            socket.hang_up()
        self.up = False

    def _again(self) -> None:
        self._close()
        self._start()

    def _start(self) -> None:
        self._stop("retry")
        self._goodbye = None
        self.socket = self._around.open(self)
        self._timer("opening", OPENING, lambda: self.closed(0))

    def opened(self) -> None:
        """The socket is open: hello."""
        self._hello()

    def _hello(self) -> None:
        said = {
            "type": "hello", "protocol": 1, "token": self._token, "epoch": self.epoch, "language": "en",
            "parts": self.parts, "unanswered": list(self.held)[:MOST_UNANSWERED],
        }  # fmt: skip
        if self.socket is not None:
            self.socket.say(msgspec.json.encode(said))

    def closed(self, code: int) -> None:
        """The socket is over, or given up."""
        if self._goodbye is not None and code < 4000:
            code = self._goodbye[0]
        self._fell()
        asked = self._goodbye[1] if self._goodbye is not None else 0.0
        chance = self._around.rng.random()
        wait = pause(self._falls, self._late, asked, too_fast=code == TOO_FAST, chance=chance)
        self._close()
        self.ended = ENDINGS.get(code)
        if self.ended is None:
            self._timer("retry", wait, self._start)

    def _fell(self) -> None:
        if self._falls == 0 or self.up:
            self._fell_at, self._late = self._now(), 0
        elif self._now() - self._fell_at > MINUTE:
            self._late += 1
        self._falls += 1

    def _probe(self) -> None:
        if "probe" in self._timers or self.socket is None:
            return
        self.socket.say(b'{"type":"ping"}')
        self._timer("probe", PROBE, self._lost)

    def _silent(self) -> None:
        """The timer is set once: when it comes, so much is left as was heard since."""
        left = self._quiet_at - self._now()
        if left > 0:
            self._timer("silence", left, self._silent)
        elif self.up:
            self._probe()

    def _lost(self) -> None:
        self._fell()
        self._again()

    def heard(self, raw: bytes) -> None:
        """One message."""
        message = _decode(raw)
        self._stop("probe")
        self._quiet_at = self._now() + SILENCE
        if "silence" not in self._timers:
            self._timer("silence", SILENCE, self._silent)
        if _MARK in raw:
            now = self._now()
            self._around.entries.extend(Read(now, self.member, mark) for mark in self._around.marks(raw))
        kind = message.type
        if kind == "show":
            self._shown(message)
        elif kind == "accepted":
            self._answered(message.id, message.seq, "")
        elif kind == "rejected":
            self._answered(message.id, 0, str(message.code))
        elif kind == "beat":
            self._note(message, ())
            self.sure = _told(message.parts) == self.parts
            if not self.sure:
                self._hello()
        elif kind == "welcome":
            self._welcomed(message)
        elif kind == "bye":
            self._goodbye = (int(message.code), message.after_ms / 1000)

    def _note(self, message: _Message, parts: tuple[tuple[str, str], ...]) -> None:
        now, epoch = self._now(), message.epoch or self.epoch
        self._around.entries.append(Heard(now, self.actor, self.member, epoch, message.seq, parts))

    def _welcomed(self, message: _Message) -> None:
        self.epoch, self.seq = message.epoch, message.seq
        self._note(message, ())
        if self.up:
            return
        self._stop("opening")
        self._timer("rest", REST, self._rested)
        self.up = True
        self.resend()

    def _rested(self) -> None:
        self._falls = self._late = 0

    def _shown(self, message: _Message) -> None:
        self.seq = max(self.seq, message.seq)
        shown = tuple((name, part.v) for name, part in _shown(message.parts).items())
        self._note(message, shown)
        for name in message.gone:
            self.parts.pop(name, None)
        self.parts.update(shown)

    # what waits for an answer

    def _answered(self, id_: str, seq: int, code: str) -> None:
        now, entries = self._now(), self._around.entries
        entries.append(Rejected(now, self.actor, id_, code) if code else Accepted(now, self.actor, id_, seq))
        if id_ not in self.held or (code in ("too_fast", "busy") and self._later(id_)):
            return
        del self.held[id_]
        self._storage.outbox.pop(id_, None)
        self._tries.pop(id_, None)

    def _later(self, id_: str) -> bool:
        tried = self._tries[id_] = self._tries.get(id_, 0) + 1
        if tried >= MOST_TRIES:
            return False

        def again() -> None:
            self._line.append(id_)
            self._pump()

        self._timer(f"again {id_}", tried + self._around.rng.random(), again)
        return True

    def _pump(self) -> None:
        while self._line and self._left > 0:
            id_ = self._line.pop(0)
            raw = self.held.get(id_)
            if raw is None:
                continue
            if not self.up or self.socket is None:
                self._line = []
                return
            self._around.entries.append(Sent(self._now(), self.actor, id_))
            self.socket.say(raw)
            self._left -= 1
            if "overdue" not in self._timers:
                self._watch()
        if self._left < AT_ONCE and "refill" not in self._timers:
            self._timer("refill", THEN, self._refill)

    def _refill(self) -> None:
        self._left += 1
        self._pump()

    def _watch(self) -> None:
        def overdue() -> None:
            if self.held:
                if self.up:
                    self._probe()
                self._watch()

        self._timer("overdue", OVERDUE, overdue)
