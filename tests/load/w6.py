"""A rehearsal's console: `python -m tests.load.w6 [--people 200] [--seconds 20] [--pace 20]`.

A facilitator's socket asks the server for a beat every 50 ms and waits for it: whatever keeps the event loop busy is in
that time. First with an empty room; then with as many simulated people inside the server as a rehearsal may have; then
with the same people, by the same code, on sockets of their own in this process.
"""

import argparse
import asyncio
import json
import secrets
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from server.rehearsal import Deed, Person, Temper, cast
from server.rehearsal.sayings import Sayings
from tests.load.adapter import Shoebox, do, hello, parts
from tests.load.asking import ask
from tests.load.phones import Phone
from tests.load.rooms import Table, figures, run
from tests.load.served import Served, serving
from tests.load.telling import cores, say, settings, table

MOST_MS: Final = 100.0
"""What the p99 of a beat may be while a rehearsal runs: longer, and a console is no longer smooth."""
_EACH: Final = 0.05


@dataclass
class Outside:
    """A simulated person with a socket."""

    temper: Temper
    phone: Phone
    pace: int
    began: float
    shown: dict[str, Any] = field(default_factory=dict)
    asked: int = 0
    _timer: asyncio.TimerHandle | None = None

    def begin(self) -> None:
        """Plays from now on."""
        self.person = Person(self.temper, Sayings(self.temper, "en"))
        self.phone.listen(self._heard)
        self._look()

    def _heard(self, text: bytes) -> None:
        said = json.loads(text)
        if said["type"] == "show":
            self.shown.update({name: part["body"] for name, part in said["parts"].items()})
            for name in said["gone"]:
                self.shown.pop(name, None)
            self._look()

    def _look(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        lived = (time.monotonic() - self.began) * self.pace
        deed = self.person.next(self.shown, lived)
        if deed is not None and not self.phone.closed:
            wait = max(0.0, deed.due - lived) / self.pace
            self._timer = asyncio.get_running_loop().call_later(wait, self._act, deed)

    def _act(self, deed: Deed) -> None:
        self.person.done(deed)
        if deed.command is not None:
            self.asked += 1
            self.phone.say(do(deed.command)[1])
        self._look()


async def smooth(console: Phone, seconds: float, served: Served) -> dict[str, float]:
    """How long a beat takes, again and again, in ms; and how busy the server was."""
    cpu, began, times = served.cpu(), time.perf_counter(), []
    while time.perf_counter() - began < seconds:
        asked = time.perf_counter()
        await console.send('{"type":"ping"}')
        await console.recv_until(b'{"type":"beat"')
        times.append(1000 * (time.perf_counter() - asked))
        await asyncio.sleep(_EACH)
    passed = time.perf_counter() - began
    return figures(sorted(times), most=max(times), busy=(served.cpu() - cpu) / passed)


async def enter_play(console: Phone, shown: dict[str, Any], pace: int | None) -> None:
    """Hurries, where that is on offer, and begins to play."""
    phase = next(one["id"] for one in shown["room"]["phases"] if one["mode"] == "swap_shoes")
    commands: list[dict[str, object]] = [{"type": "enter_phase", "phase": phase}]
    if pace is not None:
        commands.insert(0, {"type": "set_pace", "pace": pace})
    for command in commands:
        await console.send(do(command)[1].decode())
        await console.recv_until(b'{"type":"accepted"')


async def inside(served: Served, adapter: Shoebox, options: argparse.Namespace) -> list[dict[str, float]]:
    """The console of an empty room, and that of a rehearsal with everybody in it."""
    room = Table(0, 0, data={"table_size": 6})
    await adapter.open_door(served.port, room)
    console = await Phone(served.port).open("/ws")
    await console.send(hello(room.data["facilitator"]))
    await parts(console, "room")
    alone = await smooth(console, min(5, options.seconds), served)
    token = secrets.token_urlsafe(32)
    asked = {"id": secrets.token_urlsafe(16), "token": room.data["facilitator"], "new_token": token}
    await ask(served.port, "POST", "/api/rehearsal/of", {**asked, "people": options.people})
    rehearsal = await Phone(served.port).open("/ws")
    await rehearsal.send(hello(token))
    shown = await parts(rehearsal, "room", "counts")
    while shown["counts"]["seats"] < options.people - 1:
        said = json.loads(await rehearsal.recv())
        shown.update({name: part["body"] for name, part in said["parts"].items()} if said["type"] == "show" else {})
    await enter_play(rehearsal, shown, options.pace)
    return [alone, await smooth(rehearsal, options.seconds, served)]


async def outside(served: Served, adapter: Shoebox, options: argparse.Namespace) -> dict[str, float]:
    """The same people on sockets."""
    people = [temper for temper in cast(options.people, options.people) if not temper.late]
    room = Table(1, len(people), data={"table_size": 6})
    await adapter.open_door(served.port, room)
    began, phones = time.monotonic(), []
    for place, temper in enumerate(people):
        await adapter.let_in(served.port, room, place)
        phone = await Phone(served.port).open("/ws")
        await phone.send(hello(room.data["phones"][place]))
        phones.append(Outside(temper, phone, options.pace, began, shown=await parts(phone, "room", "me")))
    console = await Phone(served.port).open("/ws")
    await console.send(hello(room.data["facilitator"]))
    await enter_play(console, await parts(console, "room"), None)
    for one in phones:
        one.begin()
    found = await smooth(console, options.seconds, served)
    return {**found, "asked": sum(one.asked for one in phones)}


def main() -> int:
    """Runs it; 1 when the console was not smooth in a rehearsal."""
    about = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    about.add_argument("--people", type=int, default=200)
    about.add_argument("--seconds", type=float, default=20)
    about.add_argument("--pace", type=int, choices=(1, 5, 20), default=20)
    options = about.parse_args()
    apart = cores()
    settings(apart, None)
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(adapter := Shoebox(Path(folder)), apart[0] if apart else None) as here,
    ):

        async def all_of_it() -> list[dict[str, float]]:
            return [*await inside(here, adapter, options), await outside(here, adapter, options)]

        found = run(all_of_it())
    say(f"W6: {options.people} simulated people, {options.pace} times as fast as life; how long a beat takes, in ms")
    names = ("an empty room", "a rehearsal", "the same people on sockets")
    table(
        ["the console of", "p50", "p99", "most", "server busy"],
        [[name, *(f"{one[key]:.2f}" for key in ("p50", "p99", "most", "busy"))]
         for name, one in zip(names, found, strict=True)],
    )  # fmt: skip
    say(f"on sockets they asked for {found[2]['asked']:.0f} things")
    return int(found[1]["p99"] > MOST_MS)


if __name__ == "__main__":
    sys.exit(main())
