"""What each part is built from. While every value is the same object as before, the part is unchanged.

A builder that reads more than stands here would show something stale: `tests/game/laws/sources.py` holds the two
together.
"""

from game.rules import consulting
from game.rules.arriving import all_seats
from game.rules.harvest import harvests
from game.rules.keeping import open_pledges
from game.rules.kind_words import KIND_WORDS_IN_ROOM
from game.rules.kind_words import by_name as kind_words_by_name
from game.rules.pledges import PLEDGES_IN_ROOM, answers_of
from game.rules.pledges import by_name as pledges_by_name
from game.rules.questions import QUESTIONS, by_name
from game.rules.tables import SEATS_IN_ROOM
from game.rules.wild import wipeable
from game.show import board as of_board
from game.show import presenting
from game.show.me import tables_of
from game.state import Member, Room, Seat, Table
from game.telling import acting_seats
from game.terms import Role, Standing
from game.views import PartKey


def sources(room: Room, key: PartKey) -> tuple[object, ...]:
    """The values that the part of `key` is built from, to be compared by identity with those of last time."""
    whose = key.whose
    match key.name:
        case "room":
            return (room.hall,)
        case "counts":
            return (room.where, room.standing, room.members, room.tables, room.pledges, room.scales)
        case "table" | "line":
            table = room.tables[whose]
            return (table, *_frame(room), room.members, room.where, *consulting.bringing(room, table))
        case "path" | "sites" | "board":
            return _places(room, key)
        case "answers":
            table = room.tables[whose]
            return (table.answers, None if table.round is None else table.round.id)
        case "captures":
            return (room.tables[whose].captures, room.hall.naming)
        case "handed" | "decision" | "choices":
            return _beside(room, key)
        case "me":
            return _of_member(room, whose)
        case "mine":
            return _words_of(room, _acting(room, whose))
        case "kind_words":
            return (room.kind_words, room.handed_out, room.hall.naming, *_acting(room, whose), *_writers(room, whose))
        case "my_pledges":
            return (room.pledges, room.hall.naming, *_acting(room, whose))
        case "console":
            return _console(room)
        case "themes":
            return (room.themes, room.dots, *(table.captures for table in room.tables.values()))
        case "sentences":
            return tuple(one for table in room.tables.values() for one in (table.sentence, table.sentence_through))
        case "stream" | "wall":
            return (room.themes, room.hall.naming, *(table.captures for table in room.tables.values()))
        case "pledges" | "table_pledges":
            return (room.pledges, room.hall.naming, *_names(room))
        case _:
            return _of_a_mode(room, key)


def _of_a_mode(room: Room, key: PartKey) -> tuple[object, ...]:
    """Of the parts that only some ways to play have; of the roster and the words in the closing circle."""
    whose = key.whose
    match key.name:
        case "talks" | "slots":
            return (room.talks, room.tables, *presenting.names(room))
        case "questions":
            return (room.talks.questions, room.talks.up)
        case "asked":
            return (room.talks, room.members[whose].role, *_acting(room, whose), *_where(room, whose))
        case "problem":
            table = room.tables[whose]
            return (table.problems, None if table.round is None else table.round.id)
        case "my_problems":
            acting = _acting(room, whose)
            return (*acting, *_own_problems(room, acting), *(room.brought.get(seat.id) for seat in acting))
        case "positions":
            table, round_ = room.tables[whose], room.tables[whose].round
            at = (None, None) if round_ is None else (round_.id, round_.furthest)
            return (table.rated, *at)
        case "ratings":
            acting = _acting(room, whose)
            return (*acting, *(room.tables[table].rated.ratings for table in tables_of(acting)))
        case "wordings":
            return tuple(table.rated.wordings for table in room.tables.values())
        case "roster":
            return (room.members,)
        case _:
            return (room.closing_words, room.hall.naming)


def _places(room: Room, key: PartKey) -> tuple[object, ...]:
    if key.name == "sites":
        return (room.hall.sites, room.hall.to_hosts)
    table = room.tables[key.whose]
    if key.name == "board":
        return of_board.sources(room, table)
    return (table.path, table.number, len(table.seats), table.topic, table.site)


def _beside(room: Room, key: PartKey) -> tuple[object, ...]:
    """What was handed over to a table; what it has come to in its walk; what the seats of a member have chosen."""
    if key.name == "handed":
        return _handed(room, room.tables[key.whose])
    if key.name == "choices":
        acting = _acting(room, key.whose)
        return (*acting, *(room.tables[table].choices for table in tables_of(acting)))
    table, round_ = room.tables[key.whose], room.tables[key.whose].round
    return (table.decided, None if round_ is None else round_.id, None if round_ is None else round_.counted)


def _handed(room: Room, table: Table) -> tuple[object, ...]:
    """What was handed over, and the captures of the tables where it was found."""
    found = dict.fromkeys(one.split(".", 1)[0] for one in table.handed.captures) if table.handed else ()
    return (table.handed, table.rounds, table.round is None, *(room.tables[one].captures for one in found))


