"""The rehearsals of this server: which rooms have simulated people, how many there may be, and when they rest.

Rule 1: simulated people come in by the same door and speak the same messages as everybody; no rule knows of them.
Rule 2: they are in this process's memory alone. After a restart a rehearsal stands still, until it is started over.
Rule 3: while nobody real looks at the room, its people rest; after a while they let the room leave memory, too.
"""

import asyncio
import base64
from collections.abc import Mapping, Sequence
from typing import Any, Final

from game import IllegalMove
from game.commands import Join
from server.access import token_hash
from server.errors import RoomGone, ServerError
from server.logs import log
from server.records import RoomId
from server.rehearsal.cast import cast
from server.rehearsal.phone import HousePhone
from server.rehearsal.player import Life, Player
from server.rooms import Rooms

_LOOK_SECONDS: Final = 0.5
_ARRIVING_SECONDS: Final = 20.0
"""Seconds of life within which everybody comes who is in time."""
_LATE_SECONDS: Final = 90.0
_AT_ONCE: Final = 8
"""How many come in at one look: a full room of people must not hold up the door for anybody else."""


class TooMany(Exception):
    """This server has as many rehearsals, or as many simulated people, as it may."""


class Rehearsal:
    """The simulated people of one room, from their coming until the room is gone."""

    def __init__(self, rooms: Rooms, room: RoomId, people: int, seed: int, language: str, tags: Sequence[str]) -> None:
        loop = asyncio.get_running_loop()
        self.rooms = rooms
        self.room = room
        self.life = Life(loop.time())
        self.seen_at = loop.time()
        self.players = tuple(Player(self, temper, language) for temper in cast(people, seed))
        self._tags = tags
        self._loop = loop
        self._to_come = sorted((self._comes(player), number) for number, player in enumerate(self.players))
        self._played_at: float | None = None
        self.over = False
        self._paced_seq = 0

    def secret(self, count: int) -> str:
        """So many bytes by chance, as a client makes them."""
        return base64.urlsafe_b64encode(self.rooms.entropy.draw(count)).rstrip(b"=").decode()

    def paced(self, pace: int, seq: int) -> None:
        """Somebody's phone shows how fast the room's clocks run. Others may not have been shown it yet."""
        if seq <= self._paced_seq:
            return
        self._paced_seq = seq
        if self.life.change(self._loop.time(), pace=pace):
            self._look_all()

    @property
    def forgotten(self) -> bool:
        """Whether nobody real has looked for so long that the room may leave memory, and others may have its place."""
        return not self.life.awake and self._loop.time() - self.seen_at > self.rooms.settings.memory_minutes * 60

    def stop(self) -> None:
        """Everybody hangs up."""
        for player in self.players:
            player.stop()

    async def run(self) -> None:
        """Lets people come, rest and wake, until the room is gone."""
        try:
            while not (self.over or self.rooms.leaving):
                self._watch()
                if self.life.awake:
                    await self._let_come()
                await asyncio.sleep(_LOOK_SECONDS)
        except RoomGone:
            log.info("rehearsal_over", room=self.room)
        finally:
            self.stop()

    def _watch(self) -> None:
        """Rests when nobody real looks, and wakes when somebody does."""
        pace, now = self.rooms.node.here(self.room), self._loop.time()
        sessions = () if pace is None or pace.live.showing is None else tuple(pace.live.showing)
        watched = any(not isinstance(session.link, HousePhone) for session in sessions)
        if watched:
            self.seen_at = now
        elif self.forgotten:
            for player in self.players:
                player.rest()
        if self.life.change(now, awake=watched) and watched:
            for player in self.players:
                player.wake()
            self._look_all()

    def _look_all(self) -> None:
        for player in self.players:
            player.look()

    def _comes(self, player: Player) -> float:
        temper = player.temper
        return _LATE_SECONDS if temper.late else temper.chance("comes").uniform(0, _ARRIVING_SECONDS)

    def _room_part(self) -> Mapping[str, Any] | None:
        return next((one.phone.parts["room"] for one in self.players if "room" in one.phone.parts), None)

    async def _let_come(self) -> None:
        """Who is due comes in. Late is behind the first round's beginning."""
        lived, room = self.life.now(self._loop.time()), self._room_part()
        if self._played_at is None and room is not None:
            kinds = {one["id"]: one["kind"] for one in room["phases"]}
            if "play" in (kinds.get(one) for one in room["entered"]):
                self._played_at = lived
        for _ in range(_AT_ONCE):
            if not self._to_come or not self._due(lived):
                return
            _, number = self._to_come.pop(0)
            await self._come(self.players[number])

    def _due(self, lived: float) -> bool:
        after, number = self._to_come[0]
        if not self.players[number].temper.late:
            return after <= lived
        return self._played_at is not None and self._played_at + after <= lived

    async def _come(self, player: Player) -> None:
        chance = player.temper.chance("tag")
        tag = chance.choice(self._tags) if self._tags and chance.random() < 0.7 else None
        join = Join(name=player.sayings.name, tag=tag, agreed=True)
        try:
            await self.rooms.join(self.room, join, id=self.secret(16), token=token_hash(player.token))
        except RoomGone:
            raise
        except (IllegalMove, ServerError) as error:
            log.info("rehearsal_stays_out", room=self.room, reason=type(error).__name__)
            return
        player.come()


class Rehearsals:
    """All of them."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self._all: dict[RoomId, Rehearsal] = {}

    def of(self, room: RoomId) -> Rehearsal | None:
        """The simulated people of a room; None when there are none, or none any more."""
        return self._all.get(room)

    @property
    def forgotten(self) -> int:
        """How many of them give way to others."""
        return sum(one.forgotten for one in self._all.values())

    def check(self, people: int, *, instead: RoomId | None = None) -> None:
        """Raises TooMany when so many more cannot be here; `instead`: a rehearsal that is about to end."""
        settings = self._rooms.settings
        others = [one for room, one in self._all.items() if room != instead]
        idle = [one for one in others if one.forgotten]
        while idle and self._full(others, people):
            longest = min(idle, key=lambda one: one.seen_at)
            idle.remove(longest)
            others.remove(longest)
            self.stop(longest.room)
        if people > settings.rehearsal_people or self._full(others, people):
            raise TooMany

    def _full(self, others: Sequence[Rehearsal], people: int) -> bool:
        settings = self._rooms.settings
        here = sum(len(one.players) for one in others)
        return len(others) >= settings.rehearsals or here + people > settings.rehearsal_people

    async def start(self, room: RoomId, people: int) -> None:
        """Lets so many people come to a room opened as a rehearsal; once. Raises TooMany, RoomGone, StoreError.

        The seed is the same for the same number of people: so a rehearsal can be played again.
        """
        if room in self._all:
            return
        self.check(people)
        state = await self._rooms.state(room)
        made = self._all[room] = Rehearsal(
            self._rooms, room, people, people, state.hall.language, tuple(state.perspectives)
        )
        self._rooms.node.later(self._run(made))
        log.info("rehearsal_begins", room=room, people=people)

    async def _run(self, rehearsal: Rehearsal) -> None:
        try:
            await rehearsal.run()
        finally:
            if self._all.get(rehearsal.room) is rehearsal:
                del self._all[rehearsal.room]

    def stop(self, room: RoomId) -> None:
        """Its people hang up for good."""
        rehearsal = self._all.pop(room, None)
        if rehearsal is not None:
            rehearsal.over = True
            rehearsal.stop()
