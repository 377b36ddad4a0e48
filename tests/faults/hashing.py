"""One history told in several processes, each with another hash seed: the state must come out the same.

python -m tests.faults.hashing            # prints a digest of the state
python -m tests.faults.hashing planted    # with an order taken from a set
"""

import hashlib
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

import pytest

from game import evolve, replay
from game.events import SeatSeated
from game.evolve import CHANGES
from server.records import Row
from tests.server.stage import workshop

SEEDS: Final = ("0", "1", "2")


def plant(patch: pytest.MonkeyPatch) -> None:
    """Seats stand in the order of a set."""
    seated = CHANGES[SeatSeated]

    def by_set(room: Any, event: Any) -> Any:
        room = seated(room, event)
        table = room.tables[event.table]
        seats = {seat: table.seats[seat] for seat in set(table.seats)}
        return replace(room, tables={**room.tables, table.id: replace(table, seats=seats)})

    patch.setitem(CHANGES, SeatSeated, by_set)


def digest(rows: Sequence[Row]) -> str:
    """What a history comes to, step by step, as a hash that knows every order."""
    events = [event for row in rows for event in row.events]
    room = replay(events[:1])
    whole = hashlib.sha256()
    for event in events[1:]:
        room = evolve(room, event)
        whole.update(repr((room.where, room.tables, room.members, room.standing)).encode())
    return whole.hexdigest()


def digests() -> tuple[set[str], set[str]]:
    """What processes with different hash seeds make of the same history, soundly and with the fault planted."""
    command = [sys.executable, "-m", "tests.faults.hashing"]
    running = [
        subprocess.Popen(command, env=os.environ | {"PYTHONHASHSEED": seed}, stdout=subprocess.PIPE, text=True)
        for seed in SEEDS
    ]
    told = [process.communicate()[0].split() for process in running]
    assert all(process.returncode == 0 for process in running), "a process could not tell"
    return {sound for sound, _ in told}, {with_fault for _, with_fault in told}


if __name__ == "__main__":
    rows = workshop(8).rows
    sys.stdout.write(digest(rows) + "\n")
    with pytest.MonkeyPatch.context() as here:
        plant(here)
        sys.stdout.write(digest(rows) + "\n")
