"""What the rules need to know of a deck: which cards and perspectives there are, never their texts.

Rule 1: these facts are stored in a room's first events, so a replay needs no deck file and no text.
"""

from dataclasses import dataclass
from enum import StrEnum

CardId = str
"""A card in a room: ``deck:card``."""

PerspectiveId = str
"""A perspective card in a room: ``deck:perspective``."""


class CardKind(StrEnum):
    """What a scenario card is; the kind decides how it is shown, not what the table may do."""

    scenario = "scenario"
    statement = "statement"
    verse = "verse"
    info = "info"
    quiz = "quiz"
    decision = "decision"
    wild = "wild"


class Sensitivity(StrEnum):
    """How tender a card is; anything above low comes with a content note first."""

    low = "low"
    medium = "medium"
    high = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class PerspectiveFacts:
    """One perspective card: ``id`` is ``deck:perspective``, ``secret_ok`` allows it in a hidden deal."""

    id: str
    colour: str
    icon: str
    holder: str
    secret_ok: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionFacts:
    """One person's decision on a card: how many ``options`` it has, whether doing ``nothing`` is one of them, the
    perspectives it touches (``deck:…``), and the steps in which a table walks through it, in order."""

    options: int
    nothing: bool
    perspectives: tuple[str, ...]
    steps: tuple[str, ...]

    @property
    def choices(self) -> int:
        """How many ways it can go: its options, and leaving things as they are where that is none of them (D4)."""
        return self.options + (not self.nothing)


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFacts:
    """One scenario card: ``id`` and ``spoken_by`` are ``deck:…``, ``prompts`` is how many, ``themes`` are theme ids.

    ``positions``: how many positions on it can be rated."""

    id: str
    kind: CardKind
    sensitivity: Sensitivity
    has_note: bool
    spoken_by: str | None
    prompts: int
    modes: tuple[str, ...]
    themes: tuple[str, ...]
    decision: DecisionFacts | None = None
    positions: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckFacts:
    """One pinned deck, cards and perspectives in the order of its file; ``hash`` is SHA-256 of its canonical form."""

    deck: str
    hash: str
    title: str
    language: str
    cards: tuple[CardFacts, ...]
    perspectives: tuple[PerspectiveFacts, ...]
