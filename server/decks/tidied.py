"""A deck file in its one way of writing: nothing it says is changed, no comment is lost.

Rule 1: what was written is read again and compared; a file that would come back otherwise is left as it is.
"""

from server.decks.characters import decode, tidy
from server.decks.comments import Comments, comments_of
from server.decks.emit import emit
from server.decks.load import load
from server.decks.nodes import Fields, Items, Node, Text
from server.decks.problems import START, Problem, Report
from server.decks.saying import said


def tidied(raw: bytes, file: str) -> tuple[str | None, tuple[Problem, ...]]:
    """Return the tidied text of a deck or translation, or nothing and what must be mended before."""
    report = Report(file)
    read = read_tree(raw, report)
    if read is None:
        return None, report.problems()
    root, comments = read
    text = emit(root, comments)
    if not says_the_same(text, root, comments):
        report.error(START, "file", said("cannot-tidy"))
        return None, report.problems()
    return text, ()


def read_tree(raw: bytes, report: Report) -> tuple[Fields, Comments] | None:
    """Return a file as a tree with its comments, or nothing when YAML or characters must be mended first."""
    text = decode(raw, report)
    if text is None:
        return None
    report.text = text
    root = load(text, report)
    if report.broken or not isinstance(root, Fields):
        if not report.broken:
            report.error(START, "file", said("no-deck-lines"))
        return None
    return root, comments_of(text, root)


def says_the_same(text: str, root: Fields, comments: Comments) -> bool:
    """Say whether a written text is read as this tree with these comments."""
    again = read_tree(text.encode(), Report("again"))
    return again is not None and _bare(again[0]) == _bare(root) and again[1].every() == comments.every()


def _bare(node: Node) -> object:
    match node:
        case Text():
            return None if node.empty else tidy(node.value)
        case Items():
            return [_bare(item) for item in node.items]
        case Fields():
            return [(tidy(name), _bare(entry.node)) for name, entry in node.entries.items()]
