"""What a member may not know is in no part they receive. Rules: A1, F3, K4, K6, V1 to V6.

`SecretsStay` follows the mark in every typed text to whoever receives it. `Apart` runs two rooms that differ in one
secret of one seat and compares all that everybody else receives.
"""

import re
from collections import defaultdict
from collections.abc import Iterable

from game import Context, IllegalMove, Refusal, Room, audience, build, evolve, legal, play
from game.commands import (
    AskForHelp,
    ChooseOption,
    ChoosePlace,
    Command,
    KeepNote,
    RatePosition,
    SitOut,
    TagSeat,
    WelcomeKindWords,
)
from game.events import (
    CaptureAdded,
    Event,
    PerspectiveDealt,
    PledgeMade,
    PositionHeard,
    RoundBegan,
    SeatSeated,
    StageBegan,
    TurnBegan,
)
from game.rules.arriving import all_seats
from game.rules.pledges import come_to
from game.run_sheet import PhaseKind
from game.show.me import hidden_shoes
from game.state import Capture, Pledge, Seat, Table
from game.telling import acting_seats
from game.terms import MemberId, Naming, Place, Role, SeatId, Stance, Standing, TableId, WhoSees
from game.views import (
    CapturesPart,
    ChoicesPart,
    DecisionPart,
    LinePart,
    PartKey,
    PledgesPart,
    PositionsPart,
    RatingsPart,
    TablePart,
)
from game.words import Words
from tests.game.laws.freedom import inside
from tests.game.listed import known_rounds
from tests.game.workshop import Law, Step, Workshop

MARK = re.compile(r"zq\d+z")
LATE = (PhaseKind.HARVEST, PhaseKind.PLEDGE, PhaseKind.CHECK_OUT, PhaseKind.CLOSED)
Members = set[MemberId]


class ShoesStayHidden(Law):
    """Until the reveal only who acts for a seat is shown which perspective it holds. Rule: P6."""

    name = "hidden shoes are shown to their holder alone"
    mode = "secret_shoes"

    def begin(self, workshop: Workshop) -> None:
        self.furthest: dict[str, int] = {}

    def _follow(self, step: Step) -> None:
        """How far each round has ever come: taken back before the dealing, what was dealt hidden stays so (U3)."""
        room = step.before
        for event in step.events:
            room = evolve(room, event)
            if isinstance(event, RoundBegan):
                self.furthest[event.round] = 0
            elif isinstance(event, StageBegan) and (round_ := room.tables[event.table].round) is not None:
                self.furthest[round_.id] = max(self.furthest[round_.id], event.stage)

    def watch(self, workshop: Workshop, step: Step) -> None:
        room = step.room
        self._follow(step)
        for table in room.tables.values():
            if table.round is None or not table.round.stages[self.furthest[table.round.id]].hidden:
                continue
            for key in (PartKey("table", table.id), PartKey("line", table.id)):
                for part in build(room, key).values():
                    assert isinstance(part, TablePart | LinePart)
                    assert [seat.shoes for seat in part.seats] == [None] * len(table.seats), f"{key.name} shows shoes"
            for member in inside(room):
                own = {seat.shoes for seat in acting_seats(room, member)}
                assert set(hidden_shoes(room, member.id)) <= own, f"{member.id} is shown shoes of others"
                for offer in legal(room, member.id):
                    assert offer.do != "choose_shoes", "what is left tells what others hold"


