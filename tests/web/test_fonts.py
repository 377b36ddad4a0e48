"""Faces: cut by the script beside them, light enough for a poor Wi-Fi, and never in the way of reading."""

import asyncio
import importlib.util
import json
from types import ModuleType
from typing import Any

import pytest
from playwright.async_api import Page, Response, Route, expect

from dev import WEB
from tests.browser.axe import DRAWN
from tests.browser.fixtures import Devices
from tests.web.crowd import join, open_room
from tests.web.hands import button
from tests.web.server_process import ServerProcess
from tests.web.tongues import LANGUAGES, says, sit_down

FONTS = WEB / "src" / "style" / "fonts"
MOST = 90_000
MOST_ON_PAPER = 400_000
SHIFT = 0.05
COUNT_SHIFTS = """
window.shifted = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
}).observe({ type: 'layout-shift', buffered: true });
"""


def cutter() -> ModuleType:
    """The script that cuts the faces, as a module."""
    spec = importlib.util.spec_from_file_location("cut", FONTS / "cut.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_faces_are_those_that_the_script_cuts() -> None:
    """Of all it is seen that they were cut from what is there now; the smallest is cut anew, which takes long."""
    cut: Any = cutter()
    assert {path.name for path in FONTS.glob("*.woff2")} == set(cut.CUTS)
    assert {path.name for path in cut.PAPER_FOLDER.glob("*.ttf")} == set(cut.PAPER)
    noted = json.loads(cut.NOTED.read_text(encoding="utf-8"))
    assert noted == {"sources": cut.sources(), "files": cut.kept()}, "run cut.py: what it cuts, or from, is another"
    smallest = min(cut.CUTS, key=lambda name: (FONTS / name).stat().st_size)
    assert (FONTS / smallest).read_bytes() == cut.cut(*cut.CUTS[smallest])
    assert sum(path.stat().st_size for path in cut.PAPER_FOLDER.iterdir()) < MOST_ON_PAPER


@pytest.mark.parametrize("language", LANGUAGES)
async def test_fonts_take_at_most_ninety_kilobytes_and_move_nothing(
    house: ServerProcess, devices: Devices, language: str
) -> None:
    facilitator, code = await open_room(house.url)
    page = await devices.phone(locale=LANGUAGES[language])
    await page.add_init_script(COUNT_SHIFTS)
    weights: dict[str, int] = {}
    reads: list[asyncio.Task[None]] = []
    come = asyncio.Event()

    async def weigh(response: Response) -> None:
        weights[response.url] = len(await response.body())

    def note(response: Response) -> None:
        if response.request.resource_type == "font":
            reads.append(asyncio.create_task(weigh(response)))

    async def late(route: Route) -> None:
        await come.wait()
        await route.continue_()

    page.on("response", note)
    await page.route("**/*.woff2", late)
    await page.goto(f"{house.url}/join#{code}", wait_until="commit")
    await expect(button(page, says(language, "join-come-in"))).to_be_visible()
    await settled(page)
    before = await page.evaluate("window.shifted")
    come.set()
    await page.evaluate("document.fonts.ready")
    await settled(page)
    assert await page.evaluate("window.shifted") - before < SHIFT
    await sit_down(page, "Ines", language)
    await facilitator.enter("play", "swap_shoes")
    await page.get_by_text(says(language, "round-number", number="1")).first.wait_for()
    await page.evaluate("document.fonts.ready")
    await asyncio.gather(*reads)
    assert weights
    assert sum(weights.values()) <= MOST, weights
    await facilitator.close()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_without_fonts_a_play_is_whole_and_calm(house: ServerProcess, devices: Devices, language: str) -> None:
    devices.forgive("ERR_FAILED")
    facilitator, code = await open_room(house.url)
    page = await devices.phone(locale=LANGUAGES[language])
    await page.add_init_script(COUNT_SHIFTS)
    refused: list[str] = []

    async def refuse(route: Route) -> None:
        refused.append(route.request.url)
        await route.abort()

    await page.route("**/*.woff2", refuse)
    await page.goto(f"{house.url}/join#{code}")
    await sit_down(page, "Ines", language)
    others = [await join(house.url, code, name) for name in ("Rosa", "Tomasz")]
    await whole_and_calm(page, "lobby")
    await facilitator.enter("play", "swap_shoes")
    await page.get_by_text(says(language, "round-number", number="1")).first.wait_for()
    await whole_and_calm(page, "draw")
    await others[0].seated()
    for step in ("read", "think", "respond"):
        await others[0].table_at(step)
        await page.get_by_role("heading", name=says(language, f"step-{step}")).first.wait_for(state="attached")
        await whole_and_calm(page, step)
    assert refused
    for phone in (facilitator, *others):
        await phone.close()


async def whole_and_calm(page: Page, state: str) -> None:
    """Every text has a width, nothing is too wide, and next to nothing has moved by itself since the last look."""
    await settled(page)
    drawn = await page.evaluate(DRAWN)
    assert not drawn["loaded"], state
    assert drawn["seen"] > 3, state
    assert not drawn["flat"], state
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), state
    shifted = await page.evaluate("[window.shifted, window.shifted = 0][0]")
    assert shifted < SHIFT, f"{state}: {shifted}"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_no_letter_of_the_house_or_of_a_name_falls_out_of_its_face(
    house: ServerProcess, devices: Devices, language: str
) -> None:
    facilitator, code = await open_room(house.url, title="Łukasz, Žofia", purpose="Where does Žofia sleep in Ŵyddgrug?")
    page = await devices.phone(f"{house.url}/join#{code}", locale=LANGUAGES[language])
    await expect(page.locator(".join-purpose")).to_be_visible()
    await page.evaluate("document.fonts.ready")
    assert await faces(page, "header .header-besley") == {"Besley"}
    assert await faces(page, ".join-purpose") == {"Besley"}
    assert await faces(page, ".code-found bdi") == {"Atkinson Hyperlegible Next"}
    await facilitator.close()


async def faces(page: Page, selector: str) -> set[str]:
    """The families in which the text of something is really drawn; one of the device with a question mark."""
    debugger = await page.context.new_cdp_session(page)
    await debugger.send("DOM.enable")
    await debugger.send("CSS.enable")
    root = await debugger.send("DOM.getDocument")
    node = await debugger.send("DOM.querySelector", {"nodeId": root["root"]["nodeId"], "selector": selector})
    drawn = await debugger.send("CSS.getPlatformFontsForNode", {"nodeId": node["nodeId"]})
    return {font["familyName"] + ("" if font["isCustomFont"] else "?") for font in drawn["fonts"]}


async def settled(page: Page) -> None:
    """Waits for two frames, in which what has come is laid out and its shifts are counted."""
    await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
