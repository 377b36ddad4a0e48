"""A phone falls silent: its place card greys, the others may go on with one tap, and nothing happens by itself."""

from pathlib import Path

from playwright.async_api import expect

from tests.browser.fixtures import Devices
from tests.web import crowd
from tests.web.hands import button, come_in, is_done, reads, tap
from tests.web.looking import Checklist
from tests.web.server_process import NO_SERVER, ServerProcess


async def test_a_table_goes_on_without_whoever_is_silent_and_they_come_back_to_their_seat(
    tmp_path: Path, devices: Devices
) -> None:
    # Its server is gone before the phone is closed.
    devices.forgive(NO_SERVER)
    server = ServerProcess(tmp_path, presence_seconds="0.5")
    await server.start()
    try:
        facilitator, code = await crowd.open_room(server.url, naming="named")
        rosa = await devices.phone(f"{server.url}/join#{code}")
        await come_in(rosa, "Rosa")
        others = {name: await crowd.join(server.url, code, name) for name in ("Tomasz", "Ines")}
        await facilitator.enter("play", "own_shoes")
        for phone in others.values():
            await phone.seated()
        reader = reader_of(others["Ines"])
        if reader in others:
            await others[reader].close()
            await reads(rosa, f"Nothing is heard from {reader}’s phone.")
            await expect(button(rosa, "Draw a card")).to_be_visible()
            await others[reader].open()
            await expect(button(rosa, "Draw a card")).to_be_hidden()

        ines, tomasz = others["Ines"], others["Tomasz"]
        await ines.table_at("respond")
        await ines.until_turn_of("Tomasz")
        before = server.log_of_commands()
        await tomasz.close()
        await reads(rosa, "Nothing is heard from Tomasz’s phone.")
        await expect(rosa.get_by_text("phone not heard").first).to_be_attached()
        assert server.log_of_commands() == before
        checklist = Checklist()
        await checklist.look("a silent phone in its turn", rosa)
        await tap(rosa, "Go on, Tomasz can come in later")
        await is_done(rosa, "Go on, Tomasz can come in later")
        await ines.until(lambda: ines.parts["table"]["round"]["turn"] != seat_of(ines, "Tomasz"))

        await tomasz.open()
        await tomasz.seated()
        assert tomasz.seat == seat_of(ines, "Tomasz")
        assert len(ines.parts["table"]["seats"]) == 3
        assert checklist.wrong == []
        for phone in (facilitator, ines, tomasz):
            await phone.close()
    finally:
        server.stop()


def reader_of(phone: crowd.Phone) -> str:
    """The name of whoever reads at this phone's table."""
    table = phone.parts["table"]
    return str(next(seat["name"] for seat in table["seats"] if seat["id"] == table["round"]["reader"]))


def seat_of(phone: crowd.Phone, name: str) -> str:
    """The seat of somebody at this phone's table."""
    return str(next(seat["id"] for seat in phone.parts["table"]["seats"] if seat["name"] == name))
