"""`python -m server.decks check FILE…` for authors; `… write` makes schemas and tables anew from the models, those of
run sheets too."""

import sys
from pathlib import Path

from server.decks import check, reference
from server.sheets import reference as sheets

ROOT = Path(__file__).parents[2]


def main(arguments: list[str]) -> int:
    """Do what the arguments say; return the exit code."""
    match arguments:
        case ["check", *names]:
            return check.run([Path(name) for name in names], sys.stdout)
        case ["write"]:
            anew = (*reference.write(ROOT), *sheets.write(ROOT))
            sys.stdout.write(f"Written anew: {', '.join(anew) or 'nothing, all was right'}.\n")
            return 0
        case _:
            sys.stderr.write("Say one of: python -m server.decks check FILE…  or  python -m server.decks write\n")
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
