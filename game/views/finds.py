"""What was found, said and pledged, as members see it."""

from dataclasses import dataclass
from typing import Literal

from game.terms import (
    CaptureId,
    CaptureKind,
    KindWordId,
    PledgeId,
    PledgeStatus,
    ProblemId,
    RoundId,
    SeatId,
    Side,
    TableId,
    ThemeId,
    WhoSees,
    WhoseNeed,
)


@dataclass(slots=True, kw_only=True)
class CaptureView:
    """A capture. `by` is a seat, or None when nobody is named. `theme` stays None for tables.

    `kept_out`: its writer wants it in no report. `redacted`: a facilitator took something out of it. `side`: what its
    writer says it says to the room's hypothesis.
    """

    id: CaptureId
    table: TableId
    round: RoundId | None
    card: str | None
    kind: CaptureKind
    noticed: str
    because: str
    so: str
    whose_need: WhoseNeed | None
    by: SeatId | None
    hidden: bool
    on_screen: bool
    theme: ThemeId | None
    kept_out: bool = False
    redacted: bool = False
    side: Side | None = None


@dataclass(slots=True, kw_only=True)
class CapturesPart:
    """One page of captures: of one table (`captures.N`), handed over to it
    (`handed.N`), of the room (`stream.N`), or let through (`wall.N`)."""

    kind: Literal["captures"] = "captures"
    items: tuple[CaptureView, ...]


@dataclass(slots=True, kw_only=True)
class ThemeView:
    """A theme with the captures in it that the receiver may see, in the order they were put there.

    `size`: how many captures it holds that are not hidden. `dots`: how many lie on it; None while fewer than three
    have placed theirs (H9).
    """

    id: ThemeId
    name: str
    captures: tuple[CaptureId, ...]
    size: int
    on_screen: bool
    dots: int | None


@dataclass(slots=True, kw_only=True)
class ThemesPart:
    """One page of the themes."""

    kind: Literal["themes"] = "themes"
    items: tuple[ThemeView, ...]


@dataclass(slots=True, kw_only=True)
class SentenceView:
    """One table's sentence to the whole room."""

    table: TableId
    number: int
    sentence: str


@dataclass(slots=True, kw_only=True)
class SentencesPart:
    """One page of the sentences that were let through."""

    kind: Literal["sentences"] = "sentences"
    items: tuple[SentenceView, ...]


@dataclass(slots=True, kw_only=True)
class ToldView:
    """How a pledge went, as its maker told it."""

    status: PledgeStatus
    story: str


@dataclass(slots=True, kw_only=True)
class PledgeView:
    """A pledge. `by` is the name shown with it, "" when nobody is named. `told`: one for each
    status, the latest last. `linked`: it has a private link. `kept_until`: until then it is kept apart when the room is
    gone, in ms since 1970; None: it goes with the room."""

    id: PledgeId
    table: TableId
    i_will: str
    who_with: str
    by_when: str
    help_needed: str
    who_sees: WhoSees
    for_table: bool
    by: str
    status: PledgeStatus
    told: tuple[ToldView, ...]
    linked: bool
    kept_until: int | None = None


@dataclass(slots=True, kw_only=True)
class PledgesPart:
    """One page of the pledges that everyone may see; `mypledges` pages hold one's own and one's table's."""

    kind: Literal["pledges"] = "pledges"
    items: tuple[PledgeView, ...]


@dataclass(slots=True, kw_only=True)
class KindWordView:
    """Words of appreciation: given to my `seat`, or written from it. `name`: the other's, or ""."""

    id: KindWordId
    seat: SeatId
    given: bool
    to: SeatId
    name: str
    text: str


@dataclass(slots=True, kw_only=True)
class KindWordsPart:
    """One page of the words of appreciation I was given or wrote."""

    kind: Literal["kind_words"] = "kind_words"
    items: tuple[KindWordView, ...]


@dataclass(slots=True, kw_only=True)
class ProblemView:
    """Somebody's own problem. `round` None: it waits for its table. `who_sees`: its table, or the room."""

    id: ProblemId
    seat: SeatId
    round: RoundId | None
    title: str
    text: str
    who_sees: WhoSees


@dataclass(slots=True, kw_only=True)
class ProblemsPart:
    """The problem that a table works on (`problem.1`), or one page of one's own (`my_problems.N`)."""

    kind: Literal["problems"] = "problems"
    items: tuple[ProblemView, ...]
