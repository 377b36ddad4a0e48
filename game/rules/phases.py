"""Chapter S: the run sheet, a soft machine. Facilitators may enter any phase from any other; nothing is lost by it."""

from collections.abc import Iterator
from itertools import pairwise

from game.commands import (
    AddPhase,
    DropPhase,
    EnterPhase,
    ExtendPhase,
    Gather,
    MovePhase,
    PauseRoom,
    ResumeRoom,
    SayReady,
    SayToAll,
    SetPace,
    SetPhase,
)
from game.errors import Refusal
from game.events import (
    GatheringCalled,
    MessageShown,
    PaceSet,
    PhaseEntered,
    PhaseExtended,
    ReadySaid,
    RoomPaused,
    RoomResumed,
    RoundEnded,
    RunSheetChanged,
)
from game.modes import MODES, Dealing, Mode, Step
from game.offers import Offer, Value
from game.rules import arriving, harvest, kind_words, stages
from game.run_sheet import MAX_MINUTES, MAX_PHASES, Phase, PhaseKind
from game.state import Member, Room, Seat
from game.telling import Rule, Telling, Who
from game.terms import Prominence

MORE_MINUTES = (1, 5, 10)
PACES = (1, 5, 20)
_FIXED = (PhaseKind.LOBBY, PhaseKind.CLOSED)


def owes_debrief(room: Room) -> bool:
    """Whether people hold shoes not their own and have not been debriefed: after such a mode was played (S6)."""
    return room.hall.now.kind is PhaseKind.PLAY and any(
        seat.shoes is not None for table in room.tables.values() for seat in table.seats.values()
    )


def _phase(room: Room, phase_id: str) -> Phase | None:
    return next((phase for phase in room.hall.phases if phase.id == phase_id), None)


def may_enter(room: Room, member: Member, command: EnterPhase) -> Refusal | None:
    """S1, S6, S7: any phase from any other; past a debrief that is owed only when that is said."""
    phase = _phase(room, command.phase)
    if phase is None:
        return Refusal.UNKNOWN
    if phase.kind is PhaseKind.LOBBY and room.tables:
        return Refusal.NOT_NOW
    if command.skip_debrief != (owes_debrief(room) and phase.kind is not PhaseKind.DEBRIEF):
        return Refusal.MOVED_ON if command.skip_debrief else Refusal.DEBRIEF_FIRST
    return None


def may_extend(room: Room, member: Member, command: ExtendPhase) -> Refusal | None:
    """S2: one, five or ten minutes more."""
    if room.hall.now.kind in _FIXED:
        return Refusal.NOT_NOW
    return None if command.minutes in MORE_MINUTES else Refusal.UNKNOWN


def may_pause(room: Room, member: Member, command: PauseRoom) -> Refusal | None:
    """S3."""
    return None if room.hall.paused_at is None else Refusal.ALREADY_SO


def may_resume(room: Room, member: Member, command: ResumeRoom) -> Refusal | None:
    """S3."""
    return None if room.hall.paused_at is not None else Refusal.ALREADY_SO


def may_gather(room: Room, member: Member, command: Gather) -> Refusal | None:
    """S4."""
    return None if command.gather != room.hall.gathering else Refusal.ALREADY_SO


def may_add_phase(room: Room, member: Member, command: AddPhase) -> Refusal | None:
    """S5: anywhere between lobby and end; play needs a mode, nothing else has one."""
    after = _phase(room, command.after)
    if after is None or after.kind is PhaseKind.CLOSED or command.kind in _FIXED:
        return Refusal.UNKNOWN
    if len(room.hall.phases) >= MAX_PHASES:
        return Refusal.LIMIT_REACHED
    return _fits(room, command.kind, command.mode, command.minutes)


def _fits(room: Room, kind: PhaseKind, mode: str | None, minutes: int) -> Refusal | None:
    if mode in MODES and (lacks := _lacks(room, MODES[mode])) is not None:
        return lacks
    if (mode in MODES) != (kind is PhaseKind.PLAY) or not (mode is None or mode in MODES):
        return Refusal.UNKNOWN
    return None if 1 <= minutes <= MAX_MINUTES else Refusal.UNKNOWN