class Entitled:
    """Who may read each marked text of a room, told here once more from RULES.md, chapter V."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.may: dict[str, Members] = defaultdict(set)
        self.inside = {one.id for one in inside(room)}
        self.facilitators = {one.id for one in inside(room) if one.role is Role.FACILITATOR}
        self.helpers = {one.id for one in inside(room) if one.harvests}
        late = any(come_to(room, kind) for kind in LATE)
        self.hall = {one.id for one in inside(room) if late or one.role is not Role.PARTICIPANT}
        self.acting: dict[str, Members] = defaultdict(set)
        self.at_table: dict[TableId, Members] = defaultdict(set)
        for member in inside(room):
            for seat in acting_seats(room, member):
                self.acting[seat.id].add(member.id)
                if seat.id in room.where:
                    self.at_table[room.where[seat.id]].add(member.id)
        for table in room.tables.values():
            self.at_table[table.id] |= {one for one, agreed in table.watchers.items() if agreed} & self.inside
            self._table(table)
        self._people()
        self._sites()
        for pledge in room.pledges.values():
            self._pledge(pledge)
        self._kind_words()
        self._talks()
        for owner, waiting in room.brought.items():
            self._let(self._acting_for(owner), waiting.title, waiting.text)
        for theme in room.themes.values():
            self._let(self.facilitators | self.helpers | (self.hall if theme.on_screen else set()), theme.name)
        hall = room.hall
        self._let(
            self.inside, hall.title, hall.purpose, hall.message, hall.agreement, *hall.statements, hall.hypothesis
        )
        if hall.story is not None:
            self._let(self.inside, hall.story.told_by)
        if come_to(room, PhaseKind.CHECK_OUT):
            self._let(self.inside, *room.closing_words.values())

    def _let(self, members: Iterable[MemberId], *texts: Words | None) -> None:
        for words in texts:
            for mark in MARK.findall(words.text or "") if words is not None else ():
                self.may[mark].update(members)

    def _kind_words(self) -> None:
        """F3, F4: who wrote it under their name; and once handed out, who it is for, if they take part."""
        for word in self.room.kind_words.values():
            to, by = self.room.seat(word.to), self.room.seat(word.by or "")
            wrote = {by.member} if by is not None and by.member else set()
            got = {to.member} if to is not None and to.member and to.kind_words and self.room.handed_out else set()
            self._let(wrote | got, word.text)
            if to is not None:
                self._let(wrote, to.name)
            if by is not None and self.room.hall.naming is Naming.NAMED:
                self._let(got, by.name)

    def _sites(self) -> None:
        """T22, T24, S13: names are for all, a call for its place, a word to hosts for hosts; facilitators read all."""
        hall = self.room.hall
        hosts = {one for table in self.room.tables.values() for one in self.acting[table.host or ""]}
        self._let(self.facilitators | hosts, hall.to_hosts)
        for site in hall.sites:
            there = [one.id for one in all_seats(self.room) if _sits_in(self.room, one) == site.id]
            shut = hall.now.kind is PhaseKind.CLOSED
            self._let(self.inside, site.name)
            self._let(self.facilitators | set().union(*(self.acting[one] for one in there if not shut)), site.call)

    def _people(self) -> None:
        for member in self.room.members.values():
            watched = [table.id for table in self.room.tables.values() if member.id in table.watchers]
            near = set().union(*(self.at_table[table] for table in watched))
            self._let({member.id} | self.facilitators | near, member.name)
        for seat in all_seats(self.room):
            self._let(self._near(seat), seat.name)

    def _near(self, seat: Seat) -> Members:
        table = self.room.where.get(seat.id)
        return self.acting[seat.id] | self.facilitators | (self.at_table[table] if table else set())

    def _table(self, table: Table) -> None:
        here = self.at_table[table.id]
        for (_, seat), note in table.notes.items():
            self._let(self.acting[seat], note)
        for (round_id, _, _), answer in table.answers.items():
            self._let(self._seated_at(table.id) if table.keeps(round_id) else here, answer)
        for (_, _, who), choice in table.choices.items():
            self._let(self.acting[who], choice.reason)
        self._ratings(table, here)
        self._let(here | self.facilitators | (self.hall if table.sentence_through else set()), table.sentence)
        self._let(here | self.facilitators | self.hall, table.topic)
        for problem in table.problems.values():
            running = table.round is not None and problem is table.problems.get(table.round.id)
            readers = here if not problem.kept else self._seated_at(table.id)
            self._let(self._acting_for(problem.seat) | (readers if running else set()), problem.title, problem.text)
        self._let(here, *(table.board.said.values() if table.board is not None else ()))
        for flag in table.flags:
            self._let(here | self.facilitators, flag.term, flag.explanation)
        for capture in table.captures.values():
            self._capture(capture, here)

    def _ratings(self, table: Table, here: Members) -> None:
        """E2 to E5: a reason is for its seat, and for the table what it has heard of; wordings are the table's."""
        round_, rated = table.round, table.rated
        for (round_id, position, who), one in rated.ratings.items():
            tally = rated.tallies.get((round_id, position))
            told = tally is not None and one.reason is not None and one.reason.id in tally.reasons
            runs = round_ is not None and round_.id == round_id
            self._let(self.acting[who] | (here if told and runs else set()), one.reason)
        self._let(here | self.facilitators, *(one.words for one in rated.wordings.values()))

    def _capture(self, capture: Capture, here: Members) -> None:
        readers: Members = set()
        if capture.shown:
            readers = set(self.facilitators)
            if not capture.hidden:
                readers |= self.helpers | here | (self.hall if capture.on_screen else set()) | self._handed(capture)
        self._let(readers, capture.noticed, capture.because, capture.so)

    def _handed(self, capture: Capture) -> Members:
        """T18: those at a table to which it was handed over, until the first round there is over."""
        tables = [one for one in self.room.tables.values() if one.handed is not None and one.round is not None]
        given = [one for one in tables if one.handed and one.handed.round == one.rounds]
        return set().union(
            *(self.at_table[one.id] for one in given if one.handed and capture.id in one.handed.captures)
        )

    def _pledge(self, pledge: Pledge) -> None:
        own = self.acting[pledge.seat] if pledge.seat is not None else set()
        readers = {
            WhoSees.ME: own,
            WhoSees.TABLE: own | self._seated_at(pledge.table),
            WhoSees.ROOM: own | self.hall,
        }[pledge.who_sees]
        self._let(readers, pledge.i_will, pledge.who_with, pledge.by_when, pledge.help_needed)
        self._let(readers, *(one.story for one in pledge.told))
        seat = self.room.seat(pledge.seat or "")
        if seat is not None and self.room.hall.naming is Naming.NAMED and not pledge.for_table:
            self._let(readers, seat.name)

    def _talks(self) -> None:
        """Q3, Q4: facilitators, who presents, who asked under their name; once shown, everybody."""
        slots = {slot.id: slot for slot in self.room.talks.slots}
        for slot in slots.values():
            seat = self.room.seat(slot.seat or "")
            self._let(self.inside, seat.name if seat is not None else None)
        for question in self.room.talks.questions.values():
            slot = slots[question.slot]
            presents = self._seated_at(slot.table) if slot.table else self._acting_for(slot.seat or "")
            asked = self._acting_for(question.seat or "")
            self._let(self.inside if question.shown else self.facilitators | presents | asked, question.text)

    def _acting_for(self, seat: SeatId) -> Members:
        """Who acts for a seat, be it there or no more."""
        return self.acting[seat] if self.room.seat(seat) is not None else set()

    def _seated_at(self, table: TableId) -> Members:
        return {one for seat, where in self.room.where.items() if where == table for one in self.acting[seat]}


