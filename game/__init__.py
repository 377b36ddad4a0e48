"""The rules of Shoebox, pure: no clock, no dice, no input or output, and nothing but the standard library.

`play` judges a command, `evolve` changes the room by an event, `replay` folds a history, `legal` lists what is open to
a member, `audience`, `build` and `view` show what a member may know. Everything else of the package is types.
"""

from game.decide import Played, decide, play
from game.errors import CorruptHistory, GameError, IllegalMove, Refusal
from game.evolve import evolve, replay
from game.legal import legal
from game.show import audience, build, looked_into, sources, table_keys, view
from game.state import Room
from game.telling import Context

__all__ = [
    "Context",
    "CorruptHistory",
    "GameError",
    "IllegalMove",
    "Played",
    "Refusal",
    "Room",
    "audience",
    "build",
    "decide",
    "evolve",
    "legal",
    "looked_into",
    "play",
    "replay",
    "sources",
    "table_keys",
    "view",
]
