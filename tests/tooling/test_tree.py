"""The shape of the tree: which part may know which, how large a file may grow, and what must stand nowhere."""

import ast
import functools
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dev import ROOT

CEILING = 450
WRITTEN_BY_A_PROGRAM = ROOT / "web" / "src" / "wire.ts"
# Put together here, so that this file names none of them itself.
REGISTRY = re.compile(r"\.".join(("(pypi|pythonhosted|registry.npmjs|deb.debian)", "org")))
REGISTERED = re.compile("[ -]".join(("whose", "shoes")), re.IGNORECASE)
CREDIT = {"README.md", "DECISIONS.md", "CHANGELOG.md"}


@functools.cache
def ours() -> tuple[Path, ...]:
    """The files of the tree that are ours."""
    folders = (ROOT / name for name in ("game", "server", "decks", "web", "tests", "docs", "requirements"))
    skipped = {"node_modules", "dist", "__pycache__"}
    found = [path for path in ROOT.glob("*") if path.is_file()]
    for top in folders:
        for folder, inside, names in os.walk(top):
            inside[:] = [name for name in inside if name not in skipped]
            found += [Path(folder, name) for name in names]
    return tuple(sorted(found))


def tracked(*suffixes: str) -> list[Path]:
    """Those of our files that end so; all of them without a suffix."""
    return [path for path in ours() if not suffixes or path.suffix in suffixes]


@functools.cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(path: Path) -> Iterator[str]:
    """The top-level packages that a file imports."""
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").partition(".")[0] if node.level == 0 else path.relative_to(ROOT).parts[0]


def texts() -> Iterator[tuple[Path, str]]:
    """Each text file of the tree with what it says."""
    for path in tracked():
        try:
            yield path.relative_to(ROOT), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def test_the_game_runs_on_the_standard_library_alone() -> None:
    subprocess.run([sys.executable, "-S", "-c", "import game"], cwd=ROOT, check=True)
    strangers = {
        (str(path.relative_to(ROOT)), name)
        for path in tracked(".py")
        if path.is_relative_to(ROOT / "game")
        for name in imported(path)
        if name != "game" and name not in sys.stdlib_module_names
    }
    assert strangers == set()


def test_the_child_that_writes_reports_loads_nothing_of_the_server() -> None:
    """Two thirds of a second of processor for each PDF, when it did."""
    heavy = "{'pydantic', 'game', 'server.decks', 'server.logs', 'segno'} & sys.modules.keys()"
    look = f"import sys, server.reports.__main__; sys.exit(', '.join({heavy}) or 0)"
    subprocess.run([sys.executable, "-c", look], cwd=ROOT, check=True)


def test_the_game_does_not_reach_for_the_world() -> None:
    doors = {
        "asyncio",
        "io",
        "logging",
        "os",
        "pathlib",
        "random",
        "secrets",
        "socket",
        "subprocess",
        "threading",
        "time",
        "uuid",
    }
    reached = {
        (str(path.relative_to(ROOT)), name)
        for path in tracked(".py")
        if path.is_relative_to(ROOT / "game")
        for name in imported(path)
        if name in doors
    }
    assert reached == set()


def test_nothing_but_tests_imports_the_server() -> None:
    inside = ("server", "tests")
    importers = {
        str(path.relative_to(ROOT))
        for path in tracked(".py")
        if path.relative_to(ROOT).parts[0] not in inside and "server" in imported(path)
    }
    assert importers == set()


def test_decks_hold_no_code() -> None:
    assert [path for path in tracked(".py", ".js", ".ts") if path.is_relative_to(ROOT / "decks")] == []


def test_no_file_outgrows_its_ceiling() -> None:
    long = {}
    for path in tracked(".py", ".ts", ".tsx", ".css"):
        text = path.read_text(encoding="utf-8")
        lines = text.count("\n")
        if lines > CEILING and path != WRITTEN_BY_A_PROGRAM:
            long[str(path.relative_to(ROOT))] = lines
    assert long == {}


@pytest.mark.parametrize("package", ["game", "server"])
def test_no_function_outgrows_forty_lines(package: str) -> None:
    long = {}
    for path in tracked(".py"):
        if not path.is_relative_to(ROOT / package):
            continue
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                described = ast.get_docstring(node) is not None
                begin = node.body[0].end_lineno if described else node.lineno
                lines = (node.end_lineno or 0) - (begin or 0)
                if lines > 40:
                    long[f"{path.relative_to(ROOT)}:{node.name}"] = lines
    assert long == {}


def test_the_registered_name_stands_nowhere() -> None:
    named = [
        str(path)
        for path, text in texts()
        if REGISTERED.search(text) and path.name not in CREDIT and path.parts[0] != "docs"
    ]
    assert named == []


def test_no_registry_is_named() -> None:
    assert [str(path) for path, text in texts() if REGISTRY.search(text)] == []


def test_lock_files_hold_hashes_and_no_addresses() -> None:
    for folder in ("web", "tests/browser", "tests/load/peers"):
        lock = ROOT / folder / "package-lock.json"
        text = lock.read_text(encoding="utf-8")
        assert '"integrity"' in text
        assert '"resolved"' not in text
        assert "omit-lockfile-registry-resolved=true" in (lock.parent / ".npmrc").read_text(encoding="utf-8")


def pins(name: str) -> dict[str, str]:
    """The versions that a list pins, by package."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    assert not re.search(r"^[a-z0-9].*(?<!\\)$", text, re.MULTILINE), "a package without a hash"
    return dict(re.findall(r"^([a-z0-9._-]+)==([^ ;]+)", text, re.MULTILINE))


def test_the_list_for_tests_holds_all_that_running_needs_at_the_same_versions() -> None:
    assert pins("run").items() <= pins("dev").items()


@pytest.mark.parametrize("name", ["uv", "node"])
def test_every_tool_is_pinned(name: str) -> None:
    assert pins(name)
