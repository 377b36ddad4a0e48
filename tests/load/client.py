"""What the page costs an old phone: `python -m tests.load.client [--repeats 3] [--rounds 40]`, in Chromium.

A phone whose processor is four times slower than this machine opens a join link, comes in, and loads the page again in
the middle of a round, with nothing of it kept, over two networks. How long until something is painted, and until the
person can do what there is to do? Then it plays on, unthrottled by any network: which tasks were long, how often a
message made the page lay itself out, and how much memory it holds after so many rounds as an hour has.

Sockets are not slowed down by Chromium, only their opening; what comes over them is a few kilobytes.
"""

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from playwright.async_api import Browser, CDPSession, Page, async_playwright, expect

from tests.browser.chromium import FLAGS, find
from tests.browser.fixtures import PHONE
from tests.load.telling import Run, say, spread, table
from tests.tooling.node import node
from tests.web import crowd
from tests.web.hands import button, come_in
from tests.web.server_process import ServerProcess

SLOWER: Final = 4
MOST_TASK_MS: Final = 100


@dataclass(frozen=True, slots=True)
class Network:
    """Bits a second each way, and the milliseconds that every request waits; `most_s`: until the page can be played."""

    name: str
    bits: int
    wait_ms: int
    most_s: float


NETWORKS: Final = (
    Network("1.6 Mbit/s, 150 ms", 1_600_000, 150, 3.0),
    Network("400 kbit/s, 400 ms", 400_000, 400, 6.0),
)
WATCH: Final = """() => {
  window.tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map((task) => task.duration)))
    .observe({ type: 'longtask', buffered: true });
}"""
PAINTED: Final = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"


@asynccontextmanager
async def phone(browser: Browser, network: Network | None) -> AsyncIterator[tuple[Page, CDPSession]]:
    """A phone with nothing in its cache, slow in its head and on its network."""
    context = await browser.new_context(
        viewport=PHONE, has_touch=True, is_mobile=True, device_scale_factor=2, reduced_motion="reduce"
    )
    page = await context.new_page()
    line = await context.new_cdp_session(page)
    await line.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    await line.send("Network.enable")
    if network is not None:
        await slow_down(line, network)
    await page.add_init_script(f"({WATCH})()")
    yield page, line
    await context.close()


async def slow_down(line: CDPSession, network: Network) -> None:
    """From now on the phone is on this network."""
    rate = network.bits / 8
    asked = {"offline": False, "latency": network.wait_ms, "downloadThroughput": rate, "uploadThroughput": rate}
    await line.send("Network.emulateNetworkConditions", asked)


async def opening(browser: Browser, url: str, network: Network) -> Run:
    """From a join link to the table, and back to it with an empty cache; in seconds."""
    facilitator, code = await crowd.open_room(url, naming="named")
    others = [await crowd.join(url, code, name) for name in ("Tomasz", "Ines", "Huw")]
    await facilitator.enter("play", "swap_shoes")
    await others[0].seated()
    async with phone(browser, network) as (page, line):
        began = time.perf_counter()
        await page.goto(f"{url}/join#{code}", wait_until="commit")
        await expect(button(page, "Yes, come in")).to_be_visible(timeout=60_000)
        door, painted = time.perf_counter() - began, await page.evaluate(PAINTED)
        began = time.perf_counter()
        await come_in(page, "Rosa")
        await expect(button(page, "Menu")).to_be_visible(timeout=60_000)
        seated = time.perf_counter() - began
        await others[0].table_at("think")
        await line.send("Network.clearBrowserCache")
        began = time.perf_counter()
        await page.reload(wait_until="commit")
        await expect(button(page, "I’m ready")).to_be_visible(timeout=60_000)
        again = time.perf_counter() - began
        tasks = await page.evaluate("tasks")
    for one in (facilitator, *others):
        await one.close()
    return {
        "painted": painted / 1000, "door": door, "seated": seated, "again": again, "task": max(tasks, default=0.0)
    }  # fmt: skip


