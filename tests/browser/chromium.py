"""Which Chromium the browser tests drive: found on the machine, or made ready by `python -m tests.browser.chromium`.

The order is $BROWSER, a Chromium or Chrome on PATH, the one that the npm package carries (Linux on x86-64), and
Playwright's own download (elsewhere). There is no fifth: without a browser the tests fail, they are never skipped.
"""

import io
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

import brotli

ROOT = Path(__file__).resolve().parents[2]
PACKED = Path(__file__).parent / "node_modules" / "@sparticuz" / "chromium" / "bin"
UNPACKED = ROOT / ".tools" / "chromium"
ON_PATH = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chromium-headless-shell", "chrome")
AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
# All at once, or Chromium looks up its maker's hosts at every start and waits for a closed network to answer.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)
# The package's own file names folders of the service it was made for; without a font every text has no size at all.
# A cache folder may not be named relative to the file: it would be made wherever a test happens to be started.
FONTS_CONF = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts/fonts</dir>
  <cachedir>{cache}</cachedir>
</fontconfig>
"""


@dataclass(frozen=True, slots=True)
class Chromium:
    """A browser to launch: `program` is None for the one that Playwright itself keeps."""

    program: Path | None
    extra_env: dict[str, str] = field(default_factory=dict)


def find() -> Chromium:
    """The browser these tests drive, with what its process needs in the environment."""
    for name in (os.environ.get("BROWSER", ""), *ON_PATH):
        program = shutil.which(name) if name else None
        if program and _is_chromium(program):
            return Chromium(Path(program))
    if (UNPACKED / "chromium").exists():
        libraries = os.pathsep.join(filter(None, [str(UNPACKED / "al2023/lib"), os.environ.get("LD_LIBRARY_PATH")]))
        return Chromium(
            UNPACKED / "chromium",
            {"LD_LIBRARY_PATH": libraries, "FONTCONFIG_FILE": str(UNPACKED / "fonts.conf")},
        )
    return Chromium(None)


def _is_chromium(program: str) -> bool:
    """Whether `program` is one: on many desktops $BROWSER names something else, which says nothing about the tests."""
    try:
        told = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=30, check=False).stdout
    except (OSError, subprocess.TimeoutExpired):
        return False
    return "Chrom" in told


def unpack() -> None:
    """Unpack the npm package's Chromium, its libraries and its font into .tools/chromium, all or nothing."""
    stage = Path(tempfile.mkdtemp(prefix="chromium-", dir=UNPACKED.parent))
    program = stage / "chromium"
    program.write_bytes(_opened("chromium.br"))
    program.chmod(0o755)
    for name, folder in (("swiftshader", "."), ("al2023", "al2023"), ("fonts", "fonts")):
        with tarfile.open(fileobj=io.BytesIO(_opened(f"{name}.tar.br"))) as archive:
            archive.extractall(stage / folder)
    (stage / "fonts.conf").write_text(FONTS_CONF.format(cache=escape(str(UNPACKED / "fonts" / "cache"))))
    (stage / "packed").write_text(_packed())
    stage.chmod(0o755)
    shutil.rmtree(UNPACKED, ignore_errors=True)
    stage.replace(UNPACKED)


def _opened(name: str) -> bytes:
    opened: bytes = brotli.decompress((PACKED / name).read_bytes())
    return opened


def _packed() -> str:
    """What tells one package from the next, without reading its 68 MB, and how it was set up."""
    return (PACKED.parent / "package.json").read_text() + FONTS_CONF


def make_ready() -> None:
    """See to it that `find` gives a browser that is there.

    Raises:
        SystemExit: with a sentence, when none is there and none can be had.
    """
    if find().program not in (None, UNPACKED / "chromium"):
        return
    if sys.platform == "linux" and platform.machine() == "x86_64" and PACKED.exists():
        ready = UNPACKED / "packed"
        if not ready.exists() or ready.read_text() != _packed():
            unpack()
        return
    done = subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    if done.returncode != 0:
        sys.exit(
            "There is no Chromium for the browser tests, and Playwright could not download one. "
            "Install Chromium or Chrome, or name one in $BROWSER, and start again."
        )


if __name__ == "__main__":
    make_ready()
