"""The parts of one table, as its seats see them. Nothing private to a seat may be read here: no `places`, no `out`,
no notes, no calls for help."""

from game.legal import table_offers
from game.modes import Step
from game.rules import consulting, rotation
from game.rules.perspectives import is_hidden
from game.rules.turns import to_ask
from game.show.pages import pages, weight_of
from game.state import Capture, Room, Round, Seat, Table
from game.terms import Naming, SeatId
from game.views import (
    AnswersPart,
    AnswerView,
    CapturesPart,
    CaptureView,
    JargonView,
    PathPart,
    RoundView,
    SeatLine,
    SeatState,
    TablePart,
    WatcherView,
)
from game.words import Words

FOOTPRINTS_SHOWN = 24
"""The last of a long path; numbers on them tell that there are more. Source: a part takes 16 KiB at most."""


def text(words: Words | None) -> str:
    """The text of words; "" when there are none or they were erased."""
    return "" if words is None else words.text or ""


def seat_line(table: Table | None, seat: Seat) -> SeatLine:
    """A place card; without the shoes while they are hidden (P6)."""
    round_ = None if table is None else table.round
    return SeatLine(
        id=seat.id,
        name=text(seat.name),
        state=_seat_state(round_, seat),
        shoes=None if table is not None and is_hidden(table) else seat.shoes,
        has_phone=seat.member is not None,
        stays=seat.stays,
        guest=seat.guest,
    )


def _seat_state(round_: Round | None, seat: Seat) -> SeatState:
    if seat.away:
        return "away"
    if round_ is not None and round_.step is Step.RESPOND:
        if round_.turn == seat.id:
            return "now"
        if seat.id in round_.asked:
            return "asked"
        if seat.id in round_.coming_back:
            return "coming_back"
    return "ready" if seat.ready else "waiting"


def round_view(table: Table) -> RoundView | None:
    """The running round as everyone at the table sees it."""
    round_ = table.round
    if round_ is None:
        return None
    now = round_.now
    return RoundView(
        id=round_.id,
        number=round_.number,
        mode=round_.mode,
        stage=round_.stage,
        step=now.step.value,
        called=now.called,
        shoes=now.shoes.value,
        go_round=now.go_round,
        go_rounds=max(stage.go_round for stage in round_.stages),
        card=round_.card,
        face_down=round_.face_down,
        reader=round_.reader,
        turn=round_.turn,
        waiting_for=to_ask(table, round_) if now.step is Step.RESPOND else (),
        ends_at=round_.ends_at,
        prompts=round_.prompts,
        answer_shown=round_.answer_shown,
        outcome=None if round_.outcome is None else round_.outcome.value,
        kept=table.keeps(round_.id),
    )


def table_part(room: Room, table: Table) -> TablePart:
    """The table for all its seats."""
    return TablePart(
        id=table.id,
        number=table.number,
        host=table.host,
        seats=tuple(seat_line(table, seat) for seat in table.seats.values()),
        round=round_view(table),
        paused_at=table.paused_at,
        flags=jargon(table),
        watchers=tuple(
            WatcherView(member=member, name=text(room.members[member].name), agreed=agreed)
            for member, agreed in table.watchers.items()
        ),
        waiting_captures=sum(not capture.shown for capture in table.captures.values()),
        lately=table.lately,
        sentence=text(table.sentence),
        sentence_through=table.sentence_through,
        offers=table_offers(room, table),
        topic=text(table.topic),
        came=came(table),
        picked=table.picked,
        acts=table.acts,
        bringing=consulting.bringing(room, table) if consulting.at_start(table) else (),
        site=table.site,
    )


def came(table: Table) -> tuple[SeatId, ...] | None:
    """Who came with the last rotation, in the first round after it (T18)."""
    handed = table.handed
    return None if handed is None or handed.round != table.rounds or table.round is None else handed.came


def handed_pages(room: Room, table: Table) -> tuple[CapturesPart, ...]:
    """What was handed over to the table in the first round after a rotation; nobody's name stands there (T18)."""
    if table.handed is None or came(table) is None:
        return ()
    found = [one for capture in table.handed.captures if (one := rotation.find(room, capture)) is not None]
    return captures_pages([capture_view(room, one, names=False) for one in found])


def jargon(table: Table) -> tuple[JargonView, ...]:
    """Words somebody at the table would like explained."""
    return tuple(
        JargonView(
            id=flag.id,
            term=text(flag.term),
            explanation=None if flag.explanation is None else text(flag.explanation),
        )
        for flag in table.flags
    )


def answers_pages(table: Table) -> tuple[AnswersPart, ...]:
    """The typed answers of the running round, go-round by go-round in seat order."""
    if table.round is None:
        return ()
    items = [
        AnswerView(round=round_id, go_round=go_round, seat=seat, answer=words.text)
        for (round_id, go_round, seat), words in table.answers.items()
        if round_id == table.round.id and words.text
    ]
    items.sort(key=lambda one: one.go_round)
    return tuple(AnswersPart(items=page) for page in pages(items, lambda one: weight_of(one.answer)))


def capture_view(room: Room, capture: Capture, theme: str | None = None, *, names: bool = True) -> CaptureView:
    """A capture; its author only in a named room, and only with `names`."""
    named: SeatId | None = capture.seat if names and room.hall.naming is Naming.NAMED else None
    return CaptureView(
        id=capture.id,
        table=capture.table,
        round=capture.round,
        card=capture.card,
        kind=capture.kind,
        noticed=text(capture.noticed),
        because=text(capture.because),
        so=text(capture.so),
        whose_need=capture.whose_need,
        by=named,
        hidden=capture.hidden,
        on_screen=capture.on_screen,
        theme=theme,
        kept_out=capture.kept_out,
        redacted=capture.redacted,
        side=capture.side,
    )


def in_order(room: Room, captures: list[Capture]) -> list[Capture]:
    """In the order they were made; in an anonymous room by their ids, which are by chance (K4)."""
    return captures if room.hall.naming is Naming.NAMED else sorted(captures, key=lambda one: one.id)


def captures_pages(views: list[CaptureView]) -> tuple[CapturesPart, ...]:
    """Pages of captures."""
    cut = pages(views, lambda one: weight_of(one.noticed, one.because, one.so))
    return tuple(CapturesPart(items=page) for page in cut)


def table_captures(room: Room, table: Table) -> tuple[CapturesPart, ...]:
    """What the table has captured and everyone at it may see: shown, and not hidden by a facilitator."""
    open_ones = [one for one in table.captures.values() if one.shown and not one.hidden]
    return captures_pages([capture_view(room, one) for one in in_order(room, open_ones)])


def path_part(table: Table) -> PathPart:
    """The table's path."""
    return PathPart(
        table=table.id,
        number=table.number,
        seats=len(table.seats),
        path=table.path[-FOOTPRINTS_SHOWN:],
        topic=text(table.topic),
        site=table.site,
    )
