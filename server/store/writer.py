"""The one thread that commits. It takes whatever waits from all rooms, stores it at once, and tells the event loop.

Rule 1: no timer: while one commit runs the next gathers, so the batch grows with the load and never waits for it.
Rule 2: erased words leave the write-ahead log when the disk has a quiet moment, and in a minute at the latest.
"""

import asyncio
import queue
import threading
from collections.abc import Callable
from functools import partial
from typing import Final, TypeVar

from server.logs import log
from server.ports import Clock, Store
from server.records import Batch, Outcome

T = TypeVar("T")

_QUIET_SECONDS: Final = 1.0
_TIDY_SECONDS: Final = 60.0
_Job = Callable[[], None]
_Wanted = tuple[Batch, Callable[[Outcome], None]] | _Job


class Writer:
    """Commits for every room of this process. Made in the event loop; `stop` before the store is closed."""

    def __init__(self, store: Store, clock: Clock, most_waiting: int) -> None:
        self._store = store
        self._clock = clock
        self._most = most_waiting
        self._wanted: queue.SimpleQueue[_Wanted | None] = queue.SimpleQueue()
        self._loop = asyncio.get_running_loop()
        self._tidied = clock.tick()
        self._thread = threading.Thread(target=self._run, name="shoebox-writer", daemon=True)
        self._thread.start()

    @property
    def full(self) -> bool:
        """Whether so much waits for the disk that no more should be taken."""
        return self._wanted.qsize() >= self._most

    def commit(self, batch: Batch, done: Callable[[Outcome], None]) -> None:
        """Stores the batch; `done` is called in the event loop."""
        self._wanted.put((batch, done))

    def run(self, job: Callable[[Store], T]) -> asyncio.Future[T]:
        """Does something else with the store in the writing thread."""
        future: asyncio.Future[T] = self._loop.create_future()

        def do() -> None:
            try:
                result = job(self._store)
            except Exception as error:  # noqa: BLE001  the thread's edge: whoever awaits gets it
                self._tell(partial(_fail, future, error))
            else:
                self._tell(partial(_give, future, result))

        self._wanted.put(do)
        return future

    async def stop(self) -> None:
        """Waits until everything that was asked for is on disk, and ends the thread. May be cancelled."""
        self._wanted.put(None)
        over = asyncio.Event()
        threading.Thread(target=self._await_end, args=(over,), daemon=True).start()
        await over.wait()

    def _await_end(self, over: asyncio.Event) -> None:
        self._thread.join()
        self._tell(over.set)

    def _run(self) -> None:
        going = True
        while going:
            taken, going = self._take()
            batches = [one for one in taken if isinstance(one, tuple)]
            if batches:
                self._commit(batches)
            for job in taken:
                if not isinstance(job, tuple):
                    job()
            if self._store.untidy and (not taken or self._clock.tick() - self._tidied > _TIDY_SECONDS):
                self._store.tidy()
                self._tidied = self._clock.tick()

    def _take(self) -> tuple[list[_Wanted], bool]:
        taken: list[_Wanted] = []
        try:
            one = self._wanted.get(timeout=_QUIET_SECONDS if self._store.untidy else None)
            while one is not None:
                taken.append(one)
                one = self._wanted.get_nowait()
        except queue.Empty:
            return taken, True
        return taken, False

    def _commit(self, wanted: list[tuple[Batch, Callable[[Outcome], None]]]) -> None:
        try:
            outcomes = self._store.commit([batch for batch, _ in wanted])
        except Exception:  # noqa: BLE001  the thread's edge: a fault must not leave rooms waiting for ever
            log.exception("commit_fault")
            outcomes = (Outcome.UNKNOWN,) * len(wanted)

        def settle() -> None:
            for (_, done), outcome in zip(wanted, outcomes, strict=True):
                done(outcome)

        self._tell(settle)

    def _tell(self, what: Callable[[], object]) -> None:
        try:
            self._loop.call_soon_threadsafe(what)
        except RuntimeError:
            log.warning("writer_outlived_loop")


def _give(future: asyncio.Future[T], result: T) -> None:
    if not future.done():
        future.set_result(result)


def _fail(future: asyncio.Future[T], error: Exception) -> None:
    if not future.done():
        future.set_exception(error)


MakeWriter = Callable[[Store, Clock, int], Writer]
"""Makes the writer of a store, which takes at most so many batches; called in the event loop."""
