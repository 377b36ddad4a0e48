"""People with real sockets: the client of the simulation, put on a network."""

import asyncio
import json
import random
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.faults.history import Accepted, Entry
from tests.faults.sim.client import Around, Client, Storage
from tests.load.phones import Phone


class RealSocket(Phone):
    """One WebSocket of one client."""

    def __init__(self, port: int, client: Client) -> None:
        super().__init__(port)
        self._client: Client | None = client
        self._code = 1006
        self.on_text = self._text
        self.task = asyncio.get_running_loop().create_task(self._go())

    async def _go(self) -> None:
        try:
            await self.open("/ws")
        except OSError:
            self._over()
        else:
            if self._client is not None:
                self._client.opened()

    def _text(self, text: bytes) -> None:
        if self._client is not None:
            self._client.heard(text)

    def _frame(self, kind: int, payload: bytes) -> None:
        if kind == 8 and len(payload) >= 2:
            self._code = int.from_bytes(payload[:2])
            if self._transport is not None:
                self._transport.close()
        super()._frame(kind, payload)

    def connection_lost(self, exc: Exception | None) -> None:
        cut = self._greeted is not None and not self._greeted.done()
        super().connection_lost(exc)
        if not cut:
            self._over()

    def _over(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            client.closed(self._code)

    def hang_up(self) -> None:
        """See `Client`."""
        self._client = None
        self.close()


class Person(Client):
    """A client that says when it is right again: greeted, and holding what a beat says."""

    right_at = 0.0

    def _welcomed(self, message: object) -> None:
        super()._welcomed(message)  # type: ignore[arg-type]
        if self.socket is not None:
            self.socket.say(b'{"type":"ping"}')

    def heard(self, raw: bytes) -> None:
        super().heard(raw)
        if self.sure and self.up and self.right_at == 0.0:
            self.right_at = time.monotonic()

    def closed(self, code: int) -> None:
        super().closed(code)
        self.wrong()

    def wrong(self) -> None:
        """From now on it waits to be right again."""
        self.right_at, self.sure = 0.0, False


@dataclass
class Crowd:
    """People of some rooms who ask and ask. `told` is what they were told: command to room and place."""

    port: Callable[[], int]
    rng: random.Random
    people: list[Person] = field(default_factory=list)
    told: dict[str, tuple[str, int]] = field(default_factory=dict)
    asked: int = 0
    entries: list[Entry] = field(default_factory=list)
    _rooms: dict[str, str] = field(default_factory=dict)
    _tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def add(self, room: str, seat: str, token: str) -> Person:
        """One more person."""
        loop = asyncio.get_running_loop()
        around = Around(loop, self.rng, self.entries, lambda client: RealSocket(self.port(), client), lambda _: [])
        actor = f"{room} {seat}"
        person = Person(actor, seat, token, Storage(), around)
        self._rooms[actor] = room
        self.people.append(person)
        return person

    def busy(self, every: float) -> None:
        """Everybody asks about once in so many seconds, from now on."""
        self._tasks = [asyncio.create_task(self._ask(person, every)) for person in self.people]

    async def _ask(self, person: Person, every: float) -> None:
        while True:
            await asyncio.sleep(self.rng.uniform(0.2, 1.8) * every)
            if len(person.held) < 20:
                self.ask(person)

    def ask(self, person: Person) -> str:
        """One person asks once; gives the command's id."""
        self.asked += 1
        id_ = secrets.token_urlsafe(16)
        command = {"type": "rename", "seat": person.member, "name": f"Name {self.asked}"}
        person.ask(id_, json.dumps({"type": "do", "id": id_, "command": command}).encode())
        return id_

    def gather(self) -> None:
        """Notes what was told since the last time. Raises AssertionError when one command was told two places."""
        for one in self.entries:
            if isinstance(one, Accepted):
                said = (self._rooms[one.client], one.seq)
                assert self.told.setdefault(one.id, said) == said, f"{one.id} at two places"
        self.entries.clear()

    async def quiet(self, seconds: float = 30) -> None:
        """Nobody asks any more, and everything asked is answered."""
        await self._stop()
        end = time.monotonic() + seconds
        while any(person.held for person in self.people):
            assert time.monotonic() < end, "somebody got no answer"
            await asyncio.sleep(0.01)
        self.gather()

    async def right(self, seconds: float = 30) -> None:
        """Waits until everybody is right."""
        end = time.monotonic() + seconds
        while wrong := [one.actor for one in self.people if not one.right_at and one.ended is None]:
            assert time.monotonic() < end, f"not right again: {wrong[:5]}"
            await asyncio.sleep(0.005)

    async def _stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks = []

    async def leave(self) -> None:
        """Everybody closes their page."""
        await self._stop()
        for person in self.people:
            person.shut()
            for name in list(person._timers):
                person._stop(name)
        await asyncio.sleep(0)


def missing(told: dict[str, tuple[str, int]], log: dict[str, list[tuple[int, str]]]) -> list[str]:
    """What was told and is not in the log at that place, and what is in it twice or leaves a gap."""
    wrong = []
    places = {(room, command): seq for room, rows in log.items() for seq, command in rows}
    wrong += [f"{id_} told at {seq}" for id_, (room, seq) in told.items() if places.get((room, id_)) != seq]
    for room, rows in log.items():
        if [seq for seq, _ in rows] != list(range(1, len(rows) + 1)):
            wrong.append(f"gaps in {room}")
        if len({command for _, command in rows}) != len(rows):
            wrong.append(f"doubles in {room}")
    return wrong
