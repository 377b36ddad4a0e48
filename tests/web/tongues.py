"""What the client says in each of its languages, for stories in which people do not all read English."""

import re
from functools import cache

from playwright.async_api import Page, expect

from dev import WEB
from tests.web.hands import button, named

LANGUAGES = {"en": "en-GB", "ar": "ar-EG", "cy": "cy-GB"}
"""The languages of the client, and how a device that is set to one names it."""
_SENTENCE = re.compile(r"^([a-z][\w-]*) = (.+)$", re.MULTILINE)
_GAP = re.compile(r"\{ \$(\w+) \}")


@cache
def _sentences(language: str) -> dict[str, str]:
    files = sorted((WEB / "src" / "words" / language).glob("*.ftl"))
    return dict(pair for file in files for pair in _SENTENCE.findall(file.read_text(encoding="utf-8")))


def says(language: str, sentence: str, /, **gaps: str) -> str:
    """A sentence by its id, with its gaps filled and set apart as `t` does; only one that chooses nothing."""
    apart = "\u2068{}\u2069" if language == "ar" else "{}"
    return _GAP.sub(lambda gap: apart.format(gaps[gap[1]]), _sentences(language)[sentence])


async def sit_down(page: Page, name: str, language: str) -> None:
    """Joins from the page of a join link, in the language of the device."""
    await page.get_by_role("textbox", name=named(says(language, "join-name"))).fill(name)
    await button(page, says(language, "join-come-in")).click()
    await expect(button(page, says(language, "menu-open"))).to_be_visible()
