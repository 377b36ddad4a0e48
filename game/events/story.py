"""What happened. Chapter: the story a room begins with."""

from dataclasses import dataclass
from typing import Literal

from game.cards import CardId
from game.words import Words, WordsId


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryTold:
    """A card lies before the whole room in its welcome, or with None no longer."""

    type: Literal["story_told"] = "story_told"
    card: CardId | None
    told_by: Words | None = None
    erases: tuple[WordsId, ...] = ()
