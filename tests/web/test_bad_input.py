"""What goes wrong at the door and after it: each time one clear sentence that says what to do."""

from pathlib import Path

from playwright.async_api import Page, expect

from tests.browser.fixtures import Devices
from tests.web import crowd
from tests.web.hands import button, come_in, heading, load_again, reads, tap, write
from tests.web.server_process import ServerProcess

# The server of this story stops while pages are still open: they try once more, by socket and without.
GONE = r"ERR_CONNECTION_REFUSED|WebSocket connection to 'ws://127\.0\.0\.1:\d+/ws' failed"
REFUSED = r"Failed to load resource: the server responded with a status of 4\d\d"


async def test_codes_that_open_nothing(house: ServerProcess, devices: Devices) -> None:
    devices.forgive(REFUSED)
    page = await devices.phone(house.url)
    await type_code(page, "BCDF GH2")
    await tap(page, "Join")
    await reads(page, "One letter or figure is missing. A code has eight.")
    await type_code(page, "BCDO GH2J")
    await reads(page, "Codes have no letter O. Could it be a D or a Q?")
    await type_code(page, "BCDF GH2J")
    await tap(page, "Join")
    await reads(page, "No room has this code. Look at it once more, or ask for it again.")
    await expect(button(page, "Yes, come in")).to_have_count(0)


async def test_a_door_that_is_shut_says_why_and_what_to_do(tmp_path: Path, devices: Devices) -> None:
    devices.forgive(REFUSED)
    devices.forgive(GONE)
    server = ServerProcess(tmp_path, members_per_room="2")
    await server.start()
    try:
        facilitator, code = await crowd.open_room(server.url, door="locked")
        page = await devices.phone(f"{server.url}/join#{code}")
        await reads(page, "Ask the facilitator to open it, then try again.")
        await facilitator.must("set_door", door="knock")
        await tap(page, "Try again")
        await write(page, "What shall we call you?", "Rosa")
        await tap(page, "Yes, knock on the door")
        await expect(heading(page, "You have knocked")).to_be_visible()
        await facilitator.until(lambda: facilitator.parts["console"]["at_door"])
        knocking = facilitator.parts["console"]["at_door"][0]["member"]
        await facilitator.must("let_in", member=knocking)
        await expect(button(page, "Menu")).to_be_visible()

        late = await devices.phone(f"{server.url}/join#{code}")
        await reads(late, "Ask the facilitator: two people can share a phone, or somebody can write for you.")
        await facilitator.enter("closed")
        await tap(late, "Try again")
        await reads(late, "Nobody can join any more. If you took part, the facilitator can tell you what came of it.")
        await facilitator.close()
    finally:
        server.stop()


async def test_a_name_that_is_too_long_is_counted_and_kept_in_the_field(house: ServerProcess, devices: Devices) -> None:
    devices.forgive(REFUSED)
    facilitator, code = await crowd.open_room(house.url)
    page = await devices.phone(f"{house.url}/join#{code}")
    await write(page, "What shall we call you?", "Rosalind of the many names and a half")
    await reads(page, "5 letters too many")
    await tap(page, "Yes, come in")
    await reads(page, "That is longer than fits. Make it a little shorter.")
    await come_in(page, "Rosa")
    await facilitator.close()


async def test_a_person_who_was_removed_and_a_room_that_was_deleted(house: ServerProcess, devices: Devices) -> None:
    devices.forgive(REFUSED)
    facilitator, code = await crowd.open_room(house.url)
    rosa, tomasz = await devices.phone(f"{house.url}/join#{code}"), await devices.phone(f"{house.url}/join#{code}")
    await come_in(rosa, "Rosa")
    await come_in(tomasz, "Tomasz")
    await facilitator.until(lambda: len(facilitator.parts.get("roster.1", {}).get("items", ())) >= 3)
    names = {seat["id"]: seat["name"] for seat in facilitator.parts["console"]["standing"]}
    lines = facilitator.parts["roster.1"]["items"]
    member = next(line["member"] for line in lines if any(names[seat] == "Rosa" for seat in line["seats"]))
    await facilitator.must("remove_member", member=member)
    await expect(heading(rosa, "You are no longer in this room")).to_be_visible()
    await reads(rosa, "If you think that was a mistake, speak to them.")
    await load_again(rosa)
    await expect(heading(rosa, "You are no longer in this room")).to_be_visible()

    await crowd.ask(house.url, "/api/delete", {"token": facilitator.token})
    await expect(heading(tomasz, "This room is gone")).to_be_visible()
    await facilitator.close()


async def test_addresses_that_lead_nowhere(house: ServerProcess, devices: Devices) -> None:
    devices.forgive(REFUSED)
    page = await devices.phone(f"{house.url}/nowhere")
    await expect(heading(page, "There is nothing here")).to_be_visible()
    await page.goto(f"{house.url}/room/abc")
    await expect(heading(page, "This device has no seat in that room")).to_be_visible()
    await page.goto(f"{house.url}/in#{crowd.token()}")
    await expect(heading(page, "This link does not work")).to_be_visible()
    await page.goto(f"{house.url}/rooms")
    await reads(page, "No rooms on this device yet")


async def test_a_room_is_not_opened_without_a_purpose(house: ServerProcess, devices: Devices) -> None:
    page = await devices.laptop(f"{house.url}/open")
    await tap(page, "Open the room")
    await reads(page, "Write one sentence first: it is what people come for.")


async def type_code(page: Page, code: str) -> None:
    await write(page, "Join with the code on the screen", code)
