"""What is asked and answered over HTTP, one class each.

Rule 1: what comes in is bounded and unknown fields are errors; words in it are cleaned by the routes.
Rule 2: tokens come in bodies only, made by the client: 32 random bytes as 43 base64url signs.
Rule 3: an `id` is made once for each intent: 128 random bits, 22 signs. Sent again, it is answered, not done again.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from game.modes import Dealing
from game.run_sheet import MAX_MINUTES, MAX_PHASES, Phase, PhaseKind
from game.terms import AccessWish, Door, MemberId, Naming, Role, Standing
from game.views import SiteLine
from server.access import PERSONAL_PATTERN, TOKEN_PATTERN
from server.addresses import Kind
from server.decks import DeckSummary, Held, PerspectiveText
from server.decks.languages import Direction
from server.decks.listing import CardListing
from server.parts import ShoesLine
from server.wire import CommandId

Token = Annotated[str, Field(pattern=TOKEN_PATTERN, description="43 base64url signs, made by the client")]
TypedCode = Annotated[str, Field(max_length=40, description="A room code as typed: any case, spaces and hyphens")]
LanguageCode = Annotated[str, Field(pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}$", max_length=35)]
ShortId = Annotated[str, Field(pattern=r"^[a-z0-9_-]{1,40}$")]
CardIdText = Annotated[str, Field(pattern=r"^[a-z0-9-]{1,40}:[a-z0-9-]{1,40}$")]
MAX_TOKENS: Final = 50


class Asking(BaseModel):
    """Anything a client asks: unknown fields are errors."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class PhaseLine(Asking):
    """One line of a run sheet."""

    id: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,16}$")]
    kind: PhaseKind
    minutes: Annotated[int, Field(ge=0, le=MAX_MINUTES)] = 0
    mode: ShortId | None = None
    dealing: Dealing = Dealing.SPREAD

    def phase(self) -> Phase:
        """The same, as the rules know it."""
        return Phase(id=self.id, kind=self.kind, minutes=self.minutes, mode=self.mode, dealing=self.dealing)


class OpeningForm(Asking):
    """Opens a room by a `preset` (its minutes) or by `phases`. Texts that are None: the first deck's own.

    `made_decks`: tokens of decks made in the workbench. At least one deck of either kind is needed.
    """

    id: CommandId
    token: Token
    title: Annotated[str, Field(max_length=1_000)]
    purpose: Annotated[str, Field(max_length=2_000)] = ""
    language: LanguageCode = "en"
    preset: Literal[45, 90, 150] | None = None
    phases: Annotated[tuple[PhaseLine, ...], Field(max_length=MAX_PHASES)] = ()
    decks: Annotated[tuple[ShortId, ...], Field(max_length=10)]
    made_decks: Annotated[tuple[Token, ...], Field(max_length=10)] = ()
    left_out: Annotated[tuple[CardIdText, ...], Field(max_length=1_000)] = ()
    naming: Naming = Naming.NAMED
    door: Door = Door.OPEN
    table_size: Annotated[int, Field(ge=1, le=20)] = 6
    facilitator: Annotated[str, Field(max_length=500)] = ""
    agreement: Annotated[str, Field(max_length=8_000)] | None = None
    statements: Annotated[tuple[Annotated[str, Field(max_length=1_000)], ...], Field(max_length=10)] | None = None
    sites: Annotated[tuple[Annotated[str, Field(max_length=500)], ...], Field(max_length=20)] = ()

    @model_validator(mode="after")
    def _some_deck(self) -> Self:
        if not (self.decks or self.made_decks):
            raise ValueError("a room needs a deck")
        return self


class LookForm(Asking):
    """Asks what a code leads to."""

    code: TypedCode
    language: LanguageCode | None = Field(None, description="For the names of perspectives; none: the room's own")


class JoiningForm(Asking):
    """Joins a room by its code. All but code, id and token may be left empty."""

    id: CommandId
    token: Token
    code: TypedCode
    role: Literal["participant", "observer"] = "participant"
    name: Annotated[str, Field(max_length=500)] = ""
    tag: Annotated[str, Field(max_length=90)] | None = None
    site: Annotated[str, Field(max_length=16)] | None = None
    access: Annotated[tuple[AccessWish, ...], Field(max_length=len(AccessWish))] = ()
    agreed: bool = False
    language: LanguageCode = Field("en", description="Not kept; a socket says its own in `hello`")


class LinkForm(Asking):
    """A facilitator makes a link to give away: `new_token` becomes a member of that role."""

    token: Token
    id: CommandId
    new_token: Token
    role: Literal["facilitator", "observer", "screen"]
    name: Annotated[str, Field(max_length=500)] = ""


class CodeForm(Asking):
    """Makes a personal code, drawn by the client: `rejoin` brings a member to another device, `recovery` a facilitator;
    `seat` gives one seat, without a phone or beside others on one, a phone of its own.

    `seat`: whose, when it is not one's own; for `rejoin` facilitators only. `sign_out`, not for `seat`: every device
    whose member this is works no more from now on, but the one that asks.
    """

    token: Token
    code: Annotated[str, Field(pattern=PERSONAL_PATTERN, description="12 signs, drawn by the client")]
    kind: Literal["rejoin", "recovery", "seat"]
    seat: Annotated[str, Field(pattern=r"^s[0-9]{1,6}$")] | None = None
    sign_out: bool = False


class ReturnForm(Asking):
    """Comes back with a personal code: `token`, made on this device, becomes the member it stands for."""

    code: TypedCode
    token: Token


