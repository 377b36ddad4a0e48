"""The report of each broken deck, as its author gets it. `python -m tests.decks.reports` writes them all anew."""

import io
import os
import sys
from pathlib import Path

from server.decks.check import run

BROKEN = Path(__file__).parent / "broken"
NAMES = sorted(path.name for path in BROKEN.glob("*.yaml"))


def report(name: str) -> str:
    """What `shoebox deck check NAME` prints in the folder of the broken decks, which must be the current one."""
    out = io.StringIO()
    run([Path(name)], out)
    return out.getvalue()


def main() -> None:
    """Write every report; look at what has changed with `git diff tests/decks/broken`."""
    os.chdir(BROKEN)
    for name in NAMES:
        Path(name).with_suffix(".txt").write_text(report(name), encoding="utf-8")
    sys.stdout.write(f"{len(NAMES)} reports written.\n")


if __name__ == "__main__":
    main()
