"""Old events made new: what earlier releases wrote stays readable for ever.

Rule 1: an event's tag is its version. Whoever changes what an event means, or takes a field away, gives it a new tag
(`turn_ended` → `turn_ended_2`) and adds a lift from the old one here. A new field with a default needs no lift.
Rule 2: a lift makes events of the next version alone; the chain is followed until nothing old is left.
Rule 3: nothing stored is ever rewritten. Lifting happens on reading, so an older backup is as good as a new one.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

Stored = dict[str, Any]
"""An event as JSON; words are `{"id": …, "text": null}`."""

Lift = Callable[[Stored], Sequence[Stored]]
"""One old event to those that say the same now; often one, none when it no longer matters."""

LIFTS: Final[Mapping[str, Lift]] = {}
"""By old tag. Recorded histories in tests/game/recorded hold every tag that ever was."""


class Lifting:
    """A chain of lifts. Events that need none cost one look for each old tag."""

    def __init__(self, lifts: Mapping[str, Lift] = LIFTS) -> None:
        self._lifts = lifts
        self._marks = tuple(f'"type":"{tag}"'.encode() for tag in lifts)

    def lifted(self, raw: bytes) -> bytes:
        """A stored row of events, with nothing old in it. Raises ValueError for what is no row."""
        if not any(mark in raw for mark in self._marks):
            return raw
        stored = json.loads(raw)
        if not isinstance(stored, list):
            raise ValueError("no row of events")
        return json.dumps([new for old in stored for new in self._newest(old)], separators=(",", ":")).encode()

    def _newest(self, event: Stored) -> list[Stored]:
        lift = self._lifts.get(event["type"])
        if lift is None:
            return [event]
        return [newest for new in lift(event) for newest in self._newest(new)]
