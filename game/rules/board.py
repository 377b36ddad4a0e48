"""Chapter B: the die, the walker and the tiles of `footprints`."""

from collections.abc import Iterator

from game import board
from game.commands import RollDie, SayOfStep, SayOutcome
from game.errors import Refusal
from game.events import StepSpokenOf
from game.offers import Offer, Value
from game.rules import rounds, stages
from game.state import Room, Seat, Table
from game.telling import Rule, Telling, Who, seated


def may_roll(room: Room, seat: Seat, command: RollDie) -> Refusal | None:
    """B2: where a card may be drawn, once in a round of a mode with a board."""
    if refusal := rounds.may_take_card(room, seat, command.round):
        return refusal
    return None if board.rolls_now(rounds.seated_at(room, seat)) else Refusal.NOT_NOW


def may_say(room: Room, seat: Seat, command: SayOfStep) -> Refusal | None:
    """B5: of a round in which the table rolled, whenever it may say how that step was (N10)."""
    outcome = SayOutcome(seat=seat.id, round=command.round, outcome=rounds.ANY_OUTCOME)
    if refusal := rounds.may_say_outcome(room, seat, outcome):
        return refusal
    return None if command.round in board.said_of(rounds.seated_at(room, seat)) else Refusal.UNKNOWN


def tell_roll(telling: Telling, seat: Seat, command: RollDie) -> None:
    """The walker goes on, and a card lies there."""
    stages.roll(telling, rounds.seated_at(telling.room, seat).id)


def tell_say(telling: Telling, seat: Seat, command: SayOfStep) -> None:
    """Other words in place of those before."""
    table = rounds.seated_at(telling.room, seat)
    before = board.fresh(table).said.get(command.round)
    said = telling.words_or_none(command.said)
    erases = () if before is None else (before.id,)
    telling.tell(StepSpokenOf(table=table.id, round=command.round, said=said, erases=erases))


def rolled(room: Room, seat_id: str) -> Iterator[str]:
    """The rounds of a seat's table of which words may be said now."""
    place = seated(room, seat_id)
    if place is None:
        return
    for round_ in board.said_of(place[0]):
        if may_say(room, place[1], SayOfStep(seat=seat_id, round=round_, said="")) is None:
            yield round_


def table_offers(room: Room, table: Table) -> Iterator[Offer]:
    """Saying something of the table's steps."""
    if next(rolled(room, next(iter(table.seats), "")), None) is not None:
        listed: tuple[Value, ...] = ("@rolled",)
        yield Offer(do="say_of_step", fields={"round": listed}, words=("said",))


RULES = {
    RollDie: Rule(Who.SEAT, may_roll, tell_roll),
    SayOfStep: Rule(Who.SEAT, may_say, tell_say),
}
