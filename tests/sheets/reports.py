"""The report of each broken run sheet, as its author gets it. `python -m tests.sheets.reports` writes them all anew."""

import io
import os
import sys
from pathlib import Path
from typing import Final

from server.sheets import run

BROKEN: Final = Path(__file__).parent / "broken"
NAMES: Final = sorted(path.name for path in BROKEN.glob("*.yaml"))


def report(name: str) -> str:
    """What `shoebox run-sheet check NAME` prints in the folder of the broken ones, which must be the current one."""
    out = io.StringIO()
    run([Path(name)], out)
    return out.getvalue()


if __name__ == "__main__":
    os.chdir(BROKEN)
    for one in NAMES:
        Path(one).with_suffix(".txt").write_text(report(one), encoding="utf-8")
    sys.stdout.write(f"{len(NAMES)} reports written.\n")
