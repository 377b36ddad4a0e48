"""A picture from an author's device to every phone at a table: chosen, said in words, shown without a jump."""

import asyncio
from pathlib import Path

from playwright.async_api import FilePayload, Page, Route, expect

from tests.browser.fixtures import PHONE, Devices
from tests.server.pictures.samples import broken, drawn
from tests.web import crowd
from tests.web.hands import button, come_in, reads, tap, write
from tests.web.looking import Checklist
from tests.web.server_process import ServerProcess
from tests.web.test_workbench import TOKEN, saved

ALT = "An old kettle with a taped handle"
DECK = """\
schema: 1
id: kettles
title: Kettles
version: "1.0"
language: en
licence: CC BY 4.0
authors:
  - Fay
summary: One card.
perspectives:
  - id: nurse
    name: The night nurse
    colour: teal
    icon: moon
    holder: professional
    in_brief: Works nights.
    what_matters:
      - Tea that is warm
    sensitivity: low
    source:
      kind: invented
cards:
  - id: kettle
    kind: decision
    title: The kettle
    spoken_by: nurse
    text: It stands on the windowsill.
    prompts:
      - Who boiled it last?
      - Who would mend it?
    sensitivity: low
    modes:
      - own_shoes
    source:
      kind: invented
    decision:
      owner: Amina
      options:
        - name: Mend it
          for: It pours well
          against: The tape
        - name: Buy another
          for: It is safe
          against: It is not ours
      steps:
        - preferences
        - options
"""
LOADED = "(image) => image.complete && image.naturalWidth > 0"
BOX = "(image) => { const { width, height } = image.getBoundingClientRect(); return [width, height]; }"


async def test_a_picture_goes_from_an_authors_device_to_the_phones_at_a_table(
    house: ServerProcess, devices: Devices, tmp_path: Path
) -> None:
    devices.forgive(r"status of 415")
    seen, author = Checklist(), await devices.laptop(f"{house.url}/decks")
    await bring_in(author, tmp_path)
    await add_a_picture(author, seen)
    token = await author.evaluate(TOKEN)
    text = (await crowd.ask(house.url, "/api/workbench/read", {"token": token}))["text"]
    assert f"    image:\n      file: a-kettle.jpg\n      alt: {ALT}\n" in text
    assert text.replace(f"    image:\n      file: a-kettle.jpg\n      alt: {ALT}\n", "") == DECK

    await tap(author, "More")
    async with author.expect_download() as download:
        await tap(author, "Take it home as a file")
    assert (await download.value).suggested_filename == "kettles.zip"
    await (await download.value).save_as(tmp_path / "kettles.zip")
    await author.goto(f"{house.url}/decks")
    await tap(author, "New deck")
    await author.get_by_label("Or bring in a file").set_input_files(tmp_path / "kettles.zip")
    await expect(author.get_by_role("img", name=ALT)).to_be_visible()
    await saved(author)

    phases = [{"id": name, "kind": name, "minutes": 0} for name in ("lobby", "closed")]
    phases.insert(1, {"id": "play", "kind": "play", "minutes": 20, "mode": "own_shoes"})
    facilitator, code = await crowd.open_room(house.url, decks=[], made_decks=[token], phases=phases)
    page = await devices.phone(f"{house.url}/join#{code}")
    await come_in(page, "Ines")
    other = await crowd.join(house.url, code, "Rosa")
    await facilitator.enter("play")
    await other.seated()
    come = asyncio.Event()

    async def held(route: Route) -> None:
        await come.wait()
        await route.continue_()

    await page.route("**/pictures/*", held)
    await other.table_at("read")
    await shown_at_the_table(page, seen, come)
    for phone in (facilitator, other):
        await phone.close()
    assert seen.wrong == []


async def bring_in(page: Page, folder: Path) -> None:
    (folder / "kettles.yaml").write_text(DECK)
    await tap(page, "New deck")
    await page.get_by_label("Or bring in a file").set_input_files(folder / "kettles.yaml")
    await reads(page, "Nothing to mend. It can be played.")


async def add_a_picture(page: Page, seen: Checklist) -> None:
    """What is no picture is told so; a picture needs its words before it goes on the card."""
    await page.get_by_text("This card as a form").click()
    choose = page.get_by_label("Choose a picture")
    drawing, _ = broken()["svg with a script"]
    await choose.set_input_files(FilePayload(name="x.png", mimeType="image/png", buffer=drawing))
    await expect(page.get_by_role("alert").filter(has_text="a drawing in SVG")).to_be_visible()
    await choose.set_input_files(FilePayload(name="A Kettle!.PNG", mimeType="image/png", buffer=drawn(1500, 1000)))
    await expect(button(page, "First say what is to be seen.")).to_be_visible()
    await write(page, "What is to be seen", ALT)
    await seen.look("workbench, with a picture before it is put on the card", page, other=None)
    await tap(page, "Put it on the card")
    await expect(page.get_by_role("article", name="The kettle").get_by_role("img", name=ALT)).to_be_visible()
    await saved(page)
    await expect(page.get_by_role("article").get_by_text("Buy another")).to_be_visible()
    await reads(page, "A table talks it through in this order")


async def shown_at_the_table(page: Page, seen: Checklist, come: asyncio.Event) -> None:
    picture = page.get_by_role("article", name="The kettle").get_by_role("img", name=ALT)
    await expect(picture).to_be_visible()
    width, height = await picture.evaluate(BOX)
    assert abs(width / height - 1.5) < 0.02
    assert height <= 0.3 * PHONE["height"] + 1
    come.set()
    await page.wait_for_function(LOADED, arg=await picture.element_handle())
    assert await picture.evaluate(BOX) == [width, height], "it had its place before it had come"
    await seen.look("a card with a picture", page, other=None)
