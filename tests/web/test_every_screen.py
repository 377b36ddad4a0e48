"""Every screen and its main states, light and dark, small and large: no violation of WCAG 2.2 AA, nothing cut off."""

import asyncio
import re

from playwright.async_api import Page, ViewportSize, expect

from server.decks import read_deck
from tests.browser.fixtures import PHONE, Devices
from tests.web import crowd
from tests.web.crowd import Phone
from tests.web.hands import button, choose, come_in, heading, named, reads, tap, write
from tests.web.harvest_screens import harvest_of_the_console, told_by_a_link
from tests.web.looking import Checklist
from tests.web.server_process import ServerProcess

REFUSED = r"Failed to load resource: the server responded with a status of 4\d\d"
DECK = "together-in-care"


async def test_pages_before_a_room(house: ServerProcess, devices: Devices) -> None:
    devices.forgive(REFUSED)
    seen = Checklist()
    facilitator, code = await crowd.open_room(house.url, agreement="We listen.\nWe may pass.")
    home = await devices.phone(house.url)
    await seen.look("home", home)
    await tap(home, "Language and look")
    await seen.look("language and look", home)

    page = await devices.phone(f"{house.url}/join")
    await seen.look("join, no code", page)
    await write(page, "Room code", "BCDFGHJK")
    await reads(page, re.compile("No room has this code"))
    await seen.look("join, wrong code", page)
    await write(page, "Room code", code)
    await expect(button(page, "Yes, come in")).to_be_visible()
    await page.get_by_text("Would something make this easier for you?").click()
    await seen.look("join", page)
    await facilitator.must("set_door", door="locked")
    await page.reload()
    await write(page, "Room code", code)
    await reads(page, "The door is locked")
    await seen.look("join, locked", page)
    await facilitator.must("set_door", door="knock")
    await tap(page, "Try again")
    await tap(page, "Yes, knock on the door")
    await expect(heading(page, "You have knocked")).to_be_visible()
    await seen.look("at the door", page)

    await page.goto(f"{house.url}/rooms")
    await expect(page.get_by_role("link", name=named("Go back in"))).to_be_visible()
    await seen.look("my rooms", page)
    await page.goto(f"{house.url}/nowhere")
    await seen.look("nowhere", page)
    await facilitator.enter("closed")
    late = await devices.phone(f"{house.url}/join#{code}")
    await reads(late, "This room has closed")
    await seen.look("join, closed", late)
    await crowd.ask(house.url, "/api/delete", {"token": facilitator.token})
    await page.goto(f"{house.url}/rooms")
    await reads(page, "No longer there")
    await seen.look("my rooms, one lost", page)
    await facilitator.close()
    assert not seen.wrong, "\n".join(seen.wrong)


async def test_opening_a_room(house: ServerProcess, devices: Devices) -> None:
    seen = Checklist()
    page = await devices.laptop(f"{house.url}/open")
    await expect(page.get_by_role("checkbox", name=named("Together in care"))).to_be_visible()
    await seen.look("open a room", page, other=PHONE)
    await tap(page, "Open the room")
    await page.get_by_text("Tables, door, language, agreement").click()
    await page.get_by_text("Change the run sheet").click()
    await seen.look("open a room, everything shown", page, other=PHONE)
    await tap(page, "Look at the cards")
    await expect(page.get_by_role("dialog").get_by_role("checkbox").first).to_be_visible()
    await seen.look("the cards", page, other=PHONE)
    await tap(page, "Use these cards")
    await tap(page, "Print")
    printing = page.get_by_role("dialog", name="Print a deck")
    await choose(printing, "Pledge slips")
    await seen.look("printing a deck", page, other=PHONE)
    async with page.expect_download() as fetched:
        await tap(printing, "Make the pages")
    assert (await fetched.value).suggested_filename.endswith("-slips-en.pdf")
    await tap(printing, "Close")
    await write(page, "What is this for?", "What would make leaving kinder?")
    await tap(page, "Open the room")
    await expect(page.get_by_role("region", name="Joining")).to_be_visible()
    await seen.look("console, lobby, nobody yet", page, other=PHONE)
    await page.goto(f"{house.url}/rooms")
    await page.get_by_role("link", name=named("Copy")).wait_for()
    await seen.look("my rooms", page, other=PHONE)
    await page.get_by_role("button", name=named("Delete now")).click()
    await seen.look("delete now?", page, other=PHONE)
    assert not seen.wrong, "\n".join(seen.wrong)


