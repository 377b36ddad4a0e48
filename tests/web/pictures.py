"""Pictures of every screen, from a whole room with thirty simulated phones besides three real ones.

    python3 -m tests.web.pictures FOLDER [--docs] [--tablet] [--arabic] [--forced] [--beside LOOK]

FOLDER gets every screen at phone, laptop and screen size, light and dark, and `index.html`, which lays all of them out.
`--tablet` takes them at 768 pixels too, `--arabic` in Arabic too, `--forced` in forced colours too. `--beside` lays our
screens beside the pictures of a folder that say where the screens are going. `--docs` also writes the few pictures that
README and guides show to docs/pictures. Needs what `python3 dev.py test` sets up.
"""

import argparse
import asyncio
import itertools
import os
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Page, async_playwright, expect

from tests.browser.chromium import FLAGS, find
from tests.browser.fixtures import PHONE, Devices
from tests.tooling.node import node
from tests.web import contact_sheet, crowd
from tests.web.album import DOCS, HALL, WIDE, Album, side_by_side
from tests.web.crowd import Phone
from tests.web.hands import button, come_in, named, tap, write
from tests.web.server_process import ServerProcess

FOUND = [
    ("insight", "She had packed before anyone asked her", "nobody had told her the time", "say the hour on day one"),
    ("barrier", "The van goes at two, the tablets come at five", "two lists, two rooms", "one list"),
    ("idea", "A key card at the ward desk", "neighbours hold keys, wards hold none", "ask on the first day"),
    ("question", "Who rings when nobody is at home?", "", ""),
    ("insight", "The quietest person knew the stairs", "he carries the bags", "ask the porter"),
    ("barrier", "The form has one line for family", "hers is a choir", "leave it blank and ask"),
    ("idea", "A cup of tea before the paper", "hands need something to do", "kettle by the lift"),
]
PLEDGES = ["ring the ward before noon", "walk the way with somebody new", "read the letter aloud before it is sent"]


async def outside(album: Album, devices: Devices, url: str) -> None:
    """The pages before a room."""
    page = await devices.phone(url)
    await album.phone("home", page)
    laptop = await devices.laptop(f"{url}/open", viewport=WIDE)
    await expect(laptop.get_by_role("checkbox", name=named("Together in care"))).to_be_visible()
    await laptop.get_by_role("checkbox", name=named("Together in care")).click()
    await laptop.get_by_role("checkbox", name=named("A street for everyone")).click()
    await write(laptop, "What is this for?", "What would make the day of leaving hospital kinder?")
    await album.take("open", laptop, WIDE, PHONE)
    await tap(laptop, "Look at the cards")
    await expect(laptop.get_by_role("dialog").get_by_role("checkbox").first).to_be_visible()
    await album.take("open-cards", laptop, WIDE, PHONE)
    await page.goto(f"{url}/join")
    await album.phone("join-no-code", page)
    await page.goto(f"{url}/nowhere")
    await album.phone("nowhere", page)


@dataclass
class Hall:
    """A room under way: who runs it, its pages, and everybody in it."""

    album: Album
    facilitator: Phone
    console: Page
    screen: Page
    anwen: Page
    phones: list[Phone]

    @property
    def tables(self) -> list[Phone]:
        """One simulated phone of each table."""
        return list({phone.parts["table"]["id"]: phone for phone in self.phones}.values())

    @property
    def mate(self) -> Phone:
        """A simulated phone at Anwen's table."""
        return next(
            phone for phone in self.tables if any(seat["name"] == "Anwen" for seat in phone.parts["table"]["seats"])
        )

    async def all_three(self, name: str) -> None:
        """Participant, console and screen as they are now."""
        await self.album.phone(name, self.anwen)
        await self.album.console(name, self.console)
        await self.album.hall(name, self.screen)


