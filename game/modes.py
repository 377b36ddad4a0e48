"""Ways to play. A mode is data: its stages, and of each what is done, from which shoes, who is asked, how long.

A new mode is one value in MODES and one file of words (`web/src/modes/`); only what the round cannot say needs a
chapter of rules. A mode that was played once keeps its stages in their order: histories name them by place.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from game.cards import PerspectiveFacts

ModeId = str


class Step(StrEnum):
    """What a table is doing in its round."""

    DRAW = "draw"
    READ = "read"
    THINK = "think"
    RESPOND = "respond"
    DISCUSS = "discuss"
    CAPTURE = "capture"


class Shoes(StrEnum):
    """Which shoes a step speaks from."""

    OWN = "own"
    HELD = "held"


class Asks(StrEnum):
    """Whom a go-round asks: everybody, the reader alone, or everybody else. Rule: G8."""

    ALL = "all"
    READER = "reader"
    OTHERS = "others"


class Dealing(StrEnum):
    """How perspective cards come to seats. Rule: P1."""

    RANDOM = "random"
    SPREAD = "spread"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One stage of a round: a step, which shoes it speaks from, and its soft time in seconds (0: no clock).

    In `respond` the time is for each turn, nobody else speaks, and `go_round` numbers the go-rounds from 1; in
    `discuss` the talk is open. `called` finds the stage's own words; without it they are the step's. In a stage with
    `sentence` the table finds its one sentence to the room (H8). While a stage is `hidden` nobody else is shown which
    perspective a seat holds (P6).
    """

    step: Step
    shoes: Shoes = Shoes.OWN
    seconds: int = 0
    go_round: int = 0
    asks: Asks = Asks.ALL
    called: str = ""
    sentence: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Mode:
    """How one round is played. `debrief`: people held shoes not their own, so a debrief must follow (S6).

    `owned`: its reader is the owner of a problem, who brings it instead of a card (O1). `plenary`: tables play no
    rounds in it; the whole room listens to presentations (Q1).
    `board`: the die is rolled before a card is drawn (B2). `like`: a mode whose cards suit this one, too.
    """

    id: ModeId
    stages: tuple[Stage, ...]
    debrief: bool
    owned: bool = False
    plenary: bool = False
    board: bool = False
    like: ModeId = ""

    @property
    def secret(self) -> bool:
        """Whether perspectives are dealt hidden in it (P6)."""
        return any(stage.hidden for stage in self.stages)

    def suits(self, perspectives: Iterable[PerspectiveFacts]) -> bool:
        """Whether it can be played with these perspectives: hidden, at least one must be marked for it (P6); a board
        needs one to walk to (B1)."""
        return not (self.secret or self.board) or any(one.secret_ok or not self.secret for one in perspectives)


_OPENING = (
    Stage(step=Step.DRAW),
    Stage(step=Step.READ),
    Stage(step=Step.THINK, seconds=60),
    Stage(step=Step.RESPOND, seconds=75, go_round=1),
)
_CLOSING = (Stage(step=Step.DISCUSS, seconds=360), Stage(step=Step.CAPTURE, seconds=180))

CONSULTED: ModeId = "co_consultation"
"""The mode in which problems are owned."""

MODES: dict[ModeId, Mode] = {
    mode.id: mode
    for mode in (
        Mode(id="own_shoes", stages=(*_OPENING, *_CLOSING), debrief=False),
        Mode(
            id="swap_shoes",
            stages=(*_OPENING, Stage(step=Step.RESPOND, shoes=Shoes.HELD, seconds=75, go_round=2), *_CLOSING),
            debrief=True,
        ),
        Mode(id="musical_tables", stages=(*_OPENING, *_CLOSING), debrief=False),
        Mode(
            id="learning_circle",
            stages=(
                *_OPENING[:3],
                Stage(step=Step.RESPOND, seconds=75, go_round=1, called="saw"),
                Stage(step=Step.RESPOND, seconds=75, go_round=2, called="coproduced"),
                Stage(step=Step.RESPOND, seconds=75, go_round=3, called="take"),
                Stage(step=Step.DISCUSS, seconds=180, called="sentence", sentence=True),
                _CLOSING[1],
            ),
            debrief=False,
        ),
        Mode(
            id="secret_shoes",
            stages=(
                *_OPENING[:3],
                Stage(step=Step.RESPOND, shoes=Shoes.HELD, seconds=75, go_round=1, called="speak", hidden=True),
                Stage(step=Step.DISCUSS, seconds=240, called="guess", hidden=True),
                Stage(step=Step.DISCUSS, shoes=Shoes.HELD, seconds=180, called="reveal"),
                Stage(step=Step.DISCUSS, seconds=240, called="assumed"),
                _CLOSING[1],
            ),
            debrief=True,
        ),
        Mode(
            id=CONSULTED,
            stages=(
                Stage(step=Step.DRAW, called="bring"),
                Stage(step=Step.RESPOND, seconds=120, go_round=1, asks=Asks.READER, called="issue"),
                Stage(step=Step.DISCUSS, seconds=300, called="clarify"),
                Stage(step=Step.DISCUSS, seconds=600, called="open"),
                Stage(step=Step.DISCUSS, seconds=300, called="aloud"),
                Stage(step=Step.RESPOND, seconds=120, go_round=2, asks=Asks.READER, called="next"),
                _CLOSING[1],
            ),
            debrief=False,
            owned=True,
        ),
        Mode(id="presentations", stages=(Stage(step=Step.DISCUSS),), debrief=False, plenary=True),
        Mode(
            id="footprints",
            stages=(Stage(step=Step.DRAW, called="roll"), *_OPENING[1:], *_CLOSING),
            debrief=False,
            board=True,
            like="own_shoes",
        ),
    )
}