async def test_a_participant_from_the_lobby_to_the_end(house: ServerProcess, devices: Devices) -> None:
    devices.forgive(REFUSED)
    seen = Checklist()
    left_out = await all_cards_but(house.url, "cake-for-the-ward", "four-seconds")
    agreement = "We listen.\nWe may pass."
    facilitator, code = await crowd.open_room(house.url, naming="named", left_out=left_out, agreement=agreement)
    page = await devices.phone(f"{house.url}/join#{code}")
    await come_in(page, "Rosa")
    await seen.look("lobby", page)
    others = [await crowd.join(house.url, code, name) for name in ("Tomasz", "Ines")]
    tomasz = others[0]
    await facilitator.enter("welcome")
    await expect(button(page, "I’m ready")).to_be_visible()
    await seen.look("welcome", page)
    await facilitator.enter("check_in")
    await expect(heading(page, "How things are now")).to_be_visible()
    await seen.look("check-in", page)
    await asyncio.gather(*(phone.seated() for phone in others))
    await a_round(seen, page, facilitator, tomasz)
    await after_the_rounds(seen, page, facilitator, others)
    for phone in (facilitator, *others):
        await phone.close()
    assert not seen.wrong, "\n".join(seen.wrong)


async def a_round(seen: Checklist, page: Page, facilitator: Phone, tomasz: Phone) -> None:
    """A round of swap_shoes with a tender card, from drawing to the step the table took."""
    await facilitator.enter("play", "swap_shoes")
    await reads(page, re.compile("^Swap shoes"))
    await seen.look("draw", page)
    await tomasz.move_table()
    await expect(button(page, "Not this card")).to_be_visible()
    await seen.look("tender card", page)
    await tomasz.table_at("read")
    await reads(page, re.compile("^Round 1 · Read"))
    await seen.look("read", page)
    await tap(page, "Menu")
    await seen.look("menu", page)
    await tap(page, "At our table")
    await seen.look("menu, at our table", page)
    await tap(page, "Close")
    await tomasz.table_at("think")
    await write(page, "Your private note", "Half a thought")
    await seen.look("think", page)
    await tomasz.table_at("respond")
    await tomasz.until_turn_of("Rosa")
    await reads(page, re.compile("^It is your turn"))
    await seen.look("kept open while the table moved on", page)
    await tap(page, "Go to your table")
    await expect(button(page, "I’ve had my say")).to_be_visible()
    await seen.look("respond, my turn", page)
    await tap(page, "Write it instead")
    await write(page, "What you would say", "I would ask who is at home.")
    await seen.look("write it instead", page)
    await tap(page, "Put it on the table")
    await tomasz.until_shoes_are_held()
    await tomasz.until_turn_of("Ines")
    hand = page.get_by_role("button", name=re.compile("in the shoes of", re.IGNORECASE))
    await expect(hand).to_be_visible()
    await seen.look("respond, others, with shoes", page)
    await hand.click()
    await expect(heading(page, "What matters to me")).to_be_visible()
    await seen.look("the hand card laid open", page)
    await tomasz.table_at("discuss")
    await tap(page, "Show a question")
    await reads(page, re.compile("^A question"))
    await seen.look("discuss", page)
    await tap(page, "I’d like some help")
    await seen.look("help", page)
    await tap(page, "All right")
    await tomasz.must("pause_table", seat=tomasz.seat)
    await expect(button(page, "Go on together")).to_be_visible()
    await seen.look("a breath", page)
    await tap(page, "Go on together")
    await tomasz.table_at("capture")
    await expect(heading(page, "What did we notice?")).to_be_visible()
    await page.get_by_role("radio", name="Idea").click()
    await write(page, "We noticed", "Nobody holds the key.")
    await seen.look("capture, an idea", page)
    await tap(page, "Put it on the table")
    await expect(button(page, "Change")).to_be_visible()
    await page.get_by_role("radio", name="Quote").click()
    await seen.look("capture, a quote", page)
    await tap(page, "Change")
    await seen.look("changing a capture", page)
    await tap(page.get_by_role("dialog"), "Close")
    await tap(page, "Leave our step")
    await seen.look("our step", page)
    await tap(page, "Back to the table")


