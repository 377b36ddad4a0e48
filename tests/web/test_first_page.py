"""What a participant's phone has to fetch before it can take part: at most 80 kB of script and style."""

import gzip
from urllib.parse import urlsplit

from playwright.async_api import Response

from server.settings import HERE
from tests.browser.fixtures import Devices
from tests.web.crowd import open_room
from tests.web.hands import come_in
from tests.web.server_process import ServerProcess

MOST = 80_000
WHAT = {"script", "stylesheet"}


def weight(path: str) -> int:
    """Bytes of a built file as it goes over the wire to a browser that takes gzip."""
    return len(gzip.compress((HERE / "web" / "dist" / path.lstrip("/")).read_bytes(), compresslevel=9))


async def test_from_code_to_table_in_eighty_kilobytes(server: ServerProcess, devices: Devices) -> None:
    facilitator, code = await open_room(server.url)
    page = await devices.phone()
    fetched: dict[str, int] = {}

    def note(response: Response) -> None:
        if response.request.resource_type in WHAT:
            path = urlsplit(response.url).path
            fetched[path] = weight(path)

    page.on("response", note)
    await page.goto(f"{server.url}/join#{code}")
    await come_in(page, "Ines")
    await facilitator.enter("play", "swap_shoes")
    await page.get_by_text("Round 1").first.wait_for()
    assert any(path.endswith(".css") for path in fetched)
    assert sum(fetched.values()) <= MOST, fetched
    await facilitator.close()
