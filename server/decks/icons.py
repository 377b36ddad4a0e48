"""The icons a perspective card may carry: names from the Lucide set (ISC licence) that the client ships and draws.

An icon added here must be added to the client too; the list is closed so that a deck can never name a file.
"""

import difflib
from typing import Final

# fmt: off
ICONS: Final = frozenset((
    "accessibility", "activity", "ambulance", "apple", "armchair", "baby", "backpack", "bandage", "banknote",
    "bath", "bed", "bell", "bike", "bird", "bone", "book", "book-open", "briefcase", "brush", "building",
    "building-2", "bus", "bus-front", "calculator", "calendar", "camera", "car", "carrot", "cat", "church",
    "clipboard-list", "clock", "cloud-sun", "coffee", "compass", "croissant", "dog", "door-open", "ear", "eye",
    "factory", "fence", "flag", "flower-2", "footprints", "glasses", "graduation-cap", "guitar", "hammer", "hand",
    "hand-heart", "hand-helping", "handshake", "hard-hat", "heart", "heart-handshake", "heart-pulse", "hospital",
    "house", "id-card", "key", "key-round", "lamp", "landmark", "languages", "laptop", "leaf", "lightbulb", "lock",
    "mail", "map", "map-pin", "megaphone", "message-circle", "mic", "microscope", "moon", "mountain", "music",
    "newspaper", "palette", "pen-tool", "person-standing", "phone", "pill", "recycle", "route", "scale", "school",
    "scroll-text", "shield", "shopping-bag", "shower-head", "signpost", "smartphone", "sofa", "sprout", "star",
    "stethoscope", "store", "sun", "syringe", "tent", "theater", "thermometer", "toilet", "traffic-cone",
    "train-front", "tram-front", "tree-deciduous", "trees", "truck", "umbrella", "users", "utensils", "vote",
    "wallet", "warehouse", "waves", "wheat", "wind", "wrench",
))
# fmt: on

COLOURS: Final = ("ochre", "brick", "teal", "sky", "indigo", "plum", "rose", "moss", "umber", "violet")
"""The ten names of perspective colours; what they look like is the client's business."""


def near_icons(name: str) -> list[str]:
    """Return up to three icons whose names are spelled like `name` or share a word with it, the nearest first."""
    words = set(name.split("-"))
    spelled = difflib.get_close_matches(name, sorted(ICONS), n=3, cutoff=0.5)
    sharing = sorted(icon for icon in ICONS if words & set(icon.split("-")))
    return list(dict.fromkeys([*sharing, *spelled]))[:3]
