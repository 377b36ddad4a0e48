"""dev.py on machines where something is amiss: it says what, and what to do, and does nothing twice."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import dev


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in the place of the project's, with nothing set up yet."""
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "TOOLS", tmp_path / ".tools")
    dev.TOOLS.mkdir()
    return tmp_path


def test_a_step_is_done_once_and_again_when_its_source_changes_or_its_product_is_gone(empty: Path) -> None:
    source, product = empty / "list.txt", empty / "made"
    done: list[str] = []

    def make() -> None:
        done.append(source.read_text())
        product.write_text("made")

    def step() -> list[str]:
        dev.once("step", [source], product, make)
        return done

    source.write_text("one")
    assert [*step(), *step()] == ["one", "one"]
    source.write_text("two")
    assert step() == ["one", "two"]
    product.unlink()
    assert step() == ["one", "two", "two"]


def test_a_folder_that_was_moved_is_set_up_again(empty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (empty / "list.txt").write_text("one")
    before = dev.digest([empty / "list.txt"])
    moved = empty.rename(empty.with_name("moved"))
    monkeypatch.setattr(dev, "ROOT", moved)
    assert dev.digest([moved / "list.txt"]) != before


def test_a_step_that_failed_is_tried_again(empty: Path) -> None:
    source, product = empty / "list.txt", empty / "made"
    source.write_text("one")
    product.write_text("half made")

    def fail() -> None:
        raise dev.Stuck("no network")

    with pytest.raises(dev.Stuck):
        dev.once("step", [source], product, fail)
    done: list[bool] = []
    dev.once("step", [source], product, lambda: done.append(True))
    assert done == [True]


def test_a_failing_step_shows_its_output_and_says_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(dev.Stuck, match=r"needs the internet.*start the same command again"):
        dev.step("Fetching the moon", sys.executable, "-c", "raise SystemExit('no such host')")
    assert "no such host" in capsys.readouterr().err


def test_packages_that_do_not_come_are_told_although_npm_goes_on_beside(
    empty: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_network(wanted: str) -> None:
        raise dev.Stuck("no network")

    went_on: list[str] = []
    monkeypatch.setattr(dev, "packages", no_network)
    monkeypatch.setattr(dev, "node_first", lambda: None)
    monkeypatch.setattr(dev, "client", lambda: None)
    monkeypatch.setattr(dev, "modules", lambda folder, what: went_on.append(what))
    with pytest.raises(dev.Stuck, match="no network"):
        dev.test([])
    assert went_on


def test_a_full_disk_is_called_that(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "DISK_MB", 10**12)
    with pytest.raises(dev.Stuck, match=r"Only \d+ MB of disk are free: make room"):
        dev.step("Fetching the moon", sys.executable, "-c", "raise SystemExit(1)")


def test_a_python_that_is_too_old_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["dev.py", "run"])
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    assert dev.main() == 1
    assert "needs Python 3.11 or newer" in capsys.readouterr().err


def test_a_python_without_pip_or_uv_is_told(empty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.setenv("PATH", str(empty))
    with pytest.raises(dev.Stuck, match="apt-get install python3-pip"):
        dev.uv()


def test_a_folder_that_cannot_be_written_is_told(
    empty: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (empty / "file").write_text("in the way")
    monkeypatch.setattr(dev, "TOOLS", empty / "file" / ".tools")
    monkeypatch.setattr(sys, "argv", ["dev.py", "run"])
    assert dev.main() == 1
    assert "must be able to write in" in capsys.readouterr().err


def test_python_keeps_what_it_compiled_even_where_the_machine_forbids_it(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = []
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setattr(sys, "argv", ["dev.py", "run"])

    def run(arguments: list[str]) -> list[str | Path]:
        kept.append("PYTHONDONTWRITEBYTECODE" not in os.environ)
        raise dev.Stuck("far enough")

    monkeypatch.setattr(dev, "run", run)
    assert dev.main() == 1
    assert kept == [True]


@pytest.mark.parametrize(("arguments", "code"), [([], 2), (["walk"], 2), (["--help"], 0)])
def test_without_a_command_it_says_which_there_are(arguments: list[str], code: int) -> None:
    done = subprocess.run(
        [sys.executable, dev.ROOT / "dev.py", *arguments], capture_output=True, text=True, check=False, cwd="/"
    )
    assert done.returncode == code
    assert "python3 dev.py run [--host HOST]" in done.stderr


HOLDER = """
import pathlib, sys
sys.path.insert(0, sys.argv[1])
import dev
dev.TOOLS = pathlib.Path(sys.argv[2])
with dev.alone():
    print("in", flush=True)
    sys.stdin.readline()
    (dev.TOOLS / "first").touch()
"""


def set_up(tools: Path) -> subprocess.Popen[str]:
    """Start a process that takes the set-up lock, says "in" and keeps the lock until it reads a line."""
    command = [sys.executable, "-c", HOLDER, str(Path(dev.__file__).parent), str(tools)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True)


def test_two_set_ups_at_once_take_turns(empty: Path) -> None:
    with set_up(dev.TOOLS) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "in\n"
        with set_up(dev.TOOLS) as second:
            assert second.stdout is not None
            assert second.stderr is not None
            assert "waiting for it" in second.stderr.readline()
            first.communicate("\n")
            assert second.stdout.readline() == "in\n"
            assert (dev.TOOLS / "first").exists()
            second.communicate("\n")
