"""A tree written as a deck file: one way to write everything, in the order it has, with its comments.

Lists and fields have a line each; a long text is folded below its field, where no sign in it can be misread.
"""

import re
from typing import Final

from server.decks.characters import tidy
from server.decks.comments import Comments
from server.decks.nodes import Fields, Items, Node, Text
from server.decks.problems import Place

_WIDTH: Final = 120
_SPACED: Final = frozenset({"cards", "perspectives"})
"""Lists whose members are set apart by an empty line."""
_NOT_TEXT: Final = frozenset({"schema", "minutes", "answer", "secret_ok", "consent", "nothing"})
_PLAIN: Final = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`=][^\x00-\x1f]*")
_BREAKS_OFF: Final = re.compile(r":(?:\s|$)|\s#|\A(?:---|\.\.\.)")
_READ_OTHERWISE: Final = re.compile(r"(?i:yes|no|on|off|y|n|true|false|null|~|\.inf|\.nan)|[-+.0-9][-+.0-9_:xoe]*T?")
_ONE_SPACE: Final = re.compile(r"(?<=\S) (?=\S)")


def emit(root: Fields, comments: Comments) -> str:
    """Return the text of a deck file."""
    writer = _Writer(comments)
    writer.fields(root, 0)
    return "\n".join([*writer.lines, *comments.tail]) + "\n"


class _Writer:
    def __init__(self, comments: Comments) -> None:
        self.lines: list[str] = []
        self._comments = comments
        self._above = dict(comments.above)
        self._behind = dict(comments.behind)
        self._opened = False

    def fields(self, fields: Fields, indent: int, head: str = "") -> None:
        """Write fields one to a line; `head` stands before the first instead of its indentation."""
        for name, entry in fields.entries.items():
            if not head:
                self._space(entry.place.line, indent, spaced=name in _SPACED and indent == 0)
            start = head or " " * indent
            head = ""
            self._value(f"{start}{_key(name)}:", entry.node, entry.place, indent, name)

    def _value(self, start: str, node: Node, place: Place, indent: int, name: str) -> None:
        match node:
            case Text():
                self._text(start, node, place, indent, name)
            case Items() if node.items:
                self._line(start, place)
                self._opened = True
                self._items(node, indent + 2, name)
            case Fields() if node.entries:
                self._line(start, place)
                self._opened = True
                self.fields(node, indent + 2)
            case _:
                self._line(f"{start} {'[]' if isinstance(node, Items) else '{}'}", place)

    def _items(self, items: Items, indent: int, name: str) -> None:
        for at, item in enumerate(items.items):
            spaced = name in _SPACED and at > 0
            self._space(item.place.line, indent, spaced)
            start = f"{' ' * indent}-"
            if isinstance(item, Fields) and item.entries:
                self._space(next(iter(item.entries.values())).place.line, indent)
                self.fields(item, indent + 2, f"{start} ")
            elif isinstance(item, Items) and item.items:
                self._line(start, item.place)
                self._items(item, indent + 2, "")
            else:
                self._value(start, item, item.place, indent, name)

    def _space(self, line: int, indent: int, spaced: bool = False) -> None:
        """Write what stands above a line: comments, and an empty line where there was one or should be one."""
        above = self._above.pop(line, [])
        if spaced and not self._opened and (not above or above[0]):
            above = ["", *above]
        opens = not self.lines or self._opened
        for one in above[1:] if opens and above[:1] == [""] else above:
            self.lines.append(f"{' ' * indent}{one}" if one else "")
        self._opened = False

    def _line(self, text: str, place: Place) -> None:
        behind = self._behind.pop(place, [])
        margin = " " * (len(text) - len(text.lstrip()))
        self.lines.extend(margin + comment for comment in behind[1:])
        self.lines.append(" ".join([text, *behind[:1]]))

    def _text(self, start: str, text: Text, place: Place, indent: int, name: str) -> None:
        value = tidy(text.value)
        short = "" if text.empty else _short(value, name)
        if text.empty:
            self._line(start, place)
        elif "\n" not in value and len(start) + len(short) < _WIDTH:
            self._line(f"{start} {short}", place)
        else:
            self._block(start, value, place, " " * (indent + 2))

    def _block(self, start: str, value: str, place: Place, margin: str) -> None:
        """Write a long text folded, or one of several lines as it stands."""
        lines = value.split("\n")
        room = _WIDTH - len(margin)
        too_long = any(len(one) > room for one in lines) or len(lines) == 1
        if too_long and not any(one[:1].isspace() or one[-1:].isspace() for one in lines):
            self._line(f"{start} >-", place)
            folded = [part for one in lines for part in (*wrapped(one, room), "")][:-1]
        else:
            self._line(f"{start} |-", place)
            folded = lines
        self.lines.extend(f"{margin}{one}" if one else "" for one in folded)


def _key(name: str) -> str:
    safe = _PLAIN.fullmatch(name) and not _BREAKS_OFF.search(name) and not _READ_OTHERWISE.fullmatch(name)
    return name if safe else _quoted(name)


def _short(value: str, name: str) -> str:
    safe = _PLAIN.fullmatch(value) and not _BREAKS_OFF.search(value)
    if name in _NOT_TEXT and re.fullmatch(r"\w+", value):
        return value
    return value if safe and not _READ_OTHERWISE.fullmatch(value) else _quoted(value)


def _quoted(value: str) -> str:
    if '"' in value or "\\" in value:
        return "'" + value.replace("'", "''") + "'"
    return f'"{value}"'


def wrapped(line: str, room: int) -> list[str]:
    """Cut a line at single spaces, which folding gives back; a word longer than the room stays whole."""
    parts, begin, last = [], 0, None
    for match in _ONE_SPACE.finditer(line):
        if match.start() - begin > room and last is not None:
            parts.append(line[begin:last])
            begin = last + 1
        last = match.start()
    if len(line) - begin > room and last is not None and last > begin:
        parts.append(line[begin:last])
        begin = last + 1
    return [*parts, line[begin:]]
