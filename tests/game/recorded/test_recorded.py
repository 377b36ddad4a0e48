"""Rooms that were played once replay to what was seen then."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dev import ROOT
from game import replay
from game.events import RoomOpened
from game.run_sheet import PhaseKind
from tests.game.recorded.record import hash_of, histories, read, seen


@pytest.mark.parametrize("path", histories(), ids=lambda path: path.stem)
def test_a_recorded_room_replays_to_what_was_seen(path: Path) -> None:
    assert seen(replay(read(path))) == hash_of(path).read_text(encoding="utf-8").strip()


@pytest.mark.parametrize("seed", ["0", "1", "7", "4242", "4294967295"])
def test_it_is_the_same_whatever_the_order_of_sets(seed: str) -> None:
    told = subprocess.run(
        [sys.executable, "-c", "from tests.game.recorded.record import all_seen; print(all_seen())"],
        env=os.environ | {"PYTHONHASHSEED": seed}, cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    kept = [f"{path.stem} {hash_of(path).read_text(encoding='utf-8').strip()}" for path in histories()]
    assert told.split("\n")[:-1] == kept


def test_the_first_version_of_the_rules_is_recorded_from_opening_to_close_in_each_of_its_modes() -> None:
    recorded = [read(path) for path in histories() if path.stem.startswith("rules_1_")]
    rooms = [replay(events) for events in recorded]
    for events, room in zip(recorded, rooms, strict=True):
        assert isinstance(events[0], RoomOpened)
        assert events[0].rules == 1
        assert room.hall.now.kind is PhaseKind.CLOSED
    assert {print_.mode for room in rooms for table in room.tables.values() for print_ in table.path} == {
        "own_shoes",
        "swap_shoes",
        "musical_tables",
    }
    assert len({event.type for events in recorded for event in events}) > 50
