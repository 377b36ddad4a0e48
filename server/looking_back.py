"""The console of an earlier moment, made anew from the log each time it is asked for, and kept nowhere.

Rule 1: it is built by the functions that build it today, from the history up to then; nothing is cut out of anything.
Rule 2: what was erased since is erased in it (`game.past`).
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from game import replay
from game.change import changed
from game.moments import Moment, moments
from game.past import as_it_was
from game.show import console_view
from game.state import Room
from game.terms import Naming
from game.views import ConsolePart, LinePart, Part
from server.decks import PinnedDeck
from server.records import Row
from server.rooms.frames import Framed, body_of
from server.rooms.parts import ServerParts


def moments_of(rows: Sequence[Row], naming: Naming) -> list[Moment]:
    """Every moment of a room."""
    return list(moments(((row.seq, row.events) for row in rows), naming))


def past(rows: Sequence[Row], naming: Naming, seq: int, decks: Sequence[PinnedDeck], language: str) -> bytes | None:
    """The console at the last moment that is not after `seq`, as JSON; None before the first."""
    before = list(takewhile(lambda moment: moment.seq <= seq, moments_of(rows, naming)))
    if not before:
        return None
    moment = before[-1]
    then = replay(event for row in rows if row.seq <= moment.seq for event in row.events)
    room = as_it_was(then, (event for row in rows if row.seq > moment.seq for event in row.events))
    parts = b",".join(b"%b:%b" % (body_of(name), body) for name, body in _parts(room, decks, language))
    return b'{"seq":%d,"at":%d,"parts":{%b}}' % (moment.seq, moment.at, parts)


def _parts(room: Room, decks: Sequence[PinnedDeck], language: str) -> Iterator[tuple[str, bytes]]:
    for name, part in console_view(room).items():
        yield name, body_of(_closed(part))
    server = ServerParts(decks)
    server.know(room)
    reads = server.language(language)
    framed: list[Framed] = [*server.shoes(reads)]
    for table in room.tables.values():
        framed += server.titles(table, reads)
    yield from ((page.name, page.body) for page in framed)


def _closed(part: Part) -> Part:
    """Nothing is on offer in the past."""
    return changed(part, offers=()) if isinstance(part, ConsolePart | LinePart) else part
