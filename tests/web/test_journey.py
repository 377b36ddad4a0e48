"""A whole room in the browser: from the first page to the closing circle."""

import asyncio
import csv
import io
import re
from collections.abc import Sequence
from pathlib import Path

from playwright.async_api import Page, expect

from tests.browser.fixtures import PHONE, Devices
from tests.server.pictures.samples import drawn
from tests.web import crowd
from tests.web.hands import button, choose, come_in, heading, is_done, named, open_card, reads, tap, who_sees, write
from tests.web.looking import Checklist
from tests.web.server_process import ServerProcess

TABLE_1 = ("Rosa", "Tomasz", "Ines")
SHOES = re.compile("in the shoes of", re.IGNORECASE)
PURPOSE = "What would make the day of leaving hospital kinder?"


async def test_six_people_a_facilitator_and_a_screen_play_from_check_in_to_closed(
    house: ServerProcess, devices: Devices
) -> None:
    console = await devices.laptop(house.url)
    code = await open_a_room(console)
    screen = await put_up_the_screen(devices, console, house.url)
    await reads(screen, PURPOSE)

    rosa, tomasz, ines = [await devices.phone(f"{house.url}/join#{code}") for _ in TABLE_1]
    huw = await devices.phone(house.url)
    await asyncio.gather(*(come_in(page, name) for page, name in zip((rosa, tomasz, ines), TABLE_1, strict=True)))
    await come_in(huw, "Huw", code=code)
    amal, beth = await crowd.join(house.url, code, "Amal"), await crowd.join(house.url, code, "Beth")
    await reads(screen, "6 people are here")
    phones = (rosa, tomasz, ines, huw)

    await seat_at_two_tables(console)
    await tap(console, "Begin the welcome")
    for page in phones:
        await expect(heading(page, PURPOSE)).to_be_visible()
    await tap(console, "Begin check-in")
    await asyncio.gather(*(check_in(page) for page in phones))
    for phone in (amal, beth):
        await phone.must("answer_scale", seat=phone.seat, moment="check_in", statement=0, value=4)
    await reads(screen, "mostly")

    await tap(console, "Begin own shoes")
    await play_own_shoes(rosa, tomasz, ines)
    await beth.table_at("capture")
    await capture(huw, "Nobody had asked the neighbour.", "everyone thought of family first", "ask who has a key")
    await expect(console.get_by_role("button", name=re.compile("Nobody had asked the neighbour"))).to_be_visible()

    await tap(console, "Begin swap shoes")
    await play_swap_shoes(rosa, tomasz, ines)
    await tap(console, "Gather for debrief")
    for page in phones:
        await expect(heading(page, "Step out of the shoes, aloud")).to_be_visible()
    await tap(rosa, "I’m ready")

    await tap(console, "Gather for harvest")
    await harvest(console)
    for page in (screen, *phones):
        await expect(heading(page, "Who holds the key")).to_be_visible()
        await reads(page, "Nobody had asked the neighbour.")

    await tap(console, "Begin pledges")
    await pledge(rosa)
    await reads(screen, re.compile("Ring the ward on Monday"))
    await tap(console, "Begin check-out")
    await check_out(tomasz)
    await tap(console, "Close the room")
    await tap(console.get_by_role("dialog"), "Close the room")

    for page in phones:
        await expect(heading(page, "Take it home")).to_be_visible()
    await facilitator_takes_it_home(console)
    await facilitator_adds_a_photo(console)
    await facilitator_reads_the_report(console)
    await rosa_takes_her_own_words(rosa)
    await amal.close()
    await beth.close()


async def open_a_room(console: Page) -> str:
    await console.get_by_role("link", name=named("Run a room")).click()
    await write(console, "What is this for?", PURPOSE)
    await write(console, "A short name", "Leaving hospital")
    for deck, wanted in (("Together in care", True), ("A street for everyone", False)):
        box = console.get_by_role("checkbox", name=named(deck))
        await expect(box).to_be_visible()
        if await box.is_checked() != wanted:
            await box.click()
    await tap(console, "Look at the cards")
    wall = console.get_by_role("dialog", name="The cards")
    first = wall.get_by_role("checkbox", name="In the room").first
    await first.click()
    await expect(first).not_to_be_checked()
    await reads(wall, re.compile(r"\d+ of \d+ come into the room"))
    await tap(wall, "Use these cards")
    await choose(console, "90 minutes")
    await choose(console, "Named")
    await console.get_by_text("Tables, door, language, agreement").click()
    await write(console, "Your own name", "Lee")
    await tap(console, "Open the room")
    await expect(console.get_by_role("region", name="Joining")).to_be_visible()
    shown = await console.get_by_role("region", name="Joining").inner_text()
    found = re.search(r"\b([2-9B-DF-HJ-NP-TV-Z]{4}) ([2-9B-DF-HJ-NP-TV-Z]{4})\b", shown)
    assert found, shown
    return found[1] + found[2]


