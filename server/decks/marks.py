"""Where a problem stands: from a path into the deck to a place in the file and to words an author knows."""

from collections.abc import Sequence

from server.decks.characters import tidy
from server.decks.nodes import Fields, Items, Node, Text
from server.decks.problems import Place
from server.decks.saying import in_row, plain, said

Path = Sequence[str | int]
"""Names of fields and numbers of list items (from 0), from the top of the file inwards."""

_ONE_OF = {
    "cards": "where-card",
    "perspectives": "where-perspective",
    "themes": "where-theme",
    "signposting": "where-signpost",
    "evaluation": "where-statement",
}


def value_at(root: Node, path: Path) -> tuple[Node, Place, int]:
    """Return the deepest node along `path` that exists, its place, and how many steps led to it.

    An empty value has the place of its name, where the author has to write.
    """
    node, place, steps = root, root.place, 0
    for step in path:
        if isinstance(node, Fields) and isinstance(step, str) and step in node.entries:
            entry = node.entries[step]
            node = entry.node
            place = entry.place if isinstance(node, Text) and node.empty else node.place
        elif isinstance(node, Items) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
            place = node.place
        else:
            break
        steps += 1
    return node, place, steps


def name_place(root: Node, path: Path) -> Place:
    """Return the place of the field name that ends `path`."""
    holder, place, steps = value_at(root, path[:-1])
    name = path[-1]
    if steps == len(path) - 1 and isinstance(holder, Fields) and isinstance(name, str) and name in holder.entries:
        return holder.entries[name].place
    return place


def where(root: Node, path: Path) -> str:
    """Return a path in words: `card home-by-four, prompts, item 2`; the whole file is `deck`."""
    words: list[str] = []
    for index, step in enumerate(path):
        if isinstance(step, str):
            if not (step in _ONE_OF and index == 0 and len(path) > 1):
                words.append(plain(step, 40))
            continue
        one = _ONE_OF.get(str(path[index - 1])) if index == 1 else None
        member, _, steps = value_at(root, path[: index + 1])
        name = tidy(member.text("id")) if steps == index + 1 and isinstance(member, Fields) else ""
        if one:
            words.append(said(one, name=plain(name, 40) if name else step + 1))
        else:
            words.append(said("where-item", number=step + 1))
    return in_row(words, "where-next") if words else "deck"