def _frame(room: Room) -> tuple[object, ...]:
    """What of the room's frame decides about tables and seats: not what is said to all, nor what happened lately."""
    hall = room.hall
    return (hall.naming, hall.door, hall.phases, hall.phase, hall.entered, hall.paused_at, hall.gathering,
            hall.statements, hall.table_size, hall.dots, hall.hypothesis, hall.sites)  # fmt: skip


def _console(room: Room) -> tuple[object, ...]:
    whole = (room.hall, room.tables, room.members, room.where, room.standing)
    told = next(open_pledges(room), None) is not None
    return (
        *whole,
        room.together,
        room.themes,
        room.local,
        room.cards,
        room.handed_out,
        room.sittings,
        room.talks,
        told,
    )


def _names(room: Room) -> tuple[object, ...]:
    if not room.pledges:
        return ()
    return tuple(seat.name for seat in all_seats(room))


def _writers(room: Room, member_id: str) -> tuple[object, ...]:
    """The names that may stand with the words of appreciation of one member."""
    own = room.members[member_id].seats
    near = (one for one in room.kind_words.values() if one.to in own or one.by in own)
    seats = (room.seat(seat) for one in near for seat in (one.to, one.by) if seat is not None)
    return tuple(seat.name for seat in seats if seat is not None)


def _acting(room: Room, member_id: str) -> tuple[Seat, ...]:
    return tuple(acting_seats(room, room.members[member_id]))


def _words_of(room: Room, acting: tuple[Seat, ...]) -> tuple[object, ...]:
    """What seats keep for themselves: notes at their tables, and a closing word each."""
    closing = (room.closing_words.get(seat.id) for seat in acting)
    return (*acting, *closing, *(room.tables[table].notes for table in tables_of(acting)))


def _own_findings(room: Room, member: Member, acting: tuple[Seat, ...]) -> tuple[object, ...]:
    """Of what a whole hall answers, pledges and writes at once, a member's own, and whether there is room for more:
    so that two hundred people answering change two hundred parts, and not two hundred each."""
    answers = (value for seat in acting for _, _, value in answers_of(room, seat.id))
    full = (len(room.pledges) >= PLEDGES_IN_ROOM, len(room.kind_words) >= KIND_WORDS_IN_ROOM, room.handed_out)
    own = (
        *_presenting(room, member),
        *pledges_by_name(room, member),
        *kind_words_by_name(room, member),
        *_own_problems(room, acting),
    )
    return (*full, *answers, *own)


def _where(room: Room, member_id: str) -> tuple[object, ...]:
    return tuple(room.where.get(seat.id) for seat in _acting(room, member_id))


def _presenting(room: Room, member: Member) -> tuple[object, ...]:
    """What one may do about presentations: not what is asked meanwhile, but for whether one asked anything."""
    talks = room.talks
    asks = next(by_name(room, member), None) is not None
    return (talks.slots, talks.now, talks.ends_at is None, len(talks.questions) >= QUESTIONS, asks)


def _own_problems(room: Room, acting: tuple[Seat, ...]) -> tuple[object, ...]:
    return tuple(problem for seat in acting for problem in consulting.of_seat(room, seat.id))


def _of_member(room: Room, member_id: str) -> tuple[object, ...]:
    member = room.members[member_id]
    if member.standing is not Standing.IN or member.role is Role.OBSERVER:
        return (room,)
    acting = _acting(room, member_id)
    seats = len(room.where) + len(room.standing)
    found: list[object] = [
        member, *_frame(room), seats >= SEATS_IN_ROOM, *acting, *_own_findings(room, member, acting),
        *(room.where.get(seat.id) for seat in acting), *(room.dots.get(seat.id) for seat in acting),
    ]  # fmt: skip
    if harvests(member):
        found += (room.themes, room.harvested, *(table.captures for table in room.tables.values()))
    found += wipeable(room, member)
    for table in tables_of(acting):
        found += _near(room.tables[table], acting)
        if any(seat.id == room.tables[table].host for seat in acting):
            found.append(room.hall.to_hosts)
    return tuple(found)


def _near(table: Table, acting: tuple[Seat, ...]) -> list[object]:
    """What those at a table may know or do for themselves hangs on this; not on whose turn it is, unless it is theirs,
    so that a turn changes the parts of two and not of all."""
    found: list[object] = [
        table.host, table.path, table.paused_at, table.notes, table.captures, table.watchers, table.rounds,
        table.picked, table.problems, table.site,
    ]  # fmt: skip
    for seat in table.seats.values():
        found += (seat.shoes, seat.away, seat.member)
    round_ = table.round
    if round_ is not None:
        found += (round_.id, round_.stage, round_.card, round_.face_down, round_.places, round_.out, round_.dealing)
        found.append(round_.reached)
        if any(seat.id == round_.turn for seat in acting):
            found += (round_.turn, round_.order, round_.asked, round_.coming_back)
    return found
