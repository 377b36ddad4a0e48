"""A live room: the truth of one room in memory, one writer, no event loop.

Rule 1: one batch is in flight; what waits meanwhile is decided together when it has landed.
Rule 2: commands are decided in turn on a provisional state. Committed: it becomes the state. Not committed: it is
dropped with everything decided on it.
Rule 3: commit, ack, show, ring. Nobody is told of anything that is not on disk.
Rule 4: of what may be on disk and may not, nothing is said until the log was read, and read after the doubt arose.
Rule 5: a command id that is in the log is answered from the log, whoever sends it again; refusals are not remembered.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from game import Context, IllegalMove, Refusal, Room, play, replay
from game.commands import Command
from game.events import Event, MemberJoined, MemberRemoved
from game.run_sheet import PhaseKind
from game.terms import MemberId
from server.errors import sentence
from server.logs import log
from server.ports import Clock, Entropy
from server.records import Batch, CommandId, Grant, Opening, Outcome, RoomId, Row, Snapshot, TokenHash
from server.rooms import frames
from server.rooms.session import Session
from server.rooms.showing import Showing
from server.wire import Close, Rejected, ServerRefusal

MOST_TRIES = 3
ROWS_A_SNAPSHOT = 200
"""So many rows at most are read behind a snapshot when the room is opened again: some milliseconds."""
TOUCH_MS = 60_000
"""A room's last activity is kept to the minute, so that it says nothing of single commands."""
_DOUBT_MS = 1_000


@dataclass(frozen=True, slots=True)
class Taken:
    """The command is on disk at `seq`; `events` is empty when it was there before."""

    seq: int
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """The command was not done."""

    code: Refusal | ServerRefusal
    detail: str = ""


@dataclass(slots=True)
class Asked:
    """A command that waits to be decided. Its answer goes to `session`, or else to `answer`.

    `token`: it brings a member into the room, whom this token shall name.
    """

    id: CommandId
    command: Command
    by: MemberId | None
    session: Session | None = None
    answer: Callable[[Taken | Refused], None] | None = None
    token: TokenHash | None = None
    tries: int = 0

    def tell(self, answer: Taken | Refused) -> None:
        """Puts the answer on its way; a session sends it with its next `flush`."""
        if self.answer is not None:
            self.answer(answer)
        elif self.session is not None and isinstance(answer, Taken):
            self.session.say(frames.accepted(self.id, answer.seq))
        elif self.session is not None and isinstance(answer, Refused):
            said = Rejected(id=self.id, code=answer.code, message=sentence(answer.code))
            self.session.say(frames.rejected(said))

    def refuse(self, code: Refusal | ServerRefusal, detail: str = "") -> None:
        """Answers at once that it was not done."""
        self.tell(Refused(code, detail))
        if self.session is not None:
            self.session.flush()


@dataclass(frozen=True, slots=True)
class Shown:
    """Whose commands were done, and who saw something of it: their own parts may differ now."""

    movers: list[Session]
    touched: list[Session]


@dataclass(slots=True)
class _Flight:
    """What is being committed: each command with its row, and the room as it will be."""

    asked: list[tuple[Asked, Row]]
    state: Room
    again: list[Asked] = field(default_factory=list)


