"""How the peers are started, joined and played: the least that each one's own client would send."""

from abc import ABC, abstractmethod
from pathlib import Path
from typing import Final

import dev
from tests.load.asking import ask
from tests.load.phones import Phone
from tests.load.rooms import Table

HERE: Final = Path(__file__).parent
MODULES: Final = dev.TOOLS / "peers" / "node_modules"


class Peer(ABC):
    """What the peers have in common: a program on Node.js that keeps everything in memory."""

    name = ""
    program = ""
    ready: str | None = None
    binary = False
    beginnings: tuple[bytes, ...] = ()
    mark = b""
    raw = False
    heartbeat: tuple[bytes, bytes] | None = None

    def command(self, port: int) -> list[str]:
        """How it is started."""
        return [str(dev.node()[0]), str(HERE / self.program), str(port)]

    def environment(self) -> dict[str, str]:
        """Where its packages are; and none of the extras for who develops with them."""
        return {"NODE_PATH": str(MODULES), "NODE_ENV": "production"}

    async def open_room(self, port: int, room: Table) -> None:
        """Whoever comes first opens it."""
        room.id = f"room{room.index}"

    async def open_door(self, port: int, room: Table) -> None:
        """The same room serves a storm of people who join."""
        await self.open_room(port, room)

    async def arrive(self, phone: Phone, room: Table, place: int) -> None:
        """Joining is the same at any time."""
        await self.join(phone, room, place)

    @abstractmethod
    async def join(self, phone: Phone, room: Table, place: int) -> None:
        """See `rooms.Server`."""

    @abstractmethod
    def move(self, room: Table, place: int) -> bytes:
        """See `rooms.Server`."""


class Broadcast(Peer):
    """`ws` alone."""

    name = "ws 8.23, no game, in memory"
    program = "broadcast.js"
    beginnings: tuple[bytes, ...] = (b'{"moved":',)
    mark = b'"moved":'

    async def join(self, phone: Phone, room: Table, place: int) -> None:
        """A socket, and its welcome."""
        await phone.open(f"/{room.id}")
        await phone.recv_until(b'{"welcome"')

    def move(self, room: Table, place: int) -> bytes:
        """As long as one of ours."""
        return b'{"type":"lay","id":"%022d","place":%d,"which":%d}' % (room.number, place, room.number % 4)


class BoardgameIO(Peer):
    """boardgame.io, as its lobby and its socket.io client speak."""

    name = "boardgame.io 0.50, in memory"
    program = "boardgameio.js"
    beginnings: tuple[bytes, ...] = (b'42/table,["update"',)
    mark = b'"_stateID":'
    heartbeat: tuple[bytes, bytes] | None = (b"2", b"3")

    async def open_room(self, port: int, room: Table) -> None:
        """A match of the lobby."""
        made = await ask(port, "POST", "/games/table/create", {"numPlayers": room.players})
        room.id, room.data["secrets"] = made["matchID"], [""] * room.players

    async def join(self, phone: Phone, room: Table, place: int) -> None:
        """The lobby's place, a socket, and the whole state."""
        mine = {"playerID": str(place), "playerName": f"Ann {place + 1}"}
        joined = await ask(phone.port, "POST", f"/games/table/{room.id}/join", mine)
        secret = room.data["secrets"][place] = joined["playerCredentials"]
        await phone.open("/socket.io/?EIO=4&transport=websocket")
        await phone.recv_until(b"0{")
        await phone.send("40/table,")
        await phone.recv_until(b"40/table,")
        await phone.send(f'42/table,["sync","{room.id}","{place}","{secret}",{room.players}]')
        await phone.recv_until(b'42/table,["sync"')

    def move(self, room: Table, place: int) -> bytes:
        """Lays a card; the state it was decided on is named."""
        secret, seen = room.data["secrets"][place], room.number - 1
        what = f'{{"type":"lay","args":[{seen % 4}],"playerID":"{place}","credentials":"{secret}"}}'
        said = f'["update",{{"type":"MAKE_MOVE","payload":{what}}},{seen},"{room.id}","{place}"]'
        return f"42/table,{said}".encode()


class Colyseus(Peer):
    """Colyseus with a patch behind each move, as its client speaks."""

    name = "Colyseus 0.18, eager, in memory"
    program = "colyseus.js"
    binary = True
    beginnings: tuple[bytes, ...] = (b"\x0f", b"\x8f")
    """A patch; with the private fields of one's own."""
    mark = b"\xff\x00\x80"
    """In a patch: of the whole state, its first field, which is the number of moves."""
    raw = True

    async def open_room(self, port: int, room: Table) -> None:
        """A room with the first seat in it."""
        room.data["first"] = await ask(port, "POST", "/matchmake/create/table", {"people": room.players})
        room.id = room.data["first"]["roomId"]

    async def join(self, phone: Phone, room: Table, place: int) -> None:
        """A seat, a socket, and the whole state."""
        seat = room.data.pop("first", None) or await ask(phone.port, "POST", f"/matchmake/joinById/{room.id}", {})
        await phone.open(f"/{seat['processId']}/{seat['roomId']}?sessionId={seat['sessionId']}")
        await phone.recv_until(b"\x0a")
        phone.say(b"\x0a", binary=True)
        await phone.recv_until(b"\x0e", b"\x8e")

    def move(self, room: Table, place: int) -> bytes:
        """The message "lay" with the place of the card."""
        return b"\x0d\xa3lay" + bytes((room.number % 4,))


def there() -> bool:
    """Whether the peers are set up."""
    return (MODULES / ".package-lock.json").is_file()
