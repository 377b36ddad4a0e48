"""Hands that have nothing but a keyboard, and notice where focus cannot be seen, is lost, or lies under something."""

import re
from typing import Any, Final

from playwright.async_api import Locator, Page, expect

from tests.web.hands import Role
from tests.web.whole_room import Words

MOST_STOPS: Final = 160
# Where focus is: what it is on, whether a ring is drawn round it, and whether any of it can be seen.
FOCUS: Final = """() => {
  const at = document.activeElement;
  if (!at || at === document.body || at === document.documentElement) return null;
  const label = at.closest('label') ?? (at.id ? document.querySelector(`label[for="${CSS.escape(at.id)}"]`) : null);
  const drawn = ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  const ringed = (one) => drawn(getComputedStyle(one)) || drawn(getComputedStyle(one, '::after'));
  const round = [at, label, at.nextElementSibling, at.parentElement, at.parentElement?.parentElement].filter(Boolean);
  const own = at.getBoundingClientRect();
  const box = label && own.width * own.height < 200 ? label.getBoundingClientRect() : own;
  const steps = [0.02, 0.25, 0.5, 0.75, 0.98];
  const points = steps.flatMap((x) => steps.map((y) => [box.left + box.width * x, box.top + box.height * y]));
  const seen = points.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (at.contains(hit) || (label?.contains(hit) ?? false));
  });
  const words = at.getAttribute('aria-label') ?? (at.innerText || label?.innerText || at.tagName);
  return { words: words.trim().slice(0, 60), ringed: round.some(ringed), seen };
}"""


class Keyboard:
    """One person with keys: Tab, Shift, arrows, Enter, space, letters. `found` is what was not as it should be."""

    def __init__(self, who: str, page: Page) -> None:
        self.page = page
        self.found: list[str] = []
        self.keys = 0
        self._who = who

    async def press(self, role: Role, name: Words, *, within: str | None = None) -> None:
        """Goes there by Tab, and presses Enter."""
        await self._has_a_place(f"before “{name}”")
        await self._go(self._place(role, name, within))
        await self._key("Enter")

    async def choose(self, name: Words, *, group: Words | None = None) -> None:
        """Goes to the group by Tab, and to its choice by arrows."""
        around = self.page.get_by_role("group", name=group) if group else self.page
        radio = around.get_by_role("radio", name=name if isinstance(name, re.Pattern) else re.compile(f"^{name}")).first
        await expect(radio).to_be_visible()
        kin = await radio.evaluate("radio => radio.name")
        await self._until(f'radios "{kin}"', "kin => document.activeElement.name === kin", kin)
        for _ in range(12):
            if await radio.evaluate("radio => radio === document.activeElement"):
                break
            await self._key("ArrowDown")
            await self._look()
        if not await radio.is_checked():
            await self._key("Space")
        await expect(radio).to_be_checked()

    async def write(self, name: Words, text: str) -> None:
        """Goes to the field by Tab, and types."""
        await self._go(self._place("textbox", name, None))
        await self._key("Control+A")
        await self.page.keyboard.type(text)
        self.keys += len(text)

    async def sees(self, role: Role, name: Words) -> None:
        """Waits for it."""
        await self._place(role, name, None).wait_for(timeout=15_000)

    async def offered(self, role: Role, name: Words) -> bool:
        """Whether it is there."""
        return await self._place(role, name, None).is_visible()

    async def misses(self, role: Role, name: Words) -> None:
        """Waits until it is gone."""
        await expect(self._place(role, name, None)).to_be_hidden()

    async def reads(self, text: Words) -> str:
        """Waits for a text that can be seen."""
        found = self.page.get_by_text(text).filter(visible=True).first
        await expect(found).to_be_visible()
        return await found.inner_text()

    def _place(self, role: Role, name: Words, within: str | None) -> Locator:
        around = self.page.get_by_role("dialog") if within == "dialog" else self.page
        return around.get_by_role(role, name=name, exact=isinstance(name, str)).first

    async def _key(self, key: str) -> None:
        self.keys += 1
        await self.page.keyboard.press(key)

    async def _go(self, place: Locator) -> None:
        await expect(place).to_be_visible()
        handle = await place.element_handle()
        await self._until(str(place), "place => place === document.activeElement", handle)

    async def _until(self, what: str, there: str, given: Any) -> None:
        """Tab by Tab, until focus is where it should be; every stop is looked at."""
        stops: list[str] = []
        if not await self.page.evaluate("() => document.hasFocus()"):
            await self.page.bring_to_front()
        while not await self.page.evaluate(there, given):
            assert len(stops) < MOST_STOPS, f"{self._who}: no Tab leads to {what}, only to {sorted(set(stops))}"
            await self._key("Tab")
            stops.append(await self._look())

    async def _look(self) -> str:
        focus = await self.page.evaluate(FOCUS)
        if focus is None:
            return ""
        words = str(focus["words"])
        if not focus["ringed"]:
            self.found.append(f"{self._who}: no ring round “{words}”")
        if not focus["seen"]:
            self.found.append(f"{self._who}: nothing to be seen of “{words}”")
        return words

    async def _has_a_place(self, when: str) -> None:
        """Focus is somewhere, unless nothing was pressed yet."""
        if self.keys and await self.page.evaluate(FOCUS) is None:
            self.found.append(f"{self._who}: focus was nowhere {when}")
