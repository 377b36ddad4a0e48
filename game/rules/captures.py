"""Chapter K: captures.

In an anonymous room a capture has no author: the writer's device holds a key, the room its hash, and the capture
shows with the others at the end of the step.
"""

import hashlib
import hmac
from collections.abc import Iterator

from game.commands import (
    AddCapture,
    AddCaptureAt,
    ChangeCapture,
    HideCapture,
    LetThrough,
    WithdrawCapture,
)
from game.errors import Refusal
from game.events import (
    CaptureAdded,
    CaptureChanged,
    CaptureHidden,
    CaptureLetThrough,
    CaptureWithdrawn,
)
from game.evolve.findings import table_of_capture
from game.offers import Offer, Value
from game.rules import turns
from game.run_sheet import PhaseKind
from game.state import Capture, Member, Room, Seat, Table
from game.telling import Rule, Telling, Who, acting_seats, acts_for
from game.terms import (
    CaptureId,
    CaptureKind,
    Naming,
    Prominence,
    Role,
    RoundId,
    SeatId,
    Standing,
    TableId,
    WhoseNeed,
    table_id_of,
)
from game.words import WordsId

CAPTURES_AT_TABLE = 400
HASH_LENGTH = 64
_HEX = frozenset("0123456789abcdef")


def is_hash(text: str | None) -> bool:
    """Whether `text` looks like a SHA-256 in hexadecimal."""
    return text is not None and len(text) == HASH_LENGTH and set(text) <= _HEX


def key_fits(edit_hash: str | None, edit_key: str | None) -> bool:
    """Whether the device's key is the one whose hash the room keeps. Rule: A4."""
    if edit_hash is None or not edit_key:
        return False
    return hmac.compare_digest(hashlib.sha256(edit_key.encode()).hexdigest(), edit_hash)


def find(room: Room, capture: CaptureId) -> Capture | None:
    """The capture, or None when it was never made or has been withdrawn."""
    table = room.tables.get(table_of_capture(capture))
    return None if table is None else table.captures.get(capture)


def all_captures(room: Room) -> Iterator[Capture]:
    """Every capture of the room, table by table."""
    for table in room.tables.values():
        yield from table.captures.values()


def owns(
    room: Room, member: Member, seat: SeatId | None, edit_hash: str | None, edit_key: str | None
) -> Refusal | None:
    """Whose words these are: the device that holds the key, who acts for the seat, or facilitators if nobody's."""
    if edit_hash is not None:
        return None if key_fits(edit_hash, edit_key) else Refusal.WRONG_KEY
    if seat is None:
        writes_down = member.role is Role.FACILITATOR and member.standing is Standing.IN
        return None if writes_down else Refusal.NOT_YOURS
    author = room.seat(seat)
    return None if author is not None and acts_for(room, member, author) else Refusal.NOT_YOURS


def needs_hash(room: Room, edit_hash: str | None) -> Refusal | None:
    """A1: what is written without a name comes with the hash of a key."""
    if room.hall.naming is Naming.ANONYMOUS and not is_hash(edit_hash):
        return Refusal.KEY_MISSING
    return None


def who_of(room: Room, seat: Seat, edit_hash: str | None) -> str:
    """A1: under whom is kept what one says for oneself: the seat, or without names the hash of a key."""
    return (edit_hash or "") if room.hall.naming is Naming.ANONYMOUS else seat.id


def id_of_key(place: str, edit_hash: str | None) -> str:
    """A2: the id of a text without a name, from its key's hash, so that the device that wrote it knows it at once."""
    return f"{place}.{(edit_hash or '')[:10]}"


def may_add(room: Room, seat: Seat, command: AddCapture) -> Refusal | None:
    """K1, K2, A2: from the first phase behind the lobby on, about a round at a table where it has sat, or no card."""
    table_id = _table_for(room, seat, command.round)
    if table_id is None or room.hall.now.kind is PhaseKind.LOBBY:
        return Refusal.NOT_NOW if command.round is None else Refusal.UNKNOWN
    if keeps(room.tables[table_id], command.round):
        return Refusal.NOT_NOW
    key = command.edit_hash
    taken = find(room, id_of_key(table_id, key)) is not None
    if room.hall.naming is Naming.ANONYMOUS and (taken or not is_hash(key)):
        return Refusal.KEY_MISSING
    return _may_hold(room.tables[table_id], command.kind, command.speaker_agreed, command.whose_need)


def keeps(table: Table, round_id: RoundId | None) -> bool:
    """Whether nothing is captured about that round, or about no card while such a round runs, because its owner keeps
    it at the table (O4)."""
    if round_id is None and table.round is not None:
        round_id = table.round.id
    return table.keeps(round_id)


