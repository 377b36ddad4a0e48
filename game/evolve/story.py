"""What the story a room begins with changes."""

from game.change import changed
from game.events import StoryTold
from game.state import Room, Story


def story_told(room: Room, event: StoryTold) -> Room:
    """Another story, or none."""
    story = None if event.card is None else Story(card=event.card, told_by=event.told_by)
    return changed(room, hall=changed(room.hall, story=story))
