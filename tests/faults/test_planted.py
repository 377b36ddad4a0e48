"""Each of the fifteen planted faults is found, by the rule that must find it."""

import pytest

from tests.faults.hashing import digests
from tests.faults.planted import PLANTED, Planted, hunt


def test_there_are_fifteen() -> None:
    assert len({one.name for one in PLANTED}) == 15


@pytest.mark.parametrize("fault", [one for one in PLANTED if one.how == "schedules"], ids=lambda one: one.name)
def test_simulated_schedules_find(fault: Planted) -> None:
    assert hunt(fault) is not None


def test_a_history_is_the_same_room_in_every_process_and_an_order_taken_from_a_set_is_found() -> None:
    sound, with_fault = digests()
    assert len(sound) == 1
    assert len(with_fault) > 1
