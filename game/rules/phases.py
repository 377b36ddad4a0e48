"""Chapter S: the run sheet, a soft machine. Facilitators may enter any phase from any other; nothing is lost by it."""

from collections.abc import Iterator

from game.commands import (
    EnterPhase,
    ExtendPhase,
    Gather,
    PauseRoom,
    ResumeRoom,
    SayReady,
    SayToAll,
    SetPace,
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
)
from game.modes import Step
from game.offers import Offer
from game.rules import arriving, harvest, kind_words, stages
from game.run_sheet import Phase, PhaseKind
from game.state import Member, Room, Seat
from game.telling import Rule, Telling, Who
from game.terms import Prominence

MORE_MINUTES = (1, 5, 10)
PACES = (1, 5, 20)
FIXED = (PhaseKind.LOBBY, PhaseKind.CLOSED)
"""Lines that every run sheet has, and whose place is fixed."""


def owes_debrief(room: Room) -> bool:
    """Whether people hold shoes not their own and have not been debriefed: after such a mode was played (S6)."""
    return room.hall.now.kind is PhaseKind.PLAY and any(
        seat.shoes is not None for table in room.tables.values() for seat in table.seats.values()
    )


def phase_of(room: Room, phase_id: str) -> Phase | None:
    """The line of this id, if the run sheet has it."""
    return next((phase for phase in room.hall.phases if phase.id == phase_id), None)


def may_enter(room: Room, member: Member, command: EnterPhase) -> Refusal | None:
    """S1, S6, S7: any phase from any other; past a debrief that is owed only when that is said."""
    phase = phase_of(room, command.phase)
    if phase is None:
        return Refusal.UNKNOWN
    if phase.kind is PhaseKind.LOBBY and room.tables:
        return Refusal.NOT_NOW
    if command.skip_debrief != (owes_debrief(room) and phase.kind is not PhaseKind.DEBRIEF):
        return Refusal.MOVED_ON if command.skip_debrief else Refusal.DEBRIEF_FIRST
    return None


def may_extend(room: Room, member: Member, command: ExtendPhase) -> Refusal | None:
    """S2: one, five or ten minutes more."""
    if room.hall.now.kind in FIXED:
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
    if table is None or kind in FIXED:
        return False
    return kind is not PhaseKind.PLAY or (table.round is not None and table.round.step is Step.THINK)


def tell_enter(telling: Telling, member: Member, command: EnterPhase) -> None:
    """S1: running rounds end, hands are empty; who stands is seated; in play every table's round begins."""
    for table in telling.room.tables.values():
        if table.round is not None:
            telling.tell(RoundEnded(table=table.id))
    phase = phase_of(telling.room, command.phase)
    assert phase is not None
    if phase.kind is PhaseKind.CLOSED:
        harvest.settle(telling)
    now = telling.context.now
    telling.tell(PhaseEntered(phase=phase.id, at=now, ends_at=telling.ends_at(phase.minutes * 60)))
    if phase.kind is PhaseKind.CLOSED:
        kind_words.at_close(telling)
    if phase.kind in FIXED:
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
    if kind not in FIXED:
        yield Offer(do="extend_phase", fields={"minutes": MORE_MINUTES})
    yield Offer(do="pause_room" if room.hall.paused_at is None else "resume_room")
    yield Offer(do="gather", fields={"gather": (not room.hall.gathering,)})
    yield Offer(do="say_to_all", words=("message",))
    if room.hall.pace is not None:
        yield Offer(do="set_pace", fields={"pace": tuple(pace for pace in PACES if pace != room.hall.pace)})


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
    SetPace: Rule(Who.FACILITATOR, may_set_pace, tell_pace),
    SayToAll: Rule(Who.FACILITATOR, may_say, tell_say),
    SayReady: Rule(Who.SEAT, may_be_ready, tell_ready),
}
