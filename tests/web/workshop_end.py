"""The last day of a workshop, as `workshop_pictures` plays and photographs it: from changing tables to the report."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from playwright.async_api import Page, ViewportSize, expect

from tests.browser.fixtures import PHONE
from tests.web.album import WIDE
from tests.web.hands import button, named, reads, tap, write
from tests.web.workshop_days import Workshop, away

GUESTS: Final = (
    ("Teleri", "Who would say that it works?"),
    ("Dewi", "What can be counted, and what not?"),
    ("Lowri", "What would you do first?"),
)

PAPER: Final = (
    "<body style='margin:0;background:#f4efdf;color:#24406b;font:italic 64px/1.3 serif;padding:90px 70px;"
    "border-bottom:120px solid #8a6f4d'><p style='margin:0;transform:rotate(-3deg)'>What if we<br>rang <u>first</u>?"
)


async def last_day(workshop: Workshop) -> None:
    """Changing tables, problems of one's own, pledges, the check-out, the end."""
    await changing_tables(workshop)
    await helping(workshop)
    await pledges(workshop)
    await saying_goodbye(workshop)
    await what_remains(workshop)
    await asyncio.gather(*(phone.close() for phone in (workshop.facilitator, *workshop.phones)))


async def changing_tables(workshop: Workshop) -> None:
    """A guest at a table who stays, and people who go on."""
    facilitator, console, anwen = workshop.facilitator, workshop.console, workshop.anwen
    for site in facilitator.parts["room"]["sites"]:
        await facilitator.must("drop_site", site=site["id"])  # All are back: people go round within their place.
    await facilitator.enter("play", "musical_tables")
    tables = sorted({one.parts["table"]["id"] for one in workshop.phones})
    for table, (guest, topic) in zip(tables, GUESTS, strict=True):
        await facilitator.must("expect_guest", table=table, name=guest)
        await facilitator.must("set_topic", table=table, topic=topic)
    await tap(console, "Change tables")
    await workshop.board("rotation-before")
    await tap(console.get_by_role("dialog"), "People go on")
    await reads(anwen, "Guest at this table")
    await workshop.snap("table-guest")
    await tap(console, "Change tables")
    await reads(console.get_by_role("dialog"), "Who goes where")
    await workshop.board("rotation")
    await tap(console.get_by_role("dialog"), "Close")


async def helping(workshop: Workshop) -> None:
    """Somebody's own problem, kept to the table; an expert sits there."""
    await workshop.facilitator.enter("play", "co_consultation")
    anwen = workshop.anwen
    await anwen.get_by_label("In a few words", exact=True).fill("Nobody rings back")
    await anwen.get_by_label("What it is about", exact=True).fill("Three wards, three numbers, and nobody answers.")
    await workshop.snap("problem")
    await tap(anwen, "Offer it to the table")
    await tap(anwen, "Begin with mine")
    await workshop.until("aloud")
    await reads(anwen, "You only listen now")
    await workshop.snap("problem-aloud")


async def pledges(workshop: Workshop) -> None:
    """What each will do, by when, and the private link of it."""
    await workshop.facilitator.enter("pledge")
    anwen = workshop.anwen
    await write(anwen, "I will", "Show my project to two people who live it")
    await write(anwen, "by when", "the 23rd of next month")
    await workshop.snap("pledge")
    await tap(anwen, "I pledge this")
    await tap(anwen, "Say how it goes")
    dialog = anwen.get_by_role("dialog")
    await tap(dialog, "Make a private link")
    day = (datetime.now(UTC) + timedelta(days=30)).date().isoformat()
    await dialog.get_by_label("Its day").fill(day)
    await dialog.get_by_role("button", name=named("Keep it until")).click()
    await reads(dialog, "This pledge is kept for you until")
    await away(anwen)
    await dialog.get_by_role("textbox", name="Link").scroll_into_view_if_needed()
    await workshop.snap("pledge-told")
    await tap(dialog, "Close")


async def saying_goodbye(workshop: Workshop) -> None:
    """How it was, and kind words."""
    facilitator, anwen, phones = workshop.facilitator, workshop.anwen, workshop.phones
    await facilitator.enter("check_out")
    for value, phone in zip((2, 3, 4, 4, 5, 3, 4), phones, strict=False):
        await phone.must("answer_scale", seat=phone.seat, moment="check_out", statement=0, value=value)
    for phone, word in zip(phones, ("lighter", "keys", "slowly"), strict=False):
        await phone.must("leave_word", seat=phone.seat, in_own_words=word)
    await workshop.snap("check-out")
    await tap(workshop.console, "Maya, facilitator")
    await tap(workshop.console.get_by_role("dialog"), "Look back")
    await expect(button(workshop.console, "Back to now")).to_be_visible()
    await workshop.board("look-back")
    await tap(workshop.console, "Back to now")
    await anwen.get_by_role("checkbox", name=named("I would like to take part")).check(force=True)
    mine = next(seat["id"] for seat in workshop.mate.parts["table"]["seats"] if seat["name"] == "Anwen")
    for phone, word in zip(workshop.mates, ("You asked what nobody asked.", "You made room."), strict=False):
        await phone.must("welcome_kind_words", seat=phone.seat, welcome=True)
        await phone.must("write_kind_word", seat=phone.seat, to=mine, kind_words=word)
    kind = anwen.get_by_role("heading", name="Kind words", exact=True)
    await workshop.snap("kind-words-before", kind)
    await facilitator.must("hand_out_kind_words")
    await expect(button(anwen, "Print them to fold")).to_be_visible()
    await workshop.snap("kind-words", kind)


async def what_remains(workshop: Workshop) -> None:
    """People to turn to, a photo of paper, and what the report can and cannot tell."""
    anwen, console = workshop.anwen, workshop.console
    await workshop.facilitator.enter("closed")
    await expect(anwen.get_by_role("heading", name="Take it home")).to_be_visible()
    await workshop.snap("closed", anwen.get_by_role("heading", name="People to turn to"))
    await add_a_photo(console, await workshop.devices.laptop(viewport=ViewportSize(width=640, height=480)))
    await workshop.board("photo", console.locator(".photos"))
    await tap(console, "Read the report")
    await expect(console.get_by_role("heading", name="What this report can and cannot tell")).to_be_attached()
    album = replace(workshop.album, arabic=False)  # A report is in the language of its room.
    for name, called in (("limits", "What this report can and cannot tell"), ("photos", "Photos of paper")):
        part = console.get_by_role("heading", name=called).first
        await album.take(f"report-{name}", console, WIDE, PHONE, top=part)


async def add_a_photo(console: Page, paper: Page) -> None:
    """A sheet of paper, photographed and told in words."""
    await paper.set_content(PAPER)
    taken = await paper.screenshot(type="jpeg")
    await console.get_by_label("Choose a photo").set_input_files(
        {"name": "flip.jpg", "mimeType": "image/jpeg", "buffer": taken}
    )
    await write(console, "What is to be seen", "What if we rang first?")
    await tap(console, "Add it to the report")
    await reads(console, "It is in the report.")
