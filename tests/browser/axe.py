"""Accessibility of a page as it stands: axe-core's rules for WCAG 2.2 AA, trusted only where text is really drawn."""

import json
import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from playwright.async_api import Page

from tests.browser.chromium import AXE

NOTED_IN = "SHOEBOX_AXE_NOTED_IN"
"""Names a file in the environment: what each look found is noted in it, for `python -m tests.web.axe_table`."""
HOW = """() => {
  const { lang, dataset } = document.documentElement;
  const dark = (dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  return [lang, `${dark ? 'dark' : 'light'}${dataset.contrast === 'more' ? ', contrast' : ''}`];
}"""
WCAG_22_AA = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
DRAWN = """async () => {
  await document.fonts.ready;
  const plain = (family) => family.replace(/["']/g, '');
  // Faces that only lend a font of the device new measures: a device without it is no failure.
  const lent = new Set(
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule && !rule.style.getPropertyValue('src').includes('url('))
      .map((rule) => plain(rule.style.getPropertyValue('font-family'))),
  );
  const faces = [...document.fonts].filter((face) => !lent.has(plain(face.family)));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const flat = [];
  let seen = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    const unseen = holder.closest('script, style, noscript, option, title') || !holder.checkVisibility();
    // Marks of direction alone have no width, and need none.
    if (unseen || !node.data.replace(/[\\u200e\\u200f\\u2066-\\u2069]/g, '').trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    seen += 1;
    if (range.getBoundingClientRect().width === 0) flat.push(node.data.trim());
  }
  return {
    loaded: faces.filter((face) => face.status === 'loaded').map((face) => face.family),
    failed: faces.filter((face) => face.status === 'error').map((face) => face.family),
    seen,
    flat,
  };
}"""


@dataclass(frozen=True, slots=True)
class Violation:
    """One rule that a page breaks: its id in axe-core, how bad it is, what it asks, and where, as CSS selectors."""

    rule: str
    impact: str
    help: str
    where: tuple[str, ...]


async def axe(
    page: Page, *, called: str = "", own_fonts: bool = True, tags: tuple[str, ...] = WCAG_22_AA
) -> list[Violation]:
    """List what `page`, as it is now, breaks of WCAG 2.2 AA; an empty list is a pass.

    Without a font text has no size, and axe-core then passes almost anything; so this fails before it asks axe-core
    unless the page shows text, all of it has a width, and (unless `own_fonts` is false) a web font was loaded.
    The rules are put in through the debugger, so the page keeps its own Content-Security-Policy.
    """
    drawn = await page.evaluate(DRAWN)
    assert drawn["seen"] > 0, "the page shows no text"
    assert drawn["flat"] == [], f"text without width: {drawn['flat']}"
    assert drawn["failed"] == [], f"fonts that did not load: {drawn['failed']}"
    assert drawn["loaded"] or not own_fonts, "no web font was loaded"
    if not await page.evaluate("typeof window.axe === 'object'"):
        await page.evaluate(AXE.read_text(encoding="utf-8"))
    found = await page.evaluate(
        "async (tags) => (await axe.run(document, { runOnly: tags, resultTypes: ['violations'] })).violations",
        list(tags),
    )
    if noted_in := os.environ.get(NOTED_IN):
        language, theme = await page.evaluate(HOW)
        screen = called or urlsplit(page.url).path
        _note(Path(noted_in), {"screen": screen, "language": language, "theme": theme, "found": len(found)})
    return [
        Violation(
            rule=each["id"],
            impact=each["impact"],
            help=each["help"],
            where=tuple(" ".join(map(str, spot["target"])) for spot in each["nodes"]),
        )
        for each in found
    ]


def _note(ledger: Path, look: dict[str, str | int]) -> None:
    """Adds one line, which several processes may do at once."""
    with ledger.open("a", encoding="utf-8") as file:
        file.write(json.dumps(look) + "\n")
