"""Further ways to play, as a phone shows them: their own words in each stage, and what stands beside the card."""

import os
import re
from pathlib import Path

from playwright.async_api import Page, expect

from tests.browser.fixtures import Devices
from tests.web import crowd
from tests.web.hands import button
from tests.web.looking import Checklist
from tests.web.server_process import ServerProcess
from tests.web.tongues import LANGUAGES, says, sit_down

WORDS = Path(__file__).parents[2] / "web" / "src" / "modes"


def said(mode: str, language: str, called: str) -> str:
    """What a mode says, in one language."""
    part = next(one for one in (WORDS / f"{mode}.ftl").read_text().split("## ") if one.startswith(f"{language}\n"))
    return next(line.split(" = ")[1] for line in part.splitlines() if line.startswith(f"mode-{mode}-{called} = "))


async def until(phone: crowd.Phone, called: str) -> None:
    """The table goes on until its round is at the stage of that name."""
    while phone.parts["table"]["round"]["called"] != called:
        await phone.move_table()


async def shown(page: Page, mode: str, language: str, called: str) -> None:
    await expect(page.get_by_text(said(mode, language, called)).first).to_be_visible()
    if folder := os.environ.get("SHOEBOX_LOOK"):
        await page.screenshot(path=f"{folder}/{mode}-{called}-{language}.png", full_page=True)


async def test_further_ways_to_play_on_a_phone(house: ServerProcess, devices: Devices) -> None:
    ways = ("learning_circle", "secret_shoes", "decision_walk", "positions")
    lines = [{"id": mode, "kind": "play", "minutes": 20, "mode": mode} for mode in ways]
    ends = [{"id": name, "kind": name, "minutes": 0} for name in ("lobby", "closed")]
    decks = ["together-in-care", "deciding-together"]
    facilitator, code = await crowd.open_room(house.url, phases=[ends[0], *lines, ends[1]], decks=decks)
    rosa = await crowd.join(house.url, code, "Rosa")
    pages = {}
    for language in ("en", "ar"):
        pages[language] = await devices.phone(f"{house.url}/join#{code}", locale=LANGUAGES[language])
        await sit_down(pages[language], "Ines" if language == "en" else "أمل", language)
    looks = Checklist()

    await facilitator.enter("play", "learning_circle")
    await rosa.seated()
    await until(rosa, "saw")
    for language, page in pages.items():
        await shown(page, "learning_circle", language, "saw-ask")
    await until(rosa, "sentence")
    for language, page in pages.items():
        await shown(page, "learning_circle", language, "sentence-ask")
        await page.get_by_label(says(language, "harvest-sentence"), exact=True).wait_for()
        await looks.look(f"one sentence, {language}", page)

    await facilitator.enter("play", "secret_shoes")
    await until(rosa, "guess")
    for language, page in pages.items():
        await shown(page, "secret_shoes", language, "guess-ask")
    assert {one["shoes"] for one in rosa.parts["table"]["seats"]} == {None}
    await until(rosa, "reveal")
    for language, page in pages.items():
        await shown(page, "secret_shoes", language, "reveal-ask")
        held = page.locator("section").filter(has=page.get_by_role("heading", name=says(language, "shoes-held")))
        await expect(held.get_by_role("listitem")).to_have_count(3)
        await looks.look(f"the reveal, {language}", page)

    await facilitator.enter("play", "decision_walk")
    await until(rosa, "before")
    walk = {"seat": rosa.seat, "round": rosa.parts["table"]["round"]["id"], "after": False}
    await rosa.must("choose_option", option=1, **walk)
    for language, page in pages.items():
        await shown(page, "decision_walk", language, "before-ask")
        await page.get_by_role("radio").nth(1).check()
        await page.get_by_label(re.compile(f"^{said('decision_walk', language, 'why')}")).fill("Near the garden")
        await page.get_by_role("button", name=said("decision_walk", language, "why-keep")).click()
        await expect(page.get_by_role("button", name=said("decision_walk", language, "why-keep"))).to_have_count(0)
        await looks.look(f"choosing for oneself, {language}", page)
    await until(rosa, "options")
    for language, page in pages.items():
        await shown(page, "decision_walk", language, "options-ask")
    await until(rosa, "said")
    for language, page in pages.items():
        await shown(page, "decision_walk", language, "said-ask")
        counted = page.locator("section").filter(
            has=page.get_by_role("heading", name=said("decision_walk", language, "counts"))
        )
        await expect(counted.get_by_role("listitem").filter(has_text="2")).to_have_count(1)
        await looks.look(f"what the table says, {language}", page)
    await pages["en"].get_by_role("radio", name=said("decision_walk", "en", "not_yet")).check()
    chosen = pages["ar"].get_by_role("radio", name=said("decision_walk", "ar", "not_yet"))
    await expect(chosen).to_be_checked()

    await facilitator.enter("play", "positions")
    await until(rosa, "rate")
    await rate_and_word(rosa, pages, looks)
    assert looks.wrong == []
    await facilitator.close()
    await rosa.close()


