"""The hall on a laptop: each table is whole, or it is plain to see that it goes on below."""

from typing import Final

from playwright.async_api import ViewportSize, expect

from tests.browser.fixtures import Devices
from tests.web import crowd
from tests.web.hands import button
from tests.web.server_process import NO_SERVER, ServerProcess
from tests.web.test_fonts import settled

# The laptops of most facilitators; the last shows two rows of tables whole.
LAPTOPS: Final = [(1280, 720), (1366, 768), (1440, 900)]
TABLES: Final = 6
# For each table how much of it lies under the foot, in px, and whether a fade says so.
CUT: Final = """() => {
  const foot = document.querySelector('.console-foot');
  const fade = getComputedStyle(foot, '::before');
  const edge = foot.getBoundingClientRect().top;
  const cut = [...document.querySelectorAll('.tile')].map((tile) => {
    const { top, bottom } = tile.getBoundingClientRect();
    return top < edge ? Math.round(Math.max(0, bottom - edge)) : -1;
  });
  const start = edge - (fade.content === 'none' ? 0 : parseFloat(fade.height));
  const last = Math.max(...[...document.querySelectorAll('.tile')].map((tile) => tile.getBoundingClientRect().bottom));
  return { cut, clear: last <= start + 1, faded: fade.backgroundImage.includes('gradient') };
}"""


async def test_every_table_is_whole_or_fades_where_it_goes_on(house: ServerProcess, devices: Devices) -> None:
    facilitator, code = await crowd.open_room(house.url, naming="named")
    phones = await crowd.join_all(house.url, code, TABLES * 5)
    await facilitator.must("arrange_tables", size=5)
    await facilitator.enter("play", "own_shoes")
    link = await crowd.link(house.url, facilitator, "facilitator", "Maya")
    page = await devices.laptop(link, viewport=ViewportSize(width=1440, height=900))
    await expect(page.locator(".tile")).to_have_count(TABLES)
    for width, height in LAPTOPS:
        await page.set_viewport_size(ViewportSize(width=width, height=height))
        await settled(page)
        seen = await page.evaluate(CUT)
        assert seen["faded"] or not any(seen["cut"])
        if (width, height) == LAPTOPS[-1]:
            assert not any(seen["cut"]), "at 1440 by 900 all six are whole"
        await page.evaluate("scrollTo(0, document.scrollingElement.scrollHeight)")
        await settled(page)
        assert (await page.evaluate(CUT))["clear"], f"the last tables are dimmed at the end of {width} by {height}"
        await page.evaluate("scrollTo(0, 0)")
    for phone in (facilitator, *phones):
        await phone.close()


async def test_without_a_connection_the_main_button_stays_whole(server: ServerProcess, devices: Devices) -> None:
    devices.forgive(NO_SERVER)
    facilitator, _ = await crowd.open_room(server.url, naming="named")
    link = await crowd.link(server.url, facilitator, "facilitator", "Maya")
    page = await devices.laptop(link, viewport=ViewportSize(width=1280, height=720))
    main = button(page, "Begin the welcome")
    await expect(main).to_be_in_viewport(ratio=1)
    await facilitator.close()
    server.kill()
    await expect(page.locator(".offline").first).to_be_visible()
    await expect(main).to_be_in_viewport(ratio=1)
