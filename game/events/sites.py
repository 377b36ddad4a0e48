"""What happened. Chapter: tables in several places, and those who host them."""

from dataclasses import dataclass
from typing import Literal

from game.terms import MemberId, SiteId, TableId
from game.words import Words, WordsId


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteSet:
    """There is a place of this name, with a link to its call or none."""

    type: Literal["site_set"] = "site_set"
    site: SiteId
    name: Words
    call: Words | None
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteDropped:
    """The place is no more; no table and nobody is there."""

    type: Literal["site_dropped"] = "site_dropped"
    site: SiteId
    erases: tuple[WordsId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePlaced:
    """A table is in this place, or nowhere in particular."""

    type: Literal["table_placed"] = "table_placed"
    table: TableId
    site: SiteId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberPlaced:
    """A member says where they are, or no longer says."""

    type: Literal["member_placed"] = "member_placed"
    member: MemberId
    site: SiteId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HostsTold:
    """Those who host tables are shown this sentence, or none any more."""

    type: Literal["hosts_told"] = "hosts_told"
    message: Words | None
    erases: tuple[WordsId, ...] = ()
