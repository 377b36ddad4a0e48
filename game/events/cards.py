"""What happened. Chapter: cards written in the room."""

from dataclasses import dataclass
from typing import Literal

from game.cards import CardId, PerspectiveId
from game.terms import TableId
from game.words import Words, WordsId


@dataclass(frozen=True, slots=True, kw_only=True)
class CardWritten:
    """A scenario card of this room lies on top of a table's pile, or with None of every table's, now and later."""

    type: Literal["card_written"] = "card_written"
    card: CardId
    title: Words
    text: Words
    spoken_by: PerspectiveId | None
    table: TableId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CardWithdrawn:
    """A card of this room lies nowhere any more; footprints of its rounds stay."""

    type: Literal["card_withdrawn"] = "card_withdrawn"
    card: CardId
    erases: tuple[WordsId, ...] = ()
