"""The screens of the harvest and of pledges later on, as `test_every_screen` goes through them."""

from playwright.async_api import Locator, Page, expect

from tests.browser.fixtures import PHONE
from tests.web.crowd import Phone
from tests.web.hands import button, choose, heading, named, reads, tap, write
from tests.web.looking import Checklist


async def told_by_a_link(seen: Checklist, page: Page) -> None:
    """How a pledge goes, its private link, and the page it leads to; a new link ends the one before."""
    await tap(page, "Say how it goes")
    dialog = page.get_by_role("dialog")
    await tap(dialog, "Make a private link")
    link = await dialog.get_by_role("textbox", name="Link").input_value()
    await dialog.get_by_label("Its day").fill("2099-01-01")
    await dialog.get_by_role("button", name=named("Keep it until")).click()
    await reads(dialog, "This pledge is kept for you until")
    await seen.look("a pledge, told", page)
    await tap(dialog, "Close")
    other = await page.context.new_page()
    await other.goto(link)
    await expect(heading(other, "How did it go?")).to_be_visible()
    assert "#" not in other.url
    await choose(other, "Under way")
    await write(other, "A short story", "Rang on Monday")
    await tap(other, "Tell it")
    await reads(other, "Thank you. It is told.")
    await seen.look("a pledge by its link", other)
    await reads(page, "Rang on Monday")
    await other.goto(f"{link[:-4]}none")
    await other.reload()
    await expect(heading(other, "This link leads to no pledge any more")).to_be_visible()
    await other.close()


async def harvest_of_the_console(seen: Checklist, page: Page, phone: Phone) -> None:
    """The desk at which captures are sorted, by keys; a theme; the harvest; the pledges."""
    await phone.must("add_capture", seat=phone.seat, round=None, kind="insight", noticed="Somebody held the key.")
    await phone.must("write_sentence", seat=phone.seat, sentence="Ask who has a key.")
    await phone.must("make_pledge", seat=phone.seat, i_will="ask at the door", who_sees="room")
    await page.get_by_role("button", name=named("Themes")).click()
    await tap(page, "Sort captures")
    dialog = page.get_by_role("dialog")
    await expect(heading(dialog, "Still to sort: 1")).to_be_visible()
    await seen.look("console, sorting", page, other=PHONE)
    await page.keyboard.press("1")
    await expect(heading(dialog, "Still to sort: 0")).to_be_visible()
    await expect(button(dialog, "Undo my last step")).to_be_visible()
    await page.keyboard.press("Backspace")
    await expect(heading(dialog, "Still to sort: 1")).to_be_visible()
    await page.keyboard.press("1")
    await expect(heading(dialog, "Still to sort: 0")).to_be_visible()
    await tap(dialog, "Close")
    for opener in ("Open", "Harvest", "Pledges"):
        # A page that was narrow meanwhile begins with the captures again.
        await page.get_by_role("button", name=named("Themes")).click()
        await button(page.locator(".themes"), opener).first.click()
        if opener == "Harvest":
            await looked_into(dialog, phone)
        await seen.look(f"console, {opener} of the harvest", page, other=None)
        await tap(dialog, "Close")


async def looked_into(dialog: Locator, phone: Phone) -> None:
    """A hypothesis is put before the room, and a table's capture speaks against it."""
    await write(dialog, "A hypothesis for the whole room", "Whoever has a key is asked first.")
    await tap(dialog, "Put it before the room")
    await phone.until(lambda: phone.parts["room"]["hypothesis"])
    capture = phone.parts["me"]["seats"][0]["captures"][-1]
    await phone.must("mark_evidence", capture=capture, side="against")
    await expect(dialog.locator(".evidence-side", has_text="Speaks against it").get_by_role("button")).to_be_visible()
