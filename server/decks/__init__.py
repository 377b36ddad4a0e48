"""Decks: read, check, keep and open. A deck file is trusted in nothing; see `load`, `characters` and `library`.

Everything that reads or checks a file takes time: call it in a thread, never on the event loop.
"""

from server.decks.bench import Bench, Checked
from server.decks.changes import changes
from server.decks.check import check_files
from server.decks.library import Held, Shelf, library
from server.decks.listing import (
    DeckListing,
    DeckSummary,
    DeckWords,
    deck_listing,
    deck_summary,
    deck_words,
    facilitator_note,
)
from server.decks.overlay import Overlay
from server.decks.pinned import DamagedDeck, KeptPicture, PinnedDeck, facts, pin, read_pinned
from server.decks.problems import Level, Problem
from server.decks.read import Reading, read_deck, read_overlay
from server.decks.schema import Deck
from server.decks.shelf import DeckShelf, broken
from server.decks.tell import as_fields
from server.decks.texts import CardText, PerspectiveText, PictureText, open_card, open_perspective
from server.decks.tidied import tidied

__all__ = [
    "Bench",
    "CardText",
    "Checked",
    "DamagedDeck",
    "Deck",
    "DeckListing",
    "DeckShelf",
    "DeckSummary",
    "DeckWords",
    "Held",
    "KeptPicture",
    "Level",
    "Overlay",
    "PerspectiveText",
    "PictureText",
    "PinnedDeck",
    "Problem",
    "Reading",
    "Shelf",
    "as_fields",
    "broken",
    "changes",
    "check_files",
    "deck_listing",
    "deck_summary",
    "deck_words",
    "facilitator_note",
    "facts",
    "library",
    "open_card",
    "open_perspective",
    "pin",
    "read_deck",
    "read_overlay",
    "read_pinned",
    "tidied",
]
