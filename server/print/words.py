"""The words that the house itself prints: one file a language beside this one. Templates fill the gaps."""

from pathlib import Path
from typing import Final

from server.house_words import HouseWords

PRINTED: Final = HouseWords(Path(__file__).parent / "words")