async def arrive(album: Album, devices: Devices, server: ServerProcess) -> Hall:
    """Everybody comes in."""
    url = server.url
    spoken_by_nobody = [card["id"] for card in await crowd.cards_of(url, "together-in-care") if not card["spoken_by"]]
    form = {"naming": "named", "agreement": "We listen.\nWe may pass.", "left_out": spoken_by_nobody}
    facilitator, code = await crowd.open_room(url, **form)
    console = await devices.laptop(await crowd.link(url, facilitator, "facilitator", "Maya"), viewport=WIDE)
    screen = await devices.laptop(await crowd.link(url, facilitator, "screen"), viewport=HALL)
    await expect(console.get_by_role("region", name="Joining")).to_be_visible()
    await album.console("lobby-empty", console)
    anwen = await devices.phone(f"{url}/join#{code}")
    await write(anwen, "What shall we call you?", "Anwen")
    await album.phone("join", anwen)
    await come_in(anwen, "Anwen")
    for name in ("Idris", "Noor"):
        await come_in(await devices.phone(f"{url}/join#{code}"), name)
    phones = await crowd.join_all(url, code, 30)
    hall = Hall(album, facilitator, console, screen, anwen, phones)
    await expect(console.get_by_text(re.compile("33 people|33 here")).first).to_be_visible()
    await hall.all_three("lobby")
    return hall


async def play(hall: Hall) -> None:
    """Two rounds everywhere, the third at rest in different steps, then a round in other shoes, step by step."""
    await hall.facilitator.enter("play", "own_shoes")
    await asyncio.gather(*(phone.seated() for phone in hall.phones))
    outcomes = itertools.cycle(("forward", "mixed", "forward", "blocked"))
    found = itertools.cycle(FOUND)
    for number in (1, 2):
        for phone in hall.tables:
            await phone.table_at("capture", number=number)
            round_ = phone.parts["table"]["round"]["id"]
            kind, noticed, because, so = next(found)
            need = {"whose_need": "person"} if kind == "idea" else {}
            words = {"noticed": noticed, "because": because, "so": so}
            await phone.must("add_capture", seat=phone.seat, round=round_, kind=kind, **words, **need)
            await phone.must("say_outcome", seat=phone.seat, round=round_, outcome=next(outcomes))
    for phone, step in zip(hall.tables, ("read", "think", "respond", "discuss", "capture", "think"), strict=False):
        await phone.table_at(step, number=3)
    helped = hall.tables[2]
    await helped.must("ask_for_help", seat=helped.seat, wanted=True)
    await hall.all_three("play")
    await panels(hall)
    await step_by_step(hall)


async def panels(hall: Hall) -> None:
    """What opens over the console."""
    console = hall.console
    await console.get_by_role("button", name=named("Table 1")).click()
    await expect(console.get_by_role("dialog").get_by_role("heading", name="Who sits here")).to_be_visible()
    await hall.album.console("table", console)
    await tap(console.get_by_role("dialog"), "Close")
    openers = {"people": "People", "say": "Say to all", "sheet": "Change", "menu": "Maya, facilitator"}
    for name, opener in openers.items():
        await tap(console, opener)
        await hall.album.console(name, console)
        await tap(console.get_by_role("dialog"), "Close")


async def step_by_step(hall: Hall) -> None:
    """A round of swap_shoes as Anwen's phone shows it."""
    await hall.facilitator.enter("play", "swap_shoes")
    anwen, mate, album = hall.anwen, hall.mate, hall.album
    await mate.until(lambda: mate.parts["table"]["round"] and mate.parts["table"]["round"]["step"] == "draw")
    await expect(anwen.get_by_text("Swap shoes").first).to_be_visible()
    await album.phone("draw", anwen)
    await mate.move_table()
    await expect(button(anwen, "Not this card")).to_be_visible()
    await album.phone("drawn", anwen)
    await mate.table_at("read")
    await tap(anwen, "Menu")
    await album.phone("menu", anwen)
    await tap(anwen, "Close")
    await mate.table_at("think")
    await write(anwen, "Your private note", "My mother’s keys")
    await album.phone("think", anwen)
    await mate.table_at("respond")
    await mate.until_turn_of("Anwen")
    await tap(anwen, "Go to your table")
    await expect(button(anwen, "I’ve had my say")).to_be_visible()
    await album.phone("respond-own-shoes", anwen)
    await tap(anwen, "Write it instead")
    await album.phone("write-instead", anwen)
    await tap(anwen, "Back to the table")
    await mate.until_shoes_are_held()
    await mate.until_turn_of("Anwen")
    await expect(button(anwen, "I’ve had my say")).to_be_visible()
    await album.phone("respond-my-turn", anwen)
    await mate.table_at("discuss")
    await tap(anwen, "Show a question")
    await expect(anwen.get_by_role("heading", name="A question")).to_be_visible()
    await album.phone("discuss", anwen)
    await mate.table_at("capture")
    await anwen.get_by_role("radio", name="Barrier").click()
    await write(anwen, "We noticed", "The van goes before the tablets come")
    await write(anwen, "because", "two lists, two rooms")
    await album.phone("capture", anwen)
    await tap(anwen, "Put it on the table")
    await tap(anwen, "Leave our step")
    await album.phone("our-step", anwen)
    await tap(anwen, "Back to the table")


