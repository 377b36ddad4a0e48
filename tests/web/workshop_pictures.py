"""Pictures of a whole workshop: each thing its people did, brought about in a real room and photographed.

    python3 -m tests.web.workshop_pictures FOLDER [--docs] [--arabic]

FOLDER gets every screen, light and dark, and `index.html`, which lays them all out; `--arabic` takes them in Arabic
too. `--docs` also lays some beside each other, as docs/workshop.md shows them.
Needs what `python3 dev.py test` sets up.
"""

import argparse
import asyncio
import os
import tempfile
from pathlib import Path
from typing import Final

from playwright.async_api import async_playwright, expect

from tests.browser.chromium import FLAGS, find
from tests.browser.fixtures import Devices
from tests.tooling.node import node
from tests.web import contact_sheet, workshop_days, workshop_end
from tests.web.album import DOCS, Album, beside_each_other
from tests.web.server_process import ServerProcess

MOST_BYTES: Final = 110_000
SHEETS: Final = {
    "opening": ("open-sheet-1440", "open-scales-390"),
    "story": ("console-story-1440", "story-390"),
    "words": ("from-to-390", "jargon-told-390", "glossary-390", "whose-need-390"),
    "board": ("board-rolled-390", "board-390", "walk-choose-390", "walk-said-390"),
    "circle": ("check-in-390", "circle-dimensions-390", "circle-sentence-390", "check-out-390"),
    "visits": ("console-evidence-1440", "presents-390"),
    "tables": ("console-rotation-1440", "table-guest-390"),
    "helping": ("problem-390", "problem-aloud-390", "kind-words-390", "pledge-told-390"),
    "report": ("pledge-390", "report-limits-390", "report-photos-390", "closed-390"),
}
"""The pictures that docs/workshop.md shows, by their names, and what stands in each."""


async def main(album: Album, docs: bool) -> None:
    """Takes all pictures; ends with what the pages complained of, if anything."""
    os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", node())
    chromium = find()
    expect.set_options(timeout=30_000)
    with tempfile.TemporaryDirectory() as kept:
        server = ServerProcess(Path(kept))
        await server.start()
        async with async_playwright() as playwright:
            env: dict[str, str | float | bool] = {**os.environ, **chromium.extra_env}
            browser = await playwright.chromium.launch(executable_path=chromium.program, args=FLAGS, env=env)
            devices = Devices(browser)
            try:
                workshop = await workshop_days.begin(album, devices, server)
                await workshop_days.three_days(workshop)
                await workshop_end.last_day(workshop)
                if docs:
                    for name, stems in SHEETS.items():
                        pictures = [album.folder / f"{stem}.png" for stem in stems]
                        await beside_each_other(devices, pictures, DOCS / f"workshop-{name}.jpg", MOST_BYTES)
            except BaseException as failed:
                failed.add_note("\n".join(devices.unforgiven()))
                await devices.picture("workshop")
                raise
            finally:
                await devices.close()
                await browser.close()
                server.stop()
                contact_sheet.write(album.folder)
    if devices.unforgiven():
        raise SystemExit("\n".join(devices.unforgiven()))


if __name__ == "__main__":
    reading = argparse.ArgumentParser(description="Pictures of a whole workshop, from a real room.")
    reading.add_argument("folder", type=Path)
    reading.add_argument("--docs", action="store_true", help="also write docs/pictures")
    reading.add_argument("--arabic", action="store_true", help="also in Arabic, from right to left")
    given = reading.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    asyncio.run(main(Album(given.folder, arabic=given.arabic), given.docs))