async def put_up_the_screen(devices: Devices, console: Page, url: str) -> Page:
    await tap(console, "Screen")
    dialog = console.get_by_role("dialog", name="Screen for the wall")
    await tap(dialog, "Make the link")
    href = await dialog.get_by_role("link", name="Open it on this computer").get_attribute("href")
    await tap(dialog, "Close")
    screen = await devices.laptop(f"{url}{href}", viewport={"width": 1920, "height": 1080})
    await expect(screen).not_to_have_url(re.compile("#"))
    return screen


async def seat_at_two_tables(console: Page) -> None:
    """Rosa, Tomasz and Ines stay; the other three are moved, by tap, to a new table."""
    await tap(console, "Arrange the tables")
    await tap(console, "People")
    for name, where in (("Huw", "A new table"), ("Amal", "Table 2"), ("Beth", "Table 2")):
        await console.get_by_role("dialog", name="People").get_by_role("button", name=named(name)).click()
        await console.get_by_role("dialog", name=name).get_by_role("button", name=named(where)).click()
    await tap(console.get_by_role("dialog", name="People"), "Close")


async def check_in(page: Page) -> None:
    await expect(heading(page, "How things are now")).to_be_visible()
    await choose_scale(page, "Mostly")
    await tap(page, "I’m ready")


async def choose_scale(page: Page, word: str) -> None:
    step = page.get_by_role("radio", name=word).first
    await step.click()
    await expect(step).to_be_checked()


async def play_own_shoes(*table: Page) -> None:
    """One pass, one come-back, one written answer; the card's questions; a capture; a step forward."""
    reader = await open_card(table)
    await tap(reader, "We have heard it")
    for page in table:
        await write(page, "Your private note", "I keep thinking of my mother's keys.")
        await tap(page, "I’m ready")
    await tap(reader, "Start the go-round")
    first = await who_sees(table, "I’ve had my say")
    await tap(first, "Pass")
    second = await who_sees([page for page in table if page is not first], "I’ve had my say")
    await tap(second, "Come back to me")
    third = next(page for page in table if page not in (first, second))
    await tap(third, "Write it instead")
    await write(third, "What you would say", "I would ask who is at home.")
    await tap(third, "Put it on the table")
    await reads(first, "I would ask who is at home.")
    await tap(third, "I’ve had my say")
    await tap(second, "I’ve had my say")
    for page in table:
        await expect(button(page, "Show a question")).to_be_visible()
    await tap(first, "Show a question")
    await expect(heading(third, "A question")).to_be_visible()
    await tap(reader, "On to capturing")
    await capture(second, "The list was full, the fridge was empty.", "nobody owns the first evening", "one call")
    await tap(first, "Leave our step")
    await choose(first, "Forward")
    await tap(first, "Back to the table")
    await tap(reader, "Next round")
    await who_sees(table, "Draw a card")


async def speak(table: Sequence[Page]) -> None:
    page = await who_sees(table, "I’ve had my say")
    await tap(page, "I’ve had my say")
    await is_done(page, "I’ve had my say")


async def capture(page: Page, noticed: str, because: str, so: str) -> None:
    await expect(heading(page, "What did we notice?")).to_be_visible()
    await write(page, "We noticed", noticed)
    await write(page, "because", because)
    await write(page, "so", so)
    await tap(page, "Put it on the table")
    await reads(page.get_by_role("listitem"), noticed)


