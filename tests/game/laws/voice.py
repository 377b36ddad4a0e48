"""Equal voice. Rules: G1, G3 to G6, G8."""

from game import Room, evolve
from game.events import StageBegan, TurnBegan, TurnEnded
from game.modes import Asks
from game.modes import Step as RoundStep
from game.state import Round, Table
from game.terms import Place
from tests.game.workshop import Law, Step, Workshop

_BEFORE_AND_AFTER = {Place.FIRST: 0, Place.OPEN: 1, Place.LAST: 2}


class EqualVoice(Law):
    """A go-round asks those asked least often first, ties in seat order from the reader, and nobody twice."""

    name = "equal voice"

    def watch(self, workshop: Workshop, step: Step) -> None:
        room = step.before
        for event in step.events:
            after = evolve(room, event)
            if isinstance(event, StageBegan):
                self._began(after.tables[event.table])
            elif isinstance(event, TurnBegan):
                self._asked(room.tables[event.table], event.seat)
            elif isinstance(event, TurnEnded):
                count = room.tables[event.table].seats[event.seat].asked
                assert after.tables[event.table].seats[event.seat].asked == count + 1
            room = after
        self._nobody_waits(step.room)

    @staticmethod
    def _began(table: Table) -> None:
        round_ = table.round
        assert round_ is not None
        if round_.step is not RoundStep.RESPOND:
            assert round_.order == ()
            return
        asks = round_.now.asks
        meant = [one for one in table.seats if asks is Asks.ALL or (one == round_.reader) is (asks is Asks.READER)]
        assert sorted(round_.order) == sorted(meant), "not everybody whom it asks is in the order"
        seats = list(table.seats)
        start = seats.index(round_.reader) if round_.reader is not None and round_.reader in seats else 0

        def key(seat: str) -> tuple[int, int, int]:
            place = _BEFORE_AND_AFTER[round_.places.get(seat, Place.OPEN)]
            return place, table.seats[seat].asked, (seats.index(seat) - start) % len(seats)

        assert list(round_.order) == sorted(round_.order, key=key), "not those asked least first"

    @staticmethod
    def _asked(table: Table, seat: str) -> None:
        round_ = table.round
        assert round_ is not None
        assert round_.turn is None, "two turns at once"
        assert seat not in round_.asked, "asked twice in one go-round"
        assert not table.seats[seat].away, "asked though away"
        before = round_.order[: round_.order.index(seat)]
        fresh = [one for one in (*before, *round_.order) if one not in round_.asked and not table.seats[one].away]
        if seat in round_.coming_back:
            assert set(fresh) <= set(round_.coming_back), "asked again before others were asked once"
            return
        passed_over = [one for one in before if one in fresh and one not in round_.coming_back]
        assert not passed_over, f"{passed_over} passed over"

    @staticmethod
    def _nobody_waits(room: Room) -> None:
        """In a go-round somebody is being asked; nobody is asked outside one."""
        for table in room.tables.values():
            if table.round is not None:
                _one_turn(table, table.round)


def _one_turn(table: Table, round_: Round) -> None:
    if round_.step is RoundStep.RESPOND:
        assert round_.turn in table.seats, f"{table.id} is in a go-round and nobody is asked"
    else:
        assert round_.turn is None
        assert not round_.asked
