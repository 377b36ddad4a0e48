"""How many moves one core judges in a second: `python -m tests.game.bench_engine [seconds]`.

A table of eight plays whole `swap_shoes` rounds: draw, on from read and think, two go-rounds of eight turns, on from
discuss and capture. One move counted = one command of such a round that was accepted, with all of this:
  decided and evolved (`play`: guards, events, the room after them);
  the table's offers listed afresh (`table_offers`, what the shared `table` part carries for all eight seats);
  the offers of the acting member's own seat listed afresh (`seat_offers`, what that seat's section of `me` carries);
  the offers of that member without a seat listed afresh (`member_offers`).
Seconds are those of the processor, so that others on the machine do not count.
Now and then, as people do, a note is kept, an answer typed and a capture made; these count as moves like any other.
"""

import sys
import time
from collections.abc import Iterator

from game import Context, Room, play
from game.commands import (
    AddCapture,
    Answer,
    DrawCard,
    EndTurn,
    EnterPhase,
    Join,
    KeepNote,
    MoveOn,
)
from game.legal import member_offers, seat_offers, table_offers
from game.modes import Step
from game.state import Table
from game.terms import CaptureKind
from tests.game.decks import plain_deck
from tests.story import START, opening

EIGHT = 8
ROUNDS_A_ROOM = 12
"""As many as a long afternoon has; then a new room begins, so that the path does not grow beyond life."""


def fresh_room() -> Room:
    """Eight at one table, in the first step of a round."""
    room = play(None, opening("swap_shoes", deck=plain_deck(40, 10), table_size=EIGHT), _context(None, 0)).room
    for number in range(EIGHT):
        room = play(room, Join(name=f"Person {number}", agreed=True), _context(None, number)).room
    entered = next(phase.id for phase in room.hall.phases if phase.mode)
    return play(room, EnterPhase(phase=entered), _context("m1", EIGHT)).room


def _context(by: str | None, number: int) -> Context:
    return Context(by=by, now=START + number * 1000, dice=number.to_bytes(32))


Move = DrawCard | KeepNote | Answer | EndTurn | MoveOn | AddCapture


def next_commands(table: Table) -> Iterator[Move]:
    """What comes next at the table: what moves it on, now and then with some words before it."""
    round_ = table.round
    assert round_ is not None
    seat = round_.turn or round_.reader or next(iter(table.seats))
    if round_.step is Step.DRAW:
        yield DrawCard(seat=seat, round=round_.id)
    elif round_.step is Step.RESPOND and round_.turn is not None:
        go_round = round_.now.go_round
        if len(round_.asked) % 4 == 0:
            yield Answer(seat=seat, round=round_.id, go_round=go_round, answer="Somebody would have to ask her.")
        yield EndTurn(seat=seat, round=round_.id, go_round=go_round, turn=round_.turn)
    else:
        if round_.step is Step.THINK:
            yield KeepNote(seat=seat, round=round_.id, note="Ask about the stairs.")
        if round_.step is Step.CAPTURE:
            yield AddCapture(seat=seat, round=round_.id, kind=CaptureKind.INSIGHT, noticed="Nobody asked her.")
        yield MoveOn(seat=seat, round=round_.id, stage=round_.stage)


def round_of(room: Room, number: int) -> tuple[Room, int]:
    """Plays one whole round; gives the room after it and how many moves it took."""
    before = room.tables["t1"].rounds
    moves = 0
    while room.tables["t1"].rounds == before:
        for command in next_commands(room.tables["t1"]):
            by = "m" + str(int(command.seat[1:]) + 1)
            room = play(room, command, _context(by, number + moves)).room
            table = room.tables["t1"]
            listed = len(table_offers(room, table))
            listed += len(seat_offers(room, table.seats[command.seat]))
            listed += len(member_offers(room, room.members[by]))
            assert listed
            moves += 1
    return room, moves


def main(seconds: float) -> None:
    """Plays rounds for so long and prints the figure."""
    round_of(fresh_room(), 1)
    moves = rounds = 0
    spent = best = 0.0
    while spent < seconds:
        room, in_room = fresh_room(), 0
        started = time.process_time()
        for _ in range(ROUNDS_A_ROOM):
            room, more = round_of(room, moves + in_room)
            in_room, rounds = in_room + more, rounds + 1
        took = time.process_time() - started
        moves, spent, best = moves + in_room, spent + took, max(best, in_room / took)
    print(  # noqa: T201
        f"{moves / spent:,.0f} moves/s over {rounds} swap_shoes rounds at a table of {EIGHT}"
        f" ({moves} moves in {spent:.1f} s); in the least disturbed room {best:,.0f}"
    )


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 5.0)
