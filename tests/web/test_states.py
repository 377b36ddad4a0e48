"""A participant's screens in each state: one heading, one main action in reach, nothing cut, at every size."""

import asyncio
import re

from playwright.async_api import Page, ViewportSize, expect

from tests.browser.fixtures import SMALL_PHONE, Devices
from tests.web import crowd
from tests.web.crowd import Phone
from tests.web.hands import button, come_in, heading, load_again, named, reads, tap, write
from tests.web.server_process import ServerProcess

REFUSED = r"Failed to load resource: the server responded with a status of 4\d\d"
# Phones upright and lying, a tablet, laptops; 1280 by 800 at 200 % and 1280 by 1024 at 400 % of zoom.
SIZES = [(320, 256), (320, 568), (390, 844), (568, 320), (640, 400), (667, 375), (768, 1024), (1440, 900), (1920, 1080)]
# The longest names that are allowed: without a space, in Arabic, joined emoji, mixed directions, plain.
LONGEST = [
    "Wolfeschlegelsteinhausenbergerdo",
    "أبو عبد الرحمن محمد بن عبد الله",
    "👩‍👩‍👧‍👦" * 4,
    "Tomasz שלום Rosa مرحبا Ines",
    "Llanfairpwllgwyngyllgogerychwyrn",
    "Maximiliane-Elisabeth von Thurn",
    "Rosalind of the many long names",
]
INES = "Inés of the very long names here"
# What is wrong with the page as it lies before somebody now: too wide, no single heading, its main action out of reach.
WRONG = """([text, size]) => {
  const wrong = [];
  const wide = document.scrollingElement.scrollWidth - innerWidth;
  if (wide > 0) wrong.push(`${wide} px too wide`);
  for (const [what, selector] of [['h1', 'h1'], ['main', 'main'], ['main action', '.button-main']]) {
    const count = [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
    if (count > 1 || (count === 0 && what !== 'main action')) wrong.push(`${count} times ${what}`);
  }
  const inside = ({ top, bottom }) => top >= -1 && bottom <= innerHeight + 1;
  const tray = document.querySelector('.tray');
  const main = tray?.querySelector('.tray-main > *, .tray-main .button');
  const loose = tray?.hasAttribute('data-loose');
  if (main && !loose && !inside(main.getBoundingClientRect())) wrong.push(`${main.innerText} is out of reach`);
  const beside = tray && getComputedStyle(tray).getPropertyValue('--beside').trim() === 'yes';
  const covers = tray && !beside && !loose ? innerHeight - tray.getBoundingClientRect().top : 0;
  const alone = (main?.getBoundingClientRect().height ?? 0) + 40;
  if (covers > Math.max(innerHeight * 0.45 + 20, alone)) wrong.push(`the tray covers ${covers} of ${innerHeight} px`);
  return wrong.map((one) => `${size}, ${text}: ${one}`);
}"""
SETTLED = """(text) => {
  if (text) document.documentElement.dataset.text = text;
  else delete document.documentElement.dataset.text;
  scrollTo(0, 0);
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}"""
# What has the focus lies free of whatever sticks to the foot of the page.
COVERED = """() => {
  const at = document.activeElement.getBoundingClientRect();
  const tray = document.querySelector('.tray');
  if (tray.contains(document.activeElement) || document.activeElement === document.body) return '';
  const edge = tray.getBoundingClientRect().top;
  return at.bottom > edge + 1 && at.top < innerHeight ? document.activeElement.outerHTML.slice(0, 80) : '';
}"""


async def at_every_size(state: str, page: Page) -> list[str]:
    """What is wrong with a page at any size, in letters of normal and of the largest size; then it is as it was."""
    own = page.viewport_size
    wrong: list[str] = []
    for width, height in SIZES:
        await page.set_viewport_size(ViewportSize(width=width, height=height))
        for text in ("", "larger"):
            await page.evaluate(SETTLED, text)
            found = await page.evaluate(WRONG, [text or "normal", f"{width} by {height}"])
            wrong += [f"{state}, {one}" for one in found]
    await page.evaluate(SETTLED, "")
    assert own
    await page.set_viewport_size(own)
    return wrong


