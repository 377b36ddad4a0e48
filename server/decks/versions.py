"""Which version of the format a file is written in.

Rule 1: a file that could be read once is read for ever: tests/decks/recorded has one of each version.
There is one version so far. Fields that are added later keep it, since a deck without them is still a deck;
a version 2 comes only with a field that means something else than before, and is lifted here, on the tree.
"""

from server.decks.characters import tidy
from server.decks.nodes import Fields
from server.decks.problems import Report
from server.decks.saying import said
from server.decks.shapes import FORMAT

_MAX_DIGITS = 6


def is_newer(root: Fields, report: Report) -> bool:
    """Say, and report, whether a file is of a version that this release cannot know; then nothing else can be said."""
    version = tidy(root.text("schema"))
    if not (version.isascii() and version.isdecimal() and len(version) <= _MAX_DIGITS and int(version) > FORMAT):
        return False
    report.error(root.place_of("schema"), "schema", said("newer-format", version=int(version), newest=FORMAT))
    return True
