"""`python -m server.print [FOLDER OF FACES]`: a sheet as JSON on the input, the PDF on the output. For `press` alone.

Exit code 3 and a sentence on the error stream: the sheet cannot be set.
"""

import json
import os
import sys
from pathlib import Path

from server.print import typeset
from server.print.bounds import CANNOT, MEMORY_BYTES


def main() -> int:
    """Set one sheet, below everything else that the machine has to do."""
    if sys.platform != "win32":
        import resource

        os.nice(10)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    fonts = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    try:
        made = typeset.pdf(json.load(sys.stdin.buffer), fonts)
    except typeset.CannotPrint as error:
        sys.stderr.write(str(error))
        return CANNOT
    sys.stdout.buffer.write(made)
    return 0


if __name__ == "__main__":
    sys.exit(main())
