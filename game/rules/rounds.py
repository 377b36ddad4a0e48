"""Chapter N: a table's round, from drawing a card to the footprint it leaves.

Everybody at a table may move it on; a phone that is silent never freezes others. What a step allows stands here once,
as guards; who has had a say in a go-round stands in chapter G.
"""

from collections.abc import Iterator

from game.board import rolls_now
from game.cards import CardFacts, CardKind
from game.commands import (
    AddTime,
    DrawCard,
    EndTurn,
    HandReading,
    KeepNote,
    MoveOn,
    MoveTableOn,
    NotThisCard,
    PlayCard,
    SayOutcome,
    ShowAnswer,
    ShowPrompt,
    SitOut,
    TurnCard,
)
from game.errors import Refusal
from game.events import (
    AnswerShown,
    CardSetAside,
    CardTurned,
    ClockSet,
    NoteKept,
    OutcomeSaid,
    PromptShown,
    ReadingHanded,
    SatOut,
    TurnEnded,
)
from game.modes import Step
from game.offers import Offer, Value
from game.rules import consulting, turns
from game.rules.stages import after_turn, at_hand, begin_stage, can_draw, draw, move_on, play, roll
from game.state import Member, Room, Round, Seat, Table
from game.telling import Rule, Telling, Who, seated
from game.terms import Outcome, Prominence, RoundId, SeatId, TableId, table_id_of

MINUTE = 60
_OUTCOMES = tuple(one.value for one in Outcome)
ANY_OUTCOME = Outcome.MIXED
"""For asking whether anything may be said of a step: what is said makes no difference to that."""


def _running(room: Room, seat: Seat, round_id: RoundId, *, paused: bool = False) -> tuple[Table, Round] | Refusal:
    """The seat's table and its round, if that is the running one and (unless `paused`) nothing is paused."""
    place = seated(room, seat.id)
    if place is None or (round_ := place[0].round) is None:
        return Refusal.NOT_NOW
    if round_.id != round_id:
        return Refusal.MOVED_ON
    if place[0].paused_at is not None and not paused:
        return Refusal.PAUSED
    return place[0], round_


def may_draw(room: Room, seat: Seat, command: DrawCard) -> Refusal | None:
    """N2: at the start of a round, while there is no card yet; where the die decides it is rolled instead (B2)."""
    if refusal := may_take_card(room, seat, command.round):
        return refusal
    return Refusal.NOT_NOW if rolls_now(seated_at(room, seat)) else None


def may_take_card(room: Room, seat: Seat, round_id: RoundId) -> Refusal | None:
    """At the start of a round, while there is no card yet, and the table has one."""
    at = _running(room, seat, round_id)
    if isinstance(at, Refusal):
        return at
    table, round_ = at
    if round_.step is not Step.DRAW or round_.card is not None:
        return Refusal.MOVED_ON
    return None if can_draw(table) else Refusal.NO_CARDS


def may_play(room: Room, seat: Seat, command: PlayCard) -> Refusal | None:
    """N15: where one may draw, any card that the table has and its mode takes, wherever it lies."""
    if refusal := may_take_card(room, seat, command.round):
        return refusal
    return None if command.card in at_hand(room, seated_at(room, seat)) else Refusal.UNKNOWN


def may_turn(room: Room, seat: Seat, command: TurnCard) -> Refusal | None:
    """N3: a tender card lies face down until somebody turns it."""
    at = _running(room, seat, command.round)
    if isinstance(at, Refusal):
        return at
    return None if at[1].face_down else Refusal.MOVED_ON


def may_set_aside(room: Room, seat: Seat, command: NotThisCard) -> Refusal | None:
    """N4: before a tender card is turned, or while a card is being read; while there is another card."""
    at = _running(room, seat, command.round)
    if isinstance(at, Refusal):
        return at
    table, round_ = at
    if not (round_.face_down or round_.step is Step.READ):
        return Refusal.NOT_NOW
    return None if at_hand(room, table) else Refusal.NO_CARDS


def may_hand(room: Room, seat: Seat, command: HandReading) -> Refusal | None:
    """N5: in draw and read, to any other seat at the table."""
    at = _running(room, seat, command.round, paused=True)
    if isinstance(at, Refusal):
        return at
    table, round_ = at
    if round_.step not in (Step.DRAW, Step.READ):
        return Refusal.NOT_NOW
    return None if command.to in table.seats and command.to != round_.reader else Refusal.UNKNOWN


