"""Each bad deck in bad/ beside the exact report its author gets. `small.yaml` there is good, and says nothing."""

from pathlib import Path

import pytest

from server.decks import Level, check_files, read_deck

BAD = Path(__file__).parent / "bad"
NAMES = sorted(path.name for path in BAD.glob("*.yaml"))


@pytest.mark.parametrize("name", NAMES)
def test_an_author_gets_this_report(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BAD)
    report = "".join(f"{problem}\n" for problem in check_files([Path(name)]))
    assert report == Path(name).with_suffix(".txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_each_problem_says_how_to_mend_it(name: str) -> None:
    for problem in check_files([BAD / name]):
        if problem.level is not Level.note:
            what, _, mend = problem.message.partition(". ")
            assert what, problem
            assert mend, problem


@pytest.mark.parametrize("name", NAMES)
def test_problems_stand_in_the_order_of_the_file(name: str) -> None:
    places = [(problem.line, problem.column) for problem in read_deck((BAD / name).read_bytes(), name).problems]
    assert places == sorted(places)


def test_the_corpus_is_complete() -> None:
    assert len(NAMES) >= 50
    assert {Path(name).stem for name in NAMES} == {path.stem for path in BAD.glob("*.txt")}


def test_a_deck_with_windows_line_ends_has_its_problems_in_the_same_places() -> None:
    unix = (BAD / "unknown-keys.yaml").read_bytes()
    windows = unix.replace(b"\n", b"\r\n")
    assert read_deck(windows, "deck.yaml").problems == read_deck(unix, "deck.yaml").problems


def test_a_thousand_problems_are_cut_and_counted() -> None:
    problems = read_deck(b"".join(b"field-%d: x\n" % number for number in range(1000)), "deck.yaml").problems
    assert len(problems) == 201
    assert "more problems. Mend these first" in problems[-1].message


def test_errors_are_shown_before_warnings_when_there_are_too_many() -> None:
    card = "  - {id: same, kind: scenario}\n"
    problems = read_deck(f"cards:\n{card * 120}".encode(), "deck.yaml").problems
    assert {problem.level for problem in problems} == {Level.error}
