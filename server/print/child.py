"""What each process of the press does: makes its work below everything else, within bounds, or says that it cannot."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from server.print.bounds import CANNOT, MEMORY_BYTES
from server.print.typeset import CannotPrint


def make(made: Callable[[BinaryIO, Path | None], bytes]) -> int:
    """Write to the output what `made` makes of the input and of the folder of faces that the command names.

    Gives the exit code: 3, and a sentence on the error stream, when it cannot be made.
    """
    if sys.platform != "win32":
        import resource

        os.nice(10)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    try:
        whole = made(sys.stdin.buffer, Path(sys.argv[1]) if len(sys.argv) > 1 else None)
    except CannotPrint as error:
        sys.stderr.write(str(error))
        return CANNOT
    sys.stdout.buffer.write(whole)
    return 0
