"""`python -m server.reports [FOLDER OF FACES]`: work on the input, a file on the output. For the press alone."""

import pickle
import sys
from pathlib import Path
from typing import BinaryIO

from server.print.child import make
from server.reports import heavy


def made(work: BinaryIO, fonts: Path | None) -> bytes:
    """Make one file."""
    form, document, grids, date = pickle.load(work)
    return heavy.made(form, document, grids, date, fonts)


if __name__ == "__main__":
    sys.exit(make(made))
