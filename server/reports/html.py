"""A report as one web page: no script, nothing fetched, its faces inside it; as good on a phone as on paper.

Rule 1: words of people are escaped and stand in elements that keep their direction to themselves.
Rule 2: each picture has a name in words, and its table follows.
"""

import base64
import functools
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import Path
from typing import Final, NamedTuple

from server.reports.blocks import Block, Document, Heading, Items, Line, Photo, Picture, Run, Table, Text

_HERE: Final = Path(__file__).parent
_FONTS: Final = _HERE.parent / "print" / "fonts"
_LATIN: Final = (("Besley", 600, "besley-600"), ("Atkinson Hyperlegible Next", 400, "atkinson-400"),
                 ("Atkinson Hyperlegible Next", 650, "atkinson-650"))  # fmt: skip
_ARABIC: Final = (("Noto Sans Arabic", 400, "noto-arabic-400"), ("Noto Sans Arabic", 650, "noto-arabic-650"))


class Link(NamedTuple):
    """A link above the page, when a server shows it."""

    address: str
    text: str
    saves: bool


def page(document: Document, links: Sequence[Link] = (), lead: str = "") -> str:
    """The whole page. `links`: to where it came from and to other forms, with `lead` before those that save."""
    doc = document
    return "".join((
        f'<!doctype html>\n<html lang="{doc.language}" dir="{doc.dir}"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
        f"<title>{_e(doc.title)}</title><style>{style(doc.dir)}</style></head><body>",
        *([f'<p class="mark">{_e(doc.mark)}</p>'] if doc.mark else []),
        *_bar(links, lead),
        f'<div class="sheet"><header><p>{_line(doc.above)}</p><h1 dir="auto">{_e(doc.title)}</h1>',
        f"<p>{_line(doc.below)}</p></header>",
        *_contents(doc),
        "<main>\n",
        *(_block(one) for one in doc.blocks),
        "</main></div></body></html>\n",
    ))  # fmt: skip


@functools.cache
def style(way: str) -> str:
    """All of its style, with the faces in it."""
    faces = _LATIN if way == "ltr" else (*_LATIN, *_ARABIC)
    return "".join(map(_face, faces)) + (_HERE / "page.css").read_text(encoding="utf-8")


@functools.cache
def policy() -> str:
    """The content security policy under which a server shows the page: its own styles, faces and photos alone."""
    hashes = " ".join(
        f"'sha256-{base64.b64encode(hashlib.sha256(style(way).encode()).digest()).decode()}'" for way in ("ltr", "rtl")
    )
    nothing = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    return f"default-src 'none'; style-src {hashes}; font-src data:; img-src data:; {nothing}"


def _face(face: tuple[str, int, str]) -> str:
    family, weight, file = face
    font = base64.b64encode((_FONTS / f"{file}.ttf").read_bytes()).decode()
    named = f'font-family:"{family}";font-weight:{weight};font-display:swap'
    return f"@font-face{{{named};src:url(data:font/ttf;base64,{font})}}\n"


def _bar(links: Sequence[Link], lead: str) -> Iterator[str]:
    if links:
        yield '<nav class="bar">'
        yield from (f'<a href="{_e(one.address)}">{_e(one.text)}</a>' for one in links if not one.saves)
        yield f"<span>{_e(lead)}</span>"
        yield from (f'<a href="{_e(one.address)}" download>{_e(one.text)}</a>' for one in links if one.saves)
        yield "</nav>"


def _contents(doc: Document) -> Iterator[str]:
    yield f'<nav class="contents" aria-labelledby="contents"><h2 id="contents">{_e(doc.contents)}</h2><ul>'
    for one in doc.blocks:
        if isinstance(one, Heading) and one.level == 2:
            yield f'<li><a href="#{one.anchor}">{_line(one.line)}</a></li>'
    yield "</ul></nav>"


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        anchor = f' id="{block.anchor}"' if block.anchor else ""
        return f"<h{block.level}{anchor}>{_line(block.line)}</h{block.level}>\n"
    if isinstance(block, Text):
        tag = "blockquote" if block.style == "quote" else "p"
        kind = f' class="{block.style}"' if block.style in ("note", "lead") else ""
        return f"<{tag}{kind}>{_line(block.line)}</{tag}>\n"
    if isinstance(block, Items):
        return f"<ul>\n{''.join(f'<li>{_line(one)}</li>' + chr(10) for one in block.lines)}</ul>\n"
    if isinstance(block, Picture):
        named = f'role="img" aria-label="{escape(block.alt)}" '
        svg = block.svg.replace("<svg ", f"<svg {named}", 1)
        return f'<figure tabindex="0" aria-label="{escape(block.alt)}">{svg}</figure>\n'
    if isinstance(block, Photo):
        content = base64.b64encode(block.content).decode()
        about = f'alt="{_e(block.alt)}" width="{block.width}" height="{block.height}"'
        return f'<figure class="photo"><img src="data:image/jpeg;base64,{content}" {about}></figure>\n'
    return _table(block)


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col"{_number(nth, table)}>{_e(word)}</th>' for nth, word in enumerate(table.head))
    rows = "".join(f"<tr>{''.join(_cells(row, table))}</tr>\n" for row in table.rows)
    return (
        f'<div class="wide" tabindex="0" role="group" aria-label="{escape(table.caption)}"><table>'
        f"<caption>{_e(table.caption)}</caption><thead><tr>{head}</tr></thead><tbody>\n{rows}</tbody></table></div>\n"
    )


def _cells(row: Sequence[Line], table: Table) -> Iterator[str]:
    for nth, cell in enumerate(row):
        tag, scope = ("th", ' scope="row"') if nth == 0 else ("td", "")
        yield f"<{tag}{scope}{_number(nth, table)}>{_line(cell)}</{tag}>"


def _number(nth: int, table: Table) -> str:
    return ' class="n"' if nth in table.numbers else ""


def _line(line: Iterable[Run]) -> str:
    return "".join(map(_run, line))


def _run(run: Run) -> str:
    if run.look == "said":
        return f"<bdi>{_e(run.text)}</bdi>"
    if run.look == "strong":
        return f"<b>{_e(run.text)}</b>"
    if run.look == "quiet":
        return f'<span class="quiet">{_e(run.text)}</span>'
    return _e(run.text)


def _e(text: str) -> str:
    return escape(text, quote=True)
