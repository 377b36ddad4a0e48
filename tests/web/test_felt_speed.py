"""What a person with an old phone feels: nothing jumps while the table plays, and every tap is answered at once."""

import re
import statistics
import sys
from dataclasses import dataclass
from typing import Any, Final

from playwright.async_api import Page, expect

from tests.browser.fixtures import Devices
from tests.web import crowd
from tests.web.hands import button, come_in, reads, tap, write
from tests.web.server_process import ServerProcess

SLOWER: Final = 4
"""How many times slower than this machine the phone's processor is."""

MOST_SHIFT: Final = 0.05
MOST_MS: Final = 100
LEAST_MS: Final = 16
"""The browser tells nothing of what it answered sooner."""
PHONES: Final = 3
FELT: Final = """() => {
  const felt = (window.felt = { shift: 0, moved: [], taps: [] });
  const names = new Map();
  const nameOf = (at) => at.closest('button')?.getAttribute('aria-label') ?? at.closest('button, label')?.textContent
    ?? at.labels?.[0]?.textContent ?? at.nodeName;
  for (const kind of ['pointerdown', 'pointerup', 'click', 'keydown', 'keypress', 'keyup'])
    addEventListener(kind, ({ timeStamp, target }) => names.set(timeStamp, nameOf(target)), true);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.hadRecentInput) continue;
      felt.shift += entry.value;
      const box = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
      for (const { node, previousRect, currentRect } of entry.sources)
        felt.moved.push(
          `${entry.value.toFixed(4)} ${node?.className || node?.nodeName}: ${box(previousRect)} to ${box(currentRect)}`,
        );
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { interactionId, name, startTime, duration } of list.getEntries())
      if (interactionId) felt.taps.push([names.get(startTime) ?? name, duration]);
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 });
}"""


@dataclass(frozen=True, slots=True)
class Felt:
    """What one phone felt of a round: how far things jumped, which, and how long each tap and key waited for paint."""

    shift: float
    moved: list[str]
    taps: list[tuple[str, float]]

    def slowest(self) -> dict[str, float]:
        """The longest wait under each name: of a button, or of the box that was written in."""
        return dict(sorted(self.taps, key=lambda tap: tap[1]))


async def test_nothing_jumps_and_every_tap_is_answered_at_once(house: ServerProcess, devices: Devices) -> None:
    """Every tap and every key is followed by a paint in less than 100 ms.

    This machine may do something else in the very moment of a tap, and the phone that is four times slower then waits
    four times as long. So a tap that was slow is asked again on a new phone, which has run none of the page's code
    either: slow is what is slow on each of three. Nothing is averaged, and the page has no second chance on a phone
    that already knows it.
    """
    best: dict[str, float] = {}
    for nth in range(PHONES):
        felt = await a_phone(house, devices)
        assert felt.shift < MOST_SHIFT, "\n".join(felt.moved)
        slowest = felt.slowest()
        best = {name: min(ms, slowest.get(name, LEAST_MS)) for name, ms in (best or slowest).items()}
        *_, last = slowest
        waits = sorted(ms for _, ms in felt.taps)
        sys.stdout.write(
            f"\nfelt at {SLOWER}x by phone {nth + 1}: layout shift {felt.shift:.4f};"
            f" {len(waits)} inputs over {LEAST_MS} ms, next paint after {statistics.median(waits):.0f} ms (median),"
            f" {waits[len(waits) * 9 // 10]:.0f} ms (nine of ten), {waits[-1]:.0f} ms at the most ({last})\n"
        )
        if max(best.values()) < MOST_MS:
            return
    raise AssertionError({name: ms for name, ms in best.items() if ms >= MOST_MS})


async def a_phone(house: ServerProcess, devices: Devices) -> Felt:
    """A new phone plays a round in a room of its own."""
    facilitator, code = await crowd.open_room(house.url, naming="named")
    page = await devices.phone()
    await page.add_init_script(f"({FELT})()")
    await page.goto(f"{house.url}/join#{code}")
    await come_in(page, "Rosa")
    others = [await crowd.join(house.url, code, name) for name in ("Tomasz", "Ines", "Huw")]
    line = await page.context.new_cdp_session(page)
    await line.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    await facilitator.enter("play", "swap_shoes")
    await others[0].seated()
    before = await told(page)
    await a_round(page, others)
    after = await told(page)
    for phone in (facilitator, *others):
        await phone.close()
    await page.close()
    taps = [(str(name), float(ms)) for name, ms in after["taps"][len(before["taps"]) :]]
    return Felt(after["shift"] - before["shift"], after["moved"], taps)


async def told(page: Page) -> dict[str, Any]:
    found: dict[str, Any] = await page.evaluate("() => window.felt")
    return found


async def a_round(page: Page, others: list[crowd.Phone]) -> None:
    """A whole round, in which Rosa writes, opens her card, passes, and captures; the others move the table on."""
    tomasz = others[0]
    await tomasz.table_at("think")
    await write(page, "Your private note", "Half a thought")
    await tap(page, "I’m ready")
    await tomasz.table_at("respond")
    await tomasz.until_turn_of("Rosa")
    await tap(page, "Pass")
    await tomasz.until_shoes_are_held()
    hand = page.get_by_role("button", name=re.compile("in the shoes of", re.IGNORECASE))
    await expect(hand).to_be_visible()
    await hand.click()
    await tomasz.until_turn_of("Rosa")
    await tap(page, "I’ve had my say")
    await tomasz.table_at("discuss")
    await tap(page, "Show a question")
    await tap(page, "Menu")
    await expect(page.get_by_role("dialog", name="Menu")).to_be_visible()
    await page.keyboard.press("Escape")
    await tap(page, "Capture")
    await page.get_by_role("textbox", name="We noticed").press_sequentially("Nobody holds the key.")
    await tap(page, "Put it on the table")
    await reads(page, "Nobody holds the key.")
    await expect(button(page, "Menu")).to_be_visible()
    await tomasz.table_at("capture")
    await tomasz.table_at("draw", number=2)
    await reads(page, re.compile("^Round 2"))
