"""What must hold of every history, whatever went wrong in it. Pure: a history in, the broken rules out.

H1 to H12 are those of the fault plan; E1 to E3 are ours: no fault inside, an end to stopping, service after healing.
Because every acknowledgement names its place in the log, each rule is one walk over the history.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from game import Context, IllegalMove, Room, evolve, play
from game.errors import CorruptHistory
from game.events import MemberRemoved, SeatAdded
from server.records import Row
from tests.faults.facts import facts_of
from tests.faults.history import (
    Accepted,
    Committed,
    Delivered,
    Heard,
    History,
    Invoked,
    Read,
    Rejected,
    Sent,
    Stopped,
    Stopping,
)
from tests.faults.naive import Impossible, Naive
from tests.faults.oracle import oracle

KICKED_SECONDS: Final = 1.0
STOP_SECONDS: Final = 8.0
SHARED: Final = frozenset(("room",))
LATER: Final = frozenset(("presence",))
"""Parts that say who is connected, of the room or of one table: not of the log."""

Found = Iterator[str]


class Told:
    """A history and what several rules ask of it."""

    def __init__(self, history: History) -> None:
        self.history = history
        self.entries = history.entries
        self.log: dict[int, Row] = {row.seq: row for row in history.log}
        self.place = {row.command: row.seq for row in history.log}
        self.invoked = {one.id: one for one in self.entries if isinstance(one, Invoked)}
        self.head = max(self.log, default=0)
        self.states: dict[int, Room] = {}
        self.unfolded = ""
        self._fold()

    def _fold(self) -> None:
        """The room after every row, as far as it can be told."""
        room: Room | None = None
        for row in self.history.log:
            try:
                for event in row.events:
                    room = evolve(room, event)
            except (CorruptHistory, KeyError, ValueError, AttributeError) as error:
                self.unfolded = f"{row.seq} cannot follow: {error!r}"
                return
            assert room is not None
            self.states[row.seq] = room


def h1(told: Told) -> Found:
    """Every accepted command is in the log exactly once, at the place it was told."""
    times = Counter(row.command for row in told.history.log)
    yield from (f"{command} stands {count} times" for command, count in times.items() if count > 1)
    for one in told.entries:
        if isinstance(one, Accepted) and (one.seq not in told.log or told.log[one.seq].command != one.id):
            yield f"{one.id} was accepted at {one.seq} and is not there"


def h2(told: Told) -> Found:
    """Every row was asked for by a member, and was lawful in the state before it."""
    for row in told.history.log[told.history.first :]:
        asked, state = told.invoked.get(row.command), told.states.get(row.seq - 1)
        if asked is None:
            yield f"nobody asked for {row.seq}"
        elif state is not None:
            try:
                play(state, asked.command, Context(by=asked.member, now=0, dice=bytes(32)))
            except IllegalMove as no:
                yield f"{asked.command.type} of {asked.member} at {row.seq} was not lawful: {no.refusal}"


def h3(told: Told) -> Found:
    """Places 1 to n without a gap; nobody saw two things at one place, or a place that was not on disk."""
    if sorted(told.log) != list(range(1, len(told.log) + 1)) or len(told.log) != len(told.history.log):
        yield f"the log is {[row.seq for row in told.history.log]}"
    on_disk: dict[int, str] = {}
    head = told.history.first
    seen: dict[tuple[str, str, int], str] = {}
    for one in told.entries:
        if isinstance(one, Committed):
            head = max(head, one.seq)
            if on_disk.setdefault(one.seq, one.id) != one.id:
                yield f"{one.seq} was committed twice"
        elif isinstance(one, Heard):
            if one.seq > head:
                yield f"{one.client} saw {one.seq} when the disk was at {head}"
            for name, v in one.parts:
                if name.split(".")[0] in LATER:
                    continue
                whose = "" if name in SHARED else one.member
                if seen.setdefault((whose, name, one.seq), v) != v:
                    yield f"two forms of {name} at {one.seq} ({one.client})"


def h4(told: Told) -> Found:
    """What was accepted before something else was asked for stands before it."""
    floor = 0
    floors: dict[str, int] = {}
    for one in told.entries:
        if isinstance(one, Accepted):
            floor = max(floor, one.seq)
        elif isinstance(one, Invoked):
            floors[one.id] = floor
    for id_, least in floors.items():
        if id_ in told.place and told.place[id_] <= least:
            yield f"{id_} stands at {told.place[id_]}, behind {least} in time"


def h5(told: Told) -> Found:
    """After a command is accepted, all that its client hears is at least so far."""
    reached: dict[str, int] = {}
    for one in told.entries:
        if isinstance(one, Accepted):
            reached[one.client] = max(reached.get(one.client, 0), one.seq)
        elif isinstance(one, Heard) and one.seq < reached.get(one.client, 0):
            yield f"{one.client} was at {reached[one.client]} and saw {one.seq}"


def h6(told: Told) -> Found:
    """No client goes back within an epoch, whatever it reconnects to."""
    reached: dict[tuple[str, str], int] = {}
    for one in told.entries:
        if isinstance(one, Heard):
            key = (one.client, one.epoch)
            if one.seq < reached.get(key, 0):
                yield f"{one.client} went back from {reached[key]} to {one.seq}"
            reached[key] = max(reached.get(key, 0), one.seq)


def h7(told: Told) -> Found:
    """A command without an answer is in the log once or not at all, and asking again tells which."""
    answered: dict[str, set[int]] = {}
    for one in told.entries:
        if isinstance(one, Accepted):
            answered.setdefault(one.id, set()).add(one.seq)
    yield from (f"{id_} was accepted at {sorted(seqs)}" for id_, seqs in answered.items() if len(seqs) > 1)
    times = Counter(row.command for row in told.history.log)
    for client, ids in told.history.waiting.items():
        yield from (f"{id_} of {client} was done {times[id_]} times" for id_ in ids if times[id_] > 1)


def h8(told: Told) -> Found:
    """A command that was refused each time it was sent left nothing."""
    sent: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    for one in told.entries:
        if isinstance(one, Sent):
            sent[one.id] += 1
        elif isinstance(one, Rejected):
            refused[one.id] += 1
    for id_, count in refused.items():
        if count >= sent[id_] and id_ in told.place:
            yield f"{id_} was refused and stands at {told.place[id_]}"


def h9(told: Told) -> Found:
    """After healing every screen shows what the log says: sound connections soon, all in the end."""
    if told.unfolded:
        yield told.unfolded
        return
    yield from _compare(told.states[told.head], told.history.views, "in the end")
    yield from (f"{client} holds something else than it was told to" for client in told.history.unsure)
    if told.history.early_seq in told.states:
        yield from _compare(told.states[told.history.early_seq], told.history.early, "soon after healing")


def _compare(state: Room, views: Mapping[tuple[str, str], Mapping[str, str]], when: str) -> Found:
    due: dict[str, dict[str, str]] = {}
    for (client, member), held in views.items():
        wanted = due.get(member) or due.setdefault(member, oracle(state, member))
        wrong = sorted(name for name, v in wanted.items() if held.get(name) != v)
        if wrong:
            yield f"{client} does not show {', '.join(wrong)} as it is, {when}"


def h10(told: Told) -> Found:
    """A private text reached nobody else's device."""
    for one in told.entries:
        if isinstance(one, Read) and one.member not in told.history.readers.get(one.mark, (one.member,)):
            yield f"{one.mark} was read by {one.member}"


