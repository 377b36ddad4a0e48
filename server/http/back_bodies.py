"""What is asked and answered over HTTP about looking back at earlier moments. The rules of `bodies` hold."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Final

from pydantic import Field

from game.run_sheet import Phase
from game.terms import CaptureId
from server.http.bodies import Asking, LanguageCode, Token
from server.wire import AnyPart

MOST_MOMENTS: Final = 1_000
Place = Annotated[int, Field(ge=0, le=10**9)]


class MomentsForm(Asking):
    """Asks for the moments of the room of this facilitator's token behind place `after`, a thousand at most."""

    token: Token
    after: Place = 0


class PastForm(Asking):
    """Asks for the console as it stood at a moment: the last that is not after place `seq`."""

    token: Token
    seq: Place
    language: LanguageCode = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class MomentLine:
    """One moment. `seq`: its place in the room's history; `at`: ms since 1970; `kind`: an event's tag.

    `table` and `number` (of its round) are 0 where it was the whole room. `name`: of the facilitator who took a table
    back, "" where nobody is named. `words`: those of `capture`.
    """

    seq: int
    at: int
    kind: str
    table: int
    number: int
    phase: Phase | None
    mode: str
    step: str
    called: str
    name: str
    capture: CaptureId
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Moments:
    """Moments in their order. `more`: others follow behind the last of them."""

    moments: tuple[MomentLine, ...]
    more: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """The console of an earlier moment, part by part, as the socket sent them then; their offers are closed now."""

    seq: int
    at: int
    parts: Mapping[str, AnyPart]


BACK_ASKED: Final = (MomentsForm, PastForm)
BACK_ANSWERED: Final = (Moments, MomentLine, Past)
