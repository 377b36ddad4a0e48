"""An event loop whose time is made up and whose order comes from a seed.

Rule 1: time stands while anything can be done, then jumps to the next timer.
Rule 2: everything belongs to an actor (a node, a client, the world). What one actor has to do is done in its order, as
in any event loop; whose turn it is comes by chance.
Rule 3: nothing of a dead actor ever runs again: that is what `kill -9` does.
"""

import asyncio
import contextvars
import heapq
import random
from collections import deque
from collections.abc import Callable
from typing import Any, Final

ACTOR: Final[contextvars.ContextVar[str]] = contextvars.ContextVar("actor", default="world")
_MOST_TURNS: Final = 2_000_000


class Stalled(Exception):
    """Nothing is left to happen, or far too much did."""


class _Call(asyncio.TimerHandle):
    """Something to be done, soon or at a time, and whose it is: what asyncio's own handle is, without its records."""

    __slots__ = ("actor",)

    def __init__(
        self,
        loop: "SimLoop",
        when: float,
        callback: Callable[..., object],
        args: tuple[Any, ...],
        context: contextvars.Context | None,
    ) -> None:
        self._loop = loop
        self._when = when
        self._callback = callback
        self._args = args
        self._context = contextvars.copy_context() if context is None else context
        self._cancelled = False
        self._source_traceback = self._repr = None
        self.actor = self._context.get(ACTOR, "world")

    def cancel(self) -> None:
        """See the base class. A cancelled timer is dropped when its time comes."""
        self._cancelled, self._callback, self._args = True, _nothing, ()


def _nothing() -> None:
    """What is left of a call that was cancelled."""


class SimLoop(asyncio.BaseEventLoop):
    """The loop of one simulated world."""

    def __init__(self, rng: random.Random) -> None:
        super().__init__()
        self.now = 0.0
        self.turns = 0
        self.reading_seconds = 0.0
        self._rng = rng
        self._dead: set[str] = set()
        self._frozen: dict[str, deque[_Call]] = {}
        self._queues: dict[str, deque[_Call]] = {}
        self._timers: list[tuple[float, int, _Call]] = []
        self._made = 0
        self._read_at: dict[str, float] = {}
        self._graveyard: list[_Call] = []
        self.faults: list[dict[str, Any]] = []
        self.set_exception_handler(lambda _, context: self.faults.append(context))

    def time(self) -> float:
        """Seconds since the world began."""
        return self.now

    def kill(self, actor: str) -> None:
        """From now on nothing of this actor runs."""
        self._dead.add(actor)
        self._graveyard.extend(self._queues.pop(actor, ()))
        self._graveyard.extend(self._frozen.pop(actor, ()))

    def freeze(self, actor: str) -> None:
        """Nothing of this actor runs until `thaw`; what is due meanwhile waits."""
        self._frozen.setdefault(actor, deque()).extend(self._queues.pop(actor, ()))

    def thaw(self, actor: str) -> None:
        """The actor goes on with all that waited."""
        waiting = self._frozen.pop(actor, None)
        if waiting:
            self._queues[actor] = waiting

    def call_soon(  # type: ignore[override]
        self, callback: Callable[..., object], *args: Any, context: contextvars.Context | None = None
    ) -> asyncio.Handle:
        """See the base class."""
        handle = _Call(self, self.now, callback, args, context)
        self._file(handle)
        return handle

    call_soon_threadsafe = call_soon  # type: ignore[assignment]

    def call_at(  # type: ignore[override]
        self, when: float, callback: Callable[..., object], *args: Any, context: contextvars.Context | None = None
    ) -> asyncio.TimerHandle:
        """See the base class."""
        handle = _Call(self, when, callback, args, context)
        self._made += 1
        heapq.heappush(self._timers, (when, self._made, handle))
        return handle

    def call_later(  # type: ignore[override]
        self, delay: float, callback: Callable[..., object], *args: Any, context: contextvars.Context | None = None
    ) -> asyncio.TimerHandle:
        """See the base class."""
        return self.call_at(self.now + max(0.0, delay), callback, *args, context=context)

    def run_in_executor(self, executor: Any, func: Callable[..., Any], *args: Any) -> asyncio.Future[Any]:  # type: ignore[override]
        """What a thread would do is done here, a little later, one thing after the other for each actor."""
        future = self.create_future()
        actor = ACTOR.get()
        at = max(self.now, self._read_at.get(actor, 0.0)) + self._rng.uniform(0.0002, 0.002) + self.reading_seconds
        self._read_at[actor] = at
        self.call_at(at, _work, future, func, args)
        return future

    def reads_until(self, actor: str) -> float:
        """When the last read that an actor has asked for will be done."""
        return self._read_at.get(actor, 0.0)

    def _file(self, handle: _Call) -> None:
        actor = handle.actor
        if actor in self._dead:
            self._graveyard.append(handle)
        elif actor in self._frozen:
            self._frozen[actor].append(handle)
        else:
            queue = self._queues.get(actor)
            if queue is None:
                queue = self._queues[actor] = deque()
            queue.append(handle)

    def _run_once(self) -> None:
        """Turn after turn until the loop is stopped."""
        timers, queues, chance = self._timers, self._queues, self._rng.random
        while not self._stopping:  # type: ignore[attr-defined]  # the base class has it, its stubs do not
            if not queues:
                if not timers:
                    raise Stalled("nothing is left to happen")
                self.now = max(self.now, timers[0][0])
            while timers and timers[0][0] <= self.now:
                timer = heapq.heappop(timers)[2]
                if not timer._cancelled:
                    self._file(timer)
            if not queues:
                continue
            names = list(queues)
            actor = names[0] if len(names) == 1 else names[int(chance() * len(names))]
            queue = queues[actor]
            handle = queue.popleft()
            if not queue:
                del queues[actor]
            self.turns += 1
            if self.turns > _MOST_TURNS:
                raise Stalled(f"{self.turns} turns and no end")
            if not handle._cancelled:
                handle._run()

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        """A cancelled timer is dropped when its time comes."""

    def _process_events(self, event_list: object) -> None:
        """There are no sockets here."""

    def _write_to_self(self) -> None:
        """Nobody has to be woken."""

    def close(self) -> None:
        """Forgets everything, the dead included."""
        self._queues.clear()
        self._frozen.clear()
        self._timers.clear()
        self._graveyard.clear()
        super().close()


def _work(future: asyncio.Future[Any], func: Callable[..., Any], args: tuple[Any, ...]) -> None:
    if future.done():
        return
    try:
        result = func(*args)
    except Exception as error:  # noqa: BLE001  the thread's edge: whoever awaits gets it
        future.set_exception(error)
    else:
        future.set_result(result)


def actor_context(actor: str) -> contextvars.Context:
    """A context in which everything that is started belongs to this actor."""
    context = contextvars.Context()
    context.run(ACTOR.set, actor)
    return context
