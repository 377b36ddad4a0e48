"""The press: another process, one sheet at a time, never for ever."""

import asyncio
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from dev import ROOT
from server.decks import library
from server.errors import Busy
from server.print.bounds import WAITING
from server.print.press import Press
from server.print.sheets import What, deck_sheet
from server.print.typeset import CannotPrint, Sheet


@pytest.fixture(scope="module")
def slips() -> Sheet:
    return deck_sheet(library([ROOT / "decks"]).decks["together-in-care"], What.SLIPS)


async def test_sheets_are_set_in_another_process_one_after_the_other(slips: Sheet) -> None:
    press = Press(60)
    made = await asyncio.gather(press.pdf(slips), press.pdf(slips))
    assert made[0].startswith(b"%PDF-")
    assert made[0] == made[1], "the same sheet gives the same bytes"


async def test_more_than_may_wait_are_turned_away(slips: Sheet) -> None:
    press = Press(60)
    async with press._alone:
        waiting = [asyncio.create_task(press.pdf(slips)) for _ in range(WAITING + 1)]
        await asyncio.sleep(0)
        with pytest.raises(Busy):
            await press.pdf(slips)
        for one in waiting:
            one.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
    assert (await press.pdf(slips)).startswith(b"%PDF-"), "and it goes on afterwards"


async def test_a_sheet_that_takes_too_long_is_given_up_and_its_process_ended(slips: Sheet) -> None:
    with pytest.raises(CannotPrint, match="took too long"):
        await Press(0.05).pdf(slips)
    assert [child for child in psutil.Process().children() if "server.print" in child.cmdline()] == []


async def test_what_the_other_process_says_is_passed_on(slips: Sheet, tmp_path: Path) -> None:
    with pytest.raises(CannotPrint, match="No face here has the letter 四"):
        await Press(60, tmp_path).pdf(slips | {"template": "cards", "what": "cards", "cards": [_card()]})
    with pytest.raises(CannotPrint, match="log says why"):
        await Press(60).pdf({})


def _card() -> Sheet:
    return {
        "kind": "scenario",
        "title": "四", "text": "Home", "easy": [], "prompts": [], "spoken_by": None, "decision": None, "quiz": None,
        "content_note": None, "picture": None, "deck_title": "Care", "number": 1, "language": "en", "dir": "ltr",
        "code": "886-KTQ", "scan": "886KTQ",
    }  # fmt: skip


def test_what_sets_pages_is_not_loaded_before_anybody_prints() -> None:
    asked = "import server.app, server.cli, sys; sys.exit('typst' in sys.modules)"
    subprocess.run([sys.executable, "-c", asked], cwd=ROOT, check=True)
