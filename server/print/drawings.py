"""What is drawn on paper: icons, soles, hems, the path and the light colours of the look, as the client draws them.

`drawings.json` is written by `web/src/icons/paper.mjs` from the client's own sources; a test compares the two.
"""

import functools
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

FILE: Final = Path(__file__).with_name("drawings.json")
NOBODY: Final = "footprints"
"""The icon of a card that nobody speaks, and of one whose icon is not known."""


@functools.cache
def _all() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return found


def drawings(icons: Iterable[str]) -> dict[str, Any]:
    """All drawings, but of the icons only those named and the one for nobody."""
    every = _all()
    known = every["icons"]
    return {**every, "icons": {name: known[name] for name in {*icons, NOBODY} if name in known}}
