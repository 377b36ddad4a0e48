"""Nobody freezes a table, and passing leaves no trace. Design: laws; rules R3, N6, G2, G5."""

import random
from collections.abc import Iterator

from game import Context, Room, legal, play, view
from game.commands import Command, EndTurn, LeaveRoom, SitOut
from game.events import StageBegan
from game.modes import MODES
from game.modes import Step as RoundStep
from game.run_sheet import PhaseKind
from game.state import Member
from game.telling import acting_seats
from game.terms import Role, SeatId, Standing, TableId
from tests.game.asking import Asking
from tests.game.workshop import Law, Step, Workshop

MOVES_ON = ("resume_table", "consult", "turn_card", "draw_card", "roll_die", "end_turn", "move_on")
MOST_MOVES = 80
_DICE = bytes(32)


def inside(room: Room) -> Iterator[Member]:
    """Everyone who is in."""
    return (one for one in room.members.values() if one.standing is Standing.IN)


class NeverStuck(Law):
    """For any non-empty set of seats taken as present, their own offers end the round, facilitators gone or not."""

    name = "never stuck"

    def watch(self, workshop: Workshop, step: Step) -> None:
        if step.accepted and workshop.rng.random() < 0.04:
            self.rest(workshop)

    def rest(self, workshop: Workshop) -> None:
        room = workshop.room
        phase = room.hall.now
        if phase.kind is not PhaseKind.PLAY or (phase.mode is not None and MODES[phase.mode].plenary):
            return
        for member in inside(room):
            if member.role is Role.FACILITATOR:
                room = play(room, LeaveRoom(), Context(by=member.id, now=workshop.now, dice=_DICE)).room
        for table in list(room.tables):
            with_phone = [
                seat.id for seat in room.tables[table].seats.values() if seat.member in {one.id for one in inside(room)}
            ]
            if with_phone:
                present = set(workshop.rng.sample(with_phone, workshop.rng.randint(1, len(with_phone))))
                room = self._ends(room, table, present, workshop.now)

    def _ends(self, room: Room, table: TableId, present: set[SeatId], now: int) -> Room:
        running = room.tables[table].round
        assert running is not None, f"{table} has people and no round in play"
        for number in range(MOST_MOVES):
            found = self._move(room, table, present)
            assert found is not None, f"{sorted(present)} are stuck at {room.tables[table].round}"
            command, by = found
            dice = number.to_bytes(32)
            room = play(room, command, Context(by=by, now=now, dice=dice)).room
            after = room.tables[table].round
            if after is None or after.id != running.id:
                return room
        raise AssertionError(f"{sorted(present)} moved {MOST_MOVES} times and the round goes on")

    @staticmethod
    def _move(room: Room, table: TableId, present: set[SeatId]) -> tuple[Command, str] | None:
        asking = Asking(random.Random(0))
        for member in inside(room):
            if present & set(member.seats):
                seats = {seat.id for seat in acting_seats(room, member)} & present
                for command in asking.all_offered(room, member.id, MOVES_ON):
                    if getattr(command, "seat", None) in seats:
                        return command, member.id
        return None


class PassIsFree(Law):
    """Said, passed, gone on without: whoever ends the turn, the same events and the same room come of it.

    Who sits out in their own turn looks to everybody else like somebody whose turn ended, until the next go-round.
    """

    name = "pass is free"

    def watch(self, workshop: Workshop, step: Step) -> None:
        if not step.accepted:
            return
        for table in step.room.tables.values():
            if table is step.before.tables.get(table.id) or table.round is None or table.paused_at is not None:
                continue
            if table.round.step is RoundStep.RESPOND and table.round.turn is not None:
                self._three_ways(step.room, table.id, workshop)

    def _three_ways(self, room: Room, table_id: TableId, workshop: Workshop) -> None:
        round_ = room.tables[table_id].round
        assert round_ is not None
        assert round_.turn is not None
        dice, now = workshop.rng.randbytes(32), workshop.now
        told = []
        for member in inside(room):
            for seat in acting_seats(room, member):
                if room.where.get(seat.id) == table_id:
                    end = EndTurn(seat=seat.id, round=round_.id, go_round=round_.now.go_round, turn=round_.turn)
                    told.append(play(room, end, Context(by=member.id, now=now, dice=dice)))
                    assert any(offer.do == "end_turn" for offer in legal(room, member.id)), "passing is not offered"
        assert all(one == told[0] for one in told), "ways to end a turn can be told apart"
        own = [one for one in inside(room) if round_.turn in {seat.id for seat in acting_seats(room, one)}]
        again = any(isinstance(event, StageBegan) and event.order for event in told[0].events) if told else True
        can_sit_out = round_.card is not None and round_.turn not in round_.out  # with a problem there is no card (G5)
        if own and not again and can_sit_out:
            out = SitOut(seat=round_.turn, round=round_.id, out=True)
            sat_out = play(room, out, Context(by=own[0].id, now=now, dice=dice)).room
            for member in inside(room):
                if member not in own:
                    assert view(sat_out, member.id) == view(told[0].room, member.id), "sitting out can be seen"
