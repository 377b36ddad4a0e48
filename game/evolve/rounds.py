"""What events of a table's round change. An event that names no round belongs to the running one."""

from game.change import added, changed, noted, with_seat, with_table, without
from game.errors import CorruptHistory
from game.events import (
    AnswerGiven,
    AnswerShown,
    CardDrawn,
    CardSetAside,
    CardsTakenBack,
    CardTurned,
    ClockSet,
    NoteKept,
    OutcomeSaid,
    PerspectiveDealt,
    PlaceChosen,
    PromptShown,
    ReadingHanded,
    ReadySaid,
    RoundBegan,
    RoundEnded,
    SatOut,
    StageBegan,
    TurnBegan,
    TurnEnded,
    TurnPutOff,
)
from game.evolve.decision import counted
from game.evolve.positions import heard
from game.modes import Brings, Choosing, steps_of
from game.state import Capture, Footprint, Room, Round, Seat, Table
from game.terms import CaptureId, Naming, SeatId


def round_began(room: Room, event: RoundBegan) -> Room:
    """A fresh round at its first stage."""
    table = room.tables[event.table]
    round_ = Round(id=event.round, number=event.number, mode=event.mode, dealing=event.dealing, reader=event.reader)
    return with_table(
        room,
        changed(
            table,
            round=round_,
            rounds=event.number,
            last_reader=event.reader,
            seats=unready(table),
            lately=noted(table.lately, "round_began", seat=event.reader),
        ),
    )


def unready(table: Table) -> dict[SeatId, Seat]:
    """The seats of a table, none of them ready."""
    return {seat.id: changed(seat, ready=False) if seat.ready else seat for seat in table.seats.values()}


def card_drawn(room: Room, event: CardDrawn) -> Room:
    """From the pile into the round; a card played from paper from wherever it lay."""
    table, round_ = _running(room, event.table)
    return with_table(
        room,
        changed(
            table,
            **without_card(table, event.card),
            on_top=tuple(card for card in table.on_top if card != event.card) if table.on_top else (),
            round=changed(
                round_,
                card=event.card,
                face_down=event.face_down,
                steps=steps_of(round_.mode, room.cards[event.card]),
            ),
            lately=noted(table.lately, "tender_card" if event.face_down else "card_drawn"),
        ),
    )


def without_card(table: Table, card: str) -> dict[str, tuple[str, ...]]:
    """The pile, the discards or the cards laid aside, wherever the card lies, without it."""
    if card in table.discards:
        return {"discards": taken(table.discards, card)}
    if card in table.aside:
        return {"aside": taken(table.aside, card)}
    return {"pile": taken(table.pile, card)}


def taken(cards: tuple[str, ...], card: str) -> tuple[str, ...]:
    """The cards without this one."""
    place = cards.index(card)
    return cards[:place] + cards[place + 1 :]


def card_turned(room: Room, event: CardTurned) -> Room:
    """Face up."""
    table, round_ = _running(room, event.table)
    return with_table(room, changed(table, round=changed(round_, face_down=False)))


def card_set_aside(room: Room, event: CardSetAside) -> Room:
    """Out of the round; it comes back last."""
    table, round_ = _running(room, event.table)
    round_ = changed(round_, card=None, face_down=False, prompts=0, answer_shown=False, out=(), steps=())
    return with_table(
        room,
        changed(
            table,
            aside=(*table.aside, event.card),
            laid_aside=added(table.laid_aside, event.card, table.laid_aside.get(event.card, 0) + 1),
            round=round_,
            lately=noted(table.lately, "card_set_aside"),
        ),
    )


def cards_taken_back(room: Room, event: CardsTakenBack) -> Room:
    """Used cards lie in the pile again."""
    table = room.tables[event.table]
    if event.aside:
        return with_table(room, changed(table, pile=(*table.pile, *table.aside), aside=()))
    return with_table(room, changed(table, pile=(*table.pile, *table.discards), discards=()))


