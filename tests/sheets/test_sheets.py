"""Run sheets as files: those that are shipped, the shelf, writing one, the command, the guide."""

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dev import ROOT
from game.modes import MODES, Dealing
from game.run_sheet import MAX_PHASES, PRESETS, Phase, PhaseKind
from server.cli import app
from server.decks import broken, facts
from server.sheets import FOLDER, SheetShelf, id_of, phases_of, read_sheet, run, sheet_of, told, written
from server.sheets.reference import GUIDE, run_sheet_schema, with_tables
from server.sheets.write import RUN_SHEET_SCHEMA
from tests.server.stage import care_deck
from tests.story import given, opening

SHIPPED = SheetShelf([ROOT / "decks"]).read()
GOOD = (Path(__file__).parent / "broken" / "good.yaml").read_text(encoding="utf-8")


def days(phases: tuple[Phase, ...]) -> list[int]:
    """The minutes of each day."""
    found = [0]
    for phase in phases:
        found[-1] += phase.minutes
        found += [0] * (phase.kind is PhaseKind.OVERNIGHT)
    return found


def test_the_sheets_we_ship_say_nothing_and_open_a_room_in_three_languages() -> None:
    assert SHIPPED.problems == ()
    assert list(SHIPPED.sheets) == ["half-a-day", "three-days"]
    for one in SHIPPED.sheets.values():
        given().does(opening(deck=facts(care_deck()), phases=phases_of(one.sheet)))
        titles = {told(one.sheet, language).title for language in ("en", "ar", "cy")}
        assert len(titles) == 3
        assert all(told(one.sheet, language).summary for language in ("en", "ar", "cy"))
        assert told(one.sheet, "cy-GB") == told(one.sheet, "cy")
        assert told(one.sheet, "fr").title == one.sheet.title


def test_half_a_day_and_three_days_are_as_long_as_they_say() -> None:
    half, three = (phases_of(one.sheet) for one in SHIPPED.sheets.values())
    assert days(half) == [225]
    assert len(days(three)) == 3
    assert all(390 <= day <= 480 for day in days(three))


def test_three_days_have_every_way_to_play_that_there_is_on_the_first_pages() -> None:
    modes = {phase.mode for phase in phases_of(SHIPPED.sheets["three-days"].sheet)} - {None}
    assert modes >= MODES.keys() - {"swap_shoes", "secret_shoes", "positions"}
    assert modes <= MODES.keys()


@pytest.mark.parametrize("phases", [*PRESETS.values(), *(phases_of(one.sheet) for one in SHIPPED.sheets.values())])
def test_what_is_written_is_read_as_the_same(phases: tuple[Phase, ...]) -> None:
    chosen = tuple(replace(one, dealing=Dealing.CHOSEN) if one.mode == "swap_shoes" else one for one in phases)
    text = written(sheet_of('Ours: "a start", no # less', "cy", chosen))
    reading = read_sheet(text.encode(), "sheet.yaml")
    assert reading.value is not None, reading.problems
    assert phases_of(reading.value) == tuple(replace(one, id=f"p{nth}") for nth, one in enumerate(chosen, 1))
    assert reading.value.title == 'Ours: "a start", no # less'
    assert written(reading.value) == text
    assert text.startswith(
        "# yaml-language-server: $schema=./run-sheet.schema.json\nschema: 1\nid: ours-a-start-no-less\n"
    )


@pytest.mark.parametrize(
    ("title", "identity"), [("Three days", "three-days"), ("Café à deux", "cafe-a-deux"), ("ثلاثة أيام", "run-sheet")]
)
def test_an_id_is_made_of_a_title(title: str, identity: str) -> None:
    assert id_of(title) == identity


def test_the_longest_sheet_is_as_long_as_a_room_takes() -> None:
    line = "  - kind: play\n    minutes: 240\n    mode: own_shoes\n"
    head = GOOD.partition("phases:\n")[0] + "phases:\n"
    whole = read_sheet((head + line * (MAX_PHASES - 2)).encode(), "good.yaml").value
    assert whole is not None
    given().does(opening(phases=phases_of(whole)))
    assert read_sheet((head + line * (MAX_PHASES - 1)).encode(), "good.yaml").value is None


