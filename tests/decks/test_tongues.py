"""The checker in every language of the house: each sentence is there, with the same gaps, none is left in English."""

import io
import re
from pathlib import Path

import pytest

from server.decks import check_files
from server.decks.check import run
from server.decks.problems import Problem, spoken
from server.decks.saying import SAID, Said, Together, in_language, said
from server.pictures import header
from tests.decks.reports import BROKEN, NAMES

LANGUAGES = ("ar", "cy")
GAP = re.compile(r"\{ \$\w+ \}")
SOURCES = "".join(
    path.read_text(encoding="utf-8")
    for path in sorted((Path(__file__).parents[2] / "server" / "decks").glob("*.py"))
    if path.name not in ("saying.py", "schema.py")
)
MADE = (
    "add-", "level-", "count-", "where-", "no-perspective", "no-theme", "no-framework-word", "decision-needed",
    "quiz-needed", "picture-", "recording-", "no-picture-beside", "no-recording-beside", "one-of-",
)  # fmt: skip
"""How codes begin that are put together in the source."""


@pytest.fixture(scope="module")
def problems() -> list[Problem]:
    return check_files(BROKEN / name for name in NAMES)


def test_every_sentence_is_there_in_every_language_with_the_same_gaps() -> None:
    english = SAID.words("en")
    assert {path.stem for path in SAID.folder.glob("*.ftl")} == {"en", *LANGUAGES}
    for language in LANGUAGES:
        other = SAID.words(language)
        assert list(other) == list(english)
        assert {code for code in english if set(GAP.findall(other[code])) != set(GAP.findall(english[code]))} == set()
        same = {code for code in english if other[code] == english[code] and GAP.sub("", english[code]).strip(" :,.")}
        assert same <= {"kind-pdf"}


def test_every_sentence_is_said_and_every_sentence_said_is_there() -> None:
    codes = set(SAID.words("en"))
    one_word = "choose|missing|reference|tag|directive|emoji|markup|jargon|tender|backslash|misread"
    named = set(re.findall(rf'"([a-z0-9]+(?:-[a-z0-9]+)+|{one_word})"', SOURCES))
    assert {code for code in codes - named if not code.startswith(MADE)} == set()
    asked = set(re.findall(r'said\(\s*"([a-z0-9-]+)"', SOURCES))
    assert asked <= codes


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_problem_of_a_broken_deck_stays_in_english(problems: list[Problem], language: str) -> None:
    assert {type(one.message) for one in problems} <= {Said, Together}
    told = {one.message: spoken(one, language).message for one in problems}
    assert [english for english, other in told.items() if english == other] == []
    if language == "ar":
        assert [other for other in told.values() if not re.search("[\u0621-\u064a]", other)] == []
        assert all(one.count("\u2068") == one.count("\u2069") for one in told.values())


def test_where_it_stands_is_said_too(problems: list[Problem]) -> None:
    there = {one.where: spoken(one, "cy").where for one in problems}
    assert there["file"] == "y ffeil"
    assert there["card home-by-four, prompts, item 2"] == "cerdyn home-by-four, prompts, eitem 2"


def test_what_stands_in_a_file_fills_no_gap_of_its_own() -> None:
    sentence = said("id-taken", id='"{ $line }"', line=3)
    assert sentence == 'The id "{ $line }" is taken: line 3 has it already. Choose another.'
    assert in_language(sentence, "cy").startswith('Mae’r id "{ $line }" wedi’i gymryd: mae gan linell 3')


def test_the_command_tells_a_report_in_the_language_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BROKEN)
    out = io.StringIO()
    assert run([Path("apostrophe.yaml")], out, language="cy") == 1
    first, *_, last = out.getvalue().splitlines()
    assert first.startswith("apostrophe.yaml:")
    assert last.startswith("Gwiriwyd 1 ffeil: gwallau: ")


@pytest.mark.parametrize(
    "no",
    [
        header.cut_off(), header.unreadable(), header.moving(), header.too_slow(), header.too_heavy(9 << 20),
        header.too_wide(9000, 9000),
        *(header._what_else(raw) for raw in (b"    ftyp", b"GIF89a", b"<svg>", b"what")),
    ],
    ids=lambda no: no.said,
)  # fmt: skip
def test_what_is_said_of_pictures_is_the_same_sentence(no: header.NoPicture) -> None:
    assert said(f"picture-{no.said}", **no.gaps) == str(no)
