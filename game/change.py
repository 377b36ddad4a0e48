"""Making a changed copy of a frozen value, cheaply. Nothing here knows a rule."""

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Any, TypeVar

from game.state import Notice, Room, Seat, Table
from game.terms import SeatId

V = TypeVar("V")
K = TypeVar("K")
NOTICES_KEPT = 4


class _Slots:
    """How the slots of one class are read all at once and written one by one. Cost matters: every event copies."""

    __slots__ = ("put", "put_all", "take")

    def __init__(self, kind: type) -> None:
        names: tuple[str, ...] = kind.__slots__  # type: ignore[attr-defined]
        self.put: dict[str, Callable[[Any, Any], None]] = {name: getattr(kind, name).__set__ for name in names}
        self.put_all = tuple(self.put.values())
        self.take: Callable[[Any], tuple[Any, ...]] = attrgetter(*names)


_SLOTS: dict[type, _Slots] = {}


def changed(value: V, **fields: Any) -> V:
    """A copy of a frozen slotted dataclass of two fields or more with `fields` replaced.

    A quarter of the price of `dataclasses.replace`.
    """
    kind = type(value)
    slots = _SLOTS.get(kind)
    if slots is None:
        slots = _SLOTS[kind] = _Slots(kind)
    copy = object.__new__(kind)
    for put, kept in zip(slots.put_all, slots.take(value), strict=False):
        put(copy, kept)
    for name, field in fields.items():
        slots.put[name](copy, field)
    return copy


def added(mapping: Mapping[K, V], key: K, value: V) -> dict[K, V]:
    """A copy of `mapping` with `key` set; order is kept, a new key comes last."""
    copy = dict(mapping)
    copy[key] = value
    return copy


def without(mapping: Mapping[K, V], key: K) -> dict[K, V]:
    """A copy of `mapping` without `key`, which may be absent."""
    copy = dict(mapping)
    copy.pop(key, None)
    return copy


def with_table(room: Room, table: Table) -> Room:
    """The room with this table in place of the one of the same id."""
    return changed(room, tables=added(room.tables, table.id, table))


def with_seat(room: Room, seat: Seat) -> Room:
    """The room with this seat in place of the one of the same id, wherever it is."""
    table_id = room.where.get(seat.id)
    if table_id is None:
        return changed(room, standing=added(room.standing, seat.id, seat))
    table = room.tables[table_id]
    return with_table(room, changed(table, seats=added(table.seats, seat.id, seat)))


def noted(
    lately: tuple[Notice, ...],
    kind: str,
    *,
    seat: SeatId | None = None,
    other: SeatId | None = None,
    card: str | None = None,
    step: str | None = None,
) -> tuple[Notice, ...]:
    """The latest notices with one more; only the last few are kept."""
    number = lately[-1].number + 1 if lately else 1
    return (*lately[1 - NOTICES_KEPT :], Notice(number=number, kind=kind, seat=seat, other=other, card=card, step=step))
