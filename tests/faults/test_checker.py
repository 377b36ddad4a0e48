"""The checker itself: it lets a good history pass, and each of its rules finds the history that breaks it."""

import functools
from collections.abc import Callable
from dataclasses import replace

import pytest

from game.events import CardDrawn, MemberRemoved, TurnEnded
from server.records import Row
from tests.faults.checker import RULES, check
from tests.faults.history import (
    Accepted,
    Committed,
    Delivered,
    Entry,
    Heard,
    History,
    Invoked,
    Read,
    Rejected,
    Sent,
    Stopping,
)
from tests.faults.naive import Impossible, Naive
from tests.faults.sim.plan import plan_for
from tests.faults.sim.world import World
from tests.server.stage import workshop

SEED = 6


@functools.cache
def _good() -> History:
    return World(plan_for(SEED)).run()


def _copy(**changes: object) -> History:
    good = _good()
    return replace(good, entries=list(good.entries), views=dict(good.views), **changes)  # type: ignore[arg-type]


def _last(kind: type[Entry]) -> Entry:
    return next(one for one in reversed(_good().entries) if isinstance(one, kind))


def _lost() -> History:
    """The last row that somebody was told of is not there."""
    told = {one.seq for one in _good().entries if isinstance(one, Accepted)}
    last = max(told)
    return _copy(log=tuple(row for row in _good().log if row.seq != last))


def _doubled() -> History:
    log = _good().log
    return _copy(log=(*log, Row(seq=log[-1].seq + 1, command=log[-1].command, events=log[-1].events)))


def _uninvited() -> History:
    gone = MemberRemoved(member="m2")
    log = _good().log
    return _copy(log=(*log, Row(seq=log[-1].seq + 1, command="nobody", events=(gone,))))


def _unlawful() -> History:
    """A participant's command is said to be a facilitator's, and the other way round."""
    history = _copy()
    for place, one in enumerate(history.entries):
        if isinstance(one, Invoked):
            history.entries[place] = one._replace(member="m1" if one.member != "m1" else "m2")
    return history


def _gap() -> History:
    middle = len(_good().log) - 5
    return _copy(log=tuple(row for row in _good().log if row.seq != middle))


def _two_forms() -> History:
    history = _copy()
    heard = next(one for one in reversed(history.entries) if isinstance(one, Heard) and dict(one.parts).get("room"))
    history.entries.append(heard._replace(parts=(("room", "another"),)))
    return history


def _before_commit() -> History:
    history = _copy()
    first = next(place for place, one in enumerate(history.entries) if isinstance(one, Committed))
    committed, heard = history.entries[first], _last(Heard)
    assert isinstance(committed, Committed)
    assert isinstance(heard, Heard)
    history.entries.insert(first, heard._replace(seq=committed.seq, parts=()))
    return history


def _out_of_order() -> History:
    """What was asked for last, after everything had been accepted, stands at the beginning."""
    log = _good().log
    last = max((one for one in _good().entries if isinstance(one, Accepted)), key=lambda one: one.seq)
    entries = [one for one in _good().entries if not (isinstance(one, Invoked) and one.id == last.id)]
    asked = next(one for one in _good().entries if isinstance(one, Invoked) and one.id == last.id)
    others = [one for one in entries if not (isinstance(one, Accepted) and one.id == last.id)]
    first = _good().first
    swapped = {log[first].command: last.id, last.id: log[first].command}
    rows = tuple(replace(row, command=swapped.get(row.command, row.command)) for row in log)
    return _copy(log=rows) if not others else replace(_copy(log=rows), entries=[*others, asked])


def _unseen() -> History:
    history, told = _copy(), _last(Accepted)
    assert isinstance(told, Accepted)
    heard = next(one for one in _good().entries if isinstance(one, Heard) and one.client == told.client)
    history.entries.append(heard._replace(seq=told.seq - 1, epoch="another", parts=()))
    return history


