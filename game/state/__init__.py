"""The truth about one room, as values that never change in place.

Ids: members m1, m2 …; seats s1 …; tables t1 …; rounds t3r2 (table 3, its second); captures, jargon flags, pledges and
themes are `t3.` or `r.` and ten digits by chance (A2), so that an id says nothing of who or when.
Cards written in the room are `here.` and ten such digits: without a colon, so never one of a deck.
Times are milliseconds since 1970 on the server's clock, written into events; no rule refuses because of one.
Mappings are never changed in place: every change makes a new one, so identity of a value means nothing changed in it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.cards import CardFacts, DeckFacts, PerspectiveFacts
from game.modes import MODES, Dealing, Mode, ModeId, Stage, Step, stages_of
from game.run_sheet import Phase, PhaseId
from game.state.brought import Problem
from game.state.choosing import Choice, ChoiceKey, Decided
from game.state.clusters import HarvestAct as HarvestAct
from game.state.clusters import Moved as Moved
from game.state.clusters import Theme as Theme
from game.state.places import Board as Board
from game.state.places import Roll as Roll
from game.state.places import Site as Site
from game.state.promised import KindWord as KindWord
from game.state.promised import Pledge as Pledge
from game.state.promised import Told as Told
from game.state.rating import Rated
from game.state.talks import Talks
from game.state.written import LocalCard as LocalCard
from game.state.written import Story as Story
from game.terms import (
    AccessWish,
    CaptureId,
    CaptureKind,
    Door,
    Gallery,
    JargonId,
    KindWordId,
    MemberId,
    Moment,
    Naming,
    Outcome,
    Place,
    PledgeId,
    Role,
    RoundId,
    SeatId,
    Side,
    SiteId,
    Standing,
    TableId,
    ThemeId,
    WhoseNeed,
)
from game.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Anyone in the room: facilitator, participant, observer or screen. A participant's names are on the seats."""

    id: MemberId
    role: Role
    standing: Standing
    name: Words | None = None
    tag: str | None = None
    access: tuple[AccessWish, ...] = ()
    agreed: bool = False
    seats: tuple[SeatId, ...] = ()
    site: SiteId | None = None
    """Where they say that they are (T23)."""
    harvests: bool = False
    """Whether a facilitator lets this participant or observer sort captures (H4)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A person's place at a table. `member` None: a person without a phone.

    `shoes` is the perspective it holds, `was` the one it last stepped out of; `asked`: go-rounds asked so far (G1);
    `kind_words`: it takes part in words of appreciation (F1).
    """

    id: SeatId
    member: MemberId | None
    name: Words | None = None
    tag: str | None = None
    away: bool = False
    shoes: str | None = None
    was: str | None = None
    asked: int = 0
    ready: bool = False
    wants_help: bool = False
    tables: tuple[TableId, ...] = ()
    kind_words: bool = False
    stays: bool = False
    """It stays at its table while others rotate (T16); `guest`: an expert who was asked to come (T21)."""
    guest: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One scenario at one table. `order`, `turn`, `asked` and `coming_back` belong to the running go-round only."""

    id: RoundId
    number: int
    mode: ModeId
    dealing: Dealing
    reader: SeatId | None
    stage: int = 0
    ends_at: int | None = None
    card: str | None = None
    face_down: bool = False
    order: tuple[SeatId, ...] = ()
    turn: SeatId | None = None
    asked: tuple[SeatId, ...] = ()
    coming_back: tuple[SeatId, ...] = ()
    places: Mapping[SeatId, Place] = field(default_factory=dict)
    out: tuple[SeatId, ...] = ()
    prompts: int = 0
    answer_shown: bool = False
    outcome: Outcome | None = None
    steps: tuple[str, ...] = ()
    """The steps of its card, where the mode follows them (D2)."""
    counted: tuple[tuple[int, ...], tuple[int, ...]] | None = None
    """How the table's seats had chosen, before and after, when it came to that: not yet, then each option (D5)."""
    reached: int = 0
    """The furthest stage that it had come to when it was taken back (U1, U6)."""

    @property
    def furthest(self) -> int:
        """The furthest stage that it has ever come to."""
        return max(self.stage, self.reached)

    @property
    def rules(self) -> Mode:
        """The mode this round is played in."""
        return MODES[self.mode]

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages this round goes through."""
        return stages_of(self.mode, self.steps)

    @property
    def now(self) -> Stage:
        """The stage that runs now."""
        return self.stages[self.stage]

    @property
    def step(self) -> Step:
        """The step that runs now."""
        return self.stages[self.stage].step


@dataclass(frozen=True, slots=True, kw_only=True)
class Footprint:
    """What a round left on the table's path. `outcome` None: not said."""

    round: RoundId
    number: int
    card: str
    spoken_by: str | None
    mode: ModeId
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """What somebody noticed. In an anonymous room `seat` is None and `edit_hash` stands for the writer's device.

    `kept_out`: it stands in no report (W4). `redacted`: a facilitator took something out of it (K7).
    `side`: what it says to the room's hypothesis (J2).
    """

    id: CaptureId
    table: TableId
    round: RoundId | None
    card: str | None
    kind: CaptureKind
    noticed: Words
    because: Words | None = None
    so: Words | None = None
    whose_need: WhoseNeed | None = None
    seat: SeatId | None = None
    edit_hash: str | None = None
    shown: bool = True
    hidden: bool = False
    on_screen: bool = False
    changed: int = 0
    kept_out: bool = False
    redacted: bool = False
    side: Side | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JargonFlag:
    """A word somebody at the table would like explained; nobody knows who."""

    id: JargonId
    term: Words
    explanation: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One line of what just happened. `number` grows with each; words are made by the client from `kind` and ids."""

    number: int
    kind: str
    seat: SeatId | None = None
    other: SeatId | None = None
    card: str | None = None
    step: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """What a table was told of what was found before, in its `round` of that number; who `came` for it.

    `known`: the captures that the table had made by then, about the topic it had before.
    """

    round: int
    captures: tuple[CaptureId, ...]
    came: tuple[SeatId, ...]
    known: tuple[CaptureId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """How people sat before a rotation. `phase`: how many phases the room had entered by then."""

    phase: int
    tables: Mapping[TableId, tuple[SeatId, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """How a table stood before its last act, so that the act can be undone (U6). `asked`: how often each seat was.

    `facilitator`: a facilitator did it. No seat stands here: nobody keeps who ended a turn or laid a card aside.
    """

    facilitator: bool
    round: Round | None
    rounds: int
    last_reader: SeatId | None
    pile: tuple[str, ...]
    discards: tuple[str, ...]
    aside: tuple[str, ...]
    on_top: tuple[str, ...]
    laid_aside: Mapping[str, int]
    path: tuple[Footprint, ...]
    ended: Round | None
    asked: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """Who took a table back, to which stage of which round, and when. `by` None: nobody is named (U5)."""

    by: MemberId | None
    at: int
    number: int
    stage: int
    mode: ModeId


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A group in the room: its seats in order, its copy of the cards, its round and its path."""

    id: TableId
    number: int
    seats: Mapping[SeatId, Seat] = field(default_factory=dict)
    host: SeatId | None = None
    pile: tuple[str, ...] = ()
    discards: tuple[str, ...] = ()
    aside: tuple[str, ...] = ()
    round: Round | None = None
    rounds: int = 0
    last_reader: SeatId | None = None
    path: tuple[Footprint, ...] = ()
    paused_at: int | None = None
    notes: Mapping[tuple[RoundId, SeatId], Words] = field(default_factory=dict)
    answers: Mapping[tuple[RoundId, int, SeatId], Words] = field(default_factory=dict)
    captures: Mapping[CaptureId, Capture] = field(default_factory=dict)
    flags: tuple[JargonFlag, ...] = ()
    watchers: Mapping[MemberId, bool] = field(default_factory=dict)
    lately: tuple[Notice, ...] = ()
    laid_aside: Mapping[str, int] = field(default_factory=dict)
    """How often each card was laid aside here, also after it has gone back into the pile."""
    on_top: tuple[str, ...] = ()
    """Cards of the pile that are drawn before any other, the next one first."""
    sentence: Words | None = None
    """The table's one sentence to the whole room; `sentence_through`: a facilitator let it through."""
    sentence_through: bool = False
    topic: Words | None = None
    """What the table talks about; `theme`: the theme of the decks whose cards it draws first (T14)."""
    theme: str | None = None
    picked: tuple[CaptureId, ...] = ()
    """Captures chosen to be handed over at the next rotation (T18)."""
    handed: HandOver | None = None
    acts: int = 0
    """How many acts there were that can be undone; `earlier`: how it stood before the last of them (U6)."""
    earlier: Earlier | None = None
    ended: Round | None = None
    """The last round as it was when it ended after its last stage, in this phase and this sitting (U2)."""
    taken_back: TakenBack | None = None
    problems: Mapping[RoundId, Problem] = field(default_factory=dict)
    """What was brought to its rounds instead of a card (O2)."""
    site: SiteId | None = None
    """Where it is (T22)."""
    board: Board | None = None
    """Its walk, once a die was rolled here (B2)."""
    choices: Mapping[ChoiceKey, Choice] = field(default_factory=dict)
    decided: Mapping[RoundId, Decided] = field(default_factory=dict)
    rated: Rated = field(default_factory=Rated)

    def card_of(self, round_id: RoundId) -> str | None:
        """The scenario card of a round of this table, once it lies open; None before."""
        if self.round is not None and self.round.id == round_id:
            return None if self.round.face_down else self.round.card
        return next((print_.card for print_ in self.path if print_.round == round_id), None)

    def knows_round(self, round_id: RoundId) -> bool:
        """Whether the round is or was one of this table's."""
        if self.round is not None and self.round.id == round_id:
            return True
        return round_id in self.problems or any(print_.round == round_id for print_ in self.path)

    def keeps(self, round_id: RoundId | None) -> bool:
        """Whether what is said in that round stays at this table (O4)."""
        problem = None if round_id is None else self.problems.get(round_id)
        return problem is not None and problem.kept


