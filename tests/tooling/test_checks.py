"""The tools that read our code: each must have nothing to say."""

import subprocess
import sys
from pathlib import Path

import pytest

import dev
from tests.tooling.node import node


def silent(*command: str | Path, folder: Path = dev.ROOT) -> None:
    """Run a checker and fail with all it printed, if it found something."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        pytest.fail(done.stdout, pytrace=False)


def web(script: str, *arguments: str) -> None:
    """Run a program of web/node_modules with the same Node.js that builds the client."""
    silent(node(), dev.WEB / "node_modules" / script, *arguments, folder=dev.WEB)


def test_ruff_finds_nothing() -> None:
    silent(sys.executable, "-m", "ruff", "check", "--quiet", ".")


def test_ruff_would_format_nothing() -> None:
    silent(sys.executable, "-m", "ruff", "format", "--check", "--quiet", "--diff", ".")


@pytest.mark.timeout(300)
def test_mypy_finds_nothing() -> None:
    silent(sys.executable, "-m", "mypy", "--no-error-summary")


def test_the_client_has_no_type_errors() -> None:
    web("typescript/bin/tsc", "--noEmit")


def test_biome_finds_nothing() -> None:
    web("@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".")


@pytest.mark.timeout(300)
def test_the_clients_own_tests_pass() -> None:
    web("vitest/vitest.mjs", "run")
