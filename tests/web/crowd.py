"""Simulated phones: plain WebSocket clients that join a room, keep the parts they are shown and give commands."""

import asyncio
import base64
import json
import secrets
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

import httpx2
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from tests import plain_http

NAMES = [
    "Rosa", "Tomasz", "Ines", "Marek", "Priya", "Huw", "Amal", "Beth", "Cai", "Dina",
    "Ewan", "Fay", "Gwen", "Hari", "Iris", "Joan", "Kofi", "Leila", "Nia", "Owen",
    "Pat", "Quin", "Rhys", "Sara", "Tess", "Uma", "Vic", "Wren", "Yusuf", "Zoe",
]  # fmt: skip
WAIT_S = 20.0


def _secret(count: int) -> str:
    return base64.urlsafe_b64encode(secrets.token_bytes(count)).rstrip(b"=").decode()


def token() -> str:
    """A token as a client makes it."""
    return _secret(32)


def intent() -> str:
    """An id for one intent, as a client makes it."""
    return _secret(16)


async def ask(url: str, path: str, body: dict[str, Any]) -> Any:
    """Asks the server over HTTP; fails the test on a refusal."""
    async with plain_http.client(url, timeout=WAIT_S) as client:
        return await ask_by(client, path, body)


async def ask_by(client: httpx2.AsyncClient, path: str, body: dict[str, Any]) -> Any:
    """The same over a connection that is open already."""
    answer = await client.post(path, json=body)
    assert answer.status_code == 200, f"{path}: {answer.text}"
    return answer.json()


@dataclass
class Phone:
    """One member's device. `accepted` lists the commands the server said yes to, with their places in the log."""

    url: str
    token: str
    parts: dict[str, Any] = field(default_factory=dict)
    answers: dict[str, dict[str, Any]] = field(default_factory=dict)
    accepted: list[tuple[str, int]] = field(default_factory=list)
    _socket: ClientConnection | None = None
    _reading: asyncio.Task[None] | None = None
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def open(self) -> None:
        """Opens a socket, says hello and waits for its own part."""
        self._socket = await connect(self.url.replace("http", "ws", 1) + "/ws", proxy=None)
        hello = {"type": "hello", "protocol": 1, "token": self.token, "epoch": "", "language": "en"}
        await self._socket.send(json.dumps({**hello, "parts": {}, "unanswered": []}))
        self.parts.clear()
        self._reading = asyncio.create_task(self._read(self._socket))
        await self.until(lambda: "me" in self.parts)

    async def _read(self, socket: ClientConnection) -> None:
        try:
            async for text in socket:
                self._hear(json.loads(text))
        except ConnectionClosed:
            return

    def _hear(self, said: dict[str, Any]) -> None:
        match said["type"]:
            case "show":
                self.parts.update({name: part["body"] for name, part in said["parts"].items()})
                for name in said["gone"]:
                    self.parts.pop(name, None)
            case "accepted":
                self.accepted.append((said["id"], said["seq"]))
                self.answers[said["id"]] = said
            case "rejected":
                self.answers[said["id"]] = said
        self._changed.set()

    async def until(self, what: Callable[[], Any]) -> None:
        """Waits until `what` is true of the parts."""
        async with asyncio.timeout(WAIT_S):
            while not what():
                self._changed.clear()
                await self._changed.wait()

    async def seated(self) -> None:
        """Waits until its seat is at a table."""
        await self.until(lambda: "table" in self.parts)

    async def do(self, command: str, **fields: Any) -> dict[str, Any]:
        """Gives a command and waits for its answer."""
        assert self._socket is not None
        mark = intent()
        said = {"type": "do", "id": mark, "command": {"type": command, **fields}}
        await self._socket.send(json.dumps(said))
        await self.until(lambda: mark in self.answers)
        return self.answers[mark]

    async def must(self, command: str, **fields: Any) -> None:
        """Gives a command that has to be accepted."""
        answer = await self.do(command, **fields)
        assert answer["type"] == "accepted", answer

    @property
    def seat(self) -> str:
        """The first seat this phone may act for."""
        return str(self.parts["me"]["seats"][0]["id"])

    async def enter(self, kind: str, mode: str | None = None) -> None:
        """Takes the room to a phase of its run sheet, past a debrief that is owed; for a facilitator."""
        phases = self.parts["room"]["phases"]
        phase = next(one["id"] for one in phases if one["kind"] == kind and mode in (None, one["mode"]))
        offers = [one for part in self.parts.values() for one in part.get("offers", ()) if one["do"] == "enter_phase"]
        skip = next(one["fields"]["skip_debrief"][0] for one in offers if phase in one["fields"]["phase"])
        await self.must("enter_phase", phase=phase, skip_debrief=skip)
        await self.until(lambda: self.parts["room"]["phase"] == phase)

    async def table_at(self, step: str, *, number: int | None = None) -> None:
        """Moves its table on, as any seat may, until the round is at a step."""

        def there() -> bool:
            round_ = self.parts.get("table", {}).get("round")
            return bool(round_) and round_["step"] == step and number in (None, round_["number"])

        while not there():
            await self._after(self.move_table())

    async def until_turn_of(self, name: str) -> None:
        """Ends turn after turn, as any seat may, until it is theirs."""
        wanted = next(seat["id"] for seat in self.parts["table"]["seats"] if seat["name"] == name)
        while self.parts["table"]["round"]["turn"] != wanted:
            await self._after(self.move_table())

    async def until_shoes_are_held(self) -> None:
        """Ends turn after turn until the go-round in held shoes begins."""
        while self.parts["table"]["round"]["shoes"] != "held":
            await self._after(self.move_table())

    async def _after(self, move: Coroutine[Any, Any, object]) -> None:
        """Waits until a move is to be seen at the table."""
        before = self.parts["table"]
        await move
        await self.until(lambda: self.parts["table"] is not before)

    async def move_table(self) -> str:
        """Does what moves its table on now, if that is offered; gives the command's name, or ""."""
        for offer in self.parts.get("table", {}).get("offers", ()):
            if offer["do"] in ("draw_card", "roll_die", "turn_card", "move_on", "end_turn"):
                fields = {name: values[0] for name, values in offer["fields"].items()}
                await self.do(offer["do"], seat=self.seat, **fields)
                return str(offer["do"])
        return ""

    async def close(self) -> None:
        """Closes the socket and waits for the reader."""
        if self._socket is not None:
            await self._socket.close()
        if self._reading is not None:
            await self._reading


