"""Pledges whose makers want them followed up when the room is gone: kept apart, and reached by their link alone.

Rule 1: while the room is there, a pledge is in it and nowhere else. It is kept apart in the transaction that deletes
the room, so what was taken back or erased before is not there to be kept.
Rule 2: kept are its own words and how it goes: no room, no seat, no name, no other words (RULES.md L7).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from pydantic import TypeAdapter

from game import CorruptHistory, Room
from game.commands import TellByLink
from game.show.table import text
from game.state import Pledge
from game.terms import PledgeStatus
from game.words import check_command
from server.access import token_hash
from server.decks import DamagedDeck
from server.errors import RoomGone
from server.logs import log
from server.ports import Store
from server.records import CommandId, KeptPledge, RoomId
from server.rooms.loading import load
from server.rooms.node import Node


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptStory:
    """How it went, as its maker told it."""

    status: PledgeStatus
    story: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptWords:
    """Everything that is kept of a pledge. `told`: one for each status, the latest last."""

    i_will: str
    who_with: str
    by_when: str
    help_needed: str
    status: PledgeStatus
    told: tuple[KeptStory, ...]


_words: Final = TypeAdapter(KeptWords)


def _json(words: KeptWords) -> str:
    return _words.dump_json(words).decode()


def outliving(room: Room, now: int) -> Iterator[KeptPledge]:
    """The pledges of a room that is deleted now which are kept on: asked for, not over, and with a link to them."""
    for one in room.pledges.values():
        if one.link_hash is not None and one.kept_until is not None and one.kept_until > now:
            yield KeptPledge(link=one.link_hash, until=one.kept_until, words=_json(_of(one)))


def _of(pledge: Pledge) -> KeptWords:
    return KeptWords(
        i_will=text(pledge.i_will),
        who_with=text(pledge.who_with),
        by_when=text(pledge.by_when),
        help_needed=text(pledge.help_needed),
        status=pledge.status,
        told=tuple(KeptStory(status=one.status, story=text(one.story)) for one in pledge.told),
    )


async def left_by(node: Node, room: RoomId) -> tuple[KeptPledge, ...]:
    """What is to be kept of a room that is barred already; nothing of one that cannot be read. Raises StoreError."""
    await node.writer.run(lambda _store: None)  # what it accepted before is on disk now
    try:
        state = (await node.read(load, room)).state
    except RoomGone:
        return ()
    except (CorruptHistory, DamagedDeck, ValueError) as error:
        log.warning("nothing_kept_apart", room=room, reason=type(error).__name__)
        return ()
    return tuple(outliving(state, node.clock.wall()))


class Apart:
    """The pledges kept apart, by the keys of their links."""

    def __init__(self, node: Node) -> None:
        self._node = node

    async def find(self, key: str) -> tuple[int, KeptWords] | None:
        """Until when the pledge that this key opens is kept, and its words.

        None for a wrong key, one that was taken back, and one whose time is over alike. Raises StoreError.
        """
        found = await self._node.read(lambda store: store.apart.find(token_hash(key)))
        if found is None or found.until <= self._node.clock.wall():
            return None
        return found.until, _words.validate_json(found.words)

    async def tell(self, command: TellByLink, id_: CommandId) -> None:
        """Says how it goes, as L4 has it; the same `id_` again changes nothing. Raises IllegalMove, NotSaved."""
        check_command(command)
        await self._node.writer.run(lambda store: _tell(store, command, id_))

    async def take_back(self, key: str) -> None:
        """Erases it at once. Raises NotSaved."""
        await self._node.writer.run(lambda store: store.apart.take_back(token_hash(key)))

    async def sweep(self) -> int:
        """Removes those whose time is over; gives how many. Raises StoreError, NotSaved."""
        now = self._node.clock.wall()
        over: int = await self._node.read(lambda store: store.apart.over(now))
        if over:
            await self._node.writer.run(lambda store: store.apart.sweep(now))
        return over


def _tell(store: Store, command: TellByLink, id_: CommandId) -> None:
    """In the committing thread, so that of two devices that tell at once neither is lost."""
    kept = store.apart.find(token_hash(command.link_key))
    if kept is None or kept.last == id_:
        return
    words = _words.validate_json(kept.words)
    others = tuple(one for one in words.told if one.status is not command.status)
    told = (*others, KeptStory(status=command.status, story=command.story.strip()))
    store.apart.tell(kept._replace(words=_json(replace(words, status=command.status, told=told)), last=id_))
