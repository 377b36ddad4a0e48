"""Musical tables: a facilitator changes tables, phones say where to go, and what was found is handed over."""

from playwright.async_api import expect

from tests.browser.fixtures import PHONE, Devices
from tests.web import crowd
from tests.web.hands import button, come_in, heading, reads, tap
from tests.web.looking import Checklist
from tests.web.server_process import ServerProcess

SHEET = [
    {"id": "p1", "kind": "lobby", "minutes": 0},
    {"id": "p2", "kind": "play", "minutes": 40, "mode": "musical_tables"},
    {"id": "p3", "kind": "closed", "minutes": 0},
]


async def test_a_person_is_sent_on_and_told_what_was_found_there(house: ServerProcess, devices: Devices) -> None:
    seen = Checklist()
    facilitator, code = await crowd.open_room(house.url, naming="named", preset=None, phases=SHEET)
    phones = await crowd.join_all(house.url, code, 15)
    page = await devices.phone(f"{house.url}/join#{code}")
    await come_in(page, "Maya")
    await facilitator.must("arrange_tables", size=4)
    await facilitator.enter("play")
    for phone in phones:
        await phone.seated()
        table = phone.parts["table"]
        await phone.must("add_capture", seat=phone.seat, round=None, kind="insight", noticed="The lights stay on.")
        if table["seats"][0]["name"] != "Maya" or phone.seat == table["seats"][1]["id"]:
            await phone.do("host_table", seat=phone.seat, host=True)
    for table in ("t1", "t2", "t3", "t4"):
        await facilitator.must("set_topic", table=table, topic="What nights are like", from_theme=None)
    console = await devices.laptop(await crowd.link(house.url, facilitator, "facilitator", "Ana"))
    screen = await devices.laptop(await crowd.link(house.url, facilitator, "screen"))
    await reads(page, "What nights are like")
    await tap(console, "Change tables")
    dialog = console.get_by_role("dialog")
    await reads(dialog, "Draw first from")
    await seen.look("changing tables", console, other=PHONE)
    await tap(dialog, "People go on")
    await expect(heading(page, "Go to table")).to_be_visible()
    await reads(screen, "Your phone says where you sit now")
    await reads(page, "What was found here before")
    await seen.look("sent to another table", page)
    await tap(page, "I am there")
    await expect(heading(page, "Go to table")).to_have_count(0)
    await tap(console, "Change tables")
    await reads(dialog, "Who goes where")
    await expect(button(dialog, "Everybody back home")).to_be_visible()
    await tap(dialog, "Close")
    await tap(console, "Table 4")
    await tap(dialog, "Half of them to a new table")
    await tap(dialog, "All of them to table 5 (2 there)")
    await reads(console, "16 here · 4 tables")
    assert seen.wrong == []
    for phone in (facilitator, *phones):
        await phone.close()
