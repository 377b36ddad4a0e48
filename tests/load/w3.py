"""One hall: `python -m tests.load.w3 [--people 199]`.

A room with so many phones at tables of six, a console and a screen. Two figures: the time from what a facilitator says
to all until the last phone, the console and the screen show it; and what a move of one table costs the server when
that table is alone in its room and when it is one of many, which should be the same.

It fails when a word to all came twice or not at all, when the log does not hold the moves that were made, and when a
phone, the console or the screen holds in the end another view than the log says.
"""

import argparse
import asyncio
import contextlib
import json
import secrets
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Final

from game import replay
from server.store import open_store
from tests.load.adapter import MOVES_A_ROUND, Shoebox, do, hello, moves, parts
from tests.load.asking import ask
from tests.load.phones import Phone
from tests.load.rooms import Table, quantile, run
from tests.load.served import Served, serving
from tests.load.telling import Run, cores, say, settings, spread, table
from tests.load.verdict import in_the_end

TABLE: Final = 6
_MOVES_OF_SIX: Final = MOVES_A_ROUND - 4
"""Two go-rounds of six instead of eight."""


class Hall:
    """Everybody in one room."""

    def __init__(self, served: Served, adapter: Shoebox, people: int) -> None:
        self._served, self._adapter = served, adapter
        self.room = Table(0, people, data={"table_size": TABLE})
        self._sockets: dict[str, Phone] = {}
        self._views: list[dict[str, Any]] = []
        self._heard: dict[str, int] = {}
        self._asked: list[str] = []
        self.faults: list[str] = []

    async def gather(self) -> None:
        """All phones, the console and a screen, with their first views."""
        port, data = self._served.port, self.room.data
        await self._adapter.open_room(port, self.room)
        link = {"token": data["facilitator"], "new_token": secrets.token_urlsafe(32), "role": "screen"}
        made = await ask(port, "POST", "/api/links", {**link, "id": secrets.token_urlsafe(16)})
        self._console = await self._enter("m1", data["facilitator"], "console", "me")
        await self._enter(made["member"], link["new_token"], "room")
        for member, token in zip(data["members"], data["phones"], strict=True):
            self._views.append({"token": token})
            phone = await self._enter(member, token)
            self._views[-1] |= {"phone": phone, **await parts(phone, "table", "me")}

    async def _enter(self, member: str, token: str, *wanted: str) -> Phone:
        phone = await Phone(self._served.port).open("/ws")
        await phone.send(hello(token))
        await parts(phone, *wanted)
        self._sockets[member] = phone
        return phone

    async def tell(self, number: int) -> float:
        """Milliseconds until what is said to all is seen by the last of them."""
        text = f"In {number} minutes we come together."
        mark, over = text.encode(), asyncio.Event()
        self._heard = dict.fromkeys(self._sockets, 0)
        missing = len(self._sockets)

        def listening(member: str) -> None:
            def heard(said: bytes) -> None:
                nonlocal missing
                if mark in said and said.startswith(b'{"type":"show","parts":{"room":'):
                    self._heard[member] += 1
                    missing -= self._heard[member] == 1
                    if not missing:
                        over.set()

            self._sockets[member].listen(heard)

        for member in self._sockets:
            listening(member)
        began = time.perf_counter()
        id_, message = do({"type": "say_to_all", "message": text})
        self._asked.append(id_)
        self._console.say(message)
        async with asyncio.timeout(20):
            await over.wait()
        took = 1e3 * (time.perf_counter() - began)
        await asyncio.sleep(0.05)  # the next one begins when the room is still, and what comes twice has come
        twice = [member for member, times in self._heard.items() if times != 1]
        self.faults += [f"{text!r} came more than once to {member}" for member in twice]
        return took

    async def cost(self, rounds: int) -> float:
        """Milliseconds of processor for a move of the first table."""
        here = self._views[0]["table"]
        seats = [seat["id"] for seat in here["seats"]]
        first = next(view for view in self._views if view["me"]["seats"][0]["id"] == seats[0])["phone"]
        going = moves(here["id"], seats, 1)
        before, made = self._served.cpu(), rounds * _MOVES_OF_SIX
        for _ in range(made):
            id_, message = do({**next(going), "seat": seats[0]})
            self._asked.append(id_)
            answered = asyncio.Event()

            def heard(said: bytes, id_: str = id_, answered: asyncio.Event = answered) -> None:
                if said.startswith(b'{"type":"rejected"'):
                    raise RuntimeError(said.decode())
                if said.startswith(b'{"type":"accepted"') and json.loads(said)["id"] == id_:
                    answered.set()

            first.listen(heard)
            first.say(message)
            async with asyncio.timeout(20):
                await answered.wait()
        return 1e3 * (self._served.cpu() - before) / made

    async def leave(self) -> dict[str, dict[str, Any]]:
        """Asks what each should hold now, and hangs up."""
        beats: dict[str, asyncio.Future[dict[str, Any]]] = {}

        def waiting(member: str) -> None:
            beat = beats[member] = asyncio.get_running_loop().create_future()

            def heard(said: bytes) -> None:
                if said.startswith(b'{"type":"beat"') and not beat.done():
                    beat.set_result(json.loads(said))

            self._sockets[member].listen(heard)
            self._sockets[member].say(b'{"type":"ping"}')

        for member in self._sockets:
            waiting(member)
        async with asyncio.timeout(20):
            found = dict(zip(beats, await asyncio.gather(*beats.values()), strict=True))
        for phone in self._sockets.values():
            phone.close()
        return found

    def judge(self, folder: Path, beats: dict[str, dict[str, Any]]) -> None:
        """What the log of the stopped server says otherwise."""
        store = open_store(folder)
        rows = store.rows(self.room.id)
        store.close()
        if [row.command for row in rows[-len(self._asked) :]] != self._asked:
            self.faults.append("the log holds other moves than were made")
        state = replay(event for row in rows for event in row.events)
        for member, beat in beats.items():
            self.faults += [f"{member} {fault}" for fault in in_the_end(state, member, beat)]