async def test_a_round_with_the_longest_names_and_the_longest_card(house: ServerProcess, devices: Devices) -> None:
    cards = await crowd.cards_of(house.url, "together-in-care")
    longest = max((card for card in cards if card["spoken_by"] and not card["content_note"]), key=length)
    left_out = [card["id"] for card in cards if card is not longest]
    title = "Leaving hospital, together and with everybody who matters"
    facilitator, code = await crowd.open_room(house.url, naming="named", left_out=left_out, title=title)
    page = await devices.phone(f"{house.url}/join#{code}")
    await expect(button(page, "Yes, come in")).to_be_visible()
    wrong = await at_every_size("join", page)
    await come_in(page, INES)
    phones = [await crowd.join(house.url, code, name) for name in LONGEST]
    wrong += await at_every_size("lobby", page)
    await facilitator.must("arrange_tables", size=8)
    await facilitator.enter("play", "swap_shoes")
    await asyncio.gather(*(phone.seated() for phone in phones))
    mate = phones[0]
    for step, words in (("read", "Read"), ("think", "Think"), ("respond", "Respond")):
        await mate.table_at(step)
        await expect(heading(page, f"Round 1 · {words}")).to_be_attached()
        wrong += await at_every_size(step, page)
    await tap(page, "Names in full")
    for name in LONGEST:
        await reads(page.get_by_role("region", name="Your table").get_by_role("listitem"), name)
    wrong += await at_every_size("names in full", page)
    await mate.until_shoes_are_held()
    await mate.until_turn_of(INES)
    await expect(button(page, "I’ve had my say")).to_be_visible()
    wrong += await at_every_size("my turn", page)
    await page.set_viewport_size(SMALL_PHONE)
    for words in ("I’ve had my say", "Pass", "Write it instead"):
        await expect(button(page, words)).to_be_in_viewport(ratio=1)
    await mate.must("pause_table", seat=mate.seat)
    await expect(button(page, "Go on together")).to_be_visible()
    wrong += await at_every_size("a breath", page)
    await mate.must("resume_table", seat=mate.seat)
    await mate.table_at("capture")
    await write(page, "We noticed", "x" * 120)
    wrong += await at_every_size("capture", page)
    for phone in (facilitator, *phones):
        await phone.close()
    assert not wrong, "\n".join(wrong)


def length(card: dict[str, object]) -> int:
    return len(str(card["text"]))


async def test_the_focus_is_never_under_the_tray(house: ServerProcess, devices: Devices) -> None:
    facilitator, code = await crowd.open_room(house.url)
    page = await devices.laptop(f"{house.url}/join#{code}", viewport=SMALL_PHONE)
    await come_in(page, "Ines")
    rosa = await crowd.join(house.url, code, "Rosa")
    await facilitator.enter("play", "own_shoes")
    await rosa.seated()
    await rosa.table_at("capture")
    await expect(heading(page, "What did we notice?")).to_be_visible()
    for _ in range(24):
        await page.keyboard.press("Tab")
        assert await page.evaluate(COVERED) == ""
    for phone in (facilitator, rosa):
        await phone.close()


async def test_who_comes_late_is_told_where_we_are_in_three_lines(house: ServerProcess, devices: Devices) -> None:
    facilitator, code = await crowd.open_room(house.url)
    phones = await crowd.join_all(house.url, code, 3)
    await facilitator.enter("play", "own_shoes")
    await asyncio.gather(*(phone.seated() for phone in phones))
    await phones[0].table_at("discuss", number=2)
    page = await devices.phone(f"{house.url}/join#{code}")
    await come_in(page, "Ines")
    recap = page.get_by_role("region", name="Where we are")
    await expect(recap.get_by_role("paragraph")).to_have_count(3)
    await expect(recap).to_contain_text(re.compile("Your table is on round 2: Discuss. The card is “.+”."))
    await phones[0].table_at("capture", number=2)
    await expect(recap).to_contain_text("Your table is on round 2: Capture.")
    await tap(page, "All right")
    await load_again(page)
    await expect(heading(page, "What did we notice?")).to_be_visible()
    await expect(recap).to_have_count(0)
    for phone in (facilitator, *phones):
        await phone.close()


async def test_ones_turn_is_told_and_the_focus_stays_on_the_page(house: ServerProcess, devices: Devices) -> None:
    facilitator, code = await crowd.open_room(house.url, left_out=await tender_cards(house.url))
    page = await devices.laptop(f"{house.url}/join#{code}")
    await come_in(page, "Ines")
    rosa = await crowd.join(house.url, code, "Rosa")
    await facilitator.enter("play", "own_shoes")
    await rosa.seated()
    await rosa.table_at("read")
    await button(page, "More").focus()
    await rosa.table_at("think")
    await expect(heading(page, "Round 1 · Think")).to_be_focused()
    await page.keyboard.press("Tab")
    await rosa.table_at("respond")
    await rosa.until_turn_of("Ines")
    await expect(page.get_by_role("status")).to_have_count(1)
    await expect(page.get_by_role("status")).to_contain_text("Your turn, Ines.")
    await expect(heading(page, "Round 1 · Respond")).to_be_focused()
    await page.keyboard.press("Shift+Tab")
    await page.evaluate("document.activeElement.blur()")
    await page.keyboard.press("Tab")
    await page.get_by_role("link", name="Go to what you can do").focus()
    await page.keyboard.press("Enter")
    await expect(button(page, "I’ve had my say")).to_be_focused()
    assert "#" not in page.url
    for phone in (facilitator, rosa):
        await phone.close()


