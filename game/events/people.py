"""What happened. Chapter: the room and who is in it."""

from dataclasses import dataclass
from typing import Literal

from game.cards import DeckFacts
from game.run_sheet import Phase
from game.terms import AccessWish, Door, MemberId, Naming, Role, Standing
from game.words import Words, WordsId


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomOpened:
    """The room exists; a member facilitates it from the first row on."""

    type: Literal["room_opened"] = "room_opened"
    rules: int
    code: str
    title: Words
    purpose: Words
    language: str
    phases: tuple[Phase, ...]
    decks: tuple[DeckFacts, ...]
    left_out: tuple[str, ...]
    naming: Naming
    door: Door
    table_size: int
    agreement: Words | None
    statements: tuple[Words, ...]
    at: int
    rehearsal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberJoined:
    """Somebody became a member, inside or at the door."""

    type: Literal["member_joined"] = "member_joined"
    member: MemberId
    role: Role
    standing: Standing
    name: Words | None
    tag: str | None
    access: tuple[AccessWish, ...]
    agreed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberLetIn:
    """A member who knocked is in."""

    type: Literal["member_let_in"] = "member_let_in"
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberLeft:
    """A member left; seats were given up before."""

    type: Literal["member_left"] = "member_left"
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberReturned:
    """A member who had left is in again."""

    type: Literal["member_returned"] = "member_returned"
    member: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRemoved:
    """A member was removed for good; every token of theirs is dead."""

    type: Literal["member_removed"] = "member_removed"
    member: MemberId
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberNamed:
    """A member without a seat is called so."""

    type: Literal["member_named"] = "member_named"
    member: MemberId
    name: Words
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorSet:
    """The door stands so."""

    type: Literal["door_set"] = "door_set"
    door: Door


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomRetitled:
    """The room has another title."""

    type: Literal["room_retitled"] = "room_retitled"
    title: Words
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PurposeRestated:
    """The room has another purpose."""

    type: Literal["purpose_restated"] = "purpose_restated"
    purpose: Words
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementRevised:
    """The room agrees on something else."""

    type: Literal["agreement_revised"] = "agreement_revised"
    agreement: Words | None
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeAnonymous:
    """From here on no author is kept."""

    type: Literal["made_anonymous"] = "made_anonymous"