async def measure(people: int, core: int | None, options: argparse.Namespace) -> tuple[Run, list[str]]:
    """How fast all hear what is said, and what a move of one table costs."""
    folder = Path(tempfile.mkdtemp(prefix="shoebox-load-", dir=options.data))
    try:
        adapter = Shoebox(folder)
        with serving(adapter, core) as served:
            hall = Hall(served, adapter, people)
            await hall.gather()
            cpu = served.cpu()
            times = sorted([await hall.tell(number) for number in range(1, options.says + 1)])
            cpu = 1e3 * (served.cpu() - cpu) / options.says
            cost = await hall.cost(options.rounds)
            beats = await hall.leave()
        hall.judge(folder, beats)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return {"p50": quantile(times, 0.5), "p99": quantile(times, 0.99), "said": cpu, "move": cost}, hall.faults


def main() -> int:
    """Runs it; 1 when anything was not as it must be."""
    about = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    about.add_argument("--people", type=int, default=199, help="with the facilitator as many as a room takes")
    about.add_argument("--says", type=int, default=60)
    about.add_argument("--rounds", type=int, default=10)
    about.add_argument("--repeats", type=int, default=3)
    about.add_argument("--data", type=Path, help="where the database lies; it must be a disk, not memory")
    options = about.parse_args()
    apart = cores()
    settings(apart, options.data)
    runs: dict[int, list[Run]] = {TABLE: [], options.people: []}
    faults: list[str] = []
    for _ in range(options.repeats):
        for people, each in runs.items():
            figures, found = run(measure(people, None if apart is None else apart[0], options))
            each.append(figures)
            faults += found
    say(f"W3: one room, tables of {TABLE}, a console, a screen; {options.repeats} runs, median (min to max)")
    head = ["phones", "tables", "said to all, last has it p50 ms", "p99 ms", "CPU ms a word", "CPU ms a table's move"]
    table(head, [[
        str(people), str(-(-people // TABLE)), spread(each, "p50"), spread(each, "p99"), spread(each, "said"),
        spread(each, "move", ".2f"),
    ] for people, each in runs.items()])  # fmt: skip
    for fault in faults[:20]:
        say(f"FAULT: {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main())
