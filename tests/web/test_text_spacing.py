"""Somebody who reads better with more room between letters, words and lines (WCAG 1.4.12) loses nothing by it."""

from typing import Final

import pytest
from playwright.async_api import Page, ViewportSize, expect

from tests.browser.fixtures import LAPTOP, PHONE, Devices
from tests.web import crowd
from tests.web.hands import button
from tests.web.server_process import ServerProcess
from tests.web.test_fonts import settled
from tests.web.tongues import LANGUAGES, says
from tests.web.whole_text import count_of_lines, unreadable

# As a sheet of the reader's own; the page's policy lets no style element in, but a reader's browser may do this.
SPACED: Final = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; }
    * { word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}"""
SPACING: Final = (
    "() => ['letterSpacing', 'wordSpacing'].map((name) => getComputedStyle(document.querySelector('h1'))[name])"
)
SIZES: Final = (PHONE, LAPTOP)


class Reader:
    """Looks at pages with more room in their text, at the size of a phone and of a laptop."""

    def __init__(self) -> None:
        self.wrong: list[str] = []
        self.lines = 0

    async def look(self, state: str, page: Page) -> None:
        own = page.viewport_size or PHONE
        await page.evaluate(SPACED)
        assert "normal" not in await page.evaluate(SPACING)
        for size in SIZES:
            await page.set_viewport_size(ViewportSize(**size))
            await page.evaluate("document.fonts.ready")
            await settled(page)
            self.wrong += await unreadable(page, f"{state}, {size['width']} px")
            self.lines += await count_of_lines(page)
        await page.set_viewport_size(own)


# Arabic letters are joined: no reader sets them apart, and the criterion leaves such scripts out.
@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "ar"])
async def test_more_room_in_the_text_cuts_nothing_off(house: ServerProcess, devices: Devices, language: str) -> None:
    reader = Reader()
    facilitator, code = await crowd.open_room(house.url, agreement="We listen.\nWe may pass.")
    page = await devices.phone(f"{house.url}/join#{code}", locale=LANGUAGES[language])
    await expect(button(page, says(language, "join-come-in"))).to_be_visible()
    await reader.look("join", page)
    phones = [await crowd.join(house.url, code, name) for name in ("Rosa", "Tomasz", "Ines")]
    console = await devices.laptop(
        await crowd.link(house.url, facilitator, "facilitator", "Maya"), locale=LANGUAGES[language]
    )
    await expect(console.locator(".console h1")).to_be_attached()
    await reader.look("console, lobby", console)
    await facilitator.enter("play", "swap_shoes")
    await phones[1].seated()
    await page.goto(f"{house.url}/in#{phones[0].token}")
    for step in ("read", "think", "respond"):
        await phones[1].table_at(step)
        await page.get_by_role("heading", name=says(language, f"step-{step}")).first.wait_for(state="attached")
        await reader.look(step, page)
    await phones[1].until_shoes_are_held()
    await phones[1].until_turn_of("Rosa")
    await expect(button(page, says(language, "respond-said"))).to_be_visible()
    await reader.look("my turn, with shoes", page)
    await phones[1].table_at("capture")
    await expect(page.locator(".capture-form")).to_be_visible()
    await reader.look("capture", page)
    await console.locator(".console").get_by_text("Tomasz").first.wait_for(state="attached")
    await reader.look("console, play", console)
    for phone in (facilitator, *phones):
        await phone.close()
    assert not reader.wrong, "\n".join(reader.wrong)
    assert reader.lines > 300
