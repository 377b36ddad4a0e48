"""Each law can fail: a rule broken on purpose is caught by the law it breaks. With `-s` this prints the table."""

import pytest

from tests.game.breaking.rules import BROKEN, Broken
from tests.game.laws import LAWS
from tests.game.laws.driving import hold, quick

# The first room that shows the fault ends the search; which one it is differs between versions of Python.
ENOUGH = 600


def test_every_law_has_a_broken_rule() -> None:
    assert {broken.law for broken in BROKEN} == set(LAWS)


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken.breaks.__name__)
def test_a_broken_rule_is_caught_by_its_law(broken: Broken) -> None:
    with pytest.MonkeyPatch.context() as patch:
        broken.breaks(patch)
        with pytest.raises(AssertionError) as caught:
            hold(broken.law, how=quick(ENOUGH))
    said = str(caught.value).strip().split("\n")[0]
    print(f"\n{broken.law.name:55} | {broken.what:48} | {said[:90]}")  # noqa: T201
