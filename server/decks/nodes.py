"""A deck file as a tree in which every value is text and knows its place."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from server.decks.problems import Place, Report


@dataclass(slots=True)
class Text:
    """A value: always text, whatever another reader of YAML would make of it.

    `bare` means written without quotation marks; `end` is the place just behind it if it is, else where it begins.
    """

    value: str
    place: Place
    end: Place
    bare: bool

    @property
    def empty(self) -> bool:
        """Say whether nothing was written: no value, `~` or `null`."""
        return self.bare and self.value in ("", "~", "null")


@dataclass(slots=True)
class Items:
    """A list; `inline` means written in one go with `[ ]`."""

    place: Place
    inline: bool
    items: list["Node"] = field(default_factory=list)


@dataclass(slots=True)
class Entry:
    """A field with the place of its name."""

    place: Place
    node: "Node"


@dataclass(slots=True)
class Fields:
    """Named values in the order of the file; `inline` means written with `{ }`."""

    place: Place
    inline: bool
    entries: dict[str, Entry] = field(default_factory=dict)
    fitting: object = None
    """The model that these fields were found to fit, when that was looked at."""
    silent: frozenset[str] = frozenset()
    """The checks that look at these fields alone and found nothing to say."""

    def get(self, name: str) -> "Node | None":
        """Return the value under `name`, or nothing when it is absent or empty."""
        entry = self.entries.get(name)
        if entry is None or (isinstance(entry.node, Text) and entry.node.empty):
            return None
        return entry.node

    def text(self, name: str) -> str:
        """Return the text under `name`, or an empty one when it is absent or no text."""
        node = self.get(name)
        return node.value if isinstance(node, Text) else ""

    def fields(self, name: str) -> "Fields | None":
        """Return the fields under `name`, or nothing when they are absent or of another shape."""
        node = self.get(name)
        return node if isinstance(node, Fields) else None

    def each(self, name: str) -> "Iterator[Fields]":
        """Go through the members of the list under `name` that have fields."""
        yield from (item for item in self.items(name) if isinstance(item, Fields))

    def texts(self, name: str) -> Iterator[Text]:
        """Go through the members of the list under `name` that are texts."""
        yield from (item for item in self.items(name) if isinstance(item, Text))

    def items(self, name: str) -> "list[Node]":
        """Return the members of the list under `name`; none when it is absent or no list."""
        node = self.get(name)
        return node.items if isinstance(node, Items) else []

    def place_of(self, name: str) -> Place:
        """Return where the value under `name` stands, its name when it is empty, or these fields when absent."""
        entry = self.entries.get(name)
        if entry is None:
            return self.place
        return entry.place if isinstance(entry.node, Text) and entry.node.empty else entry.node.place


Node = Text | Items | Fields


def once(member: Fields, what: str, report: Report, look: Callable[[], bool | None]) -> None:
    """Look at fields, unless that was done before and there was nothing to say of them; True: look again next time."""
    if what in member.silent:
        return
    before = report.said
    if not look() and report.said == before:
        member.silent |= {what}


def size(node: Node) -> int:
    """Return how many values, lists and fields there are, names among them."""
    match node:
        case Text():
            return 1
        case Items():
            return 1 + sum(map(size, node.items))
        case Fields():
            return 1 + sum(1 + size(entry.node) for entry in node.entries.values())
