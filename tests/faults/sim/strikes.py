"""What each fault does to the world, and how it ends by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from tests.faults.sim.disk import USUAL_SECONDS
from tests.faults.sim.node import SimNode, later
from tests.faults.sim.wire import Wire, on_actor

if TYPE_CHECKING:
    from tests.faults.sim.by_http import ByHttp
    from tests.faults.sim.client import Client
    from tests.faults.sim.plan import Strike
    from tests.faults.sim.world import World

_MOST_TABS: Final = 3
"""Of one member: as many as are served alike."""
_STOP_SECONDS: Final = 8.0


def _client(world: World, strike: Strike) -> Client | None:
    awake = world.awake()
    return awake[strike.pick % len(awake)] if awake else None


def _wire(world: World, strike: Strike) -> Wire | ByHttp | None:
    client = _client(world, strike)
    return world.wires.get(client.actor) if client is not None else None


def _node(world: World, strike: Strike) -> SimNode:
    names = sorted(world.nodes)
    return world.nodes[names[strike.pick % len(names)]]


def _lag(world: World, strike: Strike) -> None:
    seconds = min(strike.seconds, 2.0)

    def over() -> None:
        world.lag = 0.0
        for wire in world.wires.values():
            wire.delay = 0.0

    world.lag = seconds
    for wire in world.wires.values():
        wire.delay = seconds
    later(world.loop, strike.seconds, over)


def _cut(world: World, strike: Strike) -> None:
    for client in world.awake():
        if strike.pick >> (world.clients.index(client) % 20) & 1:
            world.wires[client.actor].cut()


def _silence(up: bool, down: bool) -> Callable[[World, Strike], None]:
    def strikes(world: World, strike: Strike) -> None:
        wire = _wire(world, strike)
        if wire is not None:
            wire.silence(up=up, down=down)

    return strikes


def _slow_reader(world: World, strike: Strike) -> None:
    wire = _wire(world, strike)
    if wire is not None:
        wire.small_buffer()
        wire.stop_reading()
        later(world.loop, strike.seconds, wire.read_again)


def _resend(world: World, strike: Strike) -> None:
    client = _client(world, strike)
    if client is not None:
        on_actor(world.loop, client.actor, client.resend)


def _disk(mode: str) -> Callable[[World, Strike], None]:
    def strikes(world: World, strike: Strike) -> None:
        store = _node(world, strike).store
        store.mode = mode

        def over() -> None:
            store.mode, store.readable = "fine", True

        later(world.loop, strike.seconds, over)

    return strikes


def _slow_disk(world: World, strike: Strike) -> None:
    writer = _node(world, strike).writer
    if writer is not None:
        writer.seconds = min(strike.seconds, 1.5)
        later(world.loop, strike.seconds, setattr, writer, "seconds", USUAL_SECONDS)


def _slow_reads(world: World, strike: Strike) -> None:
    world.loop.reading_seconds = min(strike.seconds, 1.0)
    later(world.loop, strike.seconds, setattr, world.loop, "reading_seconds", 0.0)


def _kill(world: World, strike: Strike) -> None:
    node = _node(world, strike)
    node.kill()
    later(world.loop, min(strike.seconds, 4.0), world.start_node, node.name)


def _restart(world: World, strike: Strike) -> None:
    node = _node(world, strike)
    if not node.up or not node.going:
        return

    def gone(too_slow: bool) -> None:
        if node.up:
            node.kill(too_slow=too_slow)
            later(world.loop, 0.3, world.start_node, node.name)

    node.stop(lambda: later(world.loop, 0.0, gone, False))
    later(world.loop, _STOP_SECONDS, gone, True)


def _freeze_node(world: World, strike: Strike) -> None:
    actor = _node(world, strike).actor
    world.loop.freeze(actor)
    later(world.loop, strike.seconds, world.loop.thaw, actor)


def _clock_jump(world: World, strike: Strike) -> None:
    hours = (-24, -1, 1, 24)[strike.pick % 4]
    world.offset_ms += hours * 3_600_000


def _sleep(world: World, strike: Strike) -> None:
    client = _client(world, strike)
    if client is None:
        return
    world.asleep.add(client.actor)
    world.loop.freeze(client.actor)
    wire = world.wires.get(client.actor)
    if wire is not None and strike.pick & 1:
        wire.silence(up=True, down=True)
    later(world.loop, strike.seconds, world.wake, client)


def _reload(world: World, strike: Strike) -> None:
    client = _client(world, strike)
    if client is not None:
        _close(world, client)
        world.add_client(client.member, home=world.home(client))


def _close(world: World, client: Client) -> None:
    """The tab is gone at once, with everything that was on its way to it."""
    client.shut()
    world.loop.kill(client.actor)


def _second_tab(world: World, strike: Strike) -> None:
    client = _client(world, strike)
    if client is not None and sum(one.member == client.member and not one.ended for one in world.clients) < _MOST_TABS:
        world.add_client(client.member, home=world.home(client))


def _forget(world: World, strike: Strike) -> None:
    client = _client(world, strike)
    if client is not None:
        _close(world, client)
        world.add_client(client.member, fresh=True, home=world.home(client))


STRIKES: Final[dict[str, Callable[[World, Strike], None]]] = {
    "lag": _lag,
    "cut": _cut,
    "half_open": _silence(up=True, down=True),
    "deaf": _silence(up=False, down=True),
    "mute": _silence(up=True, down=False),
    "slow_reader": _slow_reader,
    "resend": _resend,
    "slow_disk": _slow_disk,
    "full_disk": _disk("full"),
    "lost_disk": _disk("lost_after"),
    "slow_reads": _slow_reads,
    "kill": _kill,
    "restart": _restart,
    "freeze_node": _freeze_node,
    "clock_jump": _clock_jump,
    "sleep": _sleep,
    "reload": _reload,
    "second_tab": _second_tab,
    "forget": _forget,
}
