"""One deck or translation file: bytes in, a model and all its problems out.

Rule 1: any bytes give an answer; nothing is raised for what a file holds.
"""

import typing
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from server.decks import advice, lint, rules
from server.decks.again import Again
from server.decks.blanks import without_blanks
from server.decks.characters import decode, tidy
from server.decks.explain import explain
from server.decks.load import load
from server.decks.media import check_media, check_names
from server.decks.nodes import Fields, Items, Node, Text
from server.decks.overlay import Overlay
from server.decks.problems import Problem, Report
from server.decks.saying import said
from server.decks.schema import Deck
from server.decks.translated import check_overlay
from server.decks.versions import is_newer

Model = TypeVar("Model", bound=BaseModel)

_MAX_EXPLAINED = 1000


@dataclass(frozen=True, slots=True)
class Reading(Generic[Model]):
    """What became of one file: `value` is absent if there was an error, `problems` stand in the order of the file."""

    value: Model | None
    problems: tuple[Problem, ...]


def read_deck(
    raw: bytes,
    file: str,
    media: Path | Collection[str] | None = None,
    *,
    advise: bool = True,
    again: Again | None = None,
) -> Reading[Deck]:
    """Read a deck; `file` is only a name for the report. Pictures are looked for in the folder `media`, if given, or
    among the names of those that are kept with the deck.

    Without `advise` it is a third faster: nothing is said of how it reads, which a server that plays it need not know.
    `again` has read nearly the same before, and makes it several times faster.
    """
    report = Report(file)
    root, text = _tree(raw, report, again.load if again else load)
    deck: Deck | None = None
    if isinstance(root, Fields) and not is_newer(root, report):
        deck = _fit(root, Deck, report)
        if deck is not None:
            _remember(root, deck)
        rules.check(root, report)
        lint.check(root, text, report)
        if advise:
            advice.check(root, report)
        if isinstance(media, Path):
            check_media(root, media, report)
        elif media is not None:
            check_names(root, media, report)
    return Reading(None if report.broken else deck, report.problems())


def read_overlay(raw: bytes, file: str, deck: Deck | None, language: str) -> Reading[Overlay]:
    """Read the translation of `deck` into `language`, which the name of the file says.

    Without a deck (it is missing or broken) only the shape of the file is checked.
    """
    report = Report(file)
    root, text = _tree(raw, report)
    overlay: Overlay | None = None
    if isinstance(root, Fields) and not is_newer(root, report):
        root = without_blanks(root)
        overlay = _fit(root, Overlay, report)
        check_overlay(root, deck, language, report)
        lint.check(root, text, report)
    return Reading(None if report.broken else overlay, report.problems())


def _tree(raw: bytes, report: Report, read: Callable[[str, Report], Node | None] = load) -> tuple[Node | None, str]:
    text = decode(raw, report)
    if text is None:
        return None, ""
    report.text = text
    root = read(text, report)
    if root is not None and not isinstance(root, Fields):
        report.error(root.place, "file", said("file-is-list" if isinstance(root, Items) else "file-is-text"))
    return root, text


def _fit(root: Fields, model: type[Model], report: Report) -> Model | None:
    fields = plain_of(root)
    try:
        return model.model_validate(fields)
    except ValidationError as errors:
        found = errors.errors(include_url=False) if errors.error_count() <= _MAX_EXPLAINED else _first(fields, model)
        for error in found:
            explain(error, root, model, report)
        report.count(errors.error_count() - len(found))
        return None


def _remember(root: Fields, deck: Deck) -> None:
    """Keep with each card and perspective the model it fits, for the next time that nothing in it has changed."""
    for name, models in (("cards", deck.cards), ("perspectives", deck.perspectives)):
        for fields, model in zip(root.each(name), models, strict=True):
            fields.fitting = model


def _first(fields: object, model: type[BaseModel]) -> list[ErrorDetails]:
    """Return the first findings in the cards and perspectives, one card at a time.

    To have forty thousand of them made at once would keep every thread waiting for a third of a second.
    """
    found: list[ErrorDetails] = []
    for name in ("cards", "perspectives"):
        (member, *_) = typing.get_args(model.model_fields[name].annotation)
        members = fields.get(name) if isinstance(fields, dict) else None
        for index, item in enumerate(members if isinstance(members, list) else ()):
            try:
                member.model_validate(item)
            except ValidationError as errors:
                found += [{**one, "loc": (name, index, *one["loc"])} for one in errors.errors(include_url=False)]
            if len(found) >= _MAX_EXPLAINED:
                return found[:_MAX_EXPLAINED]
    return found


def plain_of(node: Node) -> object:
    """Return the tree as the schema takes it; what is empty becomes an empty text."""
    match node:
        case Text():
            return "" if node.empty else tidy(node.value)
        case Items():
            return [plain_of(item) for item in node.items]
        case Fields(fitting=BaseModel()):
            return node.fitting
        case Fields():
            return {name: plain_of(entry.node) for name, entry in node.entries.items()}
