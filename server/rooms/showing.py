"""Who in a room is shown what, and when.

Rule 1: secrecy is decided in `game.show` alone: a session gets the parts that `audience` names, and those that the
server makes from them.
Rule 2: a part is built when one of its sources is another value than last time, and then once for everybody.
Rule 3: what a session holds is remembered by `v`; only a part with another `v` is sent. So a socket that was too full,
or came back after an hour, is served by the same comparison: there is no queue of what it missed.
Rule 4: `show_changes` goes at once to those a move touched; `show_all` compares everything for everybody, shortly
after every change and at most a few times a second. Parts named in SLOW leave with `show_all` only.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import is_
from typing import Final

from game import Room, audience, build, sources, table_keys
from game.state import Member
from game.terms import MemberId, Role, TableId
from game.views import Part, PartKey, TablePart
from server.decks import PinnedDeck
from server.ports import Clock
from server.rooms import frames
from server.rooms.frames import Framed
from server.rooms.parts import ServerParts
from server.rooms.session import Seated, Session
from server.wire import AnyPart, PresencePart

SLOW: Final = frozenset(("counts", "roster", "line", "path", "wall", "stream"))
_OF_TABLE: Final = frozenset(("table", "answers", "captures"))
_MOST_KEPT: Final = 4000


@dataclass(frozen=True, slots=True)
class _Made:
    """The pages of a key, one for most, with the values they were made from."""

    sources: tuple[object, ...]
    pages: tuple[Framed, ...]


class Showing:
    """The sessions of one live room, and the parts as they were last framed. `state` and `seq` are set by the room."""

    def __init__(self, decks: Sequence[PinnedDeck], clock: Clock, state: Room, seq: int) -> None:
        self._parts = ServerParts(decks)
        self._clock = clock
        self._sessions: dict[MemberId, list[Session]] = {}
        self._made: dict[PartKey, _Made] = {}
        self._checked: dict[PartKey, tuple[Framed, ...]] = {}
        self._presence: Framed | None = None
        self.state = state
        self.seq = seq

    def move_to(self, state: Room, seq: int) -> None:
        """From now on this is the truth that is shown."""
        self.state, self.seq = state, seq
        self._checked = {}
        if len(self._made) > _MOST_KEPT:
            self._made = {}

    def __iter__(self) -> Iterator[Session]:
        return (session for sessions in tuple(self._sessions.values()) for session in tuple(sessions))

    def of(self, member: MemberId) -> tuple[Session, ...]:
        """The sessions of one member, oldest first."""
        return tuple(self._sessions.get(member, ()))

    def add(self, session: Session, member: MemberId) -> None:
        """A session is seated here."""
        self._sessions.setdefault(member, []).append(session)
        self._presence = None

    def drop(self, session: Session, member: MemberId) -> None:
        """A session is over; does nothing for one that is not here."""
        sessions = self._sessions.get(member, [])
        if session in sessions:
            sessions.remove(session)
            self._presence = None
            if not sessions:
                del self._sessions[member]

    def show_changes(self, movers: Iterable[MemberId]) -> None:
        """Shows a change at once to its movers and to everyone else it touches."""
        moved = set(movers)
        for member, sessions in tuple(self._sessions.items()):
            who = self.state.members.get(member)
            seen = (self.state,) if who is None else _seen(self.state, who)
            for session in tuple(sessions):
                seated = session.seated
                if seated is None:
                    continue
                if member not in moved and len(seen) == len(seated.seen) and all(map(is_, seen, seated.seen)):
                    continue
                seated.seen = seen
                self._send(session, seated, self._due(seated, everything=False))

    def show_all(self) -> None:
        """Compares everything with what each session holds, and sends what differs."""
        for session in self:
            self.show_one(session)

    def show_one(self, session: Session) -> None:
        """As `show_all`, for one session; also after its language or where it looks has changed."""
        seated = session.seated
        if seated is None:
            return
        due = self._due(seated, everything=True)
        gone = [name for name in seated.held if name not in due]
        if gone and not session.link.full:
            for name in gone:
                del seated.held[name]
            session.say(frames.show((), gone, self.seq, self._clock.wall()))
        self._send(session, seated, due)

    def resume(self, session: Session) -> None:
        """Answers a `hello`: all that differs from what the client says it holds, in few frames."""
        seated = session.seated
        if seated is None:
            return
        due = self._due(seated, everything=True)
        changed = [one for name, one in due.items() if seated.held.get(name) != one.v]
        gone = [name for name in seated.held if name not in due]
        for bundle in _bundles(changed):
            session.say(frames.show(bundle, gone, self.seq, self._clock.wall()))
            gone = []
        if gone:
            session.say(frames.show((), gone, self.seq, self._clock.wall()))
        seated.held = {name: one.v for name, one in due.items()}

    def beat(self, session: Session) -> None:
        """Tells a client what it should hold; what it does not hold yet goes out first."""
        self.show_one(session)
        seated = session.seated
        if seated is not None and not session.link.full:
            session.say(frames.beat(seated.held, self.seq, self._clock.wall()))
            session.flush()

    def _send(self, session: Session, seated: Seated, due: dict[str, Framed]) -> None:
        if not session.link.full:
            held, now = seated.held, 0
            for name, one in due.items():
                if held.get(name) != one.v:
                    now = now or self._clock.wall()
                    session.say(one.frame(self.seq, now))
                    held[name] = one.v
        session.flush()

    def _due(self, seated: Seated, *, everything: bool) -> dict[str, Framed]:
        """The parts this session should hold, by name; without `everything`, only those that go out at once."""
        due: dict[str, Framed] = {}
        lines: list[TableId] = []
        language = seated.reads = seated.reads or self._parts.language(seated.language)
        for key in self._keys(seated):
            if key.name in SLOW:
                if not everything:
                    continue
                if key.name in ("line", "path"):
                    lines.append(key.whose)
            for one in self._checked.get(key) or self._check(key):
                due[one.name] = one
            if key.name == "table":
                self._beside(due, self._texts(due["table"].part, language))
        if everything and due:
            for table in lines:
                self._beside(due, self._parts.titles(self.state.tables[table], language))
            self._beside(due, self._parts.shoes(language))
            self._beside(due, self._parts.guide(language))
            if self.state.members[seated.member].role is Role.FACILITATOR:
                self._beside(due, (self._present(),))
        return due

    @staticmethod
    def _beside(due: dict[str, Framed], pages: Iterable[Framed]) -> None:
        for page in pages:
            due[page.name] = page

    def _keys(self, seated: Seated) -> Iterable[PartKey]:
        keys = audience(self.state, seated.member)
        who = self.state.members.get(seated.member)
        if seated.look is None or who is None or who.role is not Role.FACILITATOR:
            return keys
        if seated.look not in self.state.tables:
            return keys
        return (
            *(key for key in keys if key.name not in _OF_TABLE),
            *table_keys(self.state, seated.look),
        )

    def _texts(self, table: AnyPart, language: str) -> Iterator[Framed]:
        """What belongs beside a table part: its open cards, and the titles of its path."""
        if isinstance(table, TablePart):
            yield from self._parts.cards(table, language)
            yield from self._parts.titles(self.state.tables[table.id], language)

    def _check(self, key: PartKey) -> tuple[Framed, ...]:
        """The part or pages of a key as they stand now; built anew only when a source is another value."""
        made = self._made.get(key)
        now = sources(self.state, key)
        if made is None or len(now) != len(made.sources) or not all(map(is_, now, made.sources)):
            old = {one.name: one for one in made.pages} if made is not None else {}
            pages = tuple(_framed(name, built, old.get(name)) for name, built in build(self.state, key).items())
            made = self._made[key] = _Made(now, pages)
        self._checked[key] = made.pages
        return made.pages

    def _present(self) -> Framed:
        """`presence`: who has a live socket."""
        if self._presence is None:
            members = tuple(sorted(self._sessions))
            seats = tuple(seat for member in members for seat in self.state.members[member].seats)
            built = PresencePart(seats=seats, members=members)
            self._presence = Framed("presence", built, frames.body_of(built))
        return self._presence


def _seen(state: Room, member: Member) -> tuple[object, ...]:
    """What decides whether a move touches a member at once. Who oversees the room is touched by every move."""
    if member.role is not Role.PARTICIPANT:
        return (state,)
    tables = {state.where.get(seat) for seat in member.seats}
    return (
        member,
        state.hall,
        state.standing,
        state.where,
        state.themes,
        state.pledges,
        state.closing_words,
        *(state.tables[table] for table in sorted(table for table in tables if table is not None)),
    )


def _framed(name: str, built: Part, old: Framed | None) -> Framed:
    body = frames.body_of(built)
    if old is not None and old.body == body:
        old.part = built
        return old
    return Framed(name, built, body)


def _bundles(parts: Iterable[Framed]) -> Iterator[list[Framed]]:
    bundle: list[Framed] = []
    size = 0
    for one in parts:
        if bundle and size + len(one.body) > frames.MAX_BUNDLE:
            yield bundle
            bundle, size = [], 0
        bundle.append(one)
        size += len(one.body)
    if bundle:
        yield bundle
