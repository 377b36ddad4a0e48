"""A whole room played without a pointer: every ring is seen, and focus is never lost."""

import sys

from tests.browser.fixtures import Devices
from tests.web import whole_room
from tests.web.keyboard import Keyboard
from tests.web.server_process import ServerProcess


async def test_a_whole_room_by_keys_alone(house: ServerProcess, devices: Devices) -> None:
    lee = Keyboard("Lee", await devices.laptop(house.url))
    rosa, tomasz = [Keyboard(name, await devices.phone(house.url)) for name in ("Rosa", "Tomasz")]
    await whole_room.play(lee, rosa, tomasz)
    found = [*lee.found, *rosa.found, *tomasz.found]
    sys.stdout.write(f"\nby keys alone: {lee.keys} keys of the facilitator, {rosa.keys} and {tomasz.keys} of two\n")
    assert not found, "\n".join(sorted(set(found)))
