"""Everything that is said on the socket, in both directions, on one page.

Rule 1: every message and every part is one small frozen class; `type` (messages) and `kind` (parts) are their tags.
Rule 2: what comes in is parsed strictly and unknown fields are errors; what goes out has all its fields, always.
Rule 3: `web/src/wire.ts`, `docs/protocol.md` and the AsyncAPI document say the same; tests compare them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Annotated, Final, Literal, get_args

from pydantic import Field, TypeAdapter

from game.commands import Command, ForgetNames, HoldSeat, Invite, Join, OpenRoom, TellByLink
from game.errors import Refusal
from game.terms import MemberId, TableId
from game.views import (
    AnswersPart,
    BoardPart,
    CapturesPart,
    ChoicesPart,
    ClosingWordsPart,
    ConsolePart,
    CountsPart,
    DecisionPart,
    KindWordsPart,
    LinePart,
    MePart,
    MinePart,
    PathPart,
    PledgesPart,
    PositionsPart,
    ProblemsPart,
    RatingsPart,
    RoomPart,
    RosterPart,
    SentencesPart,
    SitesPart,
    TablePart,
    ThemesPart,
    WordingsPart,
)
from game.views.talks import AskedPart, QuestionsPart, SlotsPart, TalksPart
from server.parts import CardsPart, GuidePart, PresencePart, ShoesPart, TablePresencePart, TitlesPart

PROTOCOL: Final = 1
"""Grows only when an older client could no longer be served; it is then closed with 4426."""

MAX_MESSAGE: Final = 16 * 1024
"""Bytes of the longest message taken from a client."""

MAX_PART: Final = 16 * 1024
"""Bytes of the longest body of a part."""

if TYPE_CHECKING:
    Asked = Command
else:
    _NOT_ASKED = (OpenRoom, Join, Invite, HoldSeat, TellByLink, ForgetNames)
    Asked = reduce(or_, (kind for kind in get_args(Command) if kind not in _NOT_ASKED))
"""Commands that come over the socket. Rooms are opened, joined and shared over HTTP, where tokens are handed in."""

CommandId = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{22}$")]
PartName = Annotated[str, Field(min_length=1, max_length=64)]
Version = Annotated[str, Field(max_length=16)]
Language = Annotated[str, Field(max_length=35)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hello:
    """Says who speaks and what this client already has; first within 5 s, and again whenever in doubt.

    `parts` maps the name of each part held to its `v`; `unanswered` lists commands that got no answer yet.
    """

    type: Literal["hello"] = "hello"
    protocol: Annotated[int, Field(ge=0, le=1_000_000)]
    token: Annotated[str, Field(max_length=128)]
    epoch: Annotated[str, Field(max_length=64)] = ""
    language: Language = "en"
    parts: Annotated[Mapping[PartName, Version], Field(max_length=600)] = field(default_factory=dict)
    unanswered: Annotated[tuple[CommandId, ...], Field(max_length=200)] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Do:
    """Asks for one command. `id`: 128 random bits as 22 base64url signs; the same id is never done twice."""

    type: Literal["do"] = "do"
    id: CommandId
    command: Annotated[Asked, Field(discriminator="type")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A facilitator looks into a table and receives its parts, or with None looks away."""

    type: Literal["look"] = "look"
    table: Annotated[TableId, Field(max_length=16)] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Speak:
    """Chooses the language of cards for this socket."""

    type: Literal["speak"] = "speak"
    language: Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Ping:
    """Asks for a `beat` at once."""

    type: Literal["ping"] = "ping"


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """A `hello` by plain HTTP, for where no socket opens; answered with what differs, else after `wait_ms` at most.

    `look`: the table a facilitator looks into.
    """

    protocol: Annotated[int, Field(ge=0, le=1_000_000)]
    token: Annotated[str, Field(max_length=128)]
    epoch: Annotated[str, Field(max_length=64)] = ""
    language: Language = "en"
    parts: Annotated[Mapping[PartName, Version], Field(max_length=600)] = field(default_factory=dict)
    unanswered: Annotated[tuple[CommandId, ...], Field(max_length=200)] = ()
    look: Annotated[TableId, Field(max_length=16)] | None = None
    wait_ms: Annotated[int, Field(ge=0, le=20_000)] = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """A `do` by plain HTTP, with the token of who asks."""

    protocol: Annotated[int, Field(ge=0, le=1_000_000)]
    token: Annotated[str, Field(max_length=128)]
    id: CommandId
    command: Annotated[Asked, Field(discriminator="type")]


