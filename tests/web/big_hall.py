"""A hall of thirty-four tables and two hundred and four seats under the longest legal names, at all steps at once.

Most of the phones lie still: only one of each table is connected, which is enough to move it on.
"""

import asyncio
import itertools
from dataclasses import dataclass
from typing import Any

from tests import plain_http
from tests.web import crowd
from tests.web.crowd import Phone

TABLES = 34
SEATS = 6
# 32 characters each, of several scripts and with nothing to break at.
LONGEST = (
    "Wilhelmina-Alexandra-Oyelaran",
    "عبدالرحمنبنعبداللهالعبدالعزيز",
    "Llanfairpwllgwyngyllgogerychw",
    "Nǃxau ǂToma Gao-Phillips Xham",
    "김수한무거북이와두루미삼천갑자동방삭치치카포사리사리센타워",
    "👩‍🦽 Ngozi 👨‍👩‍👧 Okonkwo-Bell ",
)
STEPS = ("read", "think", "respond", "discuss", "capture", "draw")


def long_name(nth: int) -> str:
    """The name of the nth person."""
    return f"{LONGEST[nth % len(LONGEST)][:29]}{nth:03}"


@dataclass
class BigHall:
    """The room, the device that runs it, and one connected phone of each table, in their order."""

    url: str
    code: str
    facilitator: Phone
    tables: list[Phone]

    async def console(self, name: str = "Maya") -> str:
        """A link to the console of a further facilitator."""
        return await crowd.link(self.url, self.facilitator, "facilitator", name)

    async def screen(self) -> str:
        """A link to the screen."""
        return await crowd.link(self.url, self.facilitator, "screen")

    async def capture_at(self, nth: int, noticed: str, kind: str = "insight", **more: str) -> None:
        """Writes down for the nth table what it noticed."""
        line = self.facilitator.parts[f"line.{self.tables[nth].parts['table']['id']}"]
        words = {"noticed": noticed, "because": "", "so": "", **more}
        round_ = None if line["round"] is None else line["round"]["id"]
        await self.facilitator.must("add_capture_at", table=line["id"], round=round_, kind=kind, **words)

    async def at_their_steps(self) -> None:
        """Takes every table to a step of its own in the running round."""
        steps = itertools.cycle(STEPS)
        await asyncio.gather(*(phone.table_at(step) for phone, step in zip(self.tables, steps, strict=False)))

    async def close(self) -> None:
        """Closes every socket."""
        await asyncio.gather(*(phone.close() for phone in (self.facilitator, *self.tables)))


async def fill(url: str, *, tables: int = TABLES, long: bool = True, **form: Any) -> BigHall:
    """A room with so many tables of six, in its welcome; one of the six has no phone."""
    facilitator, code = await crowd.open_room(url, **form)
    keys: dict[str, str] = {}
    many = asyncio.Semaphore(16)

    async def come_in(nth: int) -> None:
        name = long_name(nth) if long else f"{crowd.NAMES[nth % len(crowd.NAMES)]} {nth}"
        key = crowd.token()
        async with many:
            asked = {"id": crowd.intent(), "token": key, "code": code, "name": name, "agreed": True}
            await crowd.ask_by(desk, "/api/join", asked)
        keys[name] = key

    async with plain_http.client(url, timeout=crowd.WAIT_S) as desk:
        await asyncio.gather(*(come_in(nth) for nth in range(tables * (SEATS - 1))))
    await facilitator.must("arrange_tables", size=SEATS - 1)
    await facilitator.until(lambda: len(lines(facilitator)) == tables)
    for line in lines(facilitator):
        await facilitator.must("add_seat_at", table=line["id"], name=long_name(900 + line["number"]))
    await facilitator.enter("welcome")
    first = [next(keys[seat["name"]] for seat in line["seats"] if seat["name"] in keys) for line in lines(facilitator)]
    phones = [Phone(url, key) for key in first]
    await asyncio.gather(*(phone.open() for phone in phones))
    await asyncio.gather(*(phone.seated() for phone in phones))
    return BigHall(url, code, facilitator, phones)


def lines(facilitator: Phone) -> list[dict[str, Any]]:
    """Every table as facilitators see it, by number."""
    found = [part for name, part in facilitator.parts.items() if name.startswith("line.")]
    return sorted(found, key=lambda line: line["number"])