def reading_handed(room: Room, event: ReadingHanded) -> Room:
    """Another voice reads."""
    table, round_ = _running(room, event.table)
    lately = noted(table.lately, "reading_handed", seat=event.to)
    return with_table(room, changed(table, round=changed(round_, reader=event.to), last_reader=event.to, lately=lately))


def stage_began(room: Room, event: StageBegan) -> Room:
    """The next stage; what was written without a name shows now, in an order by chance (K4)."""
    table, round_ = _running(room, event.table)
    round_ = changed(
        round_,
        stage=event.stage,
        ends_at=event.ends_at,
        order=event.order,
        turn=None,
        asked=(),
        coming_back=(),
    )
    stage = round_.now
    if stage.choosing is Choosing.COUNTED:
        table, round_ = _counted(room, table, round_)
    return with_table(
        room,
        changed(
            table,
            round=round_,
            earlier=None if stage.choosing is Choosing.BEFORE else table.earlier,
            seats=unready(table),
            captures=_all_shown(room, table),
            lately=noted(table.lately, "stage_began", step=stage.step.value),
        ),
    )


def _counted(room: Room, table: Table, round_: Round) -> tuple[Table, Round]:
    """What seats chose or rated for themselves, counted once: another time changes nothing (D5, E3)."""
    card = room.cards[round_.card or ""]
    if Brings.POSITIONS.on(card):
        return heard(table, round_.id, (str(nth) for nth in range(1, card.positions + 1))), round_
    return table, changed(round_, counted=round_.counted or counted(room, table, round_))


def _all_shown(room: Room, table: Table) -> dict[CaptureId, Capture]:
    if room.hall.naming is Naming.NAMED:
        return table.captures  # type: ignore[return-value]
    return {one.id: one if one.shown else changed(one, shown=True) for one in table.captures.values()}


def turn_began(room: Room, event: TurnBegan) -> Room:
    """A seat is asked."""
    table, round_ = _running(room, event.table)
    coming_back = tuple(one for one in round_.coming_back if one != event.seat)
    round_ = changed(round_, turn=event.seat, ends_at=event.ends_at, coming_back=coming_back)
    return with_table(room, changed(table, round=round_, lately=noted(table.lately, "turn_began", seat=event.seat)))


def turn_ended(room: Room, event: TurnEnded) -> Room:
    """A seat has been asked, and that is all anyone will ever know."""
    table, round_ = _running(room, event.table)
    seat = table.seats[event.seat]
    round_ = changed(
        round_, turn=None, asked=(*round_.asked, seat.id), coming_back=_without_seat(round_.coming_back, seat.id)
    )
    seats = added(table.seats, seat.id, changed(seat, asked=seat.asked + 1))
    return with_table(room, changed(table, round=round_, seats=seats))


def _without_seat(seats: tuple[SeatId, ...], seat: SeatId) -> tuple[SeatId, ...]:
    return tuple(one for one in seats if one != seat) if seat in seats else seats


def turn_put_off(room: Room, event: TurnPutOff) -> Room:
    """Asked again behind the others."""
    table, round_ = _running(room, event.table)
    round_ = changed(round_, turn=None, coming_back=(*round_.coming_back, event.seat))
    return with_table(room, changed(table, round=round_, lately=noted(table.lately, "turn_put_off", seat=event.seat)))


def ready_said(room: Room, event: ReadySaid) -> Room:
    """Ready, or not yet."""
    seat = room.seat(event.seat)
    return room if seat is None else with_seat(room, changed(seat, ready=event.ready))


def note_kept(room: Room, event: NoteKept) -> Room:
    """A private note, or none."""
    table = room.tables[event.table]
    key = (event.round, event.seat)
    notes = without(table.notes, key) if event.note is None else added(table.notes, key, event.note)
    return with_table(room, changed(table, notes=notes))


