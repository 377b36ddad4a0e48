"""Chapter S, the story a room begins with: a card for everybody at once, before any table has one. Rule: S12."""

from collections.abc import Iterator

from game.cards import CardKind
from game.commands import TellStory
from game.errors import Refusal
from game.events import StoryTold
from game.offers import Offer
from game.state import Member, Room
from game.telling import Rule, Telling, Who

_TOLD = (CardKind.scenario, CardKind.statement, CardKind.verse, CardKind.info)


def stories(room: Room) -> Iterator[str]:
    """The cards of the room that may be told to all: those that are read out, without a content note, and not what a
    table wrote on one (N17)."""
    own = {card.id for card in room.local.values() if card.on is not None}
    return (card.id for card in room.cards.values() if card.kind in _TOLD and not card.has_note and card.id not in own)


def may_tell(room: Room, member: Member, command: TellStory) -> Refusal | None:
    """S12: at any time; a card of the room that anybody may hear."""
    if command.card is None:
        return Refusal.ALREADY_SO if room.hall.story is None else None
    return None if command.card in stories(room) else Refusal.UNKNOWN


def tell_story(telling: Telling, member: Member, command: TellStory) -> None:
    """The card lies before all, or is taken up; whoever was named before is forgotten."""
    before = telling.room.hall.story
    erases = () if before is None or before.told_by is None else (before.told_by.id,)
    told_by = None if command.card is None else telling.words_or_none(command.told_by)
    telling.tell(StoryTold(card=command.card, told_by=told_by, erases=erases))


def facilitator_offers(room: Room, member: Member) -> Iterator[Offer]:
    """Telling one, and taking it up."""
    if next(stories(room), None) is not None:
        yield Offer(do="tell_story", fields={"card": ("@stories",)}, words=("told_by",))
    if room.hall.story is not None:
        yield Offer(do="tell_story", fields={"card": (None,)})


RULES = {TellStory: Rule(Who.FACILITATOR, may_tell, tell_story)}
