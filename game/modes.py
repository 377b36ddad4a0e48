"""Ways to play. A mode is data: its stages, and of each what is done, from which shoes, who is asked, how long.

A new mode is one value in MODES and one file of words (`web/src/modes/`); only what the round cannot say needs a
chapter of rules. A mode that was played once keeps its stages in their order: histories name them by place.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from game.cards import CardFacts, CardKind, PerspectiveFacts
from game.errors import Refusal

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


class Choosing(StrEnum):
    """What a stage does with what seats choose for themselves: first, once more, and counted. Rules: D4, D5."""

    BEFORE = "before"
    AFTER = "after"
    COUNTED = "counted"


class Brings(StrEnum):
    """What a card must bring so that a mode walks along it: a decision, or positions to rate. Rules: D1, E1."""

    DECISION = "decision"
    POSITIONS = "positions"

    def on(self, card: CardFacts) -> bool:
        """Whether the card brings it."""
        if self is Brings.POSITIONS:
            return card.positions > 0
        return card.kind is CardKind.decision and card.decision is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One stage of a round: a step, which shoes it speaks from, and its soft time in seconds (0: no clock).

    In `respond` the time is for each turn, nobody else speaks, and `go_round` numbers the go-rounds from 1; in
    `discuss` the talk is open. `called` finds the stage's own words; without it they are the step's. In a stage with
    `sentence` the table finds its one sentence to the room (H8). While a stage is `hidden` nobody else is shown which
    perspective a seat holds (P6). `choosing`: what becomes in it of the seats' private choices.
    """

    step: Step
    shoes: Shoes = Shoes.OWN
    seconds: int = 0
    go_round: int = 0
    asks: Asks = Asks.ALL
    called: str = ""
    sentence: bool = False
    hidden: bool = False
    choosing: Choosing | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """Stages that follow the card: some before its steps, one for each of them in the card's order, some after (D2).

    `usual`: the steps of a card that names none. `brings`: what a card brings that is walked along so.
    """

    brings: Brings
    before: tuple[Stage, ...]
    steps: Mapping[str, Stage]
    usual: tuple[str, ...]
    after: tuple[Stage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mode:
    """How one round is played. `debrief`: people held shoes not their own, so a debrief must follow (S6).

    `owned`: its reader is the owner of a problem, who brings it instead of a card (O1). `plenary`: tables play no
    rounds in it; the whole room listens to presentations (Q1).
    `board`: the die is rolled before a card is drawn (B2). `like`: a mode whose cards suit this one, too.
    With a `walk` it is for cards that bring what that needs and name the mode, and a round's stages are those of its
    card (D1, D2, E1); `stages` are then those of any other card.
    """

    id: ModeId
    stages: tuple[Stage, ...]
    debrief: bool
    owned: bool = False
    plenary: bool = False
    board: bool = False
    like: ModeId = ""
    walk: Walk | None = None

    @property
    def secret(self) -> bool:
        """Whether perspectives are dealt hidden in it (P6)."""
        return any(stage.hidden for stage in self.stages)

    def fits(self, card: CardFacts) -> bool:
        """Whether a card is one of those that this mode alone can be played with; any, where it needs none (D1, E1)."""
        if self.walk is None:
            return True
        return self.walk.brings.on(card) and self.id in card.modes

    def lacks(self, perspectives: Iterable[PerspectiveFacts], cards: Iterable[CardFacts]) -> Refusal | None:
        """Why it cannot be played with these perspectives and cards: of either at least one must be made for it.

        Rules: P6, B1, D1, E1.
        """
        needs = self.secret or self.board
        if needs and not any(one.secret_ok or not self.secret for one in perspectives):
            return Refusal.NO_SHOES
        return None if self.walk is None or any(self.fits(one) for one in cards) else Refusal.NO_SUCH_CARDS


_OPENING = (
    Stage(step=Step.DRAW),
    Stage(step=Step.READ),
    Stage(step=Step.THINK, seconds=60),
    Stage(step=Step.RESPOND, seconds=75, go_round=1),
)
_CLOSING = (Stage(step=Step.DISCUSS, seconds=360), Stage(step=Step.CAPTURE, seconds=180))

CONSULTED: ModeId = "co_consultation"
"""The mode in which problems are owned."""
DECISION = Walk(
    brings=Brings.DECISION,
    before=(*_OPENING[:2], Stage(step=Step.THINK, seconds=90, called="before", choosing=Choosing.BEFORE)),
    steps={
        "preferences": Stage(step=Step.RESPOND, shoes=Shoes.HELD, seconds=75, called="preferences"),
        "team_talk": Stage(step=Step.RESPOND, shoes=Shoes.HELD, seconds=75, called="team_talk"),
        "options": Stage(step=Step.DISCUSS, seconds=360, called="options"),
        "option_talk": Stage(step=Step.DISCUSS, seconds=360, called="option_talk"),
        "decision_talk": Stage(step=Step.DISCUSS, seconds=300, called="decision_talk"),
        "time_and_space": Stage(step=Step.DISCUSS, seconds=120, called="time_and_space"),
    },
    usual=("preferences", "options", "decision_talk", "time_and_space"),
    after=(
        Stage(step=Step.THINK, seconds=60, called="after", choosing=Choosing.AFTER),
        Stage(step=Step.DISCUSS, seconds=180, called="said", choosing=Choosing.COUNTED),
        _CLOSING[1],
    ),
)
"""How a table walks through one person's decision; words of its stages in `web/src/modes/decision_walk.ftl`."""

POSITIONS = Walk(
    brings=Brings.POSITIONS,
    before=(*_OPENING[:2], Stage(step=Step.THINK, seconds=120, called="rate", choosing=Choosing.BEFORE)),
    steps={"hear": Stage(step=Step.DISCUSS, seconds=300, called="hear", choosing=Choosing.COUNTED)},
    usual=("hear",),
    after=(Stage(step=Step.DISCUSS, seconds=420, called="reword"), _CLOSING[1]),
)
"""How a table rates positions and looks for words that all can live with (E2 to E5)."""

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
        Mode(id="decision_walk", stages=(*_OPENING, *_CLOSING), debrief=True, walk=DECISION),
        Mode(id="positions", stages=(*_OPENING, *_CLOSING), debrief=False, walk=POSITIONS),
    )
}


def steps_of(mode: ModeId, card: CardFacts) -> tuple[str, ...]:
    """The steps through which a mode walks with this card; none where it takes every card alike."""
    walk = MODES[mode].walk
    if walk is None or not MODES[mode].fits(card):
        return ()
    return (card.decision.steps if card.decision else ()) or walk.usual


def stages_of(mode: ModeId, steps: tuple[str, ...]) -> tuple[Stage, ...]:
    """The stages of a round in this mode with a card of these steps, its go-rounds numbered from 1."""
    return _walked(mode, steps) if steps else MODES[mode].stages


@cache
def _walked(mode: ModeId, steps: tuple[str, ...]) -> tuple[Stage, ...]:
    walk = MODES[mode].walk
    assert walk is not None
    stages = [*walk.before, *(walk.steps[one] for one in steps), *walk.after]
    asked = [nth for nth, stage in enumerate(stages) if stage.step is Step.RESPOND]
    for go_round, nth in enumerate(asked, 1):
        stages[nth] = replace(stages[nth], go_round=go_round)
    return tuple(stages)
