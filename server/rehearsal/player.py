"""One simulated person in a room of this server, and the time they all live in."""

import asyncio
from collections.abc import Callable
from typing import Final, Protocol

from server.rehearsal.cast import Temper
from server.rehearsal.person import Deed, Person
from server.rehearsal.phone import HousePhone
from server.rehearsal.sayings import Sayings
from server.rooms import Rooms

_DARK_SECONDS: Final = 200.0
_BACK_SECONDS: Final = 3.0
_LEAST_PAUSE: Final = 0.6
"""Seconds between two commands of one person, whatever the pace: a member may give two a second."""


class Life:
    """Seconds as the people of a rehearsal live them: faster than the clock's, or none while they rest."""

    def __init__(self, tick: float) -> None:
        self.pace = 1
        self.awake = True
        self._lived, self._since = 0.0, tick

    def now(self, tick: float) -> float:
        """How long they have lived."""
        return self._lived + (tick - self._since) * self.pace * self.awake

    def change(self, tick: float, *, pace: int | None = None, awake: bool | None = None) -> bool:
        """Another pace, rest, or waking from here on; whether that is new."""
        before = (self.pace, self.awake)
        self._lived, self._since = self.now(tick), tick
        self.pace = self.pace if pace is None else pace
        self.awake = self.awake if awake is None else awake
        return before != (self.pace, self.awake)

    def until(self, due: float, tick: float) -> float:
        """Seconds of the clock until then."""
        return max(0.0, due - self.now(tick)) / self.pace


class Around(Protocol):
    """What a person needs of their rehearsal."""

    rooms: Rooms
    life: Life

    def secret(self, count: int) -> str:
        """So many bytes by chance, as a client makes them."""

    def paced(self, pace: int, seq: int) -> None:
        """Somebody's phone shows how fast the room's clocks run, as of that place in its history."""


class Player:
    """One simulated person in a room: does with a phone what the person wants."""

    def __init__(self, rehearsal: Around, temper: Temper, language: str) -> None:
        self.temper = temper
        self.sayings = Sayings(temper, language)
        self.token = rehearsal.secret(32)
        self._rehearsal = rehearsal
        self._person = Person(temper, self.sayings)
        self._loop = asyncio.get_running_loop()
        self._timer: asyncio.TimerHandle | None = None
        self._next: Deed | None = None
        self._asked = ""
        self._free_at = 0.0
        self._resting = False
        self.seat = ""
        """Where they sit, once they have a seat."""
        self.phone = HousePhone(
            rehearsal.rooms, self.token, language, changed=self.look, answered=self._answered, ended=self._ended
        )

    def stop(self) -> None:
        """Hangs up for good."""
        self._cancel()
        self.phone.switch_off()

    def rest(self) -> None:
        """Hangs up for now; `wake` brings back whoever was not gone anyway."""
        if self.phone.open:
            self._cancel()
            self._resting = True
            self.phone.switch_off()

    def come(self) -> None:
        """Is in the room now."""
        self.phone.switch_on()

    def wake(self) -> None:
        """Comes back from a rest."""
        if self._resting and not self.phone.open:
            self._resting = False
            self._asked = ""
            self.phone.switch_on()

    def look(self) -> None:
        """Looks at the phone: what comes next, and when."""
        if not self.phone.open:
            return
        room = self.phone.parts.get("room")
        if room is not None:
            self._rehearsal.paced(room["pace"] or 1, self.phone.room_seq)
        for seat in self.phone.parts.get("me", {}).get("seats", ())[:1]:
            self.seat = seat["id"]
        self._cancel()
        if self._asked or not self._rehearsal.life.awake:
            return
        tick = self._loop.time()
        self._next = self._person.next(self.phone.parts, self._rehearsal.life.now(tick))
        if self._next is not None:
            wait = max(self._rehearsal.life.until(self._next.due, tick), self._free_at - tick)
            self._timer = self._loop.call_later(wait, self._act)

    def _act(self) -> None:
        deed, self._timer = self._next, None
        if deed is None:
            return
        self._person.done(deed)
        if deed.command is None:
            self.phone.switch_off()
            if self.temper.returns:
                self._in_life(_DARK_SECONDS, self.phone.switch_on)
            return
        self._free_at = self._loop.time() + _LEAST_PAUSE
        self._asked = self._rehearsal.secret(16)
        self.phone.do(self._asked, deed.command)

    def _answered(self, id_: str) -> None:
        if id_ == self._asked:
            self._asked = ""
            self.look()

    def _ended(self, again: bool) -> None:
        self._cancel()
        self._asked = ""
        if again and not self._rehearsal.rooms.leaving:
            self._timer = self._loop.call_later(_BACK_SECONDS, self.phone.switch_on)

    def _in_life(self, seconds: float, what: Callable[[], None]) -> None:
        self._timer = self._loop.call_later(seconds / self._rehearsal.life.pace, what)

    def _cancel(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
