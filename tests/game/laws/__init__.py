"""The laws of the engine, each as something that watches a workshop played by chance."""

from tests.game.laws.back import GoingBackTakesNothing, UndoneIsAsBefore
from tests.game.laws.cards import CardsAreConserved, PerspectivesAreFair
from tests.game.laws.freedom import NeverStuck, PassIsFree
from tests.game.laws.kept import KeptAtTheTable
from tests.game.laws.offers import OfferedIsAccepted
from tests.game.laws.replay import Replay
from tests.game.laws.secrets import Apart, SecretsStay, ShoesStayHidden
from tests.game.laws.sources import SourcesTell
from tests.game.laws.voice import EqualVoice
from tests.game.workshop import Law

LAWS: tuple[type[Law], ...] = (
    CardsAreConserved,
    PerspectivesAreFair,
    OfferedIsAccepted,
    EqualVoice,
    NeverStuck,
    PassIsFree,
    SecretsStay,
    Apart,
    ShoesStayHidden,
    KeptAtTheTable,
    Replay,
    SourcesTell,
    GoingBackTakesNothing,
    UndoneIsAsBefore,
)
