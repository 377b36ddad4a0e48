"""Stories about the rules: a room is given, somebody asks for something, and what comes of it is looked at.

    seated(4, "swap_shoes").when(DrawCard(seat="s1", round="t1r1")).then(CardDrawn, StageBegan)
    seated(4).when(MoveOn(seat="s1", round="t1r1", stage=1)).refused("moved_on")

In every story the opener is m1 and facilitates; participant number n is member m(n+1) with seat sn. Without `by`, a
seat's command is given by the phone that acts for the seat, any other by m1.

Every step also proves, beside what the test says of it: the command decided twice gives the same; the old room and the
events give the new room; the whole history gives it too; a refused command leaves the room as it was; every member's
view can be built; and what is accepted was offered, what is refused was not.
"""

import hashlib
from typing import Any

from game import Context, IllegalMove, Refusal, Room, decide, evolve, legal, play, replay, view
from game.cards import DeckFacts
from game.commands import Command, EnterPhase, ForgetNames, HoldSeat, Join, OpenRoom, TellByLink
from game.events import ActBegan, Event
from game.legal import matches
from game.modes import Dealing
from game.run_sheet import Phase, PhaseKind
from game.state import Member, Round, Seat, Table
from game.telling import acts_for
from game.terms import Door, Naming, Standing
from game.views import MySeat, Part
from tests.game.decks import plain_deck

# Refusals that say nothing about the offer: the words or the key that came with it were not right.
ABOUT_WORDS = (
    Refusal.WORDS_MISSING, Refusal.WORDS_TOO_LONG, Refusal.WRONG_KEY, Refusal.KEY_MISSING, Refusal.NOT_A_CALL,
)  # fmt: skip
START = 1_700_000_000_000


class Story:
    """A room with its history, and the last thing that was asked."""

    def __init__(self, room: Room | None = None, history: tuple[Event, ...] = (), seed: int = 0) -> None:
        self._room = room
        self.history = history
        self.now = START
        self.seed = seed
        self.steps = 0
        self.events: tuple[Event, ...] = ()
        self.refusal: Refusal | None = None
        self.before: Room | None = None

    @property
    def room(self) -> Room:
        """The room as it stands."""
        assert self._room is not None, "no room is open yet"
        return self._room

    def copy(self) -> "Story":
        """Another story that went the same way so far."""
        other = Story(self._room, self.history, self.seed)
        other.now, other.steps = self.now, self.steps
        return other

    def after(self, seconds: float) -> "Story":
        """Some time goes by."""
        self.now += int(seconds * 1000)
        return self

    def context(self, by: str | None) -> Context:
        """Who asks, when, and the dice of this step."""
        dice = hashlib.sha256(f"{self.seed}:{self.steps}".encode()).digest()
        return Context(by=by, now=self.now, dice=dice)

    def when(self, command: Command, by: str | None = None) -> "Story":
        """`command` is asked; what every step must hold is checked."""
        asker = by or self._asker(command)
        context = self.context(asker)
        self.steps += 1
        self.before, self.events, self.refusal = self._room, (), None
        was_offered = self._is_offered(command, asker)
        try:
            played = play(self._room, command, context)
        except IllegalMove as illegal:
            self.refusal = illegal.refusal
            self._check_refused(command, context, was_offered)
            return self
        self.events = played.events
        self._check_accepted(command, context, was_offered, played.room)
        self._room = played.room
        self.history += played.events
        assert replay(self.history) == self._room, "the history gives another room"
        for member in self._room.members:
            view(self._room, member)
        return self

    def _asker(self, command: object) -> str | None:
        if isinstance(command, OpenRoom | Join | HoldSeat | TellByLink | ForgetNames):
            return None
        seat = self.room.seat(getattr(command, "seat", None) or "")
        acting = [one for one in self.room.members.values() if seat is not None and acts_for(self.room, one, seat)]
        facilitates = type(command).__name__ in ("MoveSeat", "KeepTogether", "NameTableHost", "GiveUpSeat", "Rename")
        return "m1" if facilitates or not acting else acting[0].id

    def _is_offered(self, command: Command, by: str | None) -> bool | None:
        if self._room is None or by is None:
            return None
        room = self._room
        return any(matches(room, by, offer, command) for offer in legal(room, by))

    def _check_refused(self, command: Command, context: Context, was_offered: bool | None) -> None:
        if self._room is not None:
            assert replay(self.history) == self._room, "a refused command changed the room"
        if self.refusal not in ABOUT_WORDS:
            assert not was_offered, f"{command} was offered and is refused: {self.refusal}"
        assert self._refusal_of(command, context) is self.refusal, "the same command ends differently"

    def _refusal_of(self, command: Command, context: Context) -> Refusal | None:
        try:
            decide(self._room, command, context)
        except IllegalMove as illegal:
            return illegal.refusal
        return None

    def _check_accepted(self, command: Command, context: Context, was_offered: bool | None, room: Room) -> None:
        assert was_offered in (True, None), f"{command} was not offered and is accepted"
        assert decide(self._room, command, context) == self.events, "the same command gives other events"
        folded = self._room
        for event in self.events:
            folded = evolve(folded, event)
        assert folded == room, "the old room and the events give another room"

    def does(self, *commands: Command, by: str | None = None) -> "Story":
        """Each command is asked and accepted."""
        for command in commands:
            self.when(command, by)
            assert self.refusal is None, f"{command} is refused: {self.refusal}"
        return self

    def then(self, *expected: Any) -> "Story":
        """These events came of it, in this order: each named by its type, or given whole.

        That an act begins which can be undone is not said each time: chapter U does.
        """
        assert self.refusal is None, f"refused: {self.refusal}"
        came: list[object] = [event for event in self.events if not isinstance(event, ActBegan)]
        told = [one if not isinstance(want, type) else type(one) for one, want in zip(came, expected, strict=False)]
        assert [*told, *came[len(expected) :]] == list(expected)
        return self

    def refused(self, refusal: str) -> "Story":
        """It was refused for this reason."""
        assert self.refusal is not None, f"accepted: {self.events}"
        assert self.refusal.value == refusal
        return self

    def sees(self, member: str, part: str) -> Any:
        """A part of a member's view, by its name on the wire; None when the member does not receive it."""
        return view(self.room, member).get(part)

    def listed(self, member: str, name: str) -> list[Any]:
        """The items of all pages of a list, as one member sees them."""
        parts: dict[str, Any] = dict(view(self.room, member))
        return [item for part in sorted(parts) if part.partition(".")[0] == name for item in parts[part].items]

    def everything(self, member: str) -> dict[str, Part]:
        """All that a member sees."""
        return dict(view(self.room, member))

    def offers(self, member: str) -> set[str]:
        """The tags of all that is offered to a member."""
        return {offer.do for offer in legal(self.room, member)}

    def phase(self, kind: str, *, skip_debrief: bool = False) -> "Story":
        """A facilitator enters the first phase of this kind."""
        phase = next(one for one in self.room.hall.phases if one.kind.value == kind)
        return self.does(EnterPhase(phase=phase.id, skip_debrief=skip_debrief), by=self.facilitator.id)

    @property
    def facilitator(self) -> Member:
        """The first facilitator who is in."""
        inside = (one for one in self.room.members.values() if one.standing is Standing.IN)
        return next(one for one in inside if one.role.value == "facilitator")

    def table(self, table: str = "t1") -> Table:
        """A table."""
        return self.room.tables[table]

    def round(self, table: str = "t1") -> Round:
        """The running round of a table."""
        running = self.room.tables[table].round
        assert running is not None, f"{table} has no round"
        return running

    def seat(self, seat: str) -> Seat:
        """A seat."""
        found = self.room.seat(seat)
        assert found is not None, f"no seat {seat}"
        return found

    def mine(self, seat: str, member: str | None = None) -> MySeat:
        """What a phone sees of its own seat."""
        phone = member or self.seat(seat).member
        assert phone is not None
        seats: tuple[MySeat, ...] = self.sees(phone, "me").seats
        return next(one for one in seats if one.id == seat)


