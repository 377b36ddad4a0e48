"""What one field of a line, or one line of a run sheet, says of another. On the tree, so that all is said at once."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from game.modes import MODES
from game.run_sheet import PhaseKind
from server.decks.nodes import Fields
from server.decks.problems import Report
from server.sheets.schema import KINDS, PhaseText

_NO_MODE: Final = 'Play needs a way to play. Add "mode: own_shoes", or another of docs/run-sheets.md.'
_MODE_ELSEWHERE: Final = "Only play has a mode. Remove this, or write kind: play."
_DEALING_ELSEWHERE: Final = "Shoes are dealt in play only. Remove this line."
_NO_MINUTES: Final = '"minutes" is missing. Add how long it is meant to take, as in "minutes: 10".'
_NIGHT_MINUTES: Final = "Nobody counts the minutes of a night. Remove this line."
_NO_PLAY: Final = 'No line is play, so no card comes to a table. Add one with "kind: play" and a mode.'
_NO_DEBRIEF: Final = (
    "People hold shoes not their own here, and no debrief follows: the room will ask whether to skip it. "
    'Add "kind: debrief" behind this line.'
)
_NIGHT_LAST: Final = "Nothing comes after this night. Remove it, or write down the next day."


def check(root: Fields, report: Report) -> None:
    """Report what is wrong between the fields of a line, and what a facilitator would wish to know of the lines."""
    lines = list(root.each("phases"))
    for number, line in enumerate(lines, 1):
        _line(line, f"phases, item {number}", report)
    kinds = [line.text("kind") for line in lines]
    if lines and PhaseKind.PLAY not in kinds:
        report.warn(root.place_of("phases"), "phases", _NO_PLAY)
    _order(lines, kinds, report)


def _line(line: Fields, where: str, report: Report) -> None:
    kind, mode = line.text("kind"), line.get("mode")
    if kind not in KINDS:
        return  # the schema says so; what it goes with is not known then
    plays, sleeps = kind == PhaseKind.PLAY, kind == PhaseKind.OVERNIGHT
    if plays and mode is None:
        report.error(line.place_of("mode"), f"{where}, mode", _NO_MODE)
    if not plays and mode is not None:
        report.error(line.place_of("mode"), f"{where}, mode", _MODE_ELSEWHERE)
    if not plays and line.get("dealing") is not None:
        report.error(line.place_of("dealing"), f"{where}, dealing", _DEALING_ELSEWHERE)
    minutes = line.entries.get("minutes")
    if minutes is None and not sleeps and line.entries.keys() <= PhaseText.model_fields.keys():
        report.error(line.place, f"{where}, minutes", _NO_MINUTES)
    if minutes is not None and sleeps:
        report.error(minutes.place, f"{where}, minutes", _NIGHT_MINUTES)


def _order(lines: Sequence[Fields], kinds: Sequence[str], report: Report) -> None:
    behind = [after for _, after in pairwise(kinds)] + [""] * bool(kinds)
    for number, (line, after) in enumerate(zip(lines, behind, strict=True), 1):
        mode = MODES.get(line.text("mode"))
        if mode is not None and mode.debrief and after != PhaseKind.DEBRIEF:
            report.warn(line.place_of("mode"), f"phases, item {number}, mode", _NO_DEBRIEF)
    if kinds and kinds[-1] == PhaseKind.OVERNIGHT:
        report.warn(lines[-1].place_of("kind"), f"phases, item {len(lines)}, kind", _NIGHT_LAST)
