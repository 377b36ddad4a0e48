"""The disk of the simulation keeps personal codes and devices as the real one does."""

from collections.abc import Callable
from pathlib import Path

import pytest

from server.ports import Store
from server.records import Access, Batch, CodeKind, Grant, PersonalCode, Row
from server.store import SqliteStore
from tests.faults.sim.disk import Disk, SimStore

ROOM = "r1"


def simulated(_folder: Path) -> Store:
    return SimStore(Disk(), "n1", lambda: 0.0, [])


@pytest.mark.parametrize("opened", [simulated, SqliteStore], ids=["simulated", "SQLite"])
def test_codes_and_devices_come_and_go(tmp_path: Path, opened: Callable[[Path], Store]) -> None:
    store = opened(tmp_path)
    grants = tuple(Grant(token=token, member=whose) for token, whose in (("old", "m2"), ("lost", "m2"), ("else", "m3")))
    store.commit([Batch(room=ROOM, rows=(Row(seq=1, command="one", events=()),), grants=grants, at=0)])
    moving = PersonalCode(hash="c1", room=ROOM, whose="m2", kind=CodeKind.REJOIN, until=100)
    assert store.keep_code(moving, 0)
    assert store.redeem("c1", "new", 101) is None, "its time is over"
    assert store.redeem("c1", "new", 100) == Access(room=ROOM, member="m2", dead=False)
    assert store.redeem("c1", "newer", 100) is None, "it works once"
    assert store.keep_code(PersonalCode(hash="c2", room=ROOM, whose="m2", kind=CodeKind.REJOIN, until=200), 101)
    assert store.keep_code(PersonalCode(hash="c3", room=ROOM, whose="m2", kind=CodeKind.RECOVERY, until=None), 101)
    assert not store.keep_code(PersonalCode(hash="c3", room=ROOM, whose="m3", kind=CodeKind.REJOIN, until=200), 101)
    assert set(store.sign_out(ROOM, "m2", ("s2",), "new")) == {"old", "lost"}
    assert store.code("c2") is None
    assert store.access("new") is not None
    assert store.access("else") is not None
    assert store.redeem("c3", "back", 10_000) == Access(room=ROOM, member="m2", dead=False)
    store.close()
