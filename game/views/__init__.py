"""What one member may know, as parts. Everything a member can see is declared here and built in `game.show`.

A part is named by a `PartKey`: its name on the wire and, where several members share it, whose it is. The same key and
state give the same part, so a part is built, written and framed once for all who receive it.

| part | who receives it |
|---|---|
| `room` | everyone in the room |
| `counts` | everyone in the room; at most four times a second |
| `table`, `path.T`, `answers.N`, `captures.N`, `handed.N` | table T, its agreed observer; a facilitator who looks in |
| `board` once it walks over one | the same |
| `answers.N`, `problem.1` where an owner keeps it at the table | the seats of that table |
| `me`, `mine.N`, `ratings.N` | one member |
| `console`, `line.T`, `roster.N`, `stream.N`, `sites` | facilitators |
| `stream.N`, without hidden captures and names | who helps with the harvest |
| `themes.N`, `pledges.N`, `wall.N` | facilitators, the screen and observers; from harvest on everyone in the room |
| `sentences.N` | the same |
| `path.T` of every table | the screen and observers; from harvest on every participant |
| `table_pledges.N` | the seats of one table |
| `my_pledges.N`, `my_problems.N` | one member |
| `kind_words.N` | one member: what they wrote, and once handed out what they were given |
| `talks.1`, `slots.N`, `questions.N` | everyone in the room, where presentations are planned |
| `asked.N` | one member: questions they asked under their name, and those they may show |
| `closing_words.N` | everyone in the room, from check-out on |

`cards.N` (texts of open cards) and `shoes` (names of perspectives) are built by the server from the pinned deck.
A list that grows is cut into pages `name.1`, `name.2` … of at most 50 items and 12 KiB.

Parts are made anew for every move, written once and never changed. They are not frozen all the same: making a frozen
value costs three times as much, and they were a twentieth of what a move costs.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from game.offers import Offer
from game.run_sheet import Phase
from game.state import Footprint, Notice
from game.terms import (
    AccessWish,
    CaptureId,
    Door,
    Gallery,
    JargonId,
    MemberId,
    Naming,
    Place,
    PledgeId,
    Role,
    RoundId,
    SeatId,
    SiteId,
    Standing,
    TableId,
    ThemeId,
)
from game.views.finds import CapturesPart as CapturesPart
from game.views.finds import CaptureView as CaptureView
from game.views.finds import (
    KindWordsPart as KindWordsPart,
)
from game.views.finds import (
    KindWordView as KindWordView,
)
from game.views.finds import (
    PledgesPart as PledgesPart,
)
from game.views.finds import (
    PledgeView as PledgeView,
)
from game.views.finds import (
    ProblemsPart as ProblemsPart,
)
from game.views.finds import (
    SentencesPart as SentencesPart,
)
from game.views.finds import (
    SentenceView as SentenceView,
)
from game.views.finds import ThemesPart as ThemesPart
from game.views.finds import ThemeView as ThemeView
from game.views.finds import ToldView as ToldView
from game.views.places import BoardPart as BoardPart
from game.views.places import RollView as RollView
from game.views.places import SiteLine as SiteLine
from game.views.places import SitesPart as SitesPart
from game.views.places import SiteView as SiteView
from game.views.rated import PositionsPart as PositionsPart
from game.views.rated import RatingsPart as RatingsPart
from game.views.rated import WordingsPart as WordingsPart
from game.views.taken_back import TakenBackView as TakenBackView
from game.views.talks import AskedPart, QuestionsPart, SlotsPart, TalksPart
from game.views.walked import (
    ChoicesPart as ChoicesPart,
)
from game.views.walked import (
    DecisionPart as DecisionPart,
)


class PartKey(NamedTuple):
    """Which part, or list cut into pages, and whose it is: a table's or member's id, "f" for the facilitators' form,
    "h" for that of who helps with the harvest, or "" when all share it. `game.show.build` gives the names on the
    wire."""

    name: str
    whose: str = ""


@dataclass(slots=True, kw_only=True)
class StoryView:
    """A card that lies before the whole room in its welcome; `told_by` "" when nobody is named."""

    card: str
    told_by: str


@dataclass(slots=True, kw_only=True)
class RoomPart:
    """The frame of the room. `message` and other texts are None or "" once erased.

    `pace`: how many times faster than life this rehearsal runs; None in every room that is none."""

    kind: Literal["room"] = "room"
    code: str
    title: str
    purpose: str
    language: str
    naming: Naming
    door: Door
    phases: tuple[Phase, ...]
    phase: str
    entered: tuple[str, ...]
    ends_at: int | None
    paused_at: int | None
    gathering: bool
    message: str
    agreement: str
    statements: tuple[str, ...]
    spotlight: ThemeId | None
    dots: bool
    gallery: Gallery
    lately: tuple[Notice, ...]
    pace: int | None
    hypothesis: str = ""
    story: StoryView | None = None
    sites: tuple[SiteLine, ...] = ()


@dataclass(slots=True, kw_only=True)
class CountsPart:
    """How many are here, and where the tables are. `scales`: per moment and statement the number of answers 1 to 5,
    only from three answers on (L2), as `moment:statement` -> five counts."""

    kind: Literal["counts"] = "counts"
    seats: int
    tables: int
    captures: int
    pledges: int
    at_door: int
    scales: Mapping[str, tuple[int, ...]]


SeatState = Literal["waiting", "now", "asked", "coming_back", "ready", "away"]


@dataclass(slots=True, kw_only=True)
class SeatLine:
    """A place card: name, what the seat is doing, and the shoes it holds openly."""

    id: SeatId
    name: str
    state: SeatState
    shoes: str | None
    has_phone: bool
    stays: bool = False
    guest: bool = False


@dataclass(slots=True, kw_only=True)
class RoundView:
    """The round as everyone at the table sees it. `card` is None until drawn; `face_down`: only its note may be read.

    `called` finds the stage's own words in those of the mode; "" where it has none but those of its step.
    `waiting_for`: seats not yet asked in this go-round, in order. `kept`: its owner keeps it at the table.
    """

    id: RoundId
    number: int
    mode: str
    stage: int
    step: str
    called: str
    shoes: str
    go_round: int
    go_rounds: int
    card: str | None
    face_down: bool
    reader: SeatId | None
    turn: SeatId | None
    waiting_for: tuple[SeatId, ...]
    ends_at: int | None
    prompts: int
    answer_shown: bool
    outcome: str | None
    kept: bool = False


@dataclass(slots=True, kw_only=True)
class JargonView:
    """A word somebody would like explained."""

    id: JargonId
    term: str
    explanation: str | None


@dataclass(slots=True, kw_only=True)
class WatcherView:
    """An observer who asked to watch, or watches."""

    member: MemberId
    name: str
    agreed: bool


@dataclass(slots=True, kw_only=True)
class TablePart:
    """One table as its seats see it. `offers` are open to every seat of the table, with `seat` left out.

    `came`: seats that came with the last rotation, until its first round is over; then None. `picked`: captures chosen
    to be handed over at the next one. `acts`: how many acts there were here that can be
    undone. `bringing`: who has a problem that waits, the next one first.
    """

    kind: Literal["table"] = "table"
    id: TableId
    number: int
    host: SeatId | None
    seats: tuple[SeatLine, ...]
    round: RoundView | None
    paused_at: int | None
    flags: tuple[JargonView, ...]
    watchers: tuple[WatcherView, ...]
    waiting_captures: int
    lately: tuple[Notice, ...]
    sentence: str
    sentence_through: bool
    offers: tuple[Offer, ...]
    topic: str = ""
    came: tuple[SeatId, ...] | None = None
    picked: tuple[CaptureId, ...] = ()
    acts: int = 0
    bringing: tuple[SeatId, ...] = ()
    site: SiteId | None = None


@dataclass(slots=True, kw_only=True)
class AnswerView:
    """A typed answer on the table; always with its seat (anonymity is never promised for answers, A3)."""

    round: RoundId
    go_round: int
    seat: SeatId
    answer: str


@dataclass(slots=True, kw_only=True)
class AnswersPart:
    """One page of the typed answers of a table's running round."""

    kind: Literal["answers"] = "answers"
    items: tuple[AnswerView, ...]


