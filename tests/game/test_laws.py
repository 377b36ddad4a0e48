"""The laws of the engine hold in rooms played by chance.

Quick by default, always the same rooms. `SHOEBOX_LAWS=thorough` plays many more, drawn anew each time, and shrinks what
it finds. With `-s` each law says how much was tried.
"""

import pytest

from tests.game.laws import LAWS
from tests.game.laws.driving import LONG, THOROUGH, hold, quick
from tests.game.laws.secrets import Apart, SecretsStay
from tests.game.laws.sources import SourcesTell
from tests.game.workshop import Law

# These look at all that everybody receives, step by step, and take their time.
LOOKS_AT_EVERYTHING = (SecretsStay, SourcesTell, Apart)


@pytest.mark.timeout(7200 if THOROUGH else 120)
@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_law(law: type[Law]) -> None:
    how = LONG if THOROUGH else quick(12 if law in LOOKS_AT_EVERYTHING else 30)
    tally = hold(law, how=how)
    print(  # noqa: T201
        f"\n{law.name}: {tally.rooms} rooms, {tally.steps} commands, {tally.accepted} accepted, "
        f"{len(tally.kinds)} kinds of command"
    )
    assert tally.accepted > 500
