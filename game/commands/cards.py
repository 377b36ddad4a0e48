"""What a member may ask. Chapter: the cards of the room, chosen and written there (RULES.md R5, N16, N17)."""

from dataclasses import dataclass
from typing import Literal

from game.cards import CardId, PerspectiveId
from game.terms import RoundId, SeatId, TableId


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteCard:
    """A facilitator writes a scenario card and lays it on top of a table's pile, or with None of every table's."""

    type: Literal["write_card"] = "write_card"
    title: str
    text: str
    spoken_by: PerspectiveId | None = None
    table: TableId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawCard:
    """Takes a card that was written in the room back for ever; its words are erased."""

    type: Literal["withdraw_card"] = "withdraw_card"
    card: CardId


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveOutCards:
    """Before the first card is drawn, leaves cards of the room's decks out of every table's pile."""

    type: Literal["leave_out_cards"] = "leave_out_cards"
    cards: tuple[CardId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeInCards:
    """Before the first card is drawn, takes in cards of the room's decks that were left out."""

    type: Literal["take_in_cards"] = "take_in_cards"
    cards: tuple[CardId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteOnCard:
    """A seat writes a moment of the table's own on the wild card of a round, or writes anew what stands there."""

    type: Literal["write_on_card"] = "write_on_card"
    seat: SeatId
    round: RoundId
    title: str
    text: str
    spoken_by: PerspectiveId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WipeCard:
    """Takes what a table wrote on a wild card off again; its words are erased, and the card is blank as before."""

    type: Literal["wipe_card"] = "wipe_card"
    card: CardId
