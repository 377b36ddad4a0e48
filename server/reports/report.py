"""The shape of what people take home. Field names are the keys of the JSON form: add, never rename."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureLine:
    """One capture. `theme` is the name of the theme it is in; `hidden`: only facilitators still see it."""

    table: int
    round: int | None
    card: str | None
    kind: str
    noticed: str
    because: str
    so: str
    whose_need: str | None
    theme: str | None
    hidden: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeLine:
    """A theme and the captures in it that the reader may see."""

    name: str
    captures: tuple[CaptureLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeLine:
    """A pledge the reader may see."""

    table: int
    i_will: str
    who_with: str
    by_when: str
    help_needed: str
    for_table: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleLine:
    """A statement and how many answered 1, 2, 3, 4 and 5; there only from three answers on."""

    moment: str
    statement: str
    answers: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayedCard:
    """A card of the room, and how often the tables together have played it and laid it aside."""

    id: str
    title: str
    played: int
    aside: int
    written_here: str | None = None
    """The text of a card that was written in the room; None for a card of a deck."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnText:
    """A text of the reader's own: a note, an answer or a closing word."""

    kind: str
    card: str | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWords:
    """All that the reader wrote. In an anonymous room nobody can tell, and it is empty."""

    captures: tuple[CaptureLine, ...] = ()
    pledges: tuple[PledgeLine, ...] = ()
    texts: tuple[OwnText, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How large it was."""

    seats: int
    tables: int
    rounds: int
    captures: int
    themes: int
    pledges: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What one member takes home. `own` None: a facilitator's, an observer's or a screen's.

    `cards` are for facilitators: those that were played or laid aside, the most played first,
    and all that were written in the room.
    """

    version: int = 1
    rehearsal: bool = False
    title: str
    purpose: str
    anonymous: bool
    decks: tuple[str, ...]
    counts: Counts
    captures: tuple[CaptureLine, ...]
    themes: tuple[ThemeLine, ...]
    pledges: tuple[PledgeLine, ...]
    closing_words: tuple[str, ...]
    scales: tuple[ScaleLine, ...] = field(default=())
    own: OwnWords | None = None
    cards: tuple[PlayedCard, ...] = ()
