"""A phone on a bad Wi-Fi has the page, and for half a minute no script: it is told so, and nothing jumps."""

import asyncio
from typing import Final

import pytest
from playwright.async_api import Page, Route, ViewportSize, expect

from tests.browser.fixtures import LAPTOP, PHONE, Devices
from tests.web.crowd import open_room
from tests.web.hands import button
from tests.web.server_process import ServerProcess
from tests.web.test_fonts import COUNT_SHIFTS, settled
from tests.web.tongues import LANGUAGES, says, sit_down

SCRIPTS: Final = "**/*.js"
FACES: Final = "**/*.woff2"
# What has opened with the page is drawn at full strength, and no longer waiting to be seen.
SEEN: Final = "e => e.checkVisibility({ opacityProperty: true }) && getComputedStyle(e).opacity === '1'"
PAINTED: Final = "() => getComputedStyle(document.documentElement).backgroundColor"
BOARD: Final = "() => getComputedStyle(document.documentElement).getPropertyValue('--board').trim()"
MARK: Final = "e => { const { x, y, width, height } = e.getBoundingClientRect(); return [x, y, width, height]; }"


class Held:
    """The road on which some of a page comes, closed until it is opened."""

    def __init__(self) -> None:
        self.asked = 0
        self._open = asyncio.Event()

    async def hold(self, page: Page, what: str = SCRIPTS) -> None:
        await page.route(what, self._come)

    async def _come(self, route: Route) -> None:
        self.asked += 1
        await self._open.wait()
        await route.continue_()

    def let_through(self) -> None:
        self._open.set()


@pytest.mark.parametrize("size", [PHONE, LAPTOP], ids=["phone", "laptop"])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_page_stands_and_speaks_while_its_script_is_held(
    house: ServerProcess, devices: Devices, language: str, size: ViewportSize
) -> None:
    facilitator, code = await open_room(house.url)
    page = await devices.phone(locale=LANGUAGES[language], viewport=size)
    await page.add_init_script(COUNT_SHIFTS)
    road, faces = Held(), Held()
    await road.hold(page)
    # What faces move is measured in test_fonts; here they would come before the first drawing or after it, by chance.
    await faces.hold(page, FACES)
    await page.goto(f"{house.url}/join#{code}", wait_until="commit")

    sentence = page.get_by_text(says(language, "before-wait"))
    await expect(sentence).to_be_visible()
    await page.wait_for_function(SEEN, arg=await sentence.element_handle())
    await settled(page)
    assert road.asked
    assert not await page.evaluate("document.querySelector('h1')")
    await expect(page.locator("header").get_by_text("Shoebox")).to_be_visible()
    board = await page.evaluate(BOARD)
    assert await page.evaluate(PAINTED) == f"rgb({', '.join(str(part) for part in bytes.fromhex(board[1:]))})"
    root = page.locator("html")
    await expect(root).to_have_attribute("lang", language)
    await expect(root).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
    await expect(page.get_by_text(says(language, "before-pieces"))).to_be_hidden()
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert await page.evaluate("window.shifted") == 0
    before = await page.locator("header .mark").evaluate(MARK)

    road.let_through()
    await expect(button(page, says(language, "join-come-in"))).to_be_visible()
    await expect(sentence).to_have_count(0)
    await settled(page)
    assert await page.evaluate("window.shifted") == 0
    assert await page.locator("header .mark").evaluate(MARK) == before
    await sit_down(page, "Ines", language)
    faces.let_through()
    await facilitator.close()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_page_that_comes_in_pieces_says_so_in_its_language(
    house: ServerProcess, devices: Devices, language: str
) -> None:
    devices.forgive("ERR_FAILED|Failed to fetch|dynamically imported")
    page = await devices.phone(locale=LANGUAGES[language])
    await page.route(f"**/words-{language}-*.js", lambda route: route.abort())
    await page.goto(house.url)
    await expect(page.get_by_text(says(language, "before-pieces"))).to_be_visible()
    await expect(page.get_by_text(says(language, "before-wait"))).to_have_count(0)
    await expect(page.locator("header").get_by_text("Shoebox")).to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_without_any_script_the_page_says_what_it_needs(
    house: ServerProcess, devices: Devices, language: str
) -> None:
    page = await devices.phone(house.url, locale=LANGUAGES[language], java_script_enabled=False)
    await expect(page.locator("noscript p")).to_have_text(says(language, "before-no-script"))
    await expect(page.get_by_text(says(language, "before-wait"))).to_be_hidden()
    await expect(page.locator("html")).to_have_attribute("lang", language)


async def test_a_page_whose_script_failed_comes_by_itself_once_there_is_a_connection(
    house: ServerProcess, devices: Devices
) -> None:
    devices.forgive("ERR_FAILED|Failed to fetch|dynamically imported")
    facilitator, code = await open_room(house.url)
    page = await devices.phone(f"{house.url}/join#{code}")
    await sit_down(page, "Ines", "en")
    failed: list[str] = []

    async def fail_once(route: Route) -> None:
        if failed:
            await route.continue_()
        else:
            failed.append(route.request.url)
            await route.abort()

    await page.route(SCRIPTS, fail_once)
    await facilitator.enter("closed")
    await expect(page.get_by_text(says("en", "closing-thanks"))).to_be_visible()
    assert failed
    await facilitator.close()
