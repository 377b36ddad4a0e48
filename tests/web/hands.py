"""What people do on their devices, by roles and names only, as somebody does who cannot see the screen."""

import asyncio
import re
from collections.abc import Sequence
from typing import Literal

from playwright.async_api import Locator, Page, expect

Role = Literal["button", "link", "radio", "checkbox", "textbox", "heading", "region", "status", "dialog", "combobox"]


def named(words: str) -> re.Pattern[str]:
    """A name that begins with these words; help that belongs to it may follow."""
    return re.compile(rf"^\s*{re.escape(words)}")


def button(page: Page | Locator, words: str) -> Locator:
    """The button with just these words."""
    return page.get_by_role("button", name=words, exact=True)


def heading(page: Page | Locator, words: str | re.Pattern[str]) -> Locator:
    """The heading with these words."""
    return page.get_by_role("heading", name=words)


async def tap(page: Page | Locator, words: str) -> None:
    """Presses a button."""
    await button(page, words).click()


async def is_done(page: Page | Locator, words: str) -> None:
    """Waits until a button is gone, also the one that is still sending."""
    await expect(page.get_by_role("button", name=named(words))).to_be_hidden()


async def choose(page: Page | Locator, words: str, *, within: str | None = None) -> None:
    """Chooses one of several, in the group that is called `within`."""
    group = page.get_by_role("group", name=named(within)) if within else page
    radio = group.get_by_role("radio", name=named(words))
    await radio.click()
    await expect(radio).to_be_checked()


async def write(page: Page | Locator, label: str, text: str) -> None:
    """Writes into a field."""
    await page.get_by_role("textbox", name=named(label)).fill(text)


async def load_again(page: Page) -> None:
    """Loads the page anew, once a dialog that was just closed has given back its step in the history."""
    await page.wait_for_function("() => !history.state?.over")
    await page.reload()


async def reads(page: Page | Locator, text: str | re.Pattern[str]) -> None:
    """Sees a text on the page."""
    await expect(page.get_by_text(text).filter(visible=True).first).to_be_visible()


async def who_sees(pages: Sequence[Page], words: str) -> Page:
    """The page on which a button stands; the others have none."""
    looks = {asyncio.create_task(button(page, words).wait_for(timeout=15_000)): page for page in pages}
    done, waiting = await asyncio.wait(looks, return_when=asyncio.FIRST_COMPLETED)
    for look in waiting:
        look.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    first = done.pop()
    await first
    return looks[first]


async def come_in(page: Page, name: str, *, code: str | None = None) -> None:
    """Joins from the page of a join link, or from the first page with a typed code."""
    if code is not None:
        await write(page, "Join with the code on the screen", f"{code[:4].lower()} {code[4:].lower()}")
        await tap(page, "Join")
    await write(page, "What shall we call you?", name)
    await tap(page, "Yes, come in")
    await expect(button(page, "Menu")).to_be_visible()


async def open_card(pages: Sequence[Page], *, draws: Sequence[Page] | None = None) -> Page:
    """Draws a card by the reader's hand and, if it is a tender one, turns it by anybody's; gives the reader's page."""
    reader = await who_sees(draws or pages, "Draw a card")
    await tap(reader, "Draw a card")
    tender, heard = button(reader, "We can read it"), button(reader, "We have heard it")
    await expect(tender.or_(heard)).to_be_visible()
    if await tender.is_visible():
        await tap(next((page for page in pages if page is not reader), reader), "We can read it")
    await expect(heard).to_be_visible()
    return reader


async def leave_what_was_begun(page: Page, words: str) -> None:
    """Goes to the table from a page that was kept open for somebody in the middle of writing; `words` stand there."""
    go, there = button(page, "Go to your table"), button(page, words)
    await expect(go.or_(there).first).to_be_visible()
    if await go.is_visible():
        await go.click()
    await expect(there).to_be_visible()