def sheet(
    *kinds: str, mode: str = "own_shoes", minutes: int = 10, dealing: Dealing = Dealing.SPREAD
) -> tuple[Phase, ...]:
    """A run sheet of these phases, p1, p2 … between lobby and end."""
    return tuple(
        Phase(
            id=f"p{number}",
            kind=PhaseKind(kind),
            minutes=minutes,
            mode=mode if kind == "play" else None,
            dealing=dealing if kind == "play" else Dealing.SPREAD,
        )
        for number, kind in enumerate(("lobby", *kinds, "closed"), 1)
    )


ALL = ("welcome", "check_in", "play", "debrief", "harvest", "pledge", "check_out")


def opening(
    mode: str = "own_shoes",
    *,
    deck: DeckFacts | None = None,
    phases: tuple[Phase, ...] | None = None,
    naming: Naming = Naming.NAMED,
    door: Door = Door.OPEN,
    table_size: int = 6,
    dealing: Dealing = Dealing.SPREAD,
    left_out: tuple[str, ...] = (),
    rehearsal: bool = False,
    sites: tuple[str, ...] = (),
) -> OpenRoom:
    """The command that opens a room with all phases, a plain deck and two statements."""
    return OpenRoom(
        code="MJ4T9KWD",
        title="Leaving hospital",
        purpose="To find out what helps",
        language="en",
        phases=phases or sheet(*ALL, mode=mode, dealing=dealing),
        decks=(deck or plain_deck(),),
        left_out=left_out,
        naming=naming,
        door=door,
        table_size=table_size,
        facilitator="Lee",
        agreement="We listen.",
        statements=("I feel heard", "I know what to do next"),
        rehearsal=rehearsal,
        sites=sites,
    )


def given(*events: Event) -> Story:
    """A room with this history."""
    return Story(replay(events) if events else None, events)


def opened(mode: str = "own_shoes", *, people: int = 0, seed: int = 0, **how: Any) -> Story:
    """A room in its lobby where so many people have joined."""
    story = given()
    story.seed = seed
    story.does(opening(mode, **how))
    for number in range(1, people + 1):
        story.does(Join(name=f"Person {number}", agreed=True))
    return story


def seated(people: int = 4, mode: str = "own_shoes", *, phase: str = "play", seed: int = 0, **how: Any) -> Story:
    """A room where so many people sit at tables and the room is in a phase, play without more said."""
    return opened(mode, people=people, seed=seed, **how).phase(phase)
