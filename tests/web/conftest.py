"""A server of its own for each journey."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.web.server_process import ServerProcess


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[ServerProcess]:
    """A running server with fresh data, ended with the test."""
    running = ServerProcess(tmp_path)
    await running.start()
    yield running
    running.stop()
