"""Real sockets to a real server, through the fast protocol and through plain ASGI."""

import asyncio
import json
import socket
import struct
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from server.settings import Settings
from tests.server.served import Served, serving
from tests.server.stage import command_id, token_of, until

LINKS: dict[str, dict[str, Any]] = {"fast": {}, "asgi": {"ws": "websockets-sansio"}}


@pytest_asyncio.fixture(scope="session", params=LINKS)
async def served(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Served]:
    settings = Settings(data=tmp_path_factory.mktemp("sockets"), heartbeat_seconds=600, presence_seconds=0.2)
    async with serving(settings, **LINKS[request.param]) as one:
        yield one


@pytest.fixture
def room(request: pytest.FixtureRequest) -> str:
    return str(request.node.name)


async def test_a_hello_is_answered_with_everything(served: Served, room: str) -> None:
    place = await served.open(room)
    async with served.call(f"{room} m1") as caller:
        welcome = caller.heard[0]
        assert welcome["type"] == "welcome"
        assert (welcome["room"], welcome["member"], welcome["protocol"]) == (place.room, "m1", 1)
        assert welcome["seq"] == 1
        assert {"room", "me", "counts", "console", "roster.1", "shoes", "guide", "presence"} <= set(caller.parts)
        assert caller.parts["room"]["title"] == "Home by four"


async def test_a_move_reaches_everybody_after_its_acknowledgement(served: Served, room: str) -> None:
    place = await served.open(room)
    await served.join(place, room)
    async with served.call(f"{room} m1") as facilitator, served.call(served.last) as participant:
        answer = await facilitator.do({"type": "say_to_all", "message": "Lunch <b>now</b>"}, room)
        assert (answer["type"], answer["seq"]) == ("accepted", 3)
        await participant.until(lambda _: participant.parts["room"]["message"])
        await facilitator.until(lambda _: facilitator.parts["room"]["message"])
        assert participant.parts["room"]["message"] == "Lunch <b>now</b>"
        assert participant.heard[-1]["seq"] == 3


async def test_a_refusal_says_why_and_what_to_do(served: Served, room: str) -> None:
    place = await served.open(room)
    await served.join(place, room)
    async with served.call(served.last) as participant:
        answer = await participant.do({"type": "say_to_all", "message": "me"}, room)
        assert (answer["type"], answer["code"]) == ("rejected", "facilitators_only")
        assert answer["message"] == "Only a facilitator can do that. Ask yours."


async def test_a_command_sent_twice_is_done_once(served: Served, room: str) -> None:
    await served.open(room)
    async with served.call(f"{room} m1") as caller:
        first = await caller.do({"type": "retitle", "title": "One"}, room)
        again = await caller.do({"type": "retitle", "title": "Two"}, room)
        assert first == again
        assert (await caller.beat())["seq"] == first["seq"]
    async with served.call(f"{room} m1", unanswered=[command_id(room), command_id("never came")]) as back:
        assert back.heard[0] == first, "what was done is answered before the welcome, so that it is not sent again"
        await back.beat()
        assert [one for one in back.heard if one["type"] == "accepted"] == [first]
        assert back.parts["room"]["title"] == "One"


async def test_a_whole_page_of_texts_at_once_is_answered_in_order(served: Served, room: str) -> None:
    await served.open(room)
    async with served.call(f"{room} m1") as caller:
        for number in range(30):
            command = {"type": "retitle", "title": f"Title {number}"}
            await caller.say({"type": "do", "id": command_id(f"{room} {number}"), "command": command})
        last = await caller.until(lambda one: one.get("id") == command_id(f"{room} 29"))
        answers = [one for one in caller.heard if one["type"] == "accepted"]
        assert [one["seq"] for one in answers] == list(range(2, 32))
        assert last["seq"] == 31


async def test_who_comes_back_is_sent_only_what_changed(served: Served, room: str) -> None:
    await served.open(room)
    async with served.call(f"{room} m1") as caller:
        await caller.beat()
        held, epoch = dict(caller.versions), caller.epoch
    async with served.call(f"{room} m1", parts=held, epoch=epoch) as back:
        beat = await back.beat()
        assert beat["parts"] == held
        assert back.parts == {}
        await back.do({"type": "retitle", "title": "Changed"}, room)
        held |= back.versions
    async with served.call(f"{room} m1", parts=held, epoch=epoch) as again:
        await again.beat()
        assert "room" in again.parts or held["room"] == again.heard[-1]["parts"]["room"]
    async with served.call(f"{room} m1", parts=held, epoch="of another database") as restored:
        await restored.until(lambda _: "room" in restored.parts)


async def test_hello_twice_on_one_socket_is_answered_twice(served: Served, room: str) -> None:
    await served.open(room)
    async with served.call(f"{room} m1") as caller:
        await caller.greet(f"{room} m1")
        assert [one["type"] for one in caller.heard].count("welcome") == 2


