"""A real server on a port of loopback, and callers with real sockets."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from game.commands import Join, OpenRoom
from server.access import new_code, token_hash
from server.app import create_app
from server.rehearsal import Rehearsals
from server.rooms import Place, Rooms
from server.rooms.serving import Server, config
from server.serve import listen
from server.settings import Settings
from server.store import open_store
from tests.server.stage import care_deck, command_id, opening, token_of

PATIENCE = 20


@dataclass
class Served:
    """A running server."""

    rooms: Rooms
    port: int
    server: Server
    rehearsals: Rehearsals
    made: int = 0

    async def open(self, name: str = "room", **plan: Any) -> Place:
        """A new room; its facilitator's token is that of "NAME m1"."""
        command: OpenRoom = opening(code=new_code(), **plan)
        token = token_hash(token_of(f"{name} m1"))
        return await self.rooms.open(command, id=command_id(f"{name} open"), token=token, decks=(care_deck(),))

    async def join(self, place: Place, name: str = "room", **more: Any) -> Place:
        """One more member; the token is that of "NAME mN"."""
        self.made += 1
        who = f"{name} guest {self.made}"
        joined = await self.rooms.join(
            place.room, Join(name="Ann", agreed=True, **more), id=command_id(who), token=token_hash(token_of(who))
        )
        self.last = who
        return joined

    @asynccontextmanager
    async def call(self, who: str | None = None, **hello: Any) -> AsyncIterator["Caller"]:
        """A socket; with `who` it has said hello and read the answer."""
        async with connect(f"ws://127.0.0.1:{self.port}/ws", compression=None, max_size=None) as socket:
            caller = Caller(socket)
            if who is not None:
                await caller.greet(who, **hello)
            yield caller


@dataclass
class Caller:
    """One socket, and what it was shown."""

    socket: ClientConnection
    parts: dict[str, Any] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)
    heard: list[dict[str, Any]] = field(default_factory=list)
    epoch: str = ""

    async def greet(self, who: str, **more: Any) -> dict[str, Any]:
        await self.say({"type": "hello", "protocol": 1, "token": token_of(who)} | more)
        welcome = await self.until(lambda one: one["type"] == "welcome")
        self.epoch = welcome["epoch"]
        if "parts" not in more:
            await self.until(lambda _: "counts" in self.parts or "me" in self.parts)
        return welcome

    async def say(self, message: Any) -> None:
        raw = message if isinstance(message, str | bytes) else json.dumps(message)
        await self.socket.send(raw, text=True)

    async def do(self, command: dict[str, Any], name: object) -> dict[str, Any]:
        """Asks, and gives the answer."""
        id_ = command_id(name)
        await self.say({"type": "do", "id": id_, "command": command})
        return await self.until(lambda one: one.get("id") == id_)

    async def hear(self) -> dict[str, Any]:
        said: dict[str, Any] = json.loads(await asyncio.wait_for(self.socket.recv(), PATIENCE))
        self.heard.append(said)
        if said["type"] == "show":
            for name in said["gone"]:
                self.parts.pop(name, None)
                self.versions.pop(name, None)
            self.parts.update({name: shown["body"] for name, shown in said["parts"].items()})
            self.versions.update({name: shown["v"] for name, shown in said["parts"].items()})
        return said

    async def until(self, holds: Callable[[dict[str, Any]], Any]) -> dict[str, Any]:
        """Hears until something said makes this hold."""
        while True:
            said = await self.hear()
            if holds(said):
                return said

    async def end(self) -> tuple[int | None, dict[str, Any] | None]:
        """Hears until the socket is closed: the close code, and the goodbye before it."""
        try:
            while True:
                await self.hear()
        except ConnectionClosed as closed:
            code = closed.rcvd.code if closed.rcvd is not None else None
            goodbye = self.heard[-1] if self.heard and self.heard[-1]["type"] == "bye" else None
            return code, goodbye

    async def beat(self) -> dict[str, Any]:
        await self.say({"type": "ping"})
        return await self.until(lambda one: one["type"] == "beat")


@asynccontextmanager
async def serving(settings: Settings, *, kernel_bytes: int = 0, **options: Any) -> AsyncIterator[Served]:
    """Runs a whole server until the block ends. `kernel_bytes`: what the system buffers; `options` are uvicorn's."""
    listening = listen("127.0.0.1", 0)
    if kernel_bytes:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, kernel_bytes)
    store = open_store(settings.data)
    app = create_app(settings, store, port=listening.getsockname()[1])
    server = Server(config(app, settings, **options), app.rooms)
    running = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        while not server.started:
            assert not running.done(), "the server did not start"
            await asyncio.sleep(0.01)
        yield Served(app.rooms, app.addresses.port, server, app.rehearsals)
    finally:
        server.should_exit = True
        await running
        listening.close()
        store.close()