def may_move_on(room: Room, seat: Seat, command: MoveOn) -> Refusal | None:
    """N6: from read, think, discuss and capture; in draw the card moves the table, in respond the turns do."""
    at = _running(room, seat, command.round)
    if isinstance(at, Refusal):
        return at
    if at[1].stage != command.stage:
        return Refusal.MOVED_ON
    return Refusal.NOT_NOW if at[1].step in (Step.DRAW, Step.RESPOND) else None


def may_skip(room: Room, member: Member, command: MoveTableOn) -> Refusal | None:
    """N7: a facilitator, in every step."""
    at = running_at(room, command.table, command.round, command.stage)
    if isinstance(at, Refusal):
        return at
    return None if _may_begin(room, *at) else Refusal.NO_CARDS


def running_at(room: Room, table_id: TableId, round_id: RoundId, stage: int) -> tuple[Table, Round] | Refusal:
    """The table with the round that runs there, as facilitators mean it: in that stage still, and not paused."""
    table = room.tables.get(table_id)
    if table is None:
        return Refusal.UNKNOWN
    if table.round is None:
        return Refusal.NOT_NOW
    if table.round.id != round_id or table.round.stage != stage:
        return Refusal.MOVED_ON
    return Refusal.PAUSED if table.paused_at is not None else (table, table.round)


def _may_begin(room: Room, table: Table, round_: Round) -> bool:
    """Whether a round that has nothing yet can be given something: a card, or a problem that waits (O1)."""
    if round_.step is not Step.DRAW or round_.card is not None or can_draw(table):
        return True
    return round_.rules.owned and bool(consulting.bringing(room, table))


def may_keep_note(room: Room, seat: Seat, command: KeepNote) -> Refusal | None:
    """N8: for any round at a table where the seat has sat, until the close."""
    return None if turns.table_of_round(room, seat, command.round) is not None else Refusal.UNKNOWN


def may_show_prompt(room: Room, seat: Seat, command: ShowPrompt) -> Refusal | None:
    """N9: the next question, from respond on."""
    at = _running(room, seat, command.round)
    if isinstance(at, Refusal):
        return at
    round_ = at[1]
    if round_.card is None or round_.step not in (Step.THINK, Step.RESPOND, Step.DISCUSS):
        return Refusal.NOT_NOW
    if command.prompt != round_.prompts + 1:
        return Refusal.MOVED_ON
    return None if command.prompt <= room.cards[round_.card].prompts else Refusal.NOT_NOW


def may_show_answer(room: Room, seat: Seat, command: ShowAnswer) -> Refusal | None:
    """N9: a quiz card's answer, in discuss and capture, once."""
    at = _running(room, seat, command.round)
    if isinstance(at, Refusal):
        return at
    round_ = at[1]
    if round_.card is None or room.cards[round_.card].kind is not CardKind.quiz:
        return Refusal.NOT_NOW
    if round_.step not in (Step.DISCUSS, Step.CAPTURE):
        return Refusal.NOT_NOW
    return Refusal.ALREADY_SO if round_.answer_shown else None


def may_say_outcome(room: Room, seat: Seat, command: SayOutcome) -> Refusal | None:
    """N10: of the running round from discuss on, and of every earlier one at the seat's table, until the close.

    A problem of one's own is no card, and nothing is said of it (O2).
    """
    place = seated(room, seat.id)
    if place is None:
        return Refusal.NOT_NOW
    if command.round in place[0].problems:
        return Refusal.UNKNOWN
    round_ = place[0].round
    if round_ is not None and round_.id == command.round:
        return None if round_.step in (Step.DISCUSS, Step.CAPTURE) else Refusal.NOT_NOW
    return None if place[0].knows_round(command.round) else Refusal.UNKNOWN


def may_add_time(room: Room, seat: Seat, command: AddTime) -> Refusal | None:
    """N11: a minute more, or no clock, in a step that has one."""
    at = _running(room, seat, command.round)
    if isinstance(at, Refusal):
        return at
    if at[1].stage != command.stage:
        return Refusal.MOVED_ON
    if command.seconds not in (0, MINUTE):
        return Refusal.UNKNOWN
    return None if at[1].ends_at is not None else Refusal.NOT_NOW


def tell_draw(telling: Telling, seat: Seat, command: DrawCard) -> None:
    """A card in the round."""
    _reads(telling, seat)
    draw(telling, _table(telling, seat).id)


def tell_play(telling: Telling, seat: Seat, command: PlayCard) -> None:
    """This card in the round."""
    _reads(telling, seat)
    play(telling, _table(telling, seat).id, command.card)


def _reads(telling: Telling, seat: Seat) -> None:
    """Where problems are owned, who takes a card instead of one owns it (O2)."""
    table = _table(telling, seat)
    assert table.round is not None
    if table.round.rules.owned and table.round.reader != seat.id:
        telling.tell(ReadingHanded(table=table.id, to=seat.id))


