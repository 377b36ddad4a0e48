"""Simulated people: what they do (`person`), how they differ (`cast`), what they say (`sayings`), and the rooms of this
server in which they are (`rehearsals`).

`person`, `cast` and `sayings` know nothing of a server: they read the parts of the protocol and answer with commands,
so the load generator and the tests put the same people on sockets of their own.
"""

from server.rehearsal.cast import MOST, Temper, cast
from server.rehearsal.person import Deed, Person
from server.rehearsal.player import Player
from server.rehearsal.rehearsals import Rehearsal, Rehearsals, TooMany

__all__ = ["MOST", "Deed", "Person", "Player", "Rehearsal", "Rehearsals", "Temper", "TooMany", "cast"]
