"""How problems are told: to a person, to GitHub beside the changed lines, or to another program."""

import json
from collections import Counter
from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from server.decks.problems import Level, Problem

_GITHUB: Final = {Level.error: "error", Level.warning: "warning", Level.note: "notice"}


class Format(StrEnum):
    """In which form to tell problems."""

    text = "text"
    github = "github"
    json = "json"


def tell(problems: Sequence[Problem], files: int, form: Format) -> str:
    """Return all problems and, for people, a last line that counts them."""
    match form:
        case Format.text:
            return "".join(f"{_shown(problem)}\n" for problem in problems) + _counted(problems, files)
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


def _shown(problem: Problem) -> str:
    return f"{problem}\n{problem.excerpt}\n" if problem.excerpt else f"{problem}\n"


def _counted(problems: Sequence[Problem], files: int) -> str:
    counts = Counter(problem.level for problem in problems)
    parts = [f"{counts[level]} {level}{'' if counts[level] == 1 else 's'}" for level in Level if counts[level]]
    playable = "" if counts[Level.error] or not problems else " It can be played as it is."
    playable = playable if files == 1 else playable.replace("It", "All")
    number = f"{files} {'file' if files == 1 else 'files'}"
    return f"{number} checked: {', '.join(parts) or 'no problems'}.{playable}\n"


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
