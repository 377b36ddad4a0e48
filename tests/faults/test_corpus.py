"""More than five hundred bad messages, each with its own answer; the room they were said in goes on as it was."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.faults.corpus.stage import Stage, cases, names, staged


@pytest_asyncio.fixture(scope="session")
async def stage(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    async with staged(tmp_path_factory.mktemp("corpus")) as one:
        yield one


def test_there_are_more_than_five_hundred() -> None:
    every = [f"{name}: {case['name']}" for name in names() for case in cases(name)]
    assert len(every) > 500
    assert len(set(every)) == len(every)


@pytest.mark.parametrize("name", names())
async def test_each_gets_its_answer_and_nothing_of_it_happened(stage: Stage, name: str) -> None:
    wrong = {}
    async with stage.served.call("corpus m1") as witness:
        for case in cases(name):
            before = await stage.rows()
            came = await stage.say(case)
            more = await stage.rows() - before
            if came != case["expect"] or more != came.startswith("accepted"):
                wrong[case["name"]] = (case["expect"], came, more)
        await witness.beat()
    assert wrong == {}
