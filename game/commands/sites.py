"""What a member may ask. Chapter: tables in several places, and those who host them (RULES.md T22 to T24, S13)."""

from dataclasses import dataclass
from typing import Literal

from game.terms import MemberId, SiteId, TableId


@dataclass(frozen=True, slots=True, kw_only=True)
class SetSite:
    """A facilitator names a place where tables are, or with `site=None` one more; `call`: a link for who is remote."""

    type: Literal["set_site"] = "set_site"
    site: SiteId | None
    where: str
    call: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DropSite:
    """A facilitator takes a place away; its tables and people stay as they are."""

    type: Literal["drop_site"] = "drop_site"
    site: SiteId


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceTable:
    """A facilitator says where a table is; `site=None`: nowhere in particular."""

    type: Literal["place_table"] = "place_table"
    table: TableId
    site: SiteId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SayWhere:
    """Says where a member is; `site=None`: they rather do not say."""

    type: Literal["say_where"] = "say_where"
    member: MemberId
    site: SiteId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SayToHosts:
    """Shows one sentence to those who host tables, and nobody else; an empty one takes it down."""

    type: Literal["say_to_hosts"] = "say_to_hosts"
    message: str
