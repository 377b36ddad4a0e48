"""The days of a workshop, as `workshop_pictures` plays and photographs them: from opening the room to the visits."""

import asyncio
from dataclasses import dataclass
from typing import Final

from playwright.async_api import Locator, Page, expect

from tests.browser.fixtures import PHONE, Devices
from tests.web import crowd
from tests.web.album import WIDE, Album
from tests.web.crowd import Phone
from tests.web.hands import button, come_in, named, reads, tap, write
from tests.web.server_process import ServerProcess

DECK: Final = "together-in-care"
PURPOSE: Final = "What has to change so that we make services together?"
SITES: Final = ("The recovery college", "The centre by the canal")
_PLAYED: Final = (
    "own_shoes", "footprints", "decision_walk", "learning_circle", "presentations", "musical_tables", "co_consultation",
)  # fmt: skip
_TALKED: Final = ("debrief", "harvest", "pledge", "check_out", "closed")


@dataclass
class Workshop:
    """A room in which a workshop is held: Anwen's phone and the console are pages, all other phones are simulated."""

    album: Album
    devices: Devices
    url: str
    facilitator: Phone
    console: Page
    anwen: Page
    phones: list[Phone]

    @property
    def mate(self) -> Phone:
        """A simulated phone at Anwen's table."""
        return next(one for one in self.phones if any(seat["name"] == "Anwen" for seat in one.parts["table"]["seats"]))

    @property
    def mates(self) -> list[Phone]:
        """All simulated phones at Anwen's table."""
        table = self.mate.parts["table"]["id"]
        return [one for one in self.phones if one.parts["table"]["id"] == table]

    async def until(self, called: str) -> None:
        """Anwen's table goes on until its round is at the stage of that name."""
        mate = self.mate
        while mate.parts["table"]["round"]["called"] != called:
            await mate.move_table()

    async def snap(self, name: str, top: Locator | None = None) -> None:
        """Anwen's phone as it is now; with `top` from there on."""
        await self.album.take(name, self.anwen, PHONE, top=top)

    async def board(self, name: str, top: Locator | None = None) -> None:
        """The console as it is now."""
        await away(self.console)
        await self.album.take(f"console-{name}", self.console, WIDE, top=top)


async def away(page: Page) -> None:
    """Puts the note away that passes over a page, such as what another facilitator did."""
    note = button(page, "Close this note")
    if await note.is_visible():
        await note.click()
    await expect(note).to_be_hidden()


def run_sheet() -> list[dict[str, object]]:
    """Every way of the workshop once."""
    before: list[dict[str, object]] = [{"id": one, "kind": one, "minutes": 10} for one in ("welcome", "check_in")]
    played: list[dict[str, object]] = [{"id": one, "kind": "play", "minutes": 40, "mode": one} for one in _PLAYED]
    after: list[dict[str, object]] = [{"id": one, "kind": one, "minutes": 15} for one in _TALKED]
    return [{"id": "lobby", "kind": "lobby", "minutes": 0}, *before, *played, *after]


async def begin(album: Album, devices: Devices, server: ServerProcess) -> Workshop:
    """The opening page; a room, and everybody in it."""
    await opening(album, devices, server.url)
    facilitator, code = await crowd.open_room(
        server.url, title="Making services together", purpose=PURPOSE, phases=run_sheet(), preset=None, table_size=5
    )
    console = await devices.laptop(await crowd.link(server.url, facilitator, "facilitator", "Maya"), viewport=WIDE)
    anwen = await devices.phone(f"{server.url}/join#{code}")
    await come_in(anwen, "Anwen")
    phones = await crowd.join_all(server.url, code, 14)
    return Workshop(album, devices, server.url, facilitator, console, anwen, phones)


async def opening(album: Album, devices: Devices, url: str) -> None:
    """The run sheet of three days, and what is asked before and after."""
    page = await devices.laptop(f"{url}/open", viewport=WIDE)
    for deck in ("A street for everyone", "Together in care"):
        await page.get_by_role("checkbox", name=named(deck)).click()
    await write(page, "What is this for?", PURPOSE)
    days = page.get_by_role("radio", name=named("Three days"))
    await days.click(force=True)
    await album.take("open-sheet", page, WIDE, PHONE, top=days)
    more = page.get_by_text("Tables, door, language, agreement")
    await more.click()
    principles = page.get_by_role("radio", name=named("Ten principles"))
    await principles.click(force=True)
    await album.take("open-scales", page, PHONE, WIDE, top=page.get_by_text("Before and after").first)