def tell_turn(telling: Telling, seat: Seat, command: TurnCard) -> None:
    """Face up, and read."""
    table = _table(telling, seat)
    telling.tell(CardTurned(table=table.id))
    begin_stage(telling, table.id, 1)


def tell_set_aside(telling: Telling, seat: Seat, command: NotThisCard) -> None:
    """Aside, and another drawn at once."""
    table = _table(telling, seat)
    assert table.round is not None
    assert table.round.card is not None
    card, back = table.round.card, table.round.stage != 0
    if back:
        begin_stage(telling, table.id, 0)
    telling.tell(CardSetAside(table=table.id, card=card))
    draw(telling, table.id, but=card)


def tell_hand(telling: Telling, seat: Seat, command: HandReading) -> None:
    """Another reader."""
    telling.tell(ReadingHanded(table=_table(telling, seat).id, to=command.to))


def tell_move_on(telling: Telling, seat: Seat, command: MoveOn) -> None:
    """The next stage, or the next round."""
    move_on(telling, _table(telling, seat).id)


def tell_skip(telling: Telling, member: Member, command: MoveTableOn) -> None:
    """N7: a problem that waits is begun with, or a card is drawn, if need be by the die; a tender one is laid aside; a
    go-round ends; any other step gives way to the next."""
    round_ = telling.table(command.table).round
    assert round_ is not None
    if round_.step is not Step.DRAW:
        move_on(telling, command.table)
    elif round_.card is None and rolls_now(telling.table(command.table)):
        roll(telling, command.table)
    elif round_.card is None:
        table = telling.table(command.table)
        waiting = consulting.bringing(telling.room, table) if round_.rules.owned else ()
        if waiting:
            consulting.begin(telling, command.table, waiting[0])
        else:
            draw(telling, command.table)
    else:
        telling.tell(CardSetAside(table=command.table, card=round_.card))


def tell_note(telling: Telling, seat: Seat, command: KeepNote) -> None:
    """Kept for this seat alone."""
    table = telling.table(table_id_of(command.round))
    before = table.notes.get((command.round, seat.id))
    note = telling.words_or_none(command.note)
    erases = () if before is None else (before.id,)
    telling.tell(NoteKept(table=table.id, seat=seat.id, round=command.round, note=note, erases=erases))


def tell_prompt(telling: Telling, seat: Seat, command: ShowPrompt) -> None:
    """One more question."""
    telling.tell(PromptShown(table=_table(telling, seat).id, prompt=command.prompt))


def tell_answer_shown(telling: Telling, seat: Seat, command: ShowAnswer) -> None:
    """The answer."""
    telling.tell(AnswerShown(table=_table(telling, seat).id))


def tell_outcome(telling: Telling, seat: Seat, command: SayOutcome) -> None:
    """What the table says."""
    telling.tell(OutcomeSaid(table=_table(telling, seat).id, round=command.round, outcome=command.outcome))


def tell_time(telling: Telling, seat: Seat, command: AddTime) -> None:
    """More time, never less: a clock that has run out starts anew from now."""
    table = _table(telling, seat)
    assert table.round is not None
    assert table.round.ends_at is not None
    ends_at = None
    if command.seconds:
        ends_at = max(table.round.ends_at, telling.context.now) + telling.lasts(command.seconds)
    telling.tell(ClockSet(table=table.id, ends_at=ends_at))


def tell_end_turn(telling: Telling, seat: Seat, command: EndTurn) -> None:
    """G2: the turn is over; the next seat is asked, or the round moves on."""
    table = _table(telling, seat)
    telling.tell(TurnEnded(table=table.id, seat=command.turn))
    after_turn(telling, table.id)


def tell_sit_out(telling: Telling, seat: Seat, command: SitOut) -> None:
    """G5: in one's own turn, sitting out ends it."""
    table = _table(telling, seat)
    telling.tell(SatOut(table=table.id, seat=seat.id, out=command.out))
    assert table.round is not None
    if command.out and table.round.turn == seat.id:
        telling.tell(TurnEnded(table=table.id, seat=seat.id))
        after_turn(telling, table.id)


def _table(telling: Telling, seat: Seat) -> Table:
    return seated_at(telling.room, seat)


def seated_at(room: Room, seat: Seat) -> Table:
    """The table of a seat that sits at one, as the guards have found."""
    table = room.table_of(seat.id)
    assert table is not None
    return table


