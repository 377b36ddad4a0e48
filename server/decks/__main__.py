"""`python -m server.decks check FILE…` for authors, and `… schema` which prints the JSON Schema of a deck."""

import json
import sys
from pathlib import Path

from server.decks import check
from server.decks.schema import deck_schema


def main(arguments: list[str]) -> int:
    """Do what the arguments say; return the exit code."""
    match arguments:
        case ["check", *names]:
            return check.run([Path(name) for name in names], sys.stdout)
        case ["schema"]:
            sys.stdout.write(json.dumps(deck_schema(), indent=2, ensure_ascii=False) + "\n")
            return 0
        case _:
            sys.stderr.write("Say one of: python -m server.decks check FILE…  or  python -m server.decks schema\n")
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
