"""Comments and empty lines of a deck file, found beside the tree, so that it can be written anew without losing one.

The parser drops comments. They stand wherever a # is that belongs to no text, and belong to what follows them, or to
what stands before them on their line.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from server.decks.characters import lines_of
from server.decks.nodes import Fields, Items, Node
from server.decks.problems import Place

_WIDER = "|>"


@dataclass(slots=True)
class Comments:
    """`above` by line: comments (or empty strings for empty lines) before what begins there; `tail` ends the file.

    `behind` by place: comments on the line of what begins there.
    """

    above: dict[int, list[str]] = field(default_factory=dict)
    behind: dict[Place, list[str]] = field(default_factory=dict)
    tail: list[str] = field(default_factory=list)

    def every(self) -> list[str]:
        """Return all comments, sorted, for comparing."""
        there = [one for lines in (*self.above.values(), *self.behind.values(), self.tail) for one in lines if one]
        return sorted(there)


def comments_of(text: str, root: Node) -> Comments:
    """Return the comments of a text that was read as this tree."""
    lines = lines_of(text)
    starts = sorted(_starts(root))
    first_on_line = {place.line: place for place in reversed(starts)}
    whole, behind = _found(lines, list(_spans(text, lines)))
    comments = Comments()
    waiting: list[str] = []
    last_content = 0
    inside = _lines_of_texts(text)
    for number, line in enumerate(lines, start=1):
        if number in first_on_line:
            if waiting:
                comments.above[number] = _tidied(waiting)
            waiting = []
        if number in whole:
            waiting.append(whole[number])
        elif not line.strip() and number not in inside:
            waiting.append("")
        else:
            last_content = number
    comments.tail = _tidied(waiting) if last_content else [one for one in waiting if one]
    while comments.tail and not comments.tail[-1]:
        comments.tail.pop()
    for place, comment in behind:
        at = bisect_right(starts, place)
        comments.behind.setdefault(starts[at - 1] if at else starts[0], []).append(comment)
    return comments


def _tidied(waiting: list[str]) -> list[str]:
    """Return comments with at most one empty line between two."""
    return [one for at, one in enumerate(waiting) if one or at == 0 or waiting[at - 1]]


def _starts(node: Node) -> Iterator[Place]:
    if isinstance(node, Items):
        for item in node.items:
            yield item.place
            yield from _starts(item)
    elif isinstance(node, Fields):
        for entry in node.entries.values():
            yield entry.place
            yield from _starts(entry.node)


def _spans(text: str, lines: list[str]) -> Iterator[tuple[Place, Place]]:
    """Go through the stretches in which a # is only a sign: all texts, but not what stands behind | or >."""
    for token in yaml.scan(text, Loader=yaml.CSafeLoader):
        if isinstance(token, yaml.ScalarToken):
            start = Place(token.start_mark.line + 1, token.start_mark.column + 1)
            end = Place(token.end_mark.line + 1, token.end_mark.column + 1)
            if token.style in ("|", ">"):
                start = Place(start.line, len(lines[start.line - 1]) + 1)
            yield start, end


def _lines_of_texts(text: str) -> set[int]:
    """Return the lines that lie inside a text with quotes, so that an empty one is no space between cards."""
    inside: set[int] = set()
    for token in yaml.scan(text, Loader=yaml.CSafeLoader):
        if isinstance(token, yaml.ScalarToken):
            inside.update(range(token.start_mark.line + 2, token.end_mark.line + (token.end_mark.column > 0)))
    return inside


def _found(lines: list[str], spans: list[tuple[Place, Place]]) -> tuple[dict[int, str], list[tuple[Place, str]]]:
    """Return comments that have a line for themselves, by line, and those behind something, with their places."""
    whole: dict[int, str] = {}
    behind: list[tuple[Place, str]] = []
    starts = [start for start, _ in spans]
    for number, line in enumerate(lines, start=1):
        at = line.find("#")
        while at >= 0:
            place = Place(number, at + 1)
            before = bisect_right(starts, place) - 1
            in_text = before >= 0 and spans[before][0] <= place < spans[before][1]
            if not in_text and (at == 0 or line[at - 1] in " \t"):
                comment = line[at:].rstrip()
                if line[:at].strip():
                    behind.append((place, comment))
                else:
                    whole[number] = comment
                break
            at = line.find("#", at + 1)
    return whole, behind
