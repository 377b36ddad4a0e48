"""How soon a mistake is told: `python -m tests.web.typing_speed` types one in the workbench, again and again.

A server is started, a browser opens a deck of 40 cards and one of 500 on it, and types a field that no deck has.
From the last key to the problem on the page, in milliseconds, with where that time went: until the question was sent,
until its answer was there, until it was painted. Every text is a new one. The first time is told apart.
"""

import asyncio
import os
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Final

from playwright.async_api import Page, async_playwright

from tests.browser.chromium import FLAGS, find
from tests.browser.fixtures import LAPTOP
from tests.decks.bench import many_cards
from tests.tooling.node import node
from tests.web import crowd
from tests.web.server_process import ServerProcess

TIMES: Final = 20
SIZES: Final = (40, 500)
MISTAKE: Final = "\nfelt{}: 1"
WAIT_MS: Final = 60_000
WATCH: Final = """() => {
  const felt = (window.felt = {});
  addEventListener('keydown', () => { felt.typed = performance.now(); felt.shown = 0; }, true);
  const look = () => {
    const there = document.querySelector('.bench-problem') !== null;
    if (there !== felt.there && felt.there !== undefined)
      requestAnimationFrame(() => setTimeout(() => { felt.shown = performance.now(); }));
    felt.there = there;
  };
  look();
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
}"""
FELT: Final = """() => {
  const { typed, shown } = window.felt;
  const asked = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/workbench/check')).pop();
  performance.clearResourceTimings();
  return [shown - typed, asked.startTime - typed, asked.responseEnd - asked.startTime, shown - asked.responseEnd];
}"""
Felt = list[float]


async def _once(page: Page, nth: int) -> Felt:
    """Types a mistake never typed before, waits for it to be told, and takes it out again."""
    mistake = MISTAKE.format("abcdefghijklmnopqrstuvwxyz"[nth])
    await page.keyboard.press("Control+End")
    await page.keyboard.type(mistake)
    await page.wait_for_function("() => window.felt.there && window.felt.shown", timeout=WAIT_MS)
    felt: Felt = await page.evaluate(FELT)
    for _ in mistake:
        await page.keyboard.press("Backspace")
    await page.wait_for_function("() => !window.felt.there", timeout=WAIT_MS)
    return felt


async def _typed(page: Page, url: str, cards: int) -> list[Felt]:
    token = crowd.token()
    await crowd.ask(url, "/api/workbench/new", {"token": token, "text": many_cards(cards).decode()})
    await page.goto(f"{url}/decks/mine#{token}")
    await page.get_by_text("Nothing to mend. It can be played.").wait_for(timeout=WAIT_MS)
    await page.locator(".cm-content").click()
    await page.evaluate(WATCH)
    return [await _once(page, nth) for nth in range(TIMES + 1)]


def _told(cards: int, felt: list[Felt]) -> str:
    first, *others = felt
    whole = sorted(one[0] for one in others)
    where = [statistics.median(one[part] for one in others) for part in (1, 2, 3)]
    return (
        f"{cards:3} cards: p50 {statistics.median(whole):4.0f} ms, p95 {whole[int(len(whole) * 0.95) - 1]:4.0f} ms, "
        f"the first {first[0]:4.0f} ms; until asked {where[0]:3.0f}, answered {where[1]:3.0f}, shown {where[2]:3.0f}\n"
    )


async def main() -> None:
    """Print the figures."""
    os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", node())
    found = find()
    with tempfile.TemporaryDirectory() as folder:
        house = ServerProcess(Path(folder))
        await house.start()
        try:
            async with async_playwright() as playwright:
                browser = await playwright.chromium.launch(
                    executable_path=found.program, args=FLAGS, env={**os.environ, **found.extra_env}
                )
                for cards in SIZES:
                    page = await (await browser.new_context(viewport=LAPTOP)).new_page()
                    sys.stdout.write(_told(cards, await _typed(page, house.url, cards)))
        finally:
            house.stop()


if __name__ == "__main__":
    asyncio.run(main())