async def after_the_rounds(seen: Checklist, page: Page, facilitator: Phone, others: list[Phone]) -> None:
    """Debrief, harvest, pledge, check-out, the end."""
    await facilitator.enter("debrief")
    await expect(heading(page, "Step out of the shoes, aloud")).to_be_visible()
    await seen.look("debrief", page)
    await make_findings(facilitator)
    await facilitator.enter("harvest")
    await expect(heading(page, "Who holds the key")).to_be_visible()
    await facilitator.must("call_dots", wanted=True)
    await button(page, "A dot for Who holds the key").click()
    await reads(page, "Dots in hand: 2")
    await write(page, "Our table’s sentence", "Ask who has a key.")
    await tap(page, "This is our sentence")
    await reads(page, "It waits until a facilitator lets it through.")
    await seen.look("harvest", page)
    await facilitator.enter("pledge")
    await others[0].must("make_pledge", seat=others[0].seat, i_will="ask at the door", who_sees="room")
    await reads(page, "ask at the door")
    await seen.look("pledge", page)
    await write(page, "I will", "ring on Monday")
    await tap(page, "I pledge this")
    await reads(page, "Everyone here sees this.")
    await told_by_a_link(seen, page)
    await facilitator.enter("check_out")
    await others[0].must("leave_word", seat=others[0].seat, in_own_words="lighter")
    await reads(page, "lighter")
    await seen.look("check-out", page)
    await facilitator.enter("closed")
    await expect(heading(page, "Take it home")).to_be_visible()
    await seen.look("closed", page)
    await facilitator.until(lambda: "roster.1" in facilitator.parts)
    lines = facilitator.parts["roster.1"]["items"]
    rosa = next(line for line in lines if line["role"] == "participant" and line["member"] not in members_of(others))
    await facilitator.must("remove_member", member=rosa["member"])
    await expect(heading(page, "You are no longer in this room")).to_be_visible()
    await seen.look("removed", page)


async def test_cards_with_more_on_them(house: ServerProcess, devices: Devices) -> None:
    seen = Checklist()
    left_out = await all_cards_but(house.url, "the-fish-tank", "who-comes-in-with-me")
    facilitator, code = await crowd.open_room(house.url, naming="anonymous", left_out=left_out)
    page = await devices.phone(f"{house.url}/join#{code}")
    await come_in(page, "Rosa")
    tomasz = await crowd.join(house.url, code, "Tomasz")
    await facilitator.enter("play", "own_shoes")
    await tomasz.seated()
    for number in (1, 2):
        await tomasz.table_at("discuss", number=number)
        await reads(page, re.compile(rf"^Round {number} · Discuss"))
        show = button(page, "Show the answer")
        if await show.is_visible():
            await tap(page, "Show the answer")
            await reads(page, "the answer")
            await seen.look("a quiz card", page)
        else:
            await seen.look("a decision card", page)
    await tap(page, "Capture")
    await seen.look("capture, anonymous", page)
    await tap(page, "Menu")
    await tap(page, "Leave the room")
    await seen.look("leave the room?", page)
    await tap(page.get_by_role("dialog"), "Leave the room")
    await expect(heading(page, "You have left")).to_be_visible()
    await seen.look("left", page)
    for phone in (facilitator, tomasz):
        await phone.close()
    assert not seen.wrong, "\n".join(seen.wrong)


