"""A deck read again after some letters were typed: the one card they stand in is parsed, or all but the cards.

Rule 1: it says what `load` says of the whole text; where that is not certain, the whole text is loaded.
Where a card of a list begins in the old text and in the new one, the parser stands in the same place of the same list:
so what lies before and behind cannot be read otherwise. A line put behind the parsed card shows that it stands there.
"""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from server.decks.characters import lines_of
from server.decks.load import MAX_NODES, OTHER_SPACE, load
from server.decks.nodes import Entry, Fields, Items, Node, Text, size
from server.decks.problems import Place, Report
from server.decks.saying import Said
from server.decks.syntax import MAX_LENGTH, UNCLOSED

_FIRST: Final = 2
"""The line of a member that is loaded alone: it stands below the name of its list."""
_WITHIN: Final = ("", " ", "#")
"""How a line of a member can begin; any other may be a field of the deck, and stand there already."""
_FIELD: Final = ("a: b",)
CARDS: Final = "cards"
_TOP: Final = re.compile(r"[a-z_]+:")


@dataclass(frozen=True, slots=True)
class _Span:
    """Lines of one member of a list, from 1; `behind` is the line that would show its end: the next item, or field."""

    name: str
    index: int
    first: int
    last: int
    indent: str
    behind: tuple[str, ...]


class Again:
    """Loads a text that is nearly the one before. Its trees share cards: read them one after the other, in a thread."""

    def __init__(self) -> None:
        """Begin with no text."""
        self._lines: list[str] = []
        self._root: Fields | None = None
        self._nodes = 0

    def load(self, text: str, report: Report) -> Node | None:
        """Return the tree of a decoded file as `load` does, and say the same of it."""
        lines = lines_of(text)
        if self._root is not None and lines == self._lines:
            return self._root
        near = self._near(text, lines, Report(report.file))
        if near is not None:
            root, found, down = near
            report.take(found, down)
            return root
        around = self._around(lines)
        if around is not None:
            return around
        whole = Report(report.file)
        loaded = load(text, whole)
        if isinstance(loaded, Fields) and not whole.said:
            self._lines, self._root, self._nodes = lines, loaded, size(loaded)
        report.take(whole, 0)
        return loaded

    def _near(self, text: str, lines: list[str], found: Report) -> tuple[Fields | None, Report, int] | None:
        """When all that differs from the text before lies in one member of a list: the tree, if there is one, and what
        is said of that member's lines, with where they begin.
        """
        span = self._span(lines)
        if span is None or self._root is None:
            return None
        more = len(lines) - len(self._lines)
        own = lines[span.first - 1 : span.last + more]
        if not own or not own[0].startswith(f"{span.indent}- ") or any(one[:1] not in _WITHIN for one in own):
            return None
        tree = load("\n".join([f"{span.name}:", *own, *span.behind]), found)
        if found.said and ("\t" in text or len(text) > MAX_LENGTH or OTHER_SPACE.search(text)):
            return None  # what is said of one line then depends on others
        if tree is None:
            return (None, found, span.first - _FIRST) if _stopped_within(found, len(own) + 1) else None
        member = _alone(span, tree, len(own) + 2)
        nodes = self._nodes + (size(member) if member else 0)
        if member is None or nodes > MAX_NODES:
            return None
        root = _with(self._root, span, member, more)
        if not found.said:
            self._lines, self._root, self._nodes = lines, root, nodes
        return root, found, span.first - _FIRST

    def _around(self, lines: list[str]) -> Fields | None:
        """The tree, when nothing in the cards differs from the text before and nothing is to be said of the rest."""
        spans = _spans(self._root, CARDS, self._lines) if self._root else []
        if self._root is None or not spans or spans[-1].behind != _FIELD:
            return None
        from_start, last = self._differs(lines)
        more = len(lines) - len(self._lines)
        first, end = spans[0].first, spans[-1].last
        down = more if last < first else 0
        if not down and last >= first and from_start <= end:
            return None
        found = Report("")
        kept = [*lines[: first + down - 1], f"{spans[0].indent}- a", *lines[end + down :]]
        tree = load("\n".join(kept), found)
        cards = self._root.entries[CARDS].node
        root = _put_back(tree, cards, Place(first + down, len(spans[0].indent) + 3), end - first, down)
        if root is None or found.said or size(root) > MAX_NODES:
            return None
        self._lines, self._root, self._nodes = lines, root, size(root)
        return root

    def _differs(self, lines: list[str]) -> tuple[int, int]:
        """The first line that is not as before, and the last; what is added at the end counts to it."""
        before, most = self._lines, min(len(self._lines), len(lines))
        from_start = next((at for at in range(most) if before[at] != lines[at]), most)
        from_end = next((at for at in range(most - from_start) if before[-1 - at] != lines[-1 - at]), most - from_start)
        return min(from_start + 1, len(before)), max(from_start + 1, len(before) - from_end)

    def _span(self, lines: list[str]) -> _Span | None:
        """The member of a list in which all lines lie that are not as before."""
        if self._root is None:
            return None
        first, last = self._differs(lines)
        spans = (span for name in self._root.entries for span in _spans(self._root, name, self._lines))
        return next((span for span in spans if span.first <= first and last <= span.last), None)


