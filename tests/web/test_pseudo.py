"""A language twice as long as English: on the smallest phone nothing is cut off, and every word is from a catalogue."""

import calendar
import re
from typing import Any, Final

import httpx2
from playwright.async_api import Page, expect

from tests.browser.fixtures import SMALL_PHONE, Devices
from tests.web import crowd
from tests.web.listening import Ears
from tests.web.pseudo import Pseudo, stretched
from tests.web.server_process import ServerProcess
from tests.web.test_every_screen import make_findings
from tests.web.test_languages_and_themes import SETTLED, enter, heard
from tests.web.whole_text import count_of_lines, unreadable

DECKS: Final = ("together-in-care", "a-street-for-everyone")
PEOPLE: Final = ("Rosa", "Tomasz", "Ines")
TITLE: Final = "Leaving hospital, together"
PURPOSE: Final = "What would make the day of leaving kinder?"
AGREED: Final = ("We listen.", "We may pass.")
FINDINGS: Final = ("Nobody holds the key.", "ask", "Who holds the key")
SEEN: Final = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (holder.closest('script, style, noscript') || !holder.checkVisibility()) continue;
    if (node.data.trim()) found.add(node.data.trim());
  }
  return [...found];
}"""
# What is right as it stands in every language: names of languages, and what a browser writes of dates.
AS_IT_IS: Final = (
    "English",
    "Cymraeg",
    "AM",
    "PM",
    " at ",
    *calendar.month_name[1:],
    *calendar.day_name,
    *calendar.month_abbr[1:],
)
LETTERS: Final = re.compile(r"[A-Za-z]+")


class Walk:
    """What was seen on the way, and what was wrong with it. `content`: all that people and decks wrote."""

    def __init__(self, content: set[str]) -> None:
        self._content: list[str] = []
        self.know(content)
        self.wrong: list[str] = []
        self.lines = 0

    def know(self, content: set[str]) -> None:
        """More that people and decks wrote."""
        self._content = sorted({*self._content, *content}, key=len, reverse=True)

    async def look(self, state: str, page: Page) -> None:
        """The page at 320 px: whole, and with no word that is neither from a catalogue nor written by anybody."""
        await page.evaluate(SETTLED)
        self.wrong += await unreadable(page, state)
        self.lines += await count_of_lines(page)
        for text in await page.evaluate(SEEN):
            left = text
            for written in self._content:
                left = left.replace(written, "")
            if LETTERS.search(left):
                self.wrong.append(f'{state}: "{text}" has "{left.strip()}" from no catalogue')


def texts_of(written: Any) -> set[str]:
    """Every text anywhere in what a server answers."""
    if isinstance(written, dict):
        return set().union(*(texts_of(value) for value in written.values()))
    if isinstance(written, list):
        return set().union(*(texts_of(value) for value in written))
    return {written.strip()} if isinstance(written, str) and len(written) > 1 else set()


async def all_content(url: str, code: str) -> set[str]:
    """What decks say, and what the people of this story typed."""
    async with httpx2.AsyncClient(trust_env=False, timeout=crowd.WAIT_S) as client:
        decks = (await client.get(f"{url}/api/decks")).json()
        sheets = (await client.get(f"{url}/api/run-sheets")).json()
        previews = [(await client.get(f"{url}/api/decks/{deck}")).json() for deck in DECKS]
    typed = {*PEOPLE, "Lee", "Maya", TITLE, PURPOSE, *AGREED, code, code[:4], code[4:], *FINDINGS}
    return texts_of([decks, sheets, previews]) | typed | set(AS_IT_IS)


async def test_the_smallest_phone_in_a_language_twice_as_long(house: ServerProcess, devices: Devices) -> None:
    facilitator, code = await crowd.open_room(
        house.url, title=TITLE, purpose=PURPOSE, agreement="\n".join(AGREED), naming="named"
    )
    walk, pseudo = Walk(await all_content(house.url, code)), Pseudo()
    page, console = [await devices.phone(locale="en", viewport=SMALL_PHONE) for _ in range(2)]
    await pseudo.put_into(page)
    await pseudo.put_into(console)
    for path in ("", "/open", "/join", f"/join#{code}"):
        await page.goto(f"{house.url}{path}")
        await page.wait_for_function("() => document.querySelector('main h1, main .display')")
        if "#" in path:
            await page.locator(".tray").wait_for()
        await walk.look(path or "/", page)
    phones = [await crowd.join(house.url, code, name) for name in PEOPLE]
    await phones[0].until(lambda: "guide" in phones[0].parts)
    walk.know(texts_of(phones[0].parts["guide"]))
    ears = {page: Ears(page), console: Ears(console)}
    await page.goto("about:blank")
    await page.goto(f"{house.url}/in#{phones[0].token}")
    await console.goto(await crowd.link(house.url, facilitator, "facilitator", "Maya"))
    await heard(ears, "room")
    await walk.look("lobby", page)
    await walk.look("console, lobby", console)
    await enter(facilitator, ears, "play", "swap_shoes")
    for phone in phones:
        await phone.seated()
    for step in ("read", "think", "respond"):
        await phones[1].table_at(step)
        await heard({page: ears[page]}, "table", f'"step":"{step}"')
        await walk.look(step, page)
    await phones[1].until_shoes_are_held()
    await phones[1].until_turn_of(PEOPLE[0])
    await expect(page.locator(".tray .button-main")).to_be_visible()
    await walk.look("my turn, with shoes", page)
    await phones[1].table_at("capture")
    await expect(page.locator(".capture-form")).to_be_visible()
    await walk.look("capture", page)
    await make_findings(facilitator, phones[1])
    await walk.look("console, play", console)
    await enter(facilitator, ears, "closed")
    await walk.look("closing", page)
    await walk.look("console, closed", console)
    for phone in (facilitator, *phones):
        await phone.close()
    assert not walk.wrong, "\n".join(walk.wrong)
    assert walk.lines > 150
    assert pseudo.rewritten > 600


def test_no_letter_of_a_stretched_sentence_is_left() -> None:
    assert stretched("Draw a card") == "Đŕáŵ á çáŕđ Đŕáŵ á çáŕđ"
    assert stretched("Your turn, { $name }.") == "Ýóúŕ ťúŕñ, { $name }. Ýóúŕ ťúŕñ, ."
    assert not LETTERS.search(stretched("The quick brown fox jumps over the lazy dog, THE QUICK BROWN FOX"))
