"""What a person with an old phone feels: nothing jumps while the table plays, and a tap is answered at once."""

import re
import statistics
import sys
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
FELT: Final = """() => {
  const felt = (window.felt = { shift: 0, moved: [], taps: [] });
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
    for (const { interactionId, name, duration } of list.getEntries())
      if (interactionId) felt.taps.push([name, duration]);
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 });
}"""


async def test_nothing_jumps_and_taps_are_answered_at_once(house: ServerProcess, devices: Devices) -> None:
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
    before = await felt(page)
    await a_round(page, others)
    after = await felt(page)
    shift, taps = after["shift"] - before["shift"], [ms for _, ms in after["taps"]]
    middle = statistics.median(taps)
    nine_of_ten = sorted(taps)[len(taps) * 9 // 10]
    sys.stdout.write(
        f"\nfelt at {SLOWER}x: layout shift {shift:.4f}; {len(taps)} inputs over 16 ms, next paint after"
        f" {middle:.0f} ms (median), {nine_of_ten:.0f} ms (nine of ten), {max(taps):.0f} ms at the most\n"
    )
    for phone in (facilitator, *others):
        await phone.close()
    assert shift < MOST_SHIFT, "\n".join(after["moved"])
    # One may meet a moment in which this machine does something else: the slowest says more of that than of the page.
    assert nine_of_ten < MOST_MS, after["taps"]


async def felt(page: Page) -> dict[str, Any]:
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
