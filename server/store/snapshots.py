"""What a room's log has come to, kept beside it, so that a long room opens about as fast as a short one.

Rule 1: the log is the truth. A snapshot may be missing, torn, or of another past: then the log is read from its start.
Rule 2: a snapshot counts only for the code that made it: the hash of that code (`_fold`) stands in it.
Rule 3: it holds ids of words, never a text that a person typed; texts are joined on reading, as in the log.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple, get_args, get_type_hints

import msgspec

import game
from game import Room
from game.change import changed
from game.words import Words, WordsId
from server.logs import log
from server.records import CommandId, RoomId, Snapshot
from server.store import lifting

FOLDER: Final = "snapshots"
_HASH_BYTES: Final = hashlib.sha256().digest_size


class _Kept(NamedTuple):
    """What stands in a file, behind the hash of it and `_fold`."""

    room: RoomId
    seq: int
    command: CommandId
    state: Room


_encoder: Final = msgspec.msgpack.Encoder()
_decoder: Final = msgspec.msgpack.Decoder(_Kept)


@cache
def _fold() -> bytes:
    """What tells the code that makes a room of its events from every other."""
    home = Path(game.__file__).parent
    whole = hashlib.sha256()
    for file in (*sorted(home.rglob("*.py")), Path(lifting.__file__)):
        whole.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return whole.digest()


class Snapshots:
    """One file a room in FOLDER/snapshots. Called from the committing thread; `find` from any."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / FOLDER

    def keep(self, snapshot: Snapshot) -> None:
        """Puts it in the place of the room's last one, whole or not at all. A disk that refuses costs nothing else."""
        room, seq, command, state = snapshot
        body = _fold() + _encoder.encode(_Kept(room, seq, command, with_texts(state, {})))
        part = self._part(room)
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            part.write_bytes(hashlib.sha256(body).digest() + body)
            part.replace(self._file(room))
        except OSError as error:
            log.warning("snapshot_not_kept", room=room, reason=error.strerror or "refused")
            self._take_away(part)

    def find(self, room: RoomId) -> Snapshot | None:
        """The room's last one, without texts; None when there is none, or none that this code can trust."""
        try:
            raw = self._file(room).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            log.warning("snapshot_unreadable", room=room, reason=error.strerror or "refused")
            return None
        sum_, body = raw[:_HASH_BYTES], raw[_HASH_BYTES:]
        if hashlib.sha256(body).digest() != sum_:
            log.warning("snapshot_unreadable", room=room, reason="torn")
            return None
        if not body.startswith(_fold()):
            return None
        kept = _decoder.decode(body[_HASH_BYTES:])
        return Snapshot(*kept) if kept.room == room else None

    def forget(self, room: RoomId) -> None:
        """Takes the room's snapshot away, and what is left of one that was being written."""
        self._take_away(self._file(room))
        self._take_away(self._part(room))

    def _take_away(self, file: Path) -> None:
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            log.warning("snapshot_stays", reason=error.strerror or "refused")

    def _file(self, room: RoomId) -> Path:
        return self._folder / f"{room}.snapshot"

    def _part(self, room: RoomId) -> Path:
        return self._folder / f"{room}.part"


def with_texts(state: Any, texts: Mapping[WordsId, str]) -> Any:
    """A copy of any value of a room whose words all have the text that `texts` gives them, or none."""
    if isinstance(state, Words):
        return Words(id=state.id, text=texts.get(state.id))
    if isinstance(state, tuple):
        return tuple(with_texts(one, texts) for one in state)
    if isinstance(state, Mapping):
        return {key: with_texts(one, texts) for key, one in state.items()}
    kind: type = type(state)
    if not (names := _worded(kind)):
        return state
    return changed(state, **{name: with_texts(getattr(state, name), texts) for name in names})


@cache
def _worded(kind: type) -> tuple[str, ...]:
    """The fields of a value that hold words, themselves or further in."""
    if not is_dataclass(kind):
        return ()
    hints = get_type_hints(kind)
    return tuple(field.name for field in fields(kind) if _holds_words(hints[field.name]))


def _holds_words(hint: Any) -> bool:
    if hint is Words or any(_holds_words(part) for part in get_args(hint)):
        return True
    return isinstance(hint, type) and bool(_worded(hint))
