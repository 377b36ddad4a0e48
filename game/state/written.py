"""Cards written in the room, and the card that lies before all of it."""

from dataclasses import dataclass

from game.terms import TableId
from game.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalCard:
    """A scenario card written in this room: by a facilitator, for one `table` or with None for all; or by a table on
    its wild card `on`, which it lies in the place of (N17)."""

    id: str
    title: Words
    text: Words
    spoken_by: str | None
    table: TableId | None
    on: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A card that lies before the whole room in its welcome, and who tells it, if they are named (S12)."""

    card: str
    told_by: Words | None = None