def table_offers(room: Room, table: Table) -> Iterator[Offer]:
    """What every seat of the table may do to its round. `near` is for its reader and host; others stand back."""
    round_ = table.round
    if round_ is not None and table.paused_at is None:
        yield from _moves(room, table, round_)
        yield from turns.table_offers(table, round_)
    if round_ is not None and round_.step in (Step.DRAW, Step.READ):
        others: tuple[SeatId, ...] = tuple(one for one in table.seats if one != round_.reader)
        if others:
            yield Offer(do="hand_reading", fields={"round": (round_.id,), "to": others}, near=Prominence.DEEPER)
    said: tuple[Value, ...] = ("@path",) if table.path else ()
    if round_ is not None and round_.step in (Step.DISCUSS, Step.CAPTURE) and round_.id not in table.problems:
        said = (*said, round_.id)
    if said:
        yield Offer(do="say_outcome", fields={"round": said, "outcome": _OUTCOMES})


def _moves(room: Room, table: Table, round_: Round) -> Iterator[Offer]:
    this: dict[str, tuple[Value, ...]] = {"round": (round_.id,)}
    step = round_.step
    if step is Step.DRAW:
        if round_.card is None:
            if can_draw(table):
                near = Prominence.DEEPER if round_.rules.owned else Prominence.MAIN
                yield Offer(do="roll_die" if rolls_now(table) else "draw_card", fields=this, near=near)
                yield Offer(do="play_card", fields={**this, "card": ("@cards",)}, near=Prominence.DEEPER)
        else:
            yield Offer(do="turn_card", fields=this, near=Prominence.MAIN)
    elif step is not Step.RESPOND:
        yield Offer(do="move_on", fields={**this, "stage": (round_.stage,)}, near=Prominence.MAIN)
    if (round_.face_down or step is Step.READ) and at_hand(room, table):
        yield Offer(do="not_this_card", fields=this)
    if round_.card is not None:
        yield from _card_moves(room.cards[round_.card], round_)
    if round_.ends_at is not None:
        fields = {**this, "stage": (round_.stage,), "seconds": (0, MINUTE)}
        yield Offer(do="add_time", fields=fields, near=Prominence.DEEPER)


def _card_moves(card: CardFacts, round_: Round) -> Iterator[Offer]:
    if round_.step in (Step.THINK, Step.RESPOND, Step.DISCUSS) and round_.prompts < card.prompts:
        yield Offer(do="show_prompt", fields={"round": (round_.id,), "prompt": (round_.prompts + 1,)})
    if round_.step in (Step.DISCUSS, Step.CAPTURE) and card.kind is CardKind.quiz and not round_.answer_shown:
        yield Offer(do="show_answer", fields={"round": (round_.id,)})


def line_offers(room: Room, table: Table) -> Iterator[Offer]:
    """What facilitators may do to the table's round."""
    round_ = table.round
    if round_ is None or table.paused_at is not None:
        return
    if not _may_begin(room, table, round_):
        return
    fields: dict[str, tuple[Value, ...]] = {"table": (table.id,), "round": (round_.id,), "stage": (round_.stage,)}
    yield Offer(do="move_table_on", fields=fields)


def seat_offers(room: Room, seat: Seat) -> Iterator[Offer]:
    """Private notes: for every round of the tables where the seat has sat."""
    if any(room.tables[table].rounds for table in seat.tables):
        yield Offer(do="keep_note", fields={"round": ("@rounds",)}, words=("note",))


RULES = {
    DrawCard: Rule(Who.SEAT, may_draw, tell_draw),
    PlayCard: Rule(Who.SEAT, may_play, tell_play),
    TurnCard: Rule(Who.SEAT, may_turn, tell_turn),
    NotThisCard: Rule(Who.SEAT, may_set_aside, tell_set_aside),
    HandReading: Rule(Who.SEAT, may_hand, tell_hand),
    MoveOn: Rule(Who.SEAT, may_move_on, tell_move_on),
    MoveTableOn: Rule(Who.FACILITATOR, may_skip, tell_skip),
    KeepNote: Rule(Who.SEAT, may_keep_note, tell_note),
    ShowPrompt: Rule(Who.SEAT, may_show_prompt, tell_prompt),
    ShowAnswer: Rule(Who.SEAT, may_show_answer, tell_answer_shown),
    SayOutcome: Rule(Who.SEAT, may_say_outcome, tell_outcome),
    AddTime: Rule(Who.SEAT, may_add_time, tell_time),
    EndTurn: Rule(Who.SEAT, turns.may_end, tell_end_turn),
    SitOut: Rule(Who.SEAT, turns.may_sit_out, tell_sit_out),
}
