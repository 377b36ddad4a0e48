"""A changed copy is what `dataclasses.replace` makes, for every value that the rules copy."""

from dataclasses import fields, replace

import pytest

from game import Room
from game.change import changed
from tests.game.bench_engine import fresh_room


@pytest.fixture(scope="module")
def room() -> Room:
    return fresh_room()


def test_a_copy_differs_in_the_named_fields_alone(room: Room) -> None:
    table = room.tables["t1"]
    seat = table.seats["s1"]
    assert table.round is not None
    for value, others in (
        (room, {"seats_made": 99}),
        (table, {"number": 7, "lately": ()}),
        (table.round, {"prompts": 2, "order": ("s1",), "answer_shown": True}),
        (seat, {"ready": True}),
        (room.members["m1"], {}),
    ):
        copy = changed(value, **others)
        assert copy == replace(value, **others)
        assert copy is not value
        kept = [field.name for field in fields(value) if field.name not in others]
        assert all(getattr(copy, name) is getattr(value, name) for name in kept)


def test_a_field_that_is_not_there_is_refused(room: Room) -> None:
    with pytest.raises(TypeError, match="Room has no nonsense"):
        changed(room, nonsense=1)
