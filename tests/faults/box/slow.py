"""Some phones stop reading: what the others notice, and what the stuck ones cost."""

import asyncio
import socket
import statistics
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import psutil

from tests.faults.box.house import House
from tests.load.adapter import do, hello
from tests.load.phones import Phone

_MARK: Final = b'"agreement":"'
_TEXT: Final = "\N{GRINNING FACE}" * 1190
_TINY: Final = 4096
_WARM_UP: Final = 2.0
_SMALL_BUFFERS: Final = """
import socket
import server.serve as serving
listen = serving.listen
def small(host, port):
    listening = listen(host, port)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 32768)
    return listening
serving.listen = small
from server.cli import main; main()
"""
"""The system keeps little for each socket, so that the server's own bound is reached within seconds."""


@dataclass
class Heard:
    """Seconds from asking to being shown, over all that read; sockets closed as too slow; memory at its most."""

    seconds: list[float] = field(default_factory=list)
    closed: int = 0
    most_bytes: int = 0

    @property
    def p99(self) -> float:
        """In milliseconds."""
        return sorted(self.seconds)[int(len(self.seconds) * 0.99)] * 1000 if self.seconds else float("nan")


@dataclass(frozen=True)
class Slow:
    """Pairs of a clean run and one with stuck sockets: p99 of those who read, and memory for each stuck socket."""

    clean: tuple[float, ...]
    stuck: tuple[float, ...]
    closed: int
    kib_each: float

    @property
    def by_pair(self) -> list[float]:
        """By how much the p99 grew in each pair; 0.1 is a tenth."""
        return [after / before - 1 for before, after in zip(self.clean, self.stuck, strict=True)]

    @property
    def worse(self) -> float:
        """The median of all pairs."""
        return statistics.median(self.by_pair)


class _Reader(Phone):
    """A phone that notes when it was shown each message; it reads nothing while `stuck`."""

    def __init__(self, port: int, asked: dict[int, float], heard: Heard) -> None:
        super().__init__(port)
        self._asked, self._heard = asked, heard
        self.on_text = self._shown

    def _shown(self, text: bytes) -> None:
        at = text.find(_MARK)
        if at < 0:
            return
        said = text[at + len(_MARK) : at + len(_MARK) + 6]
        if said.isdigit() and (when := self._asked.get(int(said))) is not None:
            self._heard.seconds.append(time.perf_counter() - when)

    def stick(self) -> None:
        """Reads nothing more."""
        assert self._transport is not None
        self._transport.pause_reading()


async def _small(port: int) -> socket.socket:
    """A connected socket for which the system keeps next to nothing, as on a phone that sleeps."""
    small = socket.socket()
    small.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _TINY)
    small.setblocking(False)
    await asyncio.get_running_loop().sock_connect(small, ("127.0.0.1", port))
    return small


async def one_run(folder: Path, *, members: int, stuck: int, seconds: float, every: float) -> Heard:
    """A room of `members`, of whom `stuck` stop reading; a facilitator says something every so often."""
    heard, asked = Heard(), dict[int, float]()
    house = House(folder, code=_SMALL_BUFFERS)
    await house.start()
    phones: list[_Reader] = []
    try:
        room = await house.room(members - 1)
        for number, token in enumerate(room.tokens):
            phone = _Reader(house.port, asked, heard)
            await phone.open("/ws", await _small(house.port) if number < stuck else None)
            await phone.send(hello(token))
            phones.append(phone)
        facilitator = await Phone(house.port).open("/ws")
        await facilitator.send(hello(room.facilitator))
        facilitator.listen(lambda _: None)
        await asyncio.sleep(_WARM_UP)
        assert house.process is not None
        process = psutil.Process(house.process.pid)
        for phone in phones[:stuck]:
            phone.stick()
        before = process.memory_info().rss
        end, number = time.perf_counter() + seconds, 0
        while time.perf_counter() < end:
            number += 1
            asked[number] = time.perf_counter()
            facilitator.say(do({"type": "revise_agreement", "agreement": f"{number:06d}{_TEXT}"})[1])
            await asyncio.sleep(every)
            heard.most_bytes = max(heard.most_bytes, process.memory_info().rss - before)
        await asyncio.sleep(0.5)
        open_now = len([one for one in process.net_connections("tcp") if one.status == psutil.CONN_ESTABLISHED])
        heard.closed = len(phones) + 1 - open_now
    finally:
        for phone in phones:
            phone.close()
        house.kill()
    return heard


async def pairs(folder: Path, *, members: int, stuck: int, count: int, seconds: float, every: float) -> Slow:
    """So many pairs, a clean run first in every other."""
    clean: list[Heard] = []
    slow: list[Heard] = []
    for number in range(count):
        for with_stuck in (False, True) if number % 2 == 0 else (True, False):
            run = await one_run(
                folder / f"{number} {with_stuck}",
                members=members, stuck=stuck if with_stuck else 0, seconds=seconds, every=every,
            )  # fmt: skip
            (slow if with_stuck else clean).append(run)
    each = statistics.median(
        (after.most_bytes - before.most_bytes) / stuck / 1024 for before, after in zip(clean, slow, strict=True)
    )
    return Slow(tuple(one.p99 for one in clean), tuple(one.p99 for one in slow), sum(one.closed for one in slow), each)
