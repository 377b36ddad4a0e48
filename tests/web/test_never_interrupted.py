"""Somebody is writing: whatever others do meanwhile, box, caret and words stay, and can be sent."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.async_api import Locator, Page, expect

from tests.browser.fixtures import Devices
from tests.web import crowd
from tests.web.crowd import Phone
from tests.web.hands import button, come_in, heading, is_done, load_again, named, reads, tap
from tests.web.server_process import ServerProcess

BEGUN = "Half a"
ADDED = (" thought,", " made", " whole", ".")
"""What is written on after one disturbance, and after the next."""
WHOLE = BEGUN + "".join(ADDED)


@dataclass
class Scene:
    """Ines writes; a facilitator, her table and another one go on round her."""

    page: Page
    facilitator: Phone
    phones: list[Phone]

    @property
    def mate(self) -> Phone:
        """A simulated phone at the table where Ines sat down first."""
        return next(phone for phone in self.phones if "Ines" in names_at(phone))

    @property
    def elsewhere(self) -> Phone:
        """A simulated phone at another table."""
        return next(phone for phone in self.phones if "Ines" not in names_at(phone))

    async def hears(self, words: str) -> None:
        """Waits until Ines is told something, also behind a dialog."""
        await expect(self.page.get_by_role("status").filter(has_text=words)).to_be_attached()

    def box(self, label: str) -> Locator:
        return self.page.get_by_role("textbox", name=named(label))


def names_at(phone: Phone) -> list[str]:
    return [seat["name"] for seat in phone.parts["table"]["seats"]]


async def sit_down(house: ServerProcess, devices: Devices, **form: str) -> Scene:
    """Ines and nine others, at two tables, own shoes."""
    facilitator, code = await crowd.open_room(house.url, naming="named", left_out=await tender_cards(house.url), **form)
    page = await devices.phone(f"{house.url}/join#{code}")
    await come_in(page, "Ines")
    phones = [await crowd.join(house.url, code, name) for name in crowd.NAMES[4:13]]
    await facilitator.enter("play", "own_shoes")
    await asyncio.gather(*(phone.seated() for phone in phones))
    return Scene(page, facilitator, phones)


async def tender_cards(url: str) -> list[str]:
    """The cards that are turned in a step of their own."""
    return [card["id"] for card in await crowd.cards_of(url, "together-in-care") if card["content_note"]]


# What others do meanwhile.


async def the_table_moves_on(scene: Scene) -> None:
    await scene.facilitator.must("move_table_on", table=table_of(scene.mate), **where(scene.mate))
    await scene.hears("Your table has")


async def the_phase_changes(scene: Scene) -> None:
    await scene.facilitator.enter("harvest")
    await scene.hears("The room has moved on to: Harvest")


async def the_room_takes_a_breath(scene: Scene) -> None:
    await scene.facilitator.must("pause_room")
    await scene.hears("The whole room is taking a breath")


async def the_seat_is_moved(scene: Scene) -> None:
    seat = next(seat["id"] for seat in scene.mate.parts["table"]["seats"] if seat["name"] == "Ines")
    to = scene.elsewhere
    await scene.facilitator.must("move_seat", seat=seat, to=table_of(to))
    await to.until(lambda: "Ines" in names_at(to))
    await reads(scene.page, f"Table {to.parts['table']['number']}")


def table_of(phone: Phone) -> str:
    return str(phone.parts["table"]["id"])


def where(phone: Phone) -> dict[str, object]:
    round_ = phone.parts["table"]["round"]
    return {"round": round_["id"], "stage": round_["stage"]}


Disturbance = Callable[[Scene], Awaitable[None]]


async def write_through(scene: Scene, box: Locator, *disturbances: Disturbance) -> None:
    """Begins a text, is disturbed, and writes on without touching anything, again and again: the caret never left."""
    await box.fill(BEGUN)
    for disturb, words in zip(disturbances, ADDED, strict=False):
        await disturb(scene)
        await expect(box, f"after {disturb.__name__}").to_be_focused()
        await scene.page.keyboard.type(words)
    await scene.page.keyboard.type("".join(ADDED[len(disturbances) :]))
    await expect(box).to_have_value(WHOLE)


async def leave(scene: Scene) -> None:
    for phone in (scene.facilitator, *scene.phones):
        await phone.close()


async def test_a_private_note(house: ServerProcess, devices: Devices) -> None:
    scene = await sit_down(house, devices)
    await scene.mate.table_at("think")
    box = scene.box("Your private note")
    await write_through(scene, box, the_table_moves_on, the_room_takes_a_breath, the_seat_is_moved, the_phase_changes)
    await box.blur()
    second = await same_member(house, scene.page)
    await second.until(lambda: any(one["text"] == WHOLE for one in items(second, "mine")))
    await second.close()
    await leave(scene)


async def test_an_answer_instead_of_speaking(house: ServerProcess, devices: Devices) -> None:
    scene = await sit_down(house, devices)
    mate = scene.mate
    await mate.table_at("respond")
    await mate.until_turn_of("Ines")
    await tap(scene.page, "Write it instead")
    before = len(house.rows_about(WHOLE))
    box = scene.box("What you would say")
    await write_through(scene, box, the_table_moves_on, the_room_takes_a_breath, the_seat_is_moved, the_phase_changes)
    await tap(scene.page, "Put it on the table")
    await is_done(scene.page, "Put it on the table")
    await reads(scene.page, "Everything is saved.")
    assert len(house.rows_about(WHOLE)) > before
    await leave(scene)


@pytest.mark.parametrize("step", ["discuss", "capture"])
async def test_a_capture(house: ServerProcess, devices: Devices, step: str) -> None:
    scene = await sit_down(house, devices)
    mate = scene.mate
    await mate.table_at(step)
    round_ = mate.parts["table"]["round"]["id"]
    if step == "discuss":
        await tap(scene.page, "Capture")
    box = scene.box("We noticed")
    await write_through(scene, box, the_table_moves_on, the_room_takes_a_breath, the_seat_is_moved, the_phase_changes)
    await tap(scene.page, "Put it on the table")
    await mate.until(lambda: any(one["noticed"] == WHOLE for one in items(mate, "captures")))
    assert [one["round"] for one in items(mate, "captures")] == [round_]
    await leave(scene)


async def test_a_pledge(house: ServerProcess, devices: Devices) -> None:
    scene = await sit_down(house, devices)
    await scene.facilitator.enter("pledge")
    await write_through(scene, scene.box("I will"), the_room_takes_a_breath, the_seat_is_moved, the_phase_changes)
    await scene.page.get_by_role("radio", name="Everyone here").click()
    await tap(scene.page, "I pledge this")
    await scene.phones[0].until(lambda: any(one["i_will"] == WHOLE for one in items(scene.phones[0], "pledges")))
    await leave(scene)


async def test_a_word_for_the_closing_circle(house: ServerProcess, devices: Devices) -> None:
    scene = await sit_down(house, devices)
    await scene.facilitator.enter("check_out")
    box = scene.box("A word for the closing circle")
    await write_through(scene, box, the_room_takes_a_breath, the_seat_is_moved, the_phase_changes)
    await tap(scene.page, "Leave it in the circle")
    await scene.phones[0].until(lambda: WHOLE in items(scene.phones[0], "closing_words"))
    await leave(scene)


async def test_a_capture_that_is_being_changed(house: ServerProcess, devices: Devices) -> None:
    scene = await sit_down(house, devices)
    mate = scene.mate
    await mate.table_at("discuss")
    await tap(scene.page, "Capture")
    await scene.box("We noticed").fill("First words")
    await tap(scene.page, "Put it on the table")
    await tap(scene.page, "Change")
    dialog = scene.page.get_by_role("dialog", name="Change your capture")
    box = dialog.get_by_role("textbox", name="We noticed")
    await write_through(scene, box, the_table_moves_on, the_seat_is_moved, the_phase_changes)
    await tap(dialog, "Keep the change")
    await mate.until(lambda: [one["noticed"] for one in items(mate, "captures")] == [WHOLE])
    await leave(scene)


async def test_a_name_in_the_lobby(house: ServerProcess, devices: Devices) -> None:
    facilitator, code = await crowd.open_room(house.url)
    page = await devices.phone(f"{house.url}/join#{code}")
    await come_in(page, "Ines")
    box = page.get_by_role("textbox", name=named("What shall we call you?"))
    await box.fill("Inés de la")
    await facilitator.enter("welcome")
    await reads(page, "Your table has moved on to Welcome")
    await expect(box).to_be_focused()
    await page.keyboard.type(" Cruz")
    await tap(page, "Keep this name")
    await facilitator.until(lambda: "Inés de la Cruz" in str(facilitator.parts))
    await facilitator.close()


async def test_words_begun_when_the_room_closes_stay_on_the_device(house: ServerProcess, devices: Devices) -> None:
    scene = await sit_down(house, devices)
    await scene.mate.table_at("capture")
    await scene.box("We noticed").fill(WHOLE)
    await scene.facilitator.enter("closed")
    await expect(heading(scene.page, "What you had started to write")).to_be_visible()
    await reads(scene.page, WHOLE)
    await load_again(scene.page)
    await reads(scene.page, WHOLE)
    await tap(scene.page, "I don’t need it any more")
    await expect(heading(scene.page, "What you had started to write")).to_be_hidden()
    await leave(scene)


async def test_a_menu_that_is_being_read(house: ServerProcess, devices: Devices) -> None:
    scene = await sit_down(house, devices)
    await tap(scene.page, "Menu")
    menu = scene.page.get_by_role("dialog", name="Menu")
    await expect(button(menu, "At our table")).to_be_visible()
    await scene.mate.table_at("think")
    await scene.hears("Your table has come to: Think.")
    await expect(menu).to_be_visible()
    await scene.page.keyboard.press("Escape")
    await expect(button(scene.page, "Menu")).to_be_focused()
    await leave(scene)


async def same_member(house: ServerProcess, page: Page) -> Phone:
    """A second device of whoever sits at this page."""
    token = await page.evaluate("() => Object.values(JSON.parse(localStorage.getItem('shoebox.rooms')))[0].token")
    phone = Phone(house.url, token)
    await phone.open()
    return phone


def items(phone: Phone, kind: str) -> list[Any]:
    """A list that is cut into pages, in one piece."""
    pages = [part for name, part in sorted(phone.parts.items()) if name.split(".")[0] == kind]
    return [one for page in pages for one in page["items"]]
