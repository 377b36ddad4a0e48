"""`python -m server.pictures SECONDS`: pictures on the input, made anew on the output. For `darkroom` alone.

SECONDS: how much processor time it may take.
Each comes as its length in four bytes and its bytes; each is answered, in order, with one byte (0: it is refused), the
length of what follows, and either a word and a sentence, or width, height and a JPEG.
"""

import os
import struct
import sys

from server.pictures.bounds import MEMORY_BYTES
from server.pictures.header import NoPicture
from server.pictures.remake import remake


def main() -> int:
    """Make pictures anew until the input ends, below everything else that the machine has to do."""
    if sys.platform != "win32":
        import resource

        os.nice(5)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_CPU, (int(sys.argv[1]), int(sys.argv[1])))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    while head := sys.stdin.buffer.read(4):
        raw = sys.stdin.buffer.read(*struct.unpack(">I", head))
        try:
            made = remake(raw)
            answer, body = 1, struct.pack(">HH", made.width, made.height) + made.content
        except NoPicture as no:
            answer, body = 0, f"{no.why} {no}".encode()
        sys.stdout.buffer.write(struct.pack(">BI", answer, len(body)) + body)
        sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
