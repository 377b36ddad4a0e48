"""Each broken deck in broken/ beside the exact report its author gets (`python -m tests.decks.reports` writes them).

`small.yaml` there is good, and says nothing."""

from pathlib import Path

import pytest

from server.decks import Level, check_files, read_deck
from tests.decks.reports import BROKEN, NAMES, report


@pytest.mark.parametrize("name", NAMES)
def test_an_author_gets_this_report(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BROKEN)
    assert report(name) == Path(name).with_suffix(".txt").read_text(encoding="utf-8")


def test_each_problem_says_how_to_mend_it() -> None:
    for problem in check_files(BROKEN / name for name in NAMES):
        if problem.level is not Level.note:
            what, _, mend = problem.message.partition(". ")
            assert what, problem
            assert mend, problem


def test_problems_stand_in_the_order_of_the_file() -> None:
    for name in NAMES:
        places = [(problem.line, problem.column) for problem in read_deck((BROKEN / name).read_bytes(), name).problems]
        assert places == sorted(places)


def test_the_corpus_is_complete() -> None:
    assert len(NAMES) >= 100
    assert {Path(name).stem for name in NAMES} == {path.stem for path in BROKEN.glob("*.txt")}


def test_a_deck_with_windows_line_ends_has_its_problems_in_the_same_places() -> None:
    unix = (BROKEN / "unknown-keys.yaml").read_bytes()
    windows = unix.replace(b"\n", b"\r\n")
    assert read_deck(windows, "deck.yaml").problems == read_deck(unix, "deck.yaml").problems


def test_a_thousand_problems_are_cut_and_counted() -> None:
    fields = b"".join(b"    field-%d: x\n" % number for number in range(100))
    problems = read_deck(
        b"cards:\n" + b"".join(b"  - id: c%d\n%b" % (n, fields) for n in range(20)), "deck.yaml"
    ).problems
    assert len(problems) == 201
    assert problems[-1].message.startswith("There are 1,9")
    assert "more problems. Mend these first" in problems[-1].message


def test_errors_are_shown_before_warnings_when_there_are_too_many() -> None:
    card = "  - {id: same, kind: scenario}\n"
    problems = read_deck(f"cards:\n{card * 120}".encode(), "deck.yaml").problems
    assert {problem.level for problem in problems} == {Level.error}
