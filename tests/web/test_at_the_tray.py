"""Where page and tray meet: what the tray says is not said twice, and a card shows that it goes on below."""

from typing import Final

import pytest
from playwright.async_api import expect

from tests.browser.fixtures import PHONE, SMALL_PHONE, Devices
from tests.web import crowd
from tests.web.hands import named
from tests.web.server_process import ServerProcess
from tests.web.test_fonts import settled
from tests.web.tongues import LANGUAGES, says

# Words that lie in the fade above the tray, how high the fade is, and whether it ends where the tray begins; nothing
# where there is none.
FADED: Final = """() => {
  const fade = document.querySelector('.table-fade');
  const { top: start, bottom: end, height } = fade?.getBoundingClientRect() ?? {};
  if (!height) return null;
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const words = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 1);
    const under = boxes.some((box) => box.bottom > start + 1 && box.top < end - 1);
    if (under && node.data.trim()) words.push(node.data.trim());
  }
  const top = document.querySelector('.tray').getBoundingClientRect().top;
  const { backgroundImage: paint, pointerEvents } = getComputedStyle(fade);
  const after = [...document.querySelectorAll('.notice, .kept')].map((line) => line.innerText.trim());
  return { words, after, high: height, meets: end >= top && end <= top + 2, paint, catches: pointerEvents !== 'none' };
}"""
TO_THE_END: Final = "() => { scrollTo(0, document.scrollingElement.scrollHeight); }"
# The last line of the card half in the fade; or the line of what just happened so many px above the tray. Twice, since
# a tall tray that lay open at the end of the page closes again on the way.
CARD_TO_THE_TRAY: Final = """() => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('.card-text'));
  for (const _ of [1, 2]) {
    const line = [...range.getClientRects()].at(-1);
    scrollBy(0, (line.top + line.bottom) / 2 + 8 - document.querySelector('.tray').getBoundingClientRect().top);
  }
}"""
NOTICE_TO_THE_TRAY: Final = """(above) => {
  for (const _ of [1, 2]) {
    const notice = document.querySelector('.notice').getBoundingClientRect();
    scrollBy(0, notice.bottom + above - document.querySelector('.tray').getBoundingClientRect().top);
  }
}"""
# As long as any card, whichever was drawn: a short one ends above the tray.
LONG: Final = """() => {
  const card = document.querySelector('.card-text');
  card.textContent = `${card.textContent} `.repeat(8);
}"""
# A box so many px under the edge of the tray, how far above that edge it ends, and a tap that by itself moves nothing.
BOX_UNDER_THE_TRAY: Final = """(under) => {
  const box = document.querySelector('.field-input').getBoundingClientRect();
  scrollBy(0, box.bottom - under - document.querySelector('.tray').getBoundingClientRect().top);
}"""
ABOVE_THE_TRAY: Final = """(box) =>
  document.querySelector('.tray').getBoundingClientRect().top - box.getBoundingClientRect().bottom"""
TAPPED: Final = "(box) => box.focus({ preventScroll: true })"
RING: Final = 6
MORE: Final = "() => document.scrollingElement.scrollHeight - innerHeight - scrollY"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_my_turn_is_shown_once_and_told_once(house: ServerProcess, devices: Devices, language: str) -> None:
    facilitator, phones = await crowd.two_in_play(house.url)
    page = await devices.laptop(f"{house.url}/in#{phones[0].token}", locale=LANGUAGES[language])
    await expect(page.locator(".table-page")).to_be_visible()
    await phones[1].table_at("think")
    await phones[1].table_at("respond")
    await phones[1].until_turn_of("Tomasz")
    await expect(page.locator(".seat[data-state=now][title=Tomasz]").first).to_be_visible()
    await phones[1].until_turn_of("Rosa")
    mine = says(language, "respond-yours", name="Rosa")
    await expect(page.get_by_role("status").filter(has_text=mine)).to_be_attached()
    await settled(page)
    await expect(page.locator(".page-column").get_by_text(mine)).to_have_count(1)
    await expect(page.locator(".tray").get_by_text(mine)).to_be_visible()
    for phone in (facilitator, *phones):
        await phone.close()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_box_that_is_tapped_under_the_tray_comes_out_whole(
    house: ServerProcess, devices: Devices, language: str
) -> None:
    facilitator, code = await crowd.open_room(house.url)
    page = await devices.phone(f"{house.url}/join#{code}", locale=LANGUAGES[language], viewport=SMALL_PHONE)
    box = page.get_by_role("textbox", name=named(says(language, "join-name")))
    await expect(box).to_be_visible()
    await expect(page.locator(".tray")).to_be_visible()
    for under in (8, 24, 44):
        await page.evaluate("document.activeElement.blur()")
        await page.evaluate(BOX_UNDER_THE_TRAY, under)
        await settled(page)
        half = await box.evaluate(ABOVE_THE_TRAY)
        assert half < 0, "the box was never under the tray"
        await box.evaluate(TAPPED)
        await settled(page)
        assert await box.evaluate(ABOVE_THE_TRAY) >= RING
    await page.evaluate("document.querySelector('.tray-say').textContent = 'Another word. '.repeat(12)")
    await settled(page)
    assert await box.evaluate(ABOVE_THE_TRAY) >= RING
    await facilitator.close()


@pytest.mark.parametrize("shoes", ["own", "held"])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_card_that_goes_on_below_the_tray_fades_there_and_nothing_else_does(
    house: ServerProcess, devices: Devices, language: str, shoes: str
) -> None:
    facilitator, phones = await crowd.two_in_play(house.url)
    page = await devices.phone(f"{house.url}/in#{phones[0].token}", locale=LANGUAGES[language], viewport=SMALL_PHONE)
    await phones[1].table_at("respond")
    if shoes == "held":
        await phones[1].until_shoes_are_held()
    await phones[1].until_turn_of("Tomasz")
    await expect(page.locator(".tray-say").get_by_text("Tomasz")).to_be_visible()
    await expect(page.locator(".tray-edged")).to_have_count(1 if shoes == "held" else 0)
    tomasz = phones[1]
    said = {"kind": "insight", "noticed": "A hand on the door", "because": "", "so": ""}
    await tomasz.must("add_capture", seat=tomasz.seat, round="t1r1", **said)
    await expect(page.locator(".notice")).to_contain_text(says(language, "notice-capture_added"))
    await page.evaluate(LONG)
    for size in (PHONE, SMALL_PHONE):
        await page.set_viewport_size(size)
        await settled(page)
        seen = await page.evaluate(FADED)
        assert "gradient" in seen["paint"]
        assert seen["high"] >= 20
        assert not seen["catches"]
        # The tray opens and closes on the way, and the page with it: each is tried until it lies as it should.
        ended = f"({TO_THE_END})(), ({MORE})() <= 1 && !({FADED})().words.length"
        await page.wait_for_function(f"() => ({ended})")
        await page.wait_for_function(f"() => (({CARD_TO_THE_TRAY})(), ({FADED})().words.length)")
        await settled(page)
        seen = await page.evaluate(FADED)
        assert seen["words"], "nothing lies under the fade in the middle of the page"
        assert seen["meets"]
        for nudge in range(0, 60, 6):
            await page.evaluate(NOTICE_TO_THE_TRAY, nudge)
            await settled(page)
            seen = await page.evaluate(FADED)
            dimmed = [words for words in seen["words"] if words in seen["after"]]
            assert not dimmed, f"dimmed at {nudge} px: {dimmed}"
    await page.evaluate("document.documentElement.dataset.contrast = 'more'")
    assert await page.evaluate(FADED) is None
    for phone in (facilitator, *phones):
        await phone.close()
