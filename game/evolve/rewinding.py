"""What going back changes, and what ends that the last act at a table can be undone."""

from typing import Any

from game import events as happened
from game.change import changed, noted, with_table
from game.errors import CorruptHistory
from game.events import ActBegan, ActUndone, RoundReopened, RoundRewound
from game.evolve.rounds import taken, unready, without_card
from game.state import Earlier, Room, Round, Seat, TakenBack
from game.terms import SeatId

_OF_ACTS = (
    happened.ActBegan, happened.CardDrawn, happened.CardTurned, happened.CardSetAside, happened.CardsTakenBack,
    happened.StageBegan, happened.TurnBegan, happened.TurnEnded, happened.TurnPutOff, happened.RoundEnded,
    happened.RoundBegan, happened.RoundRewound, happened.RoundReopened, happened.PerspectiveDealt,
)  # fmt: skip
_IN_PRIVATE = (
    happened.PlaceChosen, happened.SatOut, happened.NoteKept, happened.ReadySaid, happened.HelpAsked,
    happened.HelpEnded, happened.SeatTagged, happened.SeatHeld, happened.StaySet, happened.KindWordsWelcomed,
    happened.OptionChosen, happened.PositionRated,
)  # fmt: skip
_OF_WORDS = (
    happened.AnswerGiven, happened.CaptureAdded, happened.CaptureChanged, happened.CaptureWithdrawn,
    happened.CaptureHidden, happened.CaptureLetThrough, happened.CaptureKeptOut, happened.CaptureRedacted,
    happened.CapturePicked, happened.EvidenceMarked, happened.JargonFlagged, happened.JargonExplained,
    happened.SentenceWritten, happened.SentenceLetThrough, happened.SentenceRedacted, happened.SeatRenamed,
    happened.SeatErased, happened.NamesForgotten, happened.MadeAnonymous, happened.HypothesisStated,
    happened.PositionWorded, happened.PositionHeard, happened.WordingRedacted,
)  # fmt: skip
KEEPING = frozenset((*_OF_ACTS, *_IN_PRIVATE, *_OF_WORDS))
"""After these the last act of a table can still be undone: what belongs to acts, what nobody may notice, and words.

A new event ends it unless it stands here. One that is private must stand here, or others would see that it happened;
then `act_undone` must keep what it changed.
"""


def ended(before: Room, after: Room) -> Room:
    """The room after an event that is not in KEEPING: at the tables that it changed nothing can be undone any more."""
    if after.tables is before.tables:
        return after
    over = {
        one.id: changed(one, earlier=None)
        for one in after.tables.values()
        if one.earlier is not None and one is not before.tables.get(one.id)
    }
    return changed(after, tables={**after.tables, **over}) if over else after


def act_began(room: Room, event: ActBegan) -> Room:
    """The table remembers how it stands."""
    table = room.tables[event.table]
    earlier = Earlier(
        facilitator=event.facilitator,
        round=table.round,
        rounds=table.rounds,
        last_reader=table.last_reader,
        pile=table.pile,
        discards=table.discards,
        aside=table.aside,
        on_top=table.on_top,
        laid_aside=table.laid_aside,
        path=table.path,
        ended=table.ended,
        asked=tuple([seat.asked for seat in table.seats.values()]),
    )
    return with_table(room, changed(table, earlier=earlier, acts=table.acts + 1))


def act_undone(room: Room, event: ActUndone) -> Room:
    """As it stood; what was dealt stays in hands, what was shown stays shown, and nothing that was written goes."""
    table = room.tables[event.table]
    was = table.earlier
    if was is None:
        raise CorruptHistory(f"nothing to undo at {table.id}")
    table = changed(table, seats=_as_often_asked(unready(table), was))
    back: dict[str, Any] = {name: getattr(was, name) for name in _RESTORED}
    round_ = None if was.round is None else _again(was.round, table.round, event.ends_at)
    lately = noted(table.lately, "act_undone")
    return with_table(room, changed(table, **back, round=round_, earlier=None, lately=lately))


_RESTORED = ("rounds", "last_reader", "pile", "discards", "aside", "on_top", "laid_aside", "path", "ended")


def _as_often_asked(seats: dict[SeatId, Seat], was: Earlier) -> dict[SeatId, Seat]:
    # Nobody sat down or stood up since: that would have ended it.
    counts = zip(seats.values(), was.asked, strict=True)
    return {seat.id: seat if seat.asked == asked else changed(seat, asked=asked) for seat, asked in counts}


def _again(was: Round, now: Round | None, ends_at: int | None) -> Round:
    """The round as it was, with what seats chose in private since, and with how far it had come."""
    if now is None or now.id != was.id:
        return changed(was, ends_at=ends_at)
    out = tuple(one for one in _sitting_out(was, now) if one != was.turn)
    reached = max(was.reached, now.furthest)
    return changed(was, ends_at=ends_at, reached=reached, places=now.places, out=out, counted=now.counted)


def _sitting_out(was: Round, now: Round) -> tuple[SeatId, ...]:
    if was.card is None:
        return ()
    return now.out if was.card == now.card else tuple(dict.fromkeys((*was.out, *now.out)))


def round_rewound(room: Room, event: RoundRewound) -> Room:
    """Its furthest stage is remembered; at its beginning the card lies in the pile again."""
    table = room.tables[event.table]
    round_ = table.round
    if round_ is None:
        raise CorruptHistory(f"{table.id} has no round")
    back: dict[str, Any] = {}
    reached = round_.furthest
    if event.stage == 0 and round_.card is not None:
        back["pile"] = (*table.pile, round_.card)
        round_ = changed(round_, card=None, face_down=False, prompts=0, answer_shown=False, out=())
    step = round_.stages[event.stage].step
    told = TakenBack(by=event.by, at=event.at, number=round_.number, stage=event.stage, mode=round_.mode)
    return with_table(
        room,
        changed(
            table,
            **back,
            round=changed(round_, reached=reached),
            taken_back=told,
            lately=noted(table.lately, "round_rewound", step=step.value),
        ),
    )


def round_reopened(room: Room, event: RoundReopened) -> Room:
    """The round that had ended runs again, in the place of the one that had begun."""
    table = room.tables[event.table]
    round_ = table.ended
    if round_ is None or round_.id != event.round or round_.card is None:
        raise CorruptHistory(f"{event.round} cannot be reopened")
    if table.round is not None and table.round.card is not None:
        table = changed(table, pile=(*table.pile, table.round.card))
    left = next(print_ for print_ in table.path if print_.round == round_.id)
    reader = round_.reader if round_.reader in table.seats else None
    told = TakenBack(by=event.by, at=event.at, number=round_.number, stage=round_.stage, mode=round_.mode)
    return with_table(
        room,
        changed(
            table,
            **without_card(table, round_.card),
            on_top=taken(table.on_top, round_.card) if round_.card in table.on_top else table.on_top,
            path=tuple(print_ for print_ in table.path if print_ is not left),
            round=changed(round_, ends_at=event.ends_at, reader=reader, outcome=left.outcome),
            rounds=round_.number,
            last_reader=round_.reader,
            ended=None,
            seats=unready(table),
            taken_back=told,
            lately=noted(table.lately, "round_reopened"),
        ),
    )
