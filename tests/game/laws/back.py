"""Going back takes nothing from anybody, and what is undone is as it was. Rules: U1 to U6."""

from typing import Any

from game import Room, evolve
from game.commands import ReopenRound, RewindTable, Undo, UndoAt
from game.events import ActBegan, ActUndone, TurnEnded
from game.modes import Step as RoundStep
from game.state import Table
from game.terms import TableId
from tests.game.workshop import Law, Step, Workshop

BACK = (RewindTable, ReopenRound, Undo, UndoAt)


def _words(room: Room) -> dict[str, Any]:
    """All that anybody wrote, and what it belongs to."""
    return {
        "captures": {table.id: {*table.captures} for table in room.tables.values()},
        "answers": {table.id: table.answers for table in room.tables.values()},
        "notes": {table.id: table.notes for table in room.tables.values()},
        "sentences": {table.id: table.sentence for table in room.tables.values()},
        "pledges": room.pledges,
        "themes": room.themes,
        "closing": room.closing_words,
    }


def _asked(table: Table) -> dict[str, int]:
    return {seat.id: seat.asked for seat in table.seats.values()}


class GoingBackTakesNothing(Law):
    """Words stay, hands stay, turns stay counted, and other tables notice nothing."""

    name = "going back takes nothing"

    def watch(self, workshop: Workshop, step: Step) -> None:
        if not (step.accepted and isinstance(step.command, BACK)):
            return
        assert _words(step.room) == _words(step.before), "words went, or came"
        for table in step.room.tables.values():
            before = step.before.tables[table.id]
            for seat in before.seats.values():
                assert seat.shoes in (None, table.seats[seat.id].shoes), "hands changed"
            if table.id != self._table(step):
                assert table is before, f"{table.id} is another"
        if isinstance(step.command, RewindTable | ReopenRound):
            self._stays_counted(step, self._table(step))
            self._where_it_was_to_go(step)

    @staticmethod
    def _table(step: Step) -> TableId:
        command = step.command
        return step.room.where[command.seat] if isinstance(command, Undo) else str(getattr(command, "table", ""))

    @staticmethod
    def _stays_counted(step: Step, table: TableId) -> None:
        """Who sits out is asked at once and passes: that counts as always."""
        counted = _asked(step.before.tables[table])
        for event in step.events:
            if isinstance(event, TurnEnded):
                counted[event.seat] += 1
        assert _asked(step.room.tables[table]) == counted, "turns were given back"

    @staticmethod
    def _where_it_was_to_go(step: Step) -> None:
        if isinstance(step.command, RewindTable):
            round_ = step.room.tables[step.command.table].round
            assert round_ is not None
            nobody = round_.stages[step.command.to].step is RoundStep.RESPOND
            assert round_.stage == step.command.to or nobody, "not where it was to go"
            assert (round_.card is None) == (step.command.to == 0), "the card lies in the wrong place"


class UndoneIsAsBefore(Law):
    """A table where the last act was undone stands as it did before that act, whatever was written meanwhile."""

    name = "what is undone is as it was before"
    _WHOLE = ("rounds", "last_reader", "pile", "discards", "aside", "on_top", "laid_aside", "path", "host", "paused_at")
    _ROUND = ("id", "stage", "card", "face_down", "reader", "order", "turn", "asked", "coming_back", "prompts",
              "answer_shown", "outcome")  # fmt: skip

    def begin(self, workshop: Workshop) -> None:
        self.before: dict[TableId, Table] = {}

    def watch(self, workshop: Workshop, step: Step) -> None:
        room = step.before
        for event in step.events:
            after = evolve(room, event)
            if isinstance(event, ActBegan):
                self.before[event.table] = room.tables[event.table]
            elif isinstance(event, ActUndone):
                self._same(self.before.pop(event.table), after.tables[event.table])
            room = after

    def _same(self, was: Table, now: Table) -> None:
        for name in self._WHOLE:
            assert getattr(now, name) == getattr(was, name), f"{name} is not as it was"
        assert _asked(now) == _asked(was), "turns are counted otherwise"
        assert (now.round is None) == (was.round is None)
        for name in self._ROUND if was.round is not None else ():
            assert getattr(now.round, name) == getattr(was.round, name), f"the round's {name} is not as it was"
