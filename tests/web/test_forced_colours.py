"""In forced colours, as high contrast has them: paint and shadows are gone, and nothing they said is lost."""

from typing import Final

import pytest
from playwright.async_api import Page, ViewportSize, expect

from tests.browser.fixtures import Devices
from tests.web import crowd
from tests.web.hands import named
from tests.web.server_process import ServerProcess

STYLE: Final = "([one, of]) => getComputedStyle(document.querySelector(one)).getPropertyValue(of)"
SYSTEM: Final = """(colour) => {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = colour;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}"""
GROUNDS: Final = ("light", "dark")


async def forced(page: Page, ground: str) -> None:
    """Takes the page into forced colours, on a ground that need not be the one the person chose."""
    await page.emulate_media(forced_colors="active", color_scheme="dark" if ground == "dark" else "light")


async def style(page: Page, one: str, of: str) -> str:
    """What `one` has for the property `of`."""
    return str(await page.evaluate(STYLE, [one, of]))


@pytest.mark.parametrize("ground", GROUNDS)
async def test_the_bars_of_a_scale_are_seen(house: ServerProcess, devices: Devices, ground: str) -> None:
    facilitator, code = await crowd.open_room(house.url)
    phones = await crowd.join_all(house.url, code, 3)
    await facilitator.enter("check_in")
    for phone in phones:
        await phone.seated()
        await phone.must("answer_scale", seat=phone.seat, moment="check_in", statement=0, value=4)
    page = await devices.laptop(await crowd.link(house.url, facilitator, "screen"))
    await forced(page, ground)
    await expect(page.locator(".screen-bar-fill").first).to_be_attached()
    assert await style(page, ".screen-bar-fill", "background-color") == await page.evaluate(SYSTEM, "CanvasText")
    for phone in (facilitator, *phones):
        await phone.close()


@pytest.mark.parametrize("ground", GROUNDS)
async def test_the_tab_that_is_shown_is_told_from_the_other(
    house: ServerProcess, devices: Devices, ground: str
) -> None:
    facilitator, _ = await crowd.open_room(house.url)
    await facilitator.enter("harvest")
    link = await crowd.link(house.url, facilitator, "facilitator", "Maya")
    page = await devices.laptop(link, viewport=ViewportSize(width=1440, height=900))
    await forced(page, ground)
    await expect(page.get_by_role("button", name=named("Themes"))).to_be_visible()
    lines = [
        await style(page, f".side-tab[aria-pressed={pressed}]", "border-bottom-color") for pressed in ("true", "false")
    ]
    assert lines[1] == await page.evaluate(SYSTEM, "Canvas")
    assert lines[0] != lines[1]
    await facilitator.close()


@pytest.mark.parametrize("ground", GROUNDS)
async def test_nothing_is_read_through_the_tray_and_a_kerb_is_seen(
    house: ServerProcess, devices: Devices, ground: str
) -> None:
    facilitator, phones = await crowd.two_in_play(house.url)
    page = await devices.phone(f"{house.url}/in#{phones[0].token}")
    await phones[1].table_at("respond")
    await phones[1].until_shoes_are_held()
    await forced(page, ground)
    await expect(page.locator(".tray-edged")).to_be_visible()
    assert await style(page, ".tray", "background-color") == await page.evaluate(SYSTEM, "Canvas")
    await phones[1].table_at("capture")
    await page.get_by_role("button", name="Leave our step").click()
    await expect(page.locator(".sole-kerb").first).to_be_attached()
    assert await style(page, ".sole-kerb", "stroke") == await page.evaluate(SYSTEM, "CanvasText")
    for phone in (facilitator, *phones):
        await phone.close()
