"""Real rooms under the load generator: each room is a table of phones that plays rounds of `swap_shoes`.

A room is opened and brought to play over HTTP and a facilitator's socket before the load begins; a phone joins over
HTTP, then with a socket and `hello`.
A move is the next command of the round, given by the phone the generator picks: every seat may move its table on.
A delivery is the `show` frame with the table's part, which is the first that shows a move; answers, texts of cards and
own parts are not counted. Cards with a content note are left out, so that chance does not change which moves come.
"""

import json
import secrets
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from tests.load.asking import ask
from tests.load.phones import Phone
from tests.load.rooms import Table

ROOT: Final = Path(__file__).resolve().parents[2]
DECK: Final = "together-in-care"
MOVES_A_ROUND: Final = 1 + 2 + 8 + 8 + 2
"""At a table of eight: draw, read, think, everybody from their own shoes, everybody from those they hold, and close."""

LIMITS: Final = {
    f"SHOEBOX_{who}_{what}": much
    for who in ("COMMAND", "FACILITATOR")
    for what, much in (("BUCKET", "1000000"), ("REFILL", "100000"))
}
"""The only settings that differ: phones under load speak faster than people."""


def moves(table: str, seats: list[str], number: int) -> Iterator[dict[str, object]]:
    """The commands of the rounds of a table, without the seat that gives them, from the draw of round `number` on.

    The reader of the first round is the first seat. N12: then the next one reads; G1: the reader is asked first.
    """
    while True:
        round_ = {"round": f"{table}r{number}"}
        first = (number - 1) % len(seats)
        yield {"type": "draw_card", **round_}
        for stage in (1, 2):
            yield {"type": "move_on", **round_, "stage": stage}
        for go_round in (1, 2):
            for turn in (*seats[first:], *seats[:first]):
                yield {"type": "end_turn", **round_, "go_round": go_round, "turn": turn}
        for stage in (5, 6):
            yield {"type": "move_on", **round_, "stage": stage}
        number += 1


