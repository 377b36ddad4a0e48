"""After a load: does the log hold what was asked for, and were phones shown what the log says?"""

import json
from pathlib import Path
from typing import Any

from game import Room, build, evolve, replay, view
from game.terms import MemberId
from game.views import PartKey
from server.records import Row
from server.rooms.frames import body_of, version_of
from server.store import open_store


class Verdict:
    """What was found. Each line of `faults` is a broken promise."""

    def __init__(self) -> None:
        self.rows = self.shown = 0
        self.faults: list[str] = []

    def __str__(self) -> str:
        said = f"{self.rows} commands in the log as asked, {self.shown} tables shown as the log says"
        return "; ".join((said, *self.faults[:5], f"{len(self.faults)} faults"))


def judge(folder: Path, rooms: list[Any], kept: list[list[bytes]]) -> Verdict:
    """Reads the log of a stopped server.

    `kept` holds for each phone every message since seq `room.data["kept_from"]`, and a `beat` as the last one: the
    server's word for what the phone holds.
    """
    store = open_store(folder)
    verdict = Verdict()
    try:
        for room in rooms:
            rows = store.rows(room.id)
            mine = kept[room.index * room.players : (room.index + 1) * room.players]
            _judge_log(verdict, room, rows)
            _judge_shown(verdict, room, rows, mine)
    finally:
        store.close()
    return verdict


def _judge_log(verdict: Verdict, room: Any, rows: tuple[Row, ...]) -> None:
    """Gapless, and the commands in the order in which they were asked, each once."""
    if [row.seq for row in rows] != list(range(1, len(rows) + 1)):
        verdict.faults.append(f"room {room.index}: gaps in the log")
    moves = [row.command for row in rows[room.data["seq"] :]]
    if moves != room.data["asked"]:
        verdict.faults.append(f"room {room.index}: {len(moves)} moves in the log, {len(room.data['asked'])} asked")
    verdict.rows += len(rows)


def _judge_shown(verdict: Verdict, room: Any, rows: tuple[Row, ...], kept: list[list[bytes]]) -> None:
    """Each phone saw its table once for every move, in order, as the log gives it; and holds its view in the end."""
    began = room.data["kept_from"]
    state = replay(event for row in rows[:began] for event in row.events)
    tables: list[tuple[int, str]] = []
    for row in rows[began:]:
        for event in row.events:
            state = evolve(state, event)
        tables.append((row.seq, _version(state, PartKey(name="table", whose="t1"))))
    for number, messages in enumerate(kept):
        said = [json.loads(one) for one in messages]
        frames = [one for one in said if one["type"] == "show"]
        seen = [(one["seq"], one["parts"]["table"]["v"]) for one in frames if "table" in one["parts"]]
        who = f"room {room.index}, phone {number}"
        if seen != tables:
            verdict.faults.append(f"{who}: the tables shown are not those of the log")
        verdict.shown += len(seen)
        verdict.faults += [f"{who}: {fault}" for fault in in_the_end(state, room.data["members"][number], said[-1])]


def in_the_end(state: Room, member: MemberId, beat: dict[str, Any]) -> list[str]:
    """What a phone holds otherwise than the log says, by the server's word for it."""
    if beat["type"] != "beat":
        return ["no beat came"]
    held = beat["parts"]
    due = {name: version_of(body_of(part)) for name, part in view(state, member).items()}
    return [f"holds another {name} than the log says" for name, v in due.items() if held.get(name) != v]


def _version(state: Room, key: PartKey) -> str:
    (part,) = build(state, key).values()
    return version_of(body_of(part))
