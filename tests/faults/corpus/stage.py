"""The room in which the bad messages are said, and how one of them is said and answered."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

from websockets.exceptions import ConnectionClosed

from game.commands import Invite
from game.terms import Role
from server.access import token_hash
from server.rooms import Place
from server.settings import Settings
from tests.server.served import Caller, Served, serving
from tests.server.stage import command_id, token_of

FOLDER: Final = Path(__file__).parent
WHO: Final = {
    "facilitator": "corpus m1", "participant": "corpus guest 1", "observer": "corpus observer",
    "screen": "corpus screen",
    "neighbour": "neighbour m1",
}  # fmt: skip
_PATIENCE: Final = 20.0

Case = dict[str, Any]


def cases(name: str) -> list[Case]:
    """The cases of one file."""
    return [json.loads(line) for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def names() -> list[str]:
    """Every file of the corpus."""
    return sorted(path.stem for path in FOLDER.glob("*.jsonl"))


class Stage:
    """A served room in play."""

    def __init__(self, served: Served, place: Place) -> None:
        self.served = served
        self.place = place

    async def rows(self) -> int:
        """How long the room's history is, on disk."""
        return len(await self.served.rooms.node.read(lambda store: store.rows(self.place.room)))

    async def say(self, case: Case) -> str:
        """Says a case on a socket of its own; gives what came of it."""
        who = case["who"]
        async with self.served.call(None if who == "nobody" else WHO[who]) as caller:
            caller.heard.clear()
            try:
                for text in case.get("say", ()):
                    await caller.say(text)
                for raw in case.get("bytes", ()):
                    caller.socket.transport.write(bytes.fromhex(raw))
                if case.get("ends"):
                    caller.socket.transport.write_eof()
                return await self._outcome(caller, case)
            except ConnectionClosed:
                return await _closed(caller)

    async def _outcome(self, caller: Caller, case: Case) -> str:
        wanted = case.get("id")
        try:
            if wanted is not None:
                answers = [
                    await caller.until(lambda one: one.get("id") == wanted) for _ in range(case.get("answers", 1))
                ]
                told = ["accepted" if one["type"] == "accepted" else f"rejected {one['code']}" for one in answers]
                return " and ".join(sorted(told))
            if case["who"] == "nobody" and case.get("say"):
                answer = await caller.until(lambda one: one["type"] in ("welcome", "bye"))
                return "welcome" if answer["type"] == "welcome" else await _closed(caller)
            # Bytes and texts go different ways inside: the second beat is surely behind both.
            await caller.beat()
            await caller.beat()
        except ConnectionClosed:
            return await _closed(caller)
        return "goes on"


async def _closed(caller: Caller) -> str:
    code, goodbye = await asyncio.wait_for(caller.end(), _PATIENCE)
    code = code or (goodbye or {}).get("code")
    return f"closed {code or 'without a word'}"


@asynccontextmanager
async def staged(folder: Path) -> AsyncIterator[Stage]:
    """A server with the room, its people at tables and playing."""
    settings = Settings(data=folder, heartbeat_seconds=600, facilitator_bucket=10**6, command_bucket=10**6)
    async with serving(settings) as served:
        place = await served.open("corpus")
        for _ in range(4):
            await served.join(place, "corpus")
        for role in (Role.OBSERVER, Role.SCREEN):
            token = token_hash(token_of(f"corpus {role.value}"))
            await served.rooms.invite(place.room, "m1", Invite(role=role), id=command_id(role.value), token=token)
        await served.open("neighbour")
        async with served.call("corpus m1") as facilitator:
            answer = await facilitator.do({"type": "enter_phase", "phase": "p4"}, "corpus plays")
            assert answer["type"] == "accepted"
        yield Stage(served, place)
