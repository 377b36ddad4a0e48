"""Parts as bytes: written fast, and just as the types of the wire say."""

from typing import Any, Final, get_args

from pydantic import TypeAdapter

from game import Room, evolve, view
from server.parts import PresencePart
from server.rooms.frames import body_of
from server.rooms.parts import ServerParts
from server.wire import AnyPart
from tests.game.recorded.record import histories, read
from tests.server.stage import care_deck, workshop

KINDS: Final = frozenset(get_args(get_args(AnyPart)[0]))
ADAPTERS: Final[dict[Any, TypeAdapter[Any]]] = {kind: TypeAdapter(kind) for kind in KINDS}
EVERY: Final = 12
"""Every so many events of a history everything is looked at that anybody sees."""


def as_pydantic_writes(part: Any) -> bytes:
    return ADAPTERS[type(part)].dump_json(part)


def test_what_anybody_sees_in_a_recorded_room_is_written_as_pydantic_writes_it() -> None:
    seen: set[type] = set()
    for path in histories():
        room: Room | None = None
        for number, event in enumerate(read(path)):
            room = evolve(room, event)
            if number % EVERY == 0:
                for part in (part for member in room.members for part in view(room, member).values()):
                    assert body_of(part) == as_pydantic_writes(part)
                    seen.add(type(part))
    of_server = {kind for kind in KINDS if kind.__module__ == "server.parts"}
    assert seen == KINDS - of_server, "a kind of part that no history shows"


def test_what_the_server_adds_is_written_as_pydantic_writes_it() -> None:
    parts, room = ServerParts([care_deck()]), workshop().room
    table = room.tables["t1"]
    pages = [*parts.shoes("ar"), *parts.guide("en"), *parts.titles(table, "en")]
    for page in pages:
        assert page.body == body_of(page.part) == as_pydantic_writes(page.part)
    present = PresencePart(seats=("s1",), members=("m1", "m2"))
    assert body_of(present) == as_pydantic_writes(present)
