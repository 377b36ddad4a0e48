"""Every screen in every language, light, dark and with high contrast: no violation of WCAG 2.2 AA, nothing too wide.

At 320 px everything is also large enough to hit. Pages are brought from state to state by others' devices, so that no
word of any language has to be pressed. Colours are the same in every language: English in light and dark is what
`test_every_screen` looks at, here the other languages see both forms of high contrast; with `SHOEBOX_LOOKS=all` each
language is looked at in each theme, which takes three times as long.
"""

import asyncio
import os
import re
from pathlib import Path
from typing import Final, Literal

import pytest
from playwright.async_api import Page, ViewportSize

from tests.browser.axe import WCAG_22_AA, axe
from tests.browser.fixtures import PHONE, SMALL_PHONE, Devices
from tests.web import crowd
from tests.web.crowd import Phone
from tests.web.listening import Ears
from tests.web.looking import COLOURS, TOO_SMALL, TOO_WIDE
from tests.web.server_process import ServerProcess
from tests.web.test_every_screen import make_findings

WORDS: Final = Path(__file__).resolve().parents[2] / "web" / "src" / "words"
LANGUAGES: Final = sorted(folder.name for folder in WORDS.iterdir() if (folder / "app.ftl").is_file())
EVERYTHING: Final = os.environ.get("SHOEBOX_LOOKS") == "all"
LOOKED_AT: Final = LANGUAGES if EVERYTHING else [name for name in LANGUAGES if name != "en"]
STEPS: Final = ("read", "think", "respond", "discuss", "capture")
HALL: Final = ViewportSize(width=1920, height=1080)
SETTLED: Final = "async () => { await document.fonts.ready; await new Promise(requestAnimationFrame); }"
CONTRAST: Final = (
    "on => on ? document.documentElement.dataset.contrast = 'more' : delete document.documentElement.dataset.contrast"
)
Theme = tuple[Literal["dark", "light"], Literal["no-preference", "more"]]
CONTRASTS: Final[tuple[Theme, ...]] = (("dark", "more"), ("light", "more"))
OTHER_THEMES: Final[tuple[Theme, ...]] = (("dark", "no-preference"), *CONTRASTS)


def themes_of(language: str) -> tuple[Theme, ...]:
    """The themes, besides the light one, in which this language is looked at: together the languages see them all."""
    if EVERYTHING:
        return OTHER_THEMES
    return CONTRASTS[LOOKED_AT.index(language) % len(CONTRASTS) :][:1]


