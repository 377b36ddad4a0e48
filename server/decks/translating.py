"""A translation made or carried on: every text it lacks, left empty below the original, in the order of the deck."""

from collections.abc import Iterator
from typing import Any, Final

from pydantic import BaseModel

from server.decks.characters import tidy
from server.decks.comments import Comments
from server.decks.emit import emit, wrapped
from server.decks.nodes import Entry, Fields, Items, Node, Text
from server.decks.overlay import Overlay, TermWords
from server.decks.problems import Place, Problem, Report
from server.decks.reference import MODELINE, TRANSLATION_SCHEMA
from server.decks.saying import said
from server.decks.schema import Deck
from server.decks.shapes import FORMAT, part_in
from server.decks.tidied import read_tree, says_the_same

_HEAD: Final = frozenset({"schema", "id", "language"})
_NO_WORDS: Final = frozenset({"link", "phone"})
_FIRST_NEW_LINE: Final = 10_000_000
_COMMENT_WIDTH: Final = 96


def begun(deck: Deck, language: str) -> str:
    """Return a new translation of a deck with every text to fill in."""
    root = Fields(Place(1, 1), inline=False)
    words = _Words(Comments())
    for name, value in (("schema", str(FORMAT)), ("id", deck.id), ("language", language)):
        root.entries[name] = words.entry(Text(value, Place(1, 1), Place(1, 1), bare=True))
    words.blank_list(root, "authors", ["Who translated"])
    words.fill_deck(root, deck)
    return MODELINE.format(TRANSLATION_SCHEMA) + emit(root, words.comments)


def carried_on(deck: Deck, raw: bytes, file: str) -> tuple[str | None, int, tuple[Problem, ...]]:
    """Return a translation with what it lacks, and how many texts that are; or nothing and what to mend before."""
    report = Report(file)
    read = read_tree(raw, report)
    if read is None:
        return None, 0, report.problems()
    root, comments = read
    words = _Words(comments)
    words.fill_deck(root, deck)
    text = emit(root, comments)
    if not says_the_same(text, root, comments):
        report.error(Place(1, 1), "file", said("cannot-carry-on"))
        return None, 0, report.problems()
    return text, words.count, ()


class _Words:
    """Puts empty texts where a translation has none; `count` tells how many."""

    def __init__(self, comments: Comments) -> None:
        self.comments = comments
        self.count = 0
        self._line = _FIRST_NEW_LINE

    def fill_deck(self, root: Fields, deck: Deck) -> None:
        for attribute, info in Overlay.model_fields.items():
            name = info.alias or attribute
            if name == "glossary":
                self._glossary(root, deck)
            elif name == "frameworks":
                self._frameworks(root, deck)
            elif name not in _HEAD and name != "authors":
                self._field(root, name, getattr(deck, attribute), part_in(info.annotation), list(_names(Overlay)))

    def entry(self, node: Node) -> Entry:
        return Entry(node.place, node)

    def blank_list(self, holder: Fields, name: str, originals: list[str]) -> None:
        holder.entries[name] = self.entry(Items(self._place(), False, [self._blank(one) for one in originals]))

    def _field(self, holder: Fields, name: str, value: object, part: type[BaseModel] | None, order: list[str]) -> None:
        """Add what is missing under `name`, or inside it where it has fields with names or members with ids."""
        there = holder.entries.get(name)
        if there is not None and isinstance(value, BaseModel) and part and isinstance(there.node, Fields):
            self._fields(there.node, value, part)
        elif there is not None and isinstance(value, tuple) and part and "id" in part.model_fields:
            if isinstance(there.node, Items):
                self._by_id(there.node, value, part)
        elif there is None and (node := self._node(value, part)) is not None:
            _insert(holder, name, self.entry(node), order)

    def _node(self, value: object, part: type[BaseModel] | None) -> Node | None:
        """Return the empty form of a value, or nothing when it holds no words."""
        match value:
            case str():
                return self._blank(value)
            case BaseModel() if part:
                fields = Fields(self._place(), False)
                self._fields(fields, value, part)
                return fields if set(fields.entries) - {"id"} else None
            case tuple() if value:
                nodes = [self._node(one, part) for one in value]
                there = [node for node in nodes if node is not None]
                return Items(self._place(), False, there) if there else None
        return None

    def _fields(self, fields: Fields, original: BaseModel, part: type[BaseModel]) -> None:
        order = list(_names(part))
        for attribute, info in part.model_fields.items():
            name = info.alias or attribute
            value = getattr(original, attribute)
            if name in _NO_WORDS:
                continue
            if name == "id":
                if name not in fields.entries:
                    fields.entries = {name: self.entry(self._said(value)), **fields.entries}
            else:
                self._field(fields, name, value, part_in(info.annotation), order)

    def _by_id(self, items: Items, originals: tuple[Any, ...], part: type[BaseModel]) -> None:
        there = {tidy(item.text("id")): item for item in items.items if isinstance(item, Fields)}
        kept: list[Node] = []
        for original in originals:
            item = there.pop(original.id, None)
            if item is not None:
                self._fields(item, original, part)
            node = item if item is not None else self._node(original, part)
            if node is not None:
                kept.append(node)
        items.items = [*kept, *(item for item in items.items if not any(item is one for one in kept))]

    def _glossary(self, root: Fields, deck: Deck) -> None:
        if not deck.glossary:
            return
        glossary = self._holder(root, "glossary")
        there = {tidy(term) for term in glossary.entries}
        for term, meaning in deck.glossary.items():
            if term not in there:
                fields = Fields(self._place(), False)
                for name, text in zip(_names(TermWords), (term, meaning), strict=True):
                    fields.entries[name] = self.entry(self._blank(text))
                glossary.entries[term] = self.entry(fields)

    def _frameworks(self, root: Fields, deck: Deck) -> None:
        if not deck.frameworks:
            return
        frameworks = self._holder(root, "frameworks")
        part = part_in(Overlay.model_fields["frameworks"].annotation)
        for name, words in deck.frameworks.items():
            self._field(frameworks, name, words, part, list(deck.frameworks))

    def _holder(self, root: Fields, name: str) -> Fields:
        there = root.fields(name)
        if there is None:
            there = Fields(self._place(), False)
            root.entries.pop(name, None)
            _insert(root, name, self.entry(there), list(_names(Overlay)))
        return there

    def _blank(self, original: str) -> Text:
        place = self._place()
        self.count += 1
        lines = [one for line in original.split("\n") for one in (wrapped(line, _COMMENT_WIDTH) if line else [""])]
        self.comments.above[place.line] = [f"# {line}".rstrip() for line in lines]
        return Text("", place, place, bare=True)

    def _said(self, value: str) -> Text:
        place = self._place()
        return Text(value, place, place, bare=True)

    def _place(self) -> Place:
        self._line += 1
        return Place(self._line, 1)


def _names(part: type[BaseModel]) -> Iterator[str]:
    return (info.alias or name for name, info in part.model_fields.items())


def _insert(holder: Fields, name: str, entry: Entry, order: list[str]) -> None:
    """Put a field behind those that come before it in the usual order."""
    before = set(order[: order.index(name)])
    entries = list(holder.entries.items())
    at = max((index + 1 for index, (one, _) in enumerate(entries) if one in before), default=len(entries))
    holder.entries = dict([*entries[:at], (name, entry), *entries[at:]])
