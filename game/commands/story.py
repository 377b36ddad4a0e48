"""What a member may ask. Chapter: the story a room begins with (RULES.md S12)."""

from dataclasses import dataclass
from typing import Literal

from game.cards import CardId


@dataclass(frozen=True, slots=True, kw_only=True)
class TellStory:
    """Lays a card before the whole room for its welcome; None takes it up again. `told_by`: who tells it, if named."""

    type: Literal["tell_story"] = "tell_story"
    card: CardId | None
    told_by: str = ""
