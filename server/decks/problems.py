"""What is wrong with a deck, said so that its author can mend it."""

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, NamedTuple

from server.decks.excerpt import excerpt
from server.decks.saying import in_language, plain, quote, said

MAX_PROBLEMS: Final = 200
"""More than this in one file is no help to anybody; the rest is counted."""

BREAKS: Final = re.compile("\r\n|\r|\n")
"""What ends a line, as an editor counts them."""

_MAX_GUESSES = 20
_MAX_KNOWN = 60


class Level(StrEnum):
    """`error` keeps a deck off the shelf, `warning` should be mended, `note` is only said."""

    error = "error"
    warning = "warning"
    note = "note"


class Place(NamedTuple):
    """A place in a text, both numbers from 1; columns count characters."""

    line: int
    column: int


START: Final = Place(1, 1)
"""Where a problem stands that is one of the file as a whole: no line is shown for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing to mend: `line` and `column` from 1, `where` in the author's words, `message` with what to do.

    `excerpt` is the line with a mark below the place, or empty where there is none to show: the `whole` file is meant.
    `where` and `message` are in English, and know how they are said in other languages (`spoken`).
    """

    file: str
    line: int
    column: int
    where: str
    level: Level
    message: str
    excerpt: str = ""
    whole: bool = False

    def __str__(self) -> str:
        """Return `file:line:column: where: message`; what is not an error says so before the message."""
        level = "" if self.level is Level.error else f"{self.level}: "
        return f"{plain(self.file, 200)}:{self.line}:{self.column}: {self.where}: {level}{self.message}"


def spoken(problem: Problem, language: str) -> Problem:
    """Return a problem in one of the languages of the checker."""
    if problem.where in _PLACES:
        there: str = said(f"where-{problem.where}")
    else:
        there = problem.where
    return replace(problem, where=in_language(there, language), message=in_language(problem.message, language))


_PLACES: Final = frozenset({"file", "folder", "deck"})


class Report:
    """Collects the problems of one file."""

    def __init__(self, file: str) -> None:
        """Begin an empty report on `file`, named as the author named it."""
        self.file = file
        self.text: str | None = None
        self.unread: set[int] = set()
        """Lines whose text was left out; only what is wrong with their YAML is said."""
        self._problems: list[Problem] = []
        self._unsaid = 0
        self._guesses = _MAX_GUESSES

    def error(self, place: Place, where: str, message: str) -> None:
        """Add what keeps the deck from being used."""
        self._add(Level.error, place, where, message)

    def warn(self, place: Place, where: str, message: str) -> None:
        """Add what should be mended."""
        self._add(Level.warning, place, where, message)

    def note(self, place: Place, where: str, message: str) -> None:
        """Add what is only said."""
        self._add(Level.note, place, where, message)

    def count(self, more: int) -> None:
        """Count errors that were found but are not spelled out one by one."""
        self._unsaid += more

    def did_you_mean(self, word: str, known: Iterable[str]) -> str:
        """Return `Did you mean "…"?` with the nearest known word, or nothing; after 20 guesses no more."""
        if self._guesses == 0:
            return ""
        self._guesses -= 1
        likely = sorted(known, key=lambda one: (one[:1] != word[:1], abs(len(one) - len(word))))[:_MAX_KNOWN]
        near = difflib.get_close_matches(plain(word.lower()), likely, n=1, cutoff=0.6)
        return said("did-you-mean", word=quote(near[0])) if near else ""

    def _add(self, level: Level, place: Place, where: str, message: str) -> None:
        if place.line in self.unread and where != "file":
            return
        self._problems.append(
            Problem(
                file=self.file,
                line=place.line,
                column=place.column,
                where=where,
                level=level,
                message=message,
                whole=place is START,
            )
        )

    @property
    def found(self) -> tuple[Problem, ...]:
        """What was said so far, in no order."""
        return tuple(self._problems)

    @property
    def unsaid(self) -> int:
        """How many errors were only counted."""
        return self._unsaid

    @property
    def said(self) -> int:
        """How much was said so far."""
        return len(self._problems) + self._unsaid

    def take(self, other: "Report", down: int) -> None:
        """Add all that was said of lines that stand `down` lines further down in this file."""
        self.unread |= {line + down for line in other.unread}
        self._unsaid += other.unsaid
        self._problems += [replace(one, line=one.line + down) if down else one for one in other.found]

    @property
    def broken(self) -> bool:
        """Say whether there is any error."""
        return self._unsaid > 0 or any(problem.level is Level.error for problem in self._problems)

    def problems(self) -> tuple[Problem, ...]:
        """Return all problems in the order of the file, each once, and a last line if they were too many."""
        ordered = sorted(set(self._problems), key=_order)
        if len(ordered) <= MAX_PROBLEMS and not self._unsaid:
            return self._with_excerpts(ordered)
        ordered.sort(key=lambda problem: list(Level).index(problem.level))
        kept = sorted(ordered[:MAX_PROBLEMS], key=_order)
        more = len(ordered) - len(kept) + self._unsaid
        level = Level.error if self.broken else Level.warning
        last = said("more-problems", more=f"{more:,}")
        return (
            *self._with_excerpts(kept),
            Problem(
                file=self.file, line=kept[-1].line, column=kept[-1].column, where="file", level=level, message=last
            ),
        )

    def _with_excerpts(self, problems: list[Problem]) -> tuple[Problem, ...]:
        if self.text is None or not problems:
            return tuple(problems)
        lines = BREAKS.split(self.text) if "\r" in self.text else self.text.split("\n")
        return tuple(
            replace(one, excerpt=excerpt(lines[one.line - 1], one.line, one.column))
            if one.line <= len(lines) and not one.whole
            else one
            for one in problems
        )


def _order(problem: Problem) -> tuple[int, int, str, str]:
    return problem.line, problem.column, problem.where, problem.message
