"""Chapter C: breathing space, quiet help, words to explain. One tap each, and no reason asked."""

from collections.abc import Iterator

from game.commands import AskForHelp, ExplainJargon, FlagJargon, HelpGiven, PauseTable, ResumeTable
from game.errors import Refusal
from game.events import HelpAsked, HelpEnded, JargonExplained, JargonFlagged, TablePaused, TableResumed
from game.offers import Offer
from game.state import JargonFlag, Member, Room, Seat, Table
from game.telling import Rule, Telling, Who
from game.terms import JargonId, Prominence

FLAGS_AT_TABLE = 6


def may_pause(room: Room, seat: Seat, command: PauseTable) -> Refusal | None:
    """C1: any seat, while its table is in a round."""
    table = room.table_of(seat.id)
    if table is None or table.round is None:
        return Refusal.NOT_NOW
    return None if table.paused_at is None else Refusal.ALREADY_SO


def may_resume(room: Room, seat: Seat, command: ResumeTable) -> Refusal | None:
    """C1: any seat, also while the whole room pauses: a facilitator's lost phone must not hold a table."""
    table = room.table_of(seat.id)
    return None if table is not None and table.paused_at is not None else Refusal.ALREADY_SO


def may_ask(room: Room, seat: Seat, command: AskForHelp) -> Refusal | None:
    """C2: any seat, at any time."""
    return None if command.wanted != seat.wants_help else Refusal.ALREADY_SO


def may_give(room: Room, member: Member, command: HelpGiven) -> Refusal | None:
    """C2: a seat that asked."""
    seat = room.seat(command.help_for)
    return None if seat is not None and seat.wants_help else Refusal.UNKNOWN


def may_flag(room: Room, seat: Seat, command: FlagJargon) -> Refusal | None:
    """C3: up to six at a table."""
    table = room.table_of(seat.id)
    if table is None:
        return Refusal.NOT_NOW
    return Refusal.LIMIT_REACHED if len(table.flags) >= FLAGS_AT_TABLE else None


def may_explain(room: Room, member: Member, command: ExplainJargon) -> Refusal | None:
    """C3: a word that was flagged."""
    return None if _flag(room, command.flag) is not None else Refusal.UNKNOWN


def _flag(room: Room, flag_id: JargonId) -> JargonFlag | None:
    table = room.tables.get(flag_id.split(".", 1)[0])
    return None if table is None else next((flag for flag in table.flags if flag.id == flag_id), None)


def tell_pause(telling: Telling, seat: Seat, command: PauseTable) -> None:
    """The table breathes."""
    telling.tell(TablePaused(table=telling.room.where[seat.id], at=telling.context.now))


def tell_resume(telling: Telling, seat: Seat, command: ResumeTable) -> None:
    """The table goes on."""
    telling.tell(TableResumed(table=telling.room.where[seat.id], at=telling.context.now))


def tell_ask(telling: Telling, seat: Seat, command: AskForHelp) -> None:
    """Wanted, or not any more."""
    telling.tell(HelpAsked(seat=seat.id) if command.wanted else HelpEnded(seat=seat.id))


def tell_give(telling: Telling, member: Member, command: HelpGiven) -> None:
    """Answered."""
    telling.tell(HelpEnded(seat=command.help_for))


def tell_flag(telling: Telling, seat: Seat, command: FlagJargon) -> None:
    """A word, and nobody's name."""
    table = telling.room.where[seat.id]
    flag = f"{table}.{telling.dice.mark()}"
    telling.tell(JargonFlagged(table=table, flag=flag, term=telling.words(command.term)))


def tell_explain(telling: Telling, member: Member, command: ExplainJargon) -> None:
    """Explained, or taken down with its word."""
    flag = _flag(telling.room, command.flag)
    assert flag is not None
    explanation = telling.words_or_none(command.explanation)
    erases = () if flag.explanation is None else (flag.explanation.id,)
    if explanation is None:
        erases = (*erases, flag.term.id)
    table = command.flag.split(".", 1)[0]
    telling.tell(JargonExplained(table=table, flag=flag.id, explanation=explanation, erases=erases))


_PAUSE = Offer(do="pause_table", near=Prominence.DEEPER)
_RESUME = Offer(do="resume_table", near=Prominence.MAIN)


def table_offers(table: Table) -> Iterator[Offer]:
    """What every seat may ask for its table."""
    if table.paused_at is not None:
        yield _RESUME
    elif table.round is not None:
        yield _PAUSE
    if len(table.flags) < FLAGS_AT_TABLE:
        yield _FLAG


_HELP = {
    wanted: Offer(do="ask_for_help", fields={"wanted": (wanted,)}, near=Prominence.DEEPER) for wanted in (True, False)
}
_FLAG = Offer(do="flag_jargon", words=("term",), near=Prominence.DEEPER)


def seat_offers(seat: Seat) -> Iterator[Offer]:
    """Quiet help, known to this seat and the facilitators alone."""
    yield _HELP[not seat.wants_help]


def line_offers(table: Table) -> Iterator[Offer]:
    """What facilitators may answer."""
    asking = tuple(seat.id for seat in table.seats.values() if seat.wants_help)
    if asking:
        yield Offer(do="help_given", fields={"help_for": asking})
    if table.flags:
        flags = tuple(flag.id for flag in table.flags)
        yield Offer(do="explain_jargon", fields={"flag": flags}, words=("explanation",))


def facilitator_offers(room: Room, member: Member) -> Iterator[Offer]:
    """Calls for help from seats that stand."""
    asking = tuple(seat.id for seat in room.standing.values() if seat.wants_help)
    if asking:
        yield Offer(do="help_given", fields={"help_for": asking})


RULES = {
    PauseTable: Rule(Who.SEAT, may_pause, tell_pause),
    ResumeTable: Rule(Who.SEAT, may_resume, tell_resume),
    AskForHelp: Rule(Who.SEAT, may_ask, tell_ask),
    HelpGiven: Rule(Who.FACILITATOR, may_give, tell_give),
    FlagJargon: Rule(Who.SEAT, may_flag, tell_flag),
    ExplainJargon: Rule(Who.FACILITATOR, may_explain, tell_explain),
}
