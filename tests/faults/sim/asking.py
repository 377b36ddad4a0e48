"""What the people of a simulated room do: what lies near in the room as their screen showed it, right or too late."""

import random
from collections.abc import Callable

from game import Room
from game.commands import (
    AddCapture,
    AskForHelp,
    ChoosePlace,
    Command,
    DrawCard,
    EndTurn,
    EnterPhase,
    ExtendPhase,
    FlagJargon,
    Gather,
    HideCapture,
    KeepNote,
    MakePledge,
    MakeTheme,
    MoveOn,
    MoveSeat,
    NotThisCard,
    PauseRoom,
    RemoveMember,
    ResumeRoom,
    Retitle,
    SayOutcome,
    SayReady,
    SayToAll,
    SitDown,
    SitOut,
    StepAway,
    TurnCard,
    WithdrawCapture,
)
from game.modes import Step
from game.run_sheet import PhaseKind
from game.state import Seat, Table
from game.terms import CaptureKind, Outcome, Place, Role, Standing, WhoSees

_BEFORE_REMOVING = 40
"""Texts: everybody has asked for something by then."""


class People:
    """Makes commands. `readers` grows: for each private mark who may read it."""

    def __init__(self, rng: random.Random, readers: dict[str, frozenset[str]]) -> None:
        self.rng = rng
        self.readers = readers
        self.may_remove = 1
        self._texts = 0

    def _text(self, only: str | None = None) -> str:
        self._texts += 1
        if only is None:
            return f"word {self._texts}"
        mark = f"zqp{self._texts}z"
        self.readers[mark] = frozenset((only,))
        return mark

    def wants(self, room: Room, member: str) -> Command:
        """What this member asks for now."""
        who = room.members[member]
        if who.role is Role.FACILITATOR:
            return self._leading(room)
        seat = room.seat(who.seats[0]) if who.seats else None
        table = room.table_of(seat.id) if seat is not None else None
        if seat is None or table is None:
            return SayReady(seat="s99", ready=True)
        near = self._round(table, seat) if self.rng.random() < 0.45 else None
        return near or self._beside(table, seat, member)

    def _round(self, table: Table, seat: Seat) -> Command | None:
        round_ = table.round
        if round_ is None:
            return None
        if round_.card is None:
            return DrawCard(seat=seat.id, round=round_.id)
        if round_.face_down:
            kind = TurnCard if self.rng.random() < 0.7 else NotThisCard
            return kind(seat=seat.id, round=round_.id)
        if round_.step is Step.RESPOND and round_.turn is not None:
            return EndTurn(seat=seat.id, round=round_.id, go_round=round_.now.go_round, turn=round_.turn)
        return MoveOn(seat=seat.id, round=round_.id, stage=round_.stage)

    def _beside(self, table: Table, seat: Seat, member: str) -> Command:
        rng, round_ = self.rng, table.round
        mine = [one.id for one in table.captures.values() if one.seat == seat.id]
        about = round_.id if round_ is not None and round_.card and not round_.face_down else None
        beside: list[Callable[[], Command]] = [
            lambda: AddCapture(seat=seat.id, round=about, kind=rng.choice(list(CaptureKind)), noticed=self._text()),
            lambda: SayReady(seat=seat.id, ready=not seat.ready),
            lambda: SitDown(seat=seat.id) if seat.away else StepAway(seat=seat.id, who=seat.id),
            lambda: AskForHelp(seat=seat.id, wanted=not seat.wants_help),
            lambda: MakePledge(seat=seat.id, i_will=self._text(member), who_sees=WhoSees.ME),
            lambda: WithdrawCapture(capture=rng.choice(mine)) if mine else FlagJargon(seat=seat.id, term=self._text()),
        ]
        if round_ is not None:
            here, now = seat.id, round_
            beside += [
                lambda: KeepNote(seat=here, round=now.id, note=self._text(member)),
                lambda: KeepNote(seat=here, round=now.id, note=self._text(member)),
                lambda: KeepNote(seat=here, round=now.id, note=""),
                lambda: SitOut(seat=here, round=now.id, out=here not in now.out),
                lambda: ChoosePlace(seat=here, round=now.id, place=rng.choice(list(Place))),
                lambda: SayOutcome(seat=here, round=now.id, outcome=rng.choice(list(Outcome))),
            ]
        return rng.choice(beside)()

    def _leading(self, room: Room) -> Command:
        rng = self.rng
        choice = rng.randrange(20)
        if choice < 8:
            return SayToAll(message=self._text())
        if room.hall.paused_at is not None:
            return ResumeRoom()
        captures = [one.id for table in room.tables.values() for one in table.captures.values()]
        if choice < 12:
            return Retitle(title=self._text())
        if choice in (12, 13) and self.may_remove:
            guests = [
                one.id for one in room.members.values() if one.role is Role.PARTICIPANT and one.standing is Standing.IN
            ]
            if len(guests) > 4 and self._texts > _BEFORE_REMOVING:
                self.may_remove -= 1
                return RemoveMember(member=rng.choice(guests))
        if choice == 13 and captures:
            return HideCapture(capture=rng.choice(captures), hidden=rng.random() < 0.5)
        if choice == 14:
            seats = [seat for table in room.tables.values() for seat in table.seats]
            if seats:
                return MoveSeat(seat=rng.choice(seats), to=rng.choice(list(room.tables)))
        if choice == 15:
            return PauseRoom()
        if choice == 16:
            return ExtendPhase(minutes=1)
        if choice == 17:
            return MakeTheme(theme=self._text(), first=rng.choice(captures) if captures else None)
        if choice == 18:
            play = [one.id for one in room.hall.phases if one.kind in (PhaseKind.PLAY, PhaseKind.DEBRIEF)]
            return EnterPhase(phase=rng.choice(play), skip_debrief=True)
        return Gather(gather=not room.hall.gathering)
