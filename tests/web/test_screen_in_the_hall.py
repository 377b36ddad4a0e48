"""The screen is read from the back of a hall: large and whole with the longest words, and honest when it is late."""

import itertools
from typing import Any

import pytest
from playwright.async_api import Page, ViewportSize, expect

from tests.browser.fixtures import Devices
from tests.web import crowd
from tests.web.big_hall import BigHall, fill
from tests.web.hands import reads
from tests.web.server_process import NO_SERVER, ServerProcess

WALL = ViewportSize(width=1920, height=1080)
# The same scene on other walls, and the least size of its letters there: they grow with the wall.
WALLS = (
    (WALL, 32.0),
    (ViewportSize(width=1280, height=720), 21.3),
    (ViewportSize(width=3840, height=2160), 64.0),
    (ViewportSize(width=1080, height=1920), 32.0),
)
# Letters that are too small, and texts that lie outside the wall or the paper they stand on.
UNREADABLE = """async (least) => {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  const wrong = [];
  const walk = document.createTreeWalker(document.querySelector('.screen'), NodeFilter.SHOW_TEXT);
  for (let text = walk.nextNode(); text; text = walk.nextNode()) {
    const around = text.parentElement;
    if (!text.data.trim() || around.closest('.spoken')) continue;
    const svg = around.closest('svg');
    const scale = svg ? around.getScreenCTM().a : 1;
    const size = parseFloat(getComputedStyle(around).fontSize) * Math.abs(scale);
    if (size < least - 0.2) wrong.push(`${size.toFixed(1)} px: ${text.data.slice(0, 40)}`);
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    // The box of a line is taller than its letters, by what the face keeps for accents on capitals.
    const spare = Math.max(0, (Math.min(...[...range.getClientRects()].map((one) => one.height)) - size) / 2);
    const clamped = around.closest('.screen-capture-words, .screen-capture-so, .screen-section, .screen-pledge p,'
      + ' .screen-closing li, .screen-room');
    const paper = around.closest('.panel')?.getBoundingClientRect() ?? { bottom: innerHeight, right: innerWidth };
    const bottom = clamped ? clamped.getBoundingClientRect().bottom : box.bottom - spare;
    if (bottom > Math.min(paper.bottom, innerHeight) + 1 || (!clamped && box.right > innerWidth + 1))
      wrong.push(`cut off: ${text.data.slice(0, 40)}`);
  }
  return wrong;
}"""
LONG: dict[str, Any] = {
    "title": "Leaving hospital together with everybody who carries a bag, a key or a question",
    "purpose": "What would make the day of leaving hospital kinder for the person who goes, for who fetches them, for "
    "the ward that stays behind, and for the people in the street who have kept the heating on and the cat fed?",
    "agreement": "We listen until the other has finished, and a little longer. " * 19,
}
NOTICED = (
    "She had packed before anyone asked her whether she wanted to go at all, and nobody had told her the hour. " * 4
)
THEME = "Who holds the key, the list and the lift, and who is told of it at all"
SO = "say the hour on day one, write it on the board, and ring whoever has the key before the tablets are ordered. " * 4


async def looks_right(page: Page, scene: str) -> list[str]:
    """Everything that is wrong with a scene on any wall."""
    wrong = []
    for wall, least in WALLS:
        await page.set_viewport_size(wall)
        await page.evaluate("document.fonts.ready")
        found = await page.evaluate(UNREADABLE, least)
        wrong += [f"{scene}, {wall['width']} by {wall['height']}: {one}" for one in found]
    await page.set_viewport_size(WALL)
    return wrong


async def things_said(hall: BigHall) -> None:
    """Captures of the longest kind from many tables, let through and put into themes with long names."""
    facilitator = hall.facilitator
    for nth in range(8):
        await hall.capture_at(nth % len(hall.tables), NOTICED[: 500 - nth], because="two lists", so=SO[:400])
    await facilitator.until(lambda: len(stream(facilitator)) == 8)
    captures = [one["id"] for one in stream(facilitator)]
    for capture in captures:
        await facilitator.must("let_through", capture=capture, on_screen=True)
    for nth in range(7):
        await facilitator.must(
            "make_theme",
            theme=f"{nth} Who holds the key, the list and the lift, and who is told of it at all",
            first=None,
        )
    await facilitator.until(lambda: len(themes(facilitator)) == 7)
    for theme in themes(facilitator):
        await facilitator.must("let_theme_through", id=theme, on_screen=True)
    for capture, theme in zip(captures, itertools.cycle(themes(facilitator)[:2]), strict=False):
        await facilitator.must("put_in_theme", capture=capture, id=theme)


def stream(facilitator: crowd.Phone) -> list[dict[str, Any]]:
    """All captures a facilitator is shown."""
    return [one for name, part in facilitator.parts.items() if name.startswith("stream.") for one in part["items"]]


def themes(facilitator: crowd.Phone) -> list[str]:
    """The ids of all themes."""
    return [
        one["id"] for name, part in facilitator.parts.items() if name.startswith("themes.") for one in part["items"]
    ]


