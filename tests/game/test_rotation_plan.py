"""The plan of a rotation, by itself. Rule: T17."""

import time

import pytest

from game.fields import is_field, shifted
from game.rotation import Sitting, fewest, fewest_split, repeats, rotate
from tests.game.rotation_table import COMMON, played, seated


def people(sitting: Sitting) -> list[str]:
    return [seat for seats in sitting.values() for seat in seats]


@pytest.mark.parametrize("order", [2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 17, 19, 23, 25, 27, 29, 31, 32])
def test_T17_shifts_by_a_prime_power_of_tables_bring_no_two_together_twice(order: int) -> None:
    assert is_field(order)
    for by in range(1, order):
        apart = {(shifted(order, 0, by, times), shifted(order, 0, 1, times)) for times in range(order)}
        assert len({one for one, _ in apart}) == len({other for _, other in apart}) == order
        assert by == 1 or [one for one, other in apart if one == other] == [0]


@pytest.mark.parametrize(("tables", "size"), [one for one in COMMON if is_field(one[0]) and one[1] <= one[0]])
def test_T17_no_pair_meets_again_at_a_prime_power_of_tables(tables: int, size: int) -> None:
    rounds = min(tables, 5)
    assert repeats(played(tables, size, rounds, hosts=True)) == 0


@pytest.mark.parametrize("tables", [6, 10, 12, 14, 15, 17, 20, 34])
def test_T17_nor_at_many_tables_of_another_number(tables: int) -> None:
    assert repeats(played(tables, 6, 3, hosts=True)) == fewest(tables * 6, 6, 3) == 0


@pytest.mark.parametrize("n", [5, 7, 8, 9, 11, 13, 16, 19, 23, 27, 31, 41, 59, 80, 113, 151, 200, 201])
@pytest.mark.parametrize("about", [4, 6, 8])
def test_T17_repeats_stay_under_the_bound_for_every_number_of_people(n: int, about: int) -> None:
    tables, rounds = max(2, n // about), 4
    first = {f"t{t}": tuple(f"p{one}" for one in range(t, n, tables)) for t in range(tables)}
    sittings: list[Sitting] = [first]
    hosts = [seats[0] for seats in first.values()]
    for _ in range(rounds - 1):
        sittings.append(rotate(sittings, hosts, ()))
        sizes = [len(seats) for seats in sittings[-1].values()]
        assert sorted(people(sittings[-1])) == sorted(people(first)), "somebody is seated twice, or not at all"
        assert max(sizes) - min(sizes) <= 1
        assert all(host in sittings[-1][table] for host, table in zip(hosts, first, strict=True))
    size = -(-n // tables)
    least = max(fewest(n, n // tables, rounds), fewest_split(tables * (n // tables), n // tables, rounds))
    assert repeats(sittings) <= max(least, fewest(n, size, rounds)) + n * (rounds - 1) / 3


def test_T17_the_lower_bound_is_that_of_the_page() -> None:
    assert fewest(12, 6, 3) == 12 * (3 * 5 - 11) / 2 == 24
    assert fewest(272, 8, 4) == 0
    assert fewest_split(24, 6, 3) == 2 * 4 * 2


def test_T17_two_people_who_belong_together_go_together() -> None:
    first = seated(5, 6)
    pairs = [(f"p{t}.1", f"p{t}.2") for t in range(5)] + [("p0.0", "p0.3")]
    sittings: list[Sitting] = [first]
    for _ in range(4):
        sittings.append(rotate(sittings, [f"p{t}.0" for t in range(5)], pairs))
        at = {seat: table for table, seats in sittings[-1].items() for seat in seats}
        assert all(at[one] == at[other] for one, other in pairs)
        assert at["p0.3"] == "t0", "who belongs with a host stays with them"
        assert max(map(len, sittings[-1].values())) - min(map(len, sittings[-1].values())) <= 2


def test_T17_who_comes_and_goes_breaks_nothing() -> None:
    sittings: list[Sitting] = [seated(4, 6)]
    for number in range(6):
        now = {table: list(seats) for table, seats in rotate(sittings, ["p0.0"], ()).items()}
        now["t1"].pop()
        now["t2"] += [f"late{number}.{n}" for n in range(3)]
        sittings.append({table: tuple(seats) for table, seats in now.items()})
        planned = rotate(sittings, ["p0.0"], ())
        assert sorted(people(planned)) == sorted(people(sittings[-1]))
        assert max(map(len, planned.values())) - min(map(len, planned.values())) <= 1


def test_T17_the_same_people_are_always_sent_the_same_way() -> None:
    assert played(6, 5, 5, hosts=True) == played(6, 5, 5, hosts=True)


def test_T17_thirty_four_tables_of_eight_are_planned_in_a_fifth_of_a_second() -> None:
    sittings = played(34, 8, 4, hosts=True)
    began = time.process_time()
    rotate(sittings, [f"p{t}.0" for t in range(34)], ())
    assert time.process_time() - began < 0.2
