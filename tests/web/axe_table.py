"""What axe finds on every screen, by theme and language, as one table:

    python3 -m tests.web.axe_table [FILE OF TESTS ...]

Runs the tests that look at every screen and writes how many rules each page broke. A dash: not looked at in that form.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import dev
from tests.browser.axe import NOTED_IN

TESTS = ("tests/web/test_languages_and_themes.py", "tests/web/test_every_screen.py", "tests/web/test_listening.py")

EVERYTHING = {"SHOEBOX_LOOKS": "all"}
"""Each theme in each language; the suite looks at each of them once."""


def main(tests: Sequence[str]) -> int:
    """Runs the tests, prints the table, and ends as they did."""
    with tempfile.TemporaryDirectory() as folder:
        ledger = Path(folder) / "looks"
        command = [sys.executable, "-m", "pytest", "-q", *(tests or TESTS)]
        ended = subprocess.run(
            command, cwd=dev.ROOT, env={**os.environ, **EVERYTHING, NOTED_IN: str(ledger)}, check=False
        )
        sys.stdout.write(table(ledger.read_text(encoding="utf-8").splitlines()))
    return ended.returncode


def table(lines: Sequence[str]) -> str:
    """One screen a row, one theme in one language a column: of several looks that were noted, the worst."""
    looks: dict[str, dict[str, list[int]]] = {}
    forms: set[str] = set()
    for look in map(json.loads, lines):
        form = f"{look['language']} {look['theme']}"
        forms.add(form)
        looks.setdefault(look["screen"], {}).setdefault(form, []).append(look["found"])
    columns = sorted(forms)
    rows = [[screen, *(_cell(seen.get(form)) for form in columns)] for screen, seen in looks.items()]
    found = sum(count for seen in looks.values() for each in seen.values() for count in each)
    head = ["screen", *columns]
    written = [head, ["---"] * len(head), *rows]
    said = f"{found} rules broken in {len(lines)} looks at {len(looks)} screens and states"
    return "".join(f"| {' | '.join(row)} |\n" for row in written) + f"\n{said}\n"


def _cell(found: list[int] | None) -> str:
    return str(max(found)) if found else "–"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