def _table_for(room: Room, seat: Seat, round_id: RoundId | None) -> TableId | None:
    if round_id is None:
        return room.where.get(seat.id)
    table_id = table_id_of(round_id)
    if table_id not in seat.tables or not room.tables[table_id].knows_round(round_id):
        return None
    return table_id


def _may_hold(table: Table, kind: CaptureKind, speaker_agreed: bool, whose_need: WhoseNeed | None) -> Refusal | None:
    if len(table.captures) >= CAPTURES_AT_TABLE:
        return Refusal.LIMIT_REACHED
    if speaker_agreed != (kind is CaptureKind.QUOTE):
        return Refusal.SPEAKER_FIRST if kind is CaptureKind.QUOTE else Refusal.UNKNOWN
    return None if whose_need is None or kind is CaptureKind.IDEA else Refusal.UNKNOWN


def may_add_at(room: Room, member: Member, command: AddCaptureAt) -> Refusal | None:
    """K3: a facilitator, for any table, about any of its rounds or no card."""
    table = room.tables.get(command.table)
    if table is None or (command.round is not None and not table.knows_round(command.round)):
        return Refusal.UNKNOWN
    if room.hall.now.kind is PhaseKind.LOBBY or keeps(table, command.round):
        return Refusal.NOT_NOW
    return _may_hold(table, command.kind, command.speaker_agreed, command.whose_need)


def may_alter(room: Room, member: Member, command: ChangeCapture | WithdrawCapture) -> Refusal | None:
    """K5: one's own."""
    capture = find(room, command.capture)
    if capture is None:
        return Refusal.UNKNOWN
    return owns(room, member, capture.seat, capture.edit_hash, command.edit_key)


def may_mark(room: Room, member: Member, command: HideCapture | LetThrough) -> Refusal | None:
    """K6: any that is there."""
    return None if find(room, command.capture) is not None else Refusal.UNKNOWN


def tell_add(telling: Telling, seat: Seat, command: AddCapture) -> None:
    """On the table; without a name it waits for the end of the step (K4)."""
    table_id = _table_for(telling.room, seat, command.round)
    assert table_id is not None
    anonymous = telling.room.hall.naming is Naming.ANONYMOUS
    shown = not (anonymous and telling.table(table_id).round is not None)
    _tell_capture(
        telling, table_id, command, shown, None if anonymous else seat.id, command.edit_hash if anonymous else None
    )


def tell_add_at(telling: Telling, member: Member, command: AddCaptureAt) -> None:
    """On the table, by nobody's name."""
    _tell_capture(telling, command.table, command, True, None, None)


def _tell_capture(
    telling: Telling,
    table_id: TableId,
    command: AddCapture | AddCaptureAt,
    shown: bool,
    seat: SeatId | None,
    edit_hash: str | None,
) -> None:
    table = telling.table(table_id)
    telling.tell(
        CaptureAdded(
            capture=f"{table_id}.{telling.dice.mark()}" if edit_hash is None else id_of_key(table_id, edit_hash),
            table=table_id,
            round=command.round,
            card=None if command.round is None else table.card_of(command.round),
            kind=command.kind,
            noticed=telling.words(command.noticed),
            because=telling.words_or_none(command.because),
            so=telling.words_or_none(command.so),
            whose_need=command.whose_need,
            seat=seat,
            edit_hash=edit_hash,
            shown=shown,
        )
    )


def tell_change(telling: Telling, member: Member, command: ChangeCapture) -> None:
    """Other words; the old ones are erased."""
    capture = find(telling.room, command.capture)
    assert capture is not None
    telling.tell(
        CaptureChanged(
            capture=capture.id,
            noticed=telling.words(command.noticed),
            because=telling.words_or_none(command.because),
            so=telling.words_or_none(command.so),
            erases=_words_of(capture),
        )
    )


def _words_of(capture: Capture) -> tuple[WordsId, ...]:
    return tuple(words.id for words in (capture.noticed, capture.because, capture.so) if words is not None)


def tell_withdraw(telling: Telling, member: Member, command: WithdrawCapture) -> None:
    """Gone; its words are erased."""
    capture = find(telling.room, command.capture)
    assert capture is not None
    telling.tell(CaptureWithdrawn(capture=capture.id, erases=_words_of(capture)))


def tell_hide(telling: Telling, member: Member, command: HideCapture) -> None:
    """Hidden, or not."""
    telling.tell(CaptureHidden(capture=command.capture, hidden=command.hidden))


def tell_let_through(telling: Telling, member: Member, command: LetThrough) -> None:
    """On the screen, or not."""
    telling.tell(CaptureLetThrough(capture=command.capture, on_screen=command.on_screen))


