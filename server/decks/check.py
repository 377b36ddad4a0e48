"""Checking decks for their authors: every problem of every file, and an exit code for scripts."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TextIO

from server.decks.library import SUFFIXES, check_language, check_name, language_of, read_bytes
from server.decks.problems import START, Level, Problem, Report
from server.decks.read import read_deck, read_overlay
from server.decks.saying import in_language, plain, said
from server.decks.schema import Deck
from server.decks.tell import Format, tell
from server.house_words import OTHERWISE


def check_files(paths: Iterable[Path]) -> list[Problem]:
    """Return all problems of these files, and of the deck files in these folders, file by file in the order given.

    A translation is checked against the deck beside it.
    """
    return [problem for path in _files(paths) for problem in _check(path)]


def run(
    paths: Sequence[Path],
    out: TextIO,
    form: Format = Format.text,
    language: str = OTHERWISE,
    one: Callable[[Path], tuple[Problem, ...]] | None = None,
) -> int:
    """Print all problems, for people with a last line that counts them; return 1 if there is an error, otherwise 0.

    `one` finds the problems of a file that is no deck.
    """
    if not paths:
        _say(in_language(said("name-a-file"), language) + "\n", out)
        return 1
    files = _files(paths)
    problems = [problem for path in files for problem in (one or _check)(path)]
    _say(tell(problems, len(files), form, language), out)
    return 1 if any(problem.level is Level.error for problem in problems) else 0


def _say(text: str, out: TextIO) -> None:
    """Print a text; what the terminal's encoding lacks is spelled as an escape instead of ending the report."""
    encoding = out.encoding or "utf-8"
    out.write(text.encode(encoding, "backslashreplace").decode(encoding))


def _files(paths: Iterable[Path]) -> list[Path]:
    files: list[Path] = []
    for path in paths:
        try:
            files += sorted(one for one in path.iterdir() if one.suffix in SUFFIXES and one.name[0] != ".")
        except (OSError, ValueError):
            files.append(path)  # no folder, or a closed one: reading it as a file says what is wrong
    return list(dict.fromkeys(files))


def _check(path: Path) -> tuple[Problem, ...]:
    report = Report(str(path))
    raw = read_bytes(path, report)
    if raw is None:
        return report.problems()
    language = language_of(path)
    if language is None:
        reading = read_deck(raw, str(path), path.with_suffix(""))
        if reading.value is not None:
            check_name(path, reading.value, report)
        return (*report.problems(), *reading.problems)
    check_language(language, report)
    deck = _deck_beside(path, report)
    return (*report.problems(), *read_overlay(raw, str(path), deck, language).problems)


def _deck_beside(path: Path, report: Report) -> Deck | None:
    """Return the deck that a translation belongs to, or report that it cannot be checked against one."""
    stem = path.stem.partition(".")[0]
    for suffix in SUFFIXES:
        beside = path.with_name(stem + suffix)
        if beside.exists():
            raw = read_bytes(beside, Report(str(beside)))
            deck = read_deck(raw, str(beside)).value if raw is not None else None
            if deck is None:
                report.error(START, "file", said("deck-has-errors", name=plain(beside.name)))
            return deck
    report.error(START, "file", said("no-deck-beside", name=plain(stem)))
    return None