def _lacks(room: Room, mode: Mode) -> Refusal | None:
    return mode.lacks(room.perspectives.values(), room.cards.values())


def may_drop_phase(room: Room, member: Member, command: DropPhase) -> Refusal | None:
    """S5: any line but the lobby, the end and the one that runs."""
    phase = _phase(room, command.phase)
    if phase is None or phase.kind in _FIXED:
        return Refusal.UNKNOWN
    return Refusal.NOT_NOW if phase.id == room.hall.phase else None


def may_move_phase(room: Room, member: Member, command: MovePhase) -> Refusal | None:
    """S5: as DropPhase, and only between the lobby and the end."""
    refusal = may_drop_phase(room, member, DropPhase(phase=command.phase))
    if refusal is not None:
        return refusal
    return None if command.phase in _movable(room, later=command.later) else Refusal.UNKNOWN


def _movable(room: Room, *, later: bool) -> tuple[str, ...]:
    """The lines that have a neighbour on that side to change places with."""
    phases = room.hall.phases
    return tuple(
        line.id
        for one, other in pairwise(phases)
        for line, beside in [(one, other) if later else (other, one)]
        if line.kind not in _FIXED and beside.kind not in _FIXED and line.id != room.hall.phase
    )


def may_set_phase(room: Room, member: Member, command: SetPhase) -> Refusal | None:
    """S5: minutes, and in play the mode and dealing, of a line that does not run."""
    phase = _phase(room, command.phase)
    if phase is None or phase.kind in _FIXED:
        return Refusal.UNKNOWN
    if phase.id == room.hall.phase:
        return Refusal.NOT_NOW
    if phase.kind is not PhaseKind.PLAY and command.dealing is not Dealing.SPREAD:
        return Refusal.UNKNOWN
    return _fits(room, phase.kind, command.mode, command.minutes)


def may_say(room: Room, member: Member, command: SayToAll) -> Refusal | None:
    """S8: at any time."""
    return None


def may_set_pace(room: Room, member: Member, command: SetPace) -> Refusal | None:
    """S10: in a rehearsal alone, to another of three paces."""
    if room.hall.pace is None:
        return Refusal.NOT_NOW
    if command.pace not in PACES:
        return Refusal.UNKNOWN
    return Refusal.ALREADY_SO if command.pace == room.hall.pace else None


def may_be_ready(room: Room, seat: Seat, command: SayReady) -> Refusal | None:
    """S9: in every phase but the lobby and the end; in play only while thinking. A signal, never a trigger."""
    if not _may_signal(room, seat):
        return Refusal.NOT_NOW
    return None if command.ready != seat.ready else Refusal.ALREADY_SO


def _may_signal(room: Room, seat: Seat) -> bool:
    table, kind = room.table_of(seat.id), room.hall.now.kind
    if table is None or kind in _FIXED:
        return False
    return kind is not PhaseKind.PLAY or (table.round is not None and table.round.step is Step.THINK)


def tell_enter(telling: Telling, member: Member, command: EnterPhase) -> None:
    """S1: running rounds end, hands are empty; who stands is seated; in play every table's round begins."""
    for table in telling.room.tables.values():
        if table.round is not None:
            telling.tell(RoundEnded(table=table.id))
    phase = _phase(telling.room, command.phase)
    assert phase is not None
    if phase.kind is PhaseKind.CLOSED:
        harvest.settle(telling)
    now = telling.context.now
    telling.tell(PhaseEntered(phase=phase.id, at=now, ends_at=telling.ends_at(phase.minutes * 60)))
    if phase.kind is PhaseKind.CLOSED:
        kind_words.at_close(telling)
    if phase.kind in _FIXED:
        return
    if not telling.room.tables:
        arriving.arrange_all(telling, telling.room.hall.table_size)
    for seat in arriving.unplaced(telling.room):
        arriving.seat_at_smallest(telling, seat.id)
    for table_id in telling.room.tables:
        stages.begin_round(telling, table_id)


