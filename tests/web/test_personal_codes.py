"""A seat is a person, not a phone: codes bring people back on another device, and a facilitator to their console."""

import re

from playwright.async_api import Page, expect

from tests.browser.fixtures import Devices
from tests.web import crowd
from tests.web.gate import gate
from tests.web.hands import button, come_in, heading, load_again, named, reads, tap, write
from tests.web.looking import Checklist
from tests.web.server_process import NO_SERVER, ServerProcess

CODE = re.compile(r"\b([2-9B-DF-HJ-NP-TV-Z]{4}) ([2-9B-DF-HJ-NP-TV-Z]{4}) ([2-9B-DF-HJ-NP-TV-Z]{4})\b")
REFUSED = r"Failed to load resource"


async def code_on(page: Page) -> str:
    """The personal code that stands on a page."""
    shown = page.get_by_text(CODE).filter(visible=True).first
    await expect(shown).to_be_visible()
    return await shown.inner_text()


async def type_at_home(page: Page, code: str) -> None:
    """Types a code where the code of a room is typed."""
    await write(page, "Join with the code on the screen", code.lower())
    await tap(page, "Join")


async def open_a_room(console: Page, url: str) -> None:
    """Opens a room by hand, as quickly as one can."""
    await console.goto(f"{url}/open")
    await write(console, "What is this for?", "To hear what leaving takes")
    box = console.get_by_role("checkbox", name=named("Together in care"))
    await expect(box).to_be_visible()
    if not await box.is_checked():
        await box.click()
    await tap(console, "Open the room")
    await expect(console.get_by_role("region", name="Joining")).to_be_visible()


async def test_the_recovery_code_shown_at_opening_leads_to_the_console_from_any_device(
    house: ServerProcess, devices: Devices
) -> None:
    devices.forgive(REFUSED)
    console = await devices.laptop()
    await open_a_room(console, house.url)
    await expect(heading(console, "Recovery code")).to_be_visible()
    await tap(console, "Show it")
    code = await code_on(console)
    await load_again(console)
    await tap(console, "Show it")
    assert await code_on(console) == code
    checklist = Checklist()
    await checklist.look("the lobby with its recovery code", console)
    await tap(console, "Show it")
    await tap(console, "I have it")
    await expect(heading(console, "Recovery code")).to_be_hidden()

    phone = await devices.phone(house.url)
    await type_at_home(phone, code)
    await expect(phone.get_by_role("region", name="Joining")).to_be_visible()
    await tap(phone, "Menu")
    await tap(phone, "Recovery code")
    await tap(phone, "Make a code")
    newer = await code_on(phone)
    assert newer != code
    await checklist.look("a new recovery code", phone)

    third = await devices.phone(house.url)
    await type_at_home(third, code)
    await expect(heading(third, "This code brings nobody back")).to_be_visible()
    await checklist.look("a code that works no more", third)
    await third.goto(house.url)
    await type_at_home(third, newer)
    await expect(third.get_by_role("region", name="Joining")).to_be_visible()
    assert checklist.wrong == []


async def test_a_seat_moves_to_another_phone_by_its_own_code_with_everything_of_it(
    house: ServerProcess, devices: Devices
) -> None:
    facilitator, code = await crowd.open_room(house.url, naming="named")
    old = await devices.phone(f"{house.url}/join#{code}")
    await come_in(old, "Rosa")
    other = await crowd.join(house.url, code, "Tomasz")
    await facilitator.enter("play", "own_shoes")
    await other.seated()
    await tap(old, "Menu")
    await tap(old, "Move to another phone")
    mine = await code_on(old)
    checklist = Checklist()
    await checklist.look("moving to another phone", old)

    new = await devices.phone(house.url)
    await type_at_home(new, mine)
    await expect(button(new, "Menu")).to_be_visible()
    await expect(new).not_to_have_url(re.compile("#"))
    await tap(old, "Close")
    await facilitator.must("say_to_all", message="Both of Rosa’s phones hear this.")
    for page in (old, new):
        await reads(page, "Both of Rosa’s phones hear this.")
    assert sorted(seat["name"] for seat in other.parts["table"]["seats"]) == ["Rosa", "Tomasz"]
    assert checklist.wrong == []
    for phone in (facilitator, other):
        await phone.close()


async def test_a_phone_is_brought_back_at_the_laptops_new_address(house: ServerProcess, devices: Devices) -> None:
    # The old address, and then the new one, are gone before the phone is closed.
    devices.forgive(NO_SERVER)
    facilitator, code = await crowd.open_room(house.url, naming="named")
    console = await devices.laptop(await crowd.link(house.url, facilitator, "facilitator", "Maya"))
    rosa = await crowd.join(house.url, code, "Rosa")
    await facilitator.enter("play", "own_shoes")
    await rosa.seated()
    await rosa.close()
    await tap(console, "People")
    await console.get_by_role("dialog").get_by_role("button", name=named("Rosa")).click()
    await tap(console, "Bring to another phone")
    mine = await code_on(console)
    checklist = Checklist()
    await checklist.look("a code for somebody's seat", console)
    async with gate(house.port) as moved:
        phone = await devices.phone(f"{moved.url}/in#{mine.replace(' ', '')}")
        await expect(button(phone, "Menu")).to_be_visible()
        assert await phone.evaluate("location.hash") == ""
    await facilitator.until(lambda: len(facilitator.parts["presence"]["seats"]) == 1)
    assert facilitator.parts["counts"]["seats"] == 1
    assert checklist.wrong == []
    await facilitator.close()


