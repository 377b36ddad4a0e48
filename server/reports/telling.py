"""From a room's log and its decks to the facts of a report: a pure function.

Rule 1: the same log, words and decks give the same facts. Nothing depends on ids, on who wrote, or on who was first.
Rule 2: what was hidden, taken back or not yet shown is not told; of pledges, those that the whole room may see.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from game import replay
from game.events import Event
from game.rules.captures import all_captures
from game.show.report import report_of
from game.state import Capture, Pledge, Room, Table
from game.terms import Moment, Naming, Outcome, Side
from server.decks import PinnedDeck
from server.decks.languages import direction
from server.records import RoomPhoto
from server.reports.cards import Cards, said
from server.reports.counting import Counted, counted
from server.reports.decisions import walked
from server.reports.facts import (
    Evidence,
    Facts,
    Group,
    Path,
    People,
    Photo,
    Presentation,
    ReportCapture,
    ReportPledge,
    ReportProblem,
    Scale,
    Seen,
    Sentence,
    Sizes,
    Step,
    Story,
    Talk,
    Theme,
    Unheard,
)
from server.reports.few import answers, enough, told
from server.reports.positions import rated_in


def facts(
    log: Sequence[Event], decks: Sequence[PinnedDeck], language: str = "", photos: Sequence[RoomPhoto] = ()
) -> Facts:
    """The facts of the room with this log; names of cards in the nearest language there is to `language`."""
    return facts_of(replay(log), counted(log), decks, language, photos)


def facts_of(
    room: Room, count: Counted, decks: Sequence[PinnedDeck], language: str = "", photos: Sequence[RoomPhoto] = ()
) -> Facts:
    """The same, for whoever has the state of the room already. What its writers keep out of a report is not in it."""
    told = Teller(report_of(room), count, decks, language).facts()
    return replace(told, photos=tuple(Photo(**one._asdict()) for one in photos))


def _day(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).date().isoformat()


class Teller:
    """Tells a room: everything in the one it is given, so that must be as its reader may know it."""

    def __init__(self, room: Room, count: Counted, decks: Sequence[PinnedDeck], language: str = "") -> None:
        self.room, self.count, self.language = room, count, language or room.hall.language
        self.cards = Cards(room, decks, self.language)
        self.names = self.cards.standpoints
        self.people = [seat for table in room.tables.values() for seat in table.seats.values()]
        self.people += room.standing.values()
        self.numbers = {step.round: step.number for table in room.tables.values() for step in table.path}
        self.numbers |= {
            table.round.id: table.round.number for table in room.tables.values() if table.round is not None
        }
        self.captures = {one.id: one for one in all_captures(room) if one.noticed.text}

    def facts(self) -> Facts:
        """All there is to tell."""
        hall, themes = self.room.hall, self._themes()
        themed = {key for theme in self.room.themes.values() for key in theme.captures}
        loose = self._found((one for key, one in self.captures.items() if key not in themed), None)
        every = (*(one for theme in themes for one in theme.captures), *loose)
        pledges = self._pledges()
        return Facts(
            language=self.language,
            dir=direction(self.language),
            date=_day(self.count.at),
            until=_day(self.count.until),
            rehearsal=hall.pace is not None,
            title=said(hall.title),
            purpose=said(hall.purpose),
            anonymous=hall.naming is Naming.ANONYMOUS,
            agreement=tuple(line for line in said(hall.agreement).splitlines() if line.strip()),
            people=self._people(),
            sizes=self._sizes(len(every), len(themes), len(pledges)),
            standpoints=tuple(self.names.values()),
            themes=themes,
            no_theme=loose,
            seen=tuple(self._seen(themes)),
            unheard=self._unheard(every),
            paths=tuple(self._paths()),
            pledges=pledges,
            scales=tuple(self._scales()),
            closing_words=tuple(sorted(word for one in self.room.closing_words.values() if (word := said(one)))),
            talk=self._talk(),
            cards=tuple(self.cards.used()),
            decks=tuple(self.cards.sources()),
            evidence=self._evidence(),
            sentences=tuple(self._sentences()),
            problems=tuple(self._problems()),
            presentations=tuple(self._presentations()),
            decisions=walked(self.room, self.cards),
            rated=rated_in(self.room, self.cards),
        )

    def _sizes(self, captures: int, themes: int, pledges: int) -> Sizes:
        tables = self.room.tables.values()
        return Sizes(
            tables=sum(1 for table in tables if table.seats or table.path),
            rounds=sum(len(table.path) for table in tables),
            captures=captures,
            themes=themes,
            pledges=pledges,
        )

    def _people(self) -> People:
        tags = Counter(seat.tag for seat in self.people if seat.tag in self.names)
        groups = {tag: tags[tag] for tag in self.names}
        shown, rest = told(groups, len(self.people) - tags.total())
        largest = sorted(shown, key=lambda tag: (-shown[tag], self.names[tag].name))
        return People(
            all_of_them=enough(len(self.people)),
            groups=tuple(Group(name=self.names[tag].name, people=shown[tag]) for tag in largest),
            others=rest,
            not_alone=tuple(self.names[tag].name for tag in groups if tag not in shown),
        )

    def _talk(self) -> Talk | None:
        if enough(len(self.people)) is None or not self.count.go_rounds:
            return None
        tables = [table for key, table in self.room.tables.items() if key in self.count.tables and table.seats]
        whole = [table for table in tables if table.seats.keys() <= self.count.asked]
        return Talk(turns=self.count.turns, go_rounds=self.count.go_rounds, tables=len(tables), whole=len(whole))

    def _themes(self) -> tuple[Theme, ...]:
        dots = Counter(theme for placed in self.room.dots.values() for theme in placed)
        any_told = enough(sum(1 for placed in self.room.dots.values() if placed)) is not None
        named = [
            (said(theme.name), [self.captures[key] for key in theme.captures if key in self.captures], dots[theme.id])
            for theme in self.room.themes.values()
        ]
        named.sort(key=lambda one: (-len(one[1]), one[0], sorted(said(capture.noticed) for capture in one[1]), one[2]))
        return tuple(
            Theme(number=number, name=name, captures=self._found(captures, number), dots=laid if any_told else None)
            for number, (name, captures, laid) in enumerate(named, 1)
        )

    def _evidence(self) -> Evidence | None:
        hypothesis = said(self.room.hall.hypothesis)
        if not hypothesis:
            return None
        speaks_for, against, complicates = (
            self._found((one for one in self.captures.values() if one.side is side), None) for side in Side
        )
        return Evidence(hypothesis=hypothesis, speaks_for=speaks_for, against=against, complicates=complicates)

    def _sentences(self) -> Iterator[Sentence]:
        for table in sorted(self.room.tables.values(), key=lambda one: one.number):
            if sentence := said(table.sentence):
                yield Sentence(table=table.number, sentence=sentence)

    def _problems(self) -> Iterator[ReportProblem]:
        for table in sorted(self.room.tables.values(), key=lambda one: one.number):
            for problem in table.problems.values():
                if title := said(problem.title):
                    yield ReportProblem(table=table.number, title=title, text=said(problem.text))

    def _presentations(self) -> Iterator[Presentation]:
        asked = [one for one in self.room.talks.questions.values() if one.text.text]
        for slot in self.room.talks.slots:
            if slot.begun:
                about = sorted(said(one.text) for one in asked if one.slot == slot.id)
                number = None if slot.table is None else self.room.tables[slot.table].number
                yield Presentation(table=number, questions=tuple(about))

    def _found(self, captures: Iterable[Capture], theme: int | None) -> tuple[ReportCapture, ...]:
        """Quotes first, then by table, round, card and kind, then by their own words: ids would tell devices apart."""
        made = [self.capture(capture, theme) for capture in captures]
        made.sort(key=_place)
        return tuple(made)

    def capture(self, capture: Capture, theme: int | None = None) -> ReportCapture:
        """One capture; `theme`: the number of the theme it stands in."""
        return ReportCapture(
            table=self.room.tables[capture.table].number,
            round=self.numbers.get(capture.round) if capture.round else None,
            card=self.cards.title(capture.card),
            standpoint=self.cards.speaker(capture.card),
            kind=capture.kind.value,
            noticed=said(capture.noticed),
            because=said(capture.because),
            so=said(capture.so),
            whose_need=capture.whose_need.value if capture.whose_need else None,
            theme=theme,
        )

    def _seen(self, themes: Iterable[Theme]) -> Iterator[Seen]:
        order = [*self.names, None]
        for theme in themes:
            counts = Counter(one.standpoint for one in theme.captures if one.card)
            for speaker in order:
                if counts[speaker]:
                    yield Seen(theme=theme.number, standpoint=speaker, captures=counts[speaker])

    def _unheard(self, captures: Iterable[ReportCapture]) -> Unheard:
        heard = {one.standpoint for one in captures}
        with_capture = {one.card for one in self.captures.values()}
        played = dict.fromkeys(step.card for table in self.room.tables.values() for step in table.path)
        spoke = {self.cards.speaker(card) for card in played}
        silent = [one for one in self.names if one not in heard]
        return Unheard(
            played=tuple(self.names[one].name for one in silent if one in spoke),
            never_played=tuple(self.names[one].name for one in silent if one not in spoke),
            cards=tuple(sorted(self.cards.title(card) or "" for card in played if card not in with_capture)),
        )

    def _paths(self) -> Iterator[Path]:
        for table in sorted(self.room.tables.values(), key=lambda one: one.number):
            if table.path:
                yield Path(table=table.number, steps=tuple(self._steps(table)))

    def _steps(self, table: Table) -> Iterator[Step]:
        for one in table.path:
            yield Step(
                round=one.number,
                card=self.cards.title(one.card) or "",
                standpoint=one.spoken_by if one.spoken_by in self.names else None,
                outcome=one.outcome.value if isinstance(one.outcome, Outcome) else None,
            )

    def _pledges(self) -> tuple[ReportPledge, ...]:
        made = [self.pledge(one) for one in self.room.pledges.values() if one.i_will.text]
        made.sort(
            key=lambda one: (one.table, not one.for_table, one.i_will, one.who_with, one.by_when, one.help_needed,
                             one.status, [story.story for story in one.told])
        )  # fmt: skip
        return tuple(made)

    def pledge(self, one: Pledge) -> ReportPledge:
        """One pledge, and how it went."""
        return ReportPledge(
            table=self.room.tables[one.table].number,
            i_will=said(one.i_will),
            who_with=said(one.who_with),
            by_when=said(one.by_when),
            help_needed=said(one.help_needed),
            for_table=one.for_table,
            status=one.status.value,
            told=tuple(Story(status=story.status.value, story=said(story.story)) for story in one.told),
        )

    def _scales(self) -> Iterator[Scale]:
        counts = Counter((moment, nth, value) for (moment, nth, _), value in self.room.scales.items())
        for nth, statement in enumerate(self.room.hall.statements):
            before, after = (
                answers(tuple(counts[moment, nth, value] for value in range(1, 6)))
                for moment in (Moment.CHECK_IN, Moment.CHECK_OUT)
            )
            yield Scale(statement=said(statement), before=before, after=after)


_KINDS = ("quote", "insight", "barrier", "idea", "question")


def _place(one: ReportCapture) -> tuple[object, ...]:
    place = (one.kind != "quote", one.table, one.round or 0, one.card or "", _KINDS.index(one.kind))
    return (*place, one.noticed, one.because, one.so, one.whose_need or "")
