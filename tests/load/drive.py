"""The load generator in pure Python: what `drive.c` does, slower; and it can keep every message, to be judged."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from tests.load.phones import Phone
from tests.load.rooms import Server, Table, figures, number_of

_PATIENCE: Final = 20.0
_QUIET: Final = 0.3


@dataclass
class _Under:
    """What is under way in a room. `missing`: how many phones have not seen it yet."""

    missing: int = 0
    planned: float = 0.0


class Load:
    """Drives joined phones. A room has one move under way at a time; each phone must see it once, in its order."""

    def __init__(self, server: Server, rooms: Sequence[Table], phones: Sequence[Phone]) -> None:
        self._server, self._rooms, self._phones = server, rooms, phones
        self._under = [_Under() for _ in rooms]
        self._had = [0] * len(phones)
        self._kept: list[list[bytes]] = []
        self._closed_loop = self._measuring = False
        self._times: list[float] = []
        self.wrong = 0
        """Deliveries that were missing, doubled or out of order, since the last `run` began."""
        self._other = self._deliveries = self._bytes = 0
        self._last = 0.0
        self._listen()

    def _listen(self) -> None:
        """What came before the first move is no delivery."""
        self._had = [room.number for room in self._rooms for _ in range(room.players)]
        for number, phone in enumerate(self._phones):
            phone.listen(_deaf)
            phone.listen(self._listener(number))

    def _listener(self, number: int) -> Callable[[bytes], None]:
        place, server, kept = number // self._rooms[0].players, self._server, self._kept
        under, room = self._under[place], self._rooms[place]

        def heard(said: bytes) -> None:
            if kept:
                kept[number].append(said)
            if not said.startswith(server.beginnings):
                self._other += 1
                return
            due = self._had[number] + 1
            self._had[number] = number_of(server, said)
            self.wrong += self._had[number] != due or due != room.number
            self._deliveries += 1
            self._bytes += len(said)
            self._last = time.perf_counter()
            under.missing -= 1
            if under.missing == 0:
                self._over(place)

        return heard

    def _over(self, place: int) -> None:
        now = time.perf_counter()
        if self._measuring:
            self._times.append((now - self._under[place].planned) * 1e3)
        if self._closed_loop:
            self._start(place, now)

    def _start(self, place: int, planned: float) -> None:
        under, room = self._under[place], self._rooms[place]
        phone = room.turns % room.players
        under.planned, under.missing = planned, room.players
        room.turns, room.number = room.turns + 1, room.number + 1
        said = self._server.move(room, phone)
        self._phones[place * room.players + phone].say(said, binary=self._server.binary)

    async def run(self, seconds: float, rate: float = 0.0) -> dict[str, float]:
        """Moves for so long: as fast as they come back, or `rate` in a second, all rooms together."""
        self._times, self._deliveries, self._bytes, self.wrong, self._other = [], 0, 0, 0, 0
        self._measuring, self._closed_loop = True, not rate
        began, cpu = time.perf_counter(), time.process_time()
        if rate:
            await self.paced(began, seconds, len(self._rooms) / rate)
        else:
            for place in range(len(self._rooms)):
                self._start(place, began)
            await asyncio.sleep(seconds)
        took, cpu = time.perf_counter() - began, time.process_time() - cpu
        moves, deliveries = len(self._times), self._deliveries
        self._closed_loop = False
        unfinished = await self._finish()
        await self._quiet()
        self._measuring = False
        return figures(
            sorted(self._times),
            moves_s=moves / took, deliveries_s=deliveries / took, deliveries=self._deliveries,
            bytes_each=self._bytes / max(1, self._deliveries), wrong=self.wrong, other=self._other,
            closed=sum(phone.closed for phone in self._phones), unfinished=unfinished, generator=cpu / took,
        )  # fmt: skip

    async def paced(self, began: float, seconds: float, period: float) -> None:
        """Each room has its next move when it is due, or as soon as the one before is over."""
        due = [began + period * place / len(self._rooms) for place in range(len(self._rooms))]
        while (now := time.perf_counter()) < began + seconds:
            for place, when in enumerate(due):
                if when <= now and self._under[place].missing <= 0:
                    self._start(place, when)
                    due[place] += period
            await asyncio.sleep(max(0.0, min(due) - time.perf_counter()) if min(due) > now else 0.0005)

    async def keep(self, moves: int) -> list[list[bytes]]:
        """So many moves in every room, one after the other; gives every message of each phone, a `beat` as the last."""
        self._kept = [[] for _ in self._phones]
        for room in self._rooms:
            room.data["kept_from"] = room.number
        self._listen()
        for _ in range(moves):
            for place in range(len(self._rooms)):
                self._start(place, time.perf_counter())
            if await self._finish():
                return self._kept
        for phone in self._phones:
            phone.say(b'{"type":"ping"}')
        await until(lambda: all(one[-1].startswith(b'{"type":"beat"') for one in self._kept))
        return self._kept

    async def _finish(self) -> int:
        await until(lambda: not any(under.missing > 0 for under in self._under))
        return sum(under.missing > 0 for under in self._under)

    async def _quiet(self) -> None:
        """What comes late, and what should not have come at all."""
        self._last = time.perf_counter()
        await until(lambda: time.perf_counter() - self._last > _QUIET)


def _deaf(_said: bytes) -> None:
    """Hears nothing."""


async def until(holds: Callable[[], bool]) -> None:
    """Waits until it holds, and not for ever."""
    end = time.perf_counter() + _PATIENCE
    tick = asyncio.Event()
    while not holds() and time.perf_counter() < end:
        asyncio.get_running_loop().call_later(0.001, tick.set)
        await tick.wait()
        tick.clear()
