"""What everybody did and saw, in the order of one clock. The checker reads this and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from game.commands import Command
from server.records import Row


class Invoked(NamedTuple):
    """A person asked for something; the client made an id for it."""

    at: float
    client: str
    member: str
    id: str
    command: Command


class Sent(NamedTuple):
    """A client put a command on the wire, for the first time or again."""

    at: float
    client: str
    id: str


class Accepted(NamedTuple):
    """A client was told that its command is on disk."""

    at: float
    client: str
    id: str
    seq: int


class Rejected(NamedTuple):
    """A client was told that its command was not done."""

    at: float
    client: str
    id: str
    code: str


class Heard(NamedTuple):
    """A client heard how far the room is, and perhaps parts by name and `v`."""

    at: float
    client: str
    member: str
    epoch: str
    seq: int
    parts: tuple[tuple[str, str], ...]


class Read(NamedTuple):
    """A text with a mark in it reached a member's device."""

    at: float
    member: str
    mark: str


class Committed(NamedTuple):
    """A row is on disk."""

    at: float
    node: str
    seq: int
    id: str


class Delivered(NamedTuple):
    """A node sent something to a socket of a member."""

    at: float
    node: str
    member: str


class Stopping(NamedTuple):
    """A node was asked to stop."""

    at: float
    node: str


class Stopped(NamedTuple):
    """A node is gone."""

    at: float
    node: str


class Fault(NamedTuple):
    """Something bad was done to the world."""

    at: float
    what: str


Entry = (
    Invoked | Sent | Accepted | Rejected | Heard | Read | Committed | Delivered | Stopping | Stopped | Fault
)  # fmt: skip


@dataclass
class History:
    """A whole run.

    `first` rows were there before it began. `views` are the parts by name and `v` of each client (client, member) at
    `settled`, and `early` those of clients whose connection was sound when the faults were healed, a little later.
    `unsure` are clients whose last `beat` was not what they hold. `readers` says for each mark who may
    read it; `waiting` lists commands that had no answer in the end.
    """

    entries: list[Entry] = field(default_factory=list)
    first: int = 0
    log: tuple[Row, ...] = ()
    healed_at: float = 0.0
    reads_from: dict[str, float] = field(default_factory=dict)
    """When each node had done the reads that were queued while reading was slow."""
    readers: dict[str, frozenset[str]] = field(default_factory=dict)
    views: dict[tuple[str, str], Mapping[str, str]] = field(default_factory=dict)
    early: dict[tuple[str, str], Mapping[str, str]] = field(default_factory=dict)
    early_seq: int = 0
    unsure: list[str] = field(default_factory=list)
    waiting: dict[str, list[str]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
