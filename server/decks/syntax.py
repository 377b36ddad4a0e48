"""Why YAML could not be read, in the words of somebody who writes cards and not code."""

import re
from typing import Final

import yaml

from server.decks.characters import lines_of
from server.decks.problems import START, Place, Report, quote

_MAX_TAB_LINES: Final = 20
_TAB = re.compile(r" *\t")
_QUOTED_START = re.compile(r"""^\s*(?:- )?(?:[a-z_]+:\s+|- )?(["'])""")
_STARTERS: Final = {"@": "@", "`": "`", "%": "%", "*": "*", "&": "&", "!": "!"}

_ONE_TEXT = re.compile(r"(\s*(?:- )?[a-z_]+:|\s*-) *\S")
_NO_SPACE = re.compile(r"\s*(?:- )?[a-z_]+:[^\s/]")
_EQUALS = re.compile(r"\s*(?:- )?[a-z_]+ *=")
MAX_LENGTH: Final = 1 << 19

UNCLOSED: Final = "The quotation mark opened here is never closed. Close it, or remove it."
_TABS = "This line is indented with a tab. Use spaces: YAML does not allow tabs there."
_COLON = (
    "A colon and a space begin a field, so the text breaks off here. Put the whole text in quotes, "
    'or write ">-" after the name of the field and the text below it, indented.'
)
_QUOTES = (
    "The text begins with a quotation mark, so it ended at the second one and the rest of the line is left over. "
    'Write ">-" after the name of the field and the text below it, indented, or use the curly marks “ and ”.'
)
_INLINE = (
    "A list in [ ] or fields in { } were not closed, or break on a comma, colon or quotation mark in a text. "
    "Write one item per line, each beginning with a dash."
)
_INDENT = (
    "This line is not in line with those above it. Fields of one card begin in the same column; "
    "a text that goes on in a second line must be indented more than its field."
)
_NO_COLON = (
    'Here a line like "title: Home by four" is expected, with a colon and a space. '
    "If this line carries on the text above it, indent it more."
)
_MISSING_SPACE = 'There is no space behind the colon. Write one, as in "title: Home by four".'
_EQUAL_SIGN = 'A colon and a space stand between a field and its text, not "=". Write it as in "title: Home by four".'
_DASH = "A list begins here on the line of its field. Put each item on a line of its own below, beginning with a dash."
_BACKSLASH = (
    "A backslash in double quotation marks has a meaning of its own. Use single quotation marks around this text."
)


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
    said = error.problem or ""
    if "unexpected end of stream" in said and opened:
        place = Place(opened.line + 1, opened.column + 1)
        report.error(place, "file", UNCLOSED)
        return None
    if said == "could not find expected ':'" and opened:
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


def _sentence(error: yaml.MarkedYAMLError, line: str, place: Place) -> str:
    said, context = error.problem or "", error.context or ""
    if "mapping values are not allowed" in said:
        return _colon_or_indent(line, place)
    if "flow" in context:
        return _INLINE
    if "mapping keys" in said:
        return 'A text cannot begin with "?" and a space. Put the whole text in quotes.'
    if "cannot start any token" in said or "alias" in context or "anchor" in context or "tag" in context:
        first = line[place.column - 1 : place.column]
        begins = _STARTERS.get(first) or next((one for one in "*&!" if one in line), first)
        return f"A text cannot begin with {quote(begins)} as it stands. Put the whole text in quotes."
    if "expected ':'" in said:
        return _MISSING_SPACE if _NO_SPACE.match(line) else _EQUAL_SIGN if _EQUALS.match(line) else _NO_COLON
    if "block sequence entries" in said:
        return _DASH
    if "escape" in said:
        return _BACKSLASH
    if "did not find expected" in said and _QUOTED_START.match(line):
        return _QUOTES
    if "did not find expected" in said:
        return _INDENT
    return f"This is not readable as YAML: {said}. Look at this line and the one above it."


def _colon_or_indent(line: str, place: Place) -> str:
    """Tell a colon inside a text from a field that stands too far in."""
    return _INDENT if re.fullmatch(r"\s*[a-z_]+", line[: place.column - 1]) else _COLON


def _report_tabs(lines: list[str], report: Report) -> None:
    with_tabs = [number for number, line in enumerate(lines, start=1) if _TAB.match(line)]
    for number in with_tabs[:_MAX_TAB_LINES]:
        report.error(Place(number, 1), "file", _TABS)
    if len(with_tabs) > _MAX_TAB_LINES:
        more = len(with_tabs) - _MAX_TAB_LINES
        report.error(
            Place(with_tabs[_MAX_TAB_LINES], 1), "file", f"{more} more lines from here on are indented with tabs."
        )
