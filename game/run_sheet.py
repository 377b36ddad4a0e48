"""The run sheet: the room's ordered phases with their minutes, and the three presets."""

from dataclasses import dataclass
from enum import StrEnum

from game.modes import Dealing, ModeId

PhaseId = str


class PhaseKind(StrEnum):
    """What the whole room is doing."""

    LOBBY = "lobby"
    WELCOME = "welcome"
    CHECK_IN = "check_in"
    PLAY = "play"
    DEBRIEF = "debrief"
    HARVEST = "harvest"
    PLEDGE = "pledge"
    CHECK_OUT = "check_out"
    BREAK = "break"
    OVERNIGHT = "overnight"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """One line of the run sheet. `mode` and `dealing` matter in `play` only; `minutes` is soft, 0 means no clock.

    An `overnight` line never has a clock: what stands behind it is another day.
    """

    id: PhaseId
    kind: PhaseKind
    minutes: int = 0
    mode: ModeId | None = None
    dealing: Dealing = Dealing.SPREAD


MAX_MINUTES = 240
MAX_PHASES = 60
"""Lines of one sheet. Source: a workshop of three days has 34, and a `room` part of 16 KiB takes twice that."""


def _sheet(*lines: tuple[str, int] | tuple[str, int, str]) -> tuple[Phase, ...]:
    return tuple(
        Phase(id=f"p{n}", kind=PhaseKind(line[0]), minutes=line[1], mode=line[2] if len(line) == 3 else None)
        for n, line in enumerate(lines, 1)
    )


# Minutes are the whole phase. Source: half-day and short forms of such workshops, domain study §1.2–1.3, R1.
PRESETS: dict[int, tuple[Phase, ...]] = {
    45: _sheet(
        ("lobby", 0), ("welcome", 4), ("check_in", 4), ("play", 20, "own_shoes"),
        ("harvest", 8), ("pledge", 5), ("check_out", 4), ("closed", 0),
    ),
    90: _sheet(
        ("lobby", 0), ("welcome", 8), ("check_in", 7), ("play", 20, "own_shoes"), ("play", 25, "swap_shoes"),
        ("debrief", 7), ("harvest", 12), ("pledge", 6), ("check_out", 5), ("closed", 0),
    ),
    150: _sheet(
        ("lobby", 0), ("welcome", 12), ("check_in", 10), ("play", 35, "own_shoes"), ("play", 40, "swap_shoes"),
        ("debrief", 12), ("harvest", 22), ("pledge", 10), ("check_out", 9), ("closed", 0),
    ),
}  # fmt: skip
