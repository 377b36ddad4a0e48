"""A report as Markdown. What people wrote is only ever text: no link, picture or heading comes out of it."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from server.reports.report import CaptureLine, OwnWords, PledgeLine, Report

_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>#|~&$^])")
_LINE_START: Final = re.compile(r"^([-+=]|\d+(?=[.)]))", re.MULTILINE)
_KINDS: Final = {
    "insight": "Insight",
    "barrier": "Barrier",
    "idea": "Idea",
    "question": "Question",
    "quote": "Quote",
    "note": "Note to myself",
    "answer": "Answer",
    "closing_word": "Closing word",
}
_NEEDS: Final = {"person": "a person", "service": "a service", "both": "a person and a service", "unsure": "unsure"}
_MOMENTS: Final = {"check_in": "at the start", "check_out": "at the end"}


def plain(text: str) -> str:
    """Text that Markdown shows as it was typed, on further lines indented as part of a list item."""
    text = _LINE_START.sub(lambda start: f"{start[1]}\\" if start[1].isdigit() else f"\\{start[1]}", _escaped(text))
    return re.sub(r"\n+", "\\\n  ", text)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def markdown(report: Report) -> str:
    """The whole report, ending in a line end."""
    return "\n".join(_lines(report)).rstrip() + "\n"


def _lines(report: Report) -> Iterator[str]:
    yield f"# {plain(report.title)}"
    yield ""
    if report.purpose:
        yield from ("**What it was for:** " + plain(report.purpose), "")
    counts = report.counts
    yield (
        f"{_many(counts.seats, 'seat')} at {_many(counts.tables, 'table')}, {_many(counts.rounds, 'round')}, "
        f"{_many(counts.captures, 'capture')}, {_many(counts.pledges, 'pledge')}."
    )
    yield ""
    if report.decks:
        yield from ("Decks: " + ", ".join(plain(deck) for deck in report.decks), "")
    if report.own is not None:
        yield from _own(report.own, report.anonymous)
    yield from _themes(report)
    yield from _captures(report)
    yield from _section("Pledges", (_pledge(pledge) for pledge in report.pledges))
    yield from _section("Words from the closing circle", (f"- {plain(word)}" for word in report.closing_words))
    yield from _scales(report)
    yield from _cards(report)


def _many(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _section(heading: str, lines: Iterable[str]) -> Iterator[str]:
    listed = list(lines)
    if listed:
        yield from (f"## {heading}", "", *listed, "")


def _own(own: OwnWords, anonymous: bool) -> Iterator[str]:
    lines = [*map(_capture, own.captures), *map(_pledge, own.pledges)]
    for text in own.texts:
        card = f" ({plain(text.card)})" if text.card else ""
        lines.append(f"- **{_KINDS[text.kind]}**{card}: {plain(text.text)}")
    if anonymous:
        lines.append("This room was anonymous: nobody can tell which of the words below were yours.")
    yield from _section("Your own words", lines)


def _themes(report: Report) -> Iterator[str]:
    for theme in report.themes:
        yield from _section(f"Theme: {plain(theme.name)}", map(_capture, theme.captures))
        if not theme.captures:
            yield from (f"## Theme: {plain(theme.name)}", "")


def _captures(report: Report) -> Iterator[str]:
    if report.captures:
        yield from ("## What was noticed", "")
    for (table, number, card), lines in groupby(report.captures, lambda line: (line.table, line.round, line.card)):
        about = f", round {number}" if number is not None else ""
        yield f"### Table {table}{about}" + (f": {plain(card)}" if card else "")
        yield ""
        yield from map(_capture, lines)
        yield ""


def _capture(line: CaptureLine) -> str:
    unit = [("We noticed", line.noticed), ("because", line.because), ("so", line.so)]
    said = "; ".join(f"*{word}* {plain(text)}" for word, text in unit if text)
    need = f" (whose need: {_NEEDS[line.whose_need]})" if line.whose_need else ""
    return f"- **{_KINDS[line.kind]}**{' (hidden)' if line.hidden else ''}: {said}{need}"


def _pledge(line: PledgeLine) -> str:
    more = [("with", line.who_with), ("by", line.by_when), ("help needed:", line.help_needed)]
    said = "".join(f"; *{word}* {plain(text)}" for word, text in more if text)
    return f"- {'**As a table:** ' if line.for_table else ''}{plain(alone(line.i_will))}{said}"


def _cards(report: Report) -> Iterator[str]:
    rows = [f"| {_escaped(one.title)} | {one.played} | {one.aside} |" for one in report.cards]
    if rows:
        yield from ("", "## The cards", "", "| Card | Played | Laid aside |", "|---|---|---|", *rows)
    written = [one for one in report.cards if one.written_here is not None]
    if written:
        lines = (f"- **{plain(one.title)}**: {plain(one.written_here or '')}" for one in written)
        yield from ("", "## Cards written in the room", "", *lines)


def alone(written: str) -> str:
    """What was written after "I will", as it reads without it: with a capital, unless its first word has one within."""
    at = next((at for at, letter in enumerate(written) if letter.isalnum()), len(written))
    first, rest = written[at : at + 1], written[at + 1 :]
    return written[:at] + first.upper() + rest if first.islower() and not rest[:1].isupper() else written


def _scales(report: Report) -> Iterator[str]:
    rows = [
        f"| {_escaped(line.statement)} | {_MOMENTS[line.moment]} | {' | '.join(map(str, line.answers))} |"
        for line in report.scales
    ]
    if rows:
        yield from (
            "## How it was answered",
            "",
            "| Statement | When | 1 | 2 | 3 | 4 | 5 |",
            "|---|---|" + "---|" * 5,
            *rows,
        )
