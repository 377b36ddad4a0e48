"""The longest tests begin each worker's share, and every test is run once."""

import pytest

from dev import ROOT
from tests.order import LONGEST, ordered


@pytest.mark.parametrize("workers", [1, 2, 3, 8])
def test_each_worker_begins_with_the_longest_and_nothing_is_lost(workers: int) -> None:
    short = [f"test_{letter}.py::test_{number}" for letter in "abcdefg" for number in range(20)]
    names = [*short[:70], *(f"tests/{part}" for part in reversed(LONGEST)), *short[70:]]
    found = ordered(names, names, workers)
    assert sorted(found) == sorted(names)
    assert [one for one in found if one in short] == short
    begun = 0
    for worker in range(workers):
        share = (len(names) - begun) // (workers - worker)
        mine = found[begun : begun + share]
        long = [one for one in mine if one not in short]
        assert long == mine[: len(long)] == [f"tests/{part}" for part in LONGEST[worker::workers]]
        begun += share


@pytest.mark.parametrize("few", [0, 1, 2])
def test_a_few_tests_are_run_too(few: int) -> None:
    names = ["test_a.py::test_1", f"tests/{LONGEST[0]}"][:few]
    assert sorted(ordered(names, names, 3)) == sorted(names)


@pytest.mark.parametrize("part", LONGEST)
def test_each_of_the_longest_is_still_there(part: str) -> None:
    file, _, name = part.partition("::")
    (found,) = (path for path in (ROOT / "tests").rglob("test_*.py") if path.as_posix().endswith(f"/{file}"))
    assert f"def {name}" in found.read_text(encoding="utf-8")
