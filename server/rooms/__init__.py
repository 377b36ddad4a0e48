"""Rooms in memory, the people in them, and what goes to whom. `Rooms` is the door; `attach` mounts the socket."""

from server.rooms.rooms import Place, Rooms
from server.rooms.sockets import attach

__all__ = ["Place", "Rooms", "attach"]
