"""What every test may use."""

import gc
import os
import sys

import pytest

# Plain asserts in these explain themselves when they fail, as they do in the tests.
pytest.register_assert_rewrite(
    "tests.story", "tests.browser", "tests.faults", "tests.game", "tests.server", "tests.web"
)

from tests.browser.fixtures import browser, devices, pytest_runtest_makereport  # noqa: E402
from tests.faults.box.tracer import tracer  # noqa: E402
from tests.order import ordered  # noqa: E402

__all__ = ["browser", "devices", "pytest_runtest_makereport"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first."""
    names = [item.nodeid for item in items]
    items[:] = ordered(items, names, int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1")))


def pytest_collection_finish() -> None:
    """What was imported stays to the end: nobody need look through it for garbage again and again."""
    gc.collect()
    gc.freeze()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Says last of all what could not be run on this machine."""
    if not hasattr(config, "workerinput") and tracer() is None:
        sys.stdout.write("power cut: not run, no tracer\n")