def put(folder: Path, name: str, text: str) -> Path:
    """A file, changed at another moment than before."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    before = file.stat().st_mtime_ns if file.exists() else 0
    file.write_text(text, encoding="utf-8")
    os.utime(file, ns=(before + 10**9, before + 10**9))
    return file


def test_a_sheet_comes_changes_breaks_is_mended_and_goes_without_a_restart(tmp_path: Path) -> None:
    shelf, folder = SheetShelf([tmp_path]), tmp_path / FOLDER
    assert shelf.read().sheets == {}
    file = put(folder, "good.yaml", GOOD)
    assert shelf.read().sheets["good"].sheet.title == "An evening"
    assert shelf.read() is shelf.read()
    put(folder, "good.yaml", GOOD.replace("An evening", "A night"))
    assert shelf.read().sheets["good"].sheet.title == "A night"
    put(folder, "good.yaml", GOOD.replace("own_shoes", "own_shoe"))
    kept = shelf.read().sheets["good"]
    assert kept.sheet.title == "A night"
    assert kept.held is not None
    assert shelf.read().held == {"good": kept.held}
    assert list(broken(shelf.read())) == [str(file)]
    assert (kept.held.file, kept.held.errors, kept.held.line) == ("good.yaml", 1, 10)
    put(folder, "good.yaml", GOOD)
    assert shelf.read().sheets["good"].held is None
    file.unlink()
    assert shelf.read().sheets == {}


def test_an_operator_s_own_folder_comes_second_and_a_broken_file_keeps_no_other_off(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    put(ours / FOLDER, "good.yaml", GOOD)
    put(theirs / FOLDER, "good.yaml", GOOD.replace("An evening", "Another"))
    put(theirs / FOLDER, "late.yaml", GOOD.replace("id: good", "id: late"))
    put(theirs / FOLDER, "odd.yaml", "phases: no")
    secret = put(tmp_path, "secret.yaml", GOOD.replace("id: good", "id: secret"))
    (theirs / FOLDER / "out.yaml").symlink_to(secret)
    found = SheetShelf([ours, theirs]).read()
    assert {name: one.sheet.title for name, one in found.sheets.items()} == {"good": "An evening", "late": "An evening"}
    said = [f"{Path(one.file).name}: {one.message}" for one in found.problems if one.where in ("id", "file")]
    assert [one.partition(".yaml: ")[0] for one in said if "taken" in one or "leads out" in one] == ["good", "out"]


def test_the_command_checks_files_and_folders_in_three_forms(tmp_path: Path) -> None:
    good, bad = put(tmp_path, "good.yaml", GOOD), put(tmp_path, "bad.yaml", GOOD.replace("minutes: 10", "minutes: 0"))
    right = CliRunner().invoke(app, ["run-sheet", "check", str(good)])
    assert (right.exit_code, right.stdout) == (0, "1 file checked: no problems.\n")
    wrong = CliRunner().invoke(app, ["run-sheet", "check", str(tmp_path), "--format", "github"])
    assert wrong.exit_code == 1
    assert f"::error file={bad},line=7,col=14::phases, item 1, minutes: " in wrong.stdout
    listed = json.loads(CliRunner().invoke(app, ["run-sheet", "check", str(tmp_path), "--format", "json"]).stdout)
    assert (listed["files"], listed["errors"]) == (2, 1)


def test_the_guide_and_the_schema_are_as_the_models_say() -> None:
    schema = json.loads((ROOT / "decks" / FOLDER / RUN_SHEET_SCHEMA).read_text(encoding="utf-8"))
    assert schema == run_sheet_schema()
    guide = (ROOT / "docs" / GUIDE).read_text(encoding="utf-8")
    assert guide == with_tables(guide)


def test_the_example_of_the_guide_is_a_good_sheet(tmp_path: Path) -> None:
    guide = (ROOT / "docs" / GUIDE).read_text(encoding="utf-8")
    example = guide.split("```yaml\n")[1].split("```")[0]
    file = put(tmp_path, "our-evening.yaml", example)
    with (tmp_path / "said.txt").open("w", encoding="utf-8") as out:
        assert run([file], out) == 0
    assert (tmp_path / "said.txt").read_text(encoding="utf-8") == "1 file checked: no problems.\n"