async def test_a_fourth_socket_closes_the_oldest(served: Served, room: str) -> None:
    await served.open(room)
    async with (
        served.call(f"{room} m1") as first,
        served.call(f"{room} m1") as second,
        served.call(f"{room} m1"),
        served.call(f"{room} m1") as fourth,
    ):
        code, goodbye = await first.end()
        assert code == 4001
        assert goodbye is not None
        assert (goodbye["code"], goodbye["again"]) == (4001, False)
        await fourth.do({"type": "retitle", "title": "To all three"}, room)
        await second.until(lambda _: second.parts["room"]["title"] == "To all three")


async def test_a_removed_member_is_out_at_once_and_stays_out(served: Served, room: str) -> None:
    place = await served.open(room)
    joined = await served.join(place, room)
    out = served.last
    async with served.call(f"{room} m1") as facilitator, served.call(out) as participant:
        await facilitator.do({"type": "remove_member", "member": joined.member}, room)
        assert (await participant.end())[0] == 4403
    async with served.call() as again:
        await again.say({"type": "hello", "protocol": 1, "token": token_of(out)})
        code, goodbye = await again.end()
        assert code == 4403
        assert goodbye is not None
        assert goodbye["message"] == "You were removed from this room. Talk to the facilitator."


async def test_an_unknown_token_is_told_so(served: Served) -> None:
    async with served.call() as caller:
        await caller.say({"type": "hello", "protocol": 1, "token": token_of("nobody")})
        assert (await caller.end())[0] == 4401


async def test_a_deleted_room_sends_everybody_away(served: Served, room: str) -> None:
    place = await served.open(room)
    async with served.call(f"{room} m1") as caller:
        await served.rooms.delete(place.room)
        assert (await caller.end())[0] == 4404
    async with served.call() as again:
        await again.say({"type": "hello", "protocol": 1, "token": token_of(f"{room} m1")})
        assert (await again.end())[0] == 4401


async def test_too_many_commands_are_refused_then_the_socket_is_closed(served: Served, room: str) -> None:
    place = await served.open(room)
    await served.join(place, room)
    async with served.call(served.last) as caller:
        for number in range(40):
            await caller.say({"type": "do", "id": command_id(number), "command": {"type": "leave_room"}})
        code, goodbye = await caller.end()
        assert code == 4029
        assert goodbye is not None
        assert goodbye["again"]
        assert goodbye["after_ms"] > 0
        assert [one["code"] for one in caller.heard if one.get("code") == "too_fast"] == ["too_fast"] * 2


async def test_a_text_over_the_limit_closes_the_socket_alone(served: Served, room: str) -> None:
    await served.open(room)
    async with served.call(f"{room} m1") as other, served.call(f"{room} m1") as caller:
        await caller.say(" " * 16 * 1024 + "{}")
        assert (await caller.end())[0] == 1009
        await other.beat()


async def test_bytes_are_not_understood(served: Served, room: str) -> None:
    await served.open(room)
    async with served.call(f"{room} m1") as caller:
        await caller.socket.send(b'{"type":"ping"}', text=False)
        assert (await caller.end())[0] == 4400


async def test_pieces_are_put_together(served: Served, room: str) -> None:
    await served.open(room)
    async with served.call(f"{room} m1") as caller:
        await caller.socket.send(['{"type":', '"ping"', "}"])
        await caller.until(lambda one: one["type"] == "beat")


async def test_other_languages_of_cards(served: Served, room: str) -> None:
    await served.open(room)
    async with served.call(f"{room} m1", language="ar") as caller:
        assert caller.parts["shoes"]["items"][0]["dir"] == "rtl"
        await caller.say({"type": "speak", "language": "en"})
        await caller.until(lambda _: caller.parts["shoes"]["items"][0]["dir"] == "ltr")


async def test_looking_into_a_table(served: Served, room: str) -> None:
    place = await served.open(room)
    for _ in range(4):
        await served.join(place, room)
    async with served.call(f"{room} m1") as caller:
        await caller.do({"type": "arrange_tables", "size": 4}, room)
        await caller.say({"type": "look", "table": "t1"})
        await caller.until(lambda _: "table" in caller.parts)
        await caller.say({"type": "look", "table": None})
        await caller.until(lambda _: "table" not in caller.parts)
        await caller.say({"type": "look", "table": "t99"})
        await caller.beat()


async def test_presence_follows_sockets(served: Served, room: str) -> None:
    place = await served.open(room)
    joined = await served.join(place, room)
    async with served.call(f"{room} m1") as caller:
        async with served.call(served.last):
            await caller.beat()
            assert joined.member in caller.parts["presence"]["members"]
        await caller.until(lambda _: joined.member not in caller.parts["presence"]["members"])