@dataclass(slots=True, kw_only=True)
class MySeat:
    """A seat I may act for, with what only it may know. `table` None: standing, not yet placed.

    `scales` maps "moment:statement" to my answer (named rooms). `captures` and `pledges` are those I put my name to,
    the latest 120. `dots`: where my dots lie (named rooms). `kind_words`: I take part in words of appreciation.
    `call`: the link for those who sit where I sit. `to_hosts`: what hosts are told, if I host.
    """

    id: SeatId
    table: TableId | None
    name: str
    tag: str | None
    shoes: str | None
    was: str | None
    away: bool
    ready: bool
    place: Place
    out: bool
    wants_help: bool
    mine: bool
    scales: Mapping[str, int]
    captures: tuple[CaptureId, ...]
    pledges: tuple[PledgeId, ...]
    dots: tuple[ThemeId, ...]
    offers: tuple[Offer, ...]
    kind_words: bool = False
    stays: bool = False
    call: str = ""
    to_hosts: str = ""


@dataclass(slots=True, kw_only=True)
class MePart:
    """Myself: my role and standing, a section per seat I may act for, and what I may do without a seat.

    `harvests`: a facilitator lets me sort captures. `site`: where I say that I am."""

    kind: Literal["me"] = "me"
    member: MemberId
    role: Role
    standing: Standing
    name: str
    agreed: bool
    watches: TableId | None
    harvests: bool
    seats: tuple[MySeat, ...]
    offers: tuple[Offer, ...]
    site: SiteId | None = None


