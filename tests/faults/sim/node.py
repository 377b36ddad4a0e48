"""A server process in the simulated world: the real rooms of `server/`, with simulated doors."""

import asyncio
import random
from collections.abc import Callable
from contextvars import Context
from functools import partial
from pathlib import Path
from typing import Final

from server.ports import Clock, Store
from server.records import RoomId
from server.rooms.rooms import Rooms
from server.settings import Settings
from tests.faults.history import Entry, Stopped, Stopping
from tests.faults.sim.by_http import Request
from tests.faults.sim.disk import Disk, SimStore, SimWriter
from tests.faults.sim.loop import SimLoop, actor_context
from tests.faults.sim.wire import Wire
from tests.server.stage import SeededEntropy

START_WALL: Final = 1_760_000_000_000
LAST_WORDS: Final = 0.2
"""As `server.rooms.serving`: goodbyes leave before sockets are closed."""

SETTINGS: Final = Settings(data=Path("nowhere"))


class SimClock:
    """The wall clock at the start of its process plus what has passed, whatever the machine's clock does later."""

    def __init__(self, loop: SimLoop, offset_ms: Callable[[], int]) -> None:
        self._loop = loop
        self._offset_ms = offset_ms
        self._start = START_WALL + offset_ms()

    def machine(self) -> int:
        """The machine's own clock, which may be set at any time. Nothing here reads it but a planted fault."""
        return START_WALL + self._offset_ms() + int(self._loop.now * 1000)

    def wall(self) -> int:
        """See the port."""
        return self._start + int(self._loop.now * 1000)

    def tick(self) -> float:
        """See the port."""
        return self._loop.now


class SimBell:
    """Rings in the other nodes a little later, if they live."""

    def __init__(self, loop: SimLoop, rng: random.Random, others: Callable[[], list["SimNode"]]) -> None:
        self._loop = loop
        self._rng = rng
        self._others = others
        self.ears: list[Callable[[RoomId, int], None]] = []

    def ring(self, room: RoomId, seq: int) -> None:
        """See the port."""
        for node in self._others():
            context = actor_context(node.actor)
            self._loop.call_later(self._rng.uniform(0.001, 0.02), node.rung, room, seq, context=context)

    def listen(self, heard: Callable[[RoomId, int], None]) -> None:
        """See the port."""
        self.ears.append(heard)


class SimNode:
    """One life of one node."""

    def __init__(
        self,
        name: str,
        life: int,
        loop: SimLoop,
        disk: Disk,
        entries: list[Entry],
        *,
        seed: int,
        clock: Clock,
        others: Callable[["SimNode"], list["SimNode"]],
    ) -> None:
        self.name, self.actor = name, f"{name}.{life}"
        self.wires: list[Wire | Request] = []
        self.up = False
        self.going = True
        self._loop, self._entries = loop, entries
        rng = random.Random(f"node {seed} {self.actor}")
        self.store = SimStore(disk, self.actor, loop.time, entries)
        self.bell = SimBell(loop, rng, lambda: others(self))
        self._rng, self._clock, self._seed = rng, clock, seed
        self.writer: SimWriter | None = None
        self.rooms: Rooms | None = None

    @property
    def context(self) -> Context:
        """In which everything of this node runs."""
        return actor_context(self.actor)

    def begin(self) -> None:
        """Starts the process."""
        self._loop.create_task(self._start(), context=self.context)

    async def _start(self) -> None:
        entropy = SeededEntropy(self._rng.randrange(1 << 60))
        self.rooms = Rooms(
            self.store, SETTINGS, clock=self._clock, entropy=entropy, bell=self.bell, writer=self._make_writer
        )
        await self.rooms.start()
        self.up = True

    def _make_writer(self, store: Store, clock: Clock, most: int) -> SimWriter:
        self.writer = SimWriter(store, clock, most, self._rng)
        return self.writer

    def rung(self, room: RoomId, seq: int) -> None:
        """Another node rang."""
        for heard in self.bell.ears:
            heard(room, seq)

    def serving(self) -> Rooms | None:
        """The rooms, while this node takes sockets."""
        return self.rooms if self.up and self.going else None

    def stop(self, gone: Callable[[], None]) -> None:
        """What SIGTERM does."""
        self.going = False
        self._entries.append(Stopping(self._loop.now, self.actor))
        task = self._loop.create_task(self._stop(), context=self.context)
        task.add_done_callback(lambda _: gone())

    async def _stop(self) -> None:
        if self.rooms is None or not self.up:
            return
        self.rooms.farewell()
        await asyncio.sleep(LAST_WORDS)
        for wire in tuple(self.wires):
            wire.cut()
        await self.rooms.stop()
        self._entries.append(Stopped(self._loop.now, self.actor))

    def kill(self, *, too_slow: bool = False) -> None:
        """What SIGKILL does: nothing of it runs any more, and the system closes its sockets."""
        if not self.going and not too_slow:
            self._entries.append(Stopped(self._loop.now, self.actor))
        self.up = self.going = False
        self._loop.kill(self.actor)
        for wire in tuple(self.wires):
            wire.cut()


def later(loop: SimLoop, seconds: float, what: Callable[..., object], *given: object) -> None:
    """Does something as the world, after a while."""
    loop.call_later(seconds, partial(what, *given), context=actor_context("world"))
