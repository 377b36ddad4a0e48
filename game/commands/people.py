"""What a member may ask. Chapter: the room and who is in it (RULES.md R, M)."""

from dataclasses import dataclass
from typing import Literal

from game.cards import DeckFacts
from game.run_sheet import Phase
from game.terms import AccessWish, Door, MemberId, Naming, Role, SiteId


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRoom:
    """Opens the room: the first command of every history. The asker becomes its first facilitator."""

    type: Literal["open_room"] = "open_room"
    code: str
    title: str
    purpose: str
    language: str
    phases: tuple[Phase, ...]
    decks: tuple[DeckFacts, ...]
    left_out: tuple[str, ...] = ()
    naming: Naming = Naming.NAMED
    door: Door = Door.OPEN
    table_size: int = 6
    facilitator: str = ""
    agreement: str = ""
    statements: tuple[str, ...] = ()
    rehearsal: bool = False
    sites: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Join:
    """Comes in by the code. `name` may be empty; `tag` is the perspective closest to one's own shoes; `site`: where."""

    type: Literal["join"] = "join"
    role: Role = Role.PARTICIPANT
    name: str = ""
    tag: str | None = None
    access: tuple[AccessWish, ...] = ()
    agreed: bool = False
    site: SiteId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """A facilitator makes a member whose link is given away: a second facilitator, an observer or a screen."""

    type: Literal["invite"] = "invite"
    role: Role
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetDoor:
    """Opens the door, lets people knock, or locks it."""

    type: Literal["set_door"] = "set_door"
    door: Door


@dataclass(frozen=True, slots=True, kw_only=True)
class LetIn:
    """Lets a member in who knocked."""

    type: Literal["let_in"] = "let_in"
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveMember:
    """Removes a member for good, or turns away one who knocked; their token is dead at once."""

    type: Literal["remove_member"] = "remove_member"
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveRoom:
    """Leaves; the seats are given up, the words stay. The same device may come back."""

    type: Literal["leave_room"] = "leave_room"


@dataclass(frozen=True, slots=True, kw_only=True)
class ComeBack:
    """Comes back after leaving, to a new seat."""

    type: Literal["come_back"] = "come_back"


@dataclass(frozen=True, slots=True, kw_only=True)
class CallMe:
    """A member without a seat (a facilitator, an observer) says what to be called."""

    type: Literal["call_me"] = "call_me"
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Retitle:
    """Changes the room's title."""

    type: Literal["retitle"] = "retitle"
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RestatePurpose:
    """Changes the room's purpose."""

    type: Literal["restate_purpose"] = "restate_purpose"
    purpose: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviseAgreement:
    """Changes what the room agrees on."""

    type: Literal["revise_agreement"] = "revise_agreement"
    agreement: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeAnonymous:
    """From now on no author is stored. There is no way back."""

    type: Literal["make_anonymous"] = "make_anonymous"
