"""`python -m server.print [FOLDER OF FACES]`: a sheet as JSON on the input, its PDF on the output. For the press."""

import json
import sys

from server.print import typeset
from server.print.child import make

if __name__ == "__main__":
    sys.exit(make(lambda work, fonts: typeset.pdf(json.load(work), fonts)))
