"""Servers for journeys: one of its own for who kills it, one for all others of this process; rooms keep them apart."""

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


@pytest.fixture(scope="session")
async def house(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[ServerProcess]:
    """A running server that takes in one room after the other."""
    running = ServerProcess(tmp_path_factory.mktemp("house"))
    await running.start()
    yield running
    running.stop()
