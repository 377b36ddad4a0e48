"""State is a fold of the history, and the history survives being written down. Rule of the log."""

from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from game import Room, evolve, play, replay
from game.commands import Command
from game.events import Event
from tests.game.workshop import Law, Step, Workshop

EVENTS: TypeAdapter[Event] = TypeAdapter(Annotated[Event, Field(discriminator="type")])


class Replay(Law):
    """Written as JSON and read again, the events give the same room; the same command gives the same events."""

    name = "replay"

    def begin(self, workshop: Workshop) -> None:
        self.echo = replay(self._written(event) for event in workshop.history)
        assert self.echo == workshop.room

    def watch(self, workshop: Workshop, step: Step) -> None:
        if not step.accepted:
            return
        room: Room = self.echo
        for event in step.events:
            again = self._written(event)
            before: Any = event  # mypy compares all kinds of event with all others, for seconds, where it knows both
            assert again == before, f"{event} is not what was written down"
            room = evolve(room, again)
        self.echo = room
        assert self.echo == step.room, f"the history gives another room after {step.command}"
        command: Command = step.command
        assert play(step.before, command, step.context).events == step.events, "the same command gives other events"

    def rest(self, workshop: Workshop) -> None:
        assert replay(workshop.history) == workshop.room

    @staticmethod
    def _written(event: Event) -> Event:
        return EVENTS.validate_json(EVENTS.dump_json(event))