async def test_a_room_is_handed_over_and_taken_back(house: ServerProcess, devices: Devices) -> None:
    console = await devices.laptop()
    await open_a_room(console, house.url)
    await console.get_by_role("banner").get_by_role("button").last.click()
    await tap(console, "Hand the room over")
    await reads(console, "You are the only facilitator here now.")
    await expect(button(console, "Step back")).to_be_hidden()
    await tap(console, "Link for a co-facilitator")
    await write(console, "Their name", "Maya")
    await tap(console, "Make the link")
    link = await console.get_by_role("textbox", name="Link").input_value()
    maya = await devices.phone(link)
    await expect(maya.get_by_role("region", name="Joining")).to_be_visible()
    await tap(console, "Back")
    await reads(console, re.compile("Maya can run this room"))
    checklist = Checklist()
    await checklist.look("handing over", console)
    await tap(console, "Step back")
    await expect(heading(console, "You have left")).to_be_visible()
    await expect(maya.get_by_role("region", name="Joining")).to_be_visible()
    await tap(console, "Come back")
    await expect(console.get_by_role("region", name="Joining")).to_be_visible()
    assert checklist.wrong == []


async def test_a_lost_phone_is_signed_out_and_says_so(house: ServerProcess, devices: Devices) -> None:
    devices.forgive(REFUSED)
    facilitator, code = await crowd.open_room(house.url, naming="named")
    lost = await devices.phone(f"{house.url}/join#{code}")
    await come_in(lost, "Rosa")
    await facilitator.enter("play", "own_shoes")
    await tap(lost, "Menu")
    await tap(lost, "Move to another phone")
    mine = await code_on(lost)
    new = await devices.phone(house.url)
    await type_at_home(new, mine)
    await tap(new, "Menu")
    await tap(new, "Move to another phone")
    await tap(new, "Sign out my other devices")
    await reads(new, "You are here on this device alone.")
    checklist = Checklist()
    await checklist.look("signed out elsewhere", new)
    await expect(heading(lost, "This device has no seat in that room any more")).to_be_visible()
    await reads(lost, re.compile("signed out from another one"))
    await checklist.look("a phone that was signed out", lost)
    await load_again(lost)
    await expect(heading(lost, "This device has no seat in that room any more")).to_be_visible()

    console = await devices.laptop(await crowd.link(house.url, facilitator, "facilitator", "Maya"))
    await tap(console, "People")
    await console.get_by_role("dialog").get_by_role("button", name=named("Rosa")).click()
    await tap(console, "Bring to another phone")
    first = await code_on(console)
    await tap(console, "The old phone is lost")
    await expect(heading(new, "This device has no seat in that room any more")).to_be_visible()
    await expect(console.get_by_text(first)).to_be_hidden()
    third = await devices.phone(house.url)
    await type_at_home(third, await code_on(console))
    await expect(button(third, "Menu")).to_be_visible()
    assert checklist.wrong == []
    await facilitator.close()


async def test_a_person_without_a_phone_gets_one_and_one_of_two_seats_moves(
    house: ServerProcess, devices: Devices
) -> None:
    devices.forgive(REFUSED)
    facilitator, code = await crowd.open_room(house.url, naming="named")
    rosa = await devices.phone(f"{house.url}/join#{code}")
    await come_in(rosa, "Rosa")
    other = await crowd.join(house.url, code, "Tomasz")
    await facilitator.enter("play", "own_shoes")
    await other.seated()
    await facilitator.must("add_seat_at", table="t1", name="Grandma")
    console = await devices.laptop(await crowd.link(house.url, facilitator, "facilitator", "Maya"))
    await tap(console, "People")
    await console.get_by_role("dialog").get_by_role("button", name=named("Grandma")).click()
    await expect(button(console, "Bring to another phone")).to_be_hidden()
    await tap(console, "Give a phone of its own")
    checklist = Checklist()
    await checklist.look("a phone of its own", console)
    hers = await devices.phone(house.url)
    await type_at_home(hers, await code_on(console))
    await expect(button(hers, "Menu")).to_be_visible()
    seats = other.parts["table"]["seats"]
    assert [(one["name"], one["has_phone"]) for one in seats if one["name"] == "Grandma"] == [("Grandma", True)]

    await facilitator.must("add_seat_at", table="t1", name="Grandpa")
    await facilitator.must(
        "name_table_host", table="t1", seat=next(one["id"] for one in seats if one["name"] == "Rosa")
    )
    await tap(rosa, "Menu")
    await tap(rosa, "Move to another phone")
    first = await code_on(rosa)
    await tap(rosa, "Grandpa")
    await reads(rosa, re.compile("this one seat alone"))
    await checklist.look("one of several seats", rosa)
    await expect(rosa.get_by_text(first)).to_be_hidden()
    his = await devices.phone(house.url)
    await type_at_home(his, await code_on(rosa))
    await expect(button(his, "Menu")).to_be_visible()
    await other.until(lambda: all(one["has_phone"] for one in other.parts["table"]["seats"]))
    assert len(other.parts["table"]["seats"]) == 4
    assert checklist.wrong == []
    for phone in (facilitator, other):
        await phone.close()