@pytest.mark.parametrize("tables", [3, 34])
async def test_every_scene_is_large_and_whole(house: ServerProcess, devices: Devices, tables: int) -> None:
    hall = await fill(house.url, tables=tables, naming="named", **LONG)
    facilitator = hall.facilitator
    page = await devices.laptop(await hall.screen(), viewport=WALL)
    await reads(page, "What we agree on")
    wrong = await looks_right(page, "welcome")
    await facilitator.enter("check_in")
    await reads(page, "Before we begin")
    wrong += await looks_right(page, "check-in")
    await facilitator.enter("play", "own_shoes")
    for phone in hall.tables:
        await phone.table_at("capture", number=1)
        round_ = phone.parts["table"]["round"]["id"]
        await phone.must("say_outcome", seat=phone.seat, round=round_, outcome="mixed")
    await hall.at_their_steps()
    await expect(page.get_by_role("region", name="Paths of the tables")).to_be_visible()
    wrong += await looks_right(page, "play")
    await things_said(hall)
    await facilitator.must("say_to_all", message="Tea is ready in the hall next door, and the lift works again. " * 4)
    await reads(page, "Tea is ready")
    wrong += await looks_right(page, "play, and something is said")
    await facilitator.must("say_to_all", message="")
    await facilitator.enter("debrief")
    await reads(page, "Step out of the shoes")
    wrong += await looks_right(page, "debrief")
    await facilitator.enter("harvest")
    await reads(page, "She had packed")
    wrong += await looks_right(page, "harvest")
    await facilitator.must("show_theme", id=themes(facilitator)[0])
    await expect(page.get_by_role("heading", name="0 Who holds the key").first).to_be_visible()
    wrong += await looks_right(page, "harvest, one theme large")
    await facilitator.enter("pledge")
    for phone in itertools.islice(itertools.cycle(hall.tables), 12):
        await phone.must("make_pledge", seat=phone.seat, i_will=SO[:400], who_sees="room")
    await reads(page, "more, on your phones")
    wrong += await looks_right(page, "pledges")
    await facilitator.enter("check_out")
    for phone in hall.tables[:3]:
        await phone.must("leave_word", seat=phone.seat, in_own_words=SO[:900])
    await reads(page, "say the hour")
    wrong += await looks_right(page, "check-out")
    await facilitator.must("pause_room")
    await reads(page, "A breathing space")
    wrong += await looks_right(page, "paused")
    await facilitator.must("resume_room")
    await facilitator.enter("closed")
    await reads(page, "Go well")
    wrong += await looks_right(page, "closed")
    await hall.close()
    assert not wrong, "\n".join(wrong)


async def test_the_lobby_is_large_and_whole(house: ServerProcess, devices: Devices) -> None:
    facilitator, _ = await crowd.open_room(house.url, **LONG)
    page = await devices.laptop(await crowd.link(house.url, facilitator, "screen"), viewport=WALL)
    await reads(page, "Be the first to sit down")
    wrong = await looks_right(page, "lobby")
    await facilitator.must("set_door", door="knock")
    await reads(page, "You knock")
    wrong += await looks_right(page, "lobby, people knock")
    await facilitator.close()
    assert not wrong, "\n".join(wrong)


async def test_the_screen_says_quietly_that_it_is_offline_and_keeps_what_it_showed(
    server: ServerProcess, devices: Devices
) -> None:
    facilitator, _ = await crowd.open_room(server.url)
    page = await devices.laptop(await crowd.link(server.url, facilitator, "screen"), viewport=WALL)
    await reads(page, "Come and sit down")
    devices.forgive(NO_SERVER)
    await facilitator.close()
    server.kill()
    await reads(page, "No connection just now")
    await reads(page, "Come and sit down")
    assert await looks_right(page, "offline") == []
    await server.start()
    await expect(page.get_by_text("No connection just now")).to_be_hidden()


async def test_a_facilitator_chooses_light_or_dark_for_the_hall(house: ServerProcess, devices: Devices) -> None:
    facilitator, _ = await crowd.open_room(house.url)
    path, _, key = (await crowd.link(house.url, facilitator, "screen")).partition("#")
    page = await devices.laptop(f"{path}?theme=dark#{key}", viewport=WALL, color_scheme="light")
    await reads(page, "Come and sit down")
    assert await page.evaluate("document.documentElement.dataset.theme") == "dark"
    await page.keyboard.press("Alt+l")
    assert await page.evaluate("document.documentElement.dataset.theme") == "light"
    await facilitator.close()


async def test_a_deleted_room_leaves_a_page_and_not_a_blank(house: ServerProcess, devices: Devices) -> None:
    facilitator, _ = await crowd.open_room(house.url)
    page = await devices.laptop(await crowd.link(house.url, facilitator, "screen"), viewport=WALL)
    await reads(page, "Come and sit down")
    await crowd.ask(house.url, "/api/delete", {"token": facilitator.token})
    await expect(page.get_by_role("heading", name="This room is gone")).to_be_visible()