def h11(told: Told) -> Found:
    """A seat is one member's; a removed member hears nothing a second later."""
    seats = [event.seat for row in told.history.log for event in row.events if isinstance(event, SeatAdded)]
    yield from (f"{seat} was given twice" for seat, count in Counter(seats).items() if count > 1)
    removed = {
        row.seq: event.member for row in told.history.log for event in row.events if isinstance(event, MemberRemoved)
    }
    since: dict[str, Committed] = {}
    accepted = {one.id: one.at for one in reversed(told.entries) if isinstance(one, Accepted)}
    for one in told.entries:
        if isinstance(one, Committed) and one.seq in removed:
            since[removed[one.seq]] = one
        elif isinstance(one, Delivered) and (gone := since.get(one.member)) is not None:
            # Another node reads of it as soon as it can read; so does the one whose disk failed after the commit.
            known = max(gone.at, told.history.healed_at, told.history.reads_from.get(one.node, 0.0))
            if one.node == gone.node:
                known = min(known, accepted.get(gone.id, known))
            if one.at > known + KICKED_SECONDS:
                yield f"{one.member} was removed at {gone.at:.2f} and served at {one.at:.2f}"
                return


def h12(told: Told) -> Found:
    """The log makes sense to the naive model, and both tell the same facts."""
    naive = Naive()
    for row in told.history.log:
        try:
            naive.tell(row.events)
        except (Impossible, KeyError) as no:
            yield f"at {row.seq}: {no!r}"
            return
    if told.unfolded:
        yield told.unfolded
        return
    facts, others = naive.facts(), facts_of(told.states[told.head])
    yield from (
        f"{name} differ: {facts[name]} / {others.get(name)}" for name in facts if facts[name] != others.get(name)
    )


def e1(told: Told) -> Found:
    """Nothing inside broke."""
    yield from told.history.faults


def e2(told: Told) -> Found:
    """A node that was asked to stop is gone in time, or was killed before."""
    stopped = {one.node: one.at for one in told.entries if isinstance(one, Stopped)}
    for one in told.entries:
        if isinstance(one, Stopping) and stopped.get(one.node, 1e9) - one.at > STOP_SECONDS:
            yield f"{one.node} did not stop"


def e3(told: Told) -> Found:
    """Once healed, everybody is served: what is asked gets an answer, and in the end none that speaks of trouble."""
    for client, ids in told.history.waiting.items():
        if ids:
            yield f"{client} still waits for {len(ids)} answers"
    asked = {one.id for one in told.entries if isinstance(one, Invoked) and one.at > told.history.healed_at + 10}
    answers = {one.id: one for one in told.entries if isinstance(one, Accepted | Rejected) and one.id in asked}
    for one in answers.values():
        if isinstance(one, Rejected) and one.code in ("not_saved", "busy", "too_fast"):
            yield f"{one.client} was refused after healing: {one.code}"


RULES: Final[dict[str, Callable[[Told], Found]]] = {
    one.__name__.upper(): one for one in (h1, h2, h3, h4, h5, h6, h7, h8, h9, h10, h11, h12, e1, e2, e3)
}


def check(history: History) -> list[tuple[str, str]]:
    """Every broken rule with what broke it; empty for a good history."""
    told = Told(history)
    return [(name, found) for name, rule in RULES.items() for found in rule(told)]