def _back() -> History:
    history, heard = _copy(), _last(Heard)
    assert isinstance(heard, Heard)
    history.entries.append(heard._replace(seq=heard.seq - 1, parts=()))
    return history


def _told_twice() -> History:
    history, told = _copy(), _last(Accepted)
    assert isinstance(told, Accepted)
    history.entries.append(told._replace(seq=told.seq - 1))
    return history


def _refused_and_done() -> History:
    history, told = _copy(), _last(Accepted)
    assert isinstance(told, Accepted)
    sent = sum(isinstance(one, Sent) and one.id == told.id for one in history.entries)
    history.entries += [Rejected(99.0, told.client, told.id, "not_saved")] * sent
    return history


def _stale_screen() -> History:
    history = _copy()
    key, held = next(iter(history.views.items()))
    history.views[key] = {**held, "room": "stale"}
    return history


def _overheard() -> History:
    history = _copy()
    mark, readers = next(iter(history.readers.items()))
    history.entries.append(Read(99.0, next(one for one in ("m1", "m2") if one not in readers), mark))
    return history


def _served_after_removal() -> History:
    log = _good().log
    row = Row(seq=log[-1].seq + 1, command="removes", events=(MemberRemoved(member="m6"),))
    history = _copy(log=(*log, row))
    history.entries += [Committed(90.0, "n1.1", row.seq, row.command), Delivered(91.5, "n1.1", "m6")]
    return history


def _impossible() -> History:
    """A turn ends that never began."""
    log = _good().log
    row = Row(seq=log[-1].seq + 1, command="impossible", events=(TurnEnded(table="t1", seat="s1"),) * 2)
    return _copy(log=(*log, row))


def _fault() -> History:
    return _copy(faults=["room_fault: oh"])


def _never_stops() -> History:
    history = _copy()
    history.entries.append(Stopping(50.0, "n1.9"))
    return history


def _waits_for_ever() -> History:
    return _copy(waiting={"m1#1": ["an id"]})


BROKEN: dict[str, tuple[Callable[[], History], ...]] = {
    "H1": (_lost, _doubled),
    "H2": (_uninvited, _unlawful),
    "H3": (_gap, _two_forms, _before_commit),
    "H4": (_out_of_order,),
    "H5": (_unseen,),
    "H6": (_back,),
    "H7": (_told_twice,),
    "H8": (_refused_and_done,),
    "H9": (_stale_screen,),
    "H10": (_overheard,),
    "H11": (_served_after_removal,),
    "H12": (_impossible,),
    "E1": (_fault,),
    "E2": (_never_stops,),
    "E3": (_waits_for_ever,),
}


def test_a_good_history_passes() -> None:
    assert check(_good()) == []
    assert {type(one).__name__ for one in _good().entries} >= {"Invoked", "Sent", "Accepted", "Heard", "Committed"}


def test_every_rule_has_a_history_that_breaks_it() -> None:
    assert set(BROKEN) == set(RULES)


@pytest.mark.parametrize(
    ("rule", "broken"),
    [(rule, one) for rule, all_ in BROKEN.items() for one in all_],
    ids=lambda one: getattr(one, "__name__", one),
)
def test_the_rule_finds_it(rule: str, broken: Callable[[], History]) -> None:
    assert rule in {name for name, _ in check(broken())}


def test_the_naive_model_tells_what_cannot_be() -> None:
    events = [event for row in workshop().rows for event in row.events]
    naive = Naive().tell(events)
    card = naive.boards["t1"].pile[0]
    naive.tell((CardDrawn(table="t1", card=card, face_down=False),))
    with pytest.raises(Impossible, match="a second card"):
        naive.tell((CardDrawn(table="t1", card=naive.boards["t1"].pile[0], face_down=False),))
    with pytest.raises(Impossible, match="did not have the turn"):
        naive.tell((TurnEnded(table="t1", seat="s1"),))
    naive.boards["t1"].pile.pop()
    with pytest.raises(Impossible, match="not conserved"):
        naive.tell(())
