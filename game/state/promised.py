"""What people will do, and what they say to one another."""

from dataclasses import dataclass

from game.terms import KindWordId, PledgeId, PledgeStatus, SeatId, TableId, WhoSees
from game.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """How its maker said that a pledge goes."""

    status: PledgeStatus
    story: Words | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledge:
    """What somebody, or a table, will do."""

    id: PledgeId
    table: TableId
    i_will: Words
    who_with: Words | None = None
    by_when: Words | None = None
    help_needed: Words | None = None
    who_sees: WhoSees = WhoSees.ROOM
    for_table: bool = False
    seat: SeatId | None = None
    edit_hash: str | None = None
    changed: int = 0
    status: PledgeStatus = PledgeStatus.MADE
    told: tuple[Told, ...] = ()
    """One for each status, the latest last."""
    link_hash: str | None = None
    kept_until: int | None = None
    """Its maker wants it kept apart until then, in ms since 1970, when the room is gone; `kept_most`: the latest."""
    kept_most: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KindWord:
    """Words of appreciation to one seat. `by` None: written without a name; then `edit_hash` stands for the device."""

    id: KindWordId
    to: SeatId
    text: Words
    by: SeatId | None = None
    edit_hash: str | None = None
