"""The conversation by plain HTTP: what the socket says, with the same limits, and nothing kept between requests."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2
import pytest
import pytest_asyncio

from server.settings import Settings
from tests import plain_http
from tests.server.served import Served, serving
from tests.server.stage import command_id, token_of, until


@dataclass
class Poller:
    """A client that polls: what it holds, as the browser's would."""

    client: httpx2.AsyncClient
    who: str
    parts: dict[str, Any] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)
    epoch: str = ""

    async def poll(self, **more: Any) -> list[dict[str, Any]]:
        """One poll; gives what was said."""
        body = {"protocol": 1, "token": token_of(self.who), "epoch": self.epoch, "parts": self.versions, **more}
        said = await self.post("/api/poll", body)
        for one in said:
            if one["type"] == "welcome":
                self.epoch = one["epoch"]
            if one["type"] == "show":
                for name in one["gone"]:
                    self.parts.pop(name, None)
                    self.versions.pop(name, None)
                self.parts.update({name: shown["body"] for name, shown in one["parts"].items()})
                self.versions.update({name: shown["v"] for name, shown in one["parts"].items()})
        return said

    async def do(self, command: dict[str, Any], name: object) -> dict[str, Any]:
        """Asks for one command; gives the one thing that was said."""
        body = {"protocol": 1, "token": token_of(self.who), "id": command_id(name), "command": command}
        (answer,) = await self.post("/api/do", body)
        return answer

    async def post(self, path: str, body: dict[str, Any]) -> list[dict[str, Any]]:
        answer = await self.client.post(path, json=body)
        assert answer.status_code == 200, answer.text
        said: list[dict[str, Any]] = answer.json()["messages"]
        return said


@pytest_asyncio.fixture(scope="session")
async def served(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Served]:
    async with serving(Settings(data=tmp_path_factory.mktemp("polls"), heartbeat_seconds=600)) as one:
        yield one


@pytest_asyncio.fixture
async def client(served: Served) -> AsyncIterator[httpx2.AsyncClient]:
    url = f"http://127.0.0.1:{served.port}"
    async with plain_http.client(url, timeout=30) as one:
        yield one


@pytest.fixture
def room(request: pytest.FixtureRequest) -> str:
    return str(request.node.name)


def kinds(said: list[dict[str, Any]]) -> set[str]:
    return {one["type"] for one in said}


async def test_a_first_poll_is_answered_with_what_a_socket_is_shown(
    served: Served, client: httpx2.AsyncClient, room: str
) -> None:
    await served.open(room)
    poller = Poller(client, f"{room} m1")
    said = await poller.poll()
    assert said[0]["type"] == "welcome"
    async with served.call(f"{room} m1") as caller:
        assert caller.versions == poller.versions
        assert {"room", "me", "console", "shoes"} <= set(poller.parts)


async def test_who_holds_everything_waits_until_something_changes(
    served: Served, client: httpx2.AsyncClient, room: str
) -> None:
    place = await served.open(room)
    await served.join(place, room)
    poller = Poller(client, served.last)
    await poller.poll()
    waiting = asyncio.create_task(poller.poll())
    await until(lambda: served.rooms.node.here(place.room) and served.rooms.counts()[1] == 1)
    assert not waiting.done()
    assert (await Poller(client, f"{room} m1").do({"type": "say_to_all", "message": "Lunch"}, room))["seq"] == 3
    said = await waiting
    assert poller.parts["room"]["message"] == "Lunch"
    assert set().union(*(one["parts"] for one in said if one["type"] == "show")) == {"room"}
    assert kinds(await poller.poll(wait_ms=0)) == {"welcome"}


async def test_a_command_is_done_once_and_its_first_body_wins(
    served: Served, client: httpx2.AsyncClient, room: str
) -> None:
    await served.open(room)
    poller = Poller(client, f"{room} m1")
    first = await poller.do({"type": "say_to_all", "message": "First"}, room)
    assert first == {"type": "accepted", "id": command_id(room), "seq": 2}
    assert await poller.do({"type": "say_to_all", "message": "Second"}, room) == first
    async with served.call(f"{room} m1") as caller:
        assert await caller.do({"type": "say_to_all", "message": "Third"}, room) == first
        assert caller.parts["room"]["message"] == "First"
    assert {"type": "accepted", "id": command_id(room), "seq": 2} in await poller.poll(unanswered=[command_id(room)])


async def test_a_refusal_and_a_command_nobody_knows_say_so(
    served: Served, client: httpx2.AsyncClient, room: str
) -> None:
    place = await served.open(room)
    await served.join(place, room)
    poller = Poller(client, served.last)
    assert (await poller.do({"type": "say_to_all", "message": "Mine"}, 1))["code"] == "facilitators_only"
    assert (await poller.do({"type": "grow_wings"}, 2))["code"] == "bad_command"


