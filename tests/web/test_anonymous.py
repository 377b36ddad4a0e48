"""A room without names: a capture is everybody's, and only the device that wrote it can change it or take it back."""

import re

from playwright.async_api import Locator, Page, expect

from tests.browser.fixtures import Devices
from tests.web import crowd
from tests.web.hands import button, come_in, load_again, reads, tap, write
from tests.web.listening import Ears, objects_with
from tests.web.server_process import ServerProcess

TOO_SOON = "They never write anything down."
WORDS = "The night list has no names on it."
BETTER = "The night list has room numbers and no names."


async def test_nobody_can_find_out_who_wrote_a_capture(house: ServerProcess, devices: Devices) -> None:
    facilitator, code = await crowd.open_room(house.url, naming="anonymous")
    console, rosa, tomasz = await devices.laptop(), await devices.phone(), await devices.phone()
    ears = [Ears(page) for page in (console, rosa, tomasz)]
    await console.goto(await crowd.link(house.url, facilitator, "facilitator"))
    for page, name in ((rosa, "Rosa"), (tomasz, "Tomasz")):
        await page.goto(f"{house.url}/join#{code}")
        await reads(page, re.compile("nobody can find out who wrote it"))
        await come_in(page, name)
    huw = await crowd.join(house.url, code, "Huw")
    await facilitator.enter("play", "own_shoes")
    await huw.seated()
    await huw.table_at("discuss")

    await tap(rosa, "Capture")
    await reads(rosa, re.compile("No name is kept with it. Only this phone can change it."))
    await write(rosa, "We noticed", TOO_SOON)
    await tap(rosa, "Put it on the table")
    await tap(rosa, "Take it back")
    await reads(rosa, "Taken back, and its words are gone.")
    assert house.rows_about(TOO_SOON) == []

    await tap(rosa, "Capture")
    await write(rosa, "We noticed", WORDS)
    await tap(rosa, "Put it on the table")
    await reads(rosa, "Kept. It is shown with the others when the step ends.")
    await expect(slip(console, WORDS)).to_have_count(0)
    assert WORDS.encode() in house.text_kept()

    await huw.table_at("capture")
    await expect(slip(console, WORDS)).to_have_count(1)
    await reads(tomasz, WORDS)
    await expect(button(tomasz, "Change")).to_have_count(0)
    await nobody_is_named(house, ears, huw, facilitator)

    await tap(rosa, "Change")
    changing = rosa.get_by_role("dialog", name="Change your capture")
    await write(changing, "We noticed", BETTER)
    await tap(changing, "Keep the change")
    await reads(tomasz, BETTER)
    await expect(slip(console, BETTER)).to_have_count(1)

    await load_again(rosa)
    await tap(rosa, "Take it back")
    await expect(tomasz.get_by_text(BETTER)).to_have_count(0)
    await expect(slip(console, BETTER)).to_have_count(0)
    assert house.rows_about(BETTER) == []
    for phone in (facilitator, huw):
        await phone.close()


def slip(console: Page, words: str) -> Locator:
    return console.get_by_role("button", name=re.compile(re.escape(words)))


async def nobody_is_named(server: ServerProcess, ears: list[Ears], huw: crowd.Phone, facilitator: crowd.Phone) -> None:
    """Whatever was sent, kept or exported holds the words, and nothing of their author beside them."""
    rosa = next(seat["id"] for seat in huw.parts["table"]["seats"] if seat["name"] == "Rosa")
    heard = [*(said for one in ears for said in one.said()), huw.parts, facilitator.parts]
    shown = objects_with(heard, "noticed", WORDS)
    assert len(shown) >= len(ears)
    assert [one for one in shown if one["by"] is not None or rosa in one.values() or "Rosa" in one.values()] == []
    logged = server.rows_about(WORDS)
    assert len(logged) == 1
    assert "Rosa" not in logged[0]
    assert f'"{rosa}"' not in logged[0]
    assert not re.search(r"[:\[,] *\d{13}\b", logged[0]), "an exact time stands beside it"
    for phone in (facilitator, huw):
        for kind in ("markdown", "csv", "json"):
            text = await crowd.export(server.url, phone, kind)
            assert "Rosa" not in text
            assert f'"{rosa}"' not in text
