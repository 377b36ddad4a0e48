"""What a translation says of its deck: ids that exist there, lists of the same length, and what is still missing."""

from collections.abc import Iterator, Sequence
from typing import Any

from pydantic import BaseModel

from server.decks.characters import tidy
from server.decks.languages import is_language
from server.decks.marks import Path, where
from server.decks.nodes import Fields, Items
from server.decks.problems import START, Report
from server.decks.rules import check_ids
from server.decks.saying import both, quote, said
from server.decks.schema import Card, Deck

_BY_ID = ("themes", "perspectives", "cards", "evaluation")
_MAX_LISTED = 8


def check_overlay(root: Fields, deck: Deck | None, language: str, report: Report) -> None:
    """Report what does not fit the deck, and note what is not translated."""
    for name in _BY_ID:
        check_ids(root, name, report)
    written = tidy(root.text("language"))
    if written and is_language(language) and written != language:
        message = said("named-for-other", language=quote(language), said=quote(written))
        report.error(root.place_of("language"), "language", message)
    if deck is None:
        return
    if root.text("id") and tidy(root.text("id")) != deck.id:
        report.error(root.place_of("id"), "id", said("translation-of", id=quote(deck.id), plain=deck.id))
    if language == deck.language:
        report.error(root.place_of("language"), "language", said("language-of-deck"))
    for name in _BY_ID:
        _members(root, (name,), getattr(deck, name), report, frozenset(deck.retired))
    _frameworks(root, deck, report)
    _glossary(root, deck, report)
    for name in ("agreement", "signposting"):
        _same_length(root, (name,), root, len(getattr(deck, name)), report)
    _missing(root, deck, report)


def _members(
    root: Fields,
    path: tuple[str, ...],
    originals: Sequence[Any],
    report: Report,
    retired: frozenset[str] = frozenset(),
) -> None:
    """Check that each member of a list belongs to an original, and fits it."""
    known = {original.id: original for original in originals}
    holder = root if len(path) == 1 else root.fields(path[0])
    for index, item in enumerate(holder.items(path[-1]) if holder else ()):
        identity = tidy(item.text("id")) if isinstance(item, Fields) else ""
        if not isinstance(item, Fields) or not identity:
            continue
        if identity not in known:
            meant = said("was-retired") if identity in retired else ""
            meant = meant or report.did_you_mean(identity, known) or said("remove-or-correct")
            report.error(
                item.place_of("id"),
                where(root, (*path, index, "id")),
                both(said("deck-has-no-id", id=quote(identity)), meant),
            )
            continue
        _fits(root, (*path, index), item, known[identity], report)


def _fits(root: Fields, path: Path, item: Fields, original: BaseModel, report: Report) -> None:
    """Check that a translated member has no text its original lacks, and all of every list it has."""
    names = {info.alias or name: name for name, info in type(original).model_fields.items()}
    for name, entry in item.entries.items():
        if name not in names:
            continue
        value = getattr(original, names[name])
        if value is None or value == ():
            message = said("nothing-to-translate", name=quote(name))
            report.error(entry.place, where(root, (*path, name)), message)
        elif isinstance(value, tuple) and isinstance(entry.node, Items):
            _same_length(root, (*path, name), item, len(value), report)
        elif isinstance(value, BaseModel) and isinstance(entry.node, Fields):
            _fits(root, (*path, name), entry.node, value, report)


def _same_length(root: Fields, path: Path, holder: Fields, expected: int, report: Report) -> None:
    name = str(path[-1])
    node = holder.get(name)
    if isinstance(node, Items) and len(node.items) != expected:
        message = said("other-length", deck=expected, here=len(node.items))
        report.error(node.place, where(root, path), message)


def _frameworks(root: Fields, deck: Deck, report: Report) -> None:
    frameworks = root.fields("frameworks")
    for name, entry in frameworks.entries.items() if frameworks else ():
        if name not in deck.frameworks:
            meant = report.did_you_mean(name, deck.frameworks) or said("remove-it")
            message = both(said("no-framework", name=quote(name)), meant)
            report.error(entry.place, where(root, ("frameworks", name)), message)
        else:
            _members(root, ("frameworks", name), deck.frameworks[name], report)


def _glossary(root: Fields, deck: Deck, report: Report) -> None:
    glossary = root.fields("glossary")
    for term, entry in glossary.entries.items() if glossary else ():
        if tidy(term) not in deck.glossary:
            meant = report.did_you_mean(term, deck.glossary) or said("as-deck-writes")
            message = both(said("no-glossary-word", term=quote(term)), meant)
            report.error(entry.place, where(root, ("glossary", term)), message)


def _missing(root: Fields, deck: Deck, report: Report) -> None:
    """Note what is shown in the language of the deck, once for each list and once for each card."""
    absent = [name for name in _DECK_WORDS if getattr(deck, name) and root.get(name) is None]
    if absent:
        report.note(START, "deck", said("not-translated", names=", ".join(absent)))
    glossary = root.fields("glossary")
    terms = {tidy(term) for term in glossary.entries} if glossary else set()
    _left("glossary", [term for term in deck.glossary if term not in terms], len(deck.glossary), report)
    for name in _BY_ID:
        there = {tidy(item.text("id")) for item in root.each(name)}
        left = [original.id for original in getattr(deck, name) if original.id not in there]
        _left(name, left, len(getattr(deck, name)), report)
    cards = {card.id: card for card in deck.cards}
    perspectives = {one.id: one for one in deck.perspectives}
    for name, known in (("cards", cards), ("perspectives", perspectives)):
        for index, item in enumerate(root.items(name)):
            original = known.get(tidy(item.text("id"))) if isinstance(item, Fields) else None
            gaps = list(_gaps(item, original)) if isinstance(item, Fields) and original else []
            if gaps:
                report.note(item.place, where(root, (name, index)), said("not-translated", names=", ".join(gaps)))


def _left(name: str, left: list[str], total: int, report: Report) -> None:
    if left:
        shown = ", ".join(left[:_MAX_LISTED]) + (" …" if len(left) > _MAX_LISTED else "")
        report.note(START, name, said("not-translated-of", left=len(left), total=total, names=shown))


_DECK_WORDS = ("title", "summary", "purpose_hint", "audience", "agreement", "signposting")
_CARD_WORDS = (
    "title",
    "text",
    "pair",
    "prompts",
    "positions",
    "content_note",
    "easy_read",
    "facilitator_note",
    "decision",
    "quiz",
    "image",
    "audio",
)
_PERSPECTIVE_WORDS = (
    "name", "in_brief", "what_matters", "strengths", "what_helps", "ask_instead", "content_note", "easy_read",
    "image",
)  # fmt: skip


def _gaps(item: Fields, original: BaseModel) -> Iterator[str]:
    words = _CARD_WORDS if isinstance(original, Card) else _PERSPECTIVE_WORDS
    return (name for name in words if getattr(original, name) not in (None, ()) and item.get(name) is None)