async def play_swap_shoes(*table: Page) -> None:
    for page in table:
        await reads(page, re.compile("^Swap shoes"))
    reader = await open_card(table)
    await tap(reader, "We have heard it")
    await tap(reader, "Start the go-round")
    for _ in table:
        await speak(table)
    for page in table:
        await expect(page.get_by_role("button", name=SHOES)).to_be_visible()
    for _ in table:
        await speak(table)
    await tap(reader, "On to capturing")
    await expect(heading(reader, "What did we notice?")).to_be_visible()


async def harvest(console: Page) -> None:
    await console.get_by_role("button", name=named("Themes")).click()
    await write(console, "A new theme", "Who holds the key")
    await tap(console, "Make it")
    await expect(heading(console, "Who holds the key")).to_be_visible()
    await console.get_by_role("button", name=named("Captures")).click()
    await console.get_by_role("button", name=re.compile("Nobody had asked the neighbour")).click()
    slip = console.get_by_role("dialog")
    await tap(slip, "Put on the screen")
    await choose(slip, "Who holds the key", within="Theme")
    await tap(slip, "Close")
    await console.get_by_role("button", name=named("Themes")).click()
    await tap(console, "Show large")
    await expect(button(console, "Take it off")).to_be_visible()


async def pledge(page: Page) -> None:
    await write(page, "I will", "ring the ward on Monday")
    await choose(page, "Everyone here", within="Who may see it?")
    await tap(page, "I pledge this")
    await reads(page.get_by_role("listitem"), "ring the ward on Monday")


async def check_out(page: Page) -> None:
    await choose_scale(page, "Completely")
    await write(page, "A word for the closing circle", "lighter")
    await tap(page, "Leave it in the circle")
    await reads(page, "Yours: lighter")


async def facilitator_takes_it_home(console: Page) -> None:
    await expect(heading(console, "Take it home")).to_have_count(0)
    text = await download(console, "Plain text")
    rows = list(csv.reader(io.StringIO(await download(console, "Table (CSV)"))))
    everything = " ".join(cell for row in rows for cell in row)
    for words in (
        "Who holds the key",
        "Nobody had asked the neighbour.",
        "nobody owns the first evening",
        "the ward on Monday",
        "lighter",
    ):
        assert words in text
        assert words in everything
    assert PURPOSE in text
    assert not [name for name in (*TABLE_1, "Huw", "Amal", "Beth") if name in text or name in everything]
    assert "mother's keys" not in text
    assert "mother's keys" not in everything


async def facilitator_adds_a_photo(console: Page) -> None:
    await console.get_by_label("Choose a photo").set_input_files(
        {"name": "flip.jpg", "mimeType": "image/jpeg", "buffer": drawn(400, 300)}
    )
    await write(console, "What is to be seen", "What if we rang first?")
    await tap(console, "Add it to the report")
    await reads(console, "It is in the report.")
    await expect(console.locator(".photos img")).to_have_js_property("naturalWidth", 400)


async def facilitator_reads_the_report(console: Page) -> None:
    await tap(console, "Read the report")
    await expect(heading(console, PURPOSE)).to_be_visible()
    await console.get_by_role("link", name="What was not heard").click()
    await reads(console, "Nobody had asked the neighbour.")
    photo = console.get_by_role("img", name="What if we rang first?")
    await expect(photo).to_have_js_property("naturalWidth", 400)
    await expect(console.get_by_role("img", name=re.compile("^One row for each table"))).to_be_visible()
    checklist = Checklist()
    await checklist.look("the report", console, other=PHONE)
    assert not checklist.wrong, "\n".join(checklist.wrong)
    # The page that is asked is gone in the next moment: it must have answered by then.
    await console.evaluate("void setTimeout(() => history.go(-2))")
    await expect(heading(console, "The report")).to_be_visible()


async def rosa_takes_her_own_words(rosa: Page) -> None:
    await reads(rosa, "I keep thinking of my mother's keys.")
    text = await download(rosa, "As text to read")
    assert "I keep thinking of my mother's keys." in text
    assert "Ring the ward on Monday" in text
    await rosa.get_by_role("button", name=re.compile("^Take it back.*ring the ward on Monday")).click()
    await reads(rosa, "Taken back. Its words are gone.")


async def download(page: Page, words: str) -> str:
    async with page.expect_download() as waiting:
        await tap(page, words)
    file = await waiting.value
    path = Path(await file.path())
    return await asyncio.to_thread(path.read_text, encoding="utf-8-sig")
