"""Why YAML could not be read, in the words of somebody who writes cards and not code."""

import re
from typing import Final

import yaml

from server.decks.characters import lines_of
from server.decks.problems import START, Place, Report
from server.decks.saying import Said, quote, said

_MAX_TAB_LINES: Final = 20
_TAB = re.compile(r" *\t")
_QUOTED_START = re.compile(r"""^\s*(?:- )?(?:[a-z_]+:\s+|- )?(["'])""")
_STARTERS: Final = {"@": "@", "`": "`", "%": "%", "*": "*", "&": "&", "!": "!"}

_ONE_TEXT = re.compile(r"(\s*(?:- )?[a-z_]+:|\s*-) *\S")
_NO_SPACE = re.compile(r"\s*(?:- )?[a-z_]+:[^\s/]")
_EQUALS = re.compile(r"\s*(?:- )?[a-z_]+ *=")
MAX_LENGTH: Final = 1 << 19

UNCLOSED: Final = "unclosed-quote"
"""The code of what is said of a text that takes the rest of the file with it."""


def explain_syntax(error: yaml.MarkedYAMLError, text: str, report: Report) -> Place | None:
    """Report why the parser stopped, at the place to mend; if tabs may be the cause, every line that has them.

    Return the place where one line alone is the cause.
    """
    mark = error.problem_mark or error.context_mark
    place = Place(mark.line + 1, mark.column + 1) if mark else START
    lines = lines_of(text)
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    if _TAB.match(line):
        _report_tabs(lines, report)
        return None
    opened = error.context_mark
    problem = error.problem or ""
    if "unexpected end of stream" in problem and opened:
        place = Place(opened.line + 1, opened.column + 1)
        report.error(place, "file", said(UNCLOSED))
        return None
    if problem == "could not find expected ':'" and opened:
        place = Place(opened.line + 1, opened.column + 1)
        line = lines[opened.line]
    report.error(place, "file", _sentence(error, line, place))
    return place


def without_line(text: str, place: Place | None, report: Report) -> str | None:
    """Return the file with a dot for the text on that line, or nothing when that is no help.

    What else would be said of that line is not: its text was left out.
    """
    lines = lines_of(text)
    if place is None or place.line > len(lines) or place.line in report.unread or len(text) > MAX_LENGTH:
        return None
    match = _ONE_TEXT.match(lines[place.line - 1])
    if match is None:
        return None
    report.unread.add(place.line)
    lines[place.line - 1] = f"{match[1]} ."
    return "\n".join(lines)


def _sentence(error: yaml.MarkedYAMLError, line: str, place: Place) -> Said:
    problem, context = error.problem or "", error.context or ""
    if "mapping values are not allowed" in problem:
        return _colon_or_indent(line, place)
    if "flow" in context:
        return said("inline-breaks", braces="{ }")
    if "mapping keys" in problem:
        return said("begins-with-question-mark")
    if "cannot start any token" in problem or "alias" in context or "anchor" in context or "tag" in context:
        first = line[place.column - 1 : place.column]
        begins = _STARTERS.get(first) or next((one for one in "*&!" if one in line), first)
        return said("begins-with-sign", sign=quote(begins))
    if "expected ':'" in problem:
        spaced = "equal-sign" if _EQUALS.match(line) else "no-colon"
        return said("no-space-behind-colon" if _NO_SPACE.match(line) else spaced)
    if "block sequence entries" in problem:
        return said("list-on-field-line")
    if "escape" in problem:
        return said("backslash")
    if "did not find expected" in problem and _QUOTED_START.match(line):
        return said("quote-begins-text")
    if "did not find expected" in problem:
        return said("not-in-line")
    return said("not-yaml-line", said=problem)


def _colon_or_indent(line: str, place: Place) -> Said:
    """Tell a colon inside a text from a field that stands too far in."""
    return said("not-in-line" if re.fullmatch(r"\s*[a-z_]+", line[: place.column - 1]) else "colon-in-text")


def _report_tabs(lines: list[str], report: Report) -> None:
    with_tabs = [number for number, line in enumerate(lines, start=1) if _TAB.match(line)]
    for number in with_tabs[:_MAX_TAB_LINES]:
        report.error(Place(number, 1), "file", said("tab-indents"))
    if len(with_tabs) > _MAX_TAB_LINES:
        more = len(with_tabs) - _MAX_TAB_LINES
        report.error(Place(with_tabs[_MAX_TAB_LINES], 1), "file", said("more-tabs", more=more))
