"""Hands that know a page only as a screen reader does: by Chromium's accessibility tree, roles and names.

What is pressed is given the focus as a reader gives it, then Enter or space. No selectors, no coordinates.
"""

import re
from collections.abc import Awaitable, Callable
from typing import Any, Final

from playwright.async_api import CDPSession, Page

from tests.web.hands import Role
from tests.web.whole_room import Words

WAIT_S: Final = 15.0
Node = dict[str, Any]
NEXT_FRAME: Final = "() => new Promise((go) => requestAnimationFrame(() => go(performance.now())))"
# Everything that a reader is told without being asked, in order.
LISTEN: Final = """() => {
  const told = (window.told = []);
  const say = (region) => {
    const words = region.textContent.trim();
    if (words) told.push(words);
  };
  const element = (node) => (node instanceof Element ? node : node.parentElement);
  const live = (node) => element(node)?.closest('[role=status],[aria-live=polite]');
  const watch = (all) => new Set(all.map(({ target }) => live(target)).filter(Boolean)).forEach(say);
  new MutationObserver(watch).observe(document, { childList: true, characterData: true, subtree: true });
}"""


def called(node: Node) -> str:
    """The name of a node."""
    return str(node.get("name", {}).get("value", ""))


def fits(name: str, words: Words) -> bool:
    """Whether a name is this, or matches."""
    return name.strip() == words if isinstance(words, str) else bool(words.search(name))


class Tree:
    """One person who hears the page. Make it with `Tree.at`, before the page goes anywhere."""

    def __init__(self, who: str, page: Page, line: CDPSession) -> None:
        self.page = page
        self._who = who
        self._line = line

    @classmethod
    async def at(cls, who: str, page: Page, url: str) -> "Tree":
        """Opens the address, with ears on."""
        await page.add_init_script(f"({LISTEN})()")
        await page.goto(url)
        line = await page.context.new_cdp_session(page)
        await line.send("Accessibility.enable")
        return cls(who, page, line)

    async def told(self) -> list[str]:
        """What live regions said so far."""
        heard: list[str] = await self.page.evaluate("() => window.told")
        return heard

    async def press(self, role: Role, name: Words, *, within: str | None = None) -> None:
        """Gives it the focus, and presses Enter, or space for a box."""
        await self._focus(await self._wait_for(role, name, within))
        await self.page.keyboard.press("Space" if role == "checkbox" else "Enter")

    async def choose(self, name: Words, *, group: Words | None = None) -> None:
        """Gives it the focus, and presses space; waits until the tree says that it is chosen."""
        wanted = name if isinstance(name, re.Pattern) else re.compile(rf"^{name}|\b{name}$")
        radio = await self._wait_for("radio", wanted, group)
        await self._focus(radio)
        await self.page.keyboard.press("Space")
        await self._until(f"“{name}” to be chosen", lambda: self._is_chosen(wanted, group))

    async def write(self, name: Words, text: str) -> None:
        """Gives it the focus, and types."""
        await self._focus(await self._wait_for("textbox", name, None))
        await self.page.keyboard.press("Control+A")
        await self.page.keyboard.type(text)

    async def sees(self, role: Role, name: Words) -> None:
        """Waits for it."""
        await self._wait_for(role, name, None)

    async def offered(self, role: Role, name: Words) -> bool:
        """Whether it is there."""
        return bool(await self._find(role, name, None))

    async def misses(self, role: Role, name: Words) -> None:
        """Waits until it is gone."""

        async def gone() -> bool:
            return not await self._find(role, name, None)

        await self._until(f"no {role} “{name}”", gone)

    async def reads(self, text: Words) -> str:
        """Waits for a text, as it is read from beginning to end."""
        heard = ""

        async def there() -> bool:
            nonlocal heard
            tree = await self._line.send("Accessibility.getFullAXTree")
            texts = (called(one) for one in tree["nodes"] if one.get("role", {}).get("value") == "StaticText")
            heard = " ".join(texts)
            return text in heard if isinstance(text, str) else bool(text.search(heard))

        await self._until(f"“{text}”", there)
        return heard

    async def _find(self, role: str, name: Words, within: Words | None) -> list[Node]:
        """Every node of this role and name, in the dialog or group of this name, if one is given."""
        if within is None:
            root = (await self._line.send("DOM.getDocument", {"depth": 0}))["root"]["backendNodeId"]
        else:
            around = await self._find(*(("dialog", re.compile("")) if within == "dialog" else ("group", within)), None)
            if not around:
                return []
            root = around[0]["backendDOMNodeId"]
        found = await self._line.send("Accessibility.queryAXTree", {"backendNodeId": root, "role": role})
        return [one for one in found["nodes"] if not one["ignored"] and fits(called(one), name)]

    async def _wait_for(self, role: str, name: Words, within: Words | None) -> Node:
        found: list[Node] = []

        async def there() -> bool:
            found[:] = await self._find(role, name, within)
            return bool(found)

        await self._until(f"a {role} “{name}”", there)
        return found[0]

    async def _is_chosen(self, name: Words, group: Words | None) -> bool:
        properties = [one for node in await self._find("radio", name, group) for one in node["properties"]]
        return any(one["name"] == "checked" and one["value"]["value"] == "true" for one in properties)

    async def _focus(self, node: Node) -> None:
        await self._line.send("DOM.focus", {"backendNodeId": node["backendDOMNodeId"]})

    async def _until(self, what: str, holds: Callable[[], Awaitable[bool]]) -> None:
        """Looks again with each frame that the page draws."""
        began: float = await self.page.evaluate(NEXT_FRAME)
        while not await holds():
            now: float = await self.page.evaluate(NEXT_FRAME)
            assert now - began < WAIT_S * 1000, f"{self._who} never heard of {what}"
