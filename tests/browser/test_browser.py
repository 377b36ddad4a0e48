"""The tools the journeys stand on: that a browser really draws, clicks and hears, and that axe really finds."""

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from shutil import copyfile

import pytest
from playwright.async_api import Browser, expect

from tests.browser.axe import axe
from tests.browser.fixtures import Devices

FONT = (
    Path(__file__).parents[2]
    / "web/node_modules/@fontsource-variable/atkinson-hyperlegible-next/files"
    / "atkinson-hyperlegible-next-latin-wght-normal.woff2"
)
PAGE = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A table</title>
<link rel="stylesheet" href="table.css"></head>
<body><main><h1>Table of six</h1>{body}<button id="done" type="button">I am done</button><p id="said"></p></main>
<script src="table.js"></script></body></html>"""
CSS = """@font-face { font-family: Own; src: url(own.woff2) }
body { font: 20px Own; color: #222; background: #fff }
button { min-inline-size: 44px; min-block-size: 44px; font: inherit }"""
SCRIPT = """document.getElementById('done').addEventListener('click', () => {
  document.getElementById('said').textContent = 'Thank you';
});"""
PLANTED = '<img src="shoe.svg" width="60" height="60"><p style="color:#bbb">Too pale to read</p>'


class Strict(SimpleHTTPRequestHandler):
    """Serves a folder under a policy as strict as the product's, and keeps its log to itself."""

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", "default-src 'self'; style-src 'self' 'unsafe-inline'")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    """A small site: `clean.html` is all right, `planted.html` has a picture without words and pale text."""
    (tmp_path / "clean.html").write_text(PAGE.format(body=""))
    (tmp_path / "planted.html").write_text(PAGE.format(body=PLANTED))
    (tmp_path / "table.css").write_text(CSS)
    (tmp_path / "table.js").write_text(SCRIPT)
    (tmp_path / "shoe.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>')
    (tmp_path / "favicon.ico").write_bytes(b"")
    copyfile(FONT, tmp_path / "own.woff2")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Strict, directory=tmp_path))
    serving = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    serving.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    serving.join()


async def test_a_tap_on_a_phone_is_answered(devices: Devices, site: str) -> None:
    page = await devices.phone(f"{site}/clean.html")
    await page.get_by_role("button", name="I am done").tap()
    await expect(page.locator("#said")).to_have_text("Thank you")
    assert page.viewport_size == {"width": 390, "height": 844}


async def test_text_is_drawn_with_a_width(devices: Devices, site: str) -> None:
    page = await devices.laptop(f"{site}/clean.html")
    box = await page.get_by_role("heading").bounding_box()
    assert box is not None
    assert await page.evaluate("document.fonts.ready.then(() => document.fonts.check('20px Own'))")
    assert await page.evaluate("getComputedStyle(document.body).fontFamily") == "Own"
    assert box["height"] > 20


async def test_axe_passes_a_clean_page(devices: Devices, site: str) -> None:
    assert await axe(await devices.phone(f"{site}/clean.html")) == []


async def test_axe_finds_both_planted_defects(devices: Devices, site: str) -> None:
    found = await axe(await devices.phone(f"{site}/planted.html"))
    assert [(each.rule, len(each.where)) for each in found] == [("color-contrast", 1), ("image-alt", 1)]


async def test_axe_refuses_a_page_whose_font_is_missing(devices: Devices, site: str, tmp_path: Path) -> None:
    devices.forgive("404")
    (tmp_path / "own.woff2").unlink()
    page = await devices.phone(f"{site}/clean.html")
    with pytest.raises(AssertionError, match="did not load"):
        await axe(page)


async def test_axe_refuses_text_without_width(devices: Devices, site: str) -> None:
    page = await devices.phone(f"{site}/clean.html")
    await page.add_style_tag(content="h1 { font-size: 0 }")
    with pytest.raises(AssertionError, match="text without width"):
        await axe(page)


async def test_devices_hear_errors_and_requests_to_elsewhere(browser: Browser, site: str) -> None:
    devices = Devices(browser)
    page = await devices.phone(f"{site}/clean.html", bypass_csp=True)
    async with page.context.expect_event("weberror"):
        await page.evaluate("setTimeout(() => { throw new Error('lost') })")
    await page.evaluate("fetch('http://192.0.2.1/').catch(() => console.error('gone'))")
    await devices.close()
    heard = "\n".join(devices.unforgiven())
    for expected in ("uncaught: lost", "left this machine: http://192.0.2.1/", "console: gone"):
        assert expected in heard


async def test_devices_forgive_what_a_story_provokes(devices: Devices, site: str) -> None:
    devices.forgive("refused on purpose")
    page = await devices.laptop(f"{site}/clean.html")
    await page.evaluate("console.error('refused on purpose')")


async def test_each_device_keeps_its_own_storage(devices: Devices, site: str) -> None:
    amina = await devices.phone(f"{site}/clean.html")
    bela = await devices.phone(f"{site}/clean.html")
    await amina.evaluate("localStorage.setItem('seat', '1')")
    assert await bela.evaluate("localStorage.getItem('seat')") is None
