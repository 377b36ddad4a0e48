"""Sets up what `dev.py bench` measures Shoebox beside: `python3 -m tests.load.peers.setup`, once.

It installs boardgame.io, Colyseus and ws for Node.js into .tools/peers, at the versions and hashes of the lock beside
this file, running no package's own scripts, and compiles the load generator if there is a C compiler. Nothing of it
goes into Shoebox or into its tests. (koa-compose is held at 4.1.0: with 4.2.0 boardgame.io's lobby answers 404.)
"""

import shutil
import sys
from typing import Final

import dev
from tests.load.native import compile_it
from tests.load.peers.adapters import HERE, MODULES

_FILES: Final = ("package.json", "package-lock.json", ".npmrc")


def main() -> int:
    """Sets up; 1 when something did not come."""
    folder = MODULES.parent
    folder.mkdir(parents=True, exist_ok=True)
    for name in _FILES:
        shutil.copyfile(HERE / name, folder / name)
    try:
        dev.node_first()
        dev.modules(folder, "Fetching the servers to compare with")
    except dev.Stuck as stuck:
        dev.say(str(stuck))
        return 1
    native = compile_it()
    dev.say("The load generator is in C." if native else "There is no C compiler: the load generator stays in Python.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
