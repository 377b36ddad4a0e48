"""Going back in a browser: undo on the phone that did it, a table taken back, and the console of earlier moments."""

import os
import re

from playwright.async_api import Page, ViewportSize, expect

from tests.browser.fixtures import PHONE, SMALL_PHONE, Devices
from tests.web import crowd
from tests.web.hands import button, heading
from tests.web.looking import Checklist
from tests.web.server_process import ServerProcess
from tests.web.tongues import LANGUAGES, says, sit_down


async def shot(page: Page, name: str) -> None:
    """Keeps a picture of a page in both themes when somebody wants to look."""
    if folder := os.environ.get("SHOEBOX_LOOK"):
        for theme in ("light", "dark"):
            await page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
            await page.screenshot(path=f"{folder}/back-{name}-{theme}.png")
        await page.emulate_media(color_scheme="light")


async def at_step(phone: crowd.Phone, step: str) -> None:
    """Waits until the table is at a step."""
    await phone.until(lambda: (phone.parts["table"]["round"] or {}).get("step") == step)


async def test_undo_taking_back_and_looking_back(house: ServerProcess, devices: Devices) -> None:
    seen = Checklist()
    facilitator, code = await crowd.open_room(house.url, naming="named")
    rosa = await crowd.join(house.url, code, "Rosa")
    ines = await devices.phone(f"{house.url}/join#{code}")
    await sit_down(ines, "Ines", "en")
    amal = await devices.phone(f"{house.url}/join#{code}", viewport=SMALL_PHONE, locale=LANGUAGES["ar"])
    await sit_down(amal, "أمل", "ar")
    await facilitator.enter("play", "own_shoes")
    await rosa.seated()
    await rosa.table_at("think")

    await expect(heading(ines, re.compile("Think"))).to_be_visible()
    await a_slip_is_undone(seen, ines, amal, rosa)

    console = await devices.laptop(await crowd.link(house.url, facilitator, "facilitator", "Maya"))
    await a_table_is_taken_back(seen, console, ines, amal, rosa)
    await rosa.must(
        "add_capture", seat=rosa.seat, round=rosa.parts["table"]["round"]["id"], kind="insight",
        noticed="Nobody had asked the neighbour", because="", so="", whose_need=None, edit_hash=None,
        speaker_agreed=False,
    )  # fmt: skip
    arabic = await devices.phone(
        await crowd.link(house.url, facilitator, "facilitator", "Mo"), viewport=SMALL_PHONE, locale=LANGUAGES["ar"]
    )
    await facilitator.enter("closed")
    await looking_back(seen, console)
    await button(arabic, says("ar", "closing-console")).click()
    await button(arabic, says("ar", "console-menu")).click()
    await button(arabic, says("ar", "back-look")).click()
    await expect(button(arabic, says("ar", "back-now"))).to_be_visible()
    await expect(arabic.locator(".past-then")).to_be_visible()
    await shot(arabic, "look-ar-320")
    for phone in (facilitator, rosa):
        await phone.close()
    assert not seen.wrong, "\n".join(seen.wrong)


async def a_slip_is_undone(seen: Checklist, ines: Page, amal: Page, rosa: crowd.Phone) -> None:
    """Ines moves the table on too early, and takes it back; the others find the same under the menu."""
    await button(ines, says("en", "menu-open")).click()
    await button(ines, says("en", "menu-table")).click()
    await ines.get_by_role("button", name=re.compile("^Move us on")).click()
    await at_step(rosa, "respond")
    undo = button(ines, says("en", "table-undo"))
    await expect(undo).to_be_visible()
    await seen.look("undo, on the phone that did it", ines)
    await shot(ines, "undo-en")
    await expect(button(amal, says("ar", "table-undo"))).to_have_count(0)
    await button(amal, says("ar", "menu-open")).click()
    await button(amal, says("ar", "menu-table")).click()
    await expect(button(amal, says("ar", "table-undo"))).to_be_visible()
    await shot(amal, "undo-menu-ar-320")
    await amal.keyboard.press("Escape")
    await undo.click()
    await at_step(rosa, "think")
    await expect(undo).to_have_count(0)


async def a_table_is_taken_back(seen: Checklist, console: Page, ines: Page, amal: Page, rosa: crowd.Phone) -> None:
    """From the console, back to reading; every phone at the table is told, and keeps what it has."""
    await rosa.table_at("discuss")
    await console.locator(".tile-open").click()
    await button(console, says("en", "back-to")).click()
    dialog = console.get_by_role("dialog")
    await expect(dialog.get_by_text(says("en", "back-stays"))).to_be_visible()
    await seen.look("go back to", console, other=PHONE)
    await shot(console, "to-en")
    await button(dialog, "Read").click()
    await at_step(rosa, "read")
    await expect(console.get_by_text(re.compile("^Maya took this table back to Read in round 1"))).to_be_visible()
    await shot(console, "told-en")
    for page, language in ((ines, "en"), (amal, "ar")):
        await expect(page.get_by_text(says(language, "notice-round_rewound")).first).to_be_attached()
    await shot(ines, "told-phone-en")
    await button(dialog, says("en", "back-undo")).click()
    await at_step(rosa, "discuss")
    await console.keyboard.press("Escape")


async def looking_back(seen: Checklist, console: Page) -> None:
    """After the close, by keys: the console as it stood, marked as the past, and back to now."""
    await button(console, says("en", "closing-console")).click()
    await console.get_by_role("button", name=re.compile("facilitator")).click()
    await button(console, says("en", "back-look")).click()
    now = button(console, says("en", "back-now"))
    await expect(now).to_be_visible()
    await expect(console.get_by_text("You are looking at")).to_be_visible()
    await console.keyboard.press("ArrowLeft")
    current = console.locator("[aria-current=true]")
    await expect(current).to_contain_text("Nobody had asked the neighbour")
    await expect(console.locator(".capture").first).to_contain_text("Nobody had asked the neighbour")
    await shot(console, "look-en")
    await seen.look("looking back", console, other=PHONE)
    await console.keyboard.press("PageUp")
    await console.keyboard.press("ArrowLeft")
    await expect(current).to_contain_text("The room was opened")
    await expect(console.get_by_text(says("en", "back-no-tables"))).to_be_visible()
    await console.set_viewport_size(ViewportSize(width=320, height=568))
    await shot(console, "look-en-320")
    await console.set_viewport_size(ViewportSize(width=1280, height=800))
    await now.click()
    await expect(now).to_have_count(0)
    await expect(console.get_by_role("button", name=re.compile("facilitator"))).to_be_visible()
