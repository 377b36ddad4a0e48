"""Chapter O: a problem of one's own, that the table helps its owner with. Nobody else decides who sees it."""

from collections.abc import Iterator

from game.commands import BringProblem, Consult, TakeBackProblem
from game.errors import Refusal
from game.events import ConsultationBegan, ProblemBrought, ProblemTakenBack, RoundEnded
from game.modes import MODES, Step
from game.offers import Offer
from game.rules import stages
from game.run_sheet import PhaseKind
from game.state import Member, Room, Seat, Table
from game.state.brought import Problem
from game.telling import Rule, Telling, Who, acts_for, seated
from game.terms import Prominence, SeatId, TableId, WhoSees
from game.words import WordsId

_READERS = (WhoSees.TABLE, WhoSees.ROOM)


def bringing(room: Room, table: Table) -> tuple[SeatId, ...]:
    """Who at the table has a problem that waits: first who has owned least often, then who brought theirs first (O1).

    Who is away comes when they are back.
    """
    waiting = [seat for seat in room.brought if seat in table.seats and not table.seats[seat].away]
    return tuple(sorted(waiting, key=lambda one: times_owned(room, one)))


def times_owned(room: Room, seat: SeatId) -> int:
    """How many problems of this seat were worked on, at whichever table."""
    return sum(problem.seat == seat for table in room.tables.values() for problem in table.problems.values())


def of_seat(room: Room, seat: SeatId) -> Iterator[Problem]:
    """The problems of a seat that still have words: those worked on, then the one that waits."""
    for table in room.tables.values():
        for problem in table.problems.values():
            if problem.seat == seat and problem.title is not None:
                yield problem
    if seat in room.brought:
        yield room.brought[seat]


def _all(room: Room) -> Iterator[Problem]:
    for table in room.tables.values():
        yield from table.problems.values()
    yield from room.brought.values()


def may_bring(room: Room, seat: Seat, command: BringProblem) -> Refusal | None:
    """O1: in play of a mode in which problems are owned, at a table; seen by the table or the room."""
    if seat.id not in room.where or not is_on(room):
        return Refusal.NOT_NOW
    return None if command.who_sees in _READERS else Refusal.UNKNOWN


def is_on(room: Room) -> bool:
    """Whether problems are worked on now."""
    phase = room.hall.now
    return phase.kind is PhaseKind.PLAY and phase.mode is not None and MODES[phase.mode].owned


def may_take_back(room: Room, member: Member, command: TakeBackProblem) -> Refusal | None:
    """O5: one's own, also after the close; who acts for a seat, for it."""
    problem = next((one for one in _all(room) if one.id == command.problem and one.title is not None), None)
    if problem is None:
        return Refusal.UNKNOWN
    seat = room.seat(problem.seat)
    return None if seat is not None and acts_for(room, member, seat) else Refusal.NOT_YOURS


def may_consult(room: Room, seat: Seat, command: Consult) -> Refusal | None:
    """O1: at the start of a round, the first in order; any seat of the table may say so."""
    place = seated(room, seat.id)
    if place is None or (round_ := place[0].round) is None:
        return Refusal.NOT_NOW
    if round_.id != command.round or not at_start(place[0]):
        return Refusal.MOVED_ON
    if place[0].paused_at is not None:
        return Refusal.PAUSED
    return None if command.owner in bringing(room, place[0])[:1] else Refusal.MOVED_ON


def at_start(table: Table) -> bool:
    """Whether the table's round has neither a problem nor a card yet, in a mode in which problems are owned."""
    round_ = table.round
    return round_ is not None and round_.rules.owned and round_.step is Step.DRAW and round_.card is None


def tell_bring(telling: Telling, seat: Seat, command: BringProblem) -> None:
    """It waits until the table begins with it."""
    before = telling.room.brought.get(seat.id)
    telling.tell(
        ProblemBrought(
            seat=seat.id,
            problem=f"o.{telling.dice.mark()}",
            title=telling.words(command.title),
            text=telling.words(command.text),
            who_sees=command.who_sees,
            erases=() if before is None else words_of(before),
        )
    )


def words_of(problem: Problem) -> tuple[WordsId, ...]:
    """The words of a problem."""
    return tuple(words.id for words in (problem.title, problem.text) if words is not None)


def tell_take_back(telling: Telling, member: Member, command: TakeBackProblem) -> None:
    """O5: without words; a table that works on it ends its round."""
    problem = next(one for one in _all(telling.room) if one.id == command.problem)
    telling.tell(ProblemTakenBack(problem=problem.id, erases=words_of(problem)))
    end_with(telling, problem.seat)


def end_with(telling: Telling, seat: SeatId) -> None:
    """Ends a running round whose problem this seat has just taken back, and begins the next (O5)."""
    for table in telling.room.tables.values():
        problem = None if table.round is None else table.problems.get(table.round.id)
        if problem is not None and problem.seat == seat and problem.title is None:
            telling.tell(RoundEnded(table=table.id))
            stages.begin_round(telling, table.id)


def tell_consult(telling: Telling, seat: Seat, command: Consult) -> None:
    """The owner says what it is about."""
    begin(telling, telling.room.where[seat.id], command.owner)


def begin(telling: Telling, table_id: TableId, owner: SeatId) -> None:
    """The table works on this owner's problem."""
    telling.tell(ConsultationBegan(table=table_id, owner=owner))
    stages.begin_stage(telling, table_id, 1)


_BRING = Offer(
    do="bring_problem",
    fields={"who_sees": tuple(one.value for one in _READERS)},
    words=("title", "text"),
)


def table_offers(room: Room, table: Table) -> Iterator[Offer]:
    """Beginning with the first in order."""
    if not at_start(table) or table.paused_at is not None or table.round is None:
        return
    first = bringing(room, table)[:1]
    if first:
        yield Offer(do="consult", fields={"round": (table.round.id,), "owner": first}, near=Prominence.MAIN)


def seat_offers(room: Room, seat: Seat) -> Iterator[Offer]:
    """Bringing a problem, or another in its place."""
    if is_on(room) and seat.id in room.where:
        yield _BRING


def own_offers(room: Room, member: Member) -> Iterator[Offer]:
    """Taking back one's own."""
    own = tuple(
        problem.id
        for problem in _all(room)
        if problem.title is not None and (seat := room.seat(problem.seat)) is not None and acts_for(room, member, seat)
    )
    if own:
        yield Offer(do="take_back_problem", fields={"problem": own}, near=Prominence.DEEPER)


RULES = {
    BringProblem: Rule(Who.SEAT, may_bring, tell_bring),
    TakeBackProblem: Rule(Who.MEMBER, may_take_back, tell_take_back, after_close=True),
    Consult: Rule(Who.SEAT, may_consult, tell_consult),
}
