"""One seed: a room with its people, some nodes over one disk, what goes wrong, the healing, and what was seen of it."""

import asyncio
import base64
import functools
import gc
import hashlib
import random
import re
from typing import Final

from structlog.testing import capture_logs

from game import Room, evolve
from game.terms import Role, Standing
from server.records import Batch
from server.wire import any_command
from tests.faults.history import Entry, Fault, History, Invoked
from tests.faults.sim.asking import People
from tests.faults.sim.by_http import ByHttp
from tests.faults.sim.client import Around, Client, Socket, Storage
from tests.faults.sim.disk import USUAL_SECONDS, Disk
from tests.faults.sim.loop import SimLoop, actor_context
from tests.faults.sim.node import SETTINGS, SimClock, SimNode, later
from tests.faults.sim.plan import Plan, Strike
from tests.faults.sim.strikes import STRIKES
from tests.faults.sim.wire import Wire, on_actor
from tests.server.stage import token_of, whole, workshop

ROOM: Final = "simulated"
PEOPLE: Final = 5
EARLY, PROBE, REST = 4.0, 30.0, 60.0
"""Seconds after healing: sound clients are right again; everybody asks once more; everything is over."""

_BROKEN: Final = ("room_fault", "decide_fault", "task_fault", "commit_fault", "room_unreadable")
_MARKS: Final = re.compile(rb"zqp\d+z")


@functools.cache
def _beginning() -> tuple[Batch, Room]:
    written = workshop(PEOPLE, table_size=4, playing="swap_shoes")
    return whole(ROOM, written), written.room


