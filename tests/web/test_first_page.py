"""What a phone has to fetch before it can take part: at most 80 kB of script and style, in every language."""

import gzip
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Response

from server.settings import HERE
from tests.browser.fixtures import Devices
from tests.web.crowd import open_room
from tests.web.server_process import ServerProcess
from tests.web.tongues import LANGUAGES, says, sit_down

MOST = 80_000
WHAT = {"script", "stylesheet"}


def weight(path: str) -> int:
    """Bytes of a built file as it goes over the wire to a browser that takes gzip."""
    return len(gzip.compress((HERE / "web" / "dist" / path.lstrip("/")).read_bytes(), compresslevel=9))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_from_code_to_table_in_eighty_kilobytes(house: ServerProcess, devices: Devices, language: str) -> None:
    facilitator, code = await open_room(house.url)
    page = await devices.phone(locale=LANGUAGES[language])
    fetched: dict[str, int] = {}

    def note(response: Response) -> None:
        if response.request.resource_type in WHAT:
            path = urlsplit(response.url).path
            fetched[path] = weight(path)

    page.on("response", note)
    await page.goto(f"{house.url}/join#{code}")
    await sit_down(page, "Ines", language)
    await facilitator.enter("play", "swap_shoes")
    await page.get_by_text(says(language, "round-number", number="1")).first.wait_for()
    assert any(path.endswith(".css") for path in fetched)
    assert sum(fetched.values()) <= MOST, fetched
    others = [f"/words-{other}-" for other in LANGUAGES if other != language]
    assert not [path for path in fetched if any(other in path for other in others)]
    await facilitator.close()
