"""What a member may ask. Chapter: cards written in the room (RULES.md N16)."""

from dataclasses import dataclass
from typing import Literal

from game.cards import CardId, PerspectiveId
from game.terms import TableId


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
