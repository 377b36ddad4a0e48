"""One server for all tests of HTTP in a worker: rooms do not know each other."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from server.settings import Settings
from tests.server.http.house import House, build_client, running


@pytest.fixture(scope="session")
def client_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The client, built."""
    return build_client(tmp_path_factory.mktemp("built") / "dist")


@pytest_asyncio.fixture(scope="session")
async def house(tmp_path_factory: pytest.TempPathFactory, client_folder: Path) -> AsyncIterator[House]:
    """A running server, generous with wrong codes and with decks that are made."""
    settings = Settings(
        data=tmp_path_factory.mktemp("data"), client=client_folder, wrong_codes=10_000, made_decks_per_hour=10_000
    )
    async with running(settings) as one:
        yield one
