"""Chapter G: go-rounds. Who is asked, in which order, and how a turn ends.

Equal voice: a go-round asks first those asked least often, ties in seat order from the reader; nobody is asked twice
before everyone at the table was asked. Said, passed and gone on without are one command and one event.
"""

from collections.abc import Iterator
from functools import cache
from itertools import count

from game.commands import Answer, ChoosePlace, ComeBackToMe, EndTurn, SitOut
from game.errors import Refusal
from game.events import AnswerGiven, PlaceChosen, TurnBegan, TurnEnded, TurnPutOff
from game.modes import CONSULTED, Asks, ModeId, Stage, Step, stages_of, steps_of
from game.offers import Offer, Value
from game.state import Footprint, Room, Round, Seat, Table
from game.telling import Rule, Telling, Who, seated
from game.terms import Place, Prominence, RoundId, SeatId, TableId, table_id_of

_CHOSEN = tuple(place.value for place in Place)
_PLACES = {Place.FIRST: -1, Place.OPEN: 0, Place.LAST: 1}


def order(table: Table, round_: Round, stage: Stage) -> tuple[SeatId, ...]:
    """In which order a go-round asks those seats of the table that it asks. Rules: G1, G4, G8."""
    seats = list(table.seats)
    first = seats.index(round_.reader) if round_.reader is not None and round_.reader in table.seats else 0
    circle = seats[first:] + seats[:first]
    if stage.asks is not Asks.ALL:
        circle = [one for one in circle if (one == round_.reader) is (stage.asks is Asks.READER)]
    return tuple(sorted(circle, key=lambda one: (_PLACES[round_.places.get(one, Place.OPEN)], table.seats[one].asked)))


def to_ask(table: Table, round_: Round) -> tuple[SeatId, ...]:
    """Seats still to be asked in this go-round, in order: first those never asked in it, then those who put it off.

    Away seats are left out, and so is the seat whose turn it is. Rules: G3, G6.
    """
    seats, done = table.seats, (*round_.asked, round_.turn)
    fresh = [one for one in round_.order if one not in done and one not in round_.coming_back]
    return tuple(one for one in (*fresh, *round_.coming_back) if one in seats and not seats[one].away)


def ask_next(telling: Telling, table_id: TableId) -> bool:
    """Asks the next seat; those who sit out have had their turn at once (G5). False when nobody is left to ask."""
    while True:
        table = telling.table(table_id)
        round_ = table.round
        assert round_ is not None
        left = to_ask(table, round_)
        if not left:
            return False
        telling.tell(TurnBegan(table=table_id, seat=left[0], ends_at=telling.ends_at(round_.now.seconds)))
        if left[0] not in round_.out:
            return True
        telling.tell(TurnEnded(table=table_id, seat=left[0]))


def responding(room: Room, seat: Seat, round_id: RoundId, go_round: int) -> Table | Refusal:
    """The seat's table if that go-round runs there and nothing is paused; else why not."""
    place = seated(room, seat.id)
    if place is None or (round_ := place[0].round) is None:
        return Refusal.NOT_NOW
    if round_.id != round_id or round_.now.go_round != go_round or round_.step is not Step.RESPOND:
        return Refusal.MOVED_ON
    return Refusal.PAUSED if place[0].paused_at is not None else place[0]


def may_end(room: Room, seat: Seat, command: EndTurn) -> Refusal | None:
    """G2: every seat of the table may end the running turn; nobody's absence stops a table."""
    table = responding(room, seat, command.round, command.go_round)
    if isinstance(table, Refusal):
        return table
    assert table.round is not None
    return None if table.round.turn == command.turn else Refusal.MOVED_ON


def may_put_off(room: Room, seat: Seat, command: ComeBackToMe) -> Refusal | None:
    """G3: in one's own turn, while somebody is left who was not asked in this go-round."""
    table = responding(room, seat, command.round, command.go_round)
    if isinstance(table, Refusal):
        return table
    round_ = table.round
    assert round_ is not None
    if round_.turn != seat.id:
        return Refusal.NOT_YOUR_TURN
    return None if set(to_ask(table, round_)) - set(round_.coming_back) else Refusal.NOT_NOW


def may_answer(room: Room, seat: Seat, command: Answer) -> Refusal | None:
    """G7: any go-round that the round has come to, of a round at a table where the seat has sat, until the close."""
    table = table_of_round(room, seat, command.round)
    if table is None:
        return Refusal.UNKNOWN
    return None if command.go_round in go_rounds(room, table, command.round) else Refusal.NOT_NOW


def table_of_round(room: Room, seat: Seat, round_id: RoundId) -> Table | None:
    """The table of a round, if the seat has sat at it and the round exists."""
    table_id = table_id_of(round_id)
    if table_id not in seat.tables or not room.tables[table_id].knows_round(round_id):
        return None
    return room.tables[table_id]


def rounds_of(table: Table) -> Iterator[RoundId]:
    """The rounds of a table that left a footprint or had a problem, then the running one."""
    running = None if table.round is None else table.round.id
    yield from (print_.round for print_ in table.path)
    yield from (round_id for round_id in table.problems if round_id != running)
    if running is not None:
        yield running


def go_rounds(room: Room, table: Table, round_id: RoundId) -> tuple[int, ...]:
    """The numbers of the go-rounds that a round of this table has come to, from 1; empty for a round it never had."""
    if table.round is not None and table.round.id == round_id:
        return tuple(stage.go_round for stage in table.round.stages[: table.round.furthest + 1] if stage.go_round)
    had = [_go_rounds_of(room, print_) for print_ in table.path if print_.round == round_id]
    if round_id in table.problems:
        had.append(_go_rounds(CONSULTED, ()))
    return tuple(range(1, next(iter(had), 0) + 1))


