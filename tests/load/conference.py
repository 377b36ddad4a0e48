"""People at a conference, each with a phone: they come, play, write down what they notice, lock the phone, come back.

Pauses are those of people, divided by the speed. Every message is looked at: each phone remembers which table it was
shown and when, what it holds, and which of its commands were answered.
"""

import asyncio
import contextlib
import json
import random
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from tests.load.adapter import Shoebox, do, hello, moves
from tests.load.drive import until
from tests.load.phones import Phone
from tests.load.rooms import Table

ARRIVING, MOVE, WRITING, LOCKED, SAYING = 300.0, 35.0, 600.0, 20.0, 600.0
"""Seconds, on the average: until all have come; from move to move at a table; from one capture of a person to the next;
that a phone stays locked; from one word to all to the next."""
LOCKING: Final = 900.0
"""Seconds from one lock of a phone to the next."""
TABLE: Final = 6


@dataclass
class Tally:
    """What happened, over all rooms. `answers`: seconds from each command to its answer.

    `cuts`: phones whose socket was closed without their doing, by the code.
    """

    connected: int = 0
    commands: int = 0
    deliveries: int = 0
    returns: int = 0
    cuts: Counter[int] = field(default_factory=Counter)
    answers: list[float] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


class Pace:
    """Time at so many times its speed."""

    def __init__(self, speed: float, seed: int) -> None:
        self.speed = speed
        self.chance = random.Random(seed)
        self._began = asyncio.get_running_loop().time()

    @property
    def minute(self) -> float:
        """Minutes of the conference that have passed."""
        return (asyncio.get_running_loop().time() - self._began) * self.speed / 60

    async def about(self, seconds: float) -> None:
        """A pause that is sometimes half of it, sometimes one and a half."""
        await asyncio.sleep(self.chance.uniform(0.5, 1.5) * seconds / self.speed)

    async def until(self, minute: float) -> None:
        """A pause until then."""
        await asyncio.sleep(max(0.0, (minute - self.minute) * 60 / self.speed))


class Person:
    """One member and one phone. `seen`: for each time it was on, the tables it was shown, as seq and version."""

    def __init__(self, token: str, port: int, tally: Tally) -> None:
        self.token, self._port, self._tally = token, port, tally
        self.phone: Phone | None = None
        self.held: dict[str, str] = {}
        self.bodies: dict[str, Any] = {}
        self.seen: list[list[tuple[int, str]]] = []
        self.beat: dict[str, Any] | None = None
        self._asked: dict[str, tuple[float, bytes]] = {}
        self._back: asyncio.Task[None] | None = None
        self._answered = asyncio.Event()

    async def come(self) -> None:
        """Opens the phone; it tells what it holds, and is shown what differs."""
        phone = Phone(self._port)
        await phone.open("/ws")
        self.phone = phone
        self.seen.append([])
        phone.listen(self._heard)
        said = json.loads(hello(self.token))
        await phone.send(json.dumps({**said, "parts": self.held}))
        phone.on_closed = self._cut
        self._tally.connected += 1
        for _, message in self._asked.values():
            phone.say(message)

    def _cut(self) -> None:
        """The socket was closed. Comes back as the real client does, and asks again for what was not answered."""
        assert self.phone is not None
        self._tally.cuts[self.phone.code] += 1
        self._tally.connected -= 1
        self.phone = None
        self._back = asyncio.get_running_loop().create_task(self.come())

    def lock(self) -> None:
        """Locks the phone."""
        if self.phone is not None:
            self.phone.on_closed = None
            self.phone.close()
            self.phone = None
            self._tally.connected -= 1

    def _heard(self, raw: bytes) -> None:
        said = json.loads(raw)
        match said["type"]:
            case "show":
                self._shown(said)
            case "accepted" | "rejected":
                asked = self._asked.pop(said["id"], None)
                if asked is None or said["type"] == "rejected":
                    self._tally.faults.append(f"not asked, or refused: {raw[:200]!r}")
                else:
                    self._tally.answers.append(asyncio.get_running_loop().time() - asked[0])
                self._answered.set()
            case "beat":
                self.beat = said

    def _shown(self, said: dict[str, Any]) -> None:
        self._tally.deliveries += 1
        for name, part in said["parts"].items():
            self.held[name] = part["v"]
            if name in ("table", "me", "room"):
                self.bodies[name] = part["body"]
            if name == "table":
                self.seen[-1].append((said["seq"], part["v"]))
        for name in said.get("gone", ()):
            self.held.pop(name, None)

    async def do(self, command: dict[str, object]) -> None:
        """Gives a command and waits for its answer."""
        assert self.phone is not None
        id_, message = do(command)
        self._asked[id_] = asyncio.get_running_loop().time(), message
        self._tally.commands += 1
        with contextlib.suppress(RuntimeError):  # uvloop's word for a socket that is closed and does not say so yet
            self.phone.say(message)
        async with asyncio.timeout(60):
            await self.answered()

    async def answered(self) -> None:
        """Until nothing is unanswered."""
        while self._asked:
            self._answered.clear()
            await self._answered.wait()

    @property
    def seat(self) -> str:
        """The own seat."""
        return str(self.bodies["me"]["seats"][0]["id"])

    @property
    def unanswered(self) -> int:
        """Commands nobody answered."""
        return len(self._asked)