class Matrix:
    """What was looked at in one language, and what was wrong."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.looks = 0
        self.wrong: list[str] = []

    async def look(self, state: str, page: Page, *, narrow: bool = True) -> None:
        """The page as it is, then in other themes; then at 320 px, where fingers hit every target."""
        await page.evaluate(SETTLED)
        assert await page.evaluate("document.documentElement.lang") == self.language
        await self._axe(state, page)
        for scheme, contrast in themes_of(self.language):
            await page.emulate_media(color_scheme=scheme)
            await page.evaluate(CONTRAST, contrast == "more")
            await self._axe(state, page, f"{scheme}, contrast {contrast}", COLOURS)
        await page.emulate_media(color_scheme="light")
        await page.evaluate(CONTRAST, False)
        if narrow:
            own = page.viewport_size or PHONE
            await page.set_viewport_size(SMALL_PHONE)
            if (beyond := await page.evaluate(TOO_WIDE)) > 0:
                self.wrong.append(f"{self.language}: {state}: {beyond} px wider than a phone of 320 px")
            self.wrong += [f"{self.language}: {state}: {words} px" for words in await page.evaluate(TOO_SMALL)]
            await page.set_viewport_size(own)

    async def _axe(self, state: str, page: Page, how: str = "light", tags: tuple[str, ...] = WCAG_22_AA) -> None:
        self.looks += 1
        said = f"{self.language}: {state}, {how}"
        for found in await axe(page, called=state, tags=tags):
            self.wrong += [f"{said}: {found.rule} ({found.help}) at {where}" for where in found.where]


@pytest.mark.parametrize("language", LOOKED_AT)
async def test_every_screen_in_this_language(house: ServerProcess, devices: Devices, language: str) -> None:
    matrix = Matrix(language)
    facilitator, code = await crowd.open_room(house.url, naming="named", agreement="We listen.\nWe may pass.")
    page = await devices.phone(locale=language)
    for path in ("", "/join", "/open", "/rooms", "/decks", "/nowhere", f"/join#{code}"):
        await page.goto(f"{house.url}{path}")
        await page.wait_for_function("() => document.querySelector('main h1, main .display')")
        await matrix.look("/join with a code" if "#" in path else path or "/", page)
    await page.context.close()
    phones = [await crowd.join(house.url, code, name) for name in ("Rosa", "Tomasz", "Ines")]
    rosa = await devices.phone(locale=language)
    console, screen = await devices.laptop(locale=language), await devices.laptop(viewport=HALL, locale=language)
    ears = {page: Ears(page) for page in (rosa, console, screen)}
    await rosa.goto(f"{house.url}/in#{phones[0].token}")
    await console.goto(await crowd.link(house.url, facilitator, "facilitator", "Maya"))
    await screen.goto(await crowd.link(house.url, facilitator, "screen"))
    await through_the_room(matrix, facilitator, phones, ears)
    for phone in (facilitator, *phones):
        await phone.close()
    assert not matrix.wrong, "\n".join(matrix.wrong)
    assert matrix.looks > 50 * len(themes_of(language))


async def through_the_room(matrix: Matrix, facilitator: Phone, phones: list[Phone], ears: dict[Page, Ears]) -> None:
    """The room goes on phase by phase and step by step; each page is looked at when it has heard of it."""
    rosa, console, screen = ears

    async def all_three(state: str) -> None:
        await matrix.look(state, rosa)
        await matrix.look(f"console, {state}", console, narrow=False)
        await matrix.look(f"screen, {state}", screen, narrow=False)

    await heard(ears, "room")
    await all_three("lobby")
    for kind in ("welcome", "check_in"):
        await enter(facilitator, ears, kind)
        await all_three(kind)
    await enter(facilitator, ears, "play", "swap_shoes")
    await asyncio.gather(*(phone.seated() for phone in phones))
    await matrix.look("draw", rosa)
    for step in STEPS:
        await phones[1].table_at(step)
        await heard({rosa: ears[rosa]}, "table", f'"step":"{step}"')
        await matrix.look(step, rosa)
    await make_findings(facilitator, phones[1])
    await all_three("play, with captures")
    for kind in ("debrief", "harvest", "pledge", "check_out", "closed"):
        await enter(facilitator, ears, kind)
        await all_three(kind)


async def enter(facilitator: Phone, ears: dict[Page, Ears], kind: str, mode: str | None = None) -> None:
    await facilitator.enter(kind, mode)
    await heard(ears, "room", f'"phase":"{facilitator.parts["room"]["phase"]}"')


async def heard(ears: dict[Page, Ears], part: str, words: str = "") -> None:
    """Waits until each page was sent this part with these words in it, and has drawn it."""
    for page, one in ears.items():
        async with asyncio.timeout(crowd.WAIT_S):
            while not any(f'"{part}":{{"v"' in said and words in said for said in one.frames):
                await page.evaluate("() => new Promise(requestAnimationFrame)")
        await page.evaluate(SETTLED)
        await page.wait_for_function("() => document.querySelector('h1') && !document.querySelector('.loading')")


def test_there_are_three_languages_at_least_and_together_they_see_every_theme() -> None:
    assert {"en"} <= set(LANGUAGES)
    assert {theme for name in LOOKED_AT for theme in themes_of(name)} >= set(CONTRASTS)
    assert all(re.fullmatch(r"[a-z]{2}", name) for name in LANGUAGES)