_NEEDS = (None, *(one.value for one in WhoseNeed))
_PLAIN = tuple(one.value for one in CaptureKind if one not in (CaptureKind.IDEA, CaptureKind.QUOTE))
# The finite fields of a capture, in the combinations that are accepted (K2).
_CHOICES: tuple[dict[str, tuple[Value, ...]], ...] = (
    {"kind": _PLAIN, "speaker_agreed": (False,)},
    {"kind": (CaptureKind.IDEA.value,), "whose_need": _NEEDS, "speaker_agreed": (False,)},
    {"kind": (CaptureKind.QUOTE.value,), "speaker_agreed": (True,)},
)
_UNIT = ("noticed", "because", "so")


def _seat_form(naming: Naming, rounds: tuple[Value, ...]) -> tuple[Offer, ...]:
    words = (*_UNIT, "edit_hash") if naming is Naming.ANONYMOUS else _UNIT
    return tuple(Offer(do="add_capture", fields={"round": rounds, **one}, words=words) for one in _CHOICES)


# Built once: every seat of every room has one of these four.
_SEAT_FORMS = {
    (naming, room_left): _seat_form(naming, ("@capture_rounds", None) if room_left else ("@capture_rounds",))
    for naming in Naming
    for room_left in (True, False)
}


def seat_offers(room: Room, seat: Seat) -> tuple[Offer, ...]:
    """Capturing, about every round this seat has been near and about no card."""
    if room.hall.now.kind is PhaseKind.LOBBY:
        return ()
    here = room.table_of(seat.id)
    room_left = here is not None and len(here.captures) < CAPTURES_AT_TABLE and not keeps(here, None)
    return _SEAT_FORMS[room.hall.naming, room_left]


def line_offers(room: Room, table: Table) -> Iterator[Offer]:
    """Writing down for a table."""
    if room.hall.now.kind is PhaseKind.LOBBY or len(table.captures) >= CAPTURES_AT_TABLE:
        return
    rounds: list[Value] = [round_id for round_id in turns.rounds_of(table) if not table.keeps(round_id)]
    if not keeps(table, None):
        rounds.append(None)
    for fields in _CHOICES:
        yield Offer(
            do="add_capture_at",
            fields={"table": (table.id,), "round": tuple(rounds), **fields},
            words=_UNIT,
            near=Prominence.DEEPER,
        )


def after_close_offers(room: Room, member: Member) -> Iterator[Offer]:
    """What is hidden or shown, and facilitators' own captures, also when the room is closed."""
    yield from _altering(("@written_down",), (), closed=room.hall.now.kind is PhaseKind.CLOSED)
    if any(table.captures for table in room.tables.values()):
        yield Offer(do="hide_capture", fields={"capture": ("@captures",), "hidden": (True, False)})
        yield Offer(do="let_through", fields={"capture": ("@captures",), "on_screen": (True, False)})


def by_name(room: Room, member: Member) -> Iterator[CaptureId]:
    """The captures that carry the name of a seat one acts for."""
    for seat in acting_seats(room, member):
        for table in seat.tables:
            for one in room.tables[table].captures.values():
                if one.seat == seat.id:
                    yield one.id


def own_offers(room: Room, member: Member, *, closed: bool) -> Iterator[Offer]:
    """Changing and taking back the captures of seats one acts for, by name; or by a device's key."""
    if next(by_name(room, member), None) is not None:
        yield from _BY_NAME[closed]
    if room.hall.naming is Naming.ANONYMOUS:
        yield from _BY_KEY[closed]


def _altering(captures: tuple[Value, ...], key: tuple[str, ...], *, closed: bool) -> Iterator[Offer]:
    fields = {"capture": captures}
    if not closed:
        words = ("noticed", "because", "so", *key)
        yield Offer(do="change_capture", fields=fields, words=words, near=Prominence.DEEPER)
    yield Offer(do="withdraw_capture", fields=fields, words=key, near=Prominence.DEEPER)


_BY_NAME = {shut: tuple(_altering(("@my_captures",), (), closed=shut)) for shut in (False, True)}
_BY_KEY = {shut: tuple(_altering(("@keyed_captures",), ("edit_key",), closed=shut)) for shut in (False, True)}

RULES = {
    AddCapture: Rule(Who.SEAT, may_add, tell_add),
    AddCaptureAt: Rule(Who.FACILITATOR, may_add_at, tell_add_at),
    ChangeCapture: Rule(Who.MEMBER, may_alter, tell_change),
    WithdrawCapture: Rule(Who.MEMBER, may_alter, tell_withdraw, after_close=True),
    HideCapture: Rule(Who.FACILITATOR, may_mark, tell_hide, after_close=True),
    LetThrough: Rule(Who.FACILITATOR, may_mark, tell_let_through, after_close=True),
}
