"""Text of a deck file to a tree of `nodes`, within bounds that no file can break.

Rule 1: every value stays text; what a value means is the schema's business, never YAML's.
Rule 2: no anchors, aliases, tags, merge keys or second documents, however they are hidden.
Rule 3: no lines with %: libyaml needs the square of their number (measured: 10 s for 1 MiB).
Rule 4: the cost is bounded by MAX_DEPTH, MAX_NODES and MAX_SECONDS before anything is built on the tree.
Call it in a thread: a file at the limit of its size takes most of a second.
"""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Protocol

import yaml

from server.decks.characters import lines_of, objection
from server.decks.nodes import Entry, Fields, Items, Node, Text
from server.decks.problems import START, Place, Report
from server.decks.saying import quote, said
from server.decks.syntax import explain_syntax, without_line

MAX_DEPTH: Final = 8
"""Lists and fields inside each other; a deck needs six."""

MAX_NODES: Final = 32_000
"""Values, lists and fields in one file; 500 full cards have about 25,000. Tidying away many more stops every thread."""

MAX_TOGETHER: Final = 600
"""Items of one list, or fields of one group; a deck has at most 500 cards."""

MAX_SECONDS: Final = 2.0
"""Of the reading thread's own work: a machine that is busy with other things is no fault of the file."""

_NODES_PER_LOOK = 512
_MAX_SHOWN = 5
_MAX_MENDED = 12
_MAX_KEPT = 200

Clock = Callable[[], float]


OTHER_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_SPACE_OF_YAML = re.compile(r"\s*(?:-\s+)?(?:[a-z_]+:\s*)?")


class _TooMuch(Exception):
    """A bound was reached; the report says which."""


@dataclass(slots=True)
class _Open:
    """A list or fields being read; `name` is the field whose value comes next."""

    node: Items | Fields
    name: str | None = None
    name_place: Place = START
    wants_name: bool = True


@dataclass(slots=True)
class _Builder:
    """Builds the tree from the parser's events without recursion."""

    report: Report
    clock: Clock
    started: float
    root: Node | None = None
    documents: int = 0
    nodes: int = 0
    references: int = 0
    anchors: int = 0
    open: list[_Open] = field(default_factory=list)

    def take(self, event: yaml.Event) -> None:
        """Add one event to the tree, or raise `_TooMuch`."""
        place = _place(event.start_mark)
        if isinstance(event, yaml.NodeEvent):
            self._count(place)
            if event.anchor is not None or getattr(event, "tag", None) is not None:
                self._refuse_references(event, place)
        # The first that is asked for is the most frequent: a deck is made of texts.
        match event:
            case yaml.ScalarEvent():
                bare = not event.style
                self._text(Text(event.value, place, _place(event.end_mark) if bare else place, bare))
            case yaml.AliasEvent():
                self.report.unread.add(place.line)
                self._text(Text(".", place, place, bare=False))
            case yaml.SequenceStartEvent():
                self._begin(Items(place, inline=bool(event.flow_style)))
            case yaml.MappingStartEvent():
                self._begin(Fields(place, inline=bool(event.flow_style)))
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                self._put(self.open.pop().node)
            case yaml.DocumentStartEvent():
                self._document(place)
            case _:
                pass

    def _count(self, place: Place) -> None:
        self.nodes += 1
        if self.nodes > MAX_NODES:
            self.report.error(place, "file", said("too-many-values", most=f"{MAX_NODES:,}"))
            raise _TooMuch
        if self.nodes % _NODES_PER_LOOK == 0 and self.clock() - self.started > MAX_SECONDS:
            self.report.error(place, "file", said("too-slow"))
            raise _TooMuch

    def _refuse_references(self, event: yaml.NodeEvent, place: Place) -> None:
        tag = getattr(event, "tag", None)
        if event.anchor is not None:
            self.references += 1
            alias = isinstance(event, yaml.AliasEvent)
            sign = "*" if alias else "&"
            self.anchors += not alias
            if self.references <= _MAX_SHOWN:
                self.report.error(place, "file", said("reference", name=quote(f"{sign}{event.anchor}"), sign=sign))
            else:
                self.report.count(1)
        if tag is not None:
            self.report.error(place, "file", said("tag", tag=quote(tag.replace("tag:yaml.org,2002:", "!!", 1))))

    def _document(self, place: Place) -> None:
        self.documents += 1
        if self.documents > 1:
            self.report.error(place, "file", said("second-deck"))
            raise _TooMuch

    def _begin(self, node: Items | Fields) -> None:
        if len(self.open) == MAX_DEPTH:
            self.report.error(node.place, "file", said("too-deep", most=MAX_DEPTH))
            raise _TooMuch
        self.open.append(_Open(node))

    def _text(self, text: Text) -> None:
        refused = objection(text.value)
        if refused:
            self.report.error(text.place, "file", refused)
            # Putting a million heaped accents in order takes minutes, with no other thread running meanwhile.
            text.value = text.value[:_MAX_KEPT]
        self._put(text)

    def _put(self, node: Node) -> None:
        """Put a finished node where it belongs: the root, a list, a field's name or its value."""
        if not self.open:
            self.root = node
            return
        within = self.open[-1]
        self._not_too_many(within, node.place)
        if isinstance(within.node, Items):
            within.node.items.append(node)
        elif within.wants_name:
            self._name(within, node)
        else:
            if within.name is not None:
                within.node.entries[within.name] = Entry(within.name_place, node)
            within.wants_name = True

    def _not_too_many(self, within: _Open, place: Place) -> None:
        there = within.node.items if isinstance(within.node, Items) else within.node.entries
        if len(there) == MAX_TOGETHER:
            message = said("too-many-together", most=MAX_TOGETHER, line=within.node.place.line)
            self.report.error(place, "file", message)
            raise _TooMuch

    def _name(self, within: _Open, node: Node) -> None:
        """Take the name of a field; a name that cannot be kept leaves its value unread."""
        assert isinstance(within.node, Fields)
        within.wants_name, within.name = False, None
        if not isinstance(node, Text):
            self.report.error(node.place, "file", said("name-not-a-word"))
            return
        if node.value == "<<":
            self.report.error(node.place, "file", said("merge-key"))
            return
        first = within.node.entries.get(node.value)
        if first is not None:
            line, column = first.place
            if node.value == "schema" and len(self.open) == 1:
                self.report.error(node.place, "file", said("second-deck"))
                raise _TooMuch
            message = said("stands-twice", name=quote(node.value), line=line, column=column)
            self.report.error(node.place, "file", message)
            return
        within.name, within.name_place = node.value, node.place


