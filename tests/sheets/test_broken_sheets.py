"""Each broken run sheet in broken/ beside the exact report its author gets (`python -m tests.sheets.reports` writes
them). `good.yaml` there is good, and says nothing."""

from pathlib import Path

import pytest

from server.decks import Level
from server.sheets import read_sheet
from tests.sheets.reports import BROKEN, NAMES, report


@pytest.mark.parametrize("name", NAMES)
def test_an_author_gets_this_report(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BROKEN)
    assert report(name) == Path(name).with_suffix(".txt").read_text(encoding="utf-8")


def test_each_problem_says_how_to_mend_it_and_none_speaks_of_decks() -> None:
    for name in NAMES:
        for problem in read_sheet((BROKEN / name).read_bytes(), name).problems:
            what, _, mend = problem.message.partition(". ")
            assert what, problem
            assert mend or problem.level is not Level.error, problem
            assert "deck" not in problem.message, problem


def test_whatever_the_bytes_are_there_is_an_answer() -> None:
    whole = (BROKEN / "inline.yaml").read_bytes()
    for cut in range(0, len(whole), 3):
        for wedge in (b"", b"\xff", b"\x00", b"[", b"&a *a", b"\n\t- ", b": "):
            reading = read_sheet(whole[:cut] + wedge + whole[cut:], "sheet.yaml")
            assert (reading.value is None) == any(one.level is Level.error for one in reading.problems)
