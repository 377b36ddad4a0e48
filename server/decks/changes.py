"""What has changed between two states of a deck, by ids and in the words of its author; order and layout aside."""

import difflib
from collections.abc import Iterator, Sequence
from typing import Any, Final

from server.decks.saying import listed, plain, quote
from server.decks.schema import Deck

_ONE_OF: Final = {
    "perspectives": "perspective",
    "cards": "card",
    "themes": "theme",
    "evaluation": "statement",
}
_UNWORDED: Final = frozenset({"kind", "spoken_by", "themes", "sensitivity", "modes", "minutes", "tags"})
_MAX_SHOWN: Final = 160
_AROUND: Final = 5
"""Words shown before and behind what has changed in a long text."""


def changes(old: Deck, new: Deck, languages: Sequence[str] = ()) -> list[str]:
    """Return what has changed, a line each, more about a line indented below it; `languages` has translations."""
    before, after = (one.model_dump(mode="json", by_alias=True, exclude_defaults=True) for one in (old, new))
    lines = list(_deck(before, after))
    reworded = [one for one in _both(before, after, "cards") if _words(before, one) != _words(after, one)]
    if reworded and languages:
        names = listed(sorted(languages)).replace(" or ", " and ")
        shown = ", ".join(reworded[:8]) + (" …" if len(reworded) > 8 else "")
        lines.append(f"Look at the translations ({names}) of cards whose words have changed: {shown}.")
    return lines or ["Nothing has changed that people read or play."]


def _deck(before: dict[str, Any], after: dict[str, Any]) -> Iterator[str]:
    for name in dict.fromkeys((*before, *after)):
        if name in _ONE_OF:
            yield from _by_id(_ONE_OF[name], before.get(name, []), after.get(name, []))
        elif name == "frameworks":
            lists = before.get(name, {}), after.get(name, {})
            for framework in dict.fromkeys((*lists[0], *lists[1])):
                yield from _by_id(f"word of {framework}", *(one.get(framework, []) for one in lists))
        elif name == "glossary":
            yield from _glossary(before.get(name, {}), after.get(name, {}))
        else:
            yield from _headed("Deck", _value(name, before.get(name), after.get(name)))


def _by_id(what: str, before: list[dict[str, Any]], after: list[dict[str, Any]]) -> Iterator[str]:
    old, new = ({one["id"]: one for one in members} for members in (before, after))
    gone, come = [one for one in old if one not in new], [one for one in new if one not in old]
    renamed = {one: now for one in gone for now in come if _but_id(old[one]) == _but_id(new[now])}
    for one, now in renamed.items():
        again = "Translations no longer belong to it, so better keep the old id."
        yield f"{what.capitalize()} {one} has another id now: {now}. {again}"
    for one in gone:
        if one not in renamed:
            yield f"{what.capitalize()} {one} is gone: {_named(old[one])}"
    for now in come:
        if now not in renamed.values():
            yield f"{what.capitalize()} {now} is new: {_named(new[now])}"
    for one in new:
        if one in old and old[one] != new[one]:
            yield f"{what.capitalize()} {one} has changed: {_named(new[one])}"
            names = dict.fromkeys((*old[one], *new[one]))
            yield from (f"  {line}" for name in names for line in _value(name, old[one].get(name), new[one].get(name)))
    kept = [[one for one in members if one in old and one in new] for members in (old, new)]
    if kept[0] != kept[1]:
        yield f"The order of the {what}s has changed."


def _glossary(before: dict[str, str], after: dict[str, str]) -> Iterator[str]:
    for term in dict.fromkeys((*before, *after)):
        yield from _headed("Glossary", _value(term, before.get(term), after.get(term)))


def _headed(head: str, lines: Iterator[str]) -> Iterator[str]:
    """Put a head before each line; one that goes on with the line before it keeps its place."""
    return (f"{' ' * len(head)}  {line}" if line.startswith(" ") else f"{head}, {line}" for line in lines)


def _value(name: str, old: Any, new: Any) -> Iterator[str]:
    """Tell how one value has changed, and nothing when it has not."""
    if old == new:
        return
    match old, new:
        case None, _:
            yield f"{plain(name)}: added {_said(new)}"
        case _, None:
            yield f"{plain(name)}: removed {_said(old)}"
        case dict(), dict():
            for inner in dict.fromkeys((*old, *new)):
                yield from _value(f"{name}, {inner}", old.get(inner), new.get(inner))
        case list(), list():
            yield from _list(name, old, new)
        case str(), str():
            yield f"{plain(name)}: was {_passage(old, new)}"
            yield f"{' ' * len(plain(name))}  now {_passage(new, old)}"
        case _:
            yield f"{plain(name)}: was {_said(old)}, now {_said(new)}"


def _list(name: str, old: list[Any], new: list[Any]) -> Iterator[str]:
    before, after = ([repr(one) for one in members] for members in (old, new))
    for kind, a, b, c, d in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        pairs = min(b - a, d - c)
        for offset in range(pairs):
            yield from _value(f"{name} {c + offset + 1}", old[a + offset], new[c + offset])
        for at in range(a + pairs, b):
            yield f"{plain(name)}: removed {_said(old[at])}"
        for at in range(c + pairs, d):
            yield f"{plain(name)}: added {_said(new[at])}"


def _passage(text: str, other: str) -> str:
    """Return a text in quotation marks, a long one only around what is not the same in the other."""
    if len(text) <= _MAX_SHOWN:
        return f'"{plain(text, _MAX_SHOWN)}"'
    words, others = text.split(), other.split()
    blocks = difflib.SequenceMatcher(None, words, others, autojunk=False).get_opcodes()
    changed = [(a, b) for kind, a, b, _, _ in blocks if kind != "equal"] or [(0, 0)]
    start, end = max(0, changed[0][0] - _AROUND), min(len(words), changed[-1][1] + _AROUND)
    shown = " ".join(words[start:end])
    return f'"{"… " if start else ""}{plain(shown, 400)}{" …" if end < len(words) else ""}"'


def _said(value: Any) -> str:
    match value:
        case str():
            return quote(value)
        case dict():
            return "; ".join(f"{name}: {_said(inner)}" for name, inner in value.items())
        case list():
            return ", ".join(_said(one) for one in value)
        case bool():
            return "true" if value else "false"
        case _:
            return str(value)


def _named(member: dict[str, Any]) -> str:
    return quote(member.get("title") or member.get("name") or member.get("text") or "")


def _but_id(member: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in member.items() if name != "id"}


def _both(before: dict[str, Any], after: dict[str, Any], name: str) -> list[str]:
    there = {one["id"] for one in before.get(name, [])}
    return [one["id"] for one in after.get(name, []) if one["id"] in there]


def _words(deck: dict[str, Any], identity: str) -> dict[str, Any]:
    card = next(one for one in deck["cards"] if one["id"] == identity)
    return {name: value for name, value in card.items() if name not in _UNWORDED}
