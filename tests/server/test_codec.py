"""Events are written as pydantic writes them, byte for byte, and read again they are the same."""

from game.events import Event
from game.words import Words
from server.store import codec
from tests.game.laws.driving import hold, quick
from tests.game.workshop import Law, Step, Workshop

_KINDS: set[str] = set()


class Written(Law):
    """Whatever happens in a room is written as pydantic would, without its texts, and is read again as it was."""

    name = "written"

    def begin(self, workshop: Workshop) -> None:
        self._look(tuple(workshop.history))

    def watch(self, workshop: Workshop, step: Step) -> None:
        self._look(step.events)

    @staticmethod
    def _look(events: tuple[Event, ...]) -> None:
        raw, texts, _ = codec.written(events)
        assert raw == codec._events.dump_json(codec._events.validate_json(raw))
        assert codec.read(raw, dict(texts)) == events
        _KINDS.update(event.type for event in events)


def test_events_are_written_as_pydantic_writes_them() -> None:
    tally = hold(Written, how=quick(20))
    assert tally.accepted > 500
    assert len(_KINDS) > 50


def test_a_text_that_is_gone_is_none() -> None:
    assert codec._bare(Words(id="w1", text="said")) == Words(id="w1", text=None)
