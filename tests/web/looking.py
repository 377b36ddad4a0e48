"""A look at a page with a checklist: WCAG 2.2 AA at each size, no scrolling at 320 px, things large enough to hit."""

from typing import Any

from playwright.async_api import Page, ViewportSize

from tests.browser.axe import axe
from tests.browser.fixtures import LAPTOP, PHONE, SMALL_PHONE

# What depends on colours alone, for the second theme.
COLOURS = ("wcag2aa",)
# A page may draw itself anew after its window has changed: it has five seconds to fit.
TOO_WIDE = """async () => {
  const beyond = () => document.scrollingElement.scrollWidth - window.innerWidth;
  const until = performance.now() + 5000;
  while (beyond() > 0 && performance.now() < until) await new Promise(requestAnimationFrame);
  return beyond();
}"""
# A link or button in the middle of a sentence may be as low as its line (WCAG 2.5.8).
TOO_SMALL = """() => {
  const inSentence = ({ parentElement: around, innerText }) =>
    around.matches('p') && around.innerText.trim() !== innerText.trim();
  const open = document.querySelector('[role=dialog]') ?? document.body;
  return [...open.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter((thing) => thing.checkVisibility() && !inSentence(thing))
    .map((thing) => [thing, (thing.closest('label') ?? thing).getBoundingClientRect()])
    .filter(([, box]) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
    .map(([thing, box]) => `${thing.innerText || thing.ariaLabel || thing.outerHTML.slice(0, 80)}`
      + ` is ${Math.round(box.width)} by ${Math.round(box.height)}`);
}"""


class Checklist:
    """Looks at pages in state after state, and tells at the end what was wrong with any of them."""

    def __init__(self) -> None:
        self.wrong: list[str] = []

    async def look(
        self, state: str, page: Page, *, other: ViewportSize | None = LAPTOP, targets: bool = True, narrow: bool = True
    ) -> None:
        """Looks at the page as it is, in the dark, at 320 px and at the `other` size; then puts it back."""
        own = page.viewport_size or PHONE
        await self._axe(state, f"{own['width']} px", page)
        await page.emulate_media(color_scheme="dark")
        await self._axe(state, "dark", page, tags=COLOURS)
        await page.emulate_media(color_scheme="light")
        if narrow:
            await page.set_viewport_size(SMALL_PHONE)
            beyond = await page.evaluate(TOO_WIDE)
            if beyond > 0:
                self.wrong.append(f"{state}: {beyond} px wider than a phone of 320 px")
            if targets:
                self.wrong += [f"{state}: {words} px" for words in await page.evaluate(TOO_SMALL)]
        if other is not None:
            await page.set_viewport_size(other)
            await self._axe(state, f"{other['width']} px", page)
        await page.set_viewport_size(own)

    async def _axe(self, state: str, how: str, page: Page, **options: Any) -> None:
        for found in await axe(page, called=state, **options):
            self.wrong += [f"{state}, {how}: {found.rule} ({found.help}) at {where}" for where in found.where]
