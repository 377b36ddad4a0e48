"""Small numbers of people stay untold in reports, and nobody can work them out."""

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.reports.few import FEWEST, answers, told


@given(st.lists(st.integers(0, 12), max_size=6), st.integers(0, 12))
def test_L6_no_number_under_five_is_told_nor_left_over(sizes: list[int], unsaid: int) -> None:
    groups = {f"g{nth}": people for nth, people in enumerate(sizes)}
    shown, rest = told(groups, unsaid)
    assert all(people >= FEWEST for people in shown.values())
    assert rest is None or rest == 0 or rest >= FEWEST
    if rest is None:
        assert not shown
    else:
        assert sum(shown.values()) + rest == sum(sizes) + unsaid


def test_L6_a_small_group_cannot_be_worked_out_by_subtraction() -> None:
    told_as: dict[Any, list[tuple[int, ...]]] = {}
    for a, b, c, unsaid in product(range(9), range(9), range(9), range(21)):
        shown, rest = told({"a": a, "b": b, "c": c}, unsaid)
        told_as.setdefault((tuple(sorted(shown.items())), rest), []).append((a, b, c, unsaid))
    for (_, rest), rooms in told_as.items():
        for nth in range(4):
            could_be = {room[nth] for room in rooms}
            few = {people for people in could_be if 0 < people < FEWEST}
            at_the_edge = rooms[0][3] > 12 or any(room[3] == 20 for room in rooms)
            assert not few or at_the_edge or len(could_be) > 1, (rest, rooms)


@pytest.mark.parametrize(("counts", "shown"), [((1, 1, 1, 1, 0), None), ((1, 1, 1, 1, 1), (1, 1, 1, 1, 1))])
def test_L6_a_statement_is_counted_from_five_answers_on(counts: tuple[int, ...], shown: tuple[int, ...] | None) -> None:
    assert answers(counts) == shown