ClientMessage = Annotated[Hello | Do | Look | Speak | Ping, Field(discriminator="type")]
"""What a client says."""


AnyPart = Annotated[
    RoomPart | CountsPart | TablePart | AnswersPart | CapturesPart | MePart | MinePart | ConsolePart | LinePart
    | RosterPart | ThemesPart | PledgesPart | ClosingWordsPart | PathPart | SentencesPart | KindWordsPart
    | ProblemsPart | TalksPart | SlotsPart | QuestionsPart | AskedPart
    | DecisionPart | ChoicesPart | PositionsPart | RatingsPart | WordingsPart
    | BoardPart | SitesPart | CardsPart | ShoesPart | TitlesPart | GuidePart | PresencePart | TablePresencePart,
    Field(discriminator="kind"),
]  # fmt: skip
"""Any part on the wire; `kind` is its tag."""


class ServerRefusal(StrEnum):
    """Why the server did not take a command, beside the refusals of the rules."""

    TOO_FAST = "too_fast"
    BUSY = "busy"
    NOT_SAVED = "not_saved"
    DISK_FULL = "disk_full"
    BAD_COMMAND = "bad_command"


class Close(IntEnum):
    """Why a socket was closed. After the first four a client comes back by itself; 4426 asks for a reload, once."""

    RESTARTING = 1012
    TOO_SLOW = 4008
    TOO_FAST = 4029
    ROOM_SHUT = 4503
    NEWER_CLIENT = 4426
    TAKEN_OVER = 4001
    BAD_MESSAGE = 4400
    UNKNOWN_TOKEN = 4401
    REMOVED = 4403
    ROOM_GONE = 4404


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The newest body of a part; `v` is a short hash of its bytes."""

    v: str
    body: AnyPart


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome:
    """Answers `hello`: who this client is and how far the room is. Parts that differ follow. `now`: ms since 1970."""

    type: Literal["welcome"] = "welcome"
    protocol: int
    room: str
    member: MemberId
    epoch: str
    now: int
    seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Show:
    """Newest bodies of parts that changed, and names of parts this member no longer receives."""

    type: Literal["show"] = "show"
    seq: int
    now: int
    parts: Mapping[str, Shown]
    gone: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """The command is on disk, at place `seq` in the room's history."""

    type: Literal["accepted"] = "accepted"
    id: str
    seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """The command was not done. `message` is an English sentence that says what to do; `code` is for catalogues."""

    type: Literal["rejected"] = "rejected"
    id: str
    code: Refusal | ServerRefusal
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """Every 25 s: the `v` of every part this member should hold now. Who misses one says `hello` again."""

    type: Literal["beat"] = "beat"
    now: int
    seq: int
    parts: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bye:
    """The socket closes now with `code`; `again`: come back by yourself after `after_ms`."""

    type: Literal["bye"] = "bye"
    code: Close
    message: str
    again: bool
    after_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Saving:
    """Whether what is asked in this room can be saved now. Said again each second while it cannot, and once it can."""

    type: Literal["saving"] = "saving"
    ok: bool


ServerMessage = Annotated[Welcome | Show | Accepted | Rejected | Beat | Saving | Bye, Field(discriminator="type")]
"""What the server says."""

client_message: Final[TypeAdapter[Hello | Do | Look | Speak | Ping]] = TypeAdapter(ClientMessage)
server_message: Final[TypeAdapter[Welcome | Show | Accepted | Rejected | Beat | Saving | Bye]] = TypeAdapter(
    ServerMessage
)
any_command: Final[TypeAdapter[Command]] = TypeAdapter(Annotated[Command, Field(discriminator="type")])
