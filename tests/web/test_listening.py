"""The listening layout: the same game told in words, one thing after the other, beside phones that see a board."""

import re

from playwright.async_api import Page, expect

from tests.browser.fixtures import SMALL_PHONE, Devices
from tests.web import crowd
from tests.web.hands import button, choose, come_in, heading, is_done, load_again, named, reads, tap, write
from tests.web.looking import Checklist
from tests.web.server_process import ServerProcess

WISH = "One thing at a time, in words"
# What is drawn and tells something: everything but the icons of buttons, which stand beside their words.
PICTURES = """() => [...document.querySelectorAll('main svg, main img')]
  .filter((one) => one.checkVisibility())
  .filter((one) => !one.closest('button, a, label, .select, .banner, .kept, .timer, .who-sees'))
  .map((one) => one.parentElement.outerHTML.slice(0, 120))"""
ORDER = "() => [...document.querySelectorAll('main h1, main h2, main h3')].map((one) => one.textContent)"


async def test_a_round_told_in_words_at_the_same_table_as_a_board(house: ServerProcess, devices: Devices) -> None:
    seen = Checklist()
    facilitator, code = await crowd.open_room(house.url, naming="named", left_out=await tender_cards(house.url))
    ines = await devices.phone(f"{house.url}/join#{code}", viewport=SMALL_PHONE)
    await ines.get_by_text("Would something make this easier for you?").click()
    await ines.get_by_role("checkbox", name=named(WISH)).check()
    await come_in(ines, "Ines")
    tomasz = await devices.phone(f"{house.url}/join#{code}")
    await come_in(tomasz, "Tomasz")
    rosa = await crowd.join(house.url, code, "Rosa")
    await seen.look("told, lobby", ines)
    await facilitator.enter("play", "swap_shoes")
    await rosa.seated()

    await expect(heading(ines, "Round 1 · Draw")).to_be_visible()
    await expect(ines.get_by_role("region", name="Your table")).to_have_count(0)
    await expect(tomasz.get_by_role("region", name="Your table")).to_be_visible()
    await rosa.table_at("read")
    await expect(heading(ines, "Round 1 · Read")).to_be_visible()
    told = await ines.evaluate(ORDER)
    assert told[0] == "Round 1 · Read"
    assert told[2:4] == ["What you can do now", "Who sits at table 1"], told
    await seen.look("told, read", ines)

    await rosa.table_at("think")
    await write(ines, "Your private note", "Half a thought")
    await tap(ines, "I’m ready")
    await expect(button(ines, "I need a little longer")).to_be_visible()
    await rosa.table_at("respond")
    await rosa.until_turn_of("Ines")
    await reads(ines, "Your turn, Ines.")
    await seen.look("told, my turn", ines)
    await tap(ines, "Write it instead")
    await write(ines, "What you would say", "I would ask who is at home.")
    await tap(ines, "Put it on the table")
    await tap(ines, "I’ve had my say")
    await is_done(ines, "I’ve had my say")
    await reads(tomasz, "I would ask who is at home.")
    await expect(heading(ines, "Your table’s path")).to_be_visible()

    await rosa.until_shoes_are_held()
    await expect(heading(ines, re.compile("^You are in the shoes of"))).to_be_visible()
    await expect(heading(ines, "What matters to me")).to_be_visible()
    await rosa.table_at("discuss")
    await tap(ines, "Show a question")
    await expect(heading(tomasz, "A question")).to_be_visible()
    await rosa.table_at("capture")
    await choose(ines, "Barrier")
    await write(ines, "We noticed", "Nobody holds the key.")
    await tap(ines, "Put it on the table")
    await reads(tomasz, "Nobody holds the key.")
    await tap(ines, "Leave our step")
    await choose(ines, "Mixed")
    await seen.look("told, our step", ines)
    assert await ines.evaluate(PICTURES) == []
    await tap(ines, "Back to the table")
    await expect(ines.get_by_role("listitem").filter(has_text=re.compile("Round 1, .*, mixed"))).to_be_visible()
    await seen.look("told, capture", ines)
    assert await ines.evaluate(PICTURES) == []
    for phone in (facilitator, rosa):
        await phone.close()
    assert not seen.wrong, "\n".join(seen.wrong)


async def test_the_layout_is_chosen_at_any_time_and_kept_on_the_device(house: ServerProcess, devices: Devices) -> None:
    facilitator, code = await crowd.open_room(house.url)
    page = await devices.phone(f"{house.url}/join#{code}")
    await come_in(page, "Ines")
    rosa = await crowd.join(house.url, code, "Rosa")
    await facilitator.enter("play", "own_shoes")
    await rosa.seated()
    await expect(page.get_by_role("region", name="Your table")).to_be_visible()
    await wish(page, told=True)
    await expect(page.get_by_role("region", name="Your table")).to_have_count(0)
    await expect(page.get_by_role("region", name="What you can do now")).to_be_visible()
    await load_again(page)
    await expect(page.get_by_role("region", name="What you can do now")).to_be_visible()
    await wish(page, told=False)
    await expect(page.get_by_role("region", name="Your table")).to_be_visible()
    for phone in (facilitator, rosa):
        await phone.close()


async def test_from_the_lobby_to_the_closing_circle_in_words(house: ServerProcess, devices: Devices) -> None:
    seen = Checklist()
    facilitator, code = await crowd.open_room(house.url, agreement="We listen.\nWe may pass.")
    page = await devices.phone(f"{house.url}/join#{code}", viewport=SMALL_PHONE)
    await come_in(page, "Ines")
    await wish(page, told=True)
    rosa = await crowd.join(house.url, code, "Rosa")
    for kind, words in (
        ("welcome", "Good to know"),
        ("check_in", "How things are now"),
        ("debrief", "Step out of the shoes, aloud"),
        ("harvest", "What the room found"),
        ("pledge", "One small thing I will do"),
        ("check_out", "How things are now"),
    ):
        await facilitator.enter(kind)
        await expect(heading(page, words).first).to_be_visible()
        await expect(page.get_by_role("region", name="What you can do now")).to_be_visible()
        await seen.look(f"told, {kind}", page, other=None)
        assert await page.evaluate(PICTURES) == []
    for phone in (facilitator, rosa):
        await phone.close()
    assert not seen.wrong, "\n".join(seen.wrong)


async def wish(page: Page, *, told: bool) -> None:
    """Chooses the layout in the settings, from the menu of a participant's page."""
    await tap(page, "Menu")
    await tap(page, "Language and look")
    settings = page.get_by_role("dialog", name="Language and look")
    await settings.get_by_role("checkbox", name=named(WISH)).set_checked(told)
    await tap(settings, "Done")
    await tap(page.get_by_role("dialog", name="Menu"), "Close")


async def tender_cards(url: str) -> list[str]:
    """The cards that are turned in a step of their own."""
    return [card["id"] for card in await crowd.cards_of(url, "together-in-care") if card["content_note"]]
