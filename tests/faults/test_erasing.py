"""P19: erased means erased, in every byte that the server keeps or gives."""

import shutil
from pathlib import Path

import pytest

from server.store import SqliteStore
from tests.faults.erasing import MARK, WAYS, erase_own, house, in_files, look, write_everywhere


@pytest.mark.parametrize("way", WAYS)
async def test_what_was_taken_away_is_found_nowhere(way: str, tmp_path: Path) -> None:
    found = await look(way, tmp_path)
    assert found.before > 0
    assert {place: hits for place, hits in found.after.items() if hits} == {}


async def test_the_search_finds_what_sqlite_leaves_behind_when_it_does_not_overwrite(tmp_path: Path) -> None:
    found = await look("erased by the person", tmp_path, secure=False)
    assert found.after["database"] > 0


async def test_a_server_killed_before_it_could_tidy_up_leaves_nothing_once_it_runs_again(tmp_path: Path) -> None:
    data, left = tmp_path / "data", tmp_path / "left"
    async with house(data) as home:
        await write_everywhere(home)
        await home.tidied()
        await erase_own(home)
        shutil.copytree(data, left)
    files = [path for path in left.rglob("*") if path.is_file()]
    assert in_files(files, (MARK,)) > 0
    again = SqliteStore(left)
    assert again.untidy
    again.tidy()
    assert in_files(files, (MARK,)) == 0
    again.close()