def _sits_in(room: Room, seat: Seat) -> str | None:
    """The place of a seat's table; of one that stands, where its person is."""
    table = room.table_of(seat.id)
    if table is not None:
        return table.site
    return room.members[seat.member].site if seat.member else None


class SecretsStay(Law):
    """Each marked text is received by those entitled to it alone, and nobody is named where nobody may be."""

    name = "secrets stay"

    def watch(self, workshop: Workshop, step: Step) -> None:
        for event in step.events:
            if isinstance(event, CaptureAdded | PledgeMade) and step.room.hall.naming is Naming.ANONYMOUS:
                assert event.seat is None, "an author is stored in an anonymous room"
        if step.accepted and workshop.rng.random() < 0.3:
            self.rest(workshop)

    def rest(self, workshop: Workshop) -> None:
        room, entitled = workshop.room, Entitled(workshop.room)
        marks = {key: set(MARK.findall(repr(parts))) for key, parts in workshop.parts().items()}
        for member in room.members.values():
            keys = audience(room, member.id)
            if member.standing is Standing.REMOVED:
                assert keys == ()
            elif member.standing is not Standing.IN:
                assert keys == (PartKey(name="me", whose=member.id),)
            for key in keys:
                wrong = {mark for mark in marks[key] if member.id not in entitled.may[mark]}
                wrong -= set(MARK.findall(member.name.text or "")) if member.name else set()
                assert not wrong, f"{member.id} ({member.role}) reads {wrong} in {key}"
        self._choices(workshop)
        if room.hall.naming is Naming.ANONYMOUS:
            self._nobody_is_named(workshop)

    @staticmethod
    def _choices(workshop: Workshop) -> None:
        """D4, D5, E2, E3: what was chosen or rated is told to its seat; to the table three or more, as they were."""
        room = workshop.room
        for key, parts in workshop.parts().items():
            for part in parts.values():
                if isinstance(part, PositionsPart):
                    told = [sum(one.counts) for one in part.items]
                    assert all(count == 0 or count > 2 for count in told), "so few that it tells who"
                elif isinstance(part, ChoicesPart | RatingsPart):
                    own = {seat.id for seat in acting_seats(room, room.members[key.whose])}
                    assert {one.seat for one in part.items} <= own, f"{key.whose} sees the choices of others"
                elif isinstance(part, DecisionPart):
                    counts = [sum(some) for one in part.items for some in (one.before, one.after)]
                    assert all(count == 0 or count > 2 for count in counts), "so few that it tells who"

    @staticmethod
    def _nobody_is_named(workshop: Workshop) -> None:
        for parts in workshop.parts().values():
            for part in parts.values():
                if isinstance(part, CapturesPart | PledgesPart):
                    assert not any(one.by for one in part.items), f"an author in {part}"
        for table in workshop.room.tables.values():
            said = [one for one in table.lately if one.kind == "capture_added"]
            assert not any(one.seat for one in said), "an author among what just happened"


