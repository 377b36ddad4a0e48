"""Curves as SVG: axes with units, lines with their names beside them, readable on light and on dark ground."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from math import ceil, floor, log10
from typing import Final

WIDTH, HEIGHT = 640, 360
LEFT, RIGHT, TOP, BOTTOM = 64, 150, 44, 52
_DASHES: Final = ("", "7 4", "2 4", "10 3 2 3")
_STYLE: Final = """
  text { font: 13px system-ui, sans-serif; fill: #222 }
  .title { font-weight: 600; font-size: 15px }
  .grid { stroke: #ccc; stroke-width: 1 }
  .axis { stroke: #555; stroke-width: 1 }
  .ground { fill: #fff }
  .c0 { --line: #0a5ca8 } .c1 { --line: #b3400e } .c2 { --line: #1d7436 } .c3 { --line: #7a3fa0 }
  .curve { fill: none; stroke: var(--line); stroke-width: 2.5 }
  .dot { fill: var(--line) }
  .name { fill: var(--line); font-weight: 600 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e8e8e8 }
    .grid { stroke: #444 } .axis { stroke: #aaa } .ground { fill: #161616 }
    .c0 { --line: #7cc0ff } .c1 { --line: #ff9d6b } .c2 { --line: #7bd492 } .c3 { --line: #cf9df0 }
  }
"""


@dataclass(frozen=True)
class Curve:
    """A name, and its points from left to right."""

    name: str
    points: Sequence[tuple[float, float]]


def drawn(title: str, across: str, up: str, curves: Sequence[Curve]) -> str:
    """The picture. `across` and `up` name the axes, with units; both begin at 0."""
    most_x = max(x for one in curves for x, _ in one.points)
    most_y = max(y for one in curves for _, y in one.points)
    step_x, step_y = _step(most_x), _step(most_y)
    end_x, end_y = step_x * ceil(most_x / step_x), step_y * ceil(most_y / step_y)

    def at(x: float, y: float) -> tuple[float, float]:
        wide, high = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM
        return round(LEFT + wide * x / end_x, 1), round(HEIGHT - BOTTOM - high * y / end_y, 1)

    (left, bottom), (right, top) = at(0, 0), at(end_x, end_y)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">',
        f"<title>{escape(title)}</title>",
        f"<desc>{escape(_told(across, up, curves))}</desc>",
        f"<style>{_STYLE}</style>",
        f'<rect class="ground" width="{WIDTH}" height="{HEIGHT}"/>',
        f'<text class="title" x="{LEFT}" y="26">{escape(title)}</text>',
    ]
    for mark in _marks(step_y, end_y):
        y = at(0, mark)[1]
        lines.append(f'<line class="grid" x1="{left}" y1="{y}" x2="{right}" y2="{y}"/>')
        lines.append(f'<text x="{left - 8}" y="{y + 4}" text-anchor="end">{mark:g}</text>')
    for mark in _marks(step_x, end_x):
        x = at(mark, 0)[0]
        lines.append(f'<line class="axis" x1="{x}" y1="{bottom}" x2="{x}" y2="{bottom + 5}"/>')
        lines.append(f'<text x="{x}" y="{bottom + 20}" text-anchor="middle">{mark:g}</text>')
    lines += [
        f'<path class="axis" fill="none" d="M{left} {top}V{bottom}H{right}"/>',
        f'<text x="{(left + right) / 2}" y="{HEIGHT - 12}" text-anchor="middle">{escape(across)}</text>',
        f'<text transform="translate(16 {(top + bottom) / 2}) rotate(-90)" text-anchor="middle">{escape(up)}</text>',
        *(line for place, one in enumerate(curves) for line in _curve(place, one, [at(*each) for each in one.points])),
        *_names(curves, [at(*one.points[-1]) for one in curves]),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _curve(place: int, one: Curve, points: Sequence[tuple[float, float]]) -> list[str]:
    path = "M" + "L".join(f"{x} {y}" for x, y in points)
    dash = f' stroke-dasharray="{_DASHES[place]}"' if _DASHES[place] else ""
    dots = [f'<circle class="dot c{place}" cx="{x}" cy="{y}" r="3.5"/>' for x, y in points]
    return [f'<path class="curve c{place}" d="{path}"{dash}/>', *dots]


def _names(curves: Sequence[Curve], ends: Sequence[tuple[float, float]]) -> list[str]:
    """Beside the last point of each, moved apart where they would lie upon each other."""
    found = []
    above = float("-inf")
    for place in sorted(range(len(curves)), key=lambda one: ends[one][1]):
        x, y = ends[place]
        above = max(y + 4, above + 17)
        found.append(f'<text class="name c{place}" x="{x + 10}" y="{above:g}">{escape(curves[place].name)}</text>')
    return found


def _told(across: str, up: str, curves: Sequence[Curve]) -> str:
    """The same in words, for who does not see it."""
    told = (f"{one.name}: " + ", ".join(f"{y:.3g} at {x:g}" for x, y in one.points) for one in curves)
    return f"{up}, by {across}. " + "; ".join(told) + "."


def _step(most: float) -> float:
    """A round step that gives four to eight marks."""
    rough = most / 5
    power: float = 10 ** floor(log10(rough))
    return next(power * one for one in (1, 2, 2.5, 5, 10) if power * one >= rough)


def _marks(step: float, end: float) -> list[float]:
    return [step * number for number in range(round(end / step) + 1)]