async def look_back(hall: Hall) -> None:
    """Debrief, harvest with themes, pledges, check-out, the end."""
    facilitator = hall.facilitator
    await facilitator.enter("debrief")
    await hall.all_three("debrief")
    captures = [one["id"] for one in facilitator.parts["stream.1"]["items"]]
    for capture in captures:
        await facilitator.must("let_through", capture=capture, on_screen=True)
    for name, part in {"Who holds the key": captures[:3], "Two lists": captures[3:5], "Stairs": captures[5:7]}.items():
        await make_theme(facilitator, name, part)
    for theme in themes(facilitator):
        await facilitator.must("let_theme_through", id=theme["id"], on_screen=True)
    await facilitator.must("show_theme", id=themes(facilitator)[0]["id"])
    await facilitator.enter("harvest")
    await hall.console.get_by_role("button", name=named("Themes")).click()
    await harvest(hall)
    await hall.console.get_by_role("button", name=named("Themes")).click()
    await hall.all_three("harvest")
    await facilitator.enter("pledge")
    for phone, words in zip(hall.phones, PLEDGES * 3, strict=False):
        await phone.must("make_pledge", seat=phone.seat, i_will=words, who_sees="room")
    await write(hall.anwen, "I will", "ask who has a key")
    await hall.all_three("pledge")
    await tap(hall.anwen, "I pledge this")
    await tell_of_it(hall)
    await facilitator.enter("check_out")
    for value, phone in zip(itertools.cycle((2, 3, 4, 4, 5)), hall.phones, strict=False):
        await phone.must("answer_scale", seat=phone.seat, moment="check_out", statement=0, value=value)
    for phone, word in zip(hall.phones, ("lighter", "thank you", "keys", "slowly"), strict=False):
        await phone.must("leave_word", seat=phone.seat, in_own_words=word)
    await hall.all_three("check-out")
    await facilitator.enter("closed")
    await expect(hall.anwen.get_by_role("heading", name="Take it home")).to_be_visible()
    await hall.all_three("closed")


async def harvest(hall: Hall) -> None:
    """Sentences, dots, the desk at which captures are sorted, and what hangs on the screen."""
    facilitator, album, console = hall.facilitator, hall.album, hall.console
    for phone, sentence in zip(hall.tables, ("Ask before you pack", "One list, not two", "Keys first"), strict=False):
        await phone.must("write_sentence", seat=phone.seat, sentence=sentence)
        await facilitator.until(lambda: any(one.get("sentence") for one in facilitator.parts.values()))
        await facilitator.must("let_sentence_through", table=phone.parts["table"]["id"], on_screen=True)
    await facilitator.must("call_dots", wanted=True)
    first, second = (one["id"] for one in themes(facilitator)[:2])
    for phone in hall.tables[:4]:
        await phone.must("place_dots", seat=phone.seat, dot_1=first, dot_2=second, dot_3=None)
    await tap(console, "Sort captures")
    await expect(console.get_by_role("dialog").get_by_role("heading", name=named("Still to sort"))).to_be_visible()
    await album.console("sort", console)
    await tap(console.get_by_role("dialog"), "Close")
    await console.get_by_role("button", name=named("Themes")).click()
    await tap(console, "Harvest")
    await expect(console.get_by_role("dialog").get_by_text("Keys first")).to_be_visible()
    await album.console("harvest-panel", console)
    await tap(console.get_by_role("dialog"), "Close")
    for gallery, title in (("sentences", "Sentences"), ("paths", "Paths of all tables")):
        await facilitator.must("show_gallery", gallery=gallery)
        await expect(hall.screen.get_by_role("heading", level=1, name=title)).to_be_visible()
        await album.hall(gallery, hall.screen)
    await facilitator.must("show_gallery", gallery="themes")