@dataclass(slots=True, kw_only=True)
class MyWords:
    """A text of mine alone: a private note for a round, or my word in the closing circle (`round` None)."""

    seat: SeatId
    round: RoundId | None
    text: str


@dataclass(slots=True, kw_only=True)
class MinePart:
    """One page of my private texts."""

    kind: Literal["mine"] = "mine"
    items: tuple[MyWords, ...]


@dataclass(slots=True, kw_only=True)
class KnockView:
    """Somebody at the door."""

    member: MemberId
    name: str


@dataclass(slots=True, kw_only=True)
class ConsolePart:
    """The facilitators' own: who is at the door, who stands, what is open to do. `lines` names each table's part."""

    kind: Literal["console"] = "console"
    tables: tuple[TableId, ...]
    at_door: tuple[KnockView, ...]
    standing: tuple[SeatLine, ...]
    together: tuple[tuple[SeatId, SeatId], ...]
    offers: tuple[Offer, ...]


@dataclass(slots=True, kw_only=True)
class LinePart:
    """One table at a glance for facilitators. `not_asked`: seats not asked yet in this go-round, never who passed.

    `help_for`: seats that would like quiet help. `captures`: how many the table has made.
    `steps`: those of the card that the round follows.
    """

    kind: Literal["line"] = "line"
    id: TableId
    number: int
    host: SeatId | None
    seats: tuple[SeatLine, ...]
    round: RoundView | None
    path: tuple[Footprint, ...]
    paused_at: int | None
    ready: int
    not_asked: tuple[SeatId, ...]
    help_for: tuple[SeatId, ...]
    flags: tuple[JargonView, ...]
    captures: int
    sentence: str
    sentence_through: bool
    offers: tuple[Offer, ...]
    topic: str = ""
    theme: str | None = None
    came: tuple[SeatId, ...] | None = None
    taken_back: TakenBackView | None = None
    steps: tuple[str, ...] = ()
    site: SiteId | None = None


@dataclass(slots=True, kw_only=True)
class RosterLine:
    """A member as facilitators see them."""

    member: MemberId
    role: Role
    standing: Standing
    name: str
    access: tuple[AccessWish, ...]
    seats: tuple[SeatId, ...]
    harvests: bool
    site: SiteId | None = None


@dataclass(slots=True, kw_only=True)
class RosterPart:
    """One page of the members."""

    kind: Literal["roster"] = "roster"
    items: tuple[RosterLine, ...]


@dataclass(slots=True, kw_only=True)
class ClosingWordsPart:
    """One page of the words left in the closing circle, in an order by chance when nobody is named."""

    kind: Literal["closing_words"] = "closing_words"
    items: tuple[str, ...]


@dataclass(slots=True, kw_only=True)
class PathPart:
    """One table's path: no names on it."""

    kind: Literal["path"] = "path"
    table: TableId
    number: int
    seats: int
    path: tuple[Footprint, ...]
    topic: str = ""
    site: SiteId | None = None


Part = (
    RoomPart | CountsPart | TablePart | AnswersPart | CapturesPart | MePart | MinePart | ConsolePart | LinePart
    | RosterPart | ThemesPart | PledgesPart | ClosingWordsPart | PathPart | SentencesPart | KindWordsPart | ProblemsPart
    | TalksPart | SlotsPart | QuestionsPart | AskedPart
    | BoardPart | SitesPart
    | DecisionPart | ChoicesPart | PositionsPart | RatingsPart | WordingsPart
)  # fmt: skip
"""Everything the rules can show; `kind` is its tag."""

View = Mapping[str, Part]
"""All parts one member may know, by their names on the wire."""