def tell_extend(telling: Telling, member: Member, command: ExtendPhase) -> None:
    """S2: from its end, or from now where it has run over or has no clock."""
    now = telling.context.now
    ends_at = max(telling.room.hall.ends_at or now, now) + telling.lasts(command.minutes * 60)
    telling.tell(PhaseExtended(ends_at=ends_at))


def tell_pause(telling: Telling, member: Member, command: PauseRoom) -> None:
    """Everybody breathes."""
    telling.tell(RoomPaused(at=telling.context.now))


def tell_resume(telling: Telling, member: Member, command: ResumeRoom) -> None:
    """Everybody goes on."""
    telling.tell(RoomResumed(at=telling.context.now))


def tell_gather(telling: Telling, member: Member, command: Gather) -> None:
    """Look up, please; or never mind."""
    telling.tell(GatheringCalled(on=command.gather))


def tell_add_phase(telling: Telling, member: Member, command: AddPhase) -> None:
    """One line more, with an id never used before."""
    phases = telling.room.hall.phases
    used = {phase.id for phase in phases} | set(telling.room.hall.entered)
    number = len(phases) + 1
    while f"p{number}" in used:
        number += 1
    new = Phase(id=f"p{number}", kind=command.kind, minutes=command.minutes, mode=command.mode)
    place = next(n for n, phase in enumerate(phases, 1) if phase.id == command.after)
    telling.tell(RunSheetChanged(phases=(*phases[:place], new, *phases[place:])))


def tell_drop_phase(telling: Telling, member: Member, command: DropPhase) -> None:
    """One line less."""
    phases = tuple(phase for phase in telling.room.hall.phases if phase.id != command.phase)
    telling.tell(RunSheetChanged(phases=phases))


def tell_move_phase(telling: Telling, member: Member, command: MovePhase) -> None:
    """The same lines, two of them the other way round."""
    phases = list(telling.room.hall.phases)
    at = next(n for n, phase in enumerate(phases) if phase.id == command.phase)
    to = at + 1 if command.later else at - 1
    phases[at], phases[to] = phases[to], phases[at]
    telling.tell(RunSheetChanged(phases=tuple(phases)))


def tell_set_phase(telling: Telling, member: Member, command: SetPhase) -> None:
    """The line reads so."""
    phases = tuple(
        Phase(id=phase.id, kind=phase.kind, minutes=command.minutes, mode=command.mode, dealing=command.dealing)
        if phase.id == command.phase
        else phase
        for phase in telling.room.hall.phases
    )
    telling.tell(RunSheetChanged(phases=phases))


def tell_say(telling: Telling, member: Member, command: SayToAll) -> None:
    """One sentence for all, or none."""
    before = telling.room.hall.message
    erases = () if before is None else (before.id,)
    telling.tell(MessageShown(message=telling.words_or_none(command.message), erases=erases))


def tell_pace(telling: Telling, member: Member, command: SetPace) -> None:
    """The same clocks, faster or slower from now on."""
    telling.tell(PaceSet(pace=command.pace, at=telling.context.now))


def tell_ready(telling: Telling, seat: Seat, command: SayReady) -> None:
    """Ready, or not yet."""
    telling.tell(ReadySaid(seat=seat.id, ready=command.ready))


def facilitator_offers(room: Room, member: Member) -> Iterator[Offer]:
    """What facilitators may do with the run sheet while the room is open."""
    kind = room.hall.now.kind
    if kind not in _FIXED:
        yield Offer(do="extend_phase", fields={"minutes": MORE_MINUTES})
    yield Offer(do="pause_room" if room.hall.paused_at is None else "resume_room")
    yield Offer(do="gather", fields={"gather": (not room.hall.gathering,)})
    yield Offer(do="say_to_all", words=("message",))
    if room.hall.pace is not None:
        yield Offer(do="set_pace", fields={"pace": tuple(pace for pace in PACES if pace != room.hall.pace)})
    yield from _sheet_offers(room)


