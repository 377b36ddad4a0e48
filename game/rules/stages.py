"""Chapter N, inside: how a round goes from stage to stage and to the next. No guards here; only what is told.

Every function takes the table by id and reads it afresh from the telling, since the table changes under way.
"""

from collections.abc import Callable
from functools import partial

from game import board
from game.cards import Sensitivity
from game.events import (
    CardDrawn,
    CardsTakenBack,
    DieRolled,
    ReadingHanded,
    RoundBegan,
    RoundEnded,
    StageBegan,
    TableOpened,
    TurnPutOff,
)
from game.modes import MODES, Shoes, Step
from game.rules import perspectives, turns
from game.run_sheet import PhaseKind
from game.state import Room, Table
from game.telling import Telling
from game.terms import SeatId, TableId


def can_draw(table: Table) -> bool:
    """Whether the table has any card outside its round."""
    return bool(table.pile or table.discards or table.aside)


def at_hand(room: Room, table: Table) -> tuple[str, ...]:
    """The cards outside its round that the table may play now: those its mode is for, or all where it has none (D1)."""
    round_, cards = table.round, cards_at(table)
    if round_ is None or round_.rules.walk is None:
        return cards
    fitting = tuple(card for card in cards if round_.rules.fits(room.cards[card]))
    in_round = round_.card is not None and round_.rules.fits(room.cards[round_.card])
    return fitting if fitting or in_round else cards


def cards_at(table: Table) -> tuple[str, ...]:
    """The table's cards outside its round: the pile, the discards, those laid aside."""
    return (*table.pile, *table.discards, *table.aside)


def begin_round(telling: Telling, table_id: TableId) -> None:
    """Begins the table's next round in the mode of the phase, if it is a phase of play and somebody sits there.

    In a plenary mode tables play none (Q1).
    """
    table, phase = telling.table(table_id), telling.room.hall.now
    if phase.kind is not PhaseKind.PLAY or not table.seats or table.round is not None:
        return
    if phase.mode is not None and MODES[phase.mode].plenary:
        return
    telling.tell(
        RoundBegan(
            table=table_id,
            round=f"{table_id}r{table.rounds + 1}",
            number=table.rounds + 1,
            mode=phase.mode or next(iter(MODES)),
            dealing=phase.dealing,
            reader=next_reader(table),
        )
    )


def next_reader(table: Table) -> SeatId | None:
    """The seat after the last reader who is not away; if all are away, the one after; None at an empty table. N12."""
    seats = list(table.seats)
    if not seats:
        return None
    last = table.last_reader
    after = seats.index(last) + 1 if last is not None and last in table.seats else 0
    circle = seats[after:] + seats[:after]
    return next((one for one in circle if not table.seats[one].away), circle[0])


def draw(telling: Telling, table_id: TableId, but: str | None = None) -> None:
    """Draws a card that suits the mode, `but` not that one if any other can be had. Rules: N2, N4, T14, D1.

    A card that was laid on top comes before any other (N16). The empty pile takes back its discards, and only then the
    cards laid aside.
    """
    play(telling, table_id, _from_pile(telling, table_id, but))


def roll(telling: Telling, table_id: TableId) -> None:
    """Rolls the die, and draws a card of the footprint to which it leads. Rules: B2."""
    pips, table = telling.dice.below(board.PIPS) + 1, telling.table(table_id)
    footprint = board.after(telling.room, table, pips)
    bare = not board.of_footprint(telling.room, table, footprint)
    telling.tell(DieRolled(table=table_id, pips=pips, footprint=footprint, bare=bare))
    draw(telling, table_id)


def play(telling: Telling, table_id: TableId, card: str) -> None:
    """Puts a card of the table into its round. Rules: N3, N15.

    A card with a content note stays face down; any other is read at once.
    """
    facts = telling.room.cards[card]
    tender = facts.has_note or facts.sensitivity is not Sensitivity.low
    telling.tell(CardDrawn(table=table_id, card=card, face_down=tender))
    if not tender:
        begin_stage(telling, table_id, 1)


def _from_pile(telling: Telling, table_id: TableId, but: str | None) -> str:
    on_top, hand = telling.table(table_id).on_top, frozenset(at_hand(telling.room, telling.table(table_id)))
    if on_top and on_top[0] in hand:
        return on_top[0]
    of_theme, suits = partial(_of_theme, telling, table_id), partial(_suits, telling, table_id)
    here = [one for one in board.to_draw_from(telling.room, telling.table(table_id)) if one != but and suits(one)]
    if here:
        return telling.dice.pick([one for one in here if of_theme(one)] or here)
    for wish in (lambda card: of_theme(card) and suits(card), of_theme, suits, lambda card: True):
        card = _wanted(telling, table_id, hand - {but}, wish)
        if card is not None:
            return card
    table = telling.table(table_id)
    if not table.pile:
        telling.tell(CardsTakenBack(table=table_id, aside=not table.discards))
    return telling.dice.pick(telling.table(table_id).pile)


