"""Real browsers for tests: phones and laptops that notice every error and every request to somewhere else.

A test takes `devices` and opens what it needs: `page = await devices.phone(url)`. When the test ends, each page that
met an uncaught error, an error on its console or a request that left this machine fails it; `devices.forgive` names
what the story itself provokes, such as refused connections while a server is down. Of a test that failed, the last
sight of every page is kept in .tools/failures.
"""

import os
import re
from collections.abc import AsyncIterator, Generator
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.async_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    ViewportSize,
    async_playwright,
    expect,
)

import dev
from tests.browser.chromium import FLAGS, find
from tests.tooling.node import node

PHONE = ViewportSize(width=390, height=844)
SMALL_PHONE = ViewportSize(width=320, height=568)
LAPTOP = ViewportSize(width=1280, height=800)
FAILED = pytest.StashKey[bool]()
HERE = {"127.0.0.1", "localhost", "::1"}


class Devices:
    """The phones and laptops of one test, each with a storage of its own."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._contexts: list[BrowserContext] = []
        self._forgiven: list[re.Pattern[str]] = []
        self.complaints: list[str] = []

    async def phone(self, url: str | None = None, *, viewport: ViewportSize = PHONE, **options: Any) -> Page:
        """Open a touch screen of 390 by 844 (or `viewport`); `options` are those of Playwright's `new_context`."""
        return await self._open(
            url, viewport, {"has_touch": True, "is_mobile": True, "device_scale_factor": 2, **options}
        )

    async def laptop(self, url: str | None = None, *, viewport: ViewportSize = LAPTOP, **options: Any) -> Page:
        """Open a window of 1280 by 800 (or `viewport`); `options` are those of Playwright's `new_context`."""
        return await self._open(url, viewport, options)

    def forgive(self, pattern: str) -> None:
        """Let complaints that match `pattern` pass, from the start of this test to its end."""
        self._forgiven.append(re.compile(pattern))

    async def _open(self, url: str | None, viewport: ViewportSize, options: dict[str, Any]) -> Page:
        context = await self._browser.new_context(viewport=viewport, **{"reduced_motion": "reduce", **options})
        self._contexts.append(context)
        context.on("request", self._heard_request)
        context.on("console", self._heard_console)
        context.on("weberror", lambda error: self.complaints.append(f"uncaught: {error.error}"))
        page = await context.new_page()
        if url is not None:
            await page.goto(url)
        return page

    def _heard_request(self, request: Request) -> None:
        where = urlsplit(request.url)
        if where.scheme in {"http", "https", "ws", "wss"} and where.hostname not in HERE:
            self.complaints.append(f"left this machine: {request.url}")

    def _heard_console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.complaints.append(f"console: {message.text} ({message.location['url']})")

    async def picture(self, name: str) -> None:
        """Keep what every open page shows, as .tools/failures/`name`-1.png and so on."""
        pages = [page for context in self._contexts for page in context.pages]
        for number, page in enumerate(pages, start=1):
            await page.screenshot(path=dev.TOOLS / "failures" / f"{name}-{number}.png", timeout=5_000)

    async def close(self) -> None:
        """Close every device; call `unforgiven` after it."""
        for context in self._contexts:
            await context.close()

    def unforgiven(self) -> list[str]:
        """What the pages complained of, without what the test provoked."""
        return [text for text in self.complaints if not any(pattern.search(text) for pattern in self._forgiven)]


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    """One headless Chromium for all tests of this process."""
    # The driver's own Node.js needs a library that a bare Debian lacks; ours does not.
    os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", node())
    chromium = find()
    expect.set_options(timeout=15_000)
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(
            executable_path=chromium.program, args=FLAGS, env={**os.environ, **chromium.extra_env}
        )
        yield running
        await running.close()


@pytest.fixture
async def devices(browser: Browser, request: pytest.FixtureRequest) -> AsyncIterator[Devices]:
    """Phones and laptops, closed when the test ends; it fails if one of them complained."""
    opened = Devices(browser)
    yield opened
    if request.node.stash.get(FAILED, False):
        await opened.picture(re.sub(r"\W+", "-", request.node.name))
    await opened.close()
    assert opened.unforgiven() == []


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Note on each test whether it failed, for the fixtures that end after it."""
    report = yield
    if report.when == "call":
        item.stash[FAILED] = report.failed
    return report
