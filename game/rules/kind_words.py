"""Chapter F: words of appreciation, from one person to one person, given to everybody together at the end.

Nobody but the receiver ever reads them, and the receiver not before they are handed out. Who takes part is told to
nobody: words to somebody who does not are kept like all others, and reach nobody.
"""

from collections.abc import Iterator

from game.commands import DropKindWord, HandOutKindWords, WelcomeKindWords, WriteKindWord
from game.errors import Refusal
from game.events import KindWordDropped, KindWordsHandedOut, KindWordsWelcomed, KindWordWritten
from game.offers import Offer
from game.rules.captures import id_of_key, is_hash, key_fits
from game.rules.pledges import come_to
from game.run_sheet import PhaseKind
from game.state import KindWord, Member, Room, Seat
from game.telling import Rule, Telling, Who
from game.terms import KindWordId, Naming, Prominence, SeatId

KIND_WORDS_IN_ROOM = 2000


def neighbours(room: Room, seat_id: SeatId) -> Iterator[SeatId]:
    """The other seats at a seat's table."""
    table = room.table_of(seat_id)
    return iter(()) if table is None else (one for one in table.seats if one != seat_id)


def given(room: Room, member: Member) -> Iterator[KindWord]:
    """What has been handed out to the seats of a member's own phone that take part."""
    if room.handed_out:
        yield from (one for one in room.kind_words.values() if one.to in member.seats and _takes_part(room, one.to))


def written(room: Room, member: Member) -> Iterator[KindWord]:
    """What carries the name of a seat of a member's own phone."""
    return (one for one in room.kind_words.values() if one.by is not None and one.by in member.seats)


def by_name(room: Room, member: Member) -> Iterator[KindWordId]:
    """What a member may drop without a key: what they were given, and what carries their name."""
    ids = [one.id for one in (*written(room, member), *given(room, member))]
    return iter(dict.fromkeys(ids))


def _takes_part(room: Room, seat_id: SeatId) -> bool:
    seat = room.seat(seat_id)
    return seat is not None and seat.kind_words


def may_welcome(room: Room, seat: Seat, command: WelcomeKindWords) -> Refusal | None:
    """F1: whoever has a phone of their own, at any time from the first phase behind the lobby on."""
    if seat.member is None or room.hall.now.kind is PhaseKind.LOBBY:
        return Refusal.NOT_NOW
    return Refusal.ALREADY_SO if command.welcome == seat.kind_words else None


def may_write(room: Room, seat: Seat, command: WriteKindWord) -> Refusal | None:
    """F1, F2: who takes part, to another seat at their table, until they are handed out."""
    if not _may_write(room, seat):
        return Refusal.NOT_NOW
    if len(room.kind_words) >= KIND_WORDS_IN_ROOM:
        return Refusal.LIMIT_REACHED
    if command.to not in neighbours(room, seat.id):
        return Refusal.UNKNOWN
    anonymous = room.hall.naming is Naming.ANONYMOUS
    if anonymous and (not is_hash(command.edit_hash) or id_of_key("k", command.edit_hash) in room.kind_words):
        return Refusal.KEY_MISSING
    return None


def _may_write(room: Room, seat: Seat) -> bool:
    open_now = not room.handed_out and room.hall.now.kind is not PhaseKind.LOBBY
    return open_now and seat.kind_words and seat.member is not None


def may_drop(room: Room, member: Member, command: DropKindWord) -> Refusal | None:
    """F5: what one wrote, or was given."""
    word = room.kind_words.get(command.word)
    if word is None:
        return Refusal.UNKNOWN
    if word.id in by_name(room, member):
        return None
    if word.edit_hash is None:
        return Refusal.NOT_YOURS
    return None if key_fits(word.edit_hash, command.edit_key) else Refusal.WRONG_KEY


