"""What is asked and answered of pictures and of decks with pictures. The rules of `bodies` hold here too.

A picture or a zip is a body of its own; its token then stands in the header `Authorization: Bearer TOKEN`.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class MadePicture:
    """A picture of a deck made in the workbench: what its text calls it; it is found at /pictures/HASH.jpg."""

    file: str
    hash: str
    width: int
    height: int


PICTURES_ANSWERED: Final = (MadePicture,)
"""What the workbench is answered about pictures."""
