"""What comes to the port and says nothing, or says it for ever: it gets its time, and nobody else is held up by it."""

import asyncio
import time
from pathlib import Path

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from server.rooms.doorstep import Doorstep
from server.rooms.session import Greeting, Session
from server.settings import Settings
from server.wire import Close
from tests import plain_http
from tests.server.served import serving
from tests.server.stage import PaperLink, until


def newcomer(*, asked: bool = False) -> tuple[Session, PaperLink]:
    link = PaperLink()
    session = Session(link, 1024, lambda: 0.0)
    assert isinstance(session.state, Greeting)
    session.state.asked = asked
    return session, link


def test_who_is_silent_longest_makes_place_and_who_spoke_does_not() -> None:
    doorstep = Doorstep(3)
    (spoke, its_link), (first, first_link), (second, second_link) = (newcomer(asked=n == 0) for n in range(3))
    assert all(doorstep.come(one) for one in (spoke, first, second))
    third, _ = newcomer()
    assert doorstep.come(third)
    assert (its_link.closed, first_link.closed, second_link.closed) == (None, Close.BAD_MESSAGE, None)
    second.went()
    fourth, _ = newcomer()
    assert doorstep.come(fourth)
    assert second_link.closed is None
    doorstep.leave(fourth)
    assert doorstep.come(newcomer()[0])


def test_when_all_are_being_looked_up_the_next_one_waits() -> None:
    doorstep = Doorstep(2)
    assert doorstep.come(newcomer(asked=True)[0])
    assert doorstep.come(newcomer(asked=True)[0])
    assert not doorstep.come(newcomer()[0])


async def test_a_crowd_of_silent_sockets_crowds_out_itself_alone(tmp_path: Path) -> None:
    async with serving(Settings(data=tmp_path, unknown_sockets=8, hello_seconds=60)) as served:
        await served.open("door")
        async with served.call("door m1") as caller:
            crowd = [await connect(f"ws://127.0.0.1:{served.port}/ws") for _ in range(30)]
            async with served.call("door m1") as honest:
                assert await honest.beat()
            assert await caller.beat()
            await until(lambda: served.rooms.sockets <= 10)
            for one in crowd:
                await one.close()
        await until(lambda: served.rooms.sockets == 0)


async def test_a_node_holds_so_many_sockets_and_sends_others_away_for_a_while(tmp_path: Path) -> None:
    async with serving(Settings(data=tmp_path, connections=10, unknown_sockets=100, hello_seconds=60)) as served:
        url = f"ws://127.0.0.1:{served.port}/ws"
        crowd = [await connect(url) for _ in range(10)]
        await until(lambda: served.rooms.sockets == 10)
        try:
            one = await connect(url)
            assert '"code":1012' in str(await one.recv())
            with pytest.raises(ConnectionClosed) as closed:
                await one.recv()
            assert closed.value.rcvd is not None
            assert closed.value.rcvd.code == 1012
        finally:
            for one in crowd:
                await one.close()


async def _closed_after(port: int, first: bytes, then: bytes = b"", every: float = 0.05) -> float:
    """How long a connection lives that says this, and then that again and again."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    began = time.monotonic()
    writer.write(first)
    reading = asyncio.create_task(reader.read())
    while not reading.done() and time.monotonic() - began < 15:
        if then:
            writer.write(then)
        await asyncio.wait((reading,), timeout=every)
    reading.cancel()
    await asyncio.gather(reading, return_exceptions=True)
    writer.close()
    return time.monotonic() - began


async def test_a_head_that_never_ends_is_not_waited_for(tmp_path: Path) -> None:
    async with serving(Settings(data=tmp_path, header_seconds=0.5)) as served:
        whole = f"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:{served.port}\r\n\r\n".encode()
        lived = await asyncio.gather(
            _closed_after(served.port, b""),
            _closed_after(served.port, b"GET /healthz HTTP/1.1\r\nX-A: "),
            _closed_after(served.port, b"GET /healthz HTTP/1.1\r\nX-A: ", b"a"),
            _closed_after(served.port, whole + b"GET /healthz HTTP/1.1\r\nX-A: ", b"a"),
        )
        assert all(0.4 < one < 5 for one in lived), lived
        assert (
            await _closed_after(served.port, b"GET /healthz HTTP/1.1\r\n", b"X-A: " + b"a" * 8000 + b"\r\n", 0.001) < 5
        )
        async with plain_http.client(f"http://127.0.0.1:{served.port}") as client:
            for _ in range(3):
                assert (await client.get("/healthz")).status_code == 200
                await asyncio.sleep(0.3)


async def test_a_socket_and_a_long_poll_outlive_the_time_for_a_head(tmp_path: Path) -> None:
    async with serving(Settings(data=tmp_path, header_seconds=0.2)) as served:
        await served.open("long")
        async with served.call("long m1") as caller:
            await asyncio.sleep(0.5)
            assert await caller.beat()