def may_hand_out(room: Room, member: Member, command: HandOutKindWords) -> Refusal | None:
    """F4: once, when the room has come to the check-out. Whether there are any is no matter: nobody is told."""
    if room.handed_out:
        return Refusal.ALREADY_SO
    return None if come_to(room, PhaseKind.CHECK_OUT) else Refusal.NOT_NOW


def tell_welcome(telling: Telling, seat: Seat, command: WelcomeKindWords) -> None:
    """Takes part, or not."""
    telling.tell(KindWordsWelcomed(seat=seat.id, welcome=command.welcome))


def tell_write(telling: Telling, seat: Seat, command: WriteKindWord) -> None:
    """Words that wait; with a name in place of the last to the same person."""
    room = telling.room
    anonymous = room.hall.naming is Naming.ANONYMOUS
    before = next((one for one in room.kind_words.values() if one.by == seat.id and one.to == command.to), None)
    before = None if anonymous else before
    telling.tell(
        KindWordWritten(
            word=id_of_key("k", command.edit_hash) if anonymous else f"k.{telling.dice.mark()}",
            to=command.to,
            text=telling.words(command.kind_words),
            by=None if anonymous else seat.id,
            edit_hash=command.edit_hash if anonymous else None,
            instead=None if before is None else before.id,
            erases=() if before is None else (before.text.id,),
        )
    )


def tell_drop(telling: Telling, member: Member, command: DropKindWord) -> None:
    """Gone; the words are erased."""
    word = telling.room.kind_words[command.word]
    telling.tell(KindWordDropped(word=word.id, erases=(word.text.id,)))


def tell_hand_out(telling: Telling, member: Member, command: HandOutKindWords) -> None:
    """Everybody has theirs."""
    telling.tell(KindWordsHandedOut())


def at_close(telling: Telling) -> None:
    """F4: closing the room hands out what nobody has handed out."""
    if telling.room.kind_words and not telling.room.handed_out:
        telling.tell(KindWordsHandedOut())


def taking_part(room: Room, seat: Seat) -> Iterator[Offer]:
    """Taking part, or no longer; also after the close."""
    if seat.member is not None and room.hall.now.kind is not PhaseKind.LOBBY:
        yield Offer(do="welcome_kind_words", fields={"welcome": (not seat.kind_words,)}, near=Prominence.DEEPER)


def seat_offers(room: Room, seat: Seat) -> Iterator[Offer]:
    """Taking part, and writing to somebody at one's table."""
    yield from taking_part(room, seat)
    table = room.table_of(seat.id)
    if table is None or len(table.seats) < 2 or len(room.kind_words) >= KIND_WORDS_IN_ROOM:
        return
    if _may_write(room, seat):
        key = ("edit_hash",) if room.hall.naming is Naming.ANONYMOUS else ()
        fields = {"to": ("@neighbours",)}
        yield Offer(do="write_kind_word", fields=fields, words=("kind_words", *key), near=Prominence.DEEPER)


def own_offers(room: Room, member: Member) -> Iterator[Offer]:
    """Dropping what one wrote or was given."""
    if next(by_name(room, member), None) is not None:
        yield Offer(do="drop_kind_word", fields={"word": ("@my_kind_words",)}, near=Prominence.DEEPER)
    if room.hall.naming is Naming.ANONYMOUS:
        keyed = {"word": ("@keyed_kind_words",)}
        yield Offer(do="drop_kind_word", fields=keyed, words=("edit_key",), near=Prominence.DEEPER)


def facilitator_offers(room: Room, member: Member) -> Iterator[Offer]:
    """Handing out, once."""
    if may_hand_out(room, member, HandOutKindWords()) is None:
        yield Offer(do="hand_out_kind_words")


RULES = {
    WelcomeKindWords: Rule(Who.SEAT, may_welcome, tell_welcome, after_close=True),
    WriteKindWord: Rule(Who.SEAT, may_write, tell_write),
    DropKindWord: Rule(Who.MEMBER, may_drop, tell_drop, after_close=True),
    HandOutKindWords: Rule(Who.FACILITATOR, may_hand_out, tell_hand_out),
}
