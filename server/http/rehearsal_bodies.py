"""What is asked and answered over HTTP about rehearsals. The rules of `bodies` hold."""

from dataclasses import dataclass
from typing import Annotated, Final, Literal

from pydantic import Field

from game.terms import SeatId
from server.http.bodies import Asking, OpeningForm, Token
from server.rehearsal.cast import FEWEST, MOST
from server.wire import CommandId

HowMany = Annotated[int, Field(ge=FEWEST, le=MOST, description="Simulated people")]
Way = Literal["quick", "slow", "silent", "talkative", "dark", "returns", "late", "leaves", "help"]


class RehearsingForm(OpeningForm):
    """Opens a rehearsal as a room is opened, and lets so many simulated people come to it."""

    people: HowMany


class RehearseForm(Asking):
    """Opens a rehearsal of the room of this facilitator's token, whose first facilitator `new_token` names. Is that
    room a rehearsal itself, it ends and is deleted: this is starting over."""

    id: CommandId
    token: Token
    new_token: Token
    people: HowMany


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulatedPerson:
    """One simulated person. `token`: opens their own phone's view; `ways`: how they are, and what happens to them."""

    name: str
    seat: SeatId | None
    token: str
    ways: tuple[Way, ...]
    here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Simulated:
    """The simulated people of a room. None: they went when the server stopped, or made room for another rehearsal."""

    people: tuple[SimulatedPerson, ...] | None


REHEARSAL_ASKED: Final = (RehearsingForm, RehearseForm)
REHEARSAL_ANSWERED: Final = (Simulated, SimulatedPerson)
