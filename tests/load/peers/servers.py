"""The servers by the names that the command line knows."""

from pathlib import Path
from typing import Final

from tests.load.adapter import Shoebox
from tests.load.peers.adapters import BoardgameIO, Broadcast, Colyseus, Peer, there
from tests.load.rooms import Server
from tests.load.telling import say

OURS: Final = "shoebox"
PEERS: Final[dict[str, type[Peer]]] = {"boardgame.io": BoardgameIO, "colyseus": Colyseus, "ws": Broadcast}


def server(name: str, folder: Path) -> Server:
    """The adapter; `folder` is for the database of ours."""
    return Shoebox(folder) if name == OURS else PEERS[name]()


def to_compare(wanted: list[str]) -> list[str]:
    """Ours, and the peers that were asked for and are set up; says what is missing and how it comes."""
    if wanted and not there():
        say("Without the servers to compare with; they come with: .venv/bin/python -m tests.load.peers.setup")
        say()
        return [OURS]
    return [OURS, *wanted]