async def test_the_console(house: ServerProcess, devices: Devices) -> None:
    seen = Checklist()
    facilitator, code = await crowd.open_room(house.url, naming="named")
    page = await devices.laptop(await crowd.link(house.url, facilitator, "facilitator", "Maya"))
    phones = await crowd.join_all(house.url, code, 8)
    await reads(page, "8 people are here")
    await seen.look("console, lobby", page, other=PHONE)
    await facilitator.enter("play", "swap_shoes")
    await asyncio.gather(*(phone.seated() for phone in phones))
    await phones[0].table_at("discuss")
    await phones[1].must("ask_for_help", seat=phones[1].seat, wanted=True)
    await make_findings(facilitator, phones[0])
    await facilitator.must("say_to_all", message="Tea is at three.")
    await expect(page.get_by_role("button", name=re.compile("Nobody holds the key"))).to_be_visible()
    await seen.look("console, play", page, other=PHONE)
    await page.get_by_role("button", name=named("Themes")).click()
    await seen.look("console, themes", page, other=None)
    await dialogs_of_the_console(seen, page)
    await facilitator.enter("harvest")
    await harvest_of_the_console(seen, page, phones[0])
    await reads(page, "Begin pledges")
    await tap(page, "Begin pledges")
    await tap(page, "Begin check-out")
    await tap(page, "Close the room")
    await expect(page.get_by_role("dialog", name="Close the room?")).to_be_visible()
    await seen.look("close the room?", page, other=PHONE)
    await tap(page.get_by_role("dialog"), "Close the room")
    await expect(heading(page, "The report")).to_be_visible()
    await page.get_by_text("Choose captures").click()
    await page.get_by_role("checkbox").first.check()
    async with page.expect_download() as loading:
        await tap(page, "Take them as a deck file")
    deck = read_deck((await (await loading.value).path()).read_bytes(), "our-cards.yaml").value
    assert deck is not None
    assert (deck.cards[0].title, len(deck.cards)) == ("The bus that never came", 2)
    await seen.look("closing page of a facilitator", page, other=PHONE)
    for phone in (facilitator, *phones):
        await phone.close()
    assert not seen.wrong, "\n".join(seen.wrong)


async def dialogs_of_the_console(seen: Checklist, page: Page) -> None:
    """Each panel that opens over the console."""

    async def close(state: str) -> None:
        await seen.look(f"console, {state}", page, other=PHONE)
        await tap(page.get_by_role("dialog"), "Close")

    await page.get_by_role("button", name=named("Table 1")).first.click()
    await expect(page.get_by_role("dialog").get_by_role("heading", name="Who sits here")).to_be_visible()
    await close("a table")
    await page.get_by_role("button", name=named("Table 1")).first.click()
    await tap(page.get_by_role("dialog"), "Write a card")
    await write(page, "What the card is called", "The bus that never came")
    await write(page, "What is read out", "Forty minutes in the rain.")
    await seen.look("console, a card", page, other=PHONE)
    await tap(page, "Lay it on top")
    await tap(page.get_by_role("dialog"), "Close")
    await tap(page, "Maya, facilitator")
    await tap(page.get_by_role("dialog"), "Cards of this room")
    await expect(page.get_by_role("dialog").get_by_text("Written in this room")).to_be_visible()
    await close("cards of this room")
    await tap(page, "People")
    await page.get_by_role("dialog", name="People").get_by_role("button", name=named("Rosa")).click()
    await expect(page.get_by_role("dialog", name="Rosa")).to_be_visible()
    await close("a person")
    await tap(page, "People")
    await close("people")
    await page.get_by_role("button", name=named("Captures")).click()
    await page.get_by_role("button", name=re.compile("Nobody holds the key")).first.click()
    await close("a capture")
    await tap(page, "Write one down")
    await close("write one down")
    await tap(page, "Say to all")
    await close("say to all")
    await tap(page, "Change")
    await close("run sheet")
    await tap(page, "Door open")
    async with page.expect_download() as fetched:
        await tap(page.get_by_role("dialog"), "Poster for the door")
    assert (await fetched.value).suggested_filename.endswith("-poster.pdf")
    await close("door")
    await tap(page, "Screen")
    await tap(page, "Make the link")
    await expect(page.get_by_role("link", name="Open it on this computer")).to_be_visible()
    await close("link to the screen")
    await tap(page, "Maya, facilitator")
    await close("menu")


