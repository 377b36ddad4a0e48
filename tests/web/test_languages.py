"""People of three languages at one table: each reads their own, and what is in another is marked as such."""

import asyncio

import yaml
from playwright.async_api import Locator, Page, expect

from dev import ROOT
from tests.browser.fixtures import Devices
from tests.web.crowd import open_room
from tests.web.hands import button, load_again, tap
from tests.web.server_process import ServerProcess
from tests.web.tongues import LANGUAGES, says, sit_down

NAMES = {"en": "Rosa", "ar": "أمل", "cy": "Siân"}
PAGE = "document.documentElement"


async def test_three_languages_play_one_round_at_one_table(house: ServerProcess, devices: Devices) -> None:
    facilitator, code = await open_room(house.url)
    pages = {tag: await devices.phone(f"{house.url}/join#{code}", locale=LANGUAGES[tag]) for tag in LANGUAGES}
    await asyncio.gather(*(sit_down(page, NAMES[tag], tag) for tag, page in pages.items()))
    assert [await page.evaluate(f"[{PAGE}.lang, {PAGE}.dir]") for page in pages.values()] == [
        ["en", "ltr"],
        ["ar", "rtl"],
        ["cy", "ltr"],
    ]
    await facilitator.enter("play", "own_shoes")
    reader = await _draws(pages)
    await _lay_aside_what_is_not_in_arabic(pages, reader)
    await asyncio.gather(*(_card_in_sight(page, tag) for tag, page in pages.items()))

    arabic, welsh, english = pages["ar"], pages["cy"], pages["en"]
    assert await _card_direction(arabic) == ["ar", "rtl"]
    await expect(_instead(arabic, "ar")).to_be_hidden()
    assert await _card_direction(welsh) == ["en", "ltr"]
    await expect(_instead(welsh, "cy")).to_be_visible()
    assert await _instead(welsh, "cy").evaluate("e => [e.lang, e.dir]") == ["cy", "ltr"]
    assert await _card_direction(english) == ["en", "ltr"]
    await expect(_instead(english, "en")).to_be_hidden()
    for tag, page in pages.items():
        await expect(page.get_by_text(NAMES["ar" if tag != "ar" else "cy"]).first).to_be_visible()
    await button(pages[reader], says(reader, "read-done")).click()
    for tag, page in pages.items():
        await expect(page.get_by_role("textbox", name=says(tag, "note-label"))).to_be_visible()
    await facilitator.close()


async def test_a_language_is_chosen_on_the_page_and_stays_on_the_device(house: ServerProcess, devices: Devices) -> None:
    phone = await devices.phone(house.url, locale="fr-FR")
    await tap(phone, says("en", "settings-open"))
    await phone.get_by_label(says("en", "settings-language"), exact=True).select_option("cy")
    await button(phone, says("cy", "settings-done")).click()
    await expect(phone.get_by_role("heading", level=1)).to_have_text(says("cy", "home-title"))
    await load_again(phone)
    await expect(phone.get_by_role("heading", level=1)).to_have_text(says("cy", "home-title"))
    assert await phone.evaluate(f"[{PAGE}.lang, {PAGE}.dir]") == ["cy", "ltr"]


async def test_a_refusal_comes_in_the_language_of_the_page(server: ServerProcess, devices: Devices) -> None:
    devices.forgive("404")
    for tag, locale in LANGUAGES.items():
        phone = await devices.phone(f"{server.url}/join#BBBBBBBB", locale=locale)
        await expect(phone.get_by_text(says(tag, "refusal-unknown_code")).first).to_be_visible()


async def _draws(pages: dict[str, Page]) -> str:
    """Draws a card by the reader's hand, past a note if it has one; gives the language of the reader."""
    async with asyncio.timeout(15):
        while True:
            for tag, page in pages.items():
                draw = button(page, says(tag, "draw-card"))
                if await draw.is_visible():
                    await draw.click()
                    await _past_its_note(page, tag)
                    return tag
            await pages["en"].evaluate("new Promise(requestAnimationFrame)")


async def _past_its_note(page: Page, tag: str, *, but: str = "") -> None:
    """Waits until another card than `but` lies open, and turns what lies face down."""
    tender, heard = button(page, says(tag, "tender-read")), button(page, says(tag, "read-done"))
    title = page.locator(".card-title").first
    async with asyncio.timeout(15):
        while not await heard.is_visible() or await title.inner_text() == but:
            if await tender.is_visible():
                await tender.click()
                await expect(tender).to_be_hidden()
            await page.evaluate("new Promise(requestAnimationFrame)")


async def _lay_aside_what_is_not_in_arabic(pages: dict[str, Page], reader: str) -> None:
    """Has the reader draw on until the card on the table is one that the overlay has in Arabic."""
    title, translated = pages["en"].locator(".card-title").first, _in_arabic()
    async with asyncio.timeout(30):
        while (seen := await title.inner_text()) not in translated:
            theirs = await pages[reader].locator(".card-title").first.inner_text()
            await button(pages[reader], says(reader, "tender-other")).click()
            await _past_its_note(pages[reader], reader, but=theirs)
            await expect(title).not_to_have_text(seen)


def _in_arabic() -> set[str]:
    """The English titles of the cards that the overlay has in Arabic."""
    words = {card["id"] for card in _cards("together-in-care.ar")}
    return {card["title"] for card in _cards("together-in-care") if card["id"] in words}


def _cards(deck: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = yaml.safe_load((ROOT / "decks" / f"{deck}.yaml").read_text(encoding="utf-8"))["cards"]
    return found


async def _card_in_sight(page: Page, tag: str) -> None:
    await expect(
        page.get_by_text(says(tag, "card-spoken-by")).or_(page.get_by_text(says(tag, "card-situation"))).first
    ).to_be_visible()


async def _card_direction(page: Page) -> list[str]:
    """The language and direction that the card's title says it is in."""
    title = page.locator(".card-title").first
    await expect(title).to_be_visible()
    found: list[str] = await title.evaluate("e => [e.closest('[lang]').lang, getComputedStyle(e).direction]")
    return found


def _instead(page: Page, tag: str) -> Locator:
    """What says, in the page's own language, that the card is in English."""
    return page.get_by_text(says(tag, "card-instead-in", language=says(tag, "language-en")))
