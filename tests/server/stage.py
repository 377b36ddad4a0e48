"""A room without a network: a clock that stands, chance from a seed, links whose frames are read by hand."""

import asyncio
import base64
import functools
import hashlib
import json
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from game import Context, Room, play
from game.commands import ArrangeTables, Command, EnterPhase, Join, OpenRoom
from game.commands.people import Invite
from game.events import Event
from game.run_sheet import PRESETS
from game.terms import Naming, Role
from server.access import token_hash
from server.decks import PinnedDeck, facts, library
from server.records import Batch, Grant, Opening, Outcome, Row
from server.rooms.frames import payload_of
from server.settings import HERE
from server.wire import Close

CODE = "MJ4T9KWD"


@functools.cache
def _shipped() -> Mapping[str, PinnedDeck]:
    return library([HERE / "decks"]).decks


def care_deck() -> PinnedDeck:
    """One of the decks we ship, pinned."""
    return _shipped()["together-in-care"]


def decisions_deck() -> PinnedDeck:
    """Another, with decisions, and statements that bring positions."""
    return _shipped()["deciding-together"]


class StandingClock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 1_760_000_000_000

    def wall(self) -> int:
        return self.now

    def tick(self) -> float:
        return self.now / 1000

    def move(self, seconds: float) -> None:
        self.now += int(seconds * 1000)


class SeededEntropy:
    """Chance that is the same every time."""

    def __init__(self, seed: int = 7) -> None:
        self._random = random.Random(seed)

    def draw(self, count: int) -> bytes:
        return self._random.randbytes(count)


class PaperLink:
    """A link that keeps what it was given. `full` is set by hand."""

    def __init__(self) -> None:
        self.frames: list[bytes] = []
        self.full = False
        self.closed: Close | None = None

    def send(self, frames: Sequence[bytes]) -> None:
        if self.closed is None:
            self.frames.extend(frames)

    def close(self, code: Close, reason: str) -> None:
        assert self.closed is None, "closed twice"
        self.closed = code

    def read(self) -> list[dict[str, Any]]:
        """What was said since the last time."""
        said = [json.loads(payload_of(frame)) for frame in self.frames]
        self.frames.clear()
        return said


def command_id(name: object) -> str:
    """A command id that a test can name."""
    return base64.urlsafe_b64encode(hashlib.sha256(str(name).encode()).digest()[:16]).rstrip(b"=").decode()


def token_of(name: str) -> str:
    """A token that a test can name."""
    return base64.urlsafe_b64encode(hashlib.sha256(name.encode()).digest()).rstrip(b"=").decode()


def opening(**changes: Any) -> OpenRoom:
    """A room about to be opened."""
    plan: dict[str, Any] = {
        "code": CODE, "title": "Home by four", "purpose": "To hear what going home takes.", "language": "en",
        "phases": PRESETS[90], "decks": (facts(care_deck()),), "facilitator": "Fay", "agreement": "We listen.",
        "statements": ("I feel heard.",), "naming": Naming.NAMED,
    } | changes  # fmt: skip
    return OpenRoom(**plan)


@dataclass
class Written:
    """A history in the making: rows as a live room would commit them."""

    clock: StandingClock = field(default_factory=StandingClock)
    entropy: SeededEntropy = field(default_factory=SeededEntropy)
    state: Room | None = None
    rows: list[Row] = field(default_factory=list)

    def do(self, command: Command, by: str | None) -> tuple[Event, ...]:
        played = play(self.state, command, Context(by=by, now=self.clock.wall(), dice=self.entropy.draw(32)))
        self.state = played.room
        seq = len(self.rows) + 1
        self.rows.append(Row(seq=seq, command=command_id(f"row {seq}"), events=played.events))
        return played.events

    @property
    def room(self) -> Room:
        assert self.state is not None
        return self.state


def workshop(people: int = 6, *, table_size: int = 6, playing: str | None = "swap_shoes", **plan: Any) -> Written:
    """A room with a facilitator m1, people m2…, an observer and a screen last, at tables and playing a mode."""
    written = Written()
    written.do(opening(**plan), None)
    for number in range(people):
        written.do(Join(name=f"Ann {number}", agreed=True), None)
    written.do(Invite(role=Role.OBSERVER, name="Olu"), "m1")
    written.do(Invite(role=Role.SCREEN), "m1")
    written.do(ArrangeTables(size=table_size), "m1")
    if playing is not None:
        phase = next(phase for phase in written.room.hall.phases if phase.mode == playing)
        written.do(EnterPhase(phase=phase.id), "m1")
    return written


def whole(room: str, written: Written, code: str = CODE) -> Batch:
    """A history as one batch that opens the room; member m1 has the token of "m1", and so on."""
    deck = care_deck()
    return Batch(
        room=room,
        rows=tuple(written.rows),
        at=written.clock.wall(),
        grants=tuple(Grant(token=token_hash(token_of(f"{room} {one}")), member=one) for one in written.room.members),
        opening=Opening(code=code, epoch=f"epoch of {room}", decks=((deck.hash, deck.canonical),)),
    )


def saved(outcomes: Sequence[Outcome]) -> bool:
    """Whether all of it is on disk."""
    return set(outcomes) == {Outcome.SAVED}


async def until(holds: Callable[[], Any], tries: int = 2000) -> Any:
    """Lets the event loop work until something holds; gives what held."""
    for _ in range(tries):
        if found := holds():
            return found
        await asyncio.sleep(0.005)
    raise AssertionError("it never came to be")