async def join(url: str, code: str, name: str, **form: Any) -> Phone:
    """A new member's phone, connected."""
    key = token()
    asked = {"id": intent(), "token": key, "code": code, "name": name, "agreed": True, **form}
    await ask(url, "/api/join", asked)
    phone = Phone(url, key)
    await phone.open()
    return phone


async def join_all(url: str, code: str, count: int) -> list[Phone]:
    """So many phones at once, each under a first name."""
    names = [NAMES[n % len(NAMES)] for n in range(count)]
    return list(await asyncio.gather(*(join(url, code, name) for name in names)))


async def open_room(url: str, **form: Any) -> tuple[Phone, str]:
    """An open room: its facilitator's device, connected, and its code."""
    key = token()
    asked = {
        "id": intent(),
        "token": key,
        "title": "Leaving hospital, together",
        "purpose": "What would make the day of leaving kinder?",
        "preset": 90,
        "decks": ["together-in-care"],
        "facilitator": "Lee",
        **form,
    }
    opened = await ask(url, "/api/rooms", asked)
    phone = Phone(url, key)
    await phone.open()
    return phone, str(opened["code"])


async def link(url: str, facilitator: Phone, role: str, name: str = "") -> str:
    """A link that a facilitator gives away: to the projector, a second facilitator or an observer."""
    key = token()
    asked = {"token": facilitator.token, "id": intent(), "new_token": key, "role": role, "name": name}
    await ask(url, "/api/links", asked)
    return f"{url}/{'screen' if role == 'screen' else 'in'}#{key}"


async def export(url: str, phone: Phone, form: str) -> str:
    """What a member may take home."""
    async with plain_http.client(timeout=WAIT_S) as client:
        answer = await client.post(f"{url}/api/report", json={"token": phone.token, "form": form})
    assert answer.status_code == 200, answer.text
    return answer.text


async def cards_of(url: str, deck: str) -> list[dict[str, Any]]:
    """Every card of a deck, as the opening page is shown it."""
    async with plain_http.client(timeout=WAIT_S) as client:
        preview = (await client.get(f"{url}/api/decks/{deck}")).json()
    return [one["card"] for one in preview["cards"]]


async def two_in_play(url: str) -> tuple[Phone, list[Phone]]:
    """A room in which Rosa and Tomasz swap shoes at one table."""
    facilitator, code = await open_room(url)
    phones = [await join(url, code, name) for name in ("Rosa", "Tomasz")]
    await facilitator.enter("play", "swap_shoes")
    for phone in phones:
        await phone.seated()
    return facilitator, phones