async def three_days(workshop: Workshop) -> None:
    """From the story to begin with to the presentations after the visits."""
    await the_story(workshop)
    await words(workshop)
    await footprints(workshop)
    await decision(workshop)
    await circle(workshop)
    await visits(workshop)


async def the_story(workshop: Workshop) -> None:
    """A story before everything else, then hello."""
    facilitator, console = workshop.facilitator, workshop.console
    await tap(console, "Menu")
    await tap(console.get_by_role("dialog"), "A story to begin with")
    await write(console.get_by_role("dialog"), "Who tells it?", "Nadia")
    await workshop.board("story")
    await tap(console.get_by_role("dialog"), "Lay it before everybody")
    await facilitator.enter("welcome")
    await asyncio.gather(*(phone.seated() for phone in workshop.phones))
    await reads(workshop.anwen, "Nadia tells")
    await workshop.snap("story")
    await facilitator.enter("check_in")
    for value, phone in zip((1, 2, 2, 3, 4, 2, 3), workshop.phones, strict=False):
        await phone.must("answer_scale", seat=phone.seat, moment="check_in", statement=0, value=value)
    await workshop.snap("check-in")


async def words(workshop: Workshop) -> None:
    """A card that goes from one thing to another, a word that needs saying, and whose need an idea meets."""
    await workshop.facilitator.enter("play", "own_shoes")
    mate, anwen = workshop.mate, workshop.anwen
    await mate.until(lambda: mate.parts["table"]["round"])
    round_ = mate.parts["table"]["round"]["id"]
    await mate.must("play_card", seat=mate.seat, round=round_, card=f"{DECK}:from-to")
    await expect(anwen.get_by_role("heading", name="From, to")).to_be_visible()
    await workshop.snap("from-to")
    await mate.table_at("think")
    await mate.must("flag_jargon", seat=mate.seat, term="co-production")
    await reads(anwen, "co-production")
    await workshop.snap("jargon-asked")
    await workshop.console.get_by_role("button", name=named(f"Table {mate.parts['table']['number']}")).first.click()
    await reads(workshop.console.get_by_role("dialog"), "What is “co-production”?")
    await workshop.board("jargon")
    await tap(workshop.console.get_by_role("dialog"), "Show the explanation")
    await tap(workshop.console.get_by_role("dialog"), "Close")
    await reads(anwen, "sharing the say and the work")
    await workshop.snap("jargon-told", anwen.get_by_text("Your private note"))
    await tap(anwen, "Menu")
    await tap(anwen, "Words and people to turn to")
    await workshop.snap("glossary")
    await tap(anwen.get_by_role("dialog"), "Close")
    await mate.table_at("capture")
    await anwen.get_by_role("radio", name="Idea").click()
    await write(anwen, "We noticed", "The sign hangs where only staff can read it")
    await anwen.get_by_role("radio", name=named("A person’s")).check(force=True)
    await workshop.snap("whose-need", anwen.get_by_role("textbox", name=named("We noticed")))
    await tap(anwen, "Put it on the table")
    await reads(anwen, "Whose need: A person’s")
    await mate.table_at("draw", number=2)
    round_ = mate.parts["table"]["round"]["id"]
    await mate.must("play_card", seat=mate.seat, round=round_, card=f"{DECK}:the-empty-chair")
    await expect(anwen.get_by_role("heading", name="The empty chair")).to_be_visible()
    await workshop.snap("empty-chair")


async def footprints(workshop: Workshop) -> None:
    """A board: the die is rolled, the walker goes on, and a step lays a tile."""
    await workshop.facilitator.enter("play", "footprints")
    mate, anwen = workshop.mate, workshop.anwen
    await mate.until(lambda: mate.parts["table"]["round"] and mate.parts["table"]["round"]["called"] == "roll")
    await workshop.snap("board-roll")
    await mate.table_at("read")
    await workshop.snap("board-rolled")
    await mate.table_at("capture")
    round_ = mate.parts["table"]["round"]["id"]
    await mate.must("say_outcome", seat=mate.seat, round=round_, outcome="forward")
    await mate.must("say_of_step", seat=mate.seat, round=round_, said="The neighbour had a key")
    await tap(anwen, "Leave our step")
    await expect(anwen.get_by_role("textbox", name=named("What helped?"))).to_have_value("The neighbour had a key")
    await workshop.snap("board-step")
    await tap(anwen, "Back to the table")
    await workshop.snap("board", anwen.get_by_role("heading", name="Our board"))
    await workshop.facilitator.enter("debrief")
    await workshop.snap("debrief")