async def hour(browser: Browser, url: str, rounds: int) -> dict[str, float]:
    """So many rounds at a table of four, looked at by a phone that sends nothing."""
    facilitator, code = await crowd.open_room(url, naming="named")
    others = [await crowd.join(url, code, name) for name in ("Tomasz", "Ines", "Huw")]
    async with phone(browser, None) as (page, line):
        await page.goto(f"{url}/join#{code}")
        await come_in(page, "Rosa")
        await facilitator.enter("play", "swap_shoes")
        await others[0].seated()
        await others[0].table_at("think")
        await expect(button(page, "I’m ready")).to_be_visible()
        await page.evaluate("tasks.length = 0")
        heard = 0

        def count(_: object) -> None:
            nonlocal heard
            heard += 1

        await line.send("Performance.enable")
        line.on("Network.webSocketFrameReceived", count)
        before = await held(line)
        for number in range(2, rounds + 2):
            await others[0].table_at("think", number=number)
            await expect(button(page, "I’m ready")).to_be_visible()
        after = await held(line)
        tasks = await page.evaluate("tasks")
    for one in (facilitator, *others):
        await one.close()
    return {
        "messages": heard,
        "layouts": (after["LayoutCount"] - before["LayoutCount"]) / heard,
        "styles": (after["RecalcStyleCount"] - before["RecalcStyleCount"]) / heard,
        "before": before["JSHeapUsedSize"] / 2**20,
        "after": after["JSHeapUsedSize"] / 2**20,
        "nodes": after["Nodes"] - before["Nodes"],
        "tasks": sum(task > MOST_TASK_MS for task in tasks),
        "task": max(tasks, default=0.0),
    }


async def held(line: CDPSession) -> dict[str, float]:
    """What Chromium counts of the page, after it has thrown away what nobody needs."""
    await line.send("HeapProfiler.collectGarbage")
    told: dict[str, Any] = await line.send("Performance.getMetrics")
    return {one["name"]: one["value"] for one in told["metrics"]}


async def measure(options: argparse.Namespace) -> list[str]:
    """Everything, said; gives what took longer than it may."""
    os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", node())
    chromium, faults = find(), []
    with tempfile.TemporaryDirectory() as folder:
        server = ServerProcess(Path(folder))
        await server.start()
        try:
            async with async_playwright() as playwright:
                browser = await playwright.chromium.launch(
                    executable_path=chromium.program, args=FLAGS, env={**os.environ, **chromium.extra_env}
                )
                say(f"Chromium {browser.version}, {SLOWER} times slower; seconds, {options.repeats} phones each")
                rows = []
                for network in NETWORKS:
                    runs = [await opening(browser, server.url, network) for _ in range(options.repeats)]
                    each = [spread(runs, name, ".2f") for name in ("painted", "door", "seated", "again")]
                    rows.append([network.name, *each, spread(runs, "task", ".0f")])
                    slowest = sorted(run["again"] for run in runs)[len(runs) // 2]
                    if slowest > network.most_s:
                        faults.append(f"{network.name}: {slowest:.2f} s, more than {network.most_s:g}")
                table(["network", "painted", "may come in", "at the table", "loaded again", "longest task ms"], rows)
                told = await hour(browser, server.url, options.rounds)
        finally:
            server.stop()
    say()
    say(
        f"{options.rounds} rounds: {told['messages']:.0f} messages, {told['layouts']:.2f} layouts and"
        f" {told['styles']:.2f} styles a message; heap {told['before']:.1f} to {told['after']:.1f} MB,"
        f" {told['nodes']:+.0f} nodes; longest task {told['task']:.0f} ms, {told['tasks']:.0f} over {MOST_TASK_MS} ms"
    )
    if told["tasks"]:
        faults.append(f"{told['tasks']:.0f} tasks longer than {MOST_TASK_MS} ms in play")
    return faults


def main() -> int:
    """Measures; 1 when something took longer than it may."""
    about = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    about.add_argument("--repeats", type=int, default=3)
    about.add_argument("--rounds", type=int, default=40)
    faults = asyncio.run(measure(about.parse_args()))
    for fault in faults:
        say(f"FAULT: {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