async def test_a_socket_that_says_nothing_is_closed(tmp_path: Path) -> None:
    async with serving(Settings(data=tmp_path, hello_seconds=0.05)) as served, served.call() as caller:
        assert (await caller.end())[0] == 4400


async def test_hearts_beat_by_themselves(tmp_path: Path) -> None:
    async with serving(Settings(data=tmp_path, heartbeat_seconds=0.1)) as served:
        await served.open("beat")
        async with served.call("beat m1") as caller:
            first = await caller.until(lambda one: one["type"] == "beat")
            assert first["seq"] == 1
            assert first["parts"] == caller.versions
            await caller.until(lambda one: one["type"] == "beat")


@pytest.mark.parametrize("link", LINKS)
async def test_a_client_that_does_not_read_hurts_only_itself(tmp_path: Path, link: str) -> None:
    settings = Settings(
        data=tmp_path, unsent_bytes=64 * 1024, unwritable_seconds=0.5, facilitator_bucket=10**6, heartbeat_seconds=600
    )
    async with serving(settings, kernel_bytes=16 * 1024, **LINKS[link]) as served:
        place = await served.open("slow")
        await served.join(place, "slow")
        async with served.call("slow m1") as caller:
            stuck = await _stuck_socket(served)
            for number in range(3000):
                await caller.do({"type": "revise_agreement", "agreement": f"{number} " + "ﷺ " * 500}, number)
                if served.rooms.counts()[1] < 2:
                    break
            else:
                pytest.fail("a client that reads nothing was served for ever")
            assert (await caller.beat())["seq"] == number + 3
            stuck.close()


async def _stuck_socket(served: Served) -> socket.socket:
    """A member's socket with a tiny window whose owner stopped reading."""
    raw = socket.socket()
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    raw.setblocking(False)
    loop = asyncio.get_running_loop()
    await loop.sock_connect(raw, ("127.0.0.1", served.port))
    request = (
        f"GET /ws HTTP/1.1\r\nHost: 127.0.0.1:{served.port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
    )
    await loop.sock_sendall(raw, request.encode())
    await loop.sock_recv(raw, 500)
    hello = json.dumps({"type": "hello", "protocol": 1, "token": token_of(served.last)}).encode()
    await loop.sock_sendall(raw, b"\x81\xfe" + struct.pack("!H", len(hello)) + b"\0\0\0\0" + hello)
    await until(lambda: served.rooms.counts()[1] == 2)
    return raw


async def test_a_stop_says_goodbye_and_when_to_come_back(tmp_path: Path) -> None:
    async with serving(Settings(data=tmp_path)) as served:
        await served.open("stop")
        async with served.call("stop m1") as caller:
            served.server.should_exit = True
            code, goodbye = await caller.end()
            assert code == 1012
            assert goodbye is not None
            assert (goodbye["code"], goodbye["again"], goodbye["after_ms"]) == (1012, True, 1000)


async def test_after_a_restart_nobody_has_lost_anything(tmp_path: Path) -> None:
    async with serving(Settings(data=tmp_path)) as served:
        place = await served.open("kept")
        await served.join(place, "kept")
        guest = served.last
        async with served.call("kept m1") as caller, served.call(guest) as participant:
            await caller.do({"type": "arrange_tables", "size": 4}, "arrange")
            await caller.do({"type": "enter_phase", "phase": "p4"}, "enter")
            await caller.beat()
            await participant.beat()
            held = {"kept m1": dict(caller.versions), guest: dict(participant.versions)}
            told, epoch = caller.heard[-1]["seq"], caller.epoch
    async with (
        serving(Settings(data=tmp_path)) as served,
        served.call("kept m1", parts=held["kept m1"], epoch=epoch, unanswered=[command_id("enter")]) as caller,
        served.call(guest, parts=held[guest], epoch=epoch) as participant,
    ):
        assert (await caller.beat())["seq"] == told
        assert await participant.beat()
        assert [one["id"] for one in caller.heard if one["type"] == "accepted"] == [command_id("enter")]
        assert set(caller.parts) <= {"presence"}
        assert participant.parts == {}


async def test_the_server_goes_on_after_sockets_were_cut(served: Served, room: str) -> None:
    place = await served.open(room)
    for _ in range(20):
        async with connect(f"ws://127.0.0.1:{served.port}/ws") as one:
            await one.send(json.dumps({"type": "hello", "protocol": 1, "token": token_of(f"{room} m1")}))
            one.transport.abort()
    async with served.call(f"{room} m1") as caller:
        await caller.beat()
    pace = served.rooms.node.here(place.room)
    assert pace is not None
    await until(lambda: not list(pace.live.showing or ()))


async def test_closing_is_closing(served: Served, room: str) -> None:
    await served.open(room)
    async with served.call(f"{room} m1") as caller:
        await caller.socket.close()
        with pytest.raises(ConnectionClosed):
            await caller.say({"type": "ping"})
