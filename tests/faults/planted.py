"""Fifteen faults that a server of this kind has had somewhere, planted one by one: each must be found, by its name.

A checker that never fails proves nothing. `python3 dev.py faults --mutations` plants them all and prints who found
what. Most are looked for by simulated schedules; `synchronous=NORMAL` needs the power-cut test, and an order that
depends on the hash seed needs several processes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import Any, Final

import pytest

import server.rooms.conversation as conversation_
import server.rooms.node as node_
import server.rooms.showing as showing_
from game import show
from game.commands import LeaveRoom
from server.ports import Store
from server.records import Batch
from server.rooms.conversation import Conversation
from server.rooms.loading import Loaded, load
from server.rooms.polling import WaitingLink
from server.rooms.room import Asked, LiveRoom, Taken
from server.rooms.rooms import Rooms
from server.rooms.showing import Showing
from server.store import opening
from tests.faults.checker import check
from tests.faults.sim.disk import Disk
from tests.faults.sim.node import SimClock
from tests.faults.sim.plan import MEMBERS, plan_for
from tests.faults.sim.world import World
from tests.server.stage import command_id

Patch = pytest.MonkeyPatch
MOST_SEEDS: Final = 30


@dataclass(frozen=True)
class Planted:
    """A fault: how it is planted, the rule that must find it, and which schedules bring it out."""

    name: str
    plant: Callable[[Patch], None]
    rule: str
    only: str | None = None
    nodes: int | None = None
    by_http: tuple[str, ...] | None = None
    how: str = "schedules"


def _ack_before_commit(patch: Patch) -> None:
    decide = LiveRoom.decide

    def early(self: LiveRoom) -> Batch | None:
        batch = decide(self)
        if batch is not None and self._flight is not None:
            for asked, row in self._flight.asked:
                asked.tell(Taken(row.seq, row.events))
                if asked.session is not None:
                    asked.session.flush()
        return batch

    patch.setattr(LiveRoom, "decide", early)


def _dedupe_in_memory(patch: Patch) -> None:
    patch.setattr(node_, "load", lambda store, room: replace(load(store, room), answered={}))
    patch.setattr(Disk, "clash", lambda self, batch: any(row.seq in self.log.get(batch.room, {}) for row in batch.rows))


def _broadcast_before_commit(patch: Patch) -> None:
    decide = LiveRoom.decide

    def early(self: LiveRoom) -> Batch | None:
        batch = decide(self)
        if batch is not None and self._flight is not None and self.showing is not None:
            self.showing.move_to(self._flight.state, batch.rows[-1].seq)
            self.showing.show_changes()
        return batch

    patch.setattr(LiveRoom, "decide", early)


def _dropped_frame(patch: Patch) -> None:
    send = Showing._send

    def forgetful(self: Showing, session: Any, pages: Any) -> None:
        pages = list(pages)
        if session.seated is not None and session.link.full:
            session.seated.held.update((page.name, page.v) for page in pages)
        send(self, session, pages)

    patch.setattr(Showing, "_send", forgetful)


def _seq_not_reloaded(patch: Patch) -> None:
    def short(store: Store, room: str) -> Loaded:
        loaded = load(store, room)
        return replace(loaded, seq=loaded.seq - 1)

    patch.setattr(node_, "load", short)


def _hidden_field(patch: Patch) -> None:
    table_part = show._SINGLE["table"]

    def leaky(room: Any, whose: str) -> Any:
        part: Any = table_part(room, whose)
        notes = {seat: note.text or "" for (_, seat), note in room.tables[whose].notes.items()}
        return replace(part, seats=tuple(replace(line, name=notes.get(line.id, line.name)) for line in part.seats))

    patch.setitem(show._SINGLE, "table", leaky)


def _resume_off_by_one(patch: Patch) -> None:
    bundles = showing_._bundles
    patch.setattr(showing_, "_bundles", lambda parts: bundles(list(parts)[:-1]))


def _close_removes_member(patch: Patch) -> None:
    over = Conversation.over

    def harsh(self: Conversation, **how: Any) -> None:
        over(self, **how)
        if self._place is not None and (pace := self._rooms.node.here(self._place[0])) is not None:
            id_ = command_id(f"leaves {self._place} {pace.live.seq}")
            self._rooms.node.ask(pace, Asked(id=id_, command=LeaveRoom(), by=self._place[1]))

    patch.setattr(Conversation, "over", harsh)


def _synchronous_normal(patch: Patch) -> None:
    pragmas = tuple(one.replace("synchronous=FULL", "synchronous=NORMAL") for one in opening._PRAGMAS)
    patch.setattr(opening, "_PRAGMAS", pragmas)


def _unfenced(patch: Patch) -> None:
    def clash(self: Disk, batch: Batch) -> bool:
        return any(row.command in self.commands.get(batch.room, {}) for row in batch.rows)

    patch.setattr(Disk, "clash", clash)


def _swallowed_cancellation(patch: Patch) -> None:
    async def sweep(self: Rooms) -> None:
        while True:
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                continue

    patch.setattr(Rooms, "_sweep", sweep)


def _kick_closes_socket_only(patch: Patch) -> None:
    batch = LiveRoom._batch
    patch.setattr(LiveRoom, "_batch", lambda self, flight, state: replace(batch(self, flight, state), dead=()))
    patch.setattr(conversation_, "Standing", SimpleNamespace(REMOVED=None))


def _wall_clock_timer(patch: Patch) -> None:
    patch.setattr(SimClock, "tick", lambda self: self.machine() / 1000)


def _polls_skip(patch: Patch) -> None:
    resume = Showing.resume

    def trusting(self: Showing, session: Any) -> None:
        knows = isinstance(session.link, WaitingLink) and session.seated is not None and bool(session.seated.held)
        before = list(session._outbox)
        resume(self, session)
        if knows:
            session._outbox = before

    patch.setattr(Showing, "resume", trusting)


def _set_order(patch: Patch) -> None:
    from tests.faults.hashing import plant

    plant(patch)


PLANTED: Final = (
    Planted("ack before commit", _ack_before_commit, "H1", only="full_disk"),
    Planted("dedupe in memory only", _dedupe_in_memory, "H1", only="kill"),
    Planted("broadcast before commit", _broadcast_before_commit, "H3"),
    Planted("dropped frame without resync mark", _dropped_frame, "H9", only="slow_reader"),
    Planted("seq counter not reloaded", _seq_not_reloaded, "H9"),
    Planted("one hidden field in a projection", _hidden_field, "H10"),
    Planted("resume off by one", _resume_off_by_one, "H9"),
    Planted("socket close removes member", _close_removes_member, "H2", only="cut"),
    Planted("synchronous=NORMAL", _synchronous_normal, "P2", how="power cut"),
    Planted("unfenced second owner", _unfenced, "H1", nodes=2),
    Planted("swallowed cancellation", _swallowed_cancellation, "E2", only="restart"),
    Planted("kick closes socket only", _kick_closes_socket_only, "H11"),
    Planted("wall-clock timer", _wall_clock_timer, "E3", only="clock_jump"),
    Planted("changes between two polls untold", _polls_skip, "H9", by_http=MEMBERS),
    Planted("set-order in apply", _set_order, "H12", how="hash seeds"),
)


@contextmanager
def planted(fault: Planted) -> Iterator[None]:
    """The fault is there until the block ends."""
    with Patch.context() as patch:
        fault.plant(patch)
        yield


@dataclass(frozen=True)
class Caught:
    """Which rules found a fault, first in which seed, and what the one that must find it said."""

    rules: tuple[str, ...]
    seed: int
    said: str


def hunt(fault: Planted, seeds: range = range(MOST_SEEDS)) -> Caught | None:
    """Runs schedules with the fault in place until its rule finds it; None when it never does."""
    with planted(fault):
        for seed in seeds:
            plan = plan_for(seed, only=fault.only)
            by_http = plan.by_http if fault.by_http is None else fault.by_http
            found = check(World(replace(plan, nodes=fault.nodes or plan.nodes, by_http=by_http)).run())
            said = [why for name, why in found if name == fault.rule]
            if said:
                return Caught(tuple(dict.fromkeys(name for name, _ in found)), seed, said[0])
    return None