def _sheet_offers(room: Room) -> Iterator[Offer]:
    minutes: tuple[Value, ...] = ("@minutes",)
    lines = [phase for phase in room.hall.phases if phase.kind not in _FIXED and phase.id != room.hall.phase]
    plain = tuple(phase.id for phase in lines if phase.kind is not PhaseKind.PLAY)
    play = tuple(phase.id for phase in lines if phase.kind is PhaseKind.PLAY)
    modes = tuple(mode.id for mode in MODES.values() if _lacks(room, mode) is None)
    if plain or play:
        yield Offer(do="drop_phase", fields={"phase": plain + play}, near=Prominence.DEEPER)
    for later in (False, True):
        movable = _movable(room, later=later)
        if movable:
            yield Offer(do="move_phase", fields={"phase": movable, "later": (later,)}, near=Prominence.DEEPER)
    if plain:
        fields: dict[str, tuple[Value, ...]] = {"phase": plain, "minutes": minutes}
        yield Offer(do="set_phase", fields=fields, near=Prominence.DEEPER)
    if play:
        dealing = tuple(one.value for one in Dealing)
        fields = {"phase": play, "minutes": minutes, "mode": modes, "dealing": dealing}
        yield Offer(do="set_phase", fields=fields, near=Prominence.DEEPER)
    if len(room.hall.phases) < MAX_PHASES:
        after = tuple(phase.id for phase in room.hall.phases if phase.kind is not PhaseKind.CLOSED)
        kinds = tuple(one.value for one in PhaseKind if one not in (*_FIXED, PhaseKind.PLAY))
        base = {"after": after, "minutes": minutes}
        yield Offer(do="add_phase", fields={**base, "kind": kinds}, near=Prominence.DEEPER)
        fields = {**base, "kind": (PhaseKind.PLAY.value,), "mode": modes}
        yield Offer(do="add_phase", fields=fields, near=Prominence.DEEPER)


def after_close_offers(room: Room, member: Member) -> Iterator[Offer]:
    """Entering a phase stays open when the room is closed: a slip of the thumb must not end a workshop (S7)."""
    owed = owes_debrief(room)
    for skip in (False, True):
        phases = tuple(
            phase.id
            for phase in room.hall.phases
            if not (phase.kind is PhaseKind.LOBBY and room.tables)
            and skip == (owed and phase.kind is not PhaseKind.DEBRIEF)
        )
        if phases:
            yield Offer(do="enter_phase", fields={"phase": phases, "skip_debrief": (skip,)})


def seat_offers(room: Room, seat: Seat) -> Iterator[Offer]:
    """Whether this seat may say it is ready."""
    if _may_signal(room, seat):
        yield Offer(do="say_ready", fields={"ready": (not seat.ready,)}, near=Prominence.MAIN)


RULES = {
    EnterPhase: Rule(Who.FACILITATOR, may_enter, tell_enter, after_close=True),
    ExtendPhase: Rule(Who.FACILITATOR, may_extend, tell_extend),
    PauseRoom: Rule(Who.FACILITATOR, may_pause, tell_pause),
    ResumeRoom: Rule(Who.FACILITATOR, may_resume, tell_resume),
    Gather: Rule(Who.FACILITATOR, may_gather, tell_gather),
    AddPhase: Rule(Who.FACILITATOR, may_add_phase, tell_add_phase),
    DropPhase: Rule(Who.FACILITATOR, may_drop_phase, tell_drop_phase),
    MovePhase: Rule(Who.FACILITATOR, may_move_phase, tell_move_phase),
    SetPhase: Rule(Who.FACILITATOR, may_set_phase, tell_set_phase),
    SetPace: Rule(Who.FACILITATOR, may_set_pace, tell_pace),
    SayToAll: Rule(Who.FACILITATOR, may_say, tell_say),
    SayReady: Rule(Who.SEAT, may_be_ready, tell_ready),
}
