"""The workbench: a card written by keys alone, a problem that comes and goes, two at once, and what it weighs."""

import re
from urllib.parse import urlsplit

from playwright.async_api import Page, Response, expect

from tests.browser.fixtures import LAPTOP, PHONE, Devices
from tests.web import crowd
from tests.web.hands import button, heading, named, reads, tap, write
from tests.web.keyboard import Keyboard
from tests.web.looking import Checklist
from tests.web.server_process import ServerProcess
from tests.web.test_first_page import WHAT, weight

MOST = 160_000
SOON_MS = 300
"""On a machine that does nothing else. While others test beside, it may take three times that."""
WATCH = """() => {
  addEventListener('keydown', () => { window.typed = performance.now(); }, true);
  new MutationObserver(() => {
    if (document.querySelector('.bench-problem')) window.shown ??= performance.now();
  }).observe(document.body, { childList: true, subtree: true });
}"""
IN_TEXT = "() => document.activeElement?.shadowRoot != null"
TOKEN = "() => JSON.parse(localStorage.getItem('shoebox.decks'))[0].token"
CARD = """\
  - id: the-kettle
kind: scenario
title: The kettle
spoken_by: first-person
text: Nobody had boiled it since Friday. Now it stood there, warm.
prompts: ["Who noticed?", "What would you ask first?"]
easy_read: The kettle was warm. Nobody knew why.
sensitivity: low
source: {kind: invented}"""


async def saved(page: Page) -> None:
    await expect(page.get_by_text("Saved", exact=True)).to_be_visible()


async def test_a_card_is_written_by_keys_alone_and_nothing_is_lost(house: ServerProcess, devices: Devices) -> None:
    devices.forgive(r"status of 409")
    page = await devices.laptop(f"{house.url}/decks")
    keys = Keyboard("author", page)
    await keys.press("button", "New deck")
    await keys.write("What is it about?", "The night shift")
    await keys.press("button", "Begin with an example")
    await expect(heading(page, "The night shift")).to_be_visible()
    await reads(page, "Nothing to mend. It can be played.")
    await keys._until("the text", IN_TEXT, None)
    await write_a_card(page)
    await expect(page.get_by_role("article", name="The kettle")).to_be_visible()
    await reads(page, "Nothing to mend. It can be played.")

    await page.evaluate(WATCH)
    await page.keyboard.type("\nfelt: 1")
    problem = page.get_by_role("button", name=re.compile("^Line"))
    await expect(problem.first).to_be_visible()
    took = await page.evaluate("() => window.shown - window.typed")
    assert took < 3 * SOON_MS, f"a problem was shown {took:.0f} ms after the last letter"
    await page.keyboard.press("Tab")
    assert not await page.evaluate(IN_TEXT), "Tab leads out of the text"
    await keys.press("button", re.compile("^Line"))
    await page.wait_for_function(IN_TEXT)
    await page.keyboard.press("Control+End")
    for _ in range(len("\nfelt: 1") + 1):
        await page.keyboard.press("Backspace")
    await expect(problem).to_have_count(0)
    await saved(page)
    await page.reload()
    await expect(page.get_by_role("region", name="On a phone").get_by_text("1 of 2")).to_be_visible()

    await two_at_once(house, page)
    await back_to_an_earlier_one(page)
    assert keys.found == []


async def write_a_card(page: Page) -> None:
    """At the end of the text; Enter keeps the indentation."""
    await page.keyboard.press("Control+End")
    first, *others = CARD.split("\n")
    await page.keyboard.type(first)
    for line in others:
        await page.keyboard.press("Enter")
        await page.keyboard.type(line)


async def two_at_once(house: ServerProcess, page: Page) -> None:
    """Somebody else saves; whoever writes on is told, and takes the other text."""
    token = await page.evaluate(TOKEN)
    theirs = await crowd.ask(house.url, "/api/workbench/read", {"token": token})
    other = theirs["text"].replace("The kettle", "The other kettle")
    await crowd.ask(house.url, "/api/workbench/save", {"token": token, "base": theirs["version"], "text": other})
    await page.locator(".cm-content").click()
    await page.keyboard.press("Control+End")
    await page.keyboard.type("\n# Mine")
    await expect(heading(page, "Somebody else has written here too")).to_be_visible()
    await tap(page, "Take the other one")
    await saved(page)
    await expect(page.locator(".cm-content")).not_to_contain_text("# Mine")


async def back_to_an_earlier_one(page: Page) -> None:
    await tap(page, "More")
    await tap(page, "Earlier versions")
    await page.get_by_role("listitem").filter(has=button(page, "Bring it back")).get_by_role("button").first.click()
    await saved(page)
    await expect(page.locator(".cm-content")).to_contain_text("# Mine")