async def tell_of_it(hall: Hall) -> None:
    """A pledge later on: how it goes, and its private link."""
    await tap(hall.anwen, "Say how it goes")
    dialog = hall.anwen.get_by_role("dialog")
    await dialog.get_by_role("radio", name="Under way").check(force=True)
    await write(hall.anwen, "A short story, if you like", "I asked the ward clerk")
    await tap(dialog, "Tell it")
    await expect(dialog.get_by_text("Thank you. It is told.")).to_be_visible()
    await tap(dialog, "Make a private link")
    link = await dialog.get_by_role("textbox", name="Link").input_value()
    await hall.album.phone("pledge-told", hall.anwen)
    await tap(dialog, "Close")
    other = await hall.anwen.context.new_page()
    await other.goto(link)
    await expect(other.get_by_role("heading", name="How did it go?")).to_be_visible()
    await hall.album.phone("told", other)
    await other.close()
    await hall.console.get_by_role("button", name=named("Themes")).click()
    await tap(hall.console, "Pledges")
    await expect(hall.console.get_by_role("dialog").get_by_text("I asked the ward clerk")).to_be_visible()
    await hall.album.console("pledges", hall.console)
    await tap(hall.console.get_by_role("dialog"), "Close")


async def make_theme(facilitator: Phone, name: str, captures: list[str]) -> None:
    """A theme with captures in it."""
    await facilitator.must("make_theme", theme=name, first=captures[0])
    await facilitator.until(lambda: any(one["name"] == name for one in themes(facilitator)))
    theme = next(one["id"] for one in themes(facilitator) if one["name"] == name)
    for capture in captures[1:]:
        await facilitator.must("put_in_theme", capture=capture, id=theme)


def themes(facilitator: Phone) -> list[dict[str, str]]:
    """The themes a facilitator's device holds."""
    pages = [part for name, part in facilitator.parts.items() if name.startswith("themes")]
    return [one for page in pages for one in page["items"]]


async def whole_room(album: Album, devices: Devices, server: ServerProcess) -> None:
    """From the first page to the last."""
    await outside(album, devices, server.url)
    hall = await arrive(album, devices, server)
    await hall.facilitator.enter("welcome")
    await asyncio.gather(*(phone.seated() for phone in hall.phones))
    await hall.all_three("welcome")
    await hall.facilitator.enter("check_in")
    for value, phone in zip(itertools.cycle((1, 2, 2, 3, 4)), hall.phones, strict=False):
        await phone.must("answer_scale", seat=phone.seat, moment="check_in", statement=0, value=value)
    await hall.all_three("check-in")
    await play(hall)
    await look_back(hall)
    await asyncio.gather(*(phone.close() for phone in (hall.facilitator, *hall.phones)))


async def main(album: Album, look: Path | None) -> None:
    """Takes all pictures; ends with what the pages complained of, if anything."""
    os.environ.setdefault("PLAYWRIGHT_NODEJS_PATH", node())
    chromium = find()
    expect.set_options(timeout=30_000)
    with tempfile.TemporaryDirectory() as kept:
        server = ServerProcess(Path(kept))
        await server.start()
        async with async_playwright() as playwright:
            env: dict[str, str | float | bool] = {**os.environ, **chromium.extra_env}
            browser = await playwright.chromium.launch(executable_path=chromium.program, args=FLAGS, env=env)
            devices = Devices(browser)
            try:
                await whole_room(album, devices, server)
                if album.docs:
                    await side_by_side(devices)
            finally:
                await devices.close()
                await browser.close()
                server.stop()
    contact_sheet.write(album.folder, look)
    if devices.unforgiven():
        raise SystemExit("\n".join(devices.unforgiven()))


if __name__ == "__main__":
    reading = argparse.ArgumentParser(description="Pictures of every screen, from a whole simulated room.")
    reading.add_argument("folder", type=Path)
    reading.add_argument("--docs", action="store_true", help="also write docs/pictures")
    reading.add_argument("--tablet", action="store_true", help="also at 768 pixels")
    reading.add_argument("--arabic", action="store_true", help="also in Arabic, from right to left")
    reading.add_argument("--forced", action="store_true", help="also in forced colours, as high contrast has them")
    reading.add_argument("--beside", type=Path, metavar="LOOK", help="a folder of pictures to lay ours beside")
    given = reading.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    if given.docs:
        DOCS.mkdir(parents=True, exist_ok=True)
    asyncio.run(main(Album(given.folder, given.docs, given.tablet, given.arabic, given.forced), given.beside))
