"""Who in a room is shown what, and when.

Rule 1: secrecy is decided in `game.show` alone: a session gets the parts that `audience` names, and those that the
server makes from them.
Rule 2: a part is built when one of its sources is another value than last time, and then once for everybody.
Rule 3: what a session holds is remembered by `v`; only a part with another `v` is sent. So a socket that was too full,
or came back after an hour, is served by the same comparison: there is no queue of what it missed.
Rule 4: parts that several share go out with the commit, group by group (`show_changes`); a group is all sessions that
are due the same shared parts in the same language. Everything else goes out when a session is compared (`show_one`):
own parts a moment later, parts named in SLOW a few times a second. `comparing` says when.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import is_
from typing import Final

from game import Room, audience, build, looked_into, sources
from game.show.me import hidden_shoes
from game.terms import MemberId, Role
from game.views import Part, PartKey, TablePart
from server.decks import PinnedDeck
from server.ports import Clock
from server.rooms import frames
from server.rooms.frames import OWN, Framed
from server.rooms.parts import ServerParts
from server.rooms.presence import Presence
from server.rooms.session import Seated, Session
from server.wire import AnyPart

SLOW: Final = frozenset(("counts", "roster", "line", "wall", "stream"))
_OF_TABLE: Final = frozenset(
    ("table", "path", "answers", "captures", "handed", "problem", "board", "decision", "positions")
)
_MOST_KEPT: Final = 4000


@dataclass(frozen=True, slots=True)
class _Made:
    """The pages of a key, one for most, with the values they were made from."""

    sources: tuple[object, ...]
    pages: tuple[Framed, ...]


@dataclass(slots=True, eq=False)
class _Group:
    """Sessions that are due the same shared parts in the same language; `pages` is what they were last shown."""

    keys: tuple[PartKey, ...]
    language: str
    sessions: dict[Session, None] = field(default_factory=dict)
    pages: tuple[Framed, ...] = ()


@dataclass(slots=True, eq=False)
class _Due:
    """What one session is due, valid as long as `seen` are the same values. `participant`: `seen` is of the frame."""

    keys: tuple[PartKey, ...]
    seen: tuple[object, ...]
    participant: bool
    own: tuple[PartKey, ...]
    slow: tuple[PartKey, ...]
    group: _Group


class Showing:
    """The sessions of one live room, and the parts as they were last framed."""

    def __init__(self, decks: Sequence[PinnedDeck], clock: Clock, state: Room, seq: int, grace: float = 0) -> None:
        self._parts = ServerParts(decks)
        self._clock = clock
        self._sessions: dict[MemberId, list[Session]] = {}
        self._due: dict[Session, _Due] = {}
        self._groups: dict[tuple[tuple[PartKey, ...], str], _Group] = {}
        self._made: dict[PartKey, _Made] = {}
        self._checked: dict[PartKey, tuple[Framed, ...]] = {}
        self._presence = Presence(clock, grace)
        self._frame: tuple[object, ...] = (None,)
        self.state = state
        self.seq = seq
        self._parts.know(state)

    def move_to(self, state: Room, seq: int) -> None:
        """From now on this is the truth that is shown."""
        self.state, self.seq = state, seq
        self._parts.know(state)
        self._checked = {}
        if len(self._made) > _MOST_KEPT:
            self._made = {}

    def __iter__(self) -> Iterator[Session]:
        return iter(tuple(self._due))

    def of(self, member: MemberId) -> tuple[Session, ...]:
        """The sessions of one member, oldest first."""
        return tuple(self._sessions.get(member, ()))

    def add(self, session: Session, seated: Seated) -> None:
        """A session is seated here."""
        self._sessions.setdefault(seated.member, []).append(session)
        self._presence.came()
        self._place(session, seated)

    def drop(self, session: Session, member: MemberId, *, unheard: float = 0) -> None:
        """A session is over, after `unheard` seconds of silence; does nothing for one that is not here."""
        due = self._due.pop(session, None)
        if due is None:
            return
        self._leave(session, due)
        self._sessions[member].remove(session)
        if not self._sessions[member]:
            del self._sessions[member]
            self._presence.went(member, unheard)

    def _leave(self, session: Session, due: _Due) -> None:
        del due.group.sessions[session]
        if not due.group.sessions:
            del self._groups[due.group.keys, due.group.language]

    def _place(self, session: Session, seated: Seated) -> _Due:
        """Finds anew what a session is due, and puts it into its group, where it stays while that is the same."""
        old = self._due.get(session)
        keys = self._keys(seated)
        seated.reads = seated.reads or self._parts.language(seated.language)
        seen = _seen(self.state, seated.member)
        if old is not None:
            if old.keys == keys and old.group.language == seated.reads:
                old.seen, old.participant = seen, len(seen) > 1
                return old
            self._leave(session, old)
        shared = tuple(key for key in keys if key.name not in OWN and key.name not in SLOW)
        group = self._groups.get((shared, seated.reads))
        if group is None:
            group = self._groups[shared, seated.reads] = _Group(shared, seated.reads)
            group.pages = self._pages(group)
        group.sessions[session] = None
        own = tuple(key for key in keys if key.name in OWN)
        slow = tuple(key for key in keys if key.name in SLOW)
        due = self._due[session] = _Due(keys, seen, len(seen) > 1, own, slow, group)
        return due

    def _keys(self, seated: Seated) -> tuple[PartKey, ...]:
        keys = audience(self.state, seated.member)
        who = self.state.members.get(seated.member)
        looks = seated.look is not None and who is not None and who.role is Role.FACILITATOR
        if seated.look is None or not looks or seated.look not in self.state.tables:
            return keys
        if PartKey(name="problem", whose=seated.look) in keys:  # sits there
            return keys
        return (*(key for key in keys if key.name not in _OF_TABLE), *looked_into(self.state, seated.look))

    def _still(self, session: Session, seated: Seated) -> _Due:
        """What a session is due now; found anew only when that may have changed."""
        due = self._due[session]
        seen = _seen(self.state, seated.member)
        if len(seen) == len(due.seen) and all(map(is_, seen, due.seen)):
            return due
        return self._place(session, seated)

    def show_changes(self) -> list[Session]:
        """Sends shared parts that changed to everyone who is due them; gives the sessions that may be due more.

        What a full socket misses here it gets by comparison once it takes more again.
        """
        touched: dict[Session, tuple[Framed, ...]] = {}
        moved = self._place_anew()
        for group in self._groups.values():
            before, pages = group.pages, self._pages(group)
            if len(before) != len(pages) or not all(map(is_, before, pages)):
                group.pages = pages
                touched.update(dict.fromkeys(group.sessions, tuple(page for page in pages if page not in before)))
        touched.update((session, self._due[session].group.pages) for session in moved)
        for session, pages in touched.items():
            self._send(session, pages)
        return list(touched)

    def _place_anew(self) -> list[Session]:
        """Places sessions whose audience may have changed; gives those that were."""
        state = self.state
        frame = (state.members, state.hall.phases, state.hall.entered, state.where)
        steady = all(map(is_, frame, self._frame))
        self._frame = frame
        moved = []
        for session, due in tuple(self._due.items()):
            if steady and due.participant:
                continue
            seated = session.seated
            if seated is not None and self._still(session, seated) is not due:
                moved.append(session)
        return moved

    def show_one(self, session: Session, *, everything: bool) -> None:
        """Compares what a session is due with what it holds, and sends what differs. `everything`: slow parts too."""
        seated = session.seated
        if seated is None or session not in self._due:
            return
        due = self._still(session, seated)
        pages = list(self._own_pages(due, seated))
        if everything:
            pages += self._slow_pages(due, seated)
            self._withdraw(session, seated, {page.name for page in (*pages, *due.group.pages)})
        self._send(session, (*due.group.pages, *pages))

    def turn(self, session: Session) -> None:
        """Shows a session anew that looks elsewhere or reads another language."""
        seated = session.seated
        if seated is not None and session in self._due:
            self._place(session, seated)
            self.show_one(session, everything=True)

    def resume(self, session: Session) -> None:
        """Answers a `hello`: all that differs from what the client says it holds, in few frames."""
        seated = session.seated
        if seated is None or session not in self._due:
            return
        due = self._place(session, seated)
        pages = {
            page.name: page
            for page in (*due.group.pages, *self._own_pages(due, seated), *self._slow_pages(due, seated))
        }
        self._withdraw(session, seated, set(pages))
        changed = [page for page in pages.values() if seated.held.get(page.name) != page.v]
        for bundle in _bundles(changed):
            session.say(frames.show(bundle, (), self.seq, self._clock.wall()))
        seated.held = {page.name: page.v for page in pages.values()}

    def beat(self, session: Session) -> None:
        """Tells a client what it should hold; what it does not hold yet goes out first."""
        self.show_one(session, everything=True)
        seated = session.seated
        if seated is not None and not session.link.full:
            session.say(frames.beat(seated.held, self.seq, self._clock.wall()))
            session.flush()

    def _withdraw(self, session: Session, seated: Seated, due: set[str]) -> None:
        gone = [name for name in seated.held if name not in due]
        if gone and not session.link.full:
            for name in gone:
                del seated.held[name]
            session.say(frames.show((), gone, self.seq, self._clock.wall()))

    def _send(self, session: Session, pages: Iterable[Framed]) -> None:
        seated = session.seated
        if seated is not None and not session.link.full:
            held = seated.held
            for page in pages:
                if held.get(page.name) != page.v:
                    session.say(page.frame(self.seq, self._clock))
                    held[page.name] = page.v
        session.flush()

    def _pages(self, group: _Group) -> tuple[Framed, ...]:
        pages: list[Framed] = []
        for key in group.keys:
            found = self._checked.get(key) or self._check(key)
            pages += found
            if key.name == "table":
                pages += self._cards(found[0].part, group.language)
            elif key.name == "room":
                pages += self._parts.story(group.language)
            elif key.name == "path":
                pages += self._parts.titles(self.state.tables[key.whose], group.language)
        return tuple(pages)

    def _cards(self, table: AnyPart, language: str) -> tuple[Framed, ...]:
        """What belongs beside a table part: its open cards."""
        return self._parts.cards(table, language) if isinstance(table, TablePart) else ()

    def _own_pages(self, due: _Due, seated: Seated) -> Iterator[Framed]:
        """A member's own parts, and the perspective cards that lie hidden before their own seats (P6)."""
        for key in due.own:
            yield from self._check(key)
        hidden = hidden_shoes(self.state, seated.member)
        if hidden:
            yield from self._parts.hand(seated.member, hidden, seated.reads)

    def _slow_pages(self, due: _Due, seated: Seated) -> list[Framed]:
        """Slow parts, what belongs beside them, and what never changes."""
        pages = [page for key in due.slow for page in self._check(key)]
        for key in due.slow:
            if key.name == "line":
                pages += self._parts.titles(self.state.tables[key.whose], seated.reads)
        if due.slow:
            pages += self._parts.shoes(seated.reads)
            pages += self._parts.guide(seated.reads)
        pages += (
            self._presence.table(self.state, self.state.tables[key.whose], self._sessions)
            for key in due.group.keys
            if key.name == "table"
        )
        if due.slow and self.state.members[seated.member].role is Role.FACILITATOR:
            pages.append(self._presence.members(self.state, self._sessions))
        return pages

    def _check(self, key: PartKey) -> tuple[Framed, ...]:
        """The part or pages of a key as they stand now; built anew only when a source is another value."""
        checked = self._checked.get(key)
        if checked is not None:
            return checked
        made = self._made.get(key)
        now = sources(self.state, key)
        if made is None or len(now) != len(made.sources) or not all(map(is_, now, made.sources)):
            old = {page.name: page for page in made.pages} if made is not None else {}
            pages = tuple(_framed(name, built, old.get(name)) for name, built in build(self.state, key).items())
            made = self._made[key] = _Made(now, pages)
        self._checked[key] = made.pages
        return made.pages


def _seen(state: Room, member: MemberId) -> tuple[object, ...]:
    """The values that decide which parts a member is due. For all but participants: everything.

    For participants `audience` reads their own record, which phases were entered, and the table of their first seat
    that has one; a test plays at random and holds the two together. So who joins, or a word to all, moves nobody else.
    """
    who = state.members.get(member)
    if who is None or who.role is not Role.PARTICIPANT:
        return (state,)
    table = next((state.where[seat] for seat in who.seats if seat in state.where), None)
    return (who, state.hall.phases, state.hall.entered, table)


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
