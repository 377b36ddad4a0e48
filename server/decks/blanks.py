"""What a translator has left empty: it counts as not translated yet, never as an error.

So `shoebox deck translate` can write every field that is missing, and the gaps are filled one by one.
"""

from server.decks.nodes import Entry, Fields, Items, Node, Text

_MEMBERS = frozenset({"cards", "perspectives"})
_ONE_BY_ONE = frozenset({"themes", "evaluation"})
_HEAD = frozenset({"schema", "id", "language"})


def without_blanks(root: Fields) -> Fields:
    """Return a translation without what is empty: a list or block with a gap is left out as a whole."""
    kept = Fields(root.place, root.inline)
    for name, entry in root.entries.items():
        node = entry.node
        if name in _MEMBERS and isinstance(node, Items):
            node = _filled_members(node)
        elif name in _ONE_BY_ONE and isinstance(node, Items):
            node = _filled_items(node)
        elif name in ("glossary", "frameworks") and isinstance(node, Fields):
            node = _filled_fields(node)
        elif name not in _HEAD and _has_blank(node):
            continue
        kept.entries[name] = Entry(entry.place, node)
    return kept


def _filled_members(members: Items) -> Items:
    """Keep the fields that are filled of each card; a card of which only the id is left goes."""
    kept = Items(members.place, members.inline)
    for item in members.items:
        if not isinstance(item, Fields):
            kept.items.append(item)
            continue
        fields = Fields(item.place, item.inline)
        fields.entries = {name: one for name, one in item.entries.items() if name == "id" or not _has_blank(one.node)}
        if len(item.entries) == 1 or len(fields.entries) > 1 or "id" not in item.entries:
            kept.items.append(fields)
    return kept


def _filled_items(items: Items) -> Items:
    return Items(items.place, items.inline, [item for item in items.items if not _has_blank(item)])


def _filled_fields(fields: Fields) -> Fields:
    kept = Fields(fields.place, fields.inline)
    for name, entry in fields.entries.items():
        node = _filled_items(entry.node) if isinstance(entry.node, Items) else entry.node
        if not _has_blank(node):
            kept.entries[name] = Entry(entry.place, node)
    return kept


def _has_blank(node: Node) -> bool:
    match node:
        case Text():
            return node.empty
        case Items():
            return any(_has_blank(item) for item in node.items)
        case Fields():
            return any(_has_blank(entry.node) for entry in node.entries.values())