def _spans(root: Fields, name: str, lines: list[str]) -> list[_Span]:
    """The members of a list that is written line below line, each with the lines up to the next; else none."""
    entry = root.entries.get(name)
    if root.inline or root.place.column != 1 or entry is None or not isinstance(entry.node, Items):
        return []
    indent = " " * (entry.node.place.column - 1)
    firsts = [item.place.line for item in entry.node.items]
    if entry.node.inline or not all(lines[at - 1].startswith(f"{indent}- ") for at in firsts):
        return []
    if len(set(firsts)) < len(firsts) or not all(isinstance(item, Fields) for item in entry.node.items):
        return []
    ahead = [one.place.line for one in root.entries.values() if one.place.line > firsts[-1]]
    end = min(ahead, default=len(lines) + 1)
    spans = [
        _Span(name, index, first, following - 1, indent, (f"{indent}- a",))
        for index, (first, following) in enumerate(pairwise([*firsts, end]))
    ]
    last = spans[-1]
    behind = _FIELD if ahead else ()
    if ahead and not _TOP.match(lines[end - 1]):
        return spans[:-1]
    return [*spans[:-1], _Span(name, last.index, last.first, last.last, indent, behind)]


def _alone(span: _Span, tree: Node, end: int) -> Fields | None:
    """The member that was loaded alone, and nothing unless what was put on line `end`, behind it, stands there."""
    if not isinstance(tree, Fields):
        return None
    members = tree.items(span.name)
    others = [(name, entry.place, entry.node) for name, entry in tree.entries.items() if name != span.name]
    match others, members[1:]:
        case [], [Text(value="a", place=place)]:
            there = len(span.behind) == 1 and place == Place(end, len(span.indent) + 3)
        case [("a", place, Text(value="b"))], []:
            there = span.behind == _FIELD and place == Place(end, 1)
        case [], []:
            there = not span.behind
        case _:
            there = False
    if not there or not members or members[0].place.line != _FIRST:
        return None
    moved = _moved(members[0], span.first - _FIRST)
    return moved if isinstance(moved, Fields) else None


def _put_back(tree: Node | None, cards: Node, place: Place, less: int, down: int) -> Fields | None:
    """The tree with the cards where one text stood for them at that place, in as many lines less; else nothing."""
    there = tree.items(CARDS) if isinstance(tree, Fields) else []
    match there:
        case [Text(value="a", place=found)] if found == place and isinstance(tree, Fields):
            entries = {
                name: Entry(_down(entry.place, less), _moved(entry.node, less))
                if entry.place.line > place.line
                else entry
                for name, entry in tree.entries.items()
            }
            entries[CARDS] = Entry(entries[CARDS].place, _moved(cards, down))
            return Fields(tree.place, tree.inline, entries)
        case _:
            return None


def _stopped_within(found: Report, last: int) -> bool:
    """Whether the parser stopped at lines of the member, and not for what stands behind it."""
    return all(one.line <= last and not _is_unclosed(one.message) for one in found.problems())


def _with(root: Fields, span: _Span, member: Fields, more: int) -> Fields:
    """The tree with another member in that place; what stands behind it is moved by so many lines."""
    entries: dict[str, Entry] = {}
    for name, entry in root.entries.items():
        if name == span.name:
            assert isinstance(entry.node, Items)
            before, behind = entry.node.items[: span.index], entry.node.items[span.index + 1 :]
            items = [*before, member, *(_moved(one, more) for one in behind)]
            entries[name] = Entry(entry.place, Items(entry.node.place, entry.node.inline, items))
        elif entry.place.line > span.first and more:
            entries[name] = Entry(_down(entry.place, more), _moved(entry.node, more))
        else:
            entries[name] = entry
    return Fields(root.place, root.inline, entries)


def _down(place: Place, more: int) -> Place:
    return Place(place.line + more, place.column)


def _moved(node: Node, more: int) -> Node:
    """The same, so many lines further down; what is known of it stays known."""
    if not more:
        return node
    match node:
        case Text():
            return Text(node.value, _down(node.place, more), _down(node.end, more), node.bare)
        case Items():
            return Items(_down(node.place, more), node.inline, [_moved(one, more) for one in node.items])
        case Fields():
            entries = {
                name: Entry(_down(entry.place, more), _moved(entry.node, more)) for name, entry in node.entries.items()
            }
            return Fields(_down(node.place, more), node.inline, entries, node.fitting, node.silent)


def _is_unclosed(message: str) -> bool:
    return isinstance(message, Said) and message.code == UNCLOSED
