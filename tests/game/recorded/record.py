"""Recorded histories: one event a line, as the log holds them, and a hash of all that everybody saw at the end.

`python -m tests.game.recorded.record` writes the hashes anew, after what members are shown has been changed on purpose.
A history is never written anew: it is what rooms of that version of the rules have stored, and must replay for ever.
"""

import hashlib
import json
from pathlib import Path
from typing import Annotated

from pydantic import Field, TypeAdapter

from game import Room, replay, view
from game.events import Event
from game.views import Part
from server.store.lifting import Lifting
from tests.game.laws.replay import EVENTS

FOLDER = Path(__file__).parent
_PARTS: TypeAdapter[Part] = TypeAdapter(Part)
_ROWS: TypeAdapter[list[Event]] = TypeAdapter(list[Annotated[Event, Field(discriminator="type")]])


def histories() -> list[Path]:
    """Every recorded history."""
    return sorted(FOLDER.glob("*.jsonl"))


def read(path: Path) -> list[Event]:
    """The events of a history, lifted as the store lifts what it reads."""
    lifting = Lifting()
    rows = (lifting.lifted(b"[%b]" % line) for line in path.read_bytes().splitlines())
    return [event for row in rows for event in _ROWS.validate_json(row)]


def write(path: Path, events: tuple[Event, ...]) -> None:
    """Keeps a history."""
    lines = (EVENTS.dump_json(event).decode() for event in events)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def seen(room: Room) -> str:
    """SHA-256 of all parts of all members, whatever the order of their fields."""
    shown = {
        member: {name: json.loads(_PARTS.dump_json(part)) for name, part in view(room, member).items()}
        for member in room.members
    }
    return hashlib.sha256(json.dumps(shown, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def hash_of(path: Path) -> Path:
    """Where the hash of a history is kept."""
    return path.with_suffix(".seen")


def all_seen() -> str:
    """One line for each history: its name, and what is seen at its end now."""
    return "\n".join(f"{path.stem} {seen(replay(read(path)))}" for path in histories())


if __name__ == "__main__":
    for kept in histories():
        hash_of(kept).write_text(seen(replay(read(kept))) + "\n", encoding="utf-8")
