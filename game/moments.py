"""The moments of a room that a facilitator can look back at: a line for each, told from its history alone.

The log keeps no time with what happened; phases, steps and turns know theirs by their clocks. A moment without one of
its own has the time of the last that had, and of what was written without a name there is no line at all.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from game import events as happened
from game.cards import CardFacts
from game.modes import Stage, stages_of, steps_of
from game.run_sheet import Phase
from game.terms import MemberId, Naming, TableId

Happened = Iterable[tuple[int, tuple[happened.Event, ...]]]
"""The rows of a history: the place of each, and its events."""


@dataclass(slots=True, kw_only=True)
class Moment:
    """One line. `seq`: its place in the history; `at`: ms since 1970, no later than it was; `kind`: an event's tag.

    `table`: its number. `number`: of the round. `phase` is of the run sheet; `step`, `called` and `mode` say where a
    round stood. `by`: the facilitator who did it, in a named room. `capture`: of which `words` are told.
    """

    seq: int
    at: int
    kind: str
    table: int = 0
    number: int = 0
    phase: Phase | None = None
    mode: str = ""
    step: str = ""
    called: str = ""
    by: MemberId | None = None
    capture: str = ""
    words: str = ""


@dataclass(slots=True)
class _Telling:
    """What is known on the way through a history."""

    named: bool
    at: int = 0
    pace: int = 1
    phases: Mapping[str, Phase] = field(default_factory=dict)
    modes: dict[TableId, str] = field(default_factory=dict)
    stages: dict[TableId, int] = field(default_factory=dict)
    numbers: dict[TableId, int] = field(default_factory=dict)
    cards: Mapping[str, CardFacts] = field(default_factory=dict)
    walked: dict[TableId, tuple[str, ...]] = field(default_factory=dict)
    """The steps of the card, where the mode walks through them."""
    before: dict[TableId, tuple[str, int, int, tuple[str, ...]]] = field(default_factory=dict)
    ended: dict[TableId, tuple[str, int, int, tuple[str, ...]]] = field(default_factory=dict)
    """Mode, stage, number and steps of the round: before the table's last act, and of the one that ended last."""

    def hear(self, event: Any) -> None:
        """Learns from an event what later ones are told with."""
        at = getattr(event, "at", None)
        if isinstance(event, happened.RoomOpened | happened.RunSheetChanged):
            self.phases = {phase.id: phase for phase in event.phases}
            if isinstance(event, happened.RoomOpened):
                self.cards = {card.id: card for deck in event.decks for card in deck.cards}
        elif isinstance(event, happened.PaceSet):
            self.pace = event.pace
        elif isinstance(event, happened.RoundBegan):
            self.modes[event.table], self.numbers[event.table] = event.mode, event.number
            self.stages[event.table], self.walked[event.table] = 0, ()
        elif isinstance(event, happened.CardDrawn) and (card := self.cards.get(event.card)):
            self.walked[event.table] = steps_of(self.modes[event.table], card)
        elif isinstance(event, happened.StageBegan):
            self.stages[event.table] = event.stage
        elif isinstance(event, _OF_GOING_BACK):
            self._back(event)
        if isinstance(event, happened.StageBegan | happened.TurnBegan) and event.ends_at is not None:
            at = event.ends_at - self._seconds(event.table) * 1000 // self.pace
        self.at = max(self.at, at or 0)

    def _back(self, event: Any) -> None:
        table: TableId = event.table
        if isinstance(event, happened.ActBegan | happened.RoundEnded):
            kept = self.before if isinstance(event, happened.ActBegan) else self.ended
            kept[table] = (self.modes[table], self.stages[table], self.numbers[table], self.walked[table])
        else:
            again = self.before if isinstance(event, happened.ActUndone) else self.ended
            self.modes[table], self.stages[table], self.numbers[table], self.walked[table] = again[table]

    def _stages(self, table: TableId) -> tuple[Stage, ...]:
        return stages_of(self.modes[table], self.walked[table])

    def _seconds(self, table: TableId) -> int:
        return self._stages(table)[self.stages[table]].seconds

    def line(self, seq: int, event: Any) -> Moment | None:
        """The line of an event; None where it has none."""
        kind = event.type
        if isinstance(event, happened.PhaseEntered):
            return Moment(seq=seq, at=self.at, kind=kind, phase=self.phases.get(event.phase))
        if isinstance(event, _OF_THE_ROOM):
            return Moment(seq=seq, at=self.at, kind=kind)
        if isinstance(event, happened.CaptureAdded):
            return self._capture(seq, event)
        return self._of_table(seq, event) if isinstance(event, _OF_A_TABLE) else None

    def _capture(self, seq: int, event: happened.CaptureAdded) -> Moment | None:
        if not self.named or (event.seat is None and event.edit_hash is not None) or event.noticed.text is None:
            return None
        return Moment(
            seq=seq, at=self.at, kind=event.type, table=_number(event.table), capture=event.capture,
            words=event.noticed.text,
        )  # fmt: skip

    def _of_table(self, seq: int, event: Any) -> Moment:
        table: TableId = event.table
        stage = self._stages(table)[self.stages[table]]
        if isinstance(event, happened.RoundRewound):
            stage = self._stages(table)[event.stage]
        return Moment(
            seq=seq, at=self.at, kind=event.type, table=_number(table), number=self.numbers[table],
            mode=self.modes[table], step=stage.step.value, called=stage.called,
            by=getattr(event, "by", None) if self.named else None,
        )  # fmt: skip


_OF_THE_ROOM = (
    happened.RoomOpened, happened.RoomPaused, happened.RoomResumed, happened.TablesRotated, happened.MadeAnonymous,
)  # fmt: skip
_OF_A_TABLE = (
    happened.RoundBegan, happened.StageBegan, happened.RoundEnded, happened.RoundRewound, happened.RoundReopened,
    happened.ActUndone,
)  # fmt: skip

_OF_GOING_BACK = (happened.ActBegan, happened.ActUndone, happened.RoundEnded, happened.RoundReopened)


def _number(table: TableId) -> int:
    return int(table.removeprefix("t"))


def moments(rows: Happened, naming: Naming) -> Iterator[Moment]:
    """Every moment of a history. `naming`: that of the room now, since the past is told as the room is now.

    What all tables do at once, because the room went on, is one line.
    """
    telling = _Telling(named=naming is Naming.NAMED)
    for seq, events in rows:
        lines = []
        for event in events:
            telling.hear(event)
            if (line := telling.line(seq, event)) is not None:
                lines.append(line)
        whole = [line for line in lines if not line.table]
        yield from whole or lines
