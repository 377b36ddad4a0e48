"""The server comes back with a disk that is full: phones say so, show what there is, and go on when there is space."""

from pathlib import Path

from playwright.async_api import expect

from tests.browser.fixtures import Devices
from tests.web import crowd
from tests.web.hands import come_in, reads
from tests.web.server_process import NO_SERVER, ServerProcess

PAUSED = "The laptop cannot save anything just now. Everything from before is safe. Wait, or keep writing here."


async def test_a_full_disk_is_told_and_is_over_when_there_is_space(tmp_path: Path, devices: Devices) -> None:
    devices.forgive(NO_SERVER)
    server = ServerProcess(tmp_path)
    await server.start()
    try:
        facilitator, code = await crowd.open_room(server.url)
        await facilitator.close()
        rosa = await devices.phone(f"{server.url}/join#{code}")
        await come_in(rosa, "Rosa")
        await reads(rosa, "Everything is saved.")
        server.stop()
        server.starts_anew(disk_for_writing=str(1 << 60))
        await expect(rosa.locator("p.offline", has_text=PAUSED)).to_be_visible(timeout=60_000)
        await expect(rosa.get_by_text("Everything is saved.")).to_have_count(0)
        server.stop()
        server.starts_anew(disk_for_writing="0")
        await expect(rosa.locator("p.offline")).to_have_count(0, timeout=60_000)
        await reads(rosa, "Everything is saved.")
    finally:
        server.stop()
