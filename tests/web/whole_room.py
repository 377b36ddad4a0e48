"""The story of a whole room, told once for whatever hands play it: keys alone, or what a screen reader is told.

A facilitator and two people, from the first page to the closing circle. Whoever plays it hears of places by role and
name only.
"""

import asyncio
import re
from typing import Final, Protocol

from playwright.async_api import Page

from tests.web.hands import Role

Words = str | re.Pattern[str]
PURPOSE: Final = "What would make the day of leaving kinder?"
CODE: Final = re.compile(r"\b([2-9B-DF-HJ-NP-TV-Z]{4})\s?([2-9B-DF-HJ-NP-TV-Z]{4})\b")


class Hands(Protocol):
    """One person at one device."""

    page: Page

    async def press(self, role: Role, name: Words, *, within: str | None = None) -> None:
        """Presses a button, link or box; `within`: in the dialog or region of this name."""

    async def choose(self, name: Words, *, group: Words | None = None) -> None:
        """Chooses one of several."""

    async def write(self, name: Words, text: str) -> None:
        """Writes into a field, in place of what stands there."""

    async def sees(self, role: Role, name: Words) -> None:
        """Waits for something of this role and name."""

    async def offered(self, role: Role, name: Words) -> bool:
        """Whether something of this role and name is there now."""

    async def misses(self, role: Role, name: Words) -> None:
        """Waits until nothing of this role and name is there any more."""

    async def reads(self, text: Words) -> str:
        """Waits for a text; gives it."""


def begins(words: str) -> re.Pattern[str]:
    """A name that begins with these words."""
    return re.compile(rf"^\s*{re.escape(words)}")


async def play(lee: Hands, rosa: Hands, tomasz: Hands) -> None:
    """All of it. The three stand on the first page."""
    code = await open_a_room(lee)
    for hands, name in ((rosa, "Rosa"), (tomasz, "Tomasz")):
        await join(hands, code, name)
    await lee.press("button", "Begin the welcome")
    await ready(rosa, tomasz)
    await lee.press("button", "Begin check-in")
    for hands in (rosa, tomasz):
        await hands.choose("Mostly")
    await ready(rosa, tomasz)
    await lee.press("button", "Begin own shoes")
    for hands in (rosa, tomasz):
        await hands.reads(re.compile("Own shoes"))
    await lee.press("button", "Begin swap shoes")
    for hands in (rosa, tomasz):
        await hands.sees("heading", re.compile("^Round 2 · Draw"))
    await a_round(rosa, tomasz)
    await lee.press("button", "Gather for debrief")
    await ready(rosa, tomasz)
    await lee.press("button", "Gather for harvest")
    await harvest(lee)
    for hands in (rosa, tomasz):
        await hands.sees("heading", "Who holds the key")
    await lee.press("button", "Begin pledges")
    await pledge(tomasz)
    await lee.press("button", "Begin check-out")
    await rosa.choose("Completely")
    await rosa.write(begins("A word for the closing circle"), "lighter")
    await rosa.press("button", "Leave it in the circle")
    await tomasz.reads("lighter")
    await lee.press("button", "Close the room")
    await lee.press("button", "Close the room", within="dialog")
    for hands in (rosa, tomasz):
        await hands.sees("heading", "Take it home")
    await rosa.press("button", re.compile("^Take it back.*Nobody had asked the neighbour"))
    await rosa.reads("Taken back. Its words are gone.")


async def open_a_room(lee: Hands) -> str:
    await lee.press("link", begins("Run a room"))
    await lee.write(begins("What is this for?"), PURPOSE)
    await lee.choose("Named")
    await lee.press("button", "Open the room")
    await lee.sees("region", "Joining")
    found = CODE.search(await lee.reads(CODE))
    assert found
    return found[1] + found[2]


async def join(hands: Hands, code: str, name: str) -> None:
    await hands.write(begins("Join with the code on the screen"), code.lower())
    await hands.press("button", "Join")
    await hands.write(begins("What shall we call you?"), name)
    await hands.press("button", "Yes, come in")
    await hands.sees("button", "Menu")


async def ready(*people: Hands) -> None:
    for hands in people:
        await hands.press("button", "I’m ready")


async def whose(people: tuple[Hands, ...], name: Words) -> Hands:
    """The one of these to whom a button is offered."""
    looks = {asyncio.create_task(hands.sees("button", name)): hands for hands in people}
    done, waiting = await asyncio.wait(looks, return_when=asyncio.FIRST_COMPLETED)
    for look in waiting:
        look.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    first = done.pop()
    await first
    return looks[first]


async def a_round(*people: Hands) -> None:
    """Draw, read, think, two go-rounds with a pass and a written answer, discuss, capture."""
    reader = await whose(people, "Draw a card")
    other = next(hands for hands in people if hands is not reader)
    await reader.press("button", "Draw a card")
    await reader.sees("button", re.compile("^We (can read it|have heard it)$"))
    if await reader.offered("button", "We can read it"):
        await other.press("button", "We can read it")
    await reader.press("button", "We have heard it")
    for hands in people:
        await hands.write(begins("Your private note"), "I think of my mother's keys.")
        await hands.press("button", "I’m ready")
    await reader.press("button", "Start the go-round")
    await go_round(people, "Pass")
    await go_round(people, "I’ve had my say")
    await other.press("button", "Show a question")
    await reader.sees("heading", "A question")
    await reader.press("button", "On to capturing")
    for hands in people:
        await hands.sees("heading", "What did we notice?")
    rosa = people[0]
    await rosa.write(begins("We noticed"), "Nobody had asked the neighbour.")
    await rosa.write(begins("because"), "everyone thought of family first")
    await rosa.press("button", "Put it on the table")
    for hands in people:
        await hands.reads("Nobody had asked the neighbour.")


async def go_round(people: tuple[Hands, ...], way: str) -> None:
    """One of two writes their answer first; each has the turn once."""
    first = await whose(people, "I’ve had my say")
    second = next(hands for hands in people if hands is not first)
    await first.press("button", "Write it instead")
    await first.write(begins("What you would say"), "I would ask who is at home.")
    await first.press("button", "Put it on the table")
    await second.reads("I would ask who is at home.")
    await first.press("button", "I’ve had my say")
    await second.press("button", way)
    await second.misses("button", "I’ve had my say")


async def harvest(lee: Hands) -> None:
    await lee.press("button", begins("Themes"))
    await lee.write(begins("A new theme"), "Who holds the key")
    await lee.press("button", "Make it")
    await lee.sees("heading", "Who holds the key")
    await lee.press("button", begins("Captures"))
    await lee.press("button", re.compile("Nobody had asked the neighbour"))
    await lee.press("button", "Put on the screen", within="dialog")
    await lee.choose("Who holds the key", group=begins("Theme"))
    await lee.press("button", "Close", within="dialog")
    await lee.press("button", begins("Themes"))
    await lee.press("button", "Show large")
    await lee.sees("button", "Take it off")


async def pledge(tomasz: Hands) -> None:
    await tomasz.write(begins("I will"), "ring the ward on Monday")
    await tomasz.choose("Everyone here", group=begins("Who may see it?"))
    await tomasz.press("button", "I pledge this")
    await tomasz.reads("Ring the ward on Monday")
