"""Pictures of a report as SVG: plain shapes with their colours in attributes, so that page, PDF and Word show the same.

Rule 1: words of people and decks are escaped, and cut to fit; whole they stand in the table below.
Rule 2: colour never tells anything alone: a figure, a shape or a name stands with it.
Rule 3: the light colours of the look, on white of their own: the picture is the same by day, at night and on paper.
"""

import functools
import re
from collections.abc import Iterable, Sequence
from html import escape
from math import sqrt
from typing import Any, Final

from server.print.drawings import drawings
from server.reports.blocks import Picture
from server.reports.facts import Path, Scale, Seen, Standpoint
from server.reports.words import Voice

INK: Final = "#1c2233"
QUIET: Final = "#474c5c"
LINE: Final = "#cbc1ac"
GROUND: Final = "#fffdf7"
MOST_THEMES: Final = 12
MOST_ROWS: Final = 14
"""Perspectives or tables in one picture, so that it fits a page; statements: half as many."""
_WIDE: Final = 760
_SHADES: Final = (("#eef1f6", INK), ("#c5d0e4", INK), ("#8fa3c8", INK), ("#4f689f", "#ffffff"), ("#24386b", "#ffffff"))
"""From 1 to 5, in one hue from light to dark; none of the colours of perspectives."""
_ARABIC: Final = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]+(?: +[\u0600-\u06ff]+)*")
_FACE: Final = 'font-family="Atkinson Hyperlegible Next, Noto Sans Arabic, sans-serif"'


