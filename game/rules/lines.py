"""Chapter S, the lines of the run sheet: what may be added, dropped, changed and moved while the room is open.

Rule 1: whatever is done here changes the lines and nothing else: no word, no path, no running round.
"""

from collections.abc import Iterator
from itertools import pairwise

from game.commands import AddPhase, DropPhase, MovePhase, SetPhase
from game.errors import Refusal
from game.events import RunSheetChanged
from game.modes import MODES, Dealing, Mode
from game.offers import Offer, Value
from game.rules.phases import FIXED, phase_of
from game.run_sheet import MAX_MINUTES, MAX_PHASES, Phase, PhaseKind
from game.state import Member, Room
from game.telling import Rule, Telling, Who
from game.terms import Prominence

_MINUTES: tuple[Value, ...] = ("@minutes",)


def may_add_phase(room: Room, member: Member, command: AddPhase) -> Refusal | None:
    """S5: anywhere between lobby and end; play needs a mode, nothing else has one."""
    after = phase_of(room, command.after)
    if after is None or after.kind is PhaseKind.CLOSED or command.kind in FIXED:
        return Refusal.UNKNOWN
    if len(room.hall.phases) >= MAX_PHASES:
        return Refusal.LIMIT_REACHED
    return _fits(room, command.kind, command.mode, command.minutes)


def _fits(room: Room, kind: PhaseKind, mode: str | None, minutes: int) -> Refusal | None:
    if mode in MODES and (lacks := _lacks(room, MODES[mode])) is not None:
        return lacks
    if (mode in MODES) != (kind is PhaseKind.PLAY) or not (mode is None or mode in MODES):
        return Refusal.UNKNOWN
    if kind is PhaseKind.OVERNIGHT:
        return None if minutes == 0 else Refusal.UNKNOWN
    return None if 1 <= minutes <= MAX_MINUTES else Refusal.UNKNOWN


def _lacks(room: Room, mode: Mode) -> Refusal | None:
    return mode.lacks(room.perspectives.values(), room.cards.values())


def may_drop_phase(room: Room, member: Member, command: DropPhase) -> Refusal | None:
    """S5: any line in which the room has not been yet, but the end."""
    refusal = _may_touch(room, command.phase)
    if refusal is not None:
        return refusal
    return Refusal.NOT_NOW if command.phase in room.hall.entered else None


def _may_touch(room: Room, phase_id: str) -> Refusal | None:
    phase = phase_of(room, phase_id)
    if phase is None or phase.kind in FIXED:
        return Refusal.UNKNOWN
    return Refusal.NOT_NOW if phase.id == room.hall.phase else None


def may_move_phase(room: Room, member: Member, command: MovePhase) -> Refusal | None:
    """S5: any line but the one that runs, and only between the lobby and the end."""
    refusal = _may_touch(room, command.phase)
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
        if line.kind not in FIXED and beside.kind not in FIXED and line.id != room.hall.phase
    )


def may_set_phase(room: Room, member: Member, command: SetPhase) -> Refusal | None:
    """S5: minutes, and in play the mode and dealing; S11: of play that runs only the mode and dealing."""
    phase = phase_of(room, command.phase)
    if phase is None or phase.kind in (*FIXED, PhaseKind.OVERNIGHT):
        return Refusal.UNKNOWN
    if phase.id == room.hall.phase:
        if phase.kind is not PhaseKind.PLAY or command.minutes != phase.minutes:
            return Refusal.NOT_NOW
        return _fits(room, phase.kind, command.mode, MAX_MINUTES)
    if phase.kind is not PhaseKind.PLAY and command.dealing is not Dealing.SPREAD:
        return Refusal.UNKNOWN
    return _fits(room, phase.kind, command.mode, command.minutes)


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


def facilitator_offers(room: Room, member: Member) -> Iterator[Offer]:
    """What facilitators may do with the lines of the run sheet while the room is open."""
    ahead = [phase for phase in room.hall.phases if phase.kind not in FIXED and phase.id != room.hall.phase]
    droppable = tuple(phase.id for phase in ahead if phase.id not in room.hall.entered)
    if droppable:
        yield Offer(do="drop_phase", fields={"phase": droppable}, near=Prominence.DEEPER)
    for later in (False, True):
        movable = _movable(room, later=later)
        if movable:
            yield Offer(do="move_phase", fields={"phase": movable, "later": (later,)}, near=Prominence.DEEPER)
    modes = tuple(mode.id for mode in MODES.values() if _lacks(room, mode) is None)
    yield from _setting_offers(room, ahead, modes)
    if len(room.hall.phases) < MAX_PHASES:
        yield from _adding_offers(room, modes)


def _setting_offers(room: Room, ahead: list[Phase], modes: tuple[Value, ...]) -> Iterator[Offer]:
    plain = tuple(one.id for one in ahead if one.kind not in (PhaseKind.PLAY, PhaseKind.OVERNIGHT))
    play = tuple(one.id for one in ahead if one.kind is PhaseKind.PLAY)
    playing: dict[str, tuple[Value, ...]] = {"mode": modes, "dealing": tuple(one.value for one in Dealing)}
    if plain:
        yield Offer(do="set_phase", fields={"phase": plain, "minutes": _MINUTES}, near=Prominence.DEEPER)
    if play:
        fields = {"phase": play, "minutes": _MINUTES, **playing}
        yield Offer(do="set_phase", fields=fields, near=Prominence.DEEPER)
    now = room.hall.now
    if now.kind is PhaseKind.PLAY:
        fields = {"phase": (now.id,), "minutes": (now.minutes,), **playing}
        yield Offer(do="set_phase", fields=fields, near=Prominence.DEEPER)


def _adding_offers(room: Room, modes: tuple[Value, ...]) -> Iterator[Offer]:
    after = tuple(phase.id for phase in room.hall.phases if phase.kind is not PhaseKind.CLOSED)
    kinds = tuple(one.value for one in PhaseKind if one not in (*FIXED, PhaseKind.PLAY, PhaseKind.OVERNIGHT))
    ways: tuple[dict[str, tuple[Value, ...]], ...] = (
        {"kind": kinds, "minutes": _MINUTES},
        {"kind": (PhaseKind.OVERNIGHT.value,), "minutes": (0,)},
        {"kind": (PhaseKind.PLAY.value,), "minutes": _MINUTES, "mode": modes},
    )
    for fields in ways:
        yield Offer(do="add_phase", fields={"after": after, **fields}, near=Prominence.DEEPER)


RULES = {
    AddPhase: Rule(Who.FACILITATOR, may_add_phase, tell_add_phase),
    DropPhase: Rule(Who.FACILITATOR, may_drop_phase, tell_drop_phase),
    MovePhase: Rule(Who.FACILITATOR, may_move_phase, tell_move_phase),
    SetPhase: Rule(Who.FACILITATOR, may_set_phase, tell_set_phase),
}