async def by_form(house: ServerProcess, page: Page) -> None:
    """The form changes the lines it is about; cards are added, moved and taken out without a mouse's drag."""
    token = await page.evaluate(TOKEN)
    before = (await crowd.ask(house.url, "/api/workbench/read", {"token": token}))["text"]
    await page.get_by_text("This card as a form").click()
    title = page.get_by_role("textbox", name=named("Title"))
    first = await title.input_value()
    await title.fill("No: not yet")
    await expect(page.get_by_role("article", name="No: not yet")).to_be_visible()
    await tap(page, "Later")
    await reads(page, re.compile("^2 of 3"))
    await tap(page, "Earlier")
    await tap(page, "Copy")
    await reads(page, re.compile("^2 of 3"))
    await tap(page, "Take it out")
    await reads(page, re.compile("^1 of 3"))
    await tap(page, "New card")
    await expect(title).to_have_value("Name the moment")
    await tap(page, "Take it out")
    await expect(title).to_have_value("No: not yet")
    await saved(page)
    after = (await crowd.ask(house.url, "/api/workbench/read", {"token": token}))["text"]
    assert after == before.replace(f"title: {first}", 'title: "No: not yet"', 1)


async def translated(page: Page, seen: Checklist) -> None:
    """A translation of the copy: its card is whole, then it is not; another language is begun and taken out again."""
    deck = page.url
    await tap(page, "More")
    await tap(page, "Translations")
    await expect(page.get_by_role("link", name="Cymraeg")).to_be_visible()
    await seen.look("translations of a deck", page, other=PHONE)
    await page.get_by_role("link", name="Cymraeg").click()
    await expect(page.locator(".bench-phone [lang=cy]").first).to_be_visible()
    await reads(page, re.compile("Nothing to mend"))
    await seen.look("a translation", page, other=PHONE)
    await page.get_by_role("link", name="To the deck").click()
    await tap(page, "More")
    await tap(page, "Translations")
    await page.get_by_role("combobox", name="Another language").select_option("so")
    await tap(page, "Begin a translation")
    await reads(page, re.compile("Phones show this card in the language of the deck"))
    await tap(page, "More")
    await tap(page, "Take it out")
    await expect(page.get_by_role("dialog", name="Take this translation out?")).to_be_visible()
    await tap(page, "Take it out")
    await expect(page).to_have_url(deck)
    await expect(page.locator(".cm-content")).to_be_visible()


async def test_every_screen_of_the_workbench(house: ServerProcess, devices: Devices) -> None:
    seen = Checklist()
    page = await devices.laptop(f"{house.url}/decks/of/leaving-hospital")
    await expect(button(page, "Make it mine")).to_be_visible()
    await seen.look("a deck of the shelf", page, other=PHONE)
    fetched: dict[str, int] = {}

    def note(response: Response) -> None:
        if response.request.resource_type in WHAT:
            fetched[urlsplit(response.url).path] = weight(urlsplit(response.url).path)

    page.on("response", note)
    await tap(page, "Make it mine")
    await expect(page.locator(".cm-content")).to_be_visible()
    assert 0 < sum(fetched.values()) <= MOST, fetched
    await reads(page, re.compile("Nothing to mend"))
    await seen.look("workbench", page, other=PHONE)
    await by_form(house, page)
    await seen.look("workbench, with the form", page, other=PHONE)
    await translated(page, seen)
    await page.locator(".cm-content").click()
    await page.keyboard.type("x")
    await reads(page, re.compile("to mend"))
    await seen.look("workbench, with problems", page, other=PHONE)
    await page.get_by_role("checkbox", name=named("Plain text box")).check()
    await expect(page.get_by_role("textbox", name="The deck as text")).to_be_visible()
    await seen.look("workbench, plain", page, other=PHONE)
    await page.keyboard.press("Control+Home")
    await write(page, "The deck as text", "title: Nothing yet\n")
    await tap(page, "No cards")
    await saved(page)
    await seen.look("workbench, all cards, none", page)
    await tap(page, "More")
    await seen.look("workbench, more", page, other=PHONE)
    await tap(page, "Earlier versions")
    await expect(button(page, "Bring it back").first).to_be_visible()
    await seen.look("workbench, earlier versions", page, other=PHONE)
    await button(page, "Bring it back").first.click()
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await page.goto(f"{house.url}/decks")
    await expect(page.get_by_role("link", name=named("Leaving hospital")).first).to_be_visible()
    await seen.look("decks", page, other=PHONE)
    await tap(page, "New deck")
    await seen.look("new deck", page, other=PHONE)
    assert page.viewport_size == LAPTOP
    assert not seen.wrong, "\n".join(seen.wrong)