class _Mark(Protocol):
    line: int
    column: int


def _place(mark: _Mark | None) -> Place:
    return _new_place(Place, (mark.line + 1, mark.column + 1)) if mark is not None else START


_new_place = tuple.__new__
"""A named tuple's own way takes three times as long, and a deck has fifty thousand places."""


def load(text: str, report: Report, clock: Clock = time.thread_time) -> Node | None:
    """Return the tree of a decoded file, or nothing when no tree could be read; `report` then says why.

    Problems that leave a tree (a tag, a field written twice) are reported and reading goes on. So it does past a line
    that is no YAML where its text can be left out, so that an author sees all problems at once.
    """
    line = next((number for number, line in enumerate(lines_of(text), start=1) if line.startswith("%")), None)
    if line is not None:
        report.error(Place(line, 1), "file", said("directive"))
        return None
    started = clock()
    if OTHER_SPACE.search(text) and _load_once(text, Report(report.file), clock, started)[0] is None:
        text = _with_plain_spaces(text, report)
    for _ in range(_MAX_MENDED):
        root, mended = _load_once(text, report, clock, started)
        if mended is None:
            return root
        text = mended
    return None


def _with_plain_spaces(text: str, report: Report) -> str:
    """Report other spaces where YAML counts or needs one, and return the text with plain ones in their places.

    Only for a file that cannot be read as it is: within a text, such a space is as good as any letter.
    """
    lines = lines_of(text)
    for number, line in enumerate(lines):
        match = _SPACE_OF_YAML.match(line)
        if match and (found := OTHER_SPACE.search(match[0])):
            report.error(Place(number + 1, found.start() + 1), "file", said("other-space"))
            lines[number] = OTHER_SPACE.sub(" ", match[0]) + line[match.end() :]
    return "\n".join(lines)


def _load_once(text: str, report: Report, clock: Clock, started: float) -> tuple[Node | None, str | None]:
    """Return the tree, or the text without what kept it from being read, or neither."""
    builder = _Builder(report, clock, started)
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            builder.take(event)
    except _TooMuch:
        return None, None
    except yaml.MarkedYAMLError as error:
        place = explain_syntax(error, text, report)
        return None, without_line(text, place, report)
    except yaml.YAMLError as error:
        report.error(START, "file", said("not-yaml", said=quote(str(error))))
        return None, None
    if builder.anchors:
        return None, None  # the texts that they stand for are unknown, so nothing else can be said
    if builder.root is None:
        report.error(START, "file", said("file-empty"))
    return builder.root, None
