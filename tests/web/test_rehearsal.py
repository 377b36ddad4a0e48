"""Trying it alone, from the first page to somebody else's phone and back to a beginning."""

from playwright.async_api import expect

from tests.browser.fixtures import Devices
from tests.web.hands import button, tap
from tests.web.server_process import ServerProcess


async def test_a_facilitator_tries_it_alone(house: ServerProcess, devices: Devices) -> None:
    laptop = await devices.laptop(house.url)
    await laptop.get_by_role("link", name="Try it alone").click()
    people = laptop.get_by_role("spinbutton", name="How many simulated people?")
    await people.fill("5")
    await tap(laptop, "Begin the rehearsal")
    await expect(people).to_have_accessible_description("From 6 to 200. Write a whole number from 6 to 200.")
    await people.fill("6")
    await tap(laptop, "Begin the rehearsal")
    bar = laptop.get_by_role("region", name="Rehearsal")
    await tap(bar, "20 times as fast")
    await expect(button(bar, "20 times as fast")).to_have_attribute("aria-pressed", "true")
    await expect(bar).to_contain_text("5 of 6 simulated people are here")
    await expect(laptop).to_have_title("Rehearsal · A street for everyone · Shoebox")
    await tap(bar, "See a phone")
    async with laptop.expect_popup() as opened:
        await laptop.get_by_role("dialog").get_by_role("link").first.click()
    seat = await opened.value
    await expect(seat.get_by_text("This is a rehearsal.")).to_be_attached()
    await expect(seat.get_by_text("(simulated)").first).to_be_attached()
    await seat.close()
    await laptop.keyboard.press("Escape")
    before = laptop.url
    await tap(bar, "Start over")
    await tap(laptop.get_by_role("dialog"), "Start over")
    await laptop.wait_for_url(lambda url: url != before)
    await expect(button(bar, "As fast as in life")).to_have_attribute("aria-pressed", "true")
