"""How much a print may take."""

from typing import Final

CANNOT: Final = 3
"""The child's exit code for a sheet that cannot be set."""
MEMORY_BYTES: Final = 2 << 30
"""Address space, most of it never touched: 500 cards in large print in Arabic take 700 MB."""
WAITING: Final = 8
"""Prints that may wait for the one at work; more are turned away."""