async def test_a_message_that_cannot_be_read_is_a_bad_request(served: Served, client: httpx2.AsyncClient) -> None:
    for path in ("/api/poll", "/api/do"):
        for body in (b"", b"[]", b'{"protocol":1,"protocol":1,"token":""}', b'{"token":"\\ud800"}', b"{" * 999):
            answer = await client.post(path, content=body, headers={"content-type": "application/json"})
            assert (answer.status_code, answer.json()["code"]) == (400, "bad_request"), (path, body)


async def test_goodbyes_are_those_of_the_socket(served: Served, client: httpx2.AsyncClient, room: str) -> None:
    place = await served.open(room)
    joined = await served.join(place, room)
    guest = Poller(client, served.last)
    stranger = Poller(client, "nobody")
    for said in (await stranger.poll(), [await stranger.do({"type": "leave_room"}, 1)]):
        assert [(one["type"], one["code"]) for one in said] == [("bye", 4401)]
    assert (await guest.poll(protocol=0))[0]["code"] == 4426
    await guest.poll()
    waiting = asyncio.create_task(guest.poll())
    await until(lambda: served.rooms.counts()[1] == 1)
    await Poller(client, f"{room} m1").do({"type": "remove_member", "member": joined.member}, room)
    assert (await waiting)[-1]["code"] == 4403
    assert (await guest.do({"type": "leave_room"}, 2))["code"] == 4403


async def test_commands_share_one_bucket_with_the_socket(served: Served, client: httpx2.AsyncClient, room: str) -> None:
    place = await served.open(room)
    await served.join(place, room)
    poller = Poller(client, served.last)
    answers = [await poller.do({"type": "call_me", "name": f"Ann {number}"}, number) for number in range(40)]
    codes = [one.get("code") for one in answers]
    assert "too_fast" in codes
    assert 4029 in codes
    assert next(one for one in answers if one["type"] == "bye")["after_ms"] > 0


async def test_who_polls_is_there_and_who_gives_up_is_let_go(
    served: Served, client: httpx2.AsyncClient, room: str
) -> None:
    place = await served.open(room)
    joined = await served.join(place, room)
    poller = Poller(client, served.last)
    await poller.poll()
    waiting = asyncio.create_task(poller.poll())
    pace = served.rooms.node.here(place.room)
    assert pace is not None
    showing = pace.live.showing
    assert showing is not None
    await until(lambda: showing.of(joined.member))
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    await until(lambda: not showing.of(joined.member))


async def test_a_facilitator_who_polls_may_look_into_a_table(
    served: Served, client: httpx2.AsyncClient, room: str
) -> None:
    place = await served.open(room)
    for _ in range(4):
        await served.join(place, room)
    poller = Poller(client, f"{room} m1")
    await poller.do({"type": "arrange_tables", "size": 4}, room)
    await poller.poll()
    assert "table" not in poller.parts
    await poller.poll(look="t1")
    assert poller.parts["table"]["id"] == "t1"
    await poller.poll(wait_ms=0)
    assert "table" not in poller.parts


async def test_what_was_held_before_a_restored_backup_is_shown_anew_or_withdrawn(
    served: Served, client: httpx2.AsyncClient, room: str
) -> None:
    await served.open(room)
    poller = Poller(client, f"{room} m1")
    await poller.poll()
    truth = dict(poller.versions)
    poller.epoch, poller.versions = "before", {**truth, "titles.t9": "later"}
    poller.parts["titles.t9"] = {}
    await poller.poll(unanswered=[command_id("never heard of here")])
    assert poller.versions == truth
    assert kinds(await poller.poll(wait_ms=0)) == {"welcome"}


async def test_a_waiting_poll_hears_that_the_server_starts_anew(tmp_path: Path) -> None:
    async with serving(Settings(data=tmp_path)) as served:
        await served.open("stop")
        url = f"http://127.0.0.1:{served.port}"
        async with plain_http.client(url, timeout=30) as client:
            poller = Poller(client, "stop m1")
            await poller.poll()
            waiting = asyncio.create_task(poller.poll())
            await until(lambda: served.rooms.counts()[1] == 1)
            served.server.should_exit = True
            goodbye = (await waiting)[-1]
            assert (goodbye["code"], goodbye["again"]) == (1012, True)


async def test_no_token_is_ever_told_back(served: Served, client: httpx2.AsyncClient, room: str) -> None:
    await served.open(room)
    said = await Poller(client, f"{room} m1").poll()
    assert token_of(f"{room} m1") not in json.dumps(said)


async def test_who_polls_a_server_that_is_leaving_is_told_to_come_again_at_once(tmp_path: Path) -> None:
    async with serving(Settings(data=tmp_path)) as one, plain_http.client(f"http://127.0.0.1:{one.port}") as client:
        one.rooms.leaving = True
        (said,) = await Poller(client, "nobody m1").poll(wait_ms=20_000)
    assert (said["type"], said["again"], said["after_ms"]) == ("bye", True, 1000)
