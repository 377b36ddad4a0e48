"""The generators, in Python and in C, believe no server that lies."""

import asyncio
from collections.abc import Callable

import pytest

from tests.load.drive import Load
from tests.load.native import Native, compile_it
from tests.load.peers.adapters import Broadcast
from tests.load.phones import Phone
from tests.load.rooms import Table

PEOPLE = 3
Lie = Callable[[int, int], list[int]]
"""Which numbers a phone is told in place of the right one, by its place."""

LIES: dict[str, Lie] = {
    "doubled": lambda place, number: [number, number] if place == 1 and number == 5 else [number],
    "another number": lambda place, number: [number + (place == 2 and number == 4)],
    "out of order": lambda place, number: {4: [5], 5: [4]}.get(number, [number]) if place == 0 else [number],
    "a number behind": lambda place, number: [number - 1],
}


class Liar:
    """A room of `Broadcast` with this lie."""

    def __init__(self, lie: Lie) -> None:
        self._lie = lie
        self._moves = 0
        self._phones: list[asyncio.StreamWriter] = []

    async def hear(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 101 Switching Protocols\r\n\r\n" + _frame(b'{"welcome":1}'))
        self._phones.append(writer)
        try:
            while head := await reader.readexactly(2):
                await reader.readexactly(4 + (head[1] & 127))
                self._moves += 1
                for place, phone in enumerate(self._phones):
                    told = self._lie(place, self._moves)
                    phone.write(b"".join(_frame(b'{"moved":%d,"said":1}' % number) for number in told))
        except asyncio.IncompleteReadError:
            writer.close()


def _frame(said: bytes) -> bytes:
    return bytes((0x81, len(said))) + said


async def driven(lie: Lie, native: bool) -> dict[str, float]:
    """What a generator says of such a server."""
    serving = await asyncio.start_server(Liar(lie).hear, "127.0.0.1", 0)
    port = serving.sockets[0].getsockname()[1]
    adapter, room = Broadcast(), Table(0, PEOPLE, "room0")
    phones = [Phone(port) for _ in range(PEOPLE)]
    for place, phone in enumerate(phones):
        await adapter.join(phone, room, place)
    if native:
        drive = Native(adapter, [room], phones)
        figures = await asyncio.to_thread(drive.go, 0.1)
        drive.give_back()
    else:
        figures = await Load(adapter, [room], phones).run(0.1)
    for phone in phones:
        phone.close()
    serving.close()
    return figures


@pytest.mark.parametrize("native", [False, True] if compile_it() else [False])
async def test_a_generator_finds_what_is_doubled_or_out_of_order_and_nothing_else(native: bool) -> None:
    honest = await driven(lambda place, number: [number], native)
    assert honest["deliveries"] > 10 * PEOPLE
    assert (honest["wrong"], honest["unfinished"], honest["closed"]) == (0, 0, 0)
    for name, lie in LIES.items():
        figures = await driven(lie, native)
        assert figures["wrong"] > 0, name
