"""A real server on a port of its own, and people who ask it things over plain HTTP."""

import asyncio
import base64
import gzip
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2

from server.app import App, create_app
from server.ports import Store
from server.rooms.serving import Server, config
from server.serve import listen
from server.settings import Settings
from server.store import open_store
from tests import plain_http

INDEX = "<!doctype html><title>Shoebox</title>" + "<p>Nothing to see without scripts.</p>" * 20
SCRIPT = "export const said = 'hello';\n" * 200


def token() -> str:
    """A token as a client makes it."""
    return base64.urlsafe_b64encode(secrets.token_bytes(32)).rstrip(b"=").decode()


def intent() -> str:
    """An id for one intent, as a client makes it."""
    return base64.urlsafe_b64encode(secrets.token_bytes(16)).rstrip(b"=").decode()


def build_client(folder: Path) -> Path:
    """A folder such as the client's build leaves it."""
    (folder / "assets").mkdir(parents=True)
    for path, text in ((folder / "index.html", INDEX), (folder / "assets" / "index-Ca8erpfD.js", SCRIPT)):
        path.write_text(text)
        Path(f"{path}.gz").write_bytes(gzip.compress(text.encode()))
    return folder


@dataclass
class House:
    """A running server. `ask` answers with JSON and fails the test on a refusal; `post` gives the answer as it is."""

    app: App
    url: str
    settings: Settings
    client: httpx2.AsyncClient = field(repr=False)

    @property
    def port(self) -> int:
        return self.app.addresses.port

    async def post(self, path: str, body: Any, **headers: str) -> httpx2.Response:
        return await self.client.post(path, json=body, headers=headers)

    async def ask(self, path: str, body: Any) -> Any:
        answer = await self.post(path, body)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def opened(self, **form: Any) -> "OpenRoom":
        """A room that stands open, and its facilitator's token."""
        key = token()
        asked = {
            "id": intent(), "token": key, "title": "Home by four", "purpose": "To hear what going home takes.",
            "preset": 90, "decks": ["together-in-care"], "facilitator": "Fay", **form,
        }  # fmt: skip
        answer = await self.ask("/api/rooms", asked)
        return OpenRoom(room=answer["room"], code=answer["code"], token=key, member=answer["member"])

    async def joined(self, room: "OpenRoom", name: str = "Ann", **form: Any) -> str:
        """The token of a new member."""
        key = token()
        asked = {"id": intent(), "token": key, "code": room.code, "name": name, "agreed": True, **form}
        await self.ask("/api/join", asked)
        return key


@dataclass(frozen=True)
class OpenRoom:
    """A room as its facilitator knows it."""

    room: str
    code: str
    token: str
    member: str


@asynccontextmanager
async def running(settings: Settings, store: Store | None = None) -> AsyncIterator[House]:
    """Run a whole server until the block ends."""
    listening = listen("127.0.0.1", 0)
    store = store or open_store(settings.data)
    app = create_app(settings, store, port=listening.getsockname()[1])
    server = Server(config(app, settings), app.rooms)
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    url = f"http://127.0.0.1:{app.addresses.port}"
    try:
        async with plain_http.client(url, timeout=20) as client:
            assert (await client.get("/healthz")).status_code == 200
            yield House(app, url, settings, client)
    finally:
        server.should_exit = True
        await serving
        listening.close()
        store.close()
