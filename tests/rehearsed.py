"""A workshop played by the simulated people of `server.rehearsal`, in made-up time: an afternoon takes a second or two.

Phones are those of `tests.server.hall`: they are shown what real ones are shown, by the server's own code.
"""

import json
from dataclasses import dataclass, field
from typing import Any, Final

from game import IllegalMove
from game.commands import Command, EnterPhase, Join, LetThrough
from game.run_sheet import Phase, PhaseKind
from game.terms import Role
from server.rehearsal import Deed, Person, cast
from server.rehearsal.sayings import Sayings
from server.rooms.reading import parse
from server.text import cleaned
from server.wire import Do
from tests.server.hall import Hall, Phone
from tests.server.stage import Written, command_id, opening

LIMIT: Final = 16 * 1024
_LATE: Final = 90.0


def command_of(said: dict[str, Any]) -> Command:
    """A command as it comes over a socket, strictly read. Raises BadMessage, IllegalMove."""
    message = parse(json.dumps({"type": "do", "id": command_id("any"), "command": said}).encode(), LIMIT)
    assert isinstance(message, Do)
    return cleaned(message.command)


@dataclass
class Rehearsed:
    """A room opened as a rehearsal, with so many simulated people at their phones. `done`: who asked for what, when."""

    people: int
    seed: int = 1
    plan: dict[str, Any] = field(default_factory=dict)
    now: float = 0.0
    done: list[tuple[str, Deed]] = field(default_factory=list)
    refused: list[tuple[str, Deed, str]] = field(default_factory=list)
    dark: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        written = Written()
        written.do(opening(rehearsal=True, **self.plan), None)
        self.hall = Hall(written)
        self.tempers = {f"m{number}": temper for number, temper in enumerate(self._in_order(), 2)}
        self.language = written.room.hall.language
        self.persons = {one: Person(it, Sayings(it, self.language)) for one, it in self.tempers.items()}
        self.phones: dict[str, Phone] = {}
        self._next: dict[str, Deed | None] = {}
        for member, temper in self.tempers.items():
            if not temper.late:
                self._come(member)

    def _in_order(self) -> Any:
        return sorted(cast(self.people, self.seed), key=lambda one: (one.late, one.number))

    def _come(self, member: str) -> None:
        temper = self.tempers[member]
        self.hall.do(Join(name=Sayings(temper, self.language).name, agreed=True), None)
        self.phones[member] = self.hall.phone(member, self.language)
        self._look()

    def enter(self, phase: Phase) -> None:
        """The facilitator begins a phase, past a debrief if there is none."""
        owed = self.hall.state.hall.now.kind is PhaseKind.PLAY and any(
            seat.shoes is not None for table in self.hall.state.tables.values() for seat in table.seats.values()
        )
        self.facilitate(EnterPhase(phase=phase.id, skip_debrief=owed and phase.kind is not PhaseKind.DEBRIEF))

    def facilitate(self, command: Command) -> None:
        """The facilitator asks for something, and everybody sees what came of it."""
        self.hall.do(command, "m1")
        self._look()

    def run(self, minutes: float) -> None:
        """Lets so much life pass."""
        end = self.now + minutes * 60
        while (first := self._first()) is not None and first[1].due <= end:
            self._do(*first)
        self._live_until(end)

    def play(self) -> None:
        """The whole run sheet, every phase as long as it says. The facilitator lets every second capture through."""
        for phase in self.hall.state.hall.phases[1:]:
            self.enter(phase)
            if phase.kind is PhaseKind.PLAY and len(self.phones) < self.people:
                self.run(_LATE / 60)
                self._come(next(member for member in self.tempers if member not in self.phones))
            if phase.kind is PhaseKind.HARVEST:
                captures = [one for table in self.hall.state.tables.values() for one in table.captures.values()]
                for capture in captures[::2]:
                    self.hall.do(LetThrough(capture=capture.id, on_screen=True), "m1")
                self._look()
            self.run(phase.minutes)

    def _first(self) -> tuple[str, Deed] | None:
        ready = [(member, deed) for member, deed in self._next.items() if deed is not None]
        return min(ready, key=lambda one: (one[1].due, one[0]), default=None)

    def _live_until(self, then: float) -> None:
        if then > self.now:
            self.hall.clock.move(then - self.now)
            self.now = then

    def _do(self, member: str, deed: Deed) -> None:
        self._live_until(deed.due)
        self.persons[member].done(deed)
        self.done.append((member, deed))
        if deed.command is None:
            self.dark.add(member)
            self._next[member] = None
            return
        try:
            self.hall.do(command_of(deed.command), member)
        except IllegalMove as no:
            self.refused.append((member, deed, no.refusal.value))
        self._look(also=member)

    def _look(self, also: str = "") -> None:
        self.hall.compare()  # what is one's own is shown in a moment, as the server does it
        for member, phone in self.phones.items():
            if member not in self.dark and (phone.take() or member in (also, *self._unasked())):
                self._next[member] = self.persons[member].next(phone.parts, self.now)

    def _unasked(self) -> set[str]:
        return self.phones.keys() - self._next.keys()

    @property
    def facilitator(self) -> Any:
        """Who runs it, in the room."""
        return next(one for one in self.hall.state.members.values() if one.role is Role.FACILITATOR)