class Apart(Law):
    """Two rooms that differ in one secret of one seat: all others receive the same, step after step."""

    name = "secrets do not interfere"
    _LONGEST = 12

    def begin(self, workshop: Workshop) -> None:
        self._stop()

    def _stop(self) -> None:
        self.twin: Room | None = None
        self.left = 0
        self.insiders: Members = set()
        self.secret: Command | None = None
        self.seat = ""

    def watch(self, workshop: Workshop, step: Step) -> None:
        if self.twin is not None:
            self._follow(workshop, step)
        if self.twin is None and workshop.rng.random() < 0.12:
            self._part(workshop)

    def _part(self, workshop: Workshop) -> None:
        room, rng = workshop.room, workshop.rng
        members = [one for one in inside(room) if next(acting_seats(room, one), None)]
        if not members:
            return
        member = rng.choice(members)
        seat = rng.choice(list(acting_seats(room, member)))
        self.secret = self._secret(workshop, seat)
        if self.secret is None:
            return
        try:
            self.twin = play(room, self.secret, Context(by=member.id, now=workshop.now, dice=rng.randbytes(32))).room
        except IllegalMove:
            return
        self.left = self._LONGEST
        self.seat = seat.id
        acting = self._acting(room)
        self.insiders = acting
        self._compare(room)

    def _acting(self, room: Room) -> Members:
        """Who acts for the seat whose secret it is: one without a phone changes hands."""
        return {one.id for one in inside(room) if self.seat in {own.id for own in acting_seats(room, one)}}

    @staticmethod
    def _secret(workshop: Workshop, seat: Seat) -> Command | None:
        rng, table = workshop.rng, workshop.room.table_of(seat.id)
        rounds = known_rounds(workshop.room)
        running = None if table is None else table.round
        made: list[Command] = [AskForHelp(seat=seat.id, wanted=not seat.wants_help)]
        made.append(WelcomeKindWords(seat=seat.id, welcome=not seat.kind_words))
        if rounds:
            made.append(KeepNote(seat=seat.id, round=rng.choice(rounds), note="secret"))
        if running is not None and running.steps:
            named = workshop.room.hall.naming is Naming.NAMED
            hashed = None if named else "0" * 64
            option = rng.choice((None, 0, 1))
            made.append(
                ChooseOption(seat=seat.id, round=running.id, after=rng.random() < 0.5, option=option, edit_hash=hashed)
            )
            stance = rng.choice((None, *Stance))
            made.append(RatePosition(seat=seat.id, round=running.id, position="1", stance=stance, edit_hash=hashed))
        if running is not None:
            made.append(ChoosePlace(seat=seat.id, round=running.id, place=rng.choice(list(Place))))
            if running.turn != seat.id:
                made.append(SitOut(seat=seat.id, round=running.id, out=seat.id not in running.out))
        tag = rng.choice((None, *workshop.room.perspectives))
        if tag != seat.shoes or tag is None:
            made.append(TagSeat(seat=seat.id, tag=tag))
        return rng.choice(made)

    def _follow(self, workshop: Workshop, step: Step) -> None:
        assert self.twin is not None
        refusal: Refusal | None = None
        after = self.twin
        events: tuple[Event, ...] = ()
        try:
            played = play(self.twin, step.command, step.context)
            after, events = played.room, played.events
        except IllegalMove as illegal:
            refusal = illegal.refusal
        self.left -= 1
        by = step.context.by
        if not self._acting(step.room) <= self.insiders:
            self._stop()
            return
        asked = isinstance(self.secret, AskForHelp) and step.command.type == "help_given"
        own = by in self.insiders or asked
        if self._told(step.events) or self._told(events) or (own and refusal != step.refusal):
            self._stop()
            return
        assert refusal == step.refusal, f"{step.command} by {by} shows the secret {self.secret}"
        self.twin = after
        self._compare(step.room)
        if self.left == 0:
            self._stop()

    def _told(self, events: Iterable[object]) -> bool:
        """Whether what was secret takes effect by design: the order of a go-round, a turn that passes, a deal."""
        tag: str = "" if self.secret is None else self.secret.type
        effects: tuple[type, ...] = {
            "choose_place": (StageBegan,),
            "sit_out": (TurnBegan,),
            "tag_seat": (PerspectiveDealt, SeatSeated),
            "choose_option": (StageBegan,),
            "rate_position": (StageBegan, PositionHeard),
        }.get(tag, ())
        return any(isinstance(event, effects) for event in events)

    def _compare(self, room: Room) -> None:
        assert self.twin is not None
        helps = isinstance(self.secret, AskForHelp)
        knowing = {one.id for one in room.members.values() if helps and one.role is Role.FACILITATOR}
        outside = [one for one in room.members if one not in self.insiders | knowing]
        keys: dict[PartKey, MemberId] = {}
        for member in outside:
            mine = audience(room, member)
            assert mine == audience(self.twin, member), f"{member} receives other parts: {self.secret}"
            keys.update((key, member) for key in mine)
        for key, member in keys.items():
            assert build(room, key) == build(self.twin, key), f"{member} sees the secret {self.secret} in {key}"