async def decision(workshop: Workshop) -> None:
    """Deciding together: a choice for oneself before and after, and not yet."""
    await workshop.facilitator.enter("play", "decision_walk")
    mate = workshop.mate
    await mate.until(lambda: mate.parts["table"]["round"])
    for called, after, chosen in (("before", False, (1, 1, 2, 3)), ("after", True, (2, 2, 2, 3))):
        await workshop.until(called)
        round_ = mate.parts["table"]["round"]["id"]
        for phone, option in zip(workshop.mates, chosen, strict=False):
            await phone.must("choose_option", seat=phone.seat, round=round_, after=after, option=option)
        await expect(workshop.anwen.get_by_role("radio").first).to_be_visible()
        await workshop.snap("walk-choose" if not after else "walk-choose-again")
        if not after:
            for step in ("preferences", "options", "time_and_space"):
                await workshop.until(step)
                await workshop.snap(f"walk-{step}")
    await workshop.until("said")
    await mate.must("say_decision", seat=mate.seat, round=mate.parts["table"]["round"]["id"], ending="not_yet")
    await workshop.snap("walk-said")


async def circle(workshop: Workshop) -> None:
    """Circles: where each dimension was, and one sentence to the room."""
    await workshop.facilitator.enter("play", "learning_circle")
    mate = workshop.mate
    await mate.until(lambda: mate.parts["table"]["round"] and mate.parts["table"]["round"]["mode"] == "learning_circle")
    for called, name in (("saw", "saw"), ("coproduced", "dimensions"), ("sentence", "sentence")):
        await workshop.until(called)
        if called == "coproduced":
            await mate.until_turn_of("Anwen")
        if called == "sentence":
            await write(workshop.anwen, "Our table’s sentence to the room", "Whoever has the key is asked first.")
        await workshop.snap(f"circle-{name}")
    await tap(workshop.anwen, "This is our sentence")


async def visits(workshop: Workshop) -> None:
    """One hypothesis, tables in several places, what spoke for and against, and five minutes from each table."""
    facilitator, console, anwen = workshop.facilitator, workshop.console, workshop.anwen
    for where in SITES:
        await facilitator.must("set_site", site=None, where=where)
    await facilitator.until(lambda: len(facilitator.parts["room"]["sites"]) == len(SITES))
    tables = sorted({one.parts["table"]["id"] for one in workshop.phones})
    for table, site in zip(tables, facilitator.parts["room"]["sites"], strict=False):
        await facilitator.must("place_table", table=table, site=site["id"])
    await tap(console, "Maya, facilitator")
    await tap(console.get_by_role("dialog"), "Places and calls")
    await workshop.board("places")
    await tap(console.get_by_role("dialog"), "Close")
    await facilitator.must("state_hypothesis", hypothesis="Where people make a service together, trust comes first.")
    said = (("for", "Members chose the course list"), ("against", "The contract counts visits"))
    for phone, (side, noticed) in zip(workshop.mates, said, strict=False):
        kind = "insight" if side == "for" else "barrier"
        await phone.must("add_capture", seat=phone.seat, round=None, kind=kind, noticed=noticed)
        await phone.until(lambda phone=phone: phone.parts["me"]["seats"][0]["captures"])  # type: ignore[misc]
        capture = phone.parts["me"]["seats"][0]["captures"][-1]
        await phone.must("mark_evidence", capture=capture, side=side)
        await facilitator.must("let_through", capture=capture, on_screen=True)
    await facilitator.enter("harvest")
    await workshop.snap("harvest")
    await console.get_by_role("button", name=named("Themes")).click()
    await tap(console, "Harvest")
    await reads(console.get_by_role("dialog"), "The contract counts visits")
    await workshop.board("evidence", console.get_by_role("dialog").get_by_text("Speaks against it").first)
    await tap(console.get_by_role("dialog"), "Close")
    await facilitator.enter("play", "presentations")
    await facilitator.must("add_all_tables")
    await tap(console, "Maya, facilitator")
    await tap(console.get_by_role("dialog"), "Presentations")
    await button(console.get_by_role("dialog"), "Table 1 begins").click()
    await workshop.board("presents")
    await tap(console.get_by_role("dialog"), "Close")
    await expect(anwen.get_by_role("heading", name="Table 1 presents")).to_be_visible()
    await workshop.snap("presents")
