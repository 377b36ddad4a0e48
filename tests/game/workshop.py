"""A workshop played by chance: many members, several tables, and laws that watch every step.

One `Workshop` is one room. `Step` is one command with what came of it. A `Law` looks at steps and must never find
anything wrong; `tests/game/test_laws.py` drives workshops with Hypothesis, `tests/game/test_breaking.py` shows that
each law can fail.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import ClassVar

from game import Context, IllegalMove, Refusal, Room, audience, build, play, table_keys
from game.commands import Command, EnterPhase, HoldSeat, Join, OpenRoom, TakeSeat
from game.events import Event
from game.modes import CONSULTED, MODES, Dealing
from game.rules.arriving import all_seats
from game.run_sheet import PhaseKind
from game.telling import acting_seats
from game.terms import Door, Naming, Role, Standing
from game.views import Part, PartKey
from tests.game.asking import Asking
from tests.game.decks import mixed_deck
from tests.story import START, opening, sheet

MOST_MEMBERS = 14
Parts = dict[PartKey, dict[str, Part]]


@dataclass(frozen=True, kw_only=True)
class Step:
    """One command: the room before it, what came of it, and the room after it (the same one when it was refused)."""

    before: Room
    room: Room
    command: Command
    context: Context
    events: tuple[Event, ...] = ()
    refusal: Refusal | None = None

    @property
    def accepted(self) -> bool:
        """Whether anything came of it."""
        return self.refusal is None


class Law:
    """Something that holds at every step. `watch` sees each step, `rest` the room every now and then and at the end."""

    name: ClassVar[str] = ""
    mode: ClassVar[str | None] = None
    """The one mode in which there is something to watch: then every room plays it."""

    def begin(self, workshop: "Workshop") -> None:
        """A room has been opened."""

    def watch(self, workshop: "Workshop", step: Step) -> None:
        """One more step was made."""

    def rest(self, workshop: "Workshop") -> None:
        """A moment to look at the whole room."""


@dataclass
class Tally:
    """How much was tried, over all examples of a law."""

    rooms: int = 0
    steps: int = 0
    accepted: int = 0
    kinds: set[str] = field(default_factory=set)


class Workshop:
    """One room and those in it. Everything that happens is drawn from `seed`."""

    def __init__(self, seed: int, laws: tuple[Law, ...], tally: Tally) -> None:
        self.rng = random.Random(seed)
        self.asking = Asking(self.rng)
        self.laws = laws
        self.tally = tally
        self.now = START
        self._parts: tuple[Room | None, Parts] = (None, {})
        self.opening = self._opening()
        played = play(None, self.opening, self.context(None))
        self.room = played.room
        self.history: list[Event] = list(played.events)
        tally.rooms += 1
        for law in laws:
            law.begin(self)

    def _opening(self) -> OpenRoom:
        rng = self.rng
        only = next((law.mode for law in self.laws if law.mode is not None), None)
        cards, perspectives = rng.choice((1, 2, 3, 7, 12)), rng.choice((1, 2, 3, 6, 9) if only else (0, 1, 2, 3, 6, 9))
        phases = sheet("check_in", "play", "debrief", "play", "harvest", "check_out", mode="swap_shoes")
        deck = mixed_deck(cards, perspectives)
        suiting = [mode.id for mode in MODES.values() if mode.lacks(deck.perspectives, deck.cards) is None]
        own = (Dealing.SPREAD, Dealing.RANDOM, Dealing.CHOSEN)
        mode = only or rng.choice((*suiting, CONSULTED))
        plan = sheet("play", "debrief", "harvest", "check_out", mode=mode, dealing=rng.choice(own))
        return opening(
            deck=deck,
            phases=plan if only else rng.choice((phases, plan)),
            naming=rng.choice((Naming.NAMED, Naming.NAMED, Naming.ANONYMOUS)),
            door=rng.choice((Door.OPEN, Door.OPEN, Door.KNOCK)),
            table_size=rng.choice((4, 6)),
            rehearsal=rng.random() < 0.2,
            sites=tuple(self.asking.text() for _ in range(rng.choice((0, 0, 1, 2)))),
        )

    def context(self, by: str | None) -> Context:
        """Who asks, with time going on and fresh dice."""
        self.now += self.rng.randrange(4000)
        return Context(by=by, now=self.now, dice=self.rng.randbytes(32))

    def do(self, command: Command, by: str | None) -> Step:
        """Asks, and shows the step to every law."""
        context = self.context(by)
        before = self.room
        try:
            played = play(before, command, context)
        except IllegalMove as illegal:
            step = Step(before=before, room=before, command=command, context=context, refusal=illegal.refusal)
        else:
            step = Step(before=before, room=played.room, command=command, context=context, events=played.events)
            self.room = played.room
            self.history += played.events
            self.tally.accepted += 1
            self.tally.kinds.add(command.type)
        self.tally.steps += 1
        for law in self.laws:
            law.watch(self, step)
        return step

    def rest(self) -> None:
        """Every law looks at the whole room."""
        for law in self.laws:
            law.rest(self)

    def parts(self) -> Parts:
        """All parts that anybody receives, and those a facilitator may look into, built once for each room."""
        if self._parts[0] is not self.room:
            keys: dict[PartKey, None] = {}
            for member in self.room.members:
                keys.update(dict.fromkeys(audience(self.room, member)))
            for table in self.room.tables:
                keys.update(dict.fromkeys(table_keys(self.room, table)))
            self._parts = (self.room, {key: build(self.room, key) for key in keys})
        return self._parts[1]

    def somebody(self, *, inside: bool = True) -> str:
        """A member by chance; those who are in, most of the time."""
        members = [one for one in self.room.members.values() if one.standing is Standing.IN or not inside]
        return self.rng.choice(members).id if members else "m1"

    def join(self) -> None:
        """Somebody comes by the code; now and then an observer, or somebody who plays for a second seat."""
        if len(self.room.members) >= MOST_MEMBERS:
            return
        role = self.rng.choice((Role.PARTICIPANT,) * 6 + (Role.OBSERVER,))
        tag = self.rng.choice((None, *self.room.perspectives)) if self.rng.random() < 0.6 else None
        site = self.rng.choice((None, *(one.id for one in self.room.hall.sites)))
        self.do(Join(name=self.asking.text(), role=role, tag=tag, agreed=True, site=site), None)

    def hold(self) -> None:
        """Somebody comes with a code for a seat, be it one that may have a phone of its own or not."""
        seats = [seat.id for seat in all_seats(self.room)]
        if len(self.room.members) < MOST_MEMBERS and seats:
            self.do(HoldSeat(seat=self.rng.choice(seats)), None)

    def crowd(self, people: int) -> None:
        """So many join, and the room goes into play."""
        for _ in range(people):
            self.join()
        if self.rng.random() < 0.3:
            self.do(TakeSeat(), "m1")
        self.play_on()

    def play_on(self) -> None:
        """A facilitator, if one is left, brings the room into play."""
        play_phases = [one.id for one in self.room.hall.phases if one.kind is PhaseKind.PLAY]
        inside = [one.id for one in self.room.members.values() if one.role is Role.FACILITATOR]
        self.do(EnterPhase(phase=self.rng.choice(play_phases)), self.rng.choice(inside))

    def take_offer(self) -> None:
        """Somebody does something that is offered to them."""
        by = self.somebody(inside=self.rng.random() < 0.9)
        command = self.asking.offered(self.room, by)
        if command is not None:
            self.do(command, by)

    def ask_anything(self) -> None:
        """Somebody asks for anything."""
        by = self.somebody(inside=self.rng.random() < 0.8)
        self.do(self.asking.anything(self.room, by), by)

    def ask_bent(self) -> None:
        """Somebody asks for nearly what was offered, to them or to somebody else."""
        by = self.somebody()
        command = self.asking.offered(self.room, by)
        if command is not None:
            asker = by if self.rng.random() < 0.7 else self.somebody(inside=False)
            self.do(self.asking.bent(self.room, command), asker)

    def move_a_table(self, most: int = 6) -> None:
        """Those at one table do what moves it on, a few times, so that every step of a round is reached."""
        tables = [table.id for table in self.room.tables.values() if table.round is not None]
        if not tables:
            return
        table = self.rng.choice(tables)
        for _ in range(self.rng.randint(1, most)):
            if (found := next(self.moves_on(table), None)) is None:
                return
            self.do(*found)

    def moves_on(self, table_id: str) -> Iterator[tuple[Command, str]]:
        """What members with a seat at the table may do to move it on, and who."""
        tags = ("resume_table", "consult", "turn_card", "draw_card", "roll_die", "end_turn", "move_on")
        members = [one for one in self.room.members.values() if one.standing is Standing.IN]
        self.rng.shuffle(members)
        for member in members:
            seats = {seat.id for seat in acting_seats(self.room, member)} & set(self.room.tables[table_id].seats)
            if seats:
                for command in self.asking.all_offered(self.room, member.id, tags):
                    if getattr(command, "seat", None) in seats:
                        yield command, member.id
