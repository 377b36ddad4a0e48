"""What a member's screen should hold, told from the state alone, past every cache of the server."""

from game import Room, view
from game.terms import Standing
from server.rooms.frames import body_of, version_of


def oracle(state: Room, member: str) -> dict[str, str]:
    """The game's parts of a member by name and `v`; nothing for one who was removed."""
    who = state.members.get(member)
    if who is None or who.standing is Standing.REMOVED:
        return {}
    return {name: version_of(body_of(part)) for name, part in view(state, member).items()}
