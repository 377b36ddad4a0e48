"""`python -m server.reports.found [FOLDER OF FACES]`: work on the input, a file on the output. For the press alone.

Exit code 3 and a sentence on the error stream: it cannot be made.
"""

import os
import pickle
import sys
from pathlib import Path

from server.print.bounds import CANNOT, MEMORY_BYTES
from server.print.typeset import CannotPrint
from server.reports.found import heavy


def main() -> int:
    """Make one file, below everything else that the machine has to do."""
    if sys.platform != "win32":
        import resource

        os.nice(10)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    fonts = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    try:
        form, document, grids, date = pickle.load(sys.stdin.buffer)
        made = heavy.made(form, document, grids, date, fonts)
    except CannotPrint as error:
        sys.stderr.write(str(error))
        return CANNOT
    sys.stdout.buffer.write(made)
    return 0


if __name__ == "__main__":
    sys.exit(main())
