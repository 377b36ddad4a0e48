"""Pictures: made anew from their points alone, in a process of its own, small enough for a phone.

Nothing of a file that somebody brought is kept or served: no name, place, date, comment, nor what hides behind its end.
"""

from server.pictures.bounds import LONGEST, MAX_BYTES, MAX_KEPT, MAX_PIXELS
from server.pictures.darkroom import Darkroom, develop
from server.pictures.header import NoPicture, look
from server.pictures.remake import Remade

__all__ = ["LONGEST", "MAX_BYTES", "MAX_KEPT", "MAX_PIXELS", "Darkroom", "NoPicture", "Remade", "develop", "look"]
