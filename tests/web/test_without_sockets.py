"""A network that lets no WebSocket through: the same room by plain HTTP by itself, and sockets once they pass."""

import asyncio
import re

from playwright.async_api import expect

from tests.browser.fixtures import Devices
from tests.web import crowd
from tests.web.gate import gate
from tests.web.hands import button, choose, come_in, is_done, load_again, named, open_card, reads, tap, who_sees, write
from tests.web.server_process import NO_SERVER, ServerProcess

REFUSED = r"WebSocket connection to|Failed to load resource"


async def test_a_whole_round_without_any_socket_then_with_one(house: ServerProcess, devices: Devices) -> None:
    devices.forgive(REFUSED)
    devices.forgive(NO_SERVER)
    async with gate(house.port, sockets=False) as blocked:
        facilitator, code = await crowd.open_room(house.url, naming="named")
        console = await devices.laptop(await crowd.link(blocked.url, facilitator, "facilitator", "Maya"))
        rosa, tomasz = [await devices.phone(f"{blocked.url}/join#{code}") for _ in range(2)]
        await asyncio.gather(come_in(rosa, "Rosa"), come_in(tomasz, "Tomasz"))
        await tap(console, "Arrange the tables")
        await tap(console, "Begin the welcome")
        await expect(button(rosa, "I’m ready")).to_be_visible()
        await facilitator.enter("play", "own_shoes")

        table = (rosa, tomasz)
        reader = await open_card(table)
        await tap(reader, "We have heard it")
        for page in table:
            await write(page, "Your private note", "I keep thinking of the keys.")
            await tap(page, "I’m ready")
        await tap(reader, "Start the go-round")
        for _ in table:
            speaking = await who_sees(table, "I’ve had my say")
            await tap(speaking, "I’ve had my say")
            await is_done(speaking, "I’ve had my say")
        await tap(reader, "On to capturing")
        await write(rosa, "We noticed", "The list was full, the fridge was empty.")
        await tap(rosa, "Put it on the table")
        await reads(tomasz.get_by_role("listitem"), "The list was full")
        await expect(console.get_by_role("button", name=re.compile("The list was full"))).to_be_visible()
        await tap(tomasz, "Leave our step")
        await choose(tomasz, "Forward")
        await tap(tomasz, "Back to the table")
        await tap(reader, "Next round")
        await who_sees(table, "Draw a card")
        for page in table:
            await reads(page, "Everything is saved.")
        assert blocked.passed == 0
        assert blocked.refused >= 6

        blocked.sockets = True
        for page in (rosa, tomasz, console):
            await load_again(page)
        await expect(button(rosa, "Menu")).to_be_visible()
        await facilitator.must("say_to_all", message="Back on sockets.")
        for page in (rosa, tomasz, console):
            await reads(page, "Back on sockets.")
        assert blocked.passed >= 3
        await facilitator.close()


async def test_a_phone_goes_over_to_a_socket_by_itself_and_loses_nothing(
    house: ServerProcess, devices: Devices
) -> None:
    devices.forgive(REFUSED)
    devices.forgive(NO_SERVER)
    async with gate(house.port, sockets=False) as blocked:
        facilitator, code = await crowd.open_room(house.url, naming="named")
        rosa = await devices.phone(f"{blocked.url}/join#{code}")
        await come_in(rosa, "Rosa")
        await facilitator.enter("check_in")
        await expect(button(rosa, "I’m ready")).to_be_visible()
        blocked.sockets = True
        async with asyncio.timeout(30):
            await blocked.first_socket.wait()
        await tap(rosa, "I’m ready")
        await is_done(rosa, "I’m ready")
        await facilitator.must("say_to_all", message="By socket now.")
        await reads(rosa, "By socket now.")
        await expect(rosa.get_by_text(named("No connection"))).to_be_hidden()
        await facilitator.close()