async def rate_and_word(rosa: crowd.Phone, pages: dict[str, Page], looks: Checklist) -> None:
    """Three rate a position, hear how, and one of them writes it anew."""
    rating = {"seat": rosa.seat, "round": rosa.parts["table"]["round"]["id"], "stance": "live_with"}
    await rosa.must("rate_position", position="1", reason="It can be learnt", **rating)
    for language, page in pages.items():
        await shown(page, "positions", language, "rate-ask")
        first = page.get_by_role("group").first
        await first.get_by_role("radio", name=said("positions", language, "support"), exact=True).check()
        await page.get_by_label(re.compile(f"^{said('positions', language, 'why')}")).fill("Near the garden")
        await page.get_by_role("button", name=said("positions", language, "why-keep"), exact=True).click()
        await expect(page.get_by_role("button", name=said("positions", language, "why-keep"))).to_have_count(0)
        await looks.look(f"rating positions, {language}", page)
    await until(rosa, "hear")
    for language, page in pages.items():
        await shown(page, "positions", language, "all-can")
        await expect(page.get_by_text("It can be learnt")).to_be_visible()
        await looks.look(f"hearing why, {language}", page)
    await until(rosa, "reword")
    english = pages["en"]
    await english.get_by_label(said("positions", "en", "wording")).first.fill("Both read it, and say so")
    await english.get_by_role("button", name=said("positions", "en", "wording-keep")).click()
    for language, page in pages.items():
        await expect(page.get_by_role("group", name="Both read it, and say so")).to_be_visible()
        await looks.look(f"words for all, {language}", page)


def heard(mode: str, language: str, called: str, **gaps: str) -> str:
    """The same with its gaps filled, as a page says it."""
    apart = "\u2068{}\u2069" if language == "ar" else "{}"
    text = said(mode, language, called)
    for name, value in gaps.items():
        text = text.replace(f"{{ ${name} }}", apart.format(value))
    return text


async def test_a_problem_of_ones_own_and_presentations_on_phones_console_and_screen(
    house: ServerProcess, devices: Devices
) -> None:
    ways = ("co_consultation", "presentations")
    lines = [{"id": mode, "kind": "play", "minutes": 20, "mode": mode} for mode in ways]
    ends = [{"id": name, "kind": name, "minutes": 0} for name in ("lobby", "closed")]
    facilitator, code = await crowd.open_room(house.url, phases=[ends[0], *lines, ends[1]])
    rosa = await crowd.join(house.url, code, "Rosa")
    pages = {}
    for language in ("en", "ar"):
        pages[language] = await devices.phone(f"{house.url}/join#{code}", locale=LANGUAGES[language])
        await sit_down(pages[language], "Ines" if language == "en" else "أمل", language)
    console = await devices.laptop(await crowd.link(house.url, facilitator, "facilitator", "Maya"))
    wall = await devices.laptop(await crowd.link(house.url, facilitator, "screen"))
    looks = Checklist()

    mode = "co_consultation"
    await facilitator.enter("play", mode)
    await rosa.seated()
    for language, page in pages.items():
        await shown(page, mode, language, "bring-ask")
        await looks.look(f"bringing a problem, {language}", page)
    ines = pages["en"]
    await ines.get_by_label(said(mode, "en", "title"), exact=True).fill("Nobody rings back")
    await ines.get_by_label(said(mode, "en", "text"), exact=True).fill("Three wards, three numbers.")
    await button(ines, said(mode, "en", "put")).click()
    await shown(ines, mode, "en", "waiting-help")
    await button(ines, said(mode, "en", "begin-you")).click()
    await expect(pages["ar"].get_by_role("heading", name="Nobody rings back")).to_be_visible()
    await expect(button(pages["ar"], says("ar", "capture-open"))).to_have_count(0)
    await until(rosa, "aloud")
    for language, page in pages.items():
        await shown(page, mode, language, "aloud-ask")
        await looks.look(f"thinking aloud, {language}", page)
    await shown(ines, mode, "en", "aloud-you")
    await console.get_by_role("button", name="Table 1").click()
    await shown(console, mode, "en", "looked-into")
    assert "Nobody rings back" not in await console.content()
    await console.keyboard.press("Escape")
    await until(rosa, "next")
    await button(ines, says("en", "respond-write")).click()
    await ines.get_by_label(says("en", "answer-label"), exact=True).fill("ring the first ward on Monday")
    await button(ines, says("en", "capture-put")).click()
    await button(ines, said(mode, "en", "pledge")).click()
    await shown(ines, mode, "en", "pledge-made")
    await looks.look("a next step that is a pledge", ines)

    mode = "presentations"
    await facilitator.enter("play", mode)
    await button(console, said(mode, "en", "panel")).first.click()
    await button(console, said(mode, "en", "add-tables")).click()
    await button(console, heard(mode, "en", "begin-who", who="Table 1")).click()
    await looks.look("the order of presentations", console, other=None)
    for language, page in pages.items():
        await shown(page, mode, language, "yours")
        await looks.look(f"presenting, {language}", page)
    await pages["ar"].get_by_label(said(mode, "ar", "question-label")).fill("من الذي غاب؟")
    await button(pages["ar"], said(mode, "ar", "ask")).click()
    await button(ines, said(mode, "en", "show")).click()
    await expect(wall.get_by_text("من الذي غاب؟")).to_be_visible()
    await looks.look("a question on the screen", wall, other=None, targets=False, narrow=False)
    await button(ines, said(mode, "en", "same")).click()
    await expect(button(ines, said(mode, "en", "same"))).to_have_attribute("aria-pressed", "true")
    assert looks.wrong == []
    await facilitator.close()
    await rosa.close()
