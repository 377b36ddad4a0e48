"""One hall: `python -m tests.load.w3 [--people 199]`.

A room with so many phones at tables of six, a console and a screen. Two figures: the time from what a facilitator says
to all until the last phone, the console and the screen show it; and what a move of one table costs the server when
that table is alone in its room and when it is one of many, which should be the same.
"""

import argparse
import asyncio
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Final

from tests.load.adapter import MOVES_A_ROUND, Shoebox, do, hello, moves, parts
from tests.load.phones import Phone
from tests.load.rooms import Table
from tests.load.served import Served, serving

TABLE: Final = 6
_MOVES_OF_SIX: Final = MOVES_A_ROUND - 4
"""Two go-rounds of six instead of eight."""


class Hall:
    """Everybody in one room."""

    def __init__(self, served: Served, adapter: Shoebox, people: int) -> None:
        self.served = served
        self.room = Table(0, people, data={"table_size": TABLE})
        self._adapter = adapter
        self.phones: list[Phone] = []

    async def gather(self) -> None:
        """All phones, the console and a screen, with their first views."""
        await self._adapter.open_room(self.served.port, self.room)
        self.console = await self._enter(self.room.data["facilitator"], "console")
        for token in self.room.data["phones"]:
            self.phones.append(await self._enter(token, "table"))
        shown = await self._shown(self.room.data["phones"][0], "table")
        self.table = shown["table"]

    async def _enter(self, token: str, part: str) -> Phone:
        phone = await Phone(self.served.port).open("/ws")
        await phone.send(hello(token))
        await parts(phone, part)
        return phone

    async def _shown(self, token: str, *names: str) -> dict[str, Any]:
        phone = await Phone(self.served.port).open("/ws")
        await phone.send(hello(token))
        shown = await parts(phone, *names)
        phone.close()
        return shown

    async def say(self, number: int) -> float:
        """Milliseconds until what is said to all is seen by the last of them."""
        all_of_them = [*self.phones, self.console]
        text = f"In {number} minutes we come together."
        mark, missing, over = text.encode(), len(all_of_them), asyncio.Event()

        def heard_by(phone: Phone) -> None:
            def heard(said: bytes) -> None:
                nonlocal missing
                if mark in said and said.startswith(b'{"type":"show","parts":{"room":'):
                    missing -= 1
                    phone.on_text = _deaf
                    if not missing:
                        over.set()

            phone.listen(heard)

        for phone in all_of_them:
            heard_by(phone)
        began = time.perf_counter()
        self.console.say(do({"type": "say_to_all", "message": text})[1])
        async with asyncio.timeout(20):
            await over.wait()
        return 1e3 * (time.perf_counter() - began)

    async def cost(self, rounds: int) -> float:
        """Milliseconds of processor for a move of the first table."""
        seats = [seat["id"] for seat in self.table["seats"]]
        sitting: dict[str, Phone] = {}
        for token, phone in zip(self.room.data["phones"], self.phones, strict=True):
            if len(sitting) == len(seats):
                break
            mine = (await self._shown(token, "me"))["me"]["seats"][0]["id"]
            if mine in seats:
                sitting[mine] = phone
        first = sitting[seats[0]]
        going = moves(self.table["id"], seats, 1)
        before = self.served.cpu()
        for _ in range(rounds * _MOVES_OF_SIX):
            id_, message = do({**next(going), "seat": seats[0]})
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
        return 1e3 * (self.served.cpu() - before) / (rounds * _MOVES_OF_SIX)

    def leave(self) -> None:
        """Hangs up."""
        for phone in (*self.phones, self.console):
            phone.close()


def _deaf(_said: bytes) -> None:
    """Hears nothing more."""


async def measure(people: int, says: int, rounds: int) -> tuple[list[float], float]:
    """How fast all hear what is said, and what a move of one table costs."""
    with tempfile.TemporaryDirectory() as folder:
        adapter = Shoebox(Path(folder))
        with serving(adapter) as served:
            hall = Hall(served, adapter, people)
            await hall.gather()
            times = sorted([await hall.say(number) for number in range(1, says + 1)])
            cost = await hall.cost(rounds)
            hall.leave()
            return times, cost


def main() -> int:
    """Runs it."""
    about = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    about.add_argument("--people", type=int, default=199, help="with the facilitator as many as a room takes")
    about.add_argument("--says", type=int, default=60)
    about.add_argument("--rounds", type=int, default=10)
    options = about.parse_args()
    for people in (TABLE, options.people):
        times, cost = asyncio.run(measure(people, options.says, options.rounds))
        sys.stdout.write(
            f"{people} phones at tables of {TABLE}, and the console: said to all, the last has it after"
            f" p50 {statistics.median(times):.1f} p99 {times[int(len(times) * 0.99)]:.1f} ms;"
            f" a table's move costs {cost:.2f} ms of processor\n"
        )
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
