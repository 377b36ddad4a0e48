"""A phone is locked in the middle of a sentence, the server is restarted meanwhile, the phone is unlocked: a recording.

    python3 -m tests.web.locked FOLDER [--seconds 120] [--cycles 20]

FOLDER gets a picture of each moment and `figures.txt`: how long from unlocking to the correct screen, over all cycles.
Locked means: the page is hidden, its script stands still (a headless browser freezes no page by itself, so its debugger
does), and its connections are dead without anybody being told, as after a sleep. Needs what `python3 dev.py test` sets
up. Figures are Chromium's.
"""

import argparse
import asyncio
import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from playwright.async_api import CDPSession, Page, async_playwright, expect

from tests.browser.chromium import FLAGS, find
from tests.browser.fixtures import Devices
from tests.tooling.node import node
from tests.web import crowd
from tests.web.gate import Gate, gate
from tests.web.hands import come_in, named, reads, tap, write
from tests.web.server_process import ServerProcess

SEEN = """(state) => {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  document.dispatchEvent(new Event('visibilitychange'));
}"""
DRAFT = "The list was full, the fridge was"


@dataclass
class Locking:
    """A phone that can be locked and unlocked, and pictures of it."""

    page: Page
    way: Gate
    cdp: CDPSession
    folder: Path | None = None
    pictures: list[str] = field(default_factory=list)

    async def lock(self) -> None:
        """The screen goes dark: the page stands still, its connections are dead."""
        await self.page.evaluate(SEEN, "hidden")
        await self.cdp.send("Debugger.enable")
        await self.cdp.send("Debugger.pause")
        self.way.stall()

    async def unlock(self) -> float:
        """The screen is bright again; gives the time."""
        began = time.perf_counter()
        await self.cdp.send("Debugger.disable")
        await self.page.evaluate(SEEN, "visible")
        return began

    async def picture(self, what: str) -> None:
        """Keeps what the phone shows."""
        if self.folder is not None:
            name = f"{len(self.pictures) + 1}-{what}.png"
            await self.page.screenshot(path=self.folder / name)
            self.pictures.append(name)


async def seconds_to(page: Page, text: str, began: float) -> float:
    """How long until a text stands on the page."""
    await page.get_by_text(text, exact=True).filter(visible=True).first.wait_for()
    return time.perf_counter() - began


async def record(
    server: ServerProcess, devices: Devices, folder: Path | None, *, seconds: float, cycles: int
) -> list[float]:
    """Plays it; gives the seconds from unlocking to the correct screen, the restart first."""
    facilitator, code = await crowd.open_room(server.url, naming="named")
    async with gate(server.port) as way:
        page = await devices.phone(f"{way.url}/join#{code}")
        await come_in(page, "Rosa")
        phone = Locking(page, way, await page.context.new_cdp_session(page), folder)
        tomasz = await crowd.join(server.url, code, "Tomasz")
        await facilitator.enter("play", "own_shoes")
        await tomasz.seated()
        await tomasz.table_at("discuss")
        await tap(page, "Capture")
        await write(page, "We noticed", DRAFT)
        await phone.picture("in-the-middle-of-a-sentence")

        await phone.lock()
        await asyncio.sleep(seconds / 2)
        for one in (facilitator, tomasz):
            await one.close()
        server.stop()
        await server.start()
        for one in (facilitator, tomasz):
            await one.open()
        await facilitator.must("say_to_all", message="The server was away.")
        await asyncio.sleep(seconds / 2)

        took = [await seconds_to(page, "The server was away.", await phone.unlock())]
        await expect(page.get_by_role("textbox", name=named("We noticed"))).to_have_value(DRAFT)
        await phone.picture("unlocked")
        await write(page, "We noticed", f"{DRAFT} empty.")
        await tap(page, "Put it on the table")
        await reads(page.get_by_role("listitem"), f"{DRAFT} empty.")
        await phone.picture("sent")
        await tomasz.until(lambda: any("empty." in one["noticed"] for one in tomasz.parts["captures.1"]["items"]))
        assert sorted(seat["name"] for seat in tomasz.parts["table"]["seats"]) == ["Rosa", "Tomasz"]

        for cycle in range(cycles):
            await phone.lock()
            await facilitator.must("say_to_all", message=f"While you slept, {cycle}.")
            took.append(await seconds_to(page, f"While you slept, {cycle}.", await phone.unlock()))
    for one in (facilitator, tomasz):
        await one.close()
    return took


def figures(took: list[float]) -> str:
    """What the cycles took, in a line."""
    ordered = sorted(took)
    p95 = ordered[max(0, -(-len(ordered) * 95 // 100) - 1)]
    return (
        f"unlocked to correct screen over {len(took)} cycles: median {statistics.median(took):.2f} s, "
        f"p95 {p95:.2f} s, longest {ordered[-1]:.2f} s; after the restart {took[0]:.2f} s"
    )


async def main(folder: Path, seconds: float, cycles: int) -> None:
    """Records into the folder."""
    os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", node())
    chromium = find()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=chromium.program, args=FLAGS, env={**os.environ, **chromium.extra_env}
        )
        with tempfile.TemporaryDirectory() as data:
            server = ServerProcess(Path(data))
            await server.start()
            try:
                devices = Devices(browser)
                took = await record(server, devices, folder, seconds=seconds, cycles=cycles)
                await devices.close()
            finally:
                server.stop()
        await browser.close()
    line = figures(took)
    (folder / "figures.txt").write_text(line + "\n")
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Record a phone that is locked in the middle of a sentence.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--cycles", type=int, default=20)
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    asyncio.run(main(asked.folder, asked.seconds, asked.cycles))
