"""One source for screen and paper: what is printed is drawn by the client's own sources."""

import subprocess

from dev import ROOT
from server.print.drawings import FILE
from tests.tooling.node import node


def test_the_drawings_are_those_of_the_client() -> None:
    made = subprocess.run([node(), "src/icons/paper.mjs"], cwd=ROOT / "web", capture_output=True, check=True)
    assert made.stdout.decode() == FILE.read_text(encoding="utf-8"), (
        "run: cd web && node src/icons/paper.mjs > ../server/print/drawings.json"
    )
