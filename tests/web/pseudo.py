"""English with every letter exchanged and every sentence twice as long, put into the client on its way to the page.

The client that is shipped knows nothing of it: what the server sends is rewritten sentence by sentence.
"""

import re
from functools import cache
from typing import Final

from playwright.async_api import Page, Route

from dev import WEB

_FROM: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_TO: Final = "áƀçđéƒĝħíĵķĺɱñóþɋŕšťúṽŵẋýžÁɃÇĐÉƑĜĦÍĴĶĹṀÑÓÞɊŔŠŤÚṼŴẊÝŽ"
_EXCHANGED: Final = str.maketrans(_FROM, _TO)
_GAP: Final = re.compile(r"(\{[^{}]*\})")
_CHOICE: Final = re.compile(r"\{ *\$\w+ ->$|^\}$")
_LINE: Final = re.compile(r"^( *(?:[a-z][\w-]* =|\*?\[\w+\]) ?| +)(.*)$")


def stretched(words: str) -> str:
    """The words exchanged letter by letter and said once more; what stands in gaps is left, and not repeated."""
    pieces = [piece if piece.startswith("{") else piece.translate(_EXCHANGED) for piece in _GAP.split(words)]
    again = "".join(piece for piece in pieces if not piece.startswith("{")).strip()
    return f"{''.join(pieces)} {again}" if again else words


@cache
def _lines() -> dict[str, str]:
    """Every line of the English catalogues as the build writes it, with the line that takes its place."""
    found = {}
    for file in (WEB / "src" / "words" / "en").glob("*.ftl"):
        for written in file.read_text(encoding="utf-8").splitlines():
            line = re.sub(r"^ +", " ", written)
            if parts := _LINE.match(line):
                words, choice = _CHOICE.sub("", parts[2]), _CHOICE.search(parts[2])
                found[line] = parts[1] + (stretched(words) if words else "") + (choice[0] if choice else "")
    return found


class Pseudo:
    """Rewrites the scripts of pages, and counts the lines it found in them."""

    def __init__(self) -> None:
        self.rewritten = 0

    async def put_into(self, page: Page) -> None:
        await page.route("**/*.js", self._on_its_way)

    async def _on_its_way(self, route: Route) -> None:
        # A connection that was kept open may be closed by the server while it is used again.
        answer = await route.fetch(max_retries=3)
        pieces = re.split(r"(\n|`)", await answer.text())
        lines = _lines()
        self.rewritten += sum(piece in lines for piece in pieces)
        body = "".join(lines.get(piece, piece) for piece in pieces)
        await route.fulfill(status=answer.status, content_type="text/javascript; charset=utf-8", body=body)