async def test_every_way_in_and_out_says_what_is_and_what_comes_next(house: ServerProcess, devices: Devices) -> None:
    devices.forgive(REFUSED)
    wrong: list[str] = []
    facilitator, code = await crowd.open_room(house.url, door="knock")
    page = await devices.phone(f"{house.url}/join#{code}")
    await tap(page, "Yes, knock on the door")
    await expect(heading(page, "You have knocked")).to_be_visible()
    wrong += await at_every_size("at the door", page)
    await facilitator.until(lambda: facilitator.parts["console"]["at_door"])
    member = facilitator.parts["console"]["at_door"][0]["member"]
    await facilitator.must("let_in", member=member)
    await expect(button(page, "Menu")).to_be_visible()
    await facilitator.enter("welcome")
    await expect(button(page, "I’m ready")).to_be_visible()
    token = await page.evaluate("() => Object.values(JSON.parse(localStorage.getItem('shoebox.rooms')))[0].token")
    others = [Phone(house.url, token) for _ in range(3)]
    for one in others:
        await one.open()
    await expect(heading(page, "Open in another window")).to_be_visible()
    wrong += await at_every_size("open elsewhere", page)
    await tap(page, "Use it here")
    await expect(button(page, "I’m ready")).to_be_visible()
    await tap(page, "Menu")
    await tap(page, "I’m away for a moment")
    await expect(button(page, "I’m back")).to_be_visible()
    wrong += await at_every_size("away", page)
    await facilitator.enter("closed")
    await expect(heading(page, "Take it home")).to_be_visible()
    wrong += await at_every_size("closed", page)
    await facilitator.must("remove_member", member=member)
    await expect(heading(page, "You are no longer in this room")).to_be_visible()
    wrong += await at_every_size("removed", page)
    for path, words in (("/nowhere", "There is nothing here"), (f"/in#{crowd.token()}", "This link does not work")):
        await page.goto(house.url + path)
        await expect(heading(page, words)).to_be_visible()
        wrong += await at_every_size(path, page)
    for path, words in (("/", "Step into each other’s shoes."), ("/rooms", "My rooms"), ("/join", "Come and sit down")):
        await page.goto(house.url + path)
        await expect(heading(page, words)).to_be_visible()
        wrong += await at_every_size(path, page)
    for phone in (facilitator, *others):
        await phone.close()
    assert not wrong, "\n".join(wrong)


# A device with an English voice, as most phones have; the browser of these tests has none.
VOICES = """
  const said = [];
  const speech = { getVoices: () => [{ lang: 'en-GB', name: 'Ada' }], addEventListener() {},
    speak: (words) => said.push(words.text), cancel: () => said.push('') };
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  window.SpeechSynthesisUtterance = function (text) { this.text = text; };
  window.said = said;
"""


async def test_a_card_is_read_aloud_where_there_is_a_voice(house: ServerProcess, devices: Devices) -> None:
    facilitator, code = await crowd.open_room(house.url, left_out=await tender_cards(house.url))
    page, silent = await devices.phone(), await devices.phone(f"{house.url}/join#{code}")
    await page.add_init_script(VOICES)
    await page.goto(f"{house.url}/join#{code}")
    await come_in(page, "Ines")
    await come_in(silent, "Tomasz")
    await tap(page, "Menu")
    await tap(page, "Language and look")
    await page.get_by_role("checkbox", name=named("Read each card to me")).check()
    await tap(page, "Done")
    await tap(page, "Close")
    rosa = await crowd.join(house.url, code, "Rosa")
    await facilitator.enter("play", "own_shoes")
    await rosa.seated()
    await rosa.table_at("read")
    await expect(button(page, "Stop reading")).to_be_visible()
    title = await page.get_by_role("article").get_by_role("heading").inner_text()
    assert (await page.evaluate("said"))[-1].startswith(title)
    await tap(page, "Stop reading")
    await expect(button(page, "Read it to me")).to_be_visible()
    assert (await page.evaluate("said"))[-1] == ""
    await expect(heading(silent, title)).to_be_visible()
    await expect(button(silent, "Read it to me")).to_have_count(0)
    for phone in (facilitator, rosa):
        await phone.close()


async def tender_cards(url: str) -> list[str]:
    """The cards that are turned in a step of their own."""
    return [card["id"] for card in await crowd.cards_of(url, "together-in-care") if card["content_note"]]
