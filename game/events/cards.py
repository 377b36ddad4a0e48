"""What happened. Chapter: the cards of the room, chosen and written there."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class CardsLeftOut:
    """Cards of the room's decks lie in no pile any more, of tables opened later neither."""

    type: Literal["cards_left_out"] = "cards_left_out"
    cards: tuple[CardId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CardsTakenIn:
    """Cards of the room's decks that were left out lie in every pile."""

    type: Literal["cards_taken_in"] = "cards_taken_in"
    cards: tuple[CardId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CardWrittenOn:
    """`card` holds what a table wrote, and lies where its wild card `on` lay; or it holds other words from now on."""

    type: Literal["card_written_on"] = "card_written_on"
    table: TableId
    card: CardId
    on: CardId
    title: Words
    text: Words
    spoken_by: PerspectiveId | None
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CardWiped:
    """The wild card lies blank where `card` lay, and was played wherever that was."""

    type: Literal["card_wiped"] = "card_wiped"
    card: CardId
    erases: tuple[WordsId, ...] = ()
