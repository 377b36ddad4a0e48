"""What Shoebox costs and how fast it is: `python3 dev.py bench [--full] [--only w1 w3]`.

The short form takes less than three minutes and is a hint. `--full` takes about half an hour on a quiet machine: more
runs, more people, and the curves of docs/performance.md drawn anew. Other servers are measured beside ours once they
are set up; how that is done is said. Each part says with `--help` what can be varied.
"""

import argparse
import subprocess
import sys
import time
from typing import Final

from tests.load.telling import say

SHORT: Final = {
    "w1": "--repeats 1 --seconds 2",
    "w2": "--repeats 1",
    "w3": "--repeats 1 --says 15 --rounds 3",
    "w4": "--repeats 1 --rooms 500 --visits 100",
    "w5": "--members 300 --speed 60 --minutes 20",
    "w6": "--seconds 10",
}
FULL: Final = {
    "w1": "--repeats 5 --rooms 25 125",
    "w2": "--repeats 5",
    "w3": "--repeats 5",
    "w4": "",
    "w5": "",
    "w6": "--seconds 60",
    "client": "--repeats 5",
    "curves": "",
}


def main() -> int:
    """Runs the parts one after the other; 1 when one of them found anything that was not as it must be."""
    about = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    about.add_argument("--full", action="store_true")
    about.add_argument("--only", nargs="+", choices=list(FULL))
    options = about.parse_args()
    failed = []
    began = time.monotonic()
    for name, arguments in (FULL if options.full else SHORT).items():
        if options.only and name not in options.only:
            continue
        say(f"== {name} {arguments}")
        if subprocess.run([sys.executable, "-m", f"tests.load.{name}", *arguments.split()], check=False).returncode:
            failed.append(name)
        say()
    say(f"{time.monotonic() - began:.0f} s; " + (f"FAULTS in {', '.join(failed)}" if failed else "no faults"))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
