"""The icons a perspective card may carry: names from the Lucide set (ISC licence) that the client ships and draws.

The list is that of web/src/icons/perspectives.ts (a test compares them), closed so that a deck can never name a file.
"""

import difflib
from typing import Final

# fmt: off
ICONS: Final = frozenset((
    "accessibility", "activity", "ambulance", "anchor", "armchair", "baby", "banknote", "bath", "bed", "bike",
    "book-open", "brain", "briefcase", "building-2", "bus", "calculator", "calendar", "camera", "car", "cat",
    "church", "clipboard-list", "cloud-sun", "coffee", "compass", "cooking-pot", "dog", "door-open", "drum", "ear",
    "eye", "factory", "file-text", "fish", "flag", "flower-2", "footprints", "gavel", "glasses", "globe",
    "graduation-cap", "guitar", "hammer", "hand", "hand-heart", "hand-helping", "heart", "heart-handshake",
    "heart-pulse", "hospital", "house", "key-round", "lamp", "lamp-desk", "landmark", "languages", "leaf",
    "library", "mail", "map-pin", "megaphone", "message-circle", "microscope", "monitor", "moon", "mountain",
    "music", "newspaper", "palette", "pen-tool", "phone", "pill", "plane", "puzzle", "route", "scale", "school",
    "scissors", "settings", "shield", "ship", "shirt", "shopping-bag", "signpost", "smile", "sofa", "sprout",
    "star", "stethoscope", "store", "sun", "syringe", "tent", "tractor", "traffic-cone", "train-front",
    "tree-deciduous", "trees", "truck", "umbrella", "user", "users", "utensils", "volleyball", "warehouse", "waves",
    "wheat", "wrench",
))
# fmt: on

COLOURS: Final = ("ochre", "brick", "teal", "sky", "indigo", "plum", "rose", "moss", "umber", "violet")
"""The ten names of perspective colours; what they look like is the client's business."""


def near_icons(name: str) -> list[str]:
    """Return up to three icons whose names are spelled like `name` or share a word with it, the nearest first."""
    name = name[:40]
    words = set(name.split("-"))
    spelled = difflib.get_close_matches(name, sorted(ICONS), n=3, cutoff=0.5)
    sharing = sorted(icon for icon in ICONS if words & set(icon.split("-")))
    return list(dict.fromkeys([*sharing, *spelled]))[:3]