def _wanted(telling: Telling, table_id: TableId, hand: frozenset[str], wish: Callable[[str], bool]) -> str | None:
    def wanted(cards: tuple[str, ...]) -> list[str]:
        return [card for card in cards if card in hand and wish(card)]

    table = telling.table(table_id)
    if not wanted(table.pile):
        if wanted(table.discards):
            telling.tell(CardsTakenBack(table=table_id, aside=False))
        elif wanted(table.aside):
            telling.tell(CardsTakenBack(table=table_id, aside=True))
        else:
            return None
    return telling.dice.pick(wanted(telling.table(table_id).pile))


def _suits(telling: Telling, table_id: TableId, card: str) -> bool:
    round_ = telling.table(table_id).round
    modes = telling.room.cards[card].modes
    return round_ is None or not modes or round_.mode in modes or round_.rules.like in modes


def _of_theme(telling: Telling, table_id: TableId, card: str) -> bool:
    theme = telling.table(table_id).theme
    return theme is not None and theme in telling.room.cards[card].themes


def begin_stage(telling: Telling, table_id: TableId, stage: int) -> None:
    """Begins a stage of the running round. A go-round asks its first seat at once; one with nobody to ask is over."""
    round_ = telling.table(table_id).round
    assert round_ is not None
    plan = round_.stages[stage]
    if plan.step is not Step.RESPOND:
        telling.tell(StageBegan(table=table_id, stage=stage, ends_at=telling.ends_at(plan.seconds)))
        return
    if plan.shoes is Shoes.HELD:
        perspectives.deal_to_all(telling, table_id)
    table = telling.table(table_id)
    telling.tell(StageBegan(table=table_id, stage=stage, ends_at=None, order=turns.order(table, round_, plan)))
    after_turn(telling, table_id)


def after_turn(telling: Telling, table_id: TableId) -> None:
    """Asks the next seat, or moves on when all were asked. Rules: G2, G5."""
    if not turns.ask_next(telling, table_id):
        move_on(telling, table_id)


def move_on(telling: Telling, table_id: TableId) -> None:
    """The next stage; after the last one the round has ended and the next begins. Rule: N6.

    What is kept at the table is not captured, so a round about it ends before (O4).
    """
    table = telling.table(table_id)
    round_ = table.round
    assert round_ is not None
    later = round_.stages[round_.stage + 1 :]
    if later and not (later[0].step is Step.CAPTURE and table.keeps(round_.id)):
        begin_stage(telling, table_id, round_.stage + 1)
        return
    telling.tell(RoundEnded(table=table_id))
    begin_round(telling, table_id)


def new_table(telling: Telling) -> TableId:
    """Opens one table more and gives its id."""
    number = len(telling.room.tables) + 1
    telling.tell(TableOpened(table=f"t{number}", number=number))
    return f"t{number}"


def settle_absence(telling: Telling, table_id: TableId, seat: SeatId) -> None:
    """Before a seat goes away: its turn is put off and its reading handed on, so that nobody waits. Rules: N13, T7."""
    table = telling.table(table_id)
    round_ = table.round
    if round_ is None:
        return
    if round_.reader == seat and round_.step in (Step.DRAW, Step.READ):
        hand_on_reading(telling, table_id)
    if round_.turn == seat:
        telling.tell(TurnPutOff(table=table_id, seat=seat))
        after_turn(telling, table_id)


def hand_on_reading(telling: Telling, table_id: TableId) -> None:
    """Hands the reading to the next seat that is here, if there is another."""
    table = telling.table(table_id)
    assert table.round is not None
    reader = next_reader(table)
    if reader is not None and reader != table.round.reader:
        telling.tell(ReadingHanded(table=table_id, to=reader))


def settle_gap(telling: Telling, table_id: TableId, *, had_turn: bool, was_reader: bool) -> None:
    """After a seat was lifted: the go-round goes on, the reading is handed on, an empty table's round ends. N13, T8.

    A problem goes with its owner: a round about it ends (O3).
    """
    table = telling.table(table_id)
    if table.round is None:
        return
    if not table.seats:
        telling.tell(RoundEnded(table=table_id))
        return
    if was_reader and table.round.id in table.problems:
        telling.tell(RoundEnded(table=table_id))
        begin_round(telling, table_id)
        return
    if was_reader and table.round.step in (Step.DRAW, Step.READ):
        hand_on_reading(telling, table_id)
    if had_turn:
        after_turn(telling, table_id)


def settle_arrival(telling: Telling, table_id: TableId, seat: SeatId) -> None:
    """After a seat sat down: a quiet table's round begins; where shoes were dealt it is dealt in. Rules: T3, N14."""
    table = telling.table(table_id)
    if table.round is None:
        begin_round(telling, table_id)
    elif perspectives.are_dealt(table.round) and table.seats[seat].shoes is None:
        perspectives.deal(telling, table_id, seat)


def asked_so_far(room: Room, table_id: TableId) -> int:
    """The count with which a newcomer starts: as often as the most asked there, so nobody is put on the spot. G1."""
    return max((seat.asked for seat in room.tables[table_id].seats.values()), default=0)