class Shoebox:
    """The adapter. `data`: folder of the server's database, on the disk that is to be measured."""

    name = "Shoebox, every move on disk"
    ready: str | None = "/readyz"
    binary = False
    beginnings: tuple[bytes, ...] = (b'{"type":"show","parts":{"table":',)
    mark = b'"seq":'
    raw = False
    heartbeat: tuple[bytes, bytes] | None = None

    def __init__(self, data: Path | None = None) -> None:
        self._data = data
        self._tender: list[str] | None = None

    def command(self, port: int) -> list[str]:
        """How the server is started."""
        data = self._data or Path(tempfile.mkdtemp(prefix="shoebox-load-"))
        options = ["--host", "127.0.0.1", "--port", str(port), "--data", str(data), "--no-open", "--no-client"]
        here = f"import os, sys; os.chdir({str(ROOT)!r}); sys.path.insert(0, '')"
        start = f"{here}; import runpy; runpy.run_module('server', run_name='__main__')"
        return [sys.executable, "-c", start, "serve", *options]

    def environment(self) -> dict[str, str]:
        """Settings of the server."""
        return {**LIMITS, "SHOEBOX_LOG_LEVEL": "error"}

    async def open_room(self, port: int, room: Table) -> None:
        """Opens the room, lets everybody in and enters the phase of swap_shoes."""
        await self.open_door(port, room)
        for place in range(room.players):
            await self.let_in(port, room, place)
        await self.play(port, room)

    async def open_door(self, port: int, room: Table) -> None:
        """Opens the room; nobody is in yet but the facilitator."""
        if self._tender is None:
            cards = (await ask(port, "GET", f"/api/decks/{DECK}"))["cards"]
            self._tender = [one["card"]["id"] for one in cards if _tender(one["card"])]
        facilitator = room.data["facilitator"] = secrets.token_urlsafe(32)
        opened = await ask(
            port, "POST", "/api/rooms",
            {
                "id": _id(), "token": facilitator, "title": f"Load {room.index}",
                "purpose": "To see what a move costs.",
                "language": "en", "preset": 90, "decks": [DECK], "left_out": self._tender, "naming": "named",
                "door": "open", "table_size": room.data.get("table_size", min(room.players, 8)), "facilitator": "Fay",
            },
        )  # fmt: skip
        room.id, room.data["code"] = opened["room"], opened["code"]
        room.data["phones"] = [secrets.token_urlsafe(32) for _ in range(room.players)]
        room.data["members"] = [""] * room.players
        room.data["seats"] = [""] * room.players
        room.data["asked"] = []

    async def play(self, port: int, room: Table) -> None:
        """Enters the phase of swap_shoes."""
        phone = Phone(port)
        await phone.open("/ws")
        await phone.send(hello(room.data["facilitator"]))
        shown = await parts(phone, "room")
        phase = next(one["id"] for one in shown["room"]["phases"] if one["mode"] == "swap_shoes")
        await phone.send(do({"type": "enter_phase", "phase": phase})[1].decode())
        await phone.recv_until(b'{"type":"accepted"')
        phone.close()

    async def let_in(self, port: int, room: Table, place: int) -> None:
        """One person fills in the form."""
        token, name = room.data["phones"][place], f"Ann {place + 1}"
        joining = {"id": _id(), "token": token, "code": room.data["code"], "name": name, "agreed": True}
        joined = await ask(port, "POST", "/api/join", {**joining, "language": "en"})
        room.data["members"][place] = joined["member"]

    async def arrive(self, phone: Phone, room: Table, place: int) -> None:
        """One person comes in at an open door: the form, a socket, hello, and the whole first view."""
        await self.let_in(phone.port, room, place)
        await phone.open("/ws")
        await phone.send(hello(room.data["phones"][place]))
        await parts(phone, "room", "me")

    async def join(self, phone: Phone, room: Table, place: int) -> None:
        """One phone of those who were let in: a socket, hello, and all its parts."""
        await phone.open("/ws")
        await phone.send(hello(room.data["phones"][place]))
        shown = await parts(phone, "table", "me")
        table = shown["table"]
        seats = [seat["id"] for seat in table["seats"]]
        if len(seats) != room.players or table["round"]["reader"] != seats[0] or table["round"]["card"] is not None:
            raise RuntimeError(f"not one fresh table of {room.players}: {table}")
        room.data["seats"][place] = shown["me"]["seats"][0]["id"]
        room.data.setdefault("moves", moves(table["id"], seats, table["round"]["number"]))
        room.data["seq"] = room.number = shown["seq"]

    def move(self, room: Table, place: int) -> bytes:
        """The next command of the room's round, given by this phone."""
        id_, payload = do({**next(room.data["moves"]), "seat": room.data["seats"][place]})
        room.data["asked"].append(id_)
        return payload


def hello(token: str) -> str:
    """The first message of a socket."""
    said = {"protocol": 1, "token": token, "epoch": "", "language": "en", "parts": {}, "unanswered": []}
    return json.dumps({"type": "hello", **said})


def do(command: dict[str, object]) -> tuple[str, bytes]:
    """A command with a fresh id: the id, and the message."""
    id_ = _id()
    return id_, json.dumps({"type": "do", "id": id_, "command": command}, separators=(",", ":")).encode()


def _id() -> str:
    return secrets.token_urlsafe(16)


def _tender(card: dict[str, Any]) -> bool:
    return bool(card["content_note"]) or card["sensitivity"] != "low"


async def parts(client: Any, *wanted: str) -> dict[str, Any]:
    """Reads until these parts are there; gives the bodies of all that came, and `seq`."""
    found: dict[str, Any] = {}
    while not all(name in found for name in wanted):
        said = json.loads(await client.recv())
        if said["type"] == "show":
            found.update({name: part["body"] for name, part in said["parts"].items()}, seq=said["seq"])
        elif said["type"] != "welcome":
            raise RuntimeError(f"instead of a welcome: {said}")
    return found
