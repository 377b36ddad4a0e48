"""How pictures of our screens are taken: at which sizes, in which themes and languages, and under which names."""

import asyncio
import base64
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from playwright.async_api import Locator, Page, ViewportSize, expect

import dev
from tests.browser.fixtures import PHONE, SMALL_PHONE, Devices
from tests.web.tongues import says

TABLET = ViewportSize(width=768, height=1024)
WIDE = ViewportSize(width=1440, height=900)
HALL = ViewportSize(width=1920, height=1080)
DOCS = dev.ROOT / "docs" / "pictures"
MOST_BYTES = 150_000
# What a page shows arrives in parts. Clocks go on meanwhile: they only change words, which this does not look at.
AT_REST = """() => new Promise((rest) => {
  setTimeout(rest, 3000);
  let quiet = setTimeout(rest, 250);
  new MutationObserver(() => {
    clearTimeout(quiet);
    quiet = setTimeout(rest, 250);
  }).observe(document.body, { childList: true, subtree: true, attributes: true });
})"""
# Below what stays at the top of every page.
TO_THE_TOP = "(one) => { one.scrollIntoView({ block: 'start' }); scrollBy(0, -80); }"
# What of the whole goes to docs/pictures, and under which name.
FOR_DOCS = {
    "respond-my-turn-390": "phone-turn",
    "capture-390": "phone-capture",
    "console-play-1440": "console-play",
    "screen-play-1920": "screen-map",
    "open-1440": "open-a-room",
}


@dataclass
class Album:
    """Where pictures go, and how each is taken."""

    folder: Path
    docs: bool = False
    tablet: bool = False
    arabic: bool = False
    forced: bool = False
    taken: list[str] = field(default_factory=list)

    async def take(self, name: str, page: Page, *sizes: ViewportSize, top: Locator | None = None) -> None:
        """What the page shows at each size: light, dark and perhaps in forced colours, as `name`-WIDTH[-THEME].png.

        With `top` what begins there is seen, but not in Arabic: the twin of the page begins at its beginning.
        """
        if self.tablet and PHONE in sizes:
            sizes = (*sizes, TABLET)
        await self._take(name, page, *sizes, top=top)
        # What lies over a page is opened by hand, so the twin of the page would not have it.
        if self.arabic and not await page.get_by_role("dialog").count():
            await self._take_in_arabic(name, page, *sizes)

    async def _take(self, name: str, page: Page, *sizes: ViewportSize, top: Locator | None = None) -> None:
        own = page.viewport_size or PHONE
        for size in sizes:
            await page.set_viewport_size(size)
            # A page that has grown wider begins where a person would begin to read, unless they are writing.
            await page.evaluate("document.activeElement?.matches('textarea, input') || scrollTo(0, 0)")
            if top is not None:
                await top.evaluate(TO_THE_TOP)
            for theme in ("light", "dark", "forced") if self.forced else ("light", "dark"):
                await page.emulate_media(
                    color_scheme="light" if theme == "light" else "dark",
                    forced_colors="active" if theme == "forced" else "none",
                )
                await page.evaluate(AT_REST)
                await page.evaluate("document.fonts.ready")
                stem = f"{name}-{size['width']}" + ("" if theme == "light" else f"-{theme}")
                await page.screenshot(path=self.folder / f"{stem}.png")
                self.taken.append(stem)
                await self._for_docs(stem, page)
        await page.set_viewport_size(own)
        await page.emulate_media(color_scheme="light", forced_colors="none")

    async def _take_in_arabic(self, name: str, page: Page, *sizes: ViewportSize) -> None:
        """The same in another window of the same device, which is set to Arabic meanwhile; as `name`-ar-WIDTH…"""
        await page.evaluate("localStorage.setItem('shoebox.language', 'ar')")
        twin = await page.context.new_page()
        try:
            await twin.goto(page.url)
            await expect(twin.locator("[dir=rtl] h1").first).to_be_attached()
            await expect(twin.get_by_text(says("ar", "loading"))).to_be_hidden()
            await twin.wait_for_load_state("networkidle")
            await self._take(f"{name}-ar", twin, *sizes)
        finally:
            await twin.close()
            await page.evaluate("localStorage.removeItem('shoebox.language')")

    async def _for_docs(self, stem: str, page: Page) -> None:
        if not self.docs or stem not in FOR_DOCS:
            return
        await small_jpeg(page, DOCS / f"{FOR_DOCS[stem]}.jpg")

    async def phone(self, name: str, page: Page) -> None:
        """A participant's page: phone, small phone, laptop."""
        await self.take(name, page, PHONE, SMALL_PHONE, WIDE)

    async def console(self, name: str, page: Page) -> None:
        """The console: laptop and phone."""
        await self.take(f"console-{name}", page, WIDE, PHONE)

    async def hall(self, name: str, page: Page) -> None:
        """The projector."""
        await self.take(f"screen-{name}", page, HALL)


async def small_jpeg(page: Page, path: Path, most: int = MOST_BYTES) -> None:
    """What the page shows, in at most so many bytes."""
    for quality in (88, 76, 64, 50):
        taken = await page.screenshot(type="jpeg", quality=quality)
        if len(taken) < most:
            await asyncio.to_thread(path.write_bytes, taken)
            return
    raise SystemExit(f"{path.name} is larger than {most} bytes even at the lowest quality")


async def side_by_side(devices: Devices) -> None:
    """The first picture of the README: a phone in its turn beside the console."""
    pictures = [DOCS / f"{name}.jpg" for name in ("phone-turn", "console-play")]
    await beside_each_other(devices, pictures, DOCS / "in-play.jpg")


async def beside_each_other(devices: Devices, pictures: Sequence[Path], path: Path, most: int = MOST_BYTES) -> None:
    """Lays pictures of equal height in one, in at most so many bytes."""
    page = await devices.laptop(viewport=ViewportSize(width=1392, height=688))
    shown = [base64.b64encode(one.read_bytes()).decode() for one in pictures]
    images = "".join(f"<img height=640 style='border-radius:14px' src='data:image/*;base64,{one}'>" for one in shown)
    await page.set_content(f"<body style='margin:24px;display:flex;gap:24px;background:#c9bfab'>{images}")
    await small_jpeg(page, path, most)