def seen_picture(seen: Sequence[Seen], rows: Sequence[tuple[str | None, str]], themes: int, voice: Voice) -> Picture:
    """Perspectives (id and name) down the side, themes by number along the top, a circle as large as its figure."""
    columns, row, top = min(themes, MOST_THEMES), 38, 34
    names = 240
    step = min(60, (_WIDE - names) // max(columns, 1))
    wide, high = names + step * columns + 8, top + row * len(rows) + 8
    counts = {(one.standpoint, one.theme): one.captures for one in seen}
    most = max((one.captures for one in seen if one.theme <= columns), default=1)
    flip = _Side(wide, voice.dir == "rtl")
    parts = [
        flip.text(names + step * nth + step / 2, 22, str(nth + 1), "middle", 14, bold=True) for nth in range(columns)
    ]
    for at, (standpoint, name) in enumerate(rows):
        y = top + row * at + row / 2
        parts.append(_rule(0, y + row / 2, wide))
        lines = _wrapped(name, 34)
        for nth, line in enumerate(lines):
            parts.append(flip.text(4, y + 5 + 15 * nth - 7.5 * (len(lines) - 1), line, "start", 13.5))
        for nth in range(columns):
            count = counts.get((standpoint, nth + 1), 0)
            if count:
                parts.append(flip.bubble(names + step * nth + step / 2, y, 7 + 10 * sqrt(count / most), count))
    return _picture(parts, wide, high, voice("seen-alt"))


def path_picture(paths: Iterable[Path], standpoints: Iterable[Standpoint], voice: Voice) -> Picture:
    """One row of footprints for each table, in the colour of the perspective, filled as the table said it went."""
    paths, colours = list(paths), {one.id: one.colour for one in standpoints}
    names, step, row = 110, 30, 62
    fit = (_WIDE - names) // step
    parts, y = [], 0
    flip = _Side(_WIDE, voice.dir == "rtl")
    for path in paths:
        parts.append(flip.text(4, y + 36, voice("table", table=path.table), "start", 14, bold=True))
        for nth, one in enumerate(path.steps):
            if nth and nth % fit == 0:
                y += row
            x = names + step * (nth % fit)
            lift = 0 if nth % 2 else 8
            parts.append(_sole(flip.left(x, 21), y + 6 + lift, colours.get(one.standpoint or ""), one.outcome))
        y += row
        parts.append(_rule(0, y - 1, _WIDE))
    return _picture(parts, _WIDE, y + 4, voice("paths-alt"))


def scale_picture(scales: Sequence[Scale], voice: Voice) -> Picture:
    """For each statement a bar before and a bar after, of five parts with their figures."""
    parts, y, left = [], 0, 90
    flip = _Side(_WIDE, voice.dir == "rtl")
    for scale in scales:
        for line in _wrapped(scale.statement, 88):
            parts.append(flip.text(4, y + 18, line, "start", 14, bold=True))
            y += 19
        for word, counts in (("scales-before", scale.before), ("scales-after", scale.after)):
            parts.append(flip.text(4, y + 24, voice(word), "start", 13))
            if counts is None:
                parts.append(flip.text(left, y + 24, voice("scales-hidden"), "start", 13, QUIET))
            else:
                parts.extend(_bar(flip, left, y + 6, _WIDE - left - 8, counts))
            y += 34
        y += 12
    return _picture(parts, _WIDE, y, voice("scales-alt"))


def _bar(flip: "_Side", x: float, y: float, wide: float, counts: tuple[int, ...]) -> list[str]:
    parts, every, at = [], sum(counts), x
    for value, count in enumerate(counts):
        share = wide * count / every
        fill, on = _SHADES[value]
        if count:
            parts.append(
                f'<rect x="{flip.left(at, share):.1f}" y="{y}" width="{share:.1f}" height="26" fill="{fill}" '
                f'stroke="{INK}" stroke-width="1"/>'
            )
            said = f"{value + 1}: {count}" if share > 44 else str(value + 1) if share > 12 else ""
            parts.append(flip.text(at + share / 2, y + 18, said, "middle", 12, on))
        at += share
    return parts


class _Side:
    """Places from the start of the line, wherever that is."""

    def __init__(self, wide: float, mirrored: bool) -> None:
        self.wide, self.mirrored = wide, mirrored

    def left(self, x: float, width: float = 0) -> float:
        return self.wide - x - width if self.mirrored else x

    def text(self, x: float, y: float, text: str, at: str, size: float, fill: str = INK, *, bold: bool = False) -> str:
        if at == "start" and self.mirrored:
            at = "end"
        weight = ' font-weight="650"' if bold else ""
        return (
            f'<text x="{self.left(x):.1f}" y="{y:.1f}" text-anchor="{at}" font-size="{size}" fill="{fill}"{weight}>'
            f"{_faced(text)}</text>"
        )

    def bubble(self, x: float, y: float, radius: float, count: int) -> str:
        circle = (
            f'<circle cx="{self.left(x):.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="#c5d0e4" stroke="#24386b" '
            'stroke-width="1.5"/>'
        )
        return circle + self.text(x, y + 4.5, str(count), "middle", 12, bold=True)


def _faced(text: str) -> str:
    """The text with Arabic words in a face of their own: a picture has no other way to find one."""
    if text.isascii():
        return escape(text)
    return _ARABIC.sub(lambda found: f'<tspan font-family="Noto Sans Arabic">{found[0]}</tspan>', escape(text))


@functools.cache
def _drawn() -> dict[str, Any]:
    return drawings(())


def _sole(x: float, y: float, colour: str | None, outcome: str | None) -> str:
    """A print 21 × 46, toe up."""
    draw = _drawn()
    one = draw["colours"].get(colour or "", {"band": INK, "ink": INK})
    fore, heel = draw["sole"]["fore"], draw["sole"]["heel"]
    inside = f'<path d="{fore}{heel}" fill="none" stroke="{one["ink"]}" stroke-width="4"/>'
    if outcome == "forward":
        inside = f'<path d="{fore}{heel}" fill="{one["band"]}"/>' + inside
    elif outcome == "mixed":
        inside = f'<path d="{heel}" fill="{one["band"]}"/>' + inside
    elif outcome == "blocked":
        inside += f'<path d="M-4 30H50" stroke="{INK}" stroke-width="9"/>'
    return f'<g transform="translate({x:.1f} {y}) scale(.46)">{inside}</g>'


def _rule(x: float, y: float, wide: float) -> str:
    return f'<path d="M{x} {y}h{wide}" stroke="{LINE}" stroke-width="1"/>'


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _wrapped(text: str, most: int) -> list[str]:
    """The words of a text in at most two lines."""
    words, first = text.split(), ""
    while words and len(first) + len(words[0]) < most:
        first = f"{first} {words.pop(0)}".strip()
    rest = _cut(" ".join(words), most)
    return [one for one in (first, rest) if one]


def _picture(parts: Sequence[str], wide: float, high: float, alt: str) -> Picture:
    ground = f'<rect width="{wide}" height="{high}" fill="{GROUND}"/>'
    about = f'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" direction="ltr" {_FACE}'
    return Picture(f"<svg {about}>{ground}{''.join(parts)}</svg>", alt, int(wide), int(high))
