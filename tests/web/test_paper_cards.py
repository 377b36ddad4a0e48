"""Paper and phones at one table: a card's code, typed or in a photo, plays that card there."""

import struct
import zlib

from playwright.async_api import FilePayload, Locator, Page, expect

from server.decks import library
from server.print import typeset
from server.print.codes import card_codes, shown
from server.print.sheets import What, deck_sheet
from server.settings import Settings
from tests.browser.fixtures import Devices
from tests.web import crowd
from tests.web.hands import come_in, heading, named, reads, tap, write
from tests.web.looking import Checklist
from tests.web.server_process import ServerProcess

DECK = "together-in-care"
BY_CODE, BY_PHOTO = "home-by-four", "it-was-suggested"


async def drawing(house: ServerProcess, devices: Devices, name: str) -> tuple[Page, Locator, crowd.Phone]:
    """Somebody alone at a table that is about to draw a card, with the page for paper cards open."""
    devices.forgive("status of 404")
    facilitator, room = await crowd.open_room(house.url)
    page = await devices.phone(f"{house.url}/join#{room}")
    await come_in(page, name)
    await facilitator.enter("play", "own_shoes")
    await tap(page, "More")
    await tap(page.get_by_role("dialog"), "Play a paper card")
    return page, page.get_by_role("dialog", name="Play a paper card"), facilitator


async def test_a_card_on_paper_is_played_by_its_code_typed_or_scanned_by_the_phone(
    house: ServerProcess, devices: Devices
) -> None:
    deck = library([Settings().decks]).decks[DECK]
    code = {card: code for code, card in card_codes(deck.id, deck.cards).items()}[BY_CODE]
    seen = Checklist()
    page, paper, facilitator = await drawing(house, devices, "Rosa")
    await write(paper, "Code on the card", "222 222")
    await tap(paper, "Play this card")
    await reads(paper, "No card in this room has this code")
    await seen.look("a paper card", page)
    await page.goto(f"{house.url}/rooms#{code}")
    await reads(page, f"You have scanned card {code}")
    await seen.look("a card was scanned", page)
    await page.get_by_role("link", name=named("Go back in")).click()
    await expect(paper.get_by_label("Code on the card")).to_have_value(code)
    await write(paper, "Code on the card", shown(code).lower())
    await tap(paper, "Play this card")
    await expect(paper).not_to_be_visible()
    await reads(page, deck.cards[BY_CODE].content_note or "")
    await facilitator.close()
    assert not seen.wrong, "\n".join(seen.wrong)


async def test_a_card_on_paper_is_played_by_a_photo_that_never_leaves_the_phone(
    house: ServerProcess, devices: Devices
) -> None:
    page, paper, facilitator = await drawing(house, devices, "Tomasz")
    photo = paper.get_by_label("Or take a photo of its QR code")
    await photo.set_input_files(as_photo(blank()))
    await reads(paper, "There is no QR code to be read in this picture")
    await photo.set_input_files(as_photo(printed(BY_PHOTO)))
    await expect(paper).not_to_be_visible()
    await expect(heading(page, library([Settings().decks]).decks[DECK].cards[BY_PHOTO].title)).to_be_visible()
    await facilitator.close()


def printed(card: str) -> bytes:
    """The page on which a card is printed, as a phone might photograph it."""
    deck = library([Settings().decks]).decks[DECK]
    sheet = deck_sheet(deck, What.CARDS, "en", "https://play.example.org")
    wanted = [one for one in sheet["cards"] if one["id"] == f"{DECK}:{card}"]
    return typeset.pictures(sheet | {"cards": wanted}, 200)[0]


def blank() -> bytes:
    """A white picture."""
    rows = b"".join(b"\x00" + b"\xff" * 64 for _ in range(64))
    parts = ((b"IHDR", struct.pack(">IIBBBBB", 64, 64, 8, 0, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def as_photo(png: bytes) -> FilePayload:
    return {"name": "photo.png", "mimeType": "image/png", "buffer": png}
