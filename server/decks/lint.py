"""Hints on what an author may not have meant: YAML that reads otherwise than it looks, Easy Read that is not.

Nothing here keeps a deck from being used.
"""

import re
from collections.abc import Iterator
from functools import lru_cache, partial
from typing import Final

from server.decks.characters import lines_of, tidy
from server.decks.marks import Path, where
from server.decks.nodes import Fields, Items, Node, Text, once
from server.decks.problems import Report
from server.decks.saying import quote, said
from server.decks.shapes import LOOKED_AT, REMEMBERED
from server.emoji import EMOJI, spelled

_SENTENCE_LISTS: Final = frozenset(
    {"prompts", "positions", "what_matters", "strengths", "what_helps", "agreement", "choices", "authors"}
)
_NOT_TEXT: Final = frozenset({"schema", "minutes", "answer", "secret_ok", "consent", "nothing"})
_MISREAD = re.compile(r"(?i:yes|no|on|off|true|false)|0[0-9]+|[0-9]{1,3}(?::[0-5]?[0-9])+|[0-9]+[eE][0-9]+")
_NO_PROSE: Final = frozenset({"id", "link", "file", "schema", "version"})
_HTML = re.compile(
    r"</?(?:b|i|u|em|strong|br|p|a|div|span|img|script|h[1-6]|ul|li)\b[^<>]{0,80}>|&(?:nbsp|amp|quot|lt|gt);"
)
_MARKDOWN = re.compile(
    r"\*\*\S[^*\n]{0,80}\*\*|__\S[^_\n]{0,80}__|\[[^\]\n]{1,80}\]\(https?://|^#{1,6} \S", re.MULTILINE
)
_CUT = re.compile(r"\s+#(?=\S)[^\s#]")
_SENTENCE_END = re.compile(r"[.!?…؟。！？]+[\"'”’»)]*(?:\s+|$)")
_MAX_SENTENCES: Final = 5
_MAX_WORDS: Final = 15


def check(root: Fields, text: str, report: Report) -> None:
    """Add hints on a deck or a translation."""
    lines = lines_of(text)
    for name, entry in root.entries.items():
        if not isinstance(entry.node, Items):
            _below(root, (name,), entry.node, lines, report)
            continue
        _inline(root, (name,), entry.node, report)
        for index, item in enumerate(entry.node.items):
            look = partial(_below, root, (name, index), item, lines, report)
            if isinstance(item, Fields):
                once(item, "lint", report, look)
            else:
                look()


def _below(root: Fields, start: Path, top: Node, lines: list[str], report: Report) -> None:
    for path, node in _walk(top, tuple(start)):
        if isinstance(node, Text):
            _text(root, path, node, lines, report)
        elif isinstance(node, Items):
            _inline(root, path, node, report)


def _walk(node: Node, path: tuple[str | int, ...]) -> Iterator[tuple[Path, Node]]:
    yield path, node
    if isinstance(node, Fields):
        for name, entry in node.entries.items():
            yield from _walk(entry.node, (*path, name))
    elif isinstance(node, Items):
        for index, item in enumerate(node.items):
            yield from _walk(item, (*path, index))


def _text(root: Fields, path: Path, node: Text, lines: list[str], report: Report) -> None:
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    if node.bare and name not in _NOT_TEXT and _MISREAD.fullmatch(node.value):
        report.note(node.place, where(root, path), said("misread", text=quote(node.value)))
    if node.bare and node.end.line <= len(lines) and _CUT.match(lines[node.end.line - 1], node.end.column - 1):
        report.warn(node.end, where(root, path), said("comment-cuts"))
    if name not in _NO_PROSE:
        _signs(root, path, node, report)
    if name == "easy_read" and path[-1] == name:
        _easy_read(root, path, node, report)


def _signs(root: Fields, path: Path, node: Text, report: Report) -> None:
    """Warn of HTML and Markdown, which a card shows as they are written, and tell of emoji, which paper does not."""
    found = _sign(node.value[:LOOKED_AT])
    if not node.value.isascii() and (emoji := EMOJI.search(node.value[:LOOKED_AT])):
        message = said("emoji", emoji=quote(emoji[0]), spelled=spelled(emoji[0]))
        report.note(node.place, where(root, path), message)
    if found:
        report.warn(node.place, where(root, path), said("markup", sign=quote(found)))


@lru_cache(8 * REMEMBERED)
def _sign(text: str) -> str:
    found = _HTML.search(text) or _MARKDOWN.search(text)
    return found.group()[:20] if found else ""


def _inline(root: Fields, path: Path, node: Items, report: Report) -> None:
    bare = [item for item in node.items if isinstance(item, Text) and item.bare]
    if node.inline and bare and len(node.items) > 1 and path[-1] in _SENTENCE_LISTS:
        report.warn(node.place, where(root, path), said("commas-cut", count=len(node.items)))


def _easy_read(root: Fields, path: Path, node: Text, report: Report) -> None:
    sentences = [sentence for sentence in _SENTENCE_END.split(tidy(node.value)) if sentence.strip()]
    if len(sentences) > _MAX_SENTENCES:
        message = said("easy-too-many", count=len(sentences), most=_MAX_SENTENCES)
        report.warn(node.place, where(root, path), message)
    longest = max((len(sentence.split()) for sentence in sentences), default=0)
    if longest > _MAX_WORDS:
        report.warn(node.place, where(root, path), said("easy-too-long", count=longest, most=_MAX_WORDS))
