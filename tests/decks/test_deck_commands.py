"""`shoebox deck …` as an author uses it, one command after another in one folder."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from server.cli import app

BROKEN = Path(__file__).parent / "broken"


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def run(*words: str) -> Result:
    return CliRunner().invoke(app, ["deck", *words])


def test_from_a_blank_file_to_a_translation() -> None:
    made = run("new", "our-ward")
    assert made.exit_code == 0
    assert {path.name for path in Path.cwd().iterdir()} == {"our-ward.yaml", "deck.schema.json"}
    assert run("check", "our-ward.yaml").stdout == "1 file checked: no problems.\n"
    assert run("fmt", "our-ward.yaml").stdout == "our-ward.yaml is tidy already.\n"
    assert run("translate", "our-ward.yaml", "ar").exit_code == 0
    assert run("check", ".").exit_code == 0
    assert Path("translation.schema.json").exists()
    before = Path("our-ward.ar.yaml").read_bytes()
    assert "has every text already" in run("translate", "our-ward.yaml", "ar").stdout
    assert Path("our-ward.ar.yaml").read_bytes() == before


def test_a_deck_is_tidied_in_place_and_keeps_its_rights() -> None:
    run("new", "our-ward")
    path = Path("our-ward.yaml")
    path.write_text(path.read_text(encoding="utf-8").replace("authors:\n  - Write", "authors:\n- Write"))
    path.chmod(0o600)
    assert run("fmt", "our-ward.yaml").stdout == "our-ward.yaml is tidy now.\n"
    assert "authors:\n  - Write" in path.read_text(encoding="utf-8")
    assert path.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in Path.cwd().iterdir() if one.name.startswith(".")] == []


def test_more_cards_give_more_to_translate() -> None:
    run("new", "our-ward")
    run("translate", "our-ward.yaml", "cy")
    path = Path("our-ward.yaml")
    text = path.read_text(encoding="utf-8")
    card = "  - id: second\n    kind: wild\n    title: Ours\n    sensitivity: low\n    source:\n      kind: invented\n"
    path.write_text(text + card, encoding="utf-8")
    assert "our-ward.cy.yaml has 1 more text to fill in now." in run("translate", "our-ward.yaml", "cy").stdout
    Path("old.yaml").write_text(text, encoding="utf-8")
    assert run("diff", "old.yaml", "our-ward.yaml").stdout == 'Card second is new: "Ours"\n'


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("new", "Our ward"), '"Our ward" is not an id.'),
        (("new", "aux"), 'No file on Windows can be named "aux"'),
        (("new", "no/where"), "cannot be written: No such file or directory"),
        (("fmt", "gone.yaml"), "There is no such file. Check the name."),
        (("fmt", str(BROKEN / "colon-in-text.yaml")), "Nothing was written. Mend this first."),
        (("fmt", str(BROKEN / "list-at-top.yaml")), "Nothing was written. Mend this first."),
        (("diff", str(BROKEN / "small.yaml"), str(BROKEN / "wrong-ids.yaml")), "is not an id."),
        (("translate", str(BROKEN / "small.yaml"), "pt_br"), "pt_br is not a language code. Write pt-BR."),
        (("translate", str(BROKEN / "small.yaml"), "en-GB"), "is in en-GB already. Name another language."),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_written(words: tuple[str, ...], said: str, tmp_path: Path) -> None:
    done = run(*words)
    assert done.exit_code == 1
    assert said in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_new_deck_overwrites_nothing() -> None:
    Path("our-ward.yaml").write_text("mine", encoding="utf-8")
    assert run("new", "our-ward").exit_code == 1
    assert Path("our-ward.yaml").read_text(encoding="utf-8") == "mine"


def test_problems_for_programs() -> None:
    done = run("check", "--format", "json", str(BROKEN / "empty.yaml"))
    assert done.exit_code == 1
    assert done.stdout.startswith('{\n  "files": 1,\n  "errors": 1,')
    assert run("check", "--format", "github", str(BROKEN / "easy-read.yaml")).stdout.startswith("::warning file=")
