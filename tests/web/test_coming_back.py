"""Phones sleep, reload and lose the server; people find their place, their turn and their words again."""

import asyncio
import re

from playwright.async_api import Page, expect

from tests.browser.fixtures import Devices
from tests.web import crowd
from tests.web.hands import button, come_in, is_done, leave_what_was_begun, load_again, named, reads, tap, write
from tests.web.listening import Ears
from tests.web.server_process import NO_SERVER, ServerProcess


async def test_a_phone_that_reloads_in_its_turn_finds_turn_and_draft(house: ServerProcess, devices: Devices) -> None:
    facilitator, code = await crowd.open_room(house.url, naming="named")
    rosa = await devices.phone(f"{house.url}/join#{code}")
    await come_in(rosa, "Rosa")
    others = [await crowd.join(house.url, code, name) for name in ("Tomasz", "Ines")]
    await facilitator.enter("play", "own_shoes")
    await asyncio.gather(*(phone.seated() for phone in others))
    tomasz = others[0]

    await tomasz.table_at("think")
    await write(rosa, "Your private note", "Half a thought")
    await load_again(rosa)
    await expect(rosa.get_by_role("textbox", name=named("Your private note"))).to_have_value("Half a thought")

    await tomasz.table_at("respond")
    await tomasz.until_turn_of("Rosa")
    await leave_what_was_begun(rosa, "I’ve had my say")
    await tap(rosa, "Write it instead")
    await write(rosa, "What you would say", "I would ask who is at home")
    await load_again(rosa)
    await expect(button(rosa, "I’ve had my say")).to_be_visible()
    await tap(rosa, "Write it instead")
    await expect(rosa.get_by_role("textbox", name=named("What you would say"))).to_have_value(
        "I would ask who is at home"
    )
    await tap(rosa, "Put it on the table")
    await tap(rosa, "I’ve had my say")
    await is_done(rosa, "I’ve had my say")
    assert [one["answer"] for one in tomasz.parts["answers.1"]["items"]] == ["I would ask who is at home"]
    assert len(tomasz.parts["table"]["seats"]) == 3
    for phone in (facilitator, *others):
        await phone.close()


async def test_after_a_killed_server_everybody_is_back_and_nothing_is_missing(
    server: ServerProcess, devices: Devices
) -> None:
    devices.forgive(NO_SERVER)
    facilitator, code = await crowd.open_room(server.url, naming="named")
    console = await devices.laptop(await crowd.link(server.url, facilitator, "facilitator", "Maya"))
    screen = await devices.laptop(await crowd.link(server.url, facilitator, "screen"))
    pages: dict[str, Page] = {}
    ears: dict[str, Ears] = {}
    for name in ("Rosa", "Tomasz", "Ines"):
        pages[name] = await devices.phone()
        ears[name] = Ears(pages[name])
        await pages[name].goto(f"{server.url}/join#{code}")
        await come_in(pages[name], name)
    huw = await crowd.join(server.url, code, "Huw")
    await facilitator.enter("play", "own_shoes")
    await huw.seated()
    await huw.table_at("respond")
    await huw.until_turn_of("Ines")
    rosa, tomasz, ines = pages.values()
    await capture(rosa, "Sent before")
    await begin_capture(tomasz, "Begun before the server went")

    server.kill()
    for page in (*pages.values(), console):
        await reads(page, "No connection. Keep writing, we’ll send it when it’s back.")
    await write(tomasz, "because", "and went on while it was down")
    await begin_capture(rosa, "Sent while it was down")
    await tap(rosa, "Put it on the table")
    await reads(rosa, re.compile("One thing waits on this phone"))

    await server.start()
    for page in pages.values():
        await reads(page, "Everything is saved.")
    for page in (*pages.values(), console):
        await expect(page.get_by_text("No connection. Keep writing").first).to_be_hidden()
    await tap(console, "Say to all")
    await write(console, "One sentence for every phone and the screen", "We go on where we were.")
    await tap(console, "Show it to all")
    for page in (*pages.values(), screen):
        await reads(page, "We go on where we were.")
    await expect(console.get_by_role("button", name=re.compile("Sent while it was down"))).to_have_count(1)
    await expect(console.get_by_role("button", name=re.compile("Sent before"))).to_have_count(1)
    await expect(tomasz.get_by_role("textbox", name=named("We noticed"))).to_have_value("Begun before the server went")
    await expect(tomasz.get_by_role("textbox", name=named("because"))).to_have_value("and went on while it was down")
    await tap(ines, "I’ve had my say")
    await is_done(ines, "I’ve had my say")

    logged = server.log_of_commands()
    acknowledged = [*huw.accepted, *facilitator.accepted]
    acknowledged += [answer for one in ears.values() for answer in one.accepted().items()]
    assert [answer for answer in acknowledged if logged.get(answer[0]) != answer[1]] == []
    assert ears["Rosa"].accepted()
    assert ears["Ines"].accepted()
    for phone in (facilitator, huw):
        await phone.close()


async def begin_capture(page: Page, noticed: str) -> None:
    await tap(page, "Capture")
    await write(page, "We noticed", noticed)


async def capture(page: Page, noticed: str) -> None:
    await begin_capture(page, noticed)
    await tap(page, "Put it on the table")
    await expect(button(page, "Capture")).to_be_visible()
