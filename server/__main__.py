"""`python -m server` is the command `shoebox`."""

import gc

# What is imported stays: looking through it again and again while it grows is a tenth of every start.
gc.disable()

from server.cli import main  # noqa: E402

gc.freeze()
gc.enable()

if __name__ == "__main__":
    main()
