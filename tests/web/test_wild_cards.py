"""A wild card at a table of two phones: one writes on it with the keyboard alone, the other reads it."""

from playwright.async_api import expect

from server.decks import library
from server.settings import Settings
from tests.browser.fixtures import Devices
from tests.web import crowd
from tests.web.hands import button, come_in, heading, reads
from tests.web.looking import Checklist
from tests.web.server_process import ServerProcess

DECK, BLANK = "a-street-for-everyone", "on-our-street"


async def test_one_phone_writes_on_a_blank_card_and_the_other_reads_it(house: ServerProcess, devices: Devices) -> None:
    deck = library([Settings().decks]).decks[DECK]
    others = [f"{DECK}:{card}" for card in deck.cards if card != BLANK]
    facilitator, room = await crowd.open_room(house.url, decks=[DECK], left_out=others)
    seen = Checklist()
    writer = await devices.phone(f"{house.url}/join#{room}")
    await come_in(writer, "Rosa")
    reader = await crowd.join(house.url, room, "Tomasz")
    await facilitator.enter("play", "own_shoes")
    await reader.seated()
    await reader.table_at("read")
    await expect(heading(writer, deck.cards[BLANK].title)).to_be_visible()
    await reads(writer, "This card waits for a moment of your own.")
    await seen.look("a blank wild card", writer)
    await button(writer, "Write on this card").focus()
    for keys in ("Enter", "Tab", "Tab"):
        await writer.keyboard.press(keys)
    await expect(writer.get_by_label("What the card is called")).to_be_focused()
    await writer.keyboard.type("The lamp by the bench")
    await writer.keyboard.press("Tab")
    await writer.keyboard.type("It went out on Tuesday, and the bench with it.")
    await seen.look("writing on a wild card", writer)
    await button(writer, "Put it on the card").focus()
    await writer.keyboard.press("Enter")
    await expect(heading(writer, "The lamp by the bench")).to_be_visible()
    await reads(writer, "Your table wrote this.")
    await seen.look("a wild card with a moment on it", writer)
    (card,) = (one for one in reader.parts["cards.1"]["items"] if one["type"] == "scenario")
    assert card["text"] == "It went out on Tuesday, and the bench with it."
    await reader.close()
    await facilitator.close()
    assert not seen.wrong, "\n".join(seen.wrong)