ScaleKey = tuple[Moment, int, str]
"""Moment, statement from 0, and the seat's id (named) or the edit hash (anonymous)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hall:
    """The room's frame: what everyone in it knows. Changes seldom, so it is a value of its own.

    `pace`: how many times faster than life a rehearsal's soft clocks run; None in every other room (S10).
    """

    code: str
    title: Words
    purpose: Words
    language: str
    naming: Naming
    door: Door
    table_size: int
    phases: tuple[Phase, ...]
    phase: PhaseId
    entered: tuple[PhaseId, ...] = ()
    ends_at: int | None = None
    paused_at: int | None = None
    gathering: bool = False
    message: Words | None = None
    agreement: Words | None = None
    statements: tuple[Words, ...] = ()
    spotlight: ThemeId | None = None
    dots: bool = False
    gallery: Gallery = Gallery.THEMES
    lately: tuple[Notice, ...] = ()
    hypothesis: Words | None = None
    pace: int | None = None
    story: Story | None = None
    sites: tuple[Site, ...] = ()
    to_hosts: Words | None = None
    """What those who host tables read, and nobody else (S13)."""

    @property
    def now(self) -> Phase:
        """The phase that runs now."""
        for phase in self.phases:
            if phase.id == self.phase:
                return phase
        raise KeyError(self.phase)


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """The whole truth. `where` finds a seat's table; seats nobody has placed yet stand in `standing`."""

    hall: Hall
    decks: tuple[DeckFacts, ...]
    cards: Mapping[str, CardFacts]
    perspectives: Mapping[str, PerspectiveFacts]
    members: Mapping[MemberId, Member] = field(default_factory=dict)
    tables: Mapping[TableId, Table] = field(default_factory=dict)
    standing: Mapping[SeatId, Seat] = field(default_factory=dict)
    where: Mapping[SeatId, TableId] = field(default_factory=dict)
    seats_made: int = 0
    together: tuple[tuple[SeatId, SeatId], ...] = ()
    themes: Mapping[ThemeId, Theme] = field(default_factory=dict)
    pledges: Mapping[PledgeId, Pledge] = field(default_factory=dict)
    scales: Mapping[ScaleKey, int] = field(default_factory=dict)
    closing_words: Mapping[str, Words] = field(default_factory=dict)
    local: Mapping[str, LocalCard] = field(default_factory=dict)
    kind_words: Mapping[KindWordId, KindWord] = field(default_factory=dict)
    handed_out: bool = False
    harvested: tuple[HarvestAct, ...] = ()
    """The latest acts of the harvest that can be taken back."""
    sittings: tuple[Sitting, ...] = ()
    """How people sat before each rotation, the first one first (T17)."""
    dots: Mapping[str, tuple[ThemeId, ...]] = field(default_factory=dict)
    """By the seat's id (named) or the edit hash (anonymous)."""
    brought: Mapping[SeatId, Problem] = field(default_factory=dict)
    """Problems that wait for their owner's table, the earliest first (O1)."""
    talks: Talks = field(default_factory=Talks)

    def table_of(self, seat: SeatId) -> Table | None:
        """The table at which a seat sits, or None while it stands or does not exist."""
        table = self.where.get(seat)
        return None if table is None else self.tables[table]

    def seat(self, seat: SeatId) -> Seat | None:
        """The seat, at a table or standing; None once given up."""
        table = self.where.get(seat)
        return self.standing.get(seat) if table is None else self.tables[table].seats[seat]
