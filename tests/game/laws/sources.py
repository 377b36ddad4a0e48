"""What a part is built from: while all of it is the same, the part is the same. See `game/show/sources.py`."""

from game import Room, build, sources
from game.views import Part, PartKey
from tests.game.workshop import Law, Step, Workshop

Known = tuple[tuple[object, ...], dict[str, Part]]


class SourcesTell(Law):
    """Whenever all sources of a part are the very same objects as before, the part is equal to before."""

    name = "sources tell every change"

    def begin(self, workshop: Workshop) -> None:
        self.known: dict[PartKey, Known] = {}

    def watch(self, workshop: Workshop, step: Step) -> None:
        if not step.accepted or workshop.rng.random() < 0.5:
            return
        for key, built in workshop.parts().items():
            now = sources(step.room, key)
            before = self.known.get(key)
            if before is not None and _the_same(before[0], now):
                assert built == before[1], f"{key} changed by {step.command.type}, its sources did not"
            self.known[key] = (now, built)
            self._fresh(step.room, key, built)

    @staticmethod
    def _fresh(room: Room, key: PartKey, built: dict[str, Part]) -> None:
        """Building says the same each time."""
        if key.name in ("me", "table"):
            assert build(room, key) == built


def _the_same(before: tuple[object, ...], now: tuple[object, ...]) -> bool:
    return len(before) == len(now) and all(one is other for one, other in zip(before, now, strict=True))