async def test_the_screen_in_every_phase(house: ServerProcess, devices: Devices) -> None:
    seen = Checklist()
    facilitator, code = await crowd.open_room(house.url, naming="named")
    wide = ViewportSize(width=1920, height=1080)
    page = await devices.laptop(await crowd.link(house.url, facilitator, "screen"), viewport=wide)
    phones = await crowd.join_all(house.url, code, 8)
    await reads(page, "8 people are here")
    for kind, mode in (
        ("lobby", None),
        ("welcome", None),
        ("check_in", None),
        ("play", "own_shoes"),
        ("debrief", None),
        ("harvest", None),
        ("pledge", None),
        ("check_out", None),
        ("closed", None),
    ):
        if kind != "lobby":
            await facilitator.enter(kind, mode)
        await things_to_see(kind, facilitator, phones)
        await expect(page.get_by_role("heading", name=TITLES[kind]).first).to_be_visible()
        await seen.look(f"screen, {kind}", page, targets=False, narrow=False)
        if kind == "play":
            await facilitator.must("pause_room")
            await reads(page, "A breathing space")
            await seen.look("screen, paused", page, targets=False, narrow=False)
            await facilitator.must("resume_room")
    for phone in (facilitator, *phones):
        await phone.close()
    assert not seen.wrong, "\n".join(seen.wrong)


TITLES = {
    "lobby": "Come and sit down",
    "welcome": "Welcome",
    "check_in": "Check-in",
    "play": "Own shoes",
    "debrief": "Debrief",
    "harvest": "Harvest",
    "pledge": "Pledges",
    "check_out": "Check-out",
    "closed": "Thank you",
}


async def things_to_see(kind: str, facilitator: Phone, phones: list[Phone]) -> None:
    """What people do in a phase, as far as the screen shows it."""
    if kind in ("check_in", "check_out"):
        for value, phone in enumerate(phones[:4], start=1):
            await phone.must("answer_scale", seat=phone.seat, moment=kind, statement=0, value=value)
    elif kind == "play":
        await asyncio.gather(*(phone.seated() for phone in phones))
        await phones[0].table_at("capture")
        await phones[0].must("say_outcome", seat=phones[0].seat, round=round_of(phones[0]), outcome="forward")
        await make_findings(facilitator, phones[0])
    elif kind == "pledge":
        await phones[0].must("make_pledge", seat=phones[0].seat, i_will="ask at the door", who_sees="room")


async def make_findings(facilitator: Phone, writer: Phone | None = None) -> None:
    """A theme with a capture in it, both on the screen."""
    if writer is not None:
        await writer.must(
            "add_capture", seat=writer.seat, round=None, kind="barrier", noticed="Nobody holds the key.", so="ask"
        )
    await facilitator.until(lambda: facilitator.parts.get("stream.1", {}).get("items"))
    capture = facilitator.parts["stream.1"]["items"][0]["id"]
    await facilitator.must("let_through", capture=capture, on_screen=True)
    await facilitator.must("make_theme", theme="Who holds the key", first=capture)
    await facilitator.until(lambda: any(name.startswith("themes") for name in facilitator.parts))
    themes = next(part for name, part in facilitator.parts.items() if name.startswith("themes"))
    await facilitator.must("show_theme", id=themes["items"][0]["id"])


async def all_cards_but(url: str, *kept: str) -> list[str]:
    return [card["id"] for card in await crowd.cards_of(url, DECK) if card["id"].split(":")[1] not in kept]


def round_of(phone: Phone) -> str:
    return str(phone.parts["table"]["round"]["id"])


def members_of(phones: list[Phone]) -> set[str]:
    return {str(phone.parts["me"]["member"]) for phone in phones}
