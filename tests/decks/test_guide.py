"""docs/decks.md followed literally, in an empty folder: its files written, its commands given, its outputs compared."""

import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from typer.testing import CliRunner

from server.cli import app
from server.decks import library, open_card
from server.decks.load import load
from server.decks.problems import Report

GUIDE = (Path(__file__).parents[2] / "docs" / "decks.md").read_text(encoding="utf-8")
TUTORIAL = GUIDE[GUIDE.index("## From a blank file") : GUIDE.index("## How to write")]
_STEP = re.compile(
    r"```console\n(?P<told>.*?)```"
    r"|```yaml\n(?P<file># yaml-language-server.*?)```"
    r"|^Change `(?P<old>[^`\n]+)` to `(?P<new>[^`\n]+)`\.$",
    re.DOTALL | re.MULTILINE,
)


def _commands(told: str) -> Iterator[tuple[list[str], str]]:
    for block in told.split("$ ")[1:]:
        command, _, output = block.partition("\n")
        yield shlex.split(command), output


def test_the_tutorial_works_as_it_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    deck = Path("our-ward.yaml")
    commands = 0
    for step in _STEP.finditer(TUTORIAL):
        if step["file"]:
            deck.write_text(step["file"], encoding="utf-8")
        elif step["old"]:
            text = deck.read_text(encoding="utf-8")
            assert text.count(step["old"]) == 1
            deck.write_text(text.replace(step["old"], step["new"]), encoding="utf-8")
        for words, output in _commands(step["told"] or ""):
            commands += 1
            if words[0] == "cp":
                shutil.copy(words[1], words[2])
            else:
                assert words[0] == "shoebox"
                assert CliRunner().invoke(app, words[1:]).stdout == output, words
    assert commands == 8
    assert "Whom does this suit?" in pypdf.PdfReader("cards.pdf").pages[0].extract_text()
    shelf = library([tmp_path])
    assert [(Path(one.file).name, one.where) for one in shelf.errors] == [("last-year.yaml", "id")]
    assert open_card(shelf.decks["our-ward"], "our-ward:home-by-four", "ar").prompts[0] == "Whom does this suit?"
    excerpt = re.findall(r"```yaml\n(cards:\n  - id: home-by-four\n    # .*?)```", TUTORIAL, re.DOTALL)
    assert [one in Path("our-ward.ar.yaml").read_text(encoding="utf-8") for one in excerpt] == [True]


def test_every_example_of_the_reference_can_stand_in_a_deck() -> None:
    examples = re.findall(r"```yaml\n(.*?)```", GUIDE[GUIDE.index("## How to write") :], re.DOTALL)
    assert len(examples) > 8
    for example in examples:
        report = Report("example")
        assert load(example, report) is not None
        assert report.problems() == ()
