"""The moves of the load are lawful rounds, and what comes of them is shown as the log says. Not timed."""

import asyncio
import copy
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.load.adapter import MOVES_A_ROUND, Shoebox
from tests.load.drive import Load
from tests.load.rooms import Table, gather
from tests.load.served import serving
from tests.load.verdict import judge

ROOMS, PEOPLE, ROUNDS = 2, 8, 3


@dataclass
class Played:
    """What was left behind: the log's folder, what was asked, and every message of every phone."""

    folder: Path
    rooms: list[Table]
    kept: list[list[bytes]]
    wrong: int

    def copy(self) -> "Played":
        asked = [
            Table(one.index, one.players, one.id, data={**one.data, "asked": [*one.data["asked"]]})
            for one in self.rooms
        ]
        return Played(self.folder, asked, copy.deepcopy(self.kept), self.wrong)


async def play(folder: Path) -> Played:
    adapter = Shoebox(folder)
    with serving(adapter) as served:
        rooms, phones = await gather(adapter, served.port, ROOMS, PEOPLE)
        load = Load(adapter, rooms, phones)
        kept = await load.keep(ROUNDS * MOVES_A_ROUND)
        for phone in phones:
            phone.close()
    return Played(folder, rooms, kept, load.wrong)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    return asyncio.run(play(tmp_path_factory.mktemp("load")))


def test_two_tables_of_eight_play_three_rounds_as_their_logs_say(played: Played) -> None:
    verdict = judge(played.folder, played.rooms, played.kept)
    assert not verdict.faults
    assert played.wrong == 0
    assert verdict.shown == ROOMS * PEOPLE * ROUNDS * MOVES_A_ROUND
    assert not any(said.startswith(b'{"type":"rejected"') for messages in played.kept for said in messages)


def test_lost_doubled_and_unasked_moves_are_found(played: Played) -> None:
    spoiled = played.copy()
    shows_table = [place for place, said in enumerate(spoiled.kept[0]) if said.startswith(Shoebox.beginnings)]
    del spoiled.kept[0][shows_table[3]]
    spoiled.kept[1].insert(0, next(said for said in spoiled.kept[1] if said.startswith(Shoebox.beginnings)))
    spoiled.rooms[0].data["asked"].pop()
    faults = judge(spoiled.folder, spoiled.rooms, spoiled.kept).faults
    assert len(faults) == 3, faults