def _go_rounds_of(room: Room, print_: Footprint) -> int:
    """How many go-rounds a past round had."""
    card = room.cards.get(print_.card)
    return _go_rounds(print_.mode, () if card is None else steps_of(print_.mode, card))


@cache
def _go_rounds(mode: ModeId, steps: tuple[str, ...]) -> int:
    return max(stage.go_round for stage in stages_of(mode, steps))


def may_choose_place(room: Room, seat: Seat, command: ChoosePlace) -> Refusal | None:
    """G4: before the first go-round of the running round."""
    place = seated(room, seat.id)
    if place is None or (round_ := place[0].round) is None:
        return Refusal.NOT_NOW
    if round_.id != command.round:
        return Refusal.MOVED_ON
    return None if before_first(round_) else Refusal.NOT_NOW


def before_first(round_: Round) -> bool:
    """Whether the round has come to no go-round yet."""
    return not any(stage.go_round for stage in round_.stages[: round_.stage + 1])


def may_sit_out(room: Room, seat: Seat, command: SitOut) -> Refusal | None:
    """G5: once there is a card, until the talk is open to all."""
    place = seated(room, seat.id)
    if place is None or (round_ := place[0].round) is None:
        return Refusal.NOT_NOW
    if round_.id != command.round:
        return Refusal.MOVED_ON
    if round_.card is None or round_.step in (Step.DISCUSS, Step.CAPTURE):
        return Refusal.NOT_NOW
    return None if command.out != (seat.id in round_.out) else Refusal.ALREADY_SO


def tell_put_off(telling: Telling, seat: Seat, command: ComeBackToMe) -> None:
    """Behind the others."""
    table = telling.room.table_of(seat.id)
    assert table is not None
    telling.tell(TurnPutOff(table=table.id, seat=seat.id))
    assert ask_next(telling, table.id), "may_put_off saw somebody left to ask"


def tell_answer(telling: Telling, seat: Seat, command: Answer) -> None:
    """On the table, or taken back."""
    table = telling.table(table_id_of(command.round))
    before = table.answers.get((command.round, command.go_round, seat.id))
    telling.tell(
        AnswerGiven(
            table=table.id,
            seat=seat.id,
            round=command.round,
            go_round=command.go_round,
            answer=telling.words_or_none(command.answer),
            erases=() if before is None else (before.id,),
        )
    )


def tell_place(telling: Telling, seat: Seat, command: ChoosePlace) -> None:
    """Known to nobody else."""
    table = telling.room.table_of(seat.id)
    assert table is not None
    telling.tell(PlaceChosen(table=table.id, seat=seat.id, place=command.place))


def table_offers(table: Table, round_: Round) -> Iterator[Offer]:
    """What every seat may do about the go-round."""
    if round_.step is Step.RESPOND and table.paused_at is None and round_.turn is not None:
        fields: dict[str, tuple[Value, ...]] = {
            "round": (round_.id,),
            "go_round": (round_.now.go_round,),
            "turn": (round_.turn,),
        }
        yield Offer(do="end_turn", fields=fields, near=Prominence.DEEPER)


def seat_offers(room: Room, table: Table, seat: Seat) -> Iterator[Offer]:
    """What this seat may do about its own voice in the running round, and in earlier rounds it sat in."""
    round_ = table.round
    if round_ is not None:
        yield from _running_offers(table, round_, seat)
    yield from _answer_offers(room, seat)


def _running_offers(table: Table, round_: Round, seat: Seat) -> Iterator[Offer]:
    if before_first(round_):
        place: dict[str, tuple[Value, ...]] = {"round": (round_.id,), "place": _CHOSEN}
        yield Offer(do="choose_place", fields=place, near=Prominence.DEEPER)
    if round_.card is not None and round_.step not in (Step.DISCUSS, Step.CAPTURE):
        fields: dict[str, tuple[Value, ...]] = {"round": (round_.id,), "out": (seat.id not in round_.out,)}
        yield Offer(do="sit_out", fields=fields, near=Prominence.DEEPER)
    if round_.step is Step.RESPOND and table.paused_at is None and round_.turn == seat.id:
        go_round = round_.now.go_round
        yield Offer(
            do="end_turn",
            fields={"round": (round_.id,), "go_round": (go_round,), "turn": (seat.id,)},
            near=Prominence.MAIN,
        )
        if set(to_ask(table, round_)) - set(round_.coming_back):
            yield Offer(do="come_back_to_me", fields={"round": (round_.id,), "go_round": (go_round,)})


@cache
def _answer_offer(go_round: int) -> Offer:
    fields: dict[str, tuple[Value, ...]] = {"round": (f"@rounds_{go_round}",), "go_round": (go_round,)}
    return Offer(do="answer", fields=fields, words=("answer",))


def _answer_offers(room: Room, seat: Seat) -> Iterator[Offer]:
    for go_round in count(1):
        for table in seat.tables:
            if _has_come_to(room, room.tables[table], go_round):
                yield _answer_offer(go_round)
                break
        else:
            return


def _has_come_to(room: Room, table: Table, go_round: int) -> bool:
    for print_ in reversed(table.path):
        if _go_rounds_of(room, print_) >= go_round:
            return True
    for round_id in table.problems:
        if go_round in go_rounds(room, table, round_id):
            return True
    return table.round is not None and go_round in go_rounds(room, table, table.round.id)


RULES = {
    ComeBackToMe: Rule(Who.SEAT, may_put_off, tell_put_off),
    ChoosePlace: Rule(Who.SEAT, may_choose_place, tell_place),
    Answer: Rule(Who.SEAT, may_answer, tell_answer),
}
"""`EndTurn` and `SitOut` stand in chapter N: ending the last turn moves the round on."""
