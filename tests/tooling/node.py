"""The Node.js that `python3 dev.py test` has set up, for what the tests start with it."""

import shutil

import dev


def node() -> str:
    """The program: the one that dev.py fetched, else the machine's own, which dev.py then found recent enough."""
    program = str(dev.NODE) if dev.NODE.exists() else shutil.which("node")
    assert program is not None, "There is no Node.js yet: start the tests with python3 dev.py test."
    return program
