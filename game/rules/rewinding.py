"""Chapter U: going back. One table to an earlier step, and the last act at a table undone.

Nobody's words are ever removed by it, and no card is lost. Which seat did the last act is not kept: whoever may move a
table on may also undo that, so that a turn passed stays a turn like any other (G2).
"""

from collections.abc import Iterator
from typing import Any

from game.commands import (
    ComeBackToMe,
    DrawCard,
    EndTurn,
    MoveOn,
    MoveTableOn,
    NotThisCard,
    PlayCard,
    ReopenRound,
    RewindTable,
    SitOut,
    TurnCard,
    Undo,
    UndoAt,
)
from game.errors import Refusal
from game.events import ActBegan, ActUndone, RoundReopened, RoundRewound
from game.modes import Choosing, Step
from game.offers import Offer, Value
from game.rules.rounds import running_at
from game.rules.stages import begin_stage, cards_at
from game.state import Member, Room, Round, Seat, Table
from game.telling import Rule, Telling, Who
from game.terms import MemberId, Naming, Prominence, TableId

OF_SEATS = (DrawCard, PlayCard, TurnCard, NotThisCard, MoveOn, EndTurn, ComeBackToMe, SitOut)
OF_FACILITATORS = (MoveTableOn, RewindTable, ReopenRound)
"""The acts that can be undone (U6): what moves a table's round. Words have ways of their own (K5, G7)."""


def remember(telling: Telling, actor: Any, command: Any) -> None:
    """Before an act that can be undone: how its table stands. Before any other command nothing. Rule: U6."""
    if isinstance(command, OF_FACILITATORS):
        telling.tell(ActBegan(table=command.table, facilitator=True))
    elif isinstance(command, OF_SEATS) and _moves(telling.room, actor, command):
        telling.tell(ActBegan(table=telling.room.where[actor.id], facilitator=False))


def _moves(room: Room, seat: Seat, command: Any) -> bool:
    """Sitting out moves a table only in one's own turn; else nobody is to notice (G5)."""
    if not isinstance(command, SitOut):
        return True
    table = room.table_of(seat.id)
    return command.out and table is not None and table.round is not None and table.round.turn == seat.id


def may_rewind(room: Room, member: Member, command: RewindTable) -> Refusal | None:
    """U1: to an earlier stage of the running round, in any step, unless the table is paused."""
    at = running_at(room, command.table, command.round, command.stage)
    if isinstance(at, Refusal):
        return at
    return None if _earliest(at[1]) <= command.to < command.stage else Refusal.UNKNOWN


def _earliest(round_: Round) -> int:
    """The first stage that a round may be taken back to: once seats choose for themselves, its card stays (D4)."""
    chooses = next((at for at, stage in enumerate(round_.stages) if stage.choosing is Choosing.BEFORE), None)
    return 0 if chooses is None or chooses > round_.furthest else chooses


def may_reopen(room: Room, member: Member, command: ReopenRound) -> Refusal | None:
    """U2: the last round, until the next has come to its first go-round."""
    table = room.tables.get(command.table)
    if table is None:
        return Refusal.UNKNOWN
    if table.paused_at is not None:
        return Refusal.PAUSED
    ended = _reopens(table)
    return None if ended is not None and ended.id == command.round else Refusal.MOVED_ON


def _reopens(table: Table) -> Round | None:
    """The round of a table that may be reopened."""
    ended, now = table.ended, table.round
    if ended is None or ended.step is Step.RESPOND or not table.seats:
        return None
    if not any(print_.round == ended.id for print_ in table.path):
        return None
    if now is not None and any(stage.step is Step.RESPOND for stage in now.stages[: now.furthest + 1]):
        return None
    held = () if now is None else (now.card,)
    return ended if ended.card in (*cards_at(table), *held) else None


def may_undo(room: Room, seat: Seat, command: Undo) -> Refusal | None:
    """U6: what a seat did, for every seat of the table."""
    table = room.table_of(seat.id)
    return _may_undo(table, command.act, facilitator=False)


def may_undo_at(room: Room, member: Member, command: UndoAt) -> Refusal | None:
    """U6: what a facilitator did, for every facilitator."""
    return _may_undo(room.tables.get(command.table), command.act, facilitator=True)


def _may_undo(table: Table | None, act: int, *, facilitator: bool) -> Refusal | None:
    if table is None:
        return Refusal.UNKNOWN
    return None if table.acts == act and _can_undo(table, facilitator=facilitator) else Refusal.MOVED_ON


def _can_undo(table: Table, *, facilitator: bool) -> bool:
    return table.earlier is not None and table.earlier.facilitator is facilitator


def tell_rewind(telling: Telling, member: Member, command: RewindTable) -> None:
    """U1, U4: the stage begins again; a go-round asks anew, those asked least often first."""
    who = _named(telling.room, member)
    telling.tell(RoundRewound(table=command.table, stage=command.to, by=who, at=telling.context.now))
    begin_stage(telling, command.table, command.to)


def tell_reopen(telling: Telling, member: Member, command: ReopenRound) -> None:
    """U2: its last stage goes on."""
    ended = telling.table(command.table).ended
    assert ended is not None
    who, ends_at = _named(telling.room, member), telling.ends_at(ended.now.seconds)
    at = telling.context.now
    telling.tell(RoundReopened(table=command.table, round=command.round, ends_at=ends_at, by=who, at=at))


def _named(room: Room, member: Member) -> MemberId | None:
    return member.id if room.hall.naming is Naming.NAMED else None


def tell_undo(telling: Telling, seat: Seat, command: Undo) -> None:
    """As it was before."""
    _undo(telling, telling.room.where[seat.id])


def tell_undo_at(telling: Telling, member: Member, command: UndoAt) -> None:
    """As it was before."""
    _undo(telling, command.table)


def _undo(telling: Telling, table_id: TableId) -> None:
    """U4: the clock of what goes on again begins anew, if it had one."""
    earlier = telling.table(table_id).earlier
    assert earlier is not None
    was = earlier.round
    clocked = was is not None and was.ends_at is not None
    ends_at = telling.ends_at(was.now.seconds) if was is not None and clocked else None
    telling.tell(ActUndone(table=table_id, ends_at=ends_at))


def table_offers(table: Table) -> Iterator[Offer]:
    """What every seat of the table may undo."""
    if _can_undo(table, facilitator=False):
        yield Offer(do="undo", fields={"act": (table.acts,)}, near=Prominence.DEEPER)


def line_offers(table: Table) -> Iterator[Offer]:
    """What facilitators may take back at a table."""
    if _can_undo(table, facilitator=True):
        yield Offer(do="undo_at", fields={"table": (table.id,), "act": (table.acts,)})
    if table.paused_at is not None:
        return
    round_, ended = table.round, _reopens(table)
    if round_ is not None and round_.stage > _earliest(round_):
        fields: dict[str, tuple[Value, ...]] = {"table": (table.id,), "round": (round_.id,)}
        fields |= {"stage": (round_.stage,), "to": tuple(range(_earliest(round_), round_.stage))}
        yield Offer(do="rewind_table", fields=fields, near=Prominence.DEEPER)
    if ended is not None:
        yield Offer(do="reopen_round", fields={"table": (table.id,), "round": (ended.id,)}, near=Prominence.DEEPER)


RULES = {
    RewindTable: Rule(Who.FACILITATOR, may_rewind, tell_rewind),
    ReopenRound: Rule(Who.FACILITATOR, may_reopen, tell_reopen),
    Undo: Rule(Who.SEAT, may_undo, tell_undo),
    UndoAt: Rule(Who.FACILITATOR, may_undo_at, tell_undo_at),
}