class MineForm(Asking):
    """Asks what rooms the tokens on this device are for."""

    tokens: Annotated[tuple[Annotated[str, Field(max_length=128)], ...], Field(max_length=MAX_TOKENS)]


class TokenForm(Asking):
    """Asks for something in the room of this token."""

    token: Token


class CardsForm(Asking):
    """Asks for the cards of the room of this token, to read in a language."""

    token: Token
    language: LanguageCode = "en"


class DeckFileForm(Asking):
    """Asks for a deck of the cards written in the room of this token, and of these captures."""

    token: Token
    captures: Annotated[tuple[Annotated[str, Field(max_length=16)], ...], Field(max_length=300)] = ()


class PosterForm(Asking):
    """Asks for the poster of a room. `address`: where people join, one of /api/addresses."""

    token: Token
    address: Annotated[str, Field(min_length=1, max_length=300)]
    language: LanguageCode | None = Field(None, description="Of the printed words; none: the room's own")


class CardForm(Asking):
    """Asks which card of the room has a printed code. `code`: as typed, or all that its QR code holds."""

    token: Token
    code: Annotated[str, Field(max_length=400)]
    language: LanguageCode = "en"


class QrForm(Asking):
    """Asks for a picture of a link to this server."""

    text: Annotated[str, Field(min_length=1, max_length=300)]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedRoom:
    """The room is there; the token that opened it is its facilitator."""

    room: str
    code: str
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class AtTheDoor:
    """What a right code leads to. `statements` are those of the check-in; `kept_days`: how long after closing."""

    title: str
    purpose: str
    door: Door
    naming: Naming
    agreement: str
    language: str
    full: bool
    closed: bool
    started: bool
    shoes: tuple[ShoesLine, ...]
    statements: tuple[str, ...]
    kept_days: int
    sites: tuple[SiteLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedRoom:
    """The token is a member now, in the room or waiting at its door."""

    room: str
    member: MemberId
    standing: Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeLink:
    """The new token is this member; its link is ORIGIN/in#TOKEN, for a screen ORIGIN/screen#TOKEN."""

    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeCode:
    """The code works now, and the last of that kind no more. `until`: ms since 1970; None: as long as the room."""

    until: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedOut:
    """So many other devices of this member work no more."""

    devices: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """The token is this member now, beside any other device they have."""

    room: str
    member: MemberId
    role: Role
    code: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MyRoom:
    """A room that one of the tokens opens. Times are ms since 1970; `kept_until` and `names_until` None: not closed
    yet; from then on it is kept for `kept_days`, and the names in it until `names_until`."""

    token_index: int
    room: str
    member: MemberId
    code: str
    title: str
    purpose: str
    role: Role
    standing: Standing
    phase: PhaseKind
    closed: bool
    opened_at: int
    kept_until: int | None
    kept_days: int
    names_until: int | None
    rehearsal: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a room was opened with and how it stands now, to open another like it."""

    title: str
    purpose: str
    language: str
    phases: tuple[Phase, ...]
    decks: tuple[str, ...]
    left_out: tuple[str, ...]
    naming: Naming
    door: Door
    table_size: int
    facilitator: str
    agreement: str
    statements: tuple[str, ...]


class DeckFile(StrEnum):
    """What has become of the file of a deck since the room took its copy."""

    SAME = "same"
    NEWER = "newer"
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckInRoom:
    """A deck of a room; the room keeps its copy whatever becomes of the `file`. `held`: that file is broken now."""

    id: str
    title: str
    language: str
    dir: Direction
    file: DeckFile
    held: Held | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomCard:
    """A card of a room: its note for facilitators, and how often all tables have played it and laid it aside.

    `written_here`: in the room, by a facilitator and then without a note, or by a table on a wild card.
    `for_all`: the whole room may hear it (S12).
    """

    id: str
    title: str
    note: str | None
    language: str
    dir: Direction
    played: int
    aside: int
    written_here: bool
    for_all: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomCards:
    """The decks and cards of a room, for its facilitators."""

    decks: tuple[DeckInRoom, ...]
    cards: tuple[RoomCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CardChoice:
    """Every card of the decks of a room as the room has them, and which are left out. For facilitators only."""

    cards: tuple[CardListing, ...]
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckPreview:
    """A deck with all its cards, notes and answers, and what it brings for the whole room. For facilitators only."""

    summary: DeckSummary
    perspectives: tuple[PerspectiveText, ...]
    cards: tuple[CardListing, ...]
    agreement: str
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundCard:
    """A card of the room, for `play_card`."""

    id: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QrPicture:
    """An SVG element without scripts and styles."""

    svg: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressLine:
    """One address of this machine."""

    url: str
    kind: Kind
    likely: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressList:
    """The addresses of this machine. `reached`: some other device has fetched something already."""

    addresses: tuple[AddressLine, ...]
    chosen: str
    reached: bool
    port: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """It is done, and there is nothing to say about it."""

    done: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """The server runs (`alive`), or can also read and write (`ready`)."""

    status: Literal["alive", "ready"]


ASKED: Final = (
    OpeningForm, LookForm, JoiningForm, LinkForm, CodeForm, ReturnForm, MineForm, TokenForm, CardsForm,
    DeckFileForm, PosterForm, CardForm, QrForm,
)  # fmt: skip
"""What clients send over HTTP."""

ANSWERED: Final = (
    OpenedRoom, AtTheDoor, JoinedRoom, MadeLink, MadeCode, SignedOut, Returned, MyRoom, Plan, DeckSummary, DeckPreview,
    FoundCard, RoomCards, CardChoice, QrPicture, AddressList,
)  # fmt: skip
"""What the server answers over HTTP."""
