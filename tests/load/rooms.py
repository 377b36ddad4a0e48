"""What is put under load: a server as the generator knows it, its rooms, and the phones in them."""

import asyncio
import importlib
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Protocol, TypeVar

from tests.load.phones import Phone

_AT_ONCE: Final = 16
Result = TypeVar("Result")


@dataclass
class Table:
    """A room whose people sit at one table and move in turn. `data`: whatever its server's adapter keeps.

    `number`: of its last move. `turns`: how many of its moves a generator has made.
    """

    index: int
    players: int
    id: str = ""
    number: int = 0
    turns: int = 0
    data: dict[str, Any] = field(default_factory=dict)


class Server(Protocol):
    """One kind of server: how it is started, how people come, what they say, and how one knows what they are shown.

    A delivery is a message that begins with one of `beginnings`. Behind `mark` it carries the number of the move, in
    figures or, if `raw`, in four bytes, the low one first.
    """

    name: str
    ready: str | None
    binary: bool
    beginnings: tuple[bytes, ...]
    mark: bytes
    raw: bool
    heartbeat: tuple[bytes, bytes] | None

    def command(self, port: int) -> list[str]:
        """How it is started."""

    def environment(self) -> dict[str, str]:
        """Settings in the environment."""

    async def open_room(self, port: int, room: Table) -> None:
        """Makes a room that people can join."""

    async def join(self, phone: Phone, room: Table, place: int) -> None:
        """One person comes to a room that was opened: until the first whole view is there."""

    async def open_door(self, port: int, room: Table) -> None:
        """Makes a room in which nothing has begun."""

    async def arrive(self, phone: Phone, room: Table, place: int) -> None:
        """One person comes in at an open door, by HTTP and a socket, until the first whole view is there."""

    def move(self, room: Table, place: int) -> bytes:
        """The next move of the room, made by this place."""


def number_of(server: Server, said: bytes) -> int:
    """The number a delivery carries; 0 when there is none."""
    at = said.find(server.mark) + len(server.mark)
    if at < len(server.mark):
        return 0
    if server.raw:
        return int.from_bytes(said[at : at + 4], "little")
    end = at
    while said[end : end + 1].isdigit():
        end += 1
    return int(said[at:end] or 0)


async def gather(server: Server, port: int, rooms: int, people: int) -> tuple[list[Table], list[Phone]]:
    """Opens the rooms and joins everybody: some rooms at a time, the people of each one after the other."""
    tables = [Table(number, people) for number in range(rooms)]
    gate = asyncio.Semaphore(_AT_ONCE)

    async def fill(table: Table) -> list[Phone]:
        async with gate:
            await server.open_room(port, table)
            phones = [Phone(port, server.heartbeat) for _ in range(people)]
            for place, phone in enumerate(phones):
                await server.join(phone, table, place)
            return phones

    filled = await asyncio.gather(*map(fill, tables))
    return tables, [phone for phones in filled for phone in phones]


def run(work: Coroutine[Any, Any, Result]) -> Result:
    """Runs it in the fastest event loop there is."""
    try:
        loops = importlib.import_module("uvloop").new_event_loop
    except ImportError:
        loops = None
    with asyncio.Runner(loop_factory=loops) as runner:
        return runner.run(work)


def figures(times: Sequence[float], **more: float) -> dict[str, float]:
    """What a run came to; `times` sorted, in milliseconds."""
    return {"p50": quantile(times, 0.5), "p99": quantile(times, 0.99), **more}


def quantile(times: Sequence[float], part: float) -> float:
    """The value below which this part of the sorted `times` lies."""
    return times[min(len(times) - 1, int(part * len(times)))] if times else float("nan")
