"""Words stay theirs, on real screens: a quiet hint, out of the report, something taken out, kind words, all erased."""

import re

from playwright.async_api import Page, expect

from tests.browser.fixtures import Devices
from tests.web import crowd
from tests.web.hands import button, come_in, heading, reads, tap, write
from tests.web.looking import Checklist
from tests.web.server_process import ServerProcess

NUMBER = "07700 900123"
NOTICED = f"Ring {NUMBER} before noon"
TO_BO = "You asked what nobody dared to ask"
TO_ANWEN = "You made room for everyone"
LEFT = "Ring […] before noon"


async def test_words_stay_theirs_from_the_first_letter_to_the_last(house: ServerProcess, devices: Devices) -> None:
    seen = Checklist()
    facilitator, code = await crowd.open_room(house.url, naming="named")
    anwen = await devices.phone(f"{house.url}/join#{code}")
    await come_in(anwen, "Anwen")
    bo = await crowd.join(house.url, code, "Bo")
    await facilitator.enter("play", "own_shoes")
    await bo.seated()
    await bo.must("welcome_kind_words", seat=bo.seat, welcome=True)

    await a_capture_with_a_number_in_it(seen, anwen)
    await what_i_wrote(seen, anwen)
    console = await devices.laptop(await crowd.link(house.url, facilitator, "facilitator"))
    await something_taken_out(seen, console, anwen)

    await facilitator.enter("check_out")
    await bo.must("write_kind_word", seat=bo.seat, to="s1", kind_words=TO_ANWEN)
    assert TO_BO not in str(bo.parts) + str(facilitator.parts)
    await tap(console, "Hand out the kind words")
    await reads(anwen, TO_ANWEN)
    await reads(anwen, "Lines that people wrote to one another were handed out at the end.")
    await bo.until(lambda: TO_BO in str(bo.parts))
    assert TO_BO not in str(facilitator.parts)
    await seen.look("kind words given", anwen)

    await facilitator.enter("closed")
    await all_erased(seen, anwen)
    await bo.until(lambda: TO_BO not in str(bo.parts) and LEFT not in str(bo.parts))
    for phone in (facilitator, bo):
        await phone.close()
    assert seen.wrong == []


async def a_capture_with_a_number_in_it(seen: Checklist, page: Page) -> None:
    await tap(page, "Menu")
    await tap(page, "What I wrote")
    await tap(page, "Back to the table")
    await tap(page, "Capture")
    await write(page, "We noticed", NOTICED)
    await reads(page, re.compile("This looks like a phone number"))
    await seen.look("a quiet hint", page)
    await tap(page, "Put it on the table")


async def what_i_wrote(seen: Checklist, page: Page) -> None:
    await tap(page, "Menu")
    await tap(page, "What I wrote")
    await page.get_by_role("button", name=re.compile("^Keep it out of the report")).click()
    await reads(page, "Not in the report")
    await page.get_by_role("checkbox", name=re.compile("I would like to take part")).check()
    await page.locator("summary", has_text="Bo").click()
    await write(page, "To Bo", TO_BO)
    await tap(page, "Keep it for the end")
    await reads(page, TO_BO)
    await tap(page, "Show it")
    await reads(page, "Kind words you wrote")
    await seen.look("what I wrote", page)


async def something_taken_out(seen: Checklist, console: Page, page: Page) -> None:
    await console.get_by_role("button", name=re.compile(re.escape(NOTICED))).click()
    await reads(console, "Its writer keeps it out of the report")
    await seen.look("something to take out", console, narrow=False)
    await tap(console, f"Take out “{NUMBER}”")
    await reads(console, "Something was taken out here")
    await console.keyboard.press("Escape")
    await reads(page, LEFT)
    await reads(page, "A facilitator took something out here")
    await tap(page, "Back to the table")


async def all_erased(seen: Checklist, page: Page) -> None:
    await expect(heading(page, "What is kept about you here")).to_be_visible()
    await reads(page, re.compile(r"Kept until .* 29 days more.* Names and kind words go on"))
    await reads(page, "Not in the report")
    await seen.look("closing", page)
    await tap(page, "Erase all I wrote, and my name")
    await seen.look("asked before all is erased", page)
    await tap(page, "Erase them")
    await reads(page, "Erased. Nothing you wrote is left.")
    await tap(page, "Show it")
    await reads(page, "You have written nothing here.")
    await expect(button(page, "Take it back")).to_have_count(0)