class Gathering:
    """One room of the conference, from the first who comes to the last move."""

    def __init__(self, adapter: Shoebox, port: int, index: int, people: int, pace: Pace, tally: Tally) -> None:
        self.room = Table(index, people, data={"table_size": TABLE})
        self._adapter, self._port, self._pace, self._tally = adapter, port, pace, tally
        self.people: list[Person] = []
        self.console: Person | None = None
        self._busy: set[Person] = set()

    async def open(self) -> None:
        """The room, with its facilitator at the console."""
        await self._adapter.open_door(self._port, self.room)
        self.console = Person(self.room.data["facilitator"], self._port, self._tally)
        await self.console.come()

    async def live(self, minutes: float) -> None:
        """The whole time, until minute `minutes`."""
        assert self.console is not None
        await asyncio.gather(*(self._arrive(place) for place in range(self.room.players)))
        await self._pace.until(ARRIVING / 60 + 1)
        shown = self.console.bodies["room"]
        phase = next(one["id"] for one in shown["phases"] if one["mode"] == "swap_shoes")
        await self.console.do({"type": "enter_phase", "phase": phase})
        await self._pace.until(ARRIVING / 60 + 2)
        tables: dict[str, list[Person]] = {}
        for person in self.people:
            tables.setdefault(person.bodies["table"]["id"], []).append(person)
        work = [self._play(table, sitting, minutes) for table, sitting in tables.items()]
        work += [self._write(person, minutes) for person in self.people]
        work += [self._lock(person, minutes) for person in self.people]
        await asyncio.gather(self._say(minutes), *work)
        for person in self.people:
            if person.phone is None:
                await person.come()

    async def _arrive(self, place: int) -> None:
        await self._pace.until(self._pace.chance.uniform(0, ARRIVING / 60))
        await self._adapter.let_in(self._port, self.room, place)
        person = Person(self.room.data["phones"][place], self._port, self._tally)
        self.people.append(person)
        await person.come()

    @asynccontextmanager
    async def _at_hand(self, sitting: list[Person]) -> AsyncIterator[Person]:
        """One of them whose phone is on, and stays on meanwhile."""
        while not (there := [one for one in sitting if one.phone is not None and one not in self._busy]):
            await self._pace.about(5)
        person = self._pace.chance.choice(there)
        self._busy.add(person)
        try:
            yield person
        finally:
            self._busy.discard(person)

    async def _play(self, table: str, sitting: list[Person], minutes: float) -> None:
        shown = sitting[0].bodies["table"]
        going = moves(table, [seat["id"] for seat in shown["seats"]], shown["round"]["number"])
        while self._pace.minute < minutes:
            async with self._at_hand(sitting) as person:
                await person.do({**next(going), "seat": person.seat})
            await self._pace.about(MOVE)

    async def _write(self, person: Person, minutes: float) -> None:
        await self._pace.about(WRITING)
        while self._pace.minute < minutes:
            async with self._at_hand([person]):
                words = f"At {self._pace.minute:.1f} I noticed how long it takes until somebody answers the phone."
                what = {"type": "add_capture", "round": None, "kind": "insight", "noticed": words}
                await person.do({**what, "seat": person.seat})
            await self._pace.about(WRITING)

    async def _lock(self, person: Person, minutes: float) -> None:
        await self._pace.about(LOCKING)
        while self._pace.minute < minutes:
            async with self._at_hand([person]):
                await person.answered()
                person.lock()
            await self._pace.about(LOCKED)
            await person.come()
            self._tally.returns += 1
            await self._pace.about(LOCKING)

    async def _say(self, minutes: float) -> None:
        assert self.console is not None
        while self._pace.minute < minutes:
            await self._pace.about(SAYING)
            words = f"It is minute {self._pace.minute:.0f}."
            await self.console.do({"type": "say_to_all", "message": words})

    async def beats(self) -> None:
        """Asks what each phone should hold now."""
        await until(lambda: all(person.phone is not None for person in self.people))
        for person in self.people:
            person.beat = None
            if person.phone is not None:
                person.phone.say(b'{"type":"ping"}')
        await until(lambda: all(person.beat is not None for person in self.people))
