"""How problems are told: to a person, to GitHub beside the changed lines, or to another program."""

import json
from collections import Counter
from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from server.decks.problems import Level, Problem, spoken
from server.decks.saying import both, in_language, in_row, plain, said
from server.house_words import OTHERWISE

_GITHUB: Final = {Level.error: "error", Level.warning: "warning", Level.note: "notice"}


class Format(StrEnum):
    """In which form to tell problems."""

    text = "text"
    github = "github"
    json = "json"


def tell(found: Sequence[Problem], files: int, form: Format, language: str = OTHERWISE) -> str:
    """Return all problems and, for people, a last line that counts them."""
    problems = found if language == OTHERWISE else [spoken(one, language) for one in found]
    match form:
        case Format.text:
            return "".join(f"{_shown(problem, language)}\n" for problem in problems) + _counted(
                problems, files, language
            )
        case Format.github:
            return "".join(f"{_command(problem)}\n" for problem in problems)
        case Format.json:
            return json.dumps(_found(problems, files), ensure_ascii=False, indent=2) + "\n"


def as_fields(problem: Problem) -> dict[str, str | int]:
    """Return a problem as other programs take it."""
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "level": problem.level.value,
        "where": problem.where,
        "message": problem.message,
        "excerpt": problem.excerpt,
    }


def _shown(problem: Problem, language: str) -> str:
    level = "" if problem.level is Level.error else f"{in_language(said(f'level-{problem.level}'), language)}: "
    place = f"{plain(problem.file, 200)}:{problem.line}:{problem.column}"
    line = f"{place}: {problem.where}: {level}{problem.message}"
    return f"{line}\n{problem.excerpt}\n" if problem.excerpt else f"{line}\n"


def _counted(problems: Sequence[Problem], files: int, language: str) -> str:
    counts = Counter(problem.level for problem in problems)
    parts = [
        said(f"count-{level}{'' if counts[level] == 1 else 's'}", count=counts[level])
        for level in Level
        if counts[level]
    ]
    found = in_row(parts, "where-next") if parts else said("found-none")
    checked = said("checked-file" if files == 1 else "checked-files", count=files, found=found)
    playable = "" if counts[Level.error] or not problems else said("playable-one" if files == 1 else "playable-all")
    return f"{in_language(both(checked, playable), language)}\n"


def _command(problem: Problem) -> str:
    place = f"line={problem.line},col={problem.column}"
    name = _escaped(problem.file).replace(":", "%3A").replace(",", "%2C")
    return f"::{_GITHUB[problem.level]} file={name},{place}::{_escaped(f'{problem.where}: {problem.message}')}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _found(problems: Sequence[Problem], files: int) -> dict[str, object]:
    counts = Counter(problem.level for problem in problems)
    found = {f"{level.value}s": counts[level] for level in Level}
    return {"files": files, **found, "problems": [as_fields(problem) for problem in problems]}
