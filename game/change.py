"""Making a changed copy of a frozen value, cheaply. Nothing here knows a rule."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeVar

from game.state import Notice, Room, Seat, Table
from game.terms import SeatId

V = TypeVar("V")
K = TypeVar("K")
NOTICES_KEPT = 4


@cache
def _copier(kind: type, named: tuple[str, ...]) -> Callable[..., Any]:
    """A function that copies a value of `kind` with other values in the fields `named`.

    Written as text, as `dataclasses` writes its own: every event copies a table, and a loop over the slots of one
    costs twice as much. A field that `kind` does not have raises TypeError.
    """
    names: tuple[str, ...] = kind.__slots__  # type: ignore[attr-defined]
    if unknown := set(named) - set(names):
        raise TypeError(f"{kind.__name__} has no {', '.join(sorted(unknown))}")
    puts = {f"put_{name}": getattr(kind, name).__set__ for name in names}
    lines = [f"put_{name}(copy, {name if name in named else f'value.{name}'})" for name in names]
    text = "\n    ".join([f"def copier(value, {', '.join(named)}):", "copy = new(kind)", *lines, "return copy"])
    scope: dict[str, Any] = {"new": object.__new__, "kind": kind, **puts}
    exec(text, scope)
    copier: Callable[..., Any] = scope["copier"]
    return copier


def changed(value: V, **fields: Any) -> V:
    """A copy of a frozen slotted dataclass with `fields` replaced, far cheaper than `dataclasses.replace`."""
    kind: type = type(value)
    copy: V = _copier(kind, tuple(fields))(value, **fields)
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