class World:
    """Everything of one run. `run` once."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.loop = SimLoop(random.Random(f"loop {plan.seed}"))
        self.rng = random.Random(f"world {plan.seed}")
        self.history = History()
        self.entries: list[Entry] = self.history.entries
        self.disk = Disk()
        self.nodes: dict[str, SimNode] = {}
        self.clients: list[Client] = []
        self.wires: dict[str, Wire | ByHttp] = {}
        self.asleep: set[str] = set()
        self.offset_ms = 0
        self.lag = 0.0
        self.healed = False
        self._lives: dict[str, int] = {}
        self._storages: dict[str, Storage] = {}
        self._homes: dict[str, str] = {}
        self._made = 0
        batch, state = _beginning()
        self.disk.put(batch)
        self.history.first = len(batch.rows)
        self._states = [state]
        self.people = People(random.Random(f"people {plan.seed}"), self.history.readers)
        self._around = Around(self.loop, random.Random(f"clients {plan.seed}"), self.entries, self._open, _marks)

    # nodes and clients

    def start_node(self, name: str) -> None:
        """A new life of a node, unless it lives."""
        if name in self.nodes and (self.nodes[name].up or self.nodes[name].going):
            return
        life = self._lives[name] = self._lives.get(name, 0) + 1
        clock = SimClock(self.loop, lambda: self.offset_ms)
        node = SimNode(
            name, life, self.loop, self.disk, self.entries, seed=self.plan.seed, clock=clock, others=self._others
        )
        self.nodes[name] = node
        node.begin()

    def _others(self, node: SimNode) -> list[SimNode]:
        return [one for one in self.nodes.values() if one is not node and one.up]

    def add_client(self, member: str, *, fresh: bool = False, home: str | None = None) -> Client:
        """Another tab of a member, over the same storage unless `fresh`."""
        self._made += 1
        actor = f"{member}#{self._made}"
        if fresh or member not in self._storages:
            self._storages[member] = Storage()
        self._homes[actor] = home or f"n{1 + self._made % self.plan.nodes}"
        token = token_of(f"{ROOM} {member}")
        client = actor_context(actor).run(Client, actor, member, token, self._storages[member], self._around)
        self.clients.append(client)
        return client

    def home(self, client: Client) -> str:
        """The node that a client talks to."""
        return self._homes[client.actor]

    def _open(self, client: Client) -> Socket:
        if client.member in self.plan.by_http:
            way = ByHttp(self.loop, self.rng, client, self.entries, lambda: self.nodes[self._homes[client.actor]])
            way.delay = self.lag
            self.wires[client.actor] = way
            return way
        wire = Wire(self.loop, self.rng, client, self.entries, SETTINGS.unsent_bytes)
        wire.delay = self.lag
        self.wires[client.actor] = wire
        node = self.nodes[self._homes[client.actor]]
        node.wires.append(wire)
        wire.connect(node.actor, node.serving)
        return wire

    def awake(self) -> list[Client]:
        """Tabs that a person may use now."""
        return [one for one in self.clients if not one.ended and one.actor not in self.asleep]

    def state(self, seq: int) -> Room:
        """The room as the log tells it, up to `seq`."""
        states, first, log = self._states, self.history.first, self.disk.log[ROOM]
        while first + len(states) - 1 < seq and first + len(states) in log:
            now = states[-1]
            for event in log[first + len(states)].events:
                now = evolve(now, event)
            states.append(now)
        return states[min(max(0, seq - first), len(states) - 1)]

    # what happens

    def run(self) -> History:
        """From the first hello to the last check; gives what was seen."""
        _keep_out_of_collections()
        gc.disable()
        try:
            with capture_logs() as said:
                try:
                    self.loop.run_until_complete(self.loop.create_task(self._all(), context=actor_context("world")))
                finally:
                    self._end()
        finally:
            gc.enable()
        broken = [f"{one['event']}: {one.get('exc_info')!r}" for one in said if one["event"] in _BROKEN]
        broken += [str(one) for one in self.loop.faults if "pending" not in str(one.get("message"))]
        self.history.faults = broken
        return self.history

    async def _all(self) -> None:
        plan = self.plan
        for number in range(plan.nodes):
            self.start_node(f"n{number + 1}")
        for member in self._states[0].members.values():
            if member.role in (Role.FACILITATOR, Role.PARTICIPANT) and member.standing is Standing.IN:
                self.add_client(member.id)
        for strike in plan.strikes:
            later(self.loop, strike.at, self._strike, strike)
        asked = 0
        while asked < plan.commands:
            at, together = 0.2 + self.rng.random() * plan.seconds, min(self.rng.randint(1, 7), plan.commands - asked)
            asked += together
            for _ in range(together):
                later(self.loop, at, self._ask)
        await asyncio.sleep(plan.seconds + 1)
        sound = self._heal()
        await asyncio.sleep(EARLY - 1)
        before = self.disk.heads[ROOM]
        await asyncio.sleep(1)
        if self.disk.heads[ROOM] == before:
            self.history.early_seq = before
            self.history.early = {
                (one.actor, one.member): dict(one.parts)
                for one in sound
                if not one.ended and one.actor in self._same(sound)
            }
        self._return_of_the_removed()
        await asyncio.sleep(PROBE - EARLY)
        for client in self.awake():
            self._ask(client)
        await asyncio.sleep(REST - PROBE)
        self._look()

    def _strike(self, strike: Strike) -> None:
        if not self.healed:
            self.entries.append(Fault(self.loop.now, strike.what))
            STRIKES[strike.what](self, strike)

    def _ask(self, client: Client | None = None) -> None:
        """Somebody who is awake asks for something."""
        awake = self.awake()
        if client is None:
            if not awake:
                return
            client = awake[int(self.rng.random() * len(awake))]
        state = self.state(client.seq)
        command = self.people.wants(state, client.member)
        id_ = base64.urlsafe_b64encode(self.rng.randbytes(16)).rstrip(b"=").decode()
        raw = b'{"type":"do","id":"%b","command":%b}' % (id_.encode(), any_command.dump_json(command))
        self.entries.append(Invoked(self.loop.now, client.actor, client.member, id_, command))
        on_actor(self.loop, client.actor, client.ask, id_, raw)

    def _heal(self) -> list[Client]:
        """No more faults. Gives the clients whose connection was never harmed."""
        self.healed = True
        self.lag = self.loop.reading_seconds = 0.0
        self.history.healed_at = self.loop.now
        self.history.reads_from = {node.actor: self.loop.reads_until(node.actor) for node in self.nodes.values()}
        for node in self.nodes.values():
            self.loop.thaw(node.actor)
            node.store.mode, node.store.readable = "fine", True
            if node.writer is not None:
                node.writer.seconds = USUAL_SECONDS
            if not node.going and not node.up:
                self.start_node(node.name)
        sound = []
        # Every poll reads: what polls queued while reading was slow stands before other reads for a while.
        queued = "slow_reads" in self.plan.kinds and bool(self.plan.by_http)
        for client in self.clients:
            wire = self.wires.get(client.actor)
            if wire is not None:
                wire.delay = 0.0
                wire.read_again()
                harmed = wire.harmed or queued
                if client.up and not wire.over and not harmed and client.actor not in self.asleep:
                    sound.append(client)
            if client.actor in self.asleep:
                self.wake(client)
        self._sound = {one.actor: self.wires[one.actor] for one in sound}
        return sound

    def _return_of_the_removed(self) -> None:
        """Who was removed tries again, with the token they had."""
        for client in list(self.clients):
            if client.ended == "removed":
                self.add_client(client.member, home=self.home(client))

    def _same(self, sound: list[Client]) -> set[str]:
        return {one.actor for one in sound if self.wires[one.actor] is self._sound[one.actor] and one.up}

    def wake(self, client: Client) -> None:
        """A phone is unlocked."""
        if client.actor in self.asleep:
            self.asleep.discard(client.actor)
            self.loop.thaw(client.actor)
            on_actor(self.loop, client.actor, client.wake)

    def _look(self) -> None:
        """What is on disk and on every screen in the end."""
        history = self.history
        log = self.disk.log[ROOM]
        history.log = tuple(log[seq] for seq in sorted(log))
        for client in self.clients:
            if not client.ended:
                history.views[client.actor, client.member] = dict(client.parts)
                history.unsure += [] if client.sure else [client.actor]
                history.waiting[client.actor] = list(client.held)

    def _end(self) -> None:
        for task in asyncio.all_tasks(self.loop):
            setattr(task, "_log_destroy_pending", False)  # noqa: B010  the C task has it, the stubs do not
            try:
                task.get_coro().close()
            except RuntimeError:
                continue
        self.loop.close()


@functools.cache
def _keep_out_of_collections() -> None:
    """What is there before the first world lives as long as the process; looking through it each time is dear."""
    gc.collect()
    gc.freeze()


def _marks(raw: bytes) -> list[str]:
    return [mark.decode() for mark in _MARKS.findall(raw)]


def trace(history: History) -> str:
    """A hash of everything that was seen, in order."""
    whole_ = hashlib.sha256()
    for entry in history.entries:
        whole_.update(repr(entry).encode())
    return whole_.hexdigest()[:16]
