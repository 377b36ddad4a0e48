"""A history of an earlier form is read as if it had been written today, whatever it takes in between."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, get_args

import pytest

from game import Room, replay
from game.events import Event, TurnEnded
from server.store.codec import read
from server.store.lifting import LIFTS, Lifting
from tests.game.recorded.record import histories, seen
from tests.game.recorded.record import read as recorded

OLDEST = Path(__file__).parent / "lifted" / "before_1.jsonl"
"""The recorded workshop of version 1 in a form it might have had before: passes, finished turns and hand-overs apart,
with fields of other names. Written once by hand of a program, and never again."""


def _passed(old: dict[str, Any]) -> Sequence[dict[str, Any]]:
    return ({"type": "turn_over", "at": old["at"], "who": old["who"]},)


def _over(old: dict[str, Any]) -> Sequence[dict[str, Any]]:
    return ({"type": "turn_ended", "table": old["at"], "seat": old["who"]},)


def _watched(_old: dict[str, Any]) -> Sequence[dict[str, Any]]:
    return ()


CHAIN = Lifting({"turn_passed": _passed, "turn_over": _over, "screen_watched": _watched})


def _lifted() -> Room:
    rows = [b"[%b]" % line for line in OLDEST.read_bytes().splitlines()]
    return replay(event for row in rows for event in _with_words(row))


def _with_words(row: bytes) -> tuple[Event, ...]:
    """Words of a recorded history stand in the row; in the store they lie apart."""
    texts: dict[str, str] = {}

    def collect(value: Any) -> None:
        if isinstance(value, dict):
            if set(value) == {"id", "text"} and value["text"] is not None:
                texts[value["id"]] = value["text"]
            for one in value.values():
                collect(one)
        elif isinstance(value, list):
            for one in value:
                collect(one)

    collect(json.loads(row))
    return read(row, texts, CHAIN)


def test_a_history_of_an_earlier_form_replays_to_the_same_room() -> None:
    (today,) = [path for path in histories() if path.stem == "rules_1_two_modes"]
    old = OLDEST.read_text(encoding="utf-8")
    assert '"type":"turn_passed"' in old
    assert '"type":"turn_over"' in old
    assert '"type":"screen_watched"' in old
    assert '"type":"turn_ended"' not in old
    assert seen(_lifted()) == seen(replay(recorded(today)))


def test_without_its_lifts_it_is_refused_and_not_misread() -> None:
    rows = [b"[%b]" % line for line in OLDEST.read_bytes().splitlines()]
    (old,) = [row for row in rows if b"turn_passed" in row][:1]
    with pytest.raises(ValueError, match="turn_passed"):
        read(old, {})


def test_what_needs_no_lift_is_not_touched() -> None:
    raw = b'[{"type":"turn_ended","table":"t1","seat":"s1"}]'
    assert CHAIN.lifted(raw) is raw
    assert Lifting().lifted(raw) is raw


def test_one_old_event_may_become_several_new_ones_in_its_place() -> None:
    def twice(old: dict[str, Any]) -> Sequence[dict[str, Any]]:
        return tuple({"type": "turn_ended", "table": old["table"], "seat": seat} for seat in old["seats"])

    raw = (
        b'[{"type":"turn_ended","table":"t1","seat":"s1"},{"type":"turns_ended","table":"t1","seats":["s2","s3"]},'
        b'{"type":"turn_ended","table":"t1","seat":"s4"}]'
    )
    events = read(raw, {}, Lifting({"turns_ended": twice}))
    assert [event.seat for event in events if isinstance(event, TurnEnded)] == ["s1", "s2", "s3", "s4"]


def test_a_tag_is_either_old_or_in_use() -> None:
    assert not LIFTS.keys() & {kind.type for kind in get_args(Event)}
