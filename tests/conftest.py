"""What every test may use."""

import pytest

# Plain asserts in these explain themselves when they fail, as they do in the tests.
pytest.register_assert_rewrite("tests.story", "tests.browser", "tests.game", "tests.server", "tests.web")

from tests.browser.fixtures import browser, devices, pytest_runtest_makereport  # noqa: E402

__all__ = ["browser", "devices", "pytest_runtest_makereport"]
