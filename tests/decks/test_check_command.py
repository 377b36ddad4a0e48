"""The command for authors: what it prints, and its exit code."""

import io
import subprocess
import sys
from pathlib import Path

import pytest

from server.decks.__main__ import main
from server.decks.check import run

ROOT = Path(__file__).parents[2]
BROKEN = Path(__file__).parent / "broken"


def test_a_good_deck_gives_0() -> None:
    out = io.StringIO()
    assert run([BROKEN / "small.yaml"], out) == 0
    assert out.getvalue() == "1 file checked: no problems.\n"


def test_warnings_alone_give_0() -> None:
    out = io.StringIO()
    assert run([BROKEN / "easy-read.yaml"], out) == 0
    assert out.getvalue().endswith("1 file checked: 2 warnings. It can be played as it is.\n")


def test_one_error_gives_1_and_all_files_are_checked() -> None:
    out = io.StringIO()
    assert run([BROKEN / "tag-on-a-value.yaml", BROKEN / "easy-read.yaml"], out) == 1
    assert out.getvalue().endswith("2 files checked: 1 error, 2 warnings.\n")


def test_a_folder_stands_for_the_decks_in_it() -> None:
    out = io.StringIO()
    assert run([BROKEN], out) == 1
    assert f"{len(list(BROKEN.glob('*.yaml')))} files checked: " in out.getvalue()


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    out = io.StringIO()
    assert run([tmp_path / "gone.yaml"], out) == 1
    assert "gone.yaml:1:1: file: There is no such file. Check the name.\n" in out.getvalue()


def test_no_file_is_an_error() -> None:
    out = io.StringIO()
    assert run([], out) == 1
    assert out.getvalue().startswith("Name at least one deck file or folder")


def test_a_narrow_terminal_gets_escapes_and_no_crash() -> None:
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding="ascii", write_through=True)
    assert run([BROKEN / "missing-everything.yaml"], out) == 1
    assert b'Add "text: \\u2026"' in raw.getvalue()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["check", str(BROKEN / "empty.yaml")], 1, "The file is empty."),
        (["write"], 0, "Written anew: nothing, all was right."),
        (["bake"], 2, "Say one of:"),
    ],
)
def test_the_module_does_what_it_is_told(
    arguments: list[str], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == code
    assert said in "".join(capsys.readouterr())


def test_the_command_runs_as_a_module() -> None:
    command = [sys.executable, "-m", "server.decks", "check", str(BROKEN / "small.yaml")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True)
    assert done.stdout == "1 file checked: no problems.\n"
