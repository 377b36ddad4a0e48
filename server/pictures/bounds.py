"""How large a picture may be, as it comes and as it is kept, and what making it anew may take."""

from typing import Final

MAX_BYTES: Final = 8 << 20
"""A file as it comes: a photo of a phone has 2 to 6 MB."""
MAX_PIXELS: Final = 24_000_000
LONGEST: Final = 1200
"""Points on the longer side of what is kept: three for each of the widest phone."""
MAX_KEPT: Final = 200 << 10
"""What is aimed at; a picture that is all noise may come out larger, never above twice as much."""

SECONDS: Final = 60.0
SECONDS_EACH: Final = 5.0
"""How long making pictures anew may take, and how much longer for each of several. A second is plenty for one, but
the process gives way to all others of a busy machine."""
MEMORY_BYTES: Final = 1 << 30
"""Address space of the process that does it: 24 million points in four colours are 96 MB."""
CPU_SECONDS: Final = 10
CPU_SECONDS_EACH: Final = 3
"""Processor time of one process, and how much more for each of several: a picture may be written so that it is drawn a
thousand times over."""
WAITING: Final = 8
"""Pictures that may wait for the one at work; more are turned away."""
