"""A room that cannot be read rests alone: its pages say so calmly, and are back by themselves when it is mended."""

import sqlite3
from pathlib import Path

from playwright.async_api import expect

from tests.browser.fixtures import Devices
from tests.web import crowd
from tests.web.hands import button, come_in, heading, named, reads, tap, write
from tests.web.looking import Checklist
from tests.web.server_process import NO_SERVER, ServerProcess

RESTS = "This room is resting"


def log_of(room: str, folder: Path, events: bytes | None = None) -> bytes:
    """The first events of a room as they are kept; others in their place, if given."""
    with sqlite3.connect(folder / "data" / "shoebox.db") as raw:
        (kept,) = raw.execute("SELECT events FROM log WHERE room = ? AND seq = 1", (room,)).fetchone()
        if events is not None:
            raw.execute("UPDATE log SET events = ? WHERE room = ? AND seq = 1", (events, room))
    raw.close()
    return bytes(kept)


async def test_a_room_that_rests_says_so_and_comes_back_by_itself(tmp_path: Path, devices: Devices) -> None:
    devices.forgive(NO_SERVER)
    server = ServerProcess(tmp_path, shut_minutes="0.05")
    await server.start()
    try:
        facilitator, code = await crowd.open_room(server.url)
        screen = await devices.laptop(await crowd.link(server.url, facilitator, "screen"))
        neighbours, other = await crowd.open_room(server.url)
        await neighbours.close()
        rosa = await devices.phone(f"{server.url}/join#{code}")
        await come_in(rosa, "Rosa")
        huw = await devices.phone(f"{server.url}/join#{other}")
        await come_in(huw, "Huw")
        room = rosa.url.split("/room/")[1].split("/")[0]
        await facilitator.enter("play", "own_shoes")
        await facilitator.close()
        await tap(rosa, "Capture")
        await write(rosa, "We noticed", "Half a thought")

        server.stop()
        sound = log_of(room, tmp_path, b'[{"type":"no_such_event"}]')
        await server.start()
        for page in (rosa, screen):
            await expect(heading(page, RESTS)).to_be_visible(timeout=30_000)
        await reads(rosa, "This page comes back by itself.")
        checklist = Checklist()
        await checklist.look("a room that rests", rosa)
        await reads(huw, "Everything is saved.")

        log_of(room, tmp_path, sound)
        for page in (rosa, screen):
            await expect(heading(page, RESTS)).to_be_hidden(timeout=30_000)
        await expect(button(rosa, "Menu")).to_be_visible()
        await tap(rosa, "Capture")
        await expect(rosa.get_by_role("textbox", name=named("We noticed"))).to_have_value("Half a thought")
        assert checklist.wrong == []
    finally:
        server.stop()