class LiveRoom:
    """One room in memory. `state` is None only until its first row is on disk."""

    def __init__(
        self,
        room: RoomId,
        epoch: str,
        showing: Showing | None,
        clock: Clock,
        entropy: Entropy,
        *,
        state: Room | None = None,
        seq: int = 0,
        answered: dict[CommandId, int] | None = None,
        opening: Opening | None = None,
        kept: int = 0,
    ) -> None:
        self.id = room
        self.epoch = epoch
        self.showing = showing
        self.state = state
        self.seq = seq
        self.behind = False
        self.falls = 0
        """How often the room fell behind: what was read from the log before the last time is stale."""
        self._heard = 0
        self._clock = clock
        self._entropy = entropy
        self._answered = answered if answered is not None else {}
        self._opening = opening
        self._kept = kept
        self._inbox: list[Asked] = []
        self._flight: _Flight | None = None
        self._doubted: list[Asked] = []
        self._touched = 0

    @property
    def waiting(self) -> int:
        """How many commands wait to be decided."""
        return len(self._inbox)

    @property
    def flying(self) -> bool:
        """Whether a batch is being committed."""
        return self._flight is not None

    def seq_of(self, command: CommandId) -> int | None:
        """Where a command stands in the log; None when it does not."""
        return self._answered.get(command)

    def fall_behind(self) -> None:
        """From now on nothing is decided until `catch_up`, with rows that are read after this."""
        self.behind = True
        self.falls += 1

    def hear(self, seq: int) -> bool:
        """Another node says that the room is at `seq`; True when it has fallen behind by that.

        While a batch flies or the log is being read already, it is remembered and looked at afterwards.
        """
        self._heard = max(self._heard, seq)
        return self._overtaken()

    def _overtaken(self) -> bool:
        if self.behind or self._flight is not None or self._heard <= self.seq:
            return False
        self.fall_behind()
        return True

    def ask(self, asked: Asked) -> None:
        """Puts a command behind those that wait."""
        self._inbox.append(asked)

    def decide(self) -> Batch | None:
        """Decides all that waits and gives what is to be committed; None while a batch flies, or for nothing."""
        if self._flight is not None or self.behind or not self._inbox:
            return None
        inbox, self._inbox = self._inbox, []
        flight: list[tuple[Asked, Row]] = []
        again: list[Asked] = []
        deciding: set[CommandId] = set()
        state = self.state
        for asked in inbox:
            known = self._answered.get(asked.id)
            if known is not None:
                asked.tell(Taken(known))
                if asked.session is not None:
                    asked.session.flush()
            elif asked.id in deciding:
                again.append(asked)
            else:
                played = self._play(state, asked)
                if played is not None:
                    events, state = played
                    deciding.add(asked.id)
                    row = Row(seq=self.seq + len(flight) + 1, command=asked.id, events=events)
                    flight.append((asked, row))
        if state is None or not flight:
            return None
        self._flight = _Flight(flight, state, again)
        return self._batch(flight, state)

    def _play(self, state: Room | None, asked: Asked) -> tuple[tuple[Event, ...], Room] | None:
        context = Context(by=asked.by, now=self._clock.wall(), dice=self._entropy.draw(32))
        try:
            played = play(state, asked.command, context)
        except IllegalMove as no:
            asked.refuse(no.refusal, no.detail)
        except Exception:  # noqa: BLE001  a fault in one command must not take the others with it; the state is a value
            log.exception("decide_fault", room=self.id, command=asked.command.type)
            asked.refuse(ServerRefusal.NOT_SAVED)
        else:
            return played.events, played.room
        return None

    def _batch(self, flight: list[tuple[Asked, Row]], state: Room) -> Batch:
        now = self._clock.wall()
        grants = [
            Grant(token=asked.token, member=event.member)
            for asked, row in flight
            if asked.token is not None
            for event in row.events
            if isinstance(event, MemberJoined)
        ]
        dead = [event.member for _, row in flight for event in row.events if isinstance(event, MemberRemoved)]
        was_closed = self.state is not None and self.state.hall.now.kind is PhaseKind.CLOSED
        closed = state.hall.now.kind is PhaseKind.CLOSED
        touch = now - self._touched > TOUCH_MS
        if touch:
            self._touched = now
        return Batch(
            room=self.id,
            rows=tuple(row for _, row in flight),
            at=now,
            grants=tuple(grants),
            dead=tuple(dead),
            opening=self._opening,
            touch=touch,
            closed=closed if closed != was_closed else None,
        )

    def snapshot(self) -> Snapshot | None:
        """What is to be kept of the room as it is on disk; None until enough has happened since the last time."""
        if self.state is None or self.seq - self._kept < ROWS_A_SNAPSHOT:
            return None
        self._kept = self.seq
        return Snapshot(self.id, self.seq, next(reversed(self._answered)), self.state)

    def touch(self) -> Batch:
        """A batch that says nothing but that there is life here: it shows whether the disk takes anything."""
        return Batch(room=self.id, rows=(), at=self._clock.wall(), touch=True)

    def settle(self, outcome: Outcome) -> Shown | None:
        """Takes what became of the batch: acks and shows, or drops what was decided and gives None.

        What is UNKNOWN is answered by `catch_up`. After anything but SAVED the room is `behind`: call `catch_up`
        before it decides again.
        """
        flight, self._flight = self._flight, None
        if flight is None:
            return None
        self._inbox[:0] = flight.again
        if outcome is Outcome.SAVED:
            self._opening = None
            self._go_on(flight.state, [row for _, row in flight.asked])
            for asked, row in flight.asked:
                asked.tell(Taken(row.seq, row.events))
            touched = self._show([row for _, row in flight.asked])
            movers = [asked.session for asked, _ in flight.asked if asked.session is not None]
            for session in movers:
                session.flush()
            self._overtaken()
            return Shown(movers, touched)
        self.fall_behind()
        if outcome is Outcome.UNKNOWN:
            self._doubted += [asked for asked, _ in flight.asked]
            return None
        retried = []
        for asked, _ in flight.asked:
            asked.tries += 1
            if outcome is Outcome.CONFLICT and asked.tries < MOST_TRIES:
                retried.append(asked)
            else:
                asked.refuse(ServerRefusal.BUSY if outcome is Outcome.CONFLICT else ServerRefusal.NOT_SAVED)
        self._inbox[:0] = retried
        return None

    def catch_up(self, rows: Iterable[Row]) -> bool:
        """Takes rows that were committed elsewhere, or of which nobody knew; True when there were any.

        The room may be `behind` again afterwards: another node has said meanwhile that there is more.
        """
        found = [row for row in rows if row.seq > self.seq]
        self.behind = False
        if found:
            self._go_on(replay((event for row in found for event in row.events), self.state), found)
        self._resolve({row.command: row for row in found})
        if found:
            self._show(found)
            self._overtaken()
        else:
            self._heard = self.seq
        return bool(found)

    def _resolve(self, found: dict[CommandId, Row]) -> None:
        """Answers what was in doubt, now that the log was read."""
        doubted, self._doubted = self._doubted, []
        for asked in doubted:
            row = found.get(asked.id)
            if row is None:
                asked.refuse(ServerRefusal.NOT_SAVED)
            else:
                asked.tell(Taken(row.seq, row.events))
                if asked.session is not None:
                    asked.session.flush()

    def refuse_all(self, code: ServerRefusal) -> None:
        """Answers everything that waits to be decided."""
        inbox, self._inbox = self._inbox, []
        for asked in inbox:
            asked.refuse(code)

    def give_up(self) -> None:
        """Answers everything: this room in memory is no more. Who waits for what is in doubt comes back and asks."""
        self.refuse_all(ServerRefusal.BUSY)
        doubted, self._doubted = self._doubted, []
        for asked in doubted:
            if asked.session is None:
                asked.refuse(ServerRefusal.BUSY)
            else:
                asked.session.end(Close.RESTARTING, after_ms=_DOUBT_MS)

    def _go_on(self, state: Room, rows: list[Row]) -> None:
        self.state, self.seq = state, rows[-1].seq
        self._answered.update((row.command, row.seq) for row in rows)
        if self.showing is not None:
            self.showing.move_to(state, self.seq)

    def _show(self, rows: Iterable[Row]) -> list[Session]:
        """Shows what changed to all it touches; gives the sessions to compare soon."""
        if self.showing is None:
            return []
        for row in rows:
            for event in row.events:
                if isinstance(event, MemberRemoved):
                    for session in self.showing.of(event.member):
                        self.showing.drop(session, event.member)
                        session.end(Close.REMOVED)
        return self.showing.show_changes()