def answer_given(room: Room, event: AnswerGiven) -> Room:
    """A typed answer, or none."""
    table = room.tables[event.table]
    key = (event.round, event.go_round, event.seat)
    if event.answer is None:
        return with_table(room, changed(table, answers=without(table.answers, key)))
    lately = noted(table.lately, "answer_given", seat=event.seat)
    return with_table(room, changed(table, answers=added(table.answers, key, event.answer), lately=lately))


def place_chosen(room: Room, event: PlaceChosen) -> Room:
    """When a seat would like to speak."""
    table, round_ = _running(room, event.table)
    return with_table(room, changed(table, round=changed(round_, places=added(round_.places, event.seat, event.place))))


def sat_out(room: Room, event: SatOut) -> Room:
    """Out of this round, or in again."""
    table, round_ = _running(room, event.table)
    out = _without_seat(round_.out, event.seat)
    return with_table(room, changed(table, round=changed(round_, out=(*out, event.seat) if event.out else out)))


def prompt_shown(room: Room, event: PromptShown) -> Room:
    """One more question."""
    table, round_ = _running(room, event.table)
    lately = noted(table.lately, "prompt_shown")
    return with_table(room, changed(table, round=changed(round_, prompts=event.prompt), lately=lately))


def answer_shown(room: Room, event: AnswerShown) -> Room:
    """The quiz answer lies open."""
    table, round_ = _running(room, event.table)
    lately = noted(table.lately, "answer_shown")
    return with_table(room, changed(table, round=changed(round_, answer_shown=True), lately=lately))


def outcome_said(room: Room, event: OutcomeSaid) -> Room:
    """What the table says of a round, running or past."""
    table = room.tables[event.table]
    lately = noted(table.lately, "outcome_said", step=event.outcome.value)
    if table.round is not None and table.round.id == event.round:
        return with_table(room, changed(table, round=changed(table.round, outcome=event.outcome), lately=lately))
    path = tuple(
        changed(print_, outcome=event.outcome) if print_.round == event.round else print_ for print_ in table.path
    )
    return with_table(room, changed(table, path=path, lately=lately))


def clock_set(room: Room, event: ClockSet) -> Room:
    """Another soft end of the step, or none."""
    table, round_ = _running(room, event.table)
    return with_table(room, changed(table, round=changed(round_, ends_at=event.ends_at)))


def perspective_dealt(room: Room, event: PerspectiveDealt) -> Room:
    """Other shoes."""
    table = room.tables[room.where[event.seat]]
    return with_table(
        room,
        changed(
            table,
            seats=added(table.seats, event.seat, changed(table.seats[event.seat], shoes=event.perspective)),
            lately=noted(table.lately, "perspective_dealt", seat=event.seat),
        ),
    )


def round_ended(room: Room, event: RoundEnded) -> Room:
    """A footprint on the path; a card nobody saw goes back into the pile, hidden shoes are put down (P6)."""
    table, round_ = _running(room, event.table)
    whole = round_.stage == len(round_.stages) - 1 and bool(table.seats)
    ended = round_ if whole else None
    seats = unready(table)
    if round_.stages[round_.furthest].hidden:
        seats = {seat.id: changed(seat, shoes=None) for seat in seats.values()}
    table = changed(table, round=None, ended=ended, captures=_all_shown(room, table), seats=seats)
    if round_.card is None:
        return with_table(room, table)
    if round_.face_down:
        return with_table(room, changed(table, pile=(*table.pile, round_.card)))
    footprint = Footprint(
        round=round_.id,
        number=round_.number,
        card=round_.card,
        spoken_by=room.cards[round_.card].spoken_by,
        mode=round_.mode,
        outcome=round_.outcome,
    )
    return with_table(room, changed(table, discards=(*table.discards, round_.card), path=(*table.path, footprint)))


def _running(room: Room, table_id: str) -> tuple[Table, Round]:
    table = room.tables[table_id]
    if table.round is None:
        raise CorruptHistory(f"{table_id} has no round")
    return table, table.round
