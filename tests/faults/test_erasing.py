"""P19: erased means erased, in every byte that the server keeps or gives."""

import shutil
from pathlib import Path

import pytest

from game.commands import TellByLink
from game.terms import PledgeStatus
from server.access import token_hash
from server.store import SqliteStore
from server.store.backup import back_up, restore
from server.store.opening import FILE_NAME, driver
from tests.faults.erasing import (
    APART,
    KEY,
    MARK,
    WAYS,
    delete_room,
    erase_own,
    house,
    in_files,
    look,
    write_everywhere,
)
from tests.server.stage import command_id


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


async def test_a_pledge_kept_apart_outlives_its_room_and_a_restore_with_nothing_else_of_it(tmp_path: Path) -> None:
    data, earlier = tmp_path / "data", tmp_path / "before.db"
    async with house(data) as home:
        await write_everywhere(home)
        back_up(data, earlier)
        await delete_room(home)
        await home.tidied()
        told = TellByLink(pledge="r.0", link_key=KEY, status=PledgeStatus.DONE, story=f"{APART} done")
        await home.rooms.apart.tell(told, command_id("told"))
        await home.tidied()
        assert in_files([data / FILE_NAME], (MARK, "Other 3")) == 0
        row = driver(home.store._connection()).execute("SELECT * FROM kept_pledges").fetchone()
        assert home.room not in repr(row)
    restore(data, earlier)
    again = SqliteStore(data)
    kept = again.apart.find(token_hash(KEY))
    assert kept is not None
    assert kept.words.count(APART) == 4
    assert again.record(home.room) is None
    again.close()
