"""Real rooms under the load generator: each room is a table of phones that plays rounds of `swap_shoes`.

`Shoebox` has the shape of the generator's other adapters, so it can be put among them, too. A room is opened, joined
and brought to play over HTTP and a facilitator's socket before the load begins; a phone joins with its socket and
`hello`.
A move is the next command of the round, given by the phone the generator picks: every seat may move its table on.
A delivery is the `show` frame with the table's part, which is the first that shows a move; answers, texts of cards and
own parts are not counted. Cards with a content note are left out, so that chance does not change which moves come.
"""

import asyncio
import http.client
import json
import secrets
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, Protocol

from tests.load.phones import Phone

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


class Client(Protocol):
    """A socket as the generator makes it."""

    async def open(self, path: str) -> object: ...
    async def send(self, payload: str) -> object: ...
    async def recv(self) -> bytes: ...


class Room(Protocol):
    """A room as the generator keeps it."""

    index: int
    players: int
    id: str
    data: dict[str, Any]


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

    name = "Shoebox"
    binary = False
    update_prefixes = (b'{"type":"show","parts":{"table":',)
    seq_marker: bytes | None = None  # rooms do not begin at 0; `w1` knows where, and sets it
    heartbeat = (None, None)
    max_players = 8

    def __init__(self, data: Path | None = None) -> None:
        self._data = data
        self._card_ids: list[str] | None = None

    def command(self, port: int) -> list[str]:
        """How the server is started."""
        data = self._data or Path(tempfile.mkdtemp(prefix="shoebox-load-"))
        options = ["--host", "127.0.0.1", "--port", str(port), "--data", str(data), "--no-open", "--no-client"]
        start = f"import os, sys; os.chdir({str(ROOT)!r}); sys.path.insert(0, ''); from server.cli import main; main()"
        return [sys.executable, "-c", start, "serve", *options]

    def environment(self) -> dict[str, str]:
        """Settings of the server."""
        return {**LIMITS, "SHOEBOX_LOG_LEVEL": "warning"}

    async def create_room(self, port: int, room: Room) -> None:
        """Opens the room, joins everybody and enters the phase of swap_shoes."""
        await asyncio.to_thread(self._people, port, room)
        phone = Phone(port)
        await phone.open("/ws")
        await phone.send(hello(room.data["facilitator"]))
        shown = await parts(phone, "room")
        phase = next(one["id"] for one in shown["room"]["phases"] if one["mode"] == "swap_shoes")
        await phone.send(do({"type": "enter_phase", "phase": phase})[1].decode())
        await phone.recv_until(b'{"type":"accepted"')
        phone.close()

    def _people(self, port: int, room: Room) -> None:
        desk = http.client.HTTPConnection("127.0.0.1", port)
        if self._card_ids is None:
            cards = _ask(desk, "GET", f"/api/decks/{DECK}")["cards"]
            self._card_ids = [one["card"]["id"] for one in cards if _tender(one["card"])]
        facilitator = room.data["facilitator"] = secrets.token_urlsafe(32)
        opened = _ask(
            desk, "POST", "/api/rooms",
            {
                "id": _id(), "token": facilitator, "title": f"Load {room.index}",
                "purpose": "To see what a move costs.",
                "language": "en", "preset": 90, "decks": [DECK], "left_out": self._card_ids, "naming": "named",
                "door": "open", "table_size": room.data.get("table_size", room.players), "facilitator": "Fay",
            },
        )  # fmt: skip
        room.id = opened["room"]
        room.data["phones"] = [secrets.token_urlsafe(32) for _ in range(room.players)]
        for number, token in enumerate(room.data["phones"], 1):
            joining = {"id": _id(), "token": token, "code": opened["code"], "name": f"Ann {number}", "agreed": True}
            _ask(desk, "POST", "/api/join", {**joining, "language": "en"})
        desk.close()

    async def join(self, client: Client, room: Room, phone: int) -> Client:
        """One phone: a socket, hello, and all its parts."""
        await client.open("/ws")
        await client.send(hello(room.data["phones"][phone]))
        shown = await parts(client, "table", "me")
        table = shown["table"]
        seats = [seat["id"] for seat in table["seats"]]
        if len(seats) != room.players or table["round"]["reader"] != seats[0] or table["round"]["card"] is not None:
            raise RuntimeError(f"not one fresh table of {room.players}: {table}")
        room.data.setdefault("seats", [""] * room.players)[phone] = shown["me"]["seats"][0]["id"]
        room.data.setdefault("moves", moves(table["id"], seats, table["round"]["number"]))
        room.data.setdefault("members", [""] * room.players)[phone] = shown["me"]["member"]
        room.data.setdefault("asked", [])
        room.data["seq"] = shown["seq"]
        return client

    def move(self, room: Room, phone: int, seq: int) -> bytes:
        """The next command of the room's round, given by this phone."""
        id_, payload = do({**next(room.data["moves"]), "seat": room.data["seats"][phone]})
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


def _ask(desk: http.client.HTTPConnection, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
    headers = {"Content-Type": "application/json"}
    desk.request(method, path, None if body is None else json.dumps(body), headers)
    answer = desk.getresponse()
    said = answer.read()
    if answer.status != 200:
        raise RuntimeError(f"{path}: {answer.status} {said[:300]!r}")
    return json.loads(said)
